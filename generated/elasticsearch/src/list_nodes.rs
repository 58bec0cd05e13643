// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListNodes`, from `elasticsearch/ListNodes.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AgentStatus, Headers, IpAddress, IpType, OsType, Status, Tags};

/// Lists the machines on which a collector is installed and their state.
///
/// ```no_run
/// # async fn example(client: alicloud_elasticsearch::Client) -> Result<(), alicloud_elasticsearch::Error> {
/// let request = alicloud_elasticsearch::ListNodesRequest::new()
///     .res_id("ct-cn-l871nd0u73c45****");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_nodes(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListNodesRequest {
    /// **Required.** ID of the res that the call is about. Example: `ct-cn-l871nd0u73c45****`.
    pub res_id: Option<String>,
    /// Which page of the list to return. Range: 1 to 200. Example: `1`.
    pub page: Option<i32>,
    /// How many items a page holds, or how much data it is. Range: 1 to 10000. Example: `10`.
    pub size: Option<i32>,
    /// IDs of the ecs instances to work on or to narrow the list down to.
    /// Example: `i-bp1ei8ysh7orb6eq****`.
    pub ecs_instance_ids: Option<String>,
    /// Name that the ecs instance goes by. Example: `test`.
    pub ecs_instance_name: Option<String>,
    /// Labels attached to the item. Example: `[{"tagKey":"abc","tagValue":"xyz"}]`.
    pub tags: Option<String>,
}

impl ListNodesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ResId`, which is required.
    pub fn res_id(mut self, value: impl Into<String>) -> Self {
        self.res_id = Some(value.into());
        self
    }
    /// Sets `page`.
    #[inline]
    pub fn page(mut self, value: i32) -> Self {
        self.page = Some(value);
        self
    }
    /// Sets `size`.
    #[inline]
    pub fn size(mut self, value: i32) -> Self {
        self.size = Some(value);
        self
    }
    /// Sets `ecsInstanceIds`.
    pub fn ecs_instance_ids(mut self, value: impl Into<String>) -> Self {
        self.ecs_instance_ids = Some(value.into());
        self
    }
    /// Sets `ecsInstanceName`.
    pub fn ecs_instance_name(mut self, value: impl Into<String>) -> Self {
        self.ecs_instance_name = Some(value.into());
        self
    }
    /// Sets `tags`.
    pub fn tags(mut self, value: impl Into<String>) -> Self {
        self.tags = Some(value.into());
        self
    }
}

request! {
    ListNodesRequest {
        "ResId" => res_id: path,
        "page" => page: query,
        "size" => size: query,
        "ecsInstanceIds" => ecs_instance_ids: query,
        "ecsInstanceName" => ecs_instance_name: query,
        "tags" => tags: query,
    }
}

impl Operation for ListNodesRequest {
    type Response = ListNodesResponse;
    type Error = ListNodesError;
    const INFO: OperationInfo = super::operation("ListNodes")
        .roa("GET", "/openapi/collectors/{ResId}/nodes")
        .required(&["ResId"])
        .read_only();
    const ERRORS: &'static [ListNodesError] = &[
        ListNodesError::ComponentCodeValueError,
        ListNodesError::UserNotOpen,
        ListNodesError::StsRoleAccountNoPermission,
        ListNodesError::SubAccountNoPermission,
        ListNodesError::UserUnauthorized,
    ];
}

impl Paginated for ListNodesRequest {
    type Item = NodeResult;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page).size(&self.size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.headers.as_ref().and_then(|v| v.x_total_count))
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.result)
    }
}

/// Response to [`ListNodesRequest`].
#[non_exhaustive]
pub struct ListNodesResponse {
    /// The headers that are concerned.
    pub headers: Option<Headers>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `E1FD7642-7C40-4FF2-9C0F-21F1A1746F70`.
    pub request_id: Option<String>,
    /// Outcome of the call.
    pub result: Vec<NodeResult>,
}

response! {
    ListNodesResponse {
        "Headers" => headers: value,
        "RequestId" => request_id: value,
        "Result" => result: list(""),
    }
}

/// Outcome of the call.
#[non_exhaustive]
pub struct NodeResult {
    /// State that the agent is in. Example: `heartOk`.
    pub agent_status: Option<Open<AgentStatus>>,
    /// State that the cloud assistant is in. Example: `true`.
    pub cloud_assistant_status: Option<String>,
    /// ID of the ecs instance that the item belongs to or stands for. Example: `i-bp13y63575oypr****`.
    pub ecs_instance_id: Option<String>,
    /// Name that the ecs instance goes by. Example: `ECS_beat`.
    pub ecs_instance_name: Option<String>,
    /// Address that belongs to the ip.
    pub ip_address: Vec<IpAddress>,
    /// Which kind of os it is or is to be. Example: `linux`.
    pub os_type: Option<Open<OsType>>,
    /// State that the item is in, or that is asked for. Example: `running`.
    pub status: Option<Open<Status>>,
    /// Labels attached to the item.
    pub tags: Vec<Tags>,
}

response! {
    NodeResult {
        "agentStatus" => agent_status: value,
        "cloudAssistantStatus" => cloud_assistant_status: value,
        "ecsInstanceId" => ecs_instance_id: value,
        "ecsInstanceName" => ecs_instance_name: value,
        "ipAddress" => ip_address: list(""),
        "osType" => os_type: value,
        "status" => status: value,
        "tags" => tags: list(""),
    }
}

/// Errors that the documentation of [`ListNodesRequest`] names.
///
/// - [`ComponentCodeValueError`](super::DocumentedError::ComponentCodeValueError)
/// - [`UserNotOpen`](super::DocumentedError::UserNotOpen)
/// - [`StsRoleAccountNoPermission`](super::DocumentedError::StsRoleAccountNoPermission)
/// - [`SubAccountNoPermission`](super::DocumentedError::SubAccountNoPermission)
/// - [`UserUnauthorized`](super::DocumentedError::UserUnauthorized)
pub type ListNodesError = super::DocumentedError;
