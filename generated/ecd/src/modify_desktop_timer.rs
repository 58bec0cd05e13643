// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyDesktopTimer`, from `ecd/ModifyDesktopTimer.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DesktopTimer};

/// Creates or replaces scheduled tasks of cloud computers, such as timed start, stop, restart or
/// reset.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// let request = alicloud_ecd::ModifyDesktopTimerRequest::new()
///     .desktop_id(["..."]);
/// let reply = client.modify_desktop_timer(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyDesktopTimerRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the desktop that the call is about. Items: at most 101.
    pub desktop_id: Vec<String>,
    /// The desktop timers to work on or to narrow the list down to. Items: at most 20.
    pub desktop_timers: Vec<DesktopTimer>,
    /// Whether this holds: use desktop timers.
    pub use_desktop_timers: Option<bool>,
}

impl ModifyDesktopTimerRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `DesktopId`, which is required.
    pub fn desktop_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.desktop_id = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `DesktopTimers`.
    pub fn desktop_timers(
        mut self,
        value: impl IntoIterator<Item = impl Into<DesktopTimer>>,
    ) -> Self {
        self.desktop_timers = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `UseDesktopTimers`.
    #[inline]
    pub fn use_desktop_timers(mut self, value: bool) -> Self {
        self.use_desktop_timers = Some(value);
        self
    }
}

request! {
    ModifyDesktopTimerRequest {
        "RegionId" => region_id: query,
        "DesktopId" => desktop_id: query,
        "DesktopTimers" => desktop_timers: query,
        "UseDesktopTimers" => use_desktop_timers: query,
    }
}

impl Operation for ModifyDesktopTimerRequest {
    type Response = ModifyDesktopTimerResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyDesktopTimer")
        .required(&["RegionId", "DesktopId"])
        .region("RegionId");
}

/// Response to [`ModifyDesktopTimerRequest`].
#[non_exhaustive]
pub struct ModifyDesktopTimerResponse {
    /// IDs of the desktops that were found or are concerned. Example: `['ecd-c6u0eis7rnqfw****']`.
    pub desktop_ids: Vec<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `4638719F-3CAB-5704-BD54-55617BFF****`.
    pub request_id: Option<String>,
}

response! {
    ModifyDesktopTimerResponse {
        "DesktopIds" => desktop_ids: list(""),
        "RequestId" => request_id: value,
    }
}
