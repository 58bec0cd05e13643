// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListScanMaliciousFileByTask`, from `cr/ListScanMaliciousFileByTask.md`.

use alicloud_runtime::codegen::*;

/// Lists the malicious files that a scan task found, page by page.
///
/// ```no_run
/// # async fn example(client: alicloud_cr::Client) -> Result<(), alicloud_cr::Error> {
/// let request = alicloud_cr::ListScanMaliciousFileByTaskRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_scan_malicious_file_by_task(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListScanMaliciousFileByTaskRequest {
    /// Instance of the registry, as [`ListInstance`](super::Client::list_instance) shows it, in the
    /// form `cri-…`. Example: `cri-gu94qynvpwk*****`.
    pub instance_id: Option<String>,
    /// Which page of the list to return. Example: `1`.
    pub page_no: Option<i32>,
    /// How many items a page holds at most. Example: `30`.
    pub page_size: Option<i32>,
    /// How dangerous the finding is. Example: `text`.
    pub level: Option<String>,
    /// Image repository meant, as [`CreateRepository`](super::Client::create_repository) or
    /// [`ListRepository`](super::Client::list_repository) returns it. Example: `crr-h1y4l279wb8*****`.
    pub repo_id: Option<String>,
    /// Tag of the image within its repository, such as `v1.0`. Example: `V6.11`.
    pub tag: Option<String>,
    /// Digest that identifies the exact content of the image, whatever tags it has.
    /// Example: `sha256:aa4bffff6406785e930dab1f94c9a1297ba22xxxx71d71504a015764*********`.
    pub digest: Option<String>,
    /// ID of a scan of an image, by which its results are told apart from those of other scans.
    /// Example: `79ee6bc2-3288-4c56-b967-**********`.
    pub scan_task_id: Option<String>,
}

impl ListScanMaliciousFileByTaskRequest {
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
    ListScanMaliciousFileByTaskRequest {
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

impl Operation for ListScanMaliciousFileByTaskRequest {
    type Response = ListScanMaliciousFileByTaskResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListScanMaliciousFileByTask")
        .method("GET")
        .success_flag("IsSuccess")
        .error_codes(&["Code"])
        .success_code("success")
        .read_only();
}

impl Paginated for ListScanMaliciousFileByTaskRequest {
    type Item = ScanMaliciousFile;
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
        Some(&mut response.scan_malicious_files)
    }
}

/// Response to [`ListScanMaliciousFileByTaskRequest`].
#[non_exhaustive]
pub struct ListScanMaliciousFileByTaskResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `52AE49C8-B91A-5C1A-821F-C34324B42F7C`.
    pub request_id: Option<String>,
    /// Result code; `success` stands for success. Example: `success`.
    pub code: Option<i32>,
    /// Number of the page returned. Example: `1`.
    pub page_no: Option<i32>,
    /// Whether the call succeeded. Example: `true`.
    pub is_success: Option<bool>,
    /// How many items a page holds at most. Example: `30`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `13`.
    pub total_count: Option<i32>,
    /// Malicious files found, one entry each.
    pub scan_malicious_files: Vec<ScanMaliciousFile>,
}

response! {
    ListScanMaliciousFileByTaskResponse {
        "RequestId" => request_id: value,
        "Code" => code: value,
        "PageNo" => page_no: value,
        "IsSuccess" => is_success: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
        "ScanMaliciousFiles" => scan_malicious_files: list(""),
    }
}

/// Malicious files found, one entry each.
#[non_exhaustive]
pub struct ScanMaliciousFile {
    /// ID of a scan of an image, by which its results are told apart from those of other scans.
    /// Example: `fe2d8980-de45-4f55-b57d-e438e6d2e972`.
    pub scan_task_id: Option<String>,
    /// Kind of malicious content found, such as a web shell. Example: `text`.
    pub malicious_name: Option<String>,
    /// MD5 hash of the malicious file. Example: `e76c9759783cbbc9be0ff91ca3xxxxxx`.
    pub malicious_md5: Option<String>,
    /// When the finding first turned up. Example: `2023-04-10 11:42:06`.
    pub first_scan_time: Option<i64>,
    /// How dangerous the finding is. Example: `remind`.
    pub level: Option<String>,
    /// Where in the image the malicious file lies. Example: `tenant/0000000000000000/`.
    pub file_path: Option<String>,
    /// When the item was created. Example: `2023-04-10 11:42:06`.
    pub create_time: Option<i64>,
    /// When the item was last changed. Example: `2023-04-10 11:42:06`.
    pub update_time: Option<i64>,
}

response! {
    ScanMaliciousFile {
        "ScanTaskId" => scan_task_id: value,
        "MaliciousName" => malicious_name: value,
        "MaliciousMd5" => malicious_md5: value,
        "FirstScanTime" => first_scan_time: value,
        "Level" => level: value,
        "FilePath" => file_path: value,
        "CreateTime" => create_time: value,
        "UpdateTime" => update_time: value,
    }
}
