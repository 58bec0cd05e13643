// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListRepoTagScanResult`, from `cr/ListRepoTagScanResult.md`.

use alicloud_runtime::codegen::*;

/// Lists the vulnerabilities that a scan found in an image tag.
///
/// ```no_run
/// # async fn example(client: alicloud_cr::Client) -> Result<(), alicloud_cr::Error> {
/// let request = alicloud_cr::ListRepoTagScanResultRequest::new()
///     .instance_id("cri-2j88dtld8yel****")
///     .repo_id("crr-uf082u9dg8do****")
///     .tag("1");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_repo_tag_scan_result(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListRepoTagScanResultRequest {
    /// **Required.** Instance of the registry, as [`ListInstance`](super::Client::list_instance) shows
    /// it, in the form `cri-…`. Example: `cri-2j88dtld8yel****`.
    pub instance_id: Option<String>,
    /// **Required.** Image repository meant, as [`CreateRepository`](super::Client::create_repository)
    /// or [`ListRepository`](super::Client::list_repository) returns it.
    /// Example: `crr-uf082u9dg8do****`.
    pub repo_id: Option<String>,
    /// **Required.** Tag of the image within its repository, such as `v1.0`. Example: `1`.
    pub tag: Option<String>,
    /// ID of a scan of an image, by which its results are told apart from those of other scans.
    /// Example: `6b0b094f-8a90-4f8f-b660-2427aed0****`.
    pub scan_task_id: Option<String>,
    /// Which page of the list to return. Example: `1`.
    pub page_no: Option<i32>,
    /// How many items a page holds at most. Example: `30`.
    pub page_size: Option<i32>,
    /// How dangerous the vulnerability is. Example: `High`.
    pub severity: Option<String>,
    /// Digest that identifies the exact content of the image, whatever tags it has.
    /// Example: `sha256:6b0b094f8a904f8fb6602427aed0d1fa`.
    pub digest: Option<String>,
    /// What the scan looks for: known vulnerabilities or the parts an artifact consists of.
    /// Example: `sca`.
    pub scan_type: Option<String>,
    /// Returns only vulnerabilities whose CVE number contains this. Example: `CVE-2021`.
    pub vul_query_key: Option<String>,
    /// Returns only this field of the findings, such as the repair command. Example: `FixCmd`.
    pub filter_value: Option<String>,
}

impl ListRepoTagScanResultRequest {
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
    /// Sets `RepoId`, which is required.
    pub fn repo_id(mut self, value: impl Into<String>) -> Self {
        self.repo_id = Some(value.into());
        self
    }
    /// Sets `Tag`, which is required.
    pub fn tag(mut self, value: impl Into<String>) -> Self {
        self.tag = Some(value.into());
        self
    }
    /// Sets `ScanTaskId`.
    pub fn scan_task_id(mut self, value: impl Into<String>) -> Self {
        self.scan_task_id = Some(value.into());
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
    /// Sets `Severity`.
    pub fn severity(mut self, value: impl Into<String>) -> Self {
        self.severity = Some(value.into());
        self
    }
    /// Sets `Digest`.
    pub fn digest(mut self, value: impl Into<String>) -> Self {
        self.digest = Some(value.into());
        self
    }
    /// Sets `ScanType`.
    pub fn scan_type(mut self, value: impl Into<String>) -> Self {
        self.scan_type = Some(value.into());
        self
    }
    /// Sets `VulQueryKey`.
    pub fn vul_query_key(mut self, value: impl Into<String>) -> Self {
        self.vul_query_key = Some(value.into());
        self
    }
    /// Sets `FilterValue`.
    pub fn filter_value(mut self, value: impl Into<String>) -> Self {
        self.filter_value = Some(value.into());
        self
    }
}

request! {
    ListRepoTagScanResultRequest {
        "InstanceId" => instance_id: query,
        "RepoId" => repo_id: query,
        "Tag" => tag: query,
        "ScanTaskId" => scan_task_id: query,
        "PageNo" => page_no: query,
        "PageSize" => page_size: query,
        "Severity" => severity: query,
        "Digest" => digest: query,
        "ScanType" => scan_type: query,
        "VulQueryKey" => vul_query_key: query,
        "FilterValue" => filter_value: query,
    }
}

impl Operation for ListRepoTagScanResultRequest {
    type Response = ListRepoTagScanResultResponse;
    type Error = ListRepoTagScanResultError;
    const INFO: OperationInfo = super::operation("ListRepoTagScanResult")
        .required(&["InstanceId", "RepoId", "Tag"])
        .success_flag("IsSuccess")
        .error_codes(&["Code"])
        .success_code("success")
        .read_only();
    const ERRORS: &'static [ListRepoTagScanResultError] = &[
        ListRepoTagScanResultError::NoPrivilege,
        ListRepoTagScanResultError::SystemError,
    ];
}

