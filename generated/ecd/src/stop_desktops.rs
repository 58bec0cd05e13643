// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `StopDesktops`, from `ecd/StopDesktops.md`.

use alicloud_runtime::codegen::*;

/// Stops one or more running cloud computers.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// let request = alicloud_ecd::StopDesktopsRequest::new()
///     .desktop_id(["..."]);
/// let reply = client.stop_desktops(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct StopDesktopsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Way in which the stopped works.
    pub stopped_mode: Option<String>,
    /// **Required.** ID of the desktop that the call is about. Items: at most 100.
    pub desktop_id: Vec<String>,
    /// Whether pending updates of the system are put in on the way.
    pub os_update: Option<bool>,
}

impl StopDesktopsRequest {
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
    /// Sets `StoppedMode`.
    pub fn stopped_mode(mut self, value: impl Into<String>) -> Self {
        self.stopped_mode = Some(value.into());
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
    /// Sets `OsUpdate`.
    #[inline]
    pub fn os_update(mut self, value: bool) -> Self {
        self.os_update = Some(value);
        self
    }
}

request! {
    StopDesktopsRequest {
        "RegionId" => region_id: query,
        "StoppedMode" => stopped_mode: query,
        "DesktopId" => desktop_id: query,
        "OsUpdate" => os_update: query,
    }
}

impl Operation for StopDesktopsRequest {
    type Response = StopDesktopsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("StopDesktops")
        .required(&["RegionId", "DesktopId"])
        .region("RegionId");
}

/// Response to [`StopDesktopsRequest`].
pub type StopDesktopsResponse = alicloud_runtime::EmptyResponse;
