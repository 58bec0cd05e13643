// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListDoctorApplications`, from `emr/ListDoctorApplications.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DoctorApplicationAnalysis, Metrics, Seconds, Utilization};

/// Lists EMR Doctor's analyses of several jobs of a cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_emr::Client) -> Result<(), alicloud_emr::Error> {
/// let request = alicloud_emr::ListDoctorApplicationsRequest::new()
///     .cluster_id("...")
///     .date_time("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_doctor_applications(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListDoctorApplicationsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the cluster that the call or the item is about.
    pub cluster_id: Option<String>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// How many items to return at most in one call.
    pub max_results: Option<i32>,
    /// **Required.** Time that is set or recorded for this: date.
    pub date_time: Option<String>,
    /// IDs of the applications to work on or to narrow the list down to.
    pub app_ids: Vec<String>,
    /// The users to work on or to narrow the list down to.
    pub users: Vec<String>,
    /// The queues to work on or to narrow the list down to.
    pub queues: Vec<String>,
    /// The types to work on or to narrow the list down to.
    pub types: Vec<String>,
    /// Which kind of order it is or is to be.
    pub order_type: Option<String>,
    /// How the list is sorted.
    pub order_by: Option<String>,
}

impl ListDoctorApplicationsRequest {
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
    /// Sets `DateTime`, which is required.
    pub fn date_time(mut self, value: impl Into<String>) -> Self {
        self.date_time = Some(value.into());
        self
    }
    /// Sets `AppIds`.
    pub fn app_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.app_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Users`.
    pub fn users(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.users = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Queues`.
    pub fn queues(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.queues = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Types`.
    pub fn types(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.types = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `OrderType`.
    pub fn order_type(mut self, value: impl Into<String>) -> Self {
        self.order_type = Some(value.into());
        self
    }
    /// Sets `OrderBy`.
    pub fn order_by(mut self, value: impl Into<String>) -> Self {
        self.order_by = Some(value.into());
        self
    }
}

request! {
    ListDoctorApplicationsRequest {
        "RegionId" => region_id: query,
        "ClusterId" => cluster_id: query,
        "NextToken" => next_token: query,
        "MaxResults" => max_results: query,
        "DateTime" => date_time: query,
        "AppIds" => app_ids: query,
        "Users" => users: query,
        "Queues" => queues: query,
        "Types" => types: query,
        "OrderType" => order_type: query,
        "OrderBy" => order_by: query,
    }
}

impl Operation for ListDoctorApplicationsRequest {
    type Response = ListDoctorApplicationsResponse;
    type Error = ListDoctorApplicationsError;
    const INFO: OperationInfo = super::operation("ListDoctorApplications")
        .required(&["RegionId", "ClusterId", "DateTime"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [ListDoctorApplicationsError] = &[
        ListDoctorApplicationsError::ConflictParameters,
        ListDoctorApplicationsError::IncompleteSignature,
        ListDoctorApplicationsError::InvalidAction,
        ListDoctorApplicationsError::InvalidParameter,
        ListDoctorApplicationsError::InvalidParameterValue,
        ListDoctorApplicationsError::MissingAction,
        ListDoctorApplicationsError::MissingParameter,
        ListDoctorApplicationsError::NotAuthorized,
        ListDoctorApplicationsError::ThrottlingException,
        ListDoctorApplicationsError::ResourceNotFound,
        ListDoctorApplicationsError::InternalError,
        ListDoctorApplicationsError::ServiceFailure,
        ListDoctorApplicationsError::ServiceUnavailable,
    ];
}

impl Paginated for ListDoctorApplicationsRequest {
    type Item = DoctorApplicationData;
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
        Some(&mut response.data)
    }
}

/// Response to [`ListDoctorApplicationsRequest`].
#[non_exhaustive]
pub struct ListDoctorApplicationsResponse {
    /// What the call found, one entry each.
    pub data: Vec<DoctorApplicationData>,
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
    ListDoctorApplicationsResponse {
        "Data" => data: list(""),
        "RequestId" => request_id: value,
        "NextToken" => next_token: value,
        "MaxResults" => max_results: value,
        "TotalCount" => total_count: value,
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct DoctorApplicationData {
    /// ID that the service gave the application. Example: `application_1665056147236_*****`.
    pub app_id: Option<String>,
    /// The ids that were found or are concerned, one entry each.
    pub ids: Vec<String>,
    /// Name that the application is registered under. Example: `data-upload`.
    pub app_name: Option<String>,
    /// User that the call or the item is about. Example: `DW`.
    pub user: Option<String>,
    /// When it began, or where the period begins that the data is about. Example: `1677465658275`.
    pub start_time: Option<i64>,
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `1682049088086`.
    pub end_time: Option<i64>,
    /// YARN queue the job went to. Example: `DW`.
    pub queue: Option<String>,
    /// Kind of the item, out of those that the service tells apart. Example: `TEZ`.
    pub type_: Option<String>,
    /// SQL text of the job; empty for jobs of another kind. Example: `text`.
    pub query_sql: Option<String>,
    /// The metrics that are concerned.
    pub metrics: Option<Metrics>,
    /// The analysis that are concerned.
    pub analysis: Option<DoctorApplicationAnalysis>,
}

response! {
    DoctorApplicationData {
        "AppId" => app_id: value,
        "Ids" => ids: list(""),
        "AppName" => app_name: value,
        "User" => user: value,
        "StartTime" => start_time: value,
        "EndTime" => end_time: value,
        "Queue" => queue: value,
        "Type" => type_: value,
        "QuerySql" => query_sql: value,
        "Metrics" => metrics: value,
        "Analysis" => analysis: value,
    }
}

/// Errors that the documentation of [`ListDoctorApplicationsRequest`] names.
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
pub type ListDoctorApplicationsError = super::DocumentedError;
