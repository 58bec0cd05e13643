// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SetDesktopGroupTimer`, from `ecd/SetDesktopGroupTimer.md`.

use alicloud_runtime::codegen::*;

/// Sets a scheduled task of a cloud computer pool: timed start, stop, restart or reset.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// let request = alicloud_ecd::SetDesktopGroupTimerRequest::new()
///     .desktop_group_id("...")
///     .timer_type(1);
/// let reply = client.set_desktop_group_timer(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SetDesktopGroupTimerRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the desktop group that the call is about.
    pub desktop_group_id: Option<String>,
    /// **Required.** Which kind of timer it is or is to be.
    pub timer_type: Option<i32>,
    /// Schedule in the notation of cron.
    pub cron_expression: Option<String>,
    /// Which kind of reset it is or is to be.
    pub reset_type: Option<i32>,
    /// Whether to go ahead although a check would otherwise stop the call.
    pub force: Option<bool>,
}

impl SetDesktopGroupTimerRequest {
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
    /// Sets `CronExpression`.
    pub fn cron_expression(mut self, value: impl Into<String>) -> Self {
        self.cron_expression = Some(value.into());
        self
    }
    /// Sets `ResetType`.
    #[inline]
    pub fn reset_type(mut self, value: i32) -> Self {
        self.reset_type = Some(value);
        self
    }
    /// Sets `Force`.
    #[inline]
    pub fn force(mut self, value: bool) -> Self {
        self.force = Some(value);
        self
    }
}

request! {
    SetDesktopGroupTimerRequest {
        "RegionId" => region_id: query,
        "DesktopGroupId" => desktop_group_id: query,
        "TimerType" => timer_type: query,
        "CronExpression" => cron_expression: query,
        "ResetType" => reset_type: query,
        "Force" => force: query,
    }
}

impl Operation for SetDesktopGroupTimerRequest {
    type Response = SetDesktopGroupTimerResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SetDesktopGroupTimer")
        .required(&["RegionId", "DesktopGroupId", "TimerType"])
        .region("RegionId");
}

/// Response to [`SetDesktopGroupTimerRequest`].
pub type SetDesktopGroupTimerResponse = alicloud_runtime::EmptyResponse;
