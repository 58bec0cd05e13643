// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetClusterInspectReportDetail`, from `cs/GetClusterInspectReportDetail.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Summary};

/// Returns one inspection report of a cluster with the result of each check item.
///
/// ```no_run
/// # async fn example(client: alicloud_cs::Client) -> Result<(), alicloud_cs::Error> {
/// let request = alicloud_cs::GetClusterInspectReportDetailRequest::new()
///     .cluster_id("c82e6987e2961451182edacd74faf****")
///     .report_id("782df89346054a0000562063a****");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.get_cluster_inspect_report_detail(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetClusterInspectReportDetailRequest {
    /// **Required.** ID of the cluster meant, as
    /// [`DescribeClustersV1`](super::Client::describe_clusters_v1) returns it.
    /// Example: `c82e6987e2961451182edacd74faf****`.
    pub cluster_id: Option<String>,
    /// **Required.** ID of an inspection report, as
    /// [`RunClusterInspect`](super::Client::run_cluster_inspect) or
    /// [`ListClusterInspectReports`](super::Client::list_cluster_inspect_reports) returns it.
    /// Example: `782df89346054a0000562063a****`.
    pub report_id: Option<String>,
    /// Language that the texts of the report or the checks come back in. Example: `zh_CN`.
    pub language: Option<String>,
    /// Returns only checks of this group. Example: `cost`.
    pub category: Option<String>,
    /// Kind of object that the check looks at, such as a cluster or a node. Example: `NodePool`.
    pub target_type: Option<String>,
    /// Returns only checks of this level. Example: `error`.
    pub level: Option<String>,
    /// Whether only checks with findings are returned. Example: `true`.
    pub enable_filter: Option<bool>,
    /// Where the next page of results begins; hand it back unchanged to continue.
    /// Example: `bb41e2bcb47b747389dce6c0d2`.
    pub next_token: Option<String>,
    /// How many entries to return at most in one call. Example: `20`.
    pub max_results: Option<i32>,
}

impl GetClusterInspectReportDetailRequest {
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
    /// Sets `reportId`, which is required.
    pub fn report_id(mut self, value: impl Into<String>) -> Self {
        self.report_id = Some(value.into());
        self
    }
    /// Sets `language`.
    pub fn language(mut self, value: impl Into<String>) -> Self {
        self.language = Some(value.into());
        self
    }
    /// Sets `category`.
    pub fn category(mut self, value: impl Into<String>) -> Self {
        self.category = Some(value.into());
        self
    }
    /// Sets `targetType`.
    pub fn target_type(mut self, value: impl Into<String>) -> Self {
        self.target_type = Some(value.into());
        self
    }
    /// Sets `level`.
    pub fn level(mut self, value: impl Into<String>) -> Self {
        self.level = Some(value.into());
        self
    }
    /// Sets `enableFilter`.
    #[inline]
    pub fn enable_filter(mut self, value: bool) -> Self {
        self.enable_filter = Some(value);
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
    GetClusterInspectReportDetailRequest {
        "clusterId" => cluster_id: path,
        "reportId" => report_id: path,
        "language" => language: query,
        "category" => category: query,
        "targetType" => target_type: query,
        "level" => level: query,
        "enableFilter" => enable_filter: query,
        "nextToken" => next_token: query,
        "maxResults" => max_results: query,
    }
}

impl Operation for GetClusterInspectReportDetailRequest {
    type Response = GetClusterInspectReportDetailResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("GetClusterInspectReportDetail")
        .roa("GET", "/clusters/{clusterId}/inspectReports/{reportId}")
        .required(&["clusterId", "reportId"])
        .read_only();
}

impl Paginated for GetClusterInspectReportDetailRequest {
    type Item = CheckItemResult;
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
        Some(&mut response.check_item_results)
    }
}

/// Response to [`GetClusterInspectReportDetailRequest`].
#[non_exhaustive]
pub struct GetClusterInspectReportDetailResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `49511F2D-D56A-5C24-B9AE-C8491E09B***`.
    pub request_id: Option<String>,
    /// Where the next page of results begins; hand it back unchanged to continue.
    /// Example: `AK8uQQrxgFK8sbARvnCj6w9R3kPme4I3`.
    pub next_token: Option<String>,
    /// ID of an inspection report, as [`RunClusterInspect`](super::Client::run_cluster_inspect) or
    /// [`ListClusterInspectReports`](super::Client::list_cluster_inspect_reports) returns it.
    /// Example: `782df89346054a0000562063a****`.
    pub report_id: Option<String>,
    /// Beginning of the period, or when the inspection began.
    /// Example: `2024-12-18T19:40:16.778333+08:00`.
    pub start_time: Option<Timestamp>,
    /// End of the period, or when the inspection ended. Example: `2024-12-18T19:41:12.778433+08:00`.
    pub end_time: Option<Timestamp>,
    /// How the object, the check or the step stands at present. Example: `completed`.
    pub status: Option<String>,
    /// Overview of the inspection: how many checks ended how.
    pub summary: Option<Summary>,
    /// Outcome of each check, one entry each.
    pub check_item_results: Vec<CheckItemResult>,
}

response! {
    GetClusterInspectReportDetailResponse {
        "requestId" => request_id: value,
        "nextToken" => next_token: value,
        "reportId" => report_id: value,
        "startTime" => start_time: value,
        "endTime" => end_time: value,
        "status" => status: value,
        "summary" => summary: value,
        "checkItemResults" => check_item_results: list(""),
    }
}

/// Outcome of each check, one entry each.
#[non_exhaustive]
pub struct CheckItemResult {
    /// Name of the check. Example: `text`.
    pub name: Option<String>,
    /// Free text that says what the object is for. Example: `text`.
    pub description: Option<String>,
    /// What to do about the finding. Example: `text`.
    pub fix: Option<String>,
    /// Objects that the check found something about. Example: `lb-5tstgwefjvwe1zko7xxx`.
    pub targets: Vec<String>,
    /// Outcome of the diagnosis, check or deletion, in detail. Example: `false`.
    pub result: Option<String>,
    /// Kind of object that the check looks at, such as a cluster or a node. Example: `CLB`.
    pub target_type: Option<String>,
    /// Fixed name of the check, for programs to recognize it by.
    /// Example: `APIServerClbInstanceStatus`.
    pub check_item_uid: Option<String>,
    /// Group that the check belongs to. Example: `stability`.
    pub category: Option<String>,
    /// How serious the event or finding is, from mere information upward. Example: `critical`.
    pub level: Option<String>,
}

response! {
    CheckItemResult {
        "name" => name: value,
        "description" => description: value,
        "fix" => fix: value,
        "targets" => targets: list(""),
        "result" => result: value,
        "targetType" => target_type: value,
        "checkItemUid" => check_item_uid: value,
        "category" => category: value,
        "level" => level: value,
    }
}
