// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetRepoTagScanSummary`, from `cr/GetRepoTagScanSummary.md`.

use alicloud_runtime::codegen::*;

/// Counts the vulnerabilities that a scan found in an image tag, by severity.
///
/// ```no_run
/// # async fn example(client: alicloud_cr::Client) -> Result<(), alicloud_cr::Error> {
/// let request = alicloud_cr::GetRepoTagScanSummaryRequest::new()
///     .instance_id("cri-2j88dtld8yel****")
///     .repo_id("crr-c2i5yk6h6pu9d5o8")
///     .tag("1");
/// let reply = client.get_repo_tag_scan_summary(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetRepoTagScanSummaryRequest {
    /// **Required.** Instance of the registry, as [`ListInstance`](super::Client::list_instance) shows
    /// it, in the form `cri-…`. Example: `cri-2j88dtld8yel****`.
    pub instance_id: Option<String>,
    /// **Required.** Image repository meant, as [`CreateRepository`](super::Client::create_repository)
    /// or [`ListRepository`](super::Client::list_repository) returns it.
    /// Example: `crr-c2i5yk6h6pu9d5o8`.
    pub repo_id: Option<String>,
    /// **Required.** Tag of the image within its repository, such as `v1.0`. Example: `1`.
    pub tag: Option<String>,
    /// ID of a scan of an image, by which its results are told apart from those of other scans.
    /// Example: `47A3E5A3-6AD4-5F02-93B8-59F778AE25D4`.
    pub scan_task_id: Option<String>,
    /// Digest that identifies the exact content of the image, whatever tags it has.
    /// Example: `sha256:c9f370a4eb1c00d0b0d7212a0a9fa4a7697756c90f0f680afaf9737a25725f4c`.
    pub digest: Option<String>,
}

impl GetRepoTagScanSummaryRequest {
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
    /// Sets `Digest`.
    pub fn digest(mut self, value: impl Into<String>) -> Self {
        self.digest = Some(value.into());
        self
    }
}

request! {
    GetRepoTagScanSummaryRequest {
        "InstanceId" => instance_id: query,
        "RepoId" => repo_id: query,
        "Tag" => tag: query,
        "ScanTaskId" => scan_task_id: query,
        "Digest" => digest: query,
    }
}

impl Operation for GetRepoTagScanSummaryRequest {
    type Response = GetRepoTagScanSummaryResponse;
    type Error = GetRepoTagScanSummaryError;
    const INFO: OperationInfo = super::operation("GetRepoTagScanSummary")
        .required(&["InstanceId", "RepoId", "Tag"])
        .success_flag("IsSuccess")
        .error_codes(&["Code"])
        .success_code("success")
        .read_only();
    const ERRORS: &'static [GetRepoTagScanSummaryError] = &[
        GetRepoTagScanSummaryError::NoPrivilege,
        GetRepoTagScanSummaryError::SystemError,
    ];
}

/// Response to [`GetRepoTagScanSummaryRequest`].
#[non_exhaustive]
pub struct GetRepoTagScanSummaryResponse {
    /// How many vulnerabilities the scan found whose danger is not known. Example: `4`.
    pub unknown_severity: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `BC648259-91A7-4502-BED3-EDF64361FA83`.
    pub request_id: Option<String>,
    /// How many vulnerabilities the scan found in all. Example: `196`.
    pub total_severity: Option<i32>,
    /// Result code; `success` stands for success. Example: `success`.
    pub code: Option<String>,
    /// How many vulnerabilities of medium danger the scan found. Example: `81`.
    pub medium_severity: Option<i32>,
    /// Whether the call succeeded. Example: `true`.
    pub is_success: Option<bool>,
    /// How many dangerous vulnerabilities the scan found. Example: `22`.
    pub high_severity: Option<i32>,
    /// How many vulnerabilities of little danger the scan found. Example: `89`.
    pub low_severity: Option<i32>,
}

response! {
    GetRepoTagScanSummaryResponse {
        "UnknownSeverity" => unknown_severity: value,
        "RequestId" => request_id: value,
        "TotalSeverity" => total_severity: value,
        "Code" => code: value,
        "MediumSeverity" => medium_severity: value,
        "IsSuccess" => is_success: value,
        "HighSeverity" => high_severity: value,
        "LowSeverity" => low_severity: value,
    }
}

/// Errors that the documentation of [`GetRepoTagScanSummaryRequest`] names.
///
/// - [`NoPrivilege`](super::DocumentedError::NoPrivilege)
/// - [`SystemError`](super::DocumentedError::SystemError)
pub type GetRepoTagScanSummaryError = super::DocumentedError;
