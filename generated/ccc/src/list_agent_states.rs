// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListAgentStates`, from `ccc/ListAgentStates.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AgentState};

/// Lists the states of agents by filters; reserved for certain customers.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// use alicloud_ccc::list_agent_states::AgentState;
///
/// let request = alicloud_ccc::ListAgentStatesRequest::new()
///     .instance_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_agent_states(request.clone()).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// // Repeats the call until that is the state of all that it lists.
/// let reply = client
///     .list_agent_states(request)
///     .wait()
///     .until(AgentState::Ready)
///     .await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct ListAgentStatesRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// ID of the skill group that the call is about.
    pub skill_group_id: Option<String>,
    /// IDs of the agents to work on or to narrow the list down to.
    pub agent_ids: Option<String>,
    /// State to narrow the list down to or to be put into.
    pub state: Option<String>,
    /// Which page of the list to return.
    pub page_number: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Whether this holds: exclude offline users.
    pub exclude_offline_users: Option<bool>,
}

impl ListAgentStatesRequest {
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
    /// Sets `SkillGroupId`.
    pub fn skill_group_id(mut self, value: impl Into<String>) -> Self {
        self.skill_group_id = Some(value.into());
        self
    }
    /// Sets `AgentIds`.
    pub fn agent_ids(mut self, value: impl Into<String>) -> Self {
        self.agent_ids = Some(value.into());
        self
    }
    /// Sets `State`.
    pub fn state(mut self, value: impl Into<String>) -> Self {
        self.state = Some(value.into());
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
    /// Sets `ExcludeOfflineUsers`.
    #[inline]
    pub fn exclude_offline_users(mut self, value: bool) -> Self {
        self.exclude_offline_users = Some(value);
        self
    }
}

request! {
    ListAgentStatesRequest {
        "InstanceId" => instance_id: query,
        "SkillGroupId" => skill_group_id: query,
        "AgentIds" => agent_ids: query,
        "State" => state: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "ExcludeOfflineUsers" => exclude_offline_users: query,
    }
}

impl Operation for ListAgentStatesRequest {
    type Response = ListAgentStatesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListAgentStates")
        .required(&["InstanceId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK")
        .read_only();
}

impl Paginated for ListAgentStatesRequest {
    type Item = AgentStateList;
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

impl Stateful for ListAgentStatesRequest {
    type State = AgentState;
    #[inline]
    fn asked(&self) -> Vec<String> {
        impls::Ids::ids(&self.agent_ids)
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

/// Response to [`ListAgentStatesRequest`].
#[non_exhaustive]
pub struct ListAgentStatesResponse {
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `03C67DAD-EB26-41D8-949D-9B0C470FB716`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// What the call returns besides its status.
    pub data: Option<AgentStateData>,
}

response! {
    ListAgentStatesResponse {
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
pub struct AgentStateData {
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `100`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `11`.
    pub total_count: Option<i32>,
    /// Entries of the list.
    pub list: Vec<AgentStateList>,
}

response! {
    AgentStateData {
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
        "List" => list: list(""),
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct AgentStateList {
    /// Name that the login goes by. Example: `agent`.
    pub login_name: Option<String>,
    /// Extension of the agent. Example: `8030****`.
    pub dn: Option<String>,
    /// How long the state lasts. Example: `10`.
    pub state_duration: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `Ready`.
    pub state: Option<Open<AgentState>>,
    /// ID of the agent that the item belongs to or stands for. Example: `agent@ccc-test`.
    pub agent_id: Option<String>,
    /// Name that the agent goes by. Example: `text`.
    pub agent_name: Option<String>,
    /// ID of the instance, by which other calls name it. Example: `ccc-test`.
    pub instance_id: Option<String>,
    /// Code that stands for the break, for programs to act on. Example: `Warm-up`.
    pub break_code: Option<String>,
    /// Whether the agent takes no incoming calls and only dials out. Example: `false`.
    pub outbound_scenario: Option<bool>,
}

response! {
    AgentStateList {
        "LoginName" => login_name: value,
        "Dn" => dn: value,
        "StateDuration" => state_duration: value,
        "State" => state: value,
        "AgentId" => agent_id: value,
        "AgentName" => agent_name: value,
        "InstanceId" => instance_id: value,
        "BreakCode" => break_code: value,
        "OutboundScenario" => outbound_scenario: value,
    }
}
