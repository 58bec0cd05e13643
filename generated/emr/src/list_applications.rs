// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListApplications`, from `emr/ListApplications.md`.

use alicloud_runtime::codegen::*;

/// Lists the applications that a cluster has, optionally by name.
///
/// ```no_run
/// # async fn example(client: alicloud_emr::Client) -> Result<(), alicloud_emr::Error> {
/// let request = alicloud_emr::ListApplicationsRequest::new()
///     .cluster_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_applications(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListApplicationsRequest {
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
}

impl ListApplicationsRequest {
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
}

request! {
    ListApplicationsRequest {
        "RegionId" => region_id: query,
        "ClusterId" => cluster_id: query,
        "NextToken" => next_token: query,
        "MaxResults" => max_results: query,
        "ApplicationNames" => application_names: query,
    }
}

impl Operation for ListApplicationsRequest {
    type Response = ListApplicationsResponse;
    type Error = ListApplicationsError;
    const INFO: OperationInfo = super::operation("ListApplications")
        .required(&["RegionId", "ClusterId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [ListApplicationsError] = &[
        ListApplicationsError::InvokeEcmError,
        ListApplicationsError::NotFoundCluster,
        ListApplicationsError::ConflictParameters,
        ListApplicationsError::IncompleteSignature,
        ListApplicationsError::InvalidAction,
        ListApplicationsError::InvalidParameter,
        ListApplicationsError::InvalidParameterValue,
        ListApplicationsError::MissingAction,
        ListApplicationsError::MissingParameter,
        ListApplicationsError::NotAuthorized,
        ListApplicationsError::ThrottlingException,
        ListApplicationsError::ResourceNotFound,
        ListApplicationsError::InternalError,
        ListApplicationsError::ServiceFailure,
        ListApplicationsError::ServiceUnavailable,
    ];
}

impl Paginated for ListApplicationsRequest {
    type Item = Application;
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
        Some(&mut response.applications)
    }
}

/// Response to [`ListApplicationsRequest`].
#[non_exhaustive]
pub struct ListApplicationsResponse {
    /// The applications that were found or are concerned, one entry each.
    pub applications: Vec<Application>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `9E3A7161-EB7B-172B-8D18-FFB06BA3****`.
    pub request_id: Option<String>,
    /// Mark to pass to the next call; empty or missing when nothing is left. Example: `2`.
    pub next_token: Option<String>,
    /// How many items one response holds at most. Example: `10`.
    pub max_results: Option<i32>,
    /// How many items match in all, over all pages. Example: `20`.
    pub total_count: Option<i32>,
}

response! {
    ListApplicationsResponse {
        "Applications" => applications: list(""),
        "RequestId" => request_id: value,
        "NextToken" => next_token: value,
        "MaxResults" => max_results: value,
        "TotalCount" => total_count: value,
    }
}

/// The applications that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Application {
    /// Name that the application goes by. Example: `HDFS`.
    pub application_name: Option<String>,
    /// Which version of the application is meant. Example: `2.8.5-20230620`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub application_version: Option<String>,
    /// Which version of the community is meant. Example: `2.8.5`.
    pub community_version: Option<String>,
    /// State that the application is in. Example: `RUNNING`.
    pub application_state: Option<String>,
}

response! {
    Application {
        "ApplicationName" => application_name: value,
        "ApplicationVersion" => application_version: value,
        "CommunityVersion" => community_version: value,
        "ApplicationState" => application_state: value,
    }
}

/// Errors that the documentation of [`ListApplicationsRequest`] names.
///
/// - [`InvokeEcmError`](super::DocumentedError::InvokeEcmError)
/// - [`NotFoundCluster`](super::DocumentedError::NotFoundCluster)
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
pub type ListApplicationsError = super::DocumentedError;
