// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateAutoThrottleRulesAsync`, from `das/UpdateAutoThrottleRulesAsync.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ConfigFailInstanceList, ConfigResponse, ConfigSuccessInstanceList, RulesAsyncData};

/// Sets the conditions for automatic SQL throttling on several instances, asynchronously.
///
/// ```no_run
/// # async fn example(client: alicloud_das::Client) -> Result<(), alicloud_das::Error> {
/// let request = alicloud_das::UpdateAutoThrottleRulesAsyncRequest::new()
///     .instance_ids("...")
///     .cpu_usage(1.0)
///     .cpu_session_relation("...")
///     .active_sessions(1)
///     .abnormal_duration(1.0)
///     .max_throttle_time(1.0)
///     .allow_throttle_start_time("...")
///     .allow_throttle_end_time("...")
///     .auto_kill_session(true);
/// let reply = client.update_auto_throttle_rules_async(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateAutoThrottleRulesAsyncRequest {
    /// Reserved for the service; leave it out.
    pub console_context: Option<String>,
    /// **Required.** IDs of the instances that the call is applied to or narrowed down to.
    pub instance_ids: Option<String>,
    /// **Required.** How much of the vCPU has been used.
    pub cpu_usage: Option<f64>,
    /// **Required.** Whether both the CPU load and the number of sessions, or one of them, must be too
    /// high.
    pub cpu_session_relation: Option<String>,
    /// **Required.** Number that is given for this: active sessions.
    pub active_sessions: Option<i64>,
    /// **Required.** How long the abnormal lasts.
    pub abnormal_duration: Option<f64>,
    /// **Required.** Time that is set or recorded for this: max throttle.
    pub max_throttle_time: Option<f64>,
    /// **Required.** When the allow throttle began or is to begin.
    pub allow_throttle_start_time: Option<String>,
    /// **Required.** When the allow throttle ended or is to end.
    pub allow_throttle_end_time: Option<String>,
    /// **Required.** Whether sessions may be ended by the service when they bring down the instance.
    pub auto_kill_session: Option<bool>,
    /// ID of the result that the call is about.
    pub result_id: Option<String>,
}

impl UpdateAutoThrottleRulesAsyncRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ConsoleContext`.
    pub fn console_context(mut self, value: impl Into<String>) -> Self {
        self.console_context = Some(value.into());
        self
    }
    /// Sets `InstanceIds`, which is required.
    pub fn instance_ids(mut self, value: impl Into<String>) -> Self {
        self.instance_ids = Some(value.into());
        self
    }
    /// Sets `CpuUsage`, which is required.
    #[inline]
    pub fn cpu_usage(mut self, value: f64) -> Self {
        self.cpu_usage = Some(value);
        self
    }
    /// Sets `CpuSessionRelation`, which is required.
    pub fn cpu_session_relation(mut self, value: impl Into<String>) -> Self {
        self.cpu_session_relation = Some(value.into());
        self
    }
    /// Sets `ActiveSessions`, which is required.
    #[inline]
    pub fn active_sessions(mut self, value: i64) -> Self {
        self.active_sessions = Some(value);
        self
    }
    /// Sets `AbnormalDuration`, which is required.
    #[inline]
    pub fn abnormal_duration(mut self, value: f64) -> Self {
        self.abnormal_duration = Some(value);
        self
    }
    /// Sets `MaxThrottleTime`, which is required.
    #[inline]
    pub fn max_throttle_time(mut self, value: f64) -> Self {
        self.max_throttle_time = Some(value);
        self
    }
    /// Sets `AllowThrottleStartTime`, which is required.
    pub fn allow_throttle_start_time(mut self, value: impl Into<String>) -> Self {
        self.allow_throttle_start_time = Some(value.into());
        self
    }
    /// Sets `AllowThrottleEndTime`, which is required.
    pub fn allow_throttle_end_time(mut self, value: impl Into<String>) -> Self {
        self.allow_throttle_end_time = Some(value.into());
        self
    }
    /// Sets `AutoKillSession`, which is required.
    #[inline]
    pub fn auto_kill_session(mut self, value: bool) -> Self {
        self.auto_kill_session = Some(value);
        self
    }
    /// Sets `ResultId`.
    pub fn result_id(mut self, value: impl Into<String>) -> Self {
        self.result_id = Some(value.into());
        self
    }
}

request! {
    UpdateAutoThrottleRulesAsyncRequest {
        "ConsoleContext" => console_context: query,
        "InstanceIds" => instance_ids: query,
        "CpuUsage" => cpu_usage: query,
        "CpuSessionRelation" => cpu_session_relation: query,
        "ActiveSessions" => active_sessions: query,
        "AbnormalDuration" => abnormal_duration: query,
        "MaxThrottleTime" => max_throttle_time: query,
        "AllowThrottleStartTime" => allow_throttle_start_time: query,
        "AllowThrottleEndTime" => allow_throttle_end_time: query,
        "AutoKillSession" => auto_kill_session: query,
        "ResultId" => result_id: query,
    }
}

impl Operation for UpdateAutoThrottleRulesAsyncRequest {
    type Response = UpdateAutoThrottleRulesAsyncResponse;
    type Error = UpdateAutoThrottleRulesAsyncError;
    const INFO: OperationInfo = super::operation("UpdateAutoThrottleRulesAsync")
        .required(
            &[
                "InstanceIds",
                "CpuUsage",
                "CpuSessionRelation",
                "ActiveSessions",
                "AbnormalDuration",
                "MaxThrottleTime",
                "AllowThrottleStartTime",
                "AllowThrottleEndTime",
                "AutoKillSession",
            ],
        )
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [UpdateAutoThrottleRulesAsyncError] = &[
        UpdateAutoThrottleRulesAsyncError::InvalidParams,
        UpdateAutoThrottleRulesAsyncError::NoPermission,
    ];
}

/// Response to [`UpdateAutoThrottleRulesAsyncRequest`].
#[non_exhaustive]
pub struct UpdateAutoThrottleRulesAsyncResponse {
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i64>,
    /// Text for people that explains the code or the event beside it. Example: `Successful`.
    pub message: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<RulesAsyncData>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `B6D17591-B48B-4D31-9CD6-9B9796B2****`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    UpdateAutoThrottleRulesAsyncResponse {
        "Code" => code: value,
        "Message" => message: value,
        "Data" => data: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`UpdateAutoThrottleRulesAsyncRequest`] names.
///
/// - [`InvalidParams`](super::DocumentedError::InvalidParams)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
pub type UpdateAutoThrottleRulesAsyncError = super::DocumentedError;
