// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListNodeGroups`, from `emr/ListNodeGroups.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{CostOptimizedConfig, Disk, NodeGroup, SpotBidPrice, StateChangeReason};

/// Lists the node groups of a cluster, by ID, name, type or state.
///
/// ```no_run
/// # async fn example(client: alicloud_emr::Client) -> Result<(), alicloud_emr::Error> {
/// let request = alicloud_emr::ListNodeGroupsRequest::new()
///     .cluster_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_node_groups(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListNodeGroupsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the cluster that the call or the item is about.
    pub cluster_id: Option<String>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// How many items to return at most in one call.
    pub max_results: Option<i32>,
    /// IDs of the node groups to work on or to narrow the list down to. Items: at most 100.
    pub node_group_ids: Vec<String>,
    /// Names of the node groups to work on or to narrow the list down to. Items: at most 100.
    pub node_group_names: Vec<String>,
    /// Kinds of node group to work on or to narrow the list down to. Items: at most 100.
    pub node_group_types: Vec<String>,
    /// The node group states to work on or to narrow the list down to. Items: at most 50.
    pub node_group_states: Vec<String>,
    /// ID of the zone, such as `cn-hangzhou-b`.
    pub zone_id: Option<String>,
}

impl ListNodeGroupsRequest {
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
    /// Sets `NodeGroupNames`.
    pub fn node_group_names(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.node_group_names = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `NodeGroupTypes`.
    pub fn node_group_types(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.node_group_types = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `NodeGroupStates`.
    pub fn node_group_states(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.node_group_states = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ZoneId`.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }
}

request! {
    ListNodeGroupsRequest {
        "RegionId" => region_id: query,
        "ClusterId" => cluster_id: query,
        "NextToken" => next_token: query,
        "MaxResults" => max_results: query,
        "NodeGroupIds" => node_group_ids: query,
        "NodeGroupNames" => node_group_names: query,
        "NodeGroupTypes" => node_group_types: query,
        "NodeGroupStates" => node_group_states: query,
        "ZoneId" => zone_id: query,
    }
}

impl Operation for ListNodeGroupsRequest {
    type Response = ListNodeGroupsResponse;
    type Error = ListNodeGroupsError;
    const INFO: OperationInfo = super::operation("ListNodeGroups")
        .required(&["RegionId", "ClusterId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [ListNodeGroupsError] = &[
        ListNodeGroupsError::ConflictParameters,
        ListNodeGroupsError::IncompleteSignature,
        ListNodeGroupsError::InvalidAction,
        ListNodeGroupsError::InvalidParameter,
        ListNodeGroupsError::InvalidParameterValue,
        ListNodeGroupsError::MissingAction,
        ListNodeGroupsError::MissingParameter,
        ListNodeGroupsError::NotAuthorized,
        ListNodeGroupsError::ThrottlingException,
        ListNodeGroupsError::ResourceNotFound,
        ListNodeGroupsError::InternalError,
        ListNodeGroupsError::ServiceFailure,
        ListNodeGroupsError::ServiceUnavailable,
    ];
}

impl Paginated for ListNodeGroupsRequest {
    type Item = NodeGroup;
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
        Some(&mut response.node_groups)
    }
}

/// Response to [`ListNodeGroupsRequest`].
#[non_exhaustive]
pub struct ListNodeGroupsResponse {
    /// The node groups that were found or are concerned, one entry each.
    pub node_groups: Vec<NodeGroup>,
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
    ListNodeGroupsResponse {
        "NodeGroups" => node_groups: list(""),
        "RequestId" => request_id: value,
        "NextToken" => next_token: value,
        "MaxResults" => max_results: value,
        "TotalCount" => total_count: value,
    }
}

/// Errors that the documentation of [`ListNodeGroupsRequest`] names.
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
pub type ListNodeGroupsError = super::DocumentedError;