impl Paginated for ListRepoTagScanResultRequest {
    type Item = Vulnerability;
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
        Some(&mut response.vulnerabilities)
    }
}

/// Response to [`ListRepoTagScanResultRequest`].
#[non_exhaustive]
pub struct ListRepoTagScanResultResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `56B5C92F-F5D9-46E0-823F-EC71D1892DAA`.
    pub request_id: Option<String>,
    /// Result code; `success` stands for success. Example: `success`.
    pub code: Option<String>,
    /// Number of the page returned. Example: `1`.
    pub page_no: Option<i32>,
    /// Whether the call succeeded. Example: `true`.
    pub is_success: Option<bool>,
    /// How many items a page holds at most. Example: `30`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `196`.
    pub total_count: Option<i32>,
    /// Vulnerabilities found, one entry each.
    pub vulnerabilities: Vec<Vulnerability>,
}

response! {
    ListRepoTagScanResultResponse {
        "RequestId" => request_id: value,
        "Code" => code: value,
        "PageNo" => page_no: value,
        "IsSuccess" => is_success: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
        "Vulnerabilities" => vulnerabilities: list(""),
    }
}

/// Vulnerabilities found, one entry each.
#[non_exhaustive]
pub struct Vulnerability {
    /// How dangerous the vulnerability is. Example: `Medium`.
    pub severity: Option<String>,
    /// Image layer that brought the vulnerability in.
    /// Example: `sha256:123456717b8e40b6480979b739010d8d549989602bcdd07922119aec6f9dbe57`.
    pub added_by: Option<String>,
    /// CVE number of the vulnerability. Example: `CVE-2009-5155`.
    pub cve_name: Option<String>,
    /// Free text that describes the item to people. Example: `description.`.
    pub description: Option<String>,
    /// Package in the image that has the vulnerability. Example: `eglibc`.
    pub feature: Option<String>,
    /// Version of the software that the vulnerability was found in. Example: `2.19-6.9`.
    pub version: Option<String>,
    /// Package format, by which versions are compared. Example: `dpkg`.
    pub version_format: Option<String>,
    /// Where the vulnerability is described on the web.
    /// Example: `https://security-tracker.debian.org/tracker/CVE-2009-5155`.
    pub cve_link: Option<String>,
    /// Version of the package in which the vulnerability is repaired. Example: `2.19-18+deb8u5`.
    pub version_fixed: Option<String>,
    /// Command that repairs the vulnerability. Example: `yum install -y xxx`.
    pub fix_cmd: Option<String>,
    /// Where in the image the vulnerability is. Example: `/test.txt`.
    pub cve_location: Option<String>,
    /// What the scan looks for: known vulnerabilities or the parts an artifact consists of.
    /// Example: `cve`.
    pub scan_type: Option<String>,
    /// Readable title of the vulnerability. Example: `text`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub alias_name: Option<String>,
}

response! {
    Vulnerability {
        "Severity" => severity: value,
        "AddedBy" => added_by: value,
        "CveName" => cve_name: value,
        "Description" => description: value,
        "Feature" => feature: value,
        "Version" => version: value,
        "VersionFormat" => version_format: value,
        "CveLink" => cve_link: value,
        "VersionFixed" => version_fixed: value,
        "FixCmd" => fix_cmd: value,
        "CveLocation" => cve_location: value,
        "ScanType" => scan_type: value,
        "AliasName" => alias_name: value,
    }
}

/// Errors that the documentation of [`ListRepoTagScanResultRequest`] names.
///
/// - [`NoPrivilege`](super::DocumentedError::NoPrivilege)
/// - [`SystemError`](super::DocumentedError::SystemError)
pub type ListRepoTagScanResultError = super::DocumentedError;
