// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListSkillGroupStates`, from `ccc/ListSkillGroupStates.md`.

use alicloud_runtime::codegen::*;

/// Lists the states of skill groups; reserved for certain customers.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::ListSkillGroupStatesRequest::new()
///     .instance_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_skill_group_states(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct ListSkillGroupStatesRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// IDs of the skill groups to work on or to narrow the list down to.
    pub skill_group_ids: Option<String>,
    /// Which page of the list to return.
    pub page_number: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
}

impl ListSkillGroupStatesRequest {
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
    /// Sets `SkillGroupIds`.
    pub fn skill_group_ids(mut self, value: impl Into<String>) -> Self {
        self.skill_group_ids = Some(value.into());
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
}

request! {
    ListSkillGroupStatesRequest {
        "InstanceId" => instance_id: query,
        "SkillGroupIds" => skill_group_ids: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for ListSkillGroupStatesRequest {
    type Response = ListSkillGroupStatesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListSkillGroupStates")
        .method("GET")
        .required(&["InstanceId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK")
        .read_only();
}

impl Paginated for ListSkillGroupStatesRequest {
    type Item = SkillGroupStateList;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.data.as_ref().and_then(|v| v.total_count))
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.data.as_mut()?.list)
    }
}

/// Response to [`ListSkillGroupStatesRequest`].
#[non_exhaustive]
pub struct ListSkillGroupStatesResponse {
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `1F69EBB0-63E9-5DDE-887F-9FC040ADF309`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// What the call returns besides its status.
    pub data: Option<SkillGroupStateData>,
}

response! {
    ListSkillGroupStatesResponse {
        "HttpStatusCode" => http_status_code: value,
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct SkillGroupStateData {
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `100`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `10`.
    pub total_count: Option<i32>,
    /// Entries of the list.
    pub list: Vec<SkillGroupStateList>,
}

response! {
    SkillGroupStateData {
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
        "List" => list: list(""),
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct SkillGroupStateList {
    /// Number that is given for this: working agents. Example: `0`.
    pub working_agents: Option<i64>,
    /// Number that is given for this: loggeds in agent. Example: `0`.
    pub logged_in_agents: Option<i64>,
    /// Number that is given for this: breaking agents. Example: `0`.
    pub breaking_agents: Option<i64>,
    /// How long the call that has waited most has been in the queue. Example: `0`.
    pub longest_call: Option<i64>,
    /// Number that is given for this: waiting calls. Example: `0`.
    pub waiting_calls: Option<i64>,
    /// Number that is given for this: talking agents. Example: `0`.
    pub talking_agents: Option<i64>,
    /// Name that the skill group goes by. Example: `text`.
    pub skill_group_name: Option<String>,
    /// ID of the skill group that the item belongs to or stands for. Example: `skillgroup1@ccc-test`.
    pub skill_group_id: Option<String>,
    /// Number that is given for this: ready agents. Example: `1`.
    pub ready_agents: Option<i64>,
    /// ID of the instance, by which other calls name it. Example: `ccc-test`.
    pub instance_id: Option<String>,
    /// Time that is set or recorded for this: average waiting. Example: `3`.
    pub average_waiting_time: Option<i64>,
    /// Calls that have waited for less than 10 seconds so far. Example: `0`.
    pub waiting_calls_level10: Option<i64>,
    /// Calls that have waited for less than 20 seconds so far. Example: `0`.
    pub waiting_calls_level20: Option<i64>,
    /// Calls that have waited for less than 30 seconds so far. Example: `0`.
    pub waiting_calls_level30: Option<i64>,
    /// Number that is given for this: outbound scenario ready agents. Example: `0`.
    pub outbound_scenario_ready_agents: Option<i64>,
    /// Number that is given for this: inbound talking agents. Example: `0`.
    pub inbound_talking_agents: Option<i64>,
    /// Number that is given for this: outbound talking agents. Example: `0`.
    pub outbound_talking_agents: Option<i64>,
}

response! {
    SkillGroupStateList {
        "WorkingAgents" => working_agents: value,
        "LoggedInAgents" => logged_in_agents: value,
        "BreakingAgents" => breaking_agents: value,
        "LongestCall" => longest_call: value,
        "WaitingCalls" => waiting_calls: value,
        "TalkingAgents" => talking_agents: value,
        "SkillGroupName" => skill_group_name: value,
        "SkillGroupId" => skill_group_id: value,
        "ReadyAgents" => ready_agents: value,
        "InstanceId" => instance_id: value,
        "AverageWaitingTime" => average_waiting_time: value,
        "WaitingCallsLevel10" => waiting_calls_level10: value,
        "WaitingCallsLevel20" => waiting_calls_level20: value,
        "WaitingCallsLevel30" => waiting_calls_level30: value,
        "OutboundScenarioReadyAgents" => outbound_scenario_ready_agents: value,
        "InboundTalkingAgents" => inbound_talking_agents: value,
        "OutboundTalkingAgents" => outbound_talking_agents: value,
    }
}
