// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListRealtimeAgentStates`, from `ccc/ListRealtimeAgentStates.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AgentState};

/// Shows what one or more agents are doing right now.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// use alicloud_ccc::list_realtime_agent_states::AgentState;
///
/// let request = alicloud_ccc::ListRealtimeAgentStatesRequest::new()
///     .instance_id("ccc-test")
///     .page_number(1)
///     .page_size(10)
///     .skill_group_id("skg-default@ccc-test");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_realtime_agent_states(request.clone()).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// // Repeats the call until that is the state of all that it lists.
/// let reply = client
///     .list_realtime_agent_states(request)
///     .wait()
///     .until(AgentState::Ready)
///     .await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListRealtimeAgentStatesRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `ccc-test`.
    pub instance_id: Option<String>,
    /// **Required.** Which page of the list to return. Example: `1`.
    pub page_number: Option<i32>,
    /// **Required.** How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// ID of the skill group that the call is about. Example: `skg-default@ccc-test`.
    pub skill_group_id: Option<String>,
    /// IDs of the agents to work on or to narrow the list down to.
    /// Example: `["user-test@ccc-test", "user-test2@ccc-test"]`.
    pub agent_id_list: Vec<String>,
    /// Items of the kind state to work on or to narrow the list down to.
    /// Example: `["ACW", "Dialing"]`.
    pub state_list: Vec<String>,
    /// Name that the agent goes by. Example: `text`.
    pub agent_name: Option<String>,
    /// Items of the kind work mode to work on or to narrow the list down to.
    pub work_mode_list: Option<String>,
    /// Whether the agent takes no incoming calls and only dials out; in a list, keeps only such agents.
    pub outbound_scenario: Option<bool>,
    /// Text or conditions to search for.
    pub query: Option<String>,
    /// Items of the kind call type to work on or to narrow the list down to.
    pub call_type_list: Option<String>,
    /// Which kind of media it is or is to be.
    pub media_type: Option<String>,
}

impl ListRealtimeAgentStatesRequest {
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
    /// Sets `SkillGroupId`.
    pub fn skill_group_id(mut self, value: impl Into<String>) -> Self {
        self.skill_group_id = Some(value.into());
        self
    }
    /// Sets `AgentIdList`.
    pub fn agent_id_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.agent_id_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `StateList`.
    pub fn state_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.state_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `AgentName`.
    pub fn agent_name(mut self, value: impl Into<String>) -> Self {
        self.agent_name = Some(value.into());
        self
    }
    /// Sets `WorkModeList`.
    pub fn work_mode_list(mut self, value: impl Into<String>) -> Self {
        self.work_mode_list = Some(value.into());
        self
    }
    /// Sets `OutboundScenario`.
    #[inline]
    pub fn outbound_scenario(mut self, value: bool) -> Self {
        self.outbound_scenario = Some(value);
        self
    }
    /// Sets `Query`.
    pub fn query(mut self, value: impl Into<String>) -> Self {
        self.query = Some(value.into());
        self
    }
    /// Sets `CallTypeList`.
    pub fn call_type_list(mut self, value: impl Into<String>) -> Self {
        self.call_type_list = Some(value.into());
        self
    }
    /// Sets `MediaType`.
    pub fn media_type(mut self, value: impl Into<String>) -> Self {
        self.media_type = Some(value.into());
        self
    }
}

request! {
    ListRealtimeAgentStatesRequest {
        "InstanceId" => instance_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "SkillGroupId" => skill_group_id: query,
        "AgentIdList" => agent_id_list: form_json,
        "StateList" => state_list: form_json,
        "AgentName" => agent_name: query,
        "WorkModeList" => work_mode_list: query,
        "OutboundScenario" => outbound_scenario: query,
        "Query" => query: query,
        "CallTypeList" => call_type_list: query,
        "MediaType" => media_type: query,
    }
}

