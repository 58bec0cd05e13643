// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SetDesktopGroupTimerStatus`, from `ecd/SetDesktopGroupTimerStatus.md`.

use alicloud_runtime::codegen::*;

/// Enables or disables a scheduled task of a cloud computer pool.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// let request = alicloud_ecd::SetDesktopGroupTimerStatusRequest::new()
///     .desktop_group_id("...")
///     .timer_type(1);
/// let reply = client.set_desktop_group_timer_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SetDesktopGroupTimerStatusRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the desktop group that the call is about.
    pub desktop_group_id: Option<String>,
    /// **Required.** Which kind of timer it is or is to be.
    pub timer_type: Option<i32>,
    /// State to narrow the list down to, or to put the item into.
    pub status: Option<i32>,
}

impl SetDesktopGroupTimerStatusRequest {
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
    /// Sets `TimerType`, which is required.
    #[inline]
    pub fn timer_type(mut self, value: i32) -> Self {
        self.timer_type = Some(value);
        self
    }
    /// Sets `Status`.
    #[inline]
    pub fn status(mut self, value: i32) -> Self {
        self.status = Some(value);
        self
    }
}

request! {
    SetDesktopGroupTimerStatusRequest {
        "RegionId" => region_id: query,
        "DesktopGroupId" => desktop_group_id: query,
        "TimerType" => timer_type: query,
        "Status" => status: query,
    }
}

impl Operation for SetDesktopGroupTimerStatusRequest {
    type Response = SetDesktopGroupTimerStatusResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SetDesktopGroupTimerStatus")
        .required(&["RegionId", "DesktopGroupId", "TimerType"])
        .region("RegionId");
}

/// Response to [`SetDesktopGroupTimerStatusRequest`].
pub type SetDesktopGroupTimerStatusResponse = alicloud_runtime::EmptyResponse;
