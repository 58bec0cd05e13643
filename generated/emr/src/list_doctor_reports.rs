// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListDoctorReports`, from `emr/ListDoctorReports.md`.

use alicloud_runtime::codegen::*;

/// Lists EMR Doctor's overall reports on a cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_emr::Client) -> Result<(), alicloud_emr::Error> {
/// let request = alicloud_emr::ListDoctorReportsRequest::new()
///     .cluster_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_doctor_reports(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListDoctorReportsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the cluster that the call or the item is about.
    pub cluster_id: Option<String>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// How many items to return at most in one call.
    pub max_results: Option<i32>,
}

impl ListDoctorReportsRequest {
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
}

request! {
    ListDoctorReportsRequest {
        "RegionId" => region_id: query,
        "ClusterId" => cluster_id: query,
        "NextToken" => next_token: query,
        "MaxResults" => max_results: query,
    }
}

impl Operation for ListDoctorReportsRequest {
    type Response = ListDoctorReportsResponse;
    type Error = ListDoctorReportsError;
    const INFO: OperationInfo = super::operation("ListDoctorReports")
        .required(&["RegionId", "ClusterId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [ListDoctorReportsError] = &[
        ListDoctorReportsError::ConflictParameters,
        ListDoctorReportsError::IncompleteSignature,
        ListDoctorReportsError::InvalidAction,
        ListDoctorReportsError::InvalidParameter,
        ListDoctorReportsError::InvalidParameterValue,
        ListDoctorReportsError::MissingAction,
        ListDoctorReportsError::MissingParameter,
        ListDoctorReportsError::NotAuthorized,
        ListDoctorReportsError::ThrottlingException,
        ListDoctorReportsError::ResourceNotFound,
        ListDoctorReportsError::InternalError,
        ListDoctorReportsError::ServiceFailure,
        ListDoctorReportsError::ServiceUnavailable,
    ];
}

impl Paginated for ListDoctorReportsRequest {
    type Item = DoctorReportData;
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

/// Response to [`ListDoctorReportsRequest`].
#[non_exhaustive]
pub struct ListDoctorReportsResponse {
    /// What the call found, one entry each.
    pub data: Vec<DoctorReportData>,
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
    ListDoctorReportsResponse {
        "Data" => data: list(""),
        "RequestId" => request_id: value,
        "NextToken" => next_token: value,
        "MaxResults" => max_results: value,
        "TotalCount" => total_count: value,
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct DoctorReportData {
    /// Time that is set or recorded for this: date. Example: `2023-06-29`.
    pub date_time: Option<String>,
    /// Kinds of component that were found or are concerned.
    pub component_types: Vec<String>,
    /// The report in brief.
    pub summary_report: Option<SummaryReport>,
}

response! {
    DoctorReportData {
        "DateTime" => date_time: value,
        "ComponentTypes" => component_types: list(""),
        "SummaryReport" => summary_report: value,
    }
}

/// The report in brief.
#[non_exhaustive]
pub struct SummaryReport {
    /// How sure or how good the result is. Example: `88`.
    pub score: Option<i32>,
    /// The essence in a few words. Example: `text`.
    pub summary: Option<String>,
    /// What the service advises. Example: `text`.
    pub suggestion: Option<String>,
}

response! {
    SummaryReport {
        "Score" => score: value,
        "Summary" => summary: value,
        "Suggestion" => suggestion: value,
    }
}

/// Errors that the documentation of [`ListDoctorReportsRequest`] names.
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
pub type ListDoctorReportsError = super::DocumentedError;