impl Operation for ListRealtimeAgentStatesRequest {
    type Response = ListRealtimeAgentStatesResponse;
    type Error = ListRealtimeAgentStatesError;
    const INFO: OperationInfo = super::operation("ListRealtimeAgentStates")
        .required(&["InstanceId", "PageNumber", "PageSize"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK")
        .read_only();
    const ERRORS: &'static [ListRealtimeAgentStatesError] = &[
        ListRealtimeAgentStatesError::InternalServiceCommon,
    ];
}

impl Paginated for ListRealtimeAgentStatesRequest {
    type Item = RealtimeAgentState;
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

impl Stateful for ListRealtimeAgentStatesRequest {
    type State = AgentState;
    #[inline]
    fn asked(&self) -> Vec<String> {
        impls::Ids::ids(&self.agent_id_list)
    }
    #[inline]
    fn page_size(&mut self) -> Option<&mut Option<i32>> {
        Some(&mut self.page_size)
    }
    #[inline]
    fn states(response: &Self::Response) -> impls::States<'_> {
        impls::States::list(
            response
                .data
                .iter()
                .flat_map(|v| &v.list)
                .map(|v| (v.agent_id.as_deref(), v.state.as_ref().map(|s| s.as_str()))),
        )
    }
}

/// Response to [`ListRealtimeAgentStatesRequest`].
#[non_exhaustive]
pub struct ListRealtimeAgentStatesResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<RealtimeAgentStateData>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `EEEE671A-3E24-4A04-81E6-6C4F5B39DF75`.
    pub request_id: Option<String>,
}

response! {
    ListRealtimeAgentStatesResponse {
        "Code" => code: value,
        "Data" => data: value,
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct RealtimeAgentStateData {
    /// Entries of the list.
    pub list: Vec<RealtimeAgentState>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
}

response! {
    RealtimeAgentStateData {
        "List" => list: list(""),
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct RealtimeAgentState {
    /// ID of the agent that the item belongs to or stands for. Example: `user-test@ccc-test`.
    pub agent_id: Option<String>,
    /// Name that the agent goes by. Example: `text`.
    pub agent_name: Option<String>,
    /// Third party of the call: the agent who is listened to or coached, or the person being consulted.
    /// Example: `user-admin@ccc-test`.
    pub counter_party: Option<String>,
    /// Internal telephone number under which the agent's device is reached. Example: `80317391`.
    pub extension: Option<String>,
    /// ID of the instance, by which other calls name it. Example: `ccc-test`.
    pub instance_id: Option<String>,
    /// IDs of the skill groups that were found or are concerned. Example: `["skg-default@ccc-test"]`.
    pub skill_group_id_list: Vec<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `ACW`.
    pub state: Option<Open<AgentState>>,
    /// Code that stands for the state, for programs to act on. Example: `Monitored`.
    pub state_code: Option<String>,
    /// Time that is set or recorded for this: state. Unit: `seconds`. Example: `8`.
    pub state_time: Option<i64>,
    /// Items of the kind skill group name that were found or are concerned. Example: `text`.
    pub skill_group_name_list: Vec<String>,
    /// Way in which the work works. Example: `ON_SITE`.
    pub work_mode: Option<String>,
    /// Whether the agent takes no incoming calls and only dials out. Example: `false`.
    pub outbound_scenario: Option<bool>,
    /// Cell phone number. Example: `1382114****`.
    pub mobile: Option<String>,
    /// Which kind of call it is or is to be. Example: `Outbound`.
    pub call_type: Option<String>,
    /// How long it lasts, or how long the term bought is. Example: `16`.
    pub duration: Option<i64>,
}

response! {
    RealtimeAgentState {
        "AgentId" => agent_id: value,
        "AgentName" => agent_name: value,
        "CounterParty" => counter_party: value,
        "Extension" => extension: value,
        "InstanceId" => instance_id: value,
        "SkillGroupIdList" => skill_group_id_list: list(""),
        "State" => state: value,
        "StateCode" => state_code: value,
        "StateTime" => state_time: value,
        "SkillGroupNameList" => skill_group_name_list: list(""),
        "WorkMode" => work_mode: value,
        "OutboundScenario" => outbound_scenario: value,
        "Mobile" => mobile: value,
        "CallType" => call_type: value,
        "Duration" => duration: value,
    }
}

/// Errors that the documentation of [`ListRealtimeAgentStatesRequest`] names.
///
/// - [`InternalServiceCommon`](super::DocumentedError::InternalServiceCommon)
pub type ListRealtimeAgentStatesError = super::DocumentedError;
