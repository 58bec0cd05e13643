// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListScanBaselineByTask`, from `cr/ListScanBaselineByTask.md`.

use alicloud_runtime::codegen::*;

/// Lists the baseline risks that a scan task of Security Center found, page by page.
///
/// ```no_run
/// # async fn example(client: alicloud_cr::Client) -> Result<(), alicloud_cr::Error> {
/// let request = alicloud_cr::ListScanBaselineByTaskRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_scan_baseline_by_task(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListScanBaselineByTaskRequest {
    /// Instance of the registry, as [`ListInstance`](super::Client::list_instance) shows it, in the
    /// form `cri-…`. Example: `cri-***********`.
    pub instance_id: Option<String>,
    /// Which page of the list to return. Example: `1`.
    pub page_no: Option<i32>,
    /// How many items a page holds at most. Example: `30`.
    pub page_size: Option<i32>,
    /// How dangerous the finding is. Example: `High`.
    pub level: Option<String>,
    /// Image repository meant, as [`CreateRepository`](super::Client::create_repository) or
    /// [`ListRepository`](super::Client::list_repository) returns it. Example: `crr-**************`.
    pub repo_id: Option<String>,
    /// Tag of the image within its repository, such as `v1.0`. Example: `1.1.36`.
    pub tag: Option<String>,
    /// Digest that identifies the exact content of the image, whatever tags it has.
    /// Example: `sha256:1c89806cfaf66d2990e2cf1131ebd56ff24b133745a33abf1228*************`.
    pub digest: Option<String>,
    /// ID of a scan of an image, by which its results are told apart from those of other scans.
    /// Example: `3e526d7e-4b45-4703-b046-***********`.
    pub scan_task_id: Option<String>,
}

impl ListScanBaselineByTaskRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
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
    /// Sets `Level`.
    pub fn level(mut self, value: impl Into<String>) -> Self {
        self.level = Some(value.into());
        self
    }
    /// Sets `RepoId`.
    pub fn repo_id(mut self, value: impl Into<String>) -> Self {
        self.repo_id = Some(value.into());
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl Into<String>) -> Self {
        self.tag = Some(value.into());
        self
    }
    /// Sets `Digest`.
    pub fn digest(mut self, value: impl Into<String>) -> Self {
        self.digest = Some(value.into());
        self
    }
    /// Sets `ScanTaskId`.
    pub fn scan_task_id(mut self, value: impl Into<String>) -> Self {
        self.scan_task_id = Some(value.into());
        self
    }
}

request! {
    ListScanBaselineByTaskRequest {
        "InstanceId" => instance_id: query,
        "PageNo" => page_no: query,
        "PageSize" => page_size: query,
        "Level" => level: query,
        "RepoId" => repo_id: query,
        "Tag" => tag: query,
        "Digest" => digest: query,
        "ScanTaskId" => scan_task_id: query,
    }
}

impl Operation for ListScanBaselineByTaskRequest {
    type Response = ListScanBaselineByTaskResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListScanBaselineByTask")
        .method("GET")
        .success_flag("IsSuccess")
        .error_codes(&["Code"])
        .success_code("success")
        .read_only();
}

impl Paginated for ListScanBaselineByTaskRequest {
    type Item = ScanBaseline;
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
        Some(&mut response.scan_baselines)
    }
}

/// Response to [`ListScanBaselineByTaskRequest`].
#[non_exhaustive]
pub struct ListScanBaselineByTaskResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `5259118F-79E2-57E9-9AEA-551586F4FAED`.
    pub request_id: Option<String>,
    /// Result code; `success` stands for success. Example: `success`.
    pub code: Option<i32>,
    /// Number of the page returned. Example: `1`.
    pub page_no: Option<i32>,
    /// Whether the call succeeded. Example: `true`.
    pub is_success: Option<bool>,
    /// How many items a page holds at most. Example: `30`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `2`.
    pub total_count: Option<i32>,
    /// Baseline findings, one entry each.
    pub scan_baselines: Vec<ScanBaseline>,
}

response! {
    ListScanBaselineByTaskResponse {
        "RequestId" => request_id: value,
        "Code" => code: value,
        "PageNo" => page_no: value,
        "IsSuccess" => is_success: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
        "ScanBaselines" => scan_baselines: list(""),
    }
}

/// Baseline findings, one entry each.
#[non_exhaustive]
pub struct ScanBaseline {
    /// ID of a scan of an image, by which its results are told apart from those of other scans.
    /// Example: `2328fcaa-f28a-405d-a357-asdvfrew23`.
    pub scan_task_id: Option<String>,
    /// Class of the baseline check, readable for people. Example: `text`.
    pub baseline_class_alias: Option<String>,
    /// Title of the baseline check, readable for people. Example: `text`.
    pub baseline_name_alias: Option<String>,
    /// How serious the finding of the baseline check is. Example: `high`.
    pub baseline_name_level: Option<String>,
    /// How many items of low risk the baseline check found. Example: `1`.
    pub low_risk_item_count: Option<i32>,
    /// How many items of medium risk the baseline check found. Example: `1`.
    pub middle_risk_item_count: Option<i32>,
    /// How many items of high risk the baseline check found. Example: `1`.
    pub high_risk_item_count: Option<i32>,
    /// How many items the baseline check looked at. Example: `1`.
    pub baseline_item_count: Option<i32>,
    /// Fixed name of the baseline check, for programs to recognize it by. Example: `ak_leak`.
    pub baseline_name_key: Option<String>,
    /// When the finding first turned up. Example: `2024-04-10 15:33:26`.
    pub first_scan_time: Option<i64>,
    /// What the finding of the baseline check means. Example: `text`.
    pub baseline_detail_description: Option<String>,
    /// Where in the image the baseline finding is and what was found.
    /// Example: `usr/local/www/project/environments/dev/common/config/paramsxxx`.
    pub baseline_detail_prompt: Option<String>,
    /// What to do about the baseline finding. Example: `text`.
    pub baseline_detail_advice: Option<String>,
    /// When the item was created. Example: `1695090008000`.
    pub create_time: Option<i64>,
    /// When the item was last changed. Example: `1684220824226`.
    pub update_time: Option<i64>,
}

response! {
    ScanBaseline {
        "ScanTaskId" => scan_task_id: value,
        "BaselineClassAlias" => baseline_class_alias: value,
        "BaselineNameAlias" => baseline_name_alias: value,
        "BaselineNameLevel" => baseline_name_level: value,
        "LowRiskItemCount" => low_risk_item_count: value,
        "MiddleRiskItemCount" => middle_risk_item_count: value,
        "HighRiskItemCount" => high_risk_item_count: value,
        "BaselineItemCount" => baseline_item_count: value,
        "BaselineNameKey" => baseline_name_key: value,
        "FirstScanTime" => first_scan_time: value,
        "BaselineDetailDescription" => baseline_detail_description: value,
        "BaselineDetailPrompt" => baseline_detail_prompt: value,
        "BaselineDetailAdvice" => baseline_detail_advice: value,
        "CreateTime" => create_time: value,
        "UpdateTime" => update_time: value,
    }
}
