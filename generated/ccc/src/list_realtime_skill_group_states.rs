// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListRealtimeSkillGroupStates`, from `ccc/ListRealtimeSkillGroupStates.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{RealtimeInstanceStateBreakCodeDetailList};

/// Shows the present state of skill groups in an instance.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::ListRealtimeSkillGroupStatesRequest::new()
///     .instance_id("ccc-test")
///     .page_number(1)
///     .page_size(10);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_realtime_skill_group_states(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListRealtimeSkillGroupStatesRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `ccc-test`.
    pub instance_id: Option<String>,
    /// **Required.** Which page of the list to return. Example: `1`.
    pub page_number: Option<i32>,
    /// **Required.** How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// IDs of the skill groups to work on or to narrow the list down to.
    /// Example: `["skg-test1@ccc-test", "skg-test2@ccc-test2"]`.
    pub skill_group_id_list: Vec<String>,
    /// Which kind of media it is or is to be.
    pub media_type: Option<String>,
}

impl ListRealtimeSkillGroupStatesRequest {
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
    /// Sets `PageNumber`, which is required.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`, which is required.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `SkillGroupIdList`.
    pub fn skill_group_id_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.skill_group_id_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `MediaType`.
    pub fn media_type(mut self, value: impl Into<String>) -> Self {
        self.media_type = Some(value.into());
        self
    }
}

request! {
    ListRealtimeSkillGroupStatesRequest {
        "InstanceId" => instance_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "SkillGroupIdList" => skill_group_id_list: form_json,
        "MediaType" => media_type: query,
    }
}

impl Operation for ListRealtimeSkillGroupStatesRequest {
    type Response = ListRealtimeSkillGroupStatesResponse;
    type Error = ListRealtimeSkillGroupStatesError;
    const INFO: OperationInfo = super::operation("ListRealtimeSkillGroupStates")
        .required(&["InstanceId", "PageNumber", "PageSize"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK")
        .read_only();
    const ERRORS: &'static [ListRealtimeSkillGroupStatesError] = &[
        ListRealtimeSkillGroupStatesError::ParameterBlank,
    ];
}

impl Paginated for ListRealtimeSkillGroupStatesRequest {
    type Item = SkillGroupState;
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

/// Response to [`ListRealtimeSkillGroupStatesRequest`].
#[non_exhaustive]
pub struct ListRealtimeSkillGroupStatesResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<RealtimeSkillGroupStateData>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `26A34338-5CD9-4C95-A7A6-5BDCE76C6B94`.
    pub request_id: Option<String>,
}

response! {
    ListRealtimeSkillGroupStatesResponse {
        "Code" => code: value,
        "Data" => data: value,
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct RealtimeSkillGroupStateData {
    /// Entries of the list.
    pub list: Vec<SkillGroupState>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `2`.
    pub total_count: Option<i32>,
}

response! {
    RealtimeSkillGroupStateData {
        "List" => list: list(""),
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct SkillGroupState {
    /// Number that is given for this: breaking agents. Example: `0`.
    pub breaking_agents: Option<i64>,
    /// ID of the instance, by which other calls name it. Example: `ccc-test`.
    pub instance_id: Option<String>,
    /// Number that is given for this: loggeds in agent. Example: `2`.
    pub logged_in_agents: Option<i64>,
    /// Time that is set or recorded for this: longest waiting. Example: `0`.
    pub longest_waiting_time: Option<i64>,
    /// Number that is given for this: ready agents. Example: `2`.
    pub ready_agents: Option<i64>,
    /// ID of the skill group that the item belongs to or stands for. Example: `skg-test1@ccc-test`.
    pub skill_group_id: Option<String>,
    /// Name that the skill group goes by. Example: `test1`.
    pub skill_group_name: Option<String>,
    /// Number that is given for this: talking agents. Example: `0`.
    pub talking_agents: Option<i64>,
    /// Number that is given for this: waiting calls. Example: `0`.
    pub waiting_calls: Option<i64>,
    /// Number that is given for this: working agents. Example: `0`.
    pub working_agents: Option<i64>,
    /// Number that is given for this: outbound scenario ready agents. Example: `0`.
    pub outbound_scenario_ready_agents: Option<i64>,
    /// Number that is given for this: total agents. Example: `12`.
    pub total_agents: Option<i64>,
    /// Items of the kind break code detail that were found or are concerned.
    pub break_code_detail_list: Vec<RealtimeInstanceStateBreakCodeDetailList>,
}

response! {
    SkillGroupState {
        "BreakingAgents" => breaking_agents: value,
        "InstanceId" => instance_id: value,
        "LoggedInAgents" => logged_in_agents: value,
        "LongestWaitingTime" => longest_waiting_time: value,
        "ReadyAgents" => ready_agents: value,
        "SkillGroupId" => skill_group_id: value,
        "SkillGroupName" => skill_group_name: value,
        "TalkingAgents" => talking_agents: value,
        "WaitingCalls" => waiting_calls: value,
        "WorkingAgents" => working_agents: value,
        "OutboundScenarioReadyAgents" => outbound_scenario_ready_agents: value,
        "TotalAgents" => total_agents: value,
        "BreakCodeDetailList" => break_code_detail_list: list(""),
    }
}

/// Errors that the documentation of [`ListRealtimeSkillGroupStatesRequest`] names.
///
/// - [`ParameterBlank`](super::DocumentedError::ParameterBlank)
pub type ListRealtimeSkillGroupStatesError = super::DocumentedError;
