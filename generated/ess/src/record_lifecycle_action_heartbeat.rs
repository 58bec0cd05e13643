// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RecordLifecycleActionHeartbeat`, from `ess/RecordLifecycleActionHeartbeat.md`.

use alicloud_runtime::codegen::*;

/// Lengthens the waiting time of instances that a lifecycle hook holds up.
///
/// ```no_run
/// # async fn example(client: alicloud_ess::Client) -> Result<(), alicloud_ess::Error> {
/// let request = alicloud_ess::RecordLifecycleActionHeartbeatRequest::new()
///     .lifecycle_action_token("aaaa-bbbbb-cccc-ddddd")
///     .lifecycle_hook_id("ash-****");
/// let reply = client.record_lifecycle_action_heartbeat(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RecordLifecycleActionHeartbeatRequest {
    /// **Required.** Token that names the waiting time to lengthen. Example: `aaaa-bbbbb-cccc-ddddd`.
    pub lifecycle_action_token: Option<String>,
    /// **Required.** Lifecycle hook that holds the instances up, by its ID. Example: `ash-****`.
    pub lifecycle_hook_id: Option<String>,
    /// By how long the waiting time is lengthened.
    /// Range: 30 to 21600. Unit: `seconds`. Default: `600`. Example: `600`.
    pub heartbeat_timeout: Option<i32>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl RecordLifecycleActionHeartbeatRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `lifecycleActionToken`, which is required.
    pub fn lifecycle_action_token(mut self, value: impl Into<String>) -> Self {
        self.lifecycle_action_token = Some(value.into());
        self
    }
    /// Sets `lifecycleHookId`, which is required.
    pub fn lifecycle_hook_id(mut self, value: impl Into<String>) -> Self {
        self.lifecycle_hook_id = Some(value.into());
        self
    }
    /// Sets `heartbeatTimeout`.
    #[inline]
    pub fn heartbeat_timeout(mut self, value: i32) -> Self {
        self.heartbeat_timeout = Some(value);
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    RecordLifecycleActionHeartbeatRequest {
        "lifecycleActionToken" => lifecycle_action_token: query,
        "lifecycleHookId" => lifecycle_hook_id: query,
        "heartbeatTimeout" => heartbeat_timeout: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for RecordLifecycleActionHeartbeatRequest {
    type Response = RecordLifecycleActionHeartbeatResponse;
    type Error = RecordLifecycleActionHeartbeatError;
    const INFO: OperationInfo = super::operation("RecordLifecycleActionHeartbeat")
        .required(&["lifecycleActionToken", "lifecycleHookId"])
        .region("RegionId");
    const ERRORS: &'static [RecordLifecycleActionHeartbeatError] = &[
        RecordLifecycleActionHeartbeatError::InvalidParamter,
        RecordLifecycleActionHeartbeatError::LifecycleHookIdAndLifecycleActionTokenInvalid,
        RecordLifecycleActionHeartbeatError::LifecycleActionTimeExceeded,
        RecordLifecycleActionHeartbeatError::LifecycleActionRecordTimesExceeded,
    ];
}

/// Response to [`RecordLifecycleActionHeartbeatRequest`].
pub type RecordLifecycleActionHeartbeatResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`RecordLifecycleActionHeartbeatRequest`] names.
///
/// - [`InvalidParamter`](super::DocumentedError::InvalidParamter)
/// - [`LifecycleHookIdAndLifecycleActionTokenInvalid`](super::DocumentedError::LifecycleHookIdAndLifecycleActionTokenInvalid)
/// - [`LifecycleActionTimeExceeded`](super::DocumentedError::LifecycleActionTimeExceeded)
/// - [`LifecycleActionRecordTimesExceeded`](super::DocumentedError::LifecycleActionRecordTimesExceeded)
pub type RecordLifecycleActionHeartbeatError = super::DocumentedError;
