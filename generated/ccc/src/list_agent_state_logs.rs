// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListAgentStateLogs`, from `ccc/ListAgentStateLogs.md`.

use alicloud_runtime::codegen::*;

/// Lists the status log of an agent; outdated in favor of
/// [`ListRealtimeAgentStates`](super::Client::list_realtime_agent_states).
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::ListAgentStateLogsRequest::new()
///     .agent_id("user-test@ccc-test")
///     .instance_id("ccc-test");
/// let reply = client.list_agent_state_logs(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListAgentStateLogsRequest {
    /// **Required.** ID of the agent that the call is about. Example: `user-test@ccc-test`.
    pub agent_id: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `ccc-test`.
    pub instance_id: Option<String>,
    /// Beginning of the period to look at. Range: 0 to 4133952000000. Example: `1620230400000`.
    pub start_time: Option<i64>,
    /// End of the period to look at. Range: 0 to 4133952000000. Example: `1620273600000`.
    pub end_time: Option<i64>,
}

impl ListAgentStateLogsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AgentId`, which is required.
    pub fn agent_id(mut self, value: impl Into<String>) -> Self {
        self.agent_id = Some(value.into());
        self
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `StartTime`.
    #[inline]
    pub fn start_time(mut self, value: i64) -> Self {
        self.start_time = Some(value);
        self
    }
    /// Sets `EndTime`.
    #[inline]
    pub fn end_time(mut self, value: i64) -> Self {
        self.end_time = Some(value);
        self
    }
}

request! {
    ListAgentStateLogsRequest {
        "AgentId" => agent_id: query,
        "InstanceId" => instance_id: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
    }
}

impl Operation for ListAgentStateLogsRequest {
    type Response = ListAgentStateLogsResponse;
    type Error = ListAgentStateLogsError;
    const INFO: OperationInfo = super::operation("ListAgentStateLogs")
        .required(&["AgentId", "InstanceId"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK")
        .read_only();
    const ERRORS: &'static [ListAgentStateLogsError] = &[
        ListAgentStateLogsError::ParameterBlank,
    ];
}

/// Response to [`ListAgentStateLogsRequest`].
#[non_exhaustive]
pub struct ListAgentStateLogsResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// What the call found, one entry each.
    pub data: Vec<AgentStateLogData>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `943D8EF3-3321-471F-A104-51C96FCA94D6`.
    pub request_id: Option<String>,
}

response! {
    ListAgentStateLogsResponse {
        "Code" => code: value,
        "Data" => data: list(""),
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct AgentStateLogData {
    /// How long it lasts, or how long the term bought is. Example: `5903871`.
    pub duration: Option<i64>,
    /// When it began, or where the period begins that the data is about.
    /// Unit: `milliseconds`. Example: `1620259200000`.
    pub start_time: Option<i64>,
    /// State of what the entry describes, which decides what can be done with it. Example: `Break`.
    pub state: Option<String>,
    /// Code that stands for the state, for programs to act on. Example: `CHECK_IN_BREAK`.
    pub state_code: Option<String>,
    /// Whether the agent takes no incoming calls and only dials out. Example: `false`.
    pub outbound_scenario: Option<bool>,
    /// Code that stands for the break, for programs to act on. Example: `text`.
    pub break_code: Option<String>,
    /// Way in which the work works. Example: `ON_SITE`.
    pub work_mode: Option<String>,
}

response! {
    AgentStateLogData {
        "Duration" => duration: value,
        "StartTime" => start_time: value,
        "State" => state: value,
        "StateCode" => state_code: value,
        "OutboundScenario" => outbound_scenario: value,
        "BreakCode" => break_code: value,
        "WorkMode" => work_mode: value,
    }
}

/// Errors that the documentation of [`ListAgentStateLogsRequest`] names.
///
/// - [`ParameterBlank`](super::DocumentedError::ParameterBlank)
pub type ListAgentStateLogsError = super::DocumentedError;
