// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetAutoThrottleRules`, from `das/GetAutoThrottleRules.md`.

use alicloud_runtime::codegen::*;

/// Shows for given instances the settings for automatic SQL throttling.
///
/// ```no_run
/// # async fn example(client: alicloud_das::Client) -> Result<(), alicloud_das::Error> {
/// let request = alicloud_das::GetAutoThrottleRulesRequest::new();
/// let reply = client.get_auto_throttle_rules(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetAutoThrottleRulesRequest {
    /// Reserved for the service; leave it out.
    pub console_context: Option<String>,
    /// IDs of the instances that the call is applied to or narrowed down to.
    pub instance_ids: Option<String>,
}

impl GetAutoThrottleRulesRequest {
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
    /// Sets `InstanceIds`.
    pub fn instance_ids(mut self, value: impl Into<String>) -> Self {
        self.instance_ids = Some(value.into());
        self
    }
}

request! {
    GetAutoThrottleRulesRequest {
        "ConsoleContext" => console_context: query,
        "InstanceIds" => instance_ids: query,
    }
}

impl Operation for GetAutoThrottleRulesRequest {
    type Response = GetAutoThrottleRulesResponse;
    type Error = GetAutoThrottleRulesError;
    const INFO: OperationInfo = super::operation("GetAutoThrottleRules")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [GetAutoThrottleRulesError] = &[
        GetAutoThrottleRulesError::InvalidParams,
        GetAutoThrottleRulesError::NoPermission,
    ];
}

/// Response to [`GetAutoThrottleRulesRequest`].
#[non_exhaustive]
pub struct GetAutoThrottleRulesResponse {
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i64>,
    /// Text for people that explains the code or the event beside it. Example: `Successful`.
    pub message: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<AutoThrottleRuleData>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `7172BECE-588A-5961-8126-C216E16B****`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    GetAutoThrottleRulesResponse {
        "Code" => code: value,
        "Message" => message: value,
        "Data" => data: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct AutoThrottleRuleData {
    /// How many there are in all of this: auto throttle rules. Example: `3`.
    pub total_auto_throttle_rules_count: Option<i64>,
    /// Whether this is switched on: auto throttle count. Example: `1`.
    pub enable_auto_throttle_count: Option<i64>,
    /// How many there are of this: turn off auto throttle. Example: `1`.
    pub turn_off_auto_throttle_count: Option<i64>,
    /// How many there are of this: never enable auto throttle or released instance. Example: `1`.
    pub never_enable_auto_throttle_or_released_instance_count: Option<i64>,
    /// Whether this is switched on: auto throttle list.
    pub enable_auto_throttle_list: Vec<AutoThrottleList>,
    /// Items of the kind turn off auto throttle that were found or are concerned.
    pub turn_off_auto_throttle_list: Vec<AutoThrottleList>,
    /// IDs of the never enable auto throttle or released instances that were found or are concerned.
    /// Example: `rm-2vc54m2a6pd6p****`.
    pub never_enable_auto_throttle_or_released_instance_id_list: Vec<String>,
}

response! {
    AutoThrottleRuleData {
        "TotalAutoThrottleRulesCount" => total_auto_throttle_rules_count: value,
        "EnableAutoThrottleCount" => enable_auto_throttle_count: value,
        "TurnOffAutoThrottleCount" => turn_off_auto_throttle_count: value,
        "NeverEnableAutoThrottleOrReleasedInstanceCount" => never_enable_auto_throttle_or_released_instance_count: value,
        "EnableAutoThrottleList" => enable_auto_throttle_list: list(""),
        "TurnOffAutoThrottleList" => turn_off_auto_throttle_list: list(""),
        "NeverEnableAutoThrottleOrReleasedInstanceIdList" => never_enable_auto_throttle_or_released_instance_id_list: list(""),
    }
}

/// Whether this is switched on: auto throttle list.
#[non_exhaustive]
pub struct AutoThrottleList {
    /// How long the abnormal lasts. Example: `2`.
    pub abnormal_duration: Option<f64>,
    /// How much of the vCPU has been used. Example: `70`.
    pub cpu_usage: Option<f64>,
    /// Whether both the CPU load and the number of sessions, or one of them, must be too high.
    /// Example: `AND`.
    pub cpu_session_relation: Option<String>,
    /// Number that is given for this: active sessions. Example: `32`.
    pub active_sessions: Option<i64>,
    /// Time that is set or recorded for this: max throttle. Example: `10`.
    pub max_throttle_time: Option<f64>,
    /// When the allow throttle began or is to begin. Example: `00:00Z`.
    pub allow_throttle_start_time: Option<String>,
    /// When the allow throttle ended or is to end. Example: `23:59Z`.
    pub allow_throttle_end_time: Option<String>,
    /// Whether the function is offered for the instance. Example: `true`.
    pub visible: Option<bool>,
    /// Whether sessions may be ended by the service when they bring down the instance.
    /// Example: `true`.
    pub auto_kill_session: Option<bool>,
    /// ID of the instance, by which other calls name it. Example: `rm-2ze8g2am97624****`.
    pub instance_id: Option<String>,
    /// ID of the user or account that the call or the item is about. Example: `140692647406****`.
    pub user_id: Option<String>,
}

response! {
    AutoThrottleList {
        "AbnormalDuration" => abnormal_duration: value,
        "CpuUsage" => cpu_usage: value,
        "CpuSessionRelation" => cpu_session_relation: value,
        "ActiveSessions" => active_sessions: value,
        "MaxThrottleTime" => max_throttle_time: value,
        "AllowThrottleStartTime" => allow_throttle_start_time: value,
        "AllowThrottleEndTime" => allow_throttle_end_time: value,
        "Visible" => visible: value,
        "AutoKillSession" => auto_kill_session: value,
        "InstanceId" => instance_id: value,
        "UserId" => user_id: value,
    }
}

/// Errors that the documentation of [`GetAutoThrottleRulesRequest`] names.
///
/// - [`InvalidParams`](super::DocumentedError::InvalidParams)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
pub type GetAutoThrottleRulesError = super::DocumentedError;
