// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListDoctorJobsStats`, from `emr/ListDoctorJobsStats.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Count, Range, Seconds};

/// Lists job statistics from EMR Doctor, added up over groups of jobs.
///
/// ```no_run
/// # async fn example(client: alicloud_emr::Client) -> Result<(), alicloud_emr::Error> {
/// let request = alicloud_emr::ListDoctorJobsStatsRequest::new()
///     .cluster_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_doctor_jobs_stats(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListDoctorJobsStatsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the cluster that the call or the item is about.
    pub cluster_id: Option<String>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// How many items to return at most in one call.
    pub max_results: Option<i32>,
    /// Span in which the job started.
    pub start_range: Option<Range>,
    /// Span in which the job ended.
    pub end_range: Option<Range>,
    /// Fields to group by; only the first counts at present.
    pub group_by: Vec<String>,
    /// Which kind of order it is or is to be.
    pub order_type: Option<String>,
    /// How the list is sorted.
    pub order_by: Option<String>,
}

impl ListDoctorJobsStatsRequest {
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
    /// Sets `StartRange`.
    pub fn start_range(mut self, value: impl Into<Range>) -> Self {
        self.start_range = Some(value.into());
        self
    }
    /// Sets `EndRange`.
    pub fn end_range(mut self, value: impl Into<Range>) -> Self {
        self.end_range = Some(value.into());
        self
    }
    /// Sets `GroupBy`.
    pub fn group_by(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.group_by = value.into_iter().map(Into::into).collect();
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
    ListDoctorJobsStatsRequest {
        "RegionId" => region_id: query,
        "ClusterId" => cluster_id: query,
        "NextToken" => next_token: query,
        "MaxResults" => max_results: query,
        "StartRange" => start_range: query,
        "EndRange" => end_range: query,
        "GroupBy" => group_by: query,
        "OrderType" => order_type: query,
        "OrderBy" => order_by: query,
    }
}

impl Operation for ListDoctorJobsStatsRequest {
    type Response = ListDoctorJobsStatsResponse;
    type Error = ListDoctorJobsStatsError;
    const INFO: OperationInfo = super::operation("ListDoctorJobsStats")
        .required(&["RegionId", "ClusterId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [ListDoctorJobsStatsError] = &[
        ListDoctorJobsStatsError::ConflictParameters,
        ListDoctorJobsStatsError::IncompleteSignature,
        ListDoctorJobsStatsError::InvalidAction,
        ListDoctorJobsStatsError::InvalidParameter,
        ListDoctorJobsStatsError::InvalidParameterValue,
        ListDoctorJobsStatsError::MissingAction,
        ListDoctorJobsStatsError::MissingParameter,
        ListDoctorJobsStatsError::NotAuthorized,
        ListDoctorJobsStatsError::ThrottlingException,
        ListDoctorJobsStatsError::ResourceNotFound,
        ListDoctorJobsStatsError::InternalError,
        ListDoctorJobsStatsError::ServiceFailure,
        ListDoctorJobsStatsError::ServiceUnavailable,
    ];
}

impl Paginated for ListDoctorJobsStatsRequest {
    type Item = DoctorJobsStatData;
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

/// Response to [`ListDoctorJobsStatsRequest`].
#[non_exhaustive]
pub struct ListDoctorJobsStatsResponse {
    /// What the call found, one entry each.
    pub data: Vec<DoctorJobsStatData>,
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
    ListDoctorJobsStatsResponse {
        "Data" => data: list(""),
        "RequestId" => request_id: value,
        "NextToken" => next_token: value,
        "MaxResults" => max_results: value,
        "TotalCount" => total_count: value,
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct DoctorJobsStatData {
    /// YARN queue the job went to. Example: `DW`.
    pub queue: Option<String>,
    /// Kind of the item, out of those that the service tells apart. Example: `SPARK`.
    pub type_: Option<String>,
    /// User that the call or the item is about. Example: `DW`.
    pub user: Option<String>,
    /// The vcore seconds that are concerned.
    pub vcore_seconds: Option<Seconds>,
    /// The mem seconds that are concerned.
    pub mem_seconds: Option<Seconds>,
    /// How many there are of this: apps.
    pub apps_count: Option<Count>,
}

response! {
    DoctorJobsStatData {
        "Queue" => queue: value,
        "Type" => type_: value,
        "User" => user: value,
        "VcoreSeconds" => vcore_seconds: value,
        "MemSeconds" => mem_seconds: value,
        "AppsCount" => apps_count: value,
    }
}

/// Errors that the documentation of [`ListDoctorJobsStatsRequest`] names.
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
pub type ListDoctorJobsStatsError = super::DocumentedError;
