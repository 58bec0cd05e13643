// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListNodes`, from `emr/ListNodes.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Lists the nodes of a cluster, by node group, state, name or address.
///
/// ```no_run
/// # async fn example(client: alicloud_emr::Client) -> Result<(), alicloud_emr::Error> {
/// let request = alicloud_emr::ListNodesRequest::new()
///     .cluster_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_nodes(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListNodesRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the cluster that the call or the item is about.
    pub cluster_id: Option<String>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// How many items to return at most in one call.
    pub max_results: Option<i32>,
    /// IDs of the node groups to work on or to narrow the list down to.
    pub node_group_ids: Vec<String>,
    /// IDs of the nodes to work on or to narrow the list down to. Items: at most 100.
    pub node_ids: Vec<String>,
    /// Names of the nodes to work on or to narrow the list down to. Items: at most 100.
    pub node_names: Vec<String>,
    /// IP addresses that belong to the private. Items: at most 1.
    pub private_ips: Vec<String>,
    /// IP addresses that belong to the public. Items: at most 1.
    pub public_ips: Vec<String>,
    /// The node states to work on or to narrow the list down to. Items: at most 100.
    pub node_states: Vec<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 20.
    pub tags: Vec<Tag>,
}

impl ListNodesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ClusterId`, which is required.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `MaxResults`.
    #[inline]
    pub fn max_results(mut self, value: i32) -> Self {
        self.max_results = Some(value);
        self
    }
    /// Sets `NodeGroupIds`.
    pub fn node_group_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.node_group_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `NodeIds`.
    pub fn node_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.node_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `NodeNames`.
    pub fn node_names(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.node_names = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `PrivateIps`.
    pub fn private_ips(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.private_ips = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `PublicIps`.
    pub fn public_ips(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.public_ips = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `NodeStates`.
    pub fn node_states(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.node_states = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Tags`.
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tags = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    ListNodesRequest {
        "RegionId" => region_id: query,
        "ClusterId" => cluster_id: query,
        "NextToken" => next_token: query,
        "MaxResults" => max_results: query,
        "NodeGroupIds" => node_group_ids: query,
        "NodeIds" => node_ids: query,
        "NodeNames" => node_names: query,
        "PrivateIps" => private_ips: query,
        "PublicIps" => public_ips: query,
        "NodeStates" => node_states: query,
        "Tags" => tags: query,
    }
}

impl Operation for ListNodesRequest {
    type Response = ListNodesResponse;
    type Error = ListNodesError;
    const INFO: OperationInfo = super::operation("ListNodes")
        .required(&["RegionId", "ClusterId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [ListNodesError] = &[
        ListNodesError::ConflictParameters,
        ListNodesError::IncompleteSignature,
        ListNodesError::InvalidAction,
        ListNodesError::InvalidParameter,
        ListNodesError::InvalidParameterValue,
        ListNodesError::MissingAction,
        ListNodesError::MissingParameter,
        ListNodesError::NotAuthorized,
        ListNodesError::ThrottlingException,
        ListNodesError::ResourceNotFound,
        ListNodesError::InternalError,
        ListNodesError::ServiceFailure,
        ListNodesError::ServiceUnavailable,
    ];
}

impl Paginated for ListNodesRequest {
    type Item = Node;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::token(&mut self.next_token)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().next(&response.next_token)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.nodes)
    }
}

/// Response to [`ListNodesRequest`].
#[non_exhaustive]
pub struct ListNodesResponse {
    /// The nodes that were found or are concerned, one entry each.
    pub nodes: Vec<Node>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `DD6B1B2A-5837-5237-ABE4-FF0C8944****`.
    pub request_id: Option<String>,
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `DD6B1B2A-5837-5237-ABE4-FF0C89568980`.
    pub next_token: Option<String>,
    /// How many items one response holds at most. Example: `20`.
    pub max_results: Option<i32>,
    /// How many items match in all, over all pages. Example: `200`.
    pub total_count: Option<i32>,
}

response! {
    ListNodesResponse {
        "Nodes" => nodes: list(""),
        "RequestId" => request_id: value,
        "NextToken" => next_token: value,
        "MaxResults" => max_results: value,
        "TotalCount" => total_count: value,
    }
}

/// The nodes that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Node {
    /// ID of the zone, such as `cn-hangzhou-b`. Example: `cn-beijing-h`.
    pub zone_id: Option<String>,
    /// ID of the node group that the item belongs to or stands for. Example: `ng-869471354ecd****`.
    pub node_group_id: Option<String>,
    /// Which kind of node group it is or is to be. Example: `CORE`.
    pub node_group_type: Option<String>,
    /// ID of one node of the cluster or the instance. Example: `i-bp1cudc25w2bfwl5****`.
    pub node_id: Option<String>,
    /// Name that the node goes by. Example: `core1-1`.
    pub node_name: Option<String>,
    /// IP address that belongs to the public. Example: `42.1.1.**`.
    pub public_ip: Option<String>,
    /// IP address that belongs to the private. Example: `10.10.**.**`.
    pub private_ip: Option<String>,
    /// Kind or model of the instance, which sets what it can do. Example: `ecs.g7.xlarge`.
    pub instance_type: Option<String>,
    /// State that the node is in. Example: `Running`.
    pub node_state: Option<String>,
    /// State that the maintenance is in.
    pub maintenance_status: Option<String>,
    /// When the item runs out. Example: `1603728394857`.
    pub expire_time: Option<i64>,
    /// Whether the subscription is extended by itself before it runs out. Example: `false`.
    pub auto_renew: Option<bool>,
    /// How long the auto renew lasts. Example: `1`.
    pub auto_renew_duration: Option<i32>,
    /// Unit that the auto renew duration is counted in. Example: `Month`.
    pub auto_renew_duration_unit: Option<String>,
    /// When the item was created.
    pub create_time: Option<i64>,
}

response! {
    Node {
        "ZoneId" => zone_id: value,
        "NodeGroupId" => node_group_id: value,
        "NodeGroupType" => node_group_type: value,
        "NodeId" => node_id: value,
        "NodeName" => node_name: value,
        "PublicIp" => public_ip: value,
        "PrivateIp" => private_ip: value,
        "InstanceType" => instance_type: value,
        "NodeState" => node_state: value,
        "MaintenanceStatus" => maintenance_status: value,
        "ExpireTime" => expire_time: value,
        "AutoRenew" => auto_renew: value,
        "AutoRenewDuration" => auto_renew_duration: value,
        "AutoRenewDurationUnit" => auto_renew_duration_unit: value,
        "CreateTime" => create_time: value,
    }
}

/// Errors that the documentation of [`ListNodesRequest`] names.
///
/// - [`ConflictParameters`](super::DocumentedError::ConflictParameters)
/// - [`IncompleteSignature`](super::DocumentedError::IncompleteSignature)
/// - [`InvalidAction`](super::DocumentedError::InvalidAction)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InvalidParameterValue`](super::DocumentedError::InvalidParameterValue)
/// - [`MissingAction`](super::DocumentedError::MissingAction)
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`NotAuthorized`](super::DocumentedError::NotAuthorized)
/// - [`ThrottlingException`](super::DocumentedError::ThrottlingException)
/// - [`ResourceNotFound`](super::DocumentedError::ResourceNotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`ServiceFailure`](super::DocumentedError::ServiceFailure)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type ListNodesError = super::DocumentedError;
