// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListComponentInstances`, from `emr/ListComponentInstances.md`.

use alicloud_runtime::codegen::*;

/// Lists the component instances of a cluster and the nodes they run on.
///
/// ```no_run
/// # async fn example(client: alicloud_emr::Client) -> Result<(), alicloud_emr::Error> {
/// let request = alicloud_emr::ListComponentInstancesRequest::new()
///     .cluster_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_component_instances(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListComponentInstancesRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the cluster that the call or the item is about.
    pub cluster_id: Option<String>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// How many items to return at most in one call.
    pub max_results: Option<i32>,
    /// Names of the applications to work on or to narrow the list down to. Items: at most 100.
    pub application_names: Vec<String>,
    /// IDs of the nodes to work on or to narrow the list down to. Items: at most 100.
    pub node_ids: Vec<String>,
    /// Names of the nodes to work on or to narrow the list down to. Items: at most 100.
    pub node_names: Vec<String>,
    /// Names of the components to work on or to narrow the list down to. Items: at most 100.
    pub component_names: Vec<String>,
    /// The component states to work on or to narrow the list down to. Items: at most 100.
    pub component_states: Vec<String>,
    /// ID of the zone, such as `cn-hangzhou-b`.
    pub zone_id: Option<String>,
}

impl ListComponentInstancesRequest {
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
    /// Sets `ApplicationNames`.
    pub fn application_names(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.application_names = value.into_iter().map(Into::into).collect();
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
    /// Sets `ComponentNames`.
    pub fn component_names(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.component_names = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ComponentStates`.
    pub fn component_states(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.component_states = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ZoneId`.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }
}

request! {
    ListComponentInstancesRequest {
        "RegionId" => region_id: query,
        "ClusterId" => cluster_id: query,
        "NextToken" => next_token: query,
        "MaxResults" => max_results: query,
        "ApplicationNames" => application_names: query,
        "NodeIds" => node_ids: query,
        "NodeNames" => node_names: query,
        "ComponentNames" => component_names: query,
        "ComponentStates" => component_states: query,
        "ZoneId" => zone_id: query,
    }
}

impl Operation for ListComponentInstancesRequest {
    type Response = ListComponentInstancesResponse;
    type Error = ListComponentInstancesError;
    const INFO: OperationInfo = super::operation("ListComponentInstances")
        .required(&["RegionId", "ClusterId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [ListComponentInstancesError] = &[
        ListComponentInstancesError::ConflictParameters,
        ListComponentInstancesError::IncompleteSignature,
        ListComponentInstancesError::InvalidAction,
        ListComponentInstancesError::InvalidParameter,
        ListComponentInstancesError::InvalidParameterValue,
        ListComponentInstancesError::MissingAction,
        ListComponentInstancesError::MissingParameter,
        ListComponentInstancesError::NotAuthorized,
        ListComponentInstancesError::ThrottlingException,
        ListComponentInstancesError::ResourceNotFound,
        ListComponentInstancesError::InternalError,
        ListComponentInstancesError::ServiceFailure,
        ListComponentInstancesError::ServiceUnavailable,
    ];
}

impl Paginated for ListComponentInstancesRequest {
    type Item = ComponentInstance;
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
        Some(&mut response.component_instances)
    }
}

/// Response to [`ListComponentInstancesRequest`].
#[non_exhaustive]
pub struct ListComponentInstancesResponse {
    /// The component instances that were found or are concerned, one entry each.
    pub component_instances: Vec<ComponentInstance>,
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
    ListComponentInstancesResponse {
        "ComponentInstances" => component_instances: list(""),
        "RequestId" => request_id: value,
        "NextToken" => next_token: value,
        "MaxResults" => max_results: value,
        "TotalCount" => total_count: value,
    }
}

/// The component instances that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct ComponentInstance {
    /// Name that the component goes by. Example: `DataNode`.
    pub component_name: Option<String>,
    /// Name that the application goes by. Example: `HDFS`.
    pub application_name: Option<String>,
    /// State that the component instance is in.
    pub component_instance_state: Option<String>,
    /// ID of one node of the cluster or the instance. Example: `i-bp1cudc25w2bfwl5****`.
    pub node_id: Option<String>,
    /// Name that the node goes by. Example: `core1-1`.
    pub node_name: Option<String>,
    /// State that the commission is in. Example: `INSERVICE`.
    pub commission_state: Option<String>,
    /// State that the biz is in. Example: `active`.
    pub biz_state: Option<String>,
    /// When the item was created. Example: `1628248947000`.
    pub create_time: Option<i64>,
    /// State that the desired is in. Example: `STARTED`.
    pub desired_state: Option<String>,
}

response! {
    ComponentInstance {
        "ComponentName" => component_name: value,
        "ApplicationName" => application_name: value,
        "ComponentInstanceState" => component_instance_state: value,
        "NodeId" => node_id: value,
        "NodeName" => node_name: value,
        "CommissionState" => commission_state: value,
        "BizState" => biz_state: value,
        "CreateTime" => create_time: value,
        "DesiredState" => desired_state: value,
    }
}

/// Errors that the documentation of [`ListComponentInstancesRequest`] names.
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
pub type ListComponentInstancesError = super::DocumentedError;
