// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListChartRelease`, from `cr/ListChartRelease.md`.

use alicloud_runtime::codegen::*;

/// Lists the versions of charts in a Helm chart repository.
///
/// ```no_run
/// # async fn example(client: alicloud_cr::Client) -> Result<(), alicloud_cr::Error> {
/// let request = alicloud_cr::ListChartReleaseRequest::new()
///     .instance_id("cri-xkx6vujuhay0****")
///     .repo_name("repo1")
///     .repo_namespace_name("ns1");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_chart_release(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListChartReleaseRequest {
    /// **Required.** Instance of the registry, as [`ListInstance`](super::Client::list_instance) shows
    /// it, in the form `cri-…`. Example: `cri-xkx6vujuhay0****`.
    pub instance_id: Option<String>,
    /// **Required.** Name of the repository within its namespace. Example: `repo1`.
    pub repo_name: Option<String>,
    /// **Required.** Namespace that the repository lies in. Example: `ns1`.
    pub repo_namespace_name: Option<String>,
    /// Which page of the list to return. Example: `1`.
    pub page_no: Option<i32>,
    /// How many items a page holds at most. Example: `20`.
    pub page_size: Option<i32>,
    /// Returns only chart versions whose name begins with this.
    pub chart: Option<String>,
}

impl ListChartReleaseRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `RepoName`, which is required.
    pub fn repo_name(mut self, value: impl Into<String>) -> Self {
        self.repo_name = Some(value.into());
        self
    }
    /// Sets `RepoNamespaceName`, which is required.
    pub fn repo_namespace_name(mut self, value: impl Into<String>) -> Self {
        self.repo_namespace_name = Some(value.into());
        self
    }
    /// Sets `PageNo`.
    #[inline]
    pub fn page_no(mut self, value: i32) -> Self {
        self.page_no = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `Chart`.
    pub fn chart(mut self, value: impl Into<String>) -> Self {
        self.chart = Some(value.into());
        self
    }
}

request! {
    ListChartReleaseRequest {
        "InstanceId" => instance_id: query,
        "RepoName" => repo_name: query,
        "RepoNamespaceName" => repo_namespace_name: query,
        "PageNo" => page_no: query,
        "PageSize" => page_size: query,
        "Chart" => chart: query,
    }
}

impl Operation for ListChartReleaseRequest {
    type Response = ListChartReleaseResponse;
    type Error = ListChartReleaseError;
    const INFO: OperationInfo = super::operation("ListChartRelease")
        .required(&["InstanceId", "RepoName", "RepoNamespaceName"])
        .success_flag("IsSuccess")
        .error_codes(&["Code"])
        .success_code("success")
        .read_only();
    const ERRORS: &'static [ListChartReleaseError] = &[
        ListChartReleaseError::NoPrivilege,
        ListChartReleaseError::SystemError,
    ];
}

impl Paginated for ListChartReleaseRequest {
    type Item = ChartRelease;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_no).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_count)
            .number(&response.page_no)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.chart_releases)
    }
}

/// Response to [`ListChartReleaseRequest`].
#[non_exhaustive]
pub struct ListChartReleaseResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `F68823F6-F1B5-4A4E-8421-A83CAB8F2963`.
    pub request_id: Option<String>,
    /// Result code; `success` stands for success. Example: `success`.
    pub code: Option<String>,
    /// Number of the page returned. Example: `1`.
    pub page_no: Option<i32>,
    /// Whether the call succeeded. Example: `true`.
    pub is_success: Option<bool>,
    /// How many items a page holds at most. Example: `30`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<String>,
    /// Versions of Helm charts, one entry each.
    pub chart_releases: Vec<ChartRelease>,
}

response! {
    ListChartReleaseResponse {
        "RequestId" => request_id: value,
        "Code" => code: value,
        "PageNo" => page_no: value,
        "IsSuccess" => is_success: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
        "ChartReleases" => chart_releases: list(""),
    }
}

/// Versions of Helm charts, one entry each.
#[non_exhaustive]
pub struct ChartRelease {
    /// State of what the entry describes, which decides what can be done with it. Example: `ENABLED`.
    pub status: Option<String>,
    /// When the item was last changed. Example: `1571930323000`.
    pub modified_time: Option<i64>,
    /// Image repository meant, as [`CreateRepository`](super::Client::create_repository) or
    /// [`ListRepository`](super::Client::list_repository) returns it.
    /// Example: `crcr-gpsu7b8chmxk****`.
    pub repo_id: Option<String>,
    /// Version of the Helm chart. Example: `0.1.0`.
    pub release: Option<String>,
    /// Amount of data in the chart version. Example: `2826`.
    pub size: Option<String>,
    /// Instance of the registry, as [`ListInstance`](super::Client::list_instance) shows it, in the
    /// form `cri-…`. Example: `cri-xkx6vujuhay0****`.
    pub instance_id: Option<String>,
    /// Helm chart meant, by its name in the repository. Example: `chart1`.
    pub chart: Option<String>,
}

response! {
    ChartRelease {
        "Status" => status: value,
        "ModifiedTime" => modified_time: value,
        "RepoId" => repo_id: value,
        "Release" => release: value,
        "Size" => size: value,
        "InstanceId" => instance_id: value,
        "Chart" => chart: value,
    }
}

/// Errors that the documentation of [`ListChartReleaseRequest`] names.
///
/// - [`NoPrivilege`](super::DocumentedError::NoPrivilege)
/// - [`SystemError`](super::DocumentedError::SystemError)
pub type ListChartReleaseError = super::DocumentedError;
