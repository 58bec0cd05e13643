// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetRepoTagScanStatus`, from `cr/GetRepoTagScanStatus.md`.

use alicloud_runtime::codegen::*;

/// Tells how far the scan of an image tag has come.
///
/// ```no_run
/// # async fn example(client: alicloud_cr::Client) -> Result<(), alicloud_cr::Error> {
/// let request = alicloud_cr::GetRepoTagScanStatusRequest::new()
///     .instance_id("cri-2j88dtld8yel****")
///     .repo_id("crr-uf082u9dg8do****")
///     .tag("1");
/// let reply = client.get_repo_tag_scan_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetRepoTagScanStatusRequest {
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
    /// Example: `838152F9-F725-5A52-A344-8972D65AC045`.
    pub scan_task_id: Option<String>,
    /// Digest that identifies the exact content of the image, whatever tags it has.
    /// Example: `67bfbcc12b67936ec7f867927817cbb071832b873dbcaed312a1930ba5f1d529`.
    pub digest: Option<String>,
    /// What the scan looks for: known vulnerabilities or the parts an artifact consists of.
    pub scan_type: Option<String>,
}

impl GetRepoTagScanStatusRequest {
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
    /// Sets `ScanType`.
    pub fn scan_type(mut self, value: impl Into<String>) -> Self {
        self.scan_type = Some(value.into());
        self
    }
}

request! {
    GetRepoTagScanStatusRequest {
        "InstanceId" => instance_id: query,
        "RepoId" => repo_id: query,
        "Tag" => tag: query,
        "ScanTaskId" => scan_task_id: query,
        "Digest" => digest: query,
        "ScanType" => scan_type: query,
    }
}

impl Operation for GetRepoTagScanStatusRequest {
    type Response = GetRepoTagScanStatusResponse;
    type Error = GetRepoTagScanStatusError;
    const INFO: OperationInfo = super::operation("GetRepoTagScanStatus")
        .required(&["InstanceId", "RepoId", "Tag"])
        .success_flag("IsSuccess")
        .error_codes(&["Code"])
        .success_code("success")
        .read_only();
    const ERRORS: &'static [GetRepoTagScanStatusError] = &[
        GetRepoTagScanStatusError::NoPrivilege,
        GetRepoTagScanStatusError::SystemError,
    ];
}

/// Response to [`GetRepoTagScanStatusRequest`].
#[non_exhaustive]
pub struct GetRepoTagScanStatusResponse {
    /// Whether the scan is going on, is being tried again, is done or has failed. Example: `COMPLETE`.
    pub status: Option<String>,
    /// Result code; `success` stands for success. Example: `success`.
    pub code: Option<String>,
    /// Whether the call succeeded. Example: `true`.
    pub is_success: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `BC648259-91A7-4502-BED3-EDF64361FA83`.
    pub request_id: Option<String>,
    /// Engine that scans images: the registry's own or that of Security Center.
    /// Example: `ACR_SCAN_SERVICE`.
    pub scan_service: Option<String>,
}

response! {
    GetRepoTagScanStatusResponse {
        "Status" => status: value,
        "Code" => code: value,
        "IsSuccess" => is_success: value,
        "RequestId" => request_id: value,
        "ScanService" => scan_service: value,
    }
}

/// Errors that the documentation of [`GetRepoTagScanStatusRequest`] names.
///
/// - [`NoPrivilege`](super::DocumentedError::NoPrivilege)
/// - [`SystemError`](super::DocumentedError::SystemError)
pub type GetRepoTagScanStatusError = super::DocumentedError;
