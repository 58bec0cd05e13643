// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RecordLifecycleActionHeartbeat`, from `ess_2022_02_22/RecordLifecycleActionHeartbeat.md`.

use alicloud_runtime::codegen::*;

/// Lengthens the time that a lifecycle hook holds an instance, so that custom work can finish.
///
/// ```no_run
/// # async fn example(client: alicloud_ess_2022_02_22::Client) -> Result<(), alicloud_ess_2022_02_22::Error> {
/// let request = alicloud_ess_2022_02_22::RecordLifecycleActionHeartbeatRequest::new()
///     .lifecycle_hook_id("...")
///     .lifecycle_action_token("...");
/// let reply = client.record_lifecycle_action_heartbeat(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RecordLifecycleActionHeartbeatRequest {
    /// **Required.** ID of the lifecycle hook that the call is about.
    pub lifecycle_hook_id: Option<String>,
    /// **Required.** Token for the lifecycle action; pass it on without reading anything into it.
    pub lifecycle_action_token: Option<String>,
    /// How long the heartbeat may take before it is given up.
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
    /// Sets `lifecycleHookId`, which is required.
    pub fn lifecycle_hook_id(mut self, value: impl Into<String>) -> Self {
        self.lifecycle_hook_id = Some(value.into());
        self
    }
    /// Sets `lifecycleActionToken`, which is required.
    pub fn lifecycle_action_token(mut self, value: impl Into<String>) -> Self {
        self.lifecycle_action_token = Some(value.into());
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
        "lifecycleHookId" => lifecycle_hook_id: query,
        "lifecycleActionToken" => lifecycle_action_token: query,
        "heartbeatTimeout" => heartbeat_timeout: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for RecordLifecycleActionHeartbeatRequest {
    type Response = RecordLifecycleActionHeartbeatResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("RecordLifecycleActionHeartbeat")
        .required(&["lifecycleHookId", "lifecycleActionToken"])
        .region("RegionId");
}

/// Response to [`RecordLifecycleActionHeartbeatRequest`].
pub type RecordLifecycleActionHeartbeatResponse = alicloud_runtime::EmptyResponse;
