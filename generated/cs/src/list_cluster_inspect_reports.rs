// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListClusterInspectReports`, from `cs/ListClusterInspectReports.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Summary};

/// Lists the inspection reports of a cluster, page by page.
///
/// ```no_run
/// # async fn example(client: alicloud_cs::Client) -> Result<(), alicloud_cs::Error> {
/// let request = alicloud_cs::ListClusterInspectReportsRequest::new()
///     .cluster_id("c82e6987e2961451182edacd74faf****");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_cluster_inspect_reports(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListClusterInspectReportsRequest {
    /// **Required.** ID of the cluster meant, as
    /// [`DescribeClustersV1`](super::Client::describe_clusters_v1) returns it.
    /// Example: `c82e6987e2961451182edacd74faf****`.
    pub cluster_id: Option<String>,
    /// Where the next page of results begins; hand it back unchanged to continue.
    /// Example: `AK8uQQrxgFKsI3OiS5TbhUQ9R3kPme4I3`.
    pub next_token: Option<String>,
    /// How many entries to return at most in one call. Example: `20`.
    pub max_results: Option<i32>,
}

impl ListClusterInspectReportsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `clusterId`, which is required.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
    }
    /// Sets `nextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `maxResults`.
    #[inline]
    pub fn max_results(mut self, value: i32) -> Self {
        self.max_results = Some(value);
        self
    }
}

request! {
    ListClusterInspectReportsRequest {
        "clusterId" => cluster_id: path,
        "nextToken" => next_token: query,
        "maxResults" => max_results: query,
    }
}

impl Operation for ListClusterInspectReportsRequest {
    type Response = ListClusterInspectReportsResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("ListClusterInspectReports")
        .roa("GET", "/clusters/{clusterId}/inspectReports")
        .required(&["clusterId"])
        .read_only();
}

impl Paginated for ListClusterInspectReportsRequest {
    type Item = Report;
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
        Some(&mut response.reports)
    }
}

/// Response to [`ListClusterInspectReportsRequest`].
#[non_exhaustive]
pub struct ListClusterInspectReportsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `49511F2D-D56A-5C24-B9AE-C8491E09B***`.
    pub request_id: Option<String>,
    /// Where the next page of results begins; hand it back unchanged to continue.
    /// Example: `405b99e5411f9a4e7148506e45`.
    pub next_token: Option<String>,
    /// Inspection reports that match, one entry each.
    pub reports: Vec<Report>,
}

response! {
    ListClusterInspectReportsResponse {
        "requestId" => request_id: value,
        "nextToken" => next_token: value,
        "reports" => reports: list(""),
    }
}

/// Inspection reports that match, one entry each.
#[non_exhaustive]
pub struct Report {
    /// ID of an inspection report, as [`RunClusterInspect`](super::Client::run_cluster_inspect) or
    /// [`ListClusterInspectReports`](super::Client::list_cluster_inspect_reports) returns it.
    /// Example: `782df89346054a0000562063a6****`.
    pub report_id: Option<String>,
    /// Beginning of the period, or when the inspection began.
    /// Example: `2024-12-18T19:40:16.778333+08:00`.
    pub start_time: Option<Timestamp>,
    /// End of the period, or when the inspection ended. Example: `2024-12-18T19:40:16.778333+08:00`.
    pub end_time: Option<Timestamp>,
    /// How the object, the check or the step stands at present. Example: `completed`.
    pub status: Option<String>,
    /// Overview of the inspection: how many checks ended how.
    pub summary: Option<Summary>,
}

response! {
    Report {
        "reportId" => report_id: value,
        "startTime" => start_time: value,
        "endTime" => end_time: value,
        "status" => status: value,
        "summary" => summary: value,
    }
}
