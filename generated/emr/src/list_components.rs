// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListComponents`, from `emr/ListComponents.md`.

use alicloud_runtime::codegen::*;

/// Lists the components that applications of a cluster consist of.
///
/// ```no_run
/// # async fn example(client: alicloud_emr::Client) -> Result<(), alicloud_emr::Error> {
/// let request = alicloud_emr::ListComponentsRequest::new()
///     .cluster_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_components(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListComponentsRequest {
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
    /// Names of the components to work on or to narrow the list down to. Items: at most 100.
    pub component_names: Vec<String>,
    /// The component states to work on or to narrow the list down to. Items: at most 100.
    pub component_states: Vec<String>,
}

impl ListComponentsRequest {
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
}

request! {
    ListComponentsRequest {
        "RegionId" => region_id: query,
        "ClusterId" => cluster_id: query,
        "NextToken" => next_token: query,
        "MaxResults" => max_results: query,
        "ApplicationNames" => application_names: query,
        "ComponentNames" => component_names: query,
        "ComponentStates" => component_states: query,
    }
}

impl Operation for ListComponentsRequest {
    type Response = ListComponentsResponse;
    type Error = ListComponentsError;
    const INFO: OperationInfo = super::operation("ListComponents")
        .required(&["RegionId", "ClusterId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [ListComponentsError] = &[
        ListComponentsError::ConflictParameters,
        ListComponentsError::IncompleteSignature,
        ListComponentsError::InvalidAction,
        ListComponentsError::InvalidParameter,
        ListComponentsError::InvalidParameterValue,
        ListComponentsError::MissingAction,
        ListComponentsError::MissingParameter,
        ListComponentsError::NotAuthorized,
        ListComponentsError::ThrottlingException,
        ListComponentsError::ResourceNotFound,
        ListComponentsError::InternalError,
        ListComponentsError::ServiceFailure,
        ListComponentsError::ServiceUnavailable,
    ];
}

impl Paginated for ListComponentsRequest {
    type Item = Component;
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
        Some(&mut response.components)
    }
}

/// Response to [`ListComponentsRequest`].
#[non_exhaustive]
pub struct ListComponentsResponse {
    /// The components that were found or are concerned, one entry each.
    pub components: Vec<Component>,
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
    ListComponentsResponse {
        "Components" => components: list(""),
        "RequestId" => request_id: value,
        "NextToken" => next_token: value,
        "MaxResults" => max_results: value,
        "TotalCount" => total_count: value,
    }
}

/// The components that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Component {
    /// Name that the component goes by. Example: `DataNode`.
    pub component_name: Option<String>,
    /// Name that the application goes by. Example: `HDFS`.
    pub application_name: Option<String>,
    /// Number of machines that run the component. Example: `1`.
    pub replica: Option<i32>,
    /// Space of names that keeps items of different origin apart.
    pub namespace: Option<String>,
    /// The attributes that were found or are concerned, one entry each.
    pub attributes: Vec<ComponentAttribute>,
}

response! {
    Component {
        "ComponentName" => component_name: value,
        "ApplicationName" => application_name: value,
        "Replica" => replica: value,
        "Namespace" => namespace: value,
        "Attributes" => attributes: list(""),
    }
}

/// The attributes that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct ComponentAttribute {
    /// Name in a pair of name and value. Example: `currentYarnRangerPluginState`.
    pub key: Option<String>,
    /// Value that belongs to the name or key beside it. Example: `true`.
    pub value: Option<String>,
}

response! {
    ComponentAttribute {
        "Key" => key: value,
        "Value" => value: value,
    }
}

/// Errors that the documentation of [`ListComponentsRequest`] names.
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
pub type ListComponentsError = super::DocumentedError;
