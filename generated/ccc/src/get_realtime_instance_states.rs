// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetRealtimeInstanceStates`, from `ccc/GetRealtimeInstanceStates.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{RealtimeInstanceStateBreakCodeDetailList};

/// Shows how many calls wait or run in an instance right now, and what its agents do.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::GetRealtimeInstanceStatesRequest::new()
///     .instance_id("ccc-test");
/// let reply = client.get_realtime_instance_states(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetRealtimeInstanceStatesRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `ccc-test`.
    pub instance_id: Option<String>,
    /// Which kind of media it is or is to be.
    pub media_type: Option<String>,
}

impl GetRealtimeInstanceStatesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `MediaType`.
    pub fn media_type(mut self, value: impl Into<String>) -> Self {
        self.media_type = Some(value.into());
        self
    }
}

request! {
    GetRealtimeInstanceStatesRequest {
        "InstanceId" => instance_id: query,
        "MediaType" => media_type: query,
    }
}

impl Operation for GetRealtimeInstanceStatesRequest {
    type Response = GetRealtimeInstanceStatesResponse;
    type Error = GetRealtimeInstanceStatesError;
    const INFO: OperationInfo = super::operation("GetRealtimeInstanceStates")
        .required(&["InstanceId"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK")
        .read_only();
    const ERRORS: &'static [GetRealtimeInstanceStatesError] = &[
        GetRealtimeInstanceStatesError::ParameterBlank,
    ];
}

/// Response to [`GetRealtimeInstanceStatesRequest`].
#[non_exhaustive]
pub struct GetRealtimeInstanceStatesResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<RealtimeInstanceStateData>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `943D8EF3-3321-471F-A104-51C96FCA94D6`.
    pub request_id: Option<String>,
}

response! {
    GetRealtimeInstanceStatesResponse {
        "Code" => code: value,
        "Data" => data: value,
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct RealtimeInstanceStateData {
    /// Number that is given for this: breaking agents. Example: `0`.
    pub breaking_agents: Option<i64>,
    /// ID of the instance, by which other calls name it. Example: `ccc-test`.
    pub instance_id: Option<String>,
    /// Number that is given for this: interactive calls. Example: `0`.
    pub interactive_calls: Option<i64>,
    /// Number that is given for this: loggeds in agent. Example: `0`.
    pub logged_in_agents: Option<i64>,
    /// Time that is set or recorded for this: longest waiting. Example: `0`.
    pub longest_waiting_time: Option<i64>,
    /// Number that is given for this: ready agents. Example: `0`.
    pub ready_agents: Option<i64>,
    /// Number that is given for this: talking agents. Example: `0`.
    pub talking_agents: Option<i64>,
    /// Number that is given for this: total agents. Example: `0`.
    pub total_agents: Option<i64>,
    /// Number that is given for this: waiting calls. Example: `0`.
    pub waiting_calls: Option<i64>,
    /// Number that is given for this: working agents. Example: `0`.
    pub working_agents: Option<i64>,
    /// Items of the kind break code detail that were found or are concerned.
    pub break_code_detail_list: Vec<RealtimeInstanceStateBreakCodeDetailList>,
}

response! {
    RealtimeInstanceStateData {
        "BreakingAgents" => breaking_agents: value,
        "InstanceId" => instance_id: value,
        "InteractiveCalls" => interactive_calls: value,
        "LoggedInAgents" => logged_in_agents: value,
        "LongestWaitingTime" => longest_waiting_time: value,
        "ReadyAgents" => ready_agents: value,
        "TalkingAgents" => talking_agents: value,
        "TotalAgents" => total_agents: value,
        "WaitingCalls" => waiting_calls: value,
        "WorkingAgents" => working_agents: value,
        "BreakCodeDetailList" => break_code_detail_list: list(""),
    }
}

/// Errors that the documentation of [`GetRealtimeInstanceStatesRequest`] names.
///
/// - [`ParameterBlank`](super::DocumentedError::ParameterBlank)
pub type GetRealtimeInstanceStatesError = super::DocumentedError;
