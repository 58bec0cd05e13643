// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SetDesktopGroupScaleTimer`, from `ecd/SetDesktopGroupScaleTimer.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ScaleTimerInfos};

/// Sets the automatic scaling policy of a multi-session cloud computer pool, by time.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// let request = alicloud_ecd::SetDesktopGroupScaleTimerRequest::new()
///     .desktop_group_id("...");
/// let reply = client.set_desktop_group_scale_timer(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SetDesktopGroupScaleTimerRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the desktop group that the call is about.
    pub desktop_group_id: Option<String>,
    /// What is known about each scale timer, one entry each. Items: at most 100.
    pub scale_timer_infos: Vec<ScaleTimerInfos>,
}

impl SetDesktopGroupScaleTimerRequest {
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
    /// Sets `DesktopGroupId`, which is required.
    pub fn desktop_group_id(mut self, value: impl Into<String>) -> Self {
        self.desktop_group_id = Some(value.into());
        self
    }
    /// Sets `ScaleTimerInfos`.
    pub fn scale_timer_infos(
        mut self,
        value: impl IntoIterator<Item = impl Into<ScaleTimerInfos>>,
    ) -> Self {
        self.scale_timer_infos = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    SetDesktopGroupScaleTimerRequest {
        "RegionId" => region_id: query,
        "DesktopGroupId" => desktop_group_id: query,
        "ScaleTimerInfos" => scale_timer_infos: query,
    }
}

impl Operation for SetDesktopGroupScaleTimerRequest {
    type Response = SetDesktopGroupScaleTimerResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SetDesktopGroupScaleTimer")
        .required(&["RegionId", "DesktopGroupId"])
        .region("RegionId");
}

/// Response to [`SetDesktopGroupScaleTimerRequest`].
pub type SetDesktopGroupScaleTimerResponse = alicloud_runtime::EmptyResponse;
