// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateRepoTagScanTask`, from `cr/CreateRepoTagScanTask.md`.

use alicloud_runtime::codegen::*;

/// Starts a security scan of one image tag.
///
/// ```no_run
/// # async fn example(client: alicloud_cr::Client) -> Result<(), alicloud_cr::Error> {
/// let request = alicloud_cr::CreateRepoTagScanTaskRequest::new()
///     .instance_id("cri-xkx6vujuhay0****")
///     .repo_id("crr-xwvi3osiy4ff****")
///     .tag("1.24");
/// let reply = client.create_repo_tag_scan_task(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateRepoTagScanTaskRequest {
    /// **Required.** Instance of the registry, as [`ListInstance`](super::Client::list_instance) shows
    /// it, in the form `cri-…`. Example: `cri-xkx6vujuhay0****`.
    pub instance_id: Option<String>,
    /// **Required.** Image repository meant, as [`CreateRepository`](super::Client::create_repository)
    /// or [`ListRepository`](super::Client::list_repository) returns it.
    /// Example: `crr-xwvi3osiy4ff****`.
    pub repo_id: Option<String>,
    /// **Required.** Tag of the image within its repository, such as `v1.0`. Example: `1.24`.
    pub tag: Option<String>,
    /// Digest that identifies the exact content of the image, whatever tags it has.
    /// Example: `sha256:815386ebbe9a3490f38785ab11bda34ec8dacf4634af77b8912832d4f85dca04`.
    pub digest: Option<String>,
    /// Engine that scans images: the registry's own or that of Security Center.
    /// Example: `ACR_SCAN_SERVICE`.
    pub scan_service: Option<String>,
    /// What the scan looks for: known vulnerabilities or the parts an artifact consists of.
    pub scan_type: Option<String>,
}

impl CreateRepoTagScanTaskRequest {
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
    /// Sets `Digest`.
    pub fn digest(mut self, value: impl Into<String>) -> Self {
        self.digest = Some(value.into());
        self
    }
    /// Sets `ScanService`.
    pub fn scan_service(mut self, value: impl Into<String>) -> Self {
        self.scan_service = Some(value.into());
        self
    }
    /// Sets `ScanType`.
    pub fn scan_type(mut self, value: impl Into<String>) -> Self {
        self.scan_type = Some(value.into());
        self
    }
}

request! {
    CreateRepoTagScanTaskRequest {
        "InstanceId" => instance_id: query,
        "RepoId" => repo_id: query,
        "Tag" => tag: query,
        "Digest" => digest: query,
        "ScanService" => scan_service: query,
        "ScanType" => scan_type: query,
    }
}

impl Operation for CreateRepoTagScanTaskRequest {
    type Response = CreateRepoTagScanTaskResponse;
    type Error = CreateRepoTagScanTaskError;
    const INFO: OperationInfo = super::operation("CreateRepoTagScanTask")
        .required(&["InstanceId", "RepoId", "Tag"])
        .success_flag("IsSuccess")
        .error_codes(&["Code"])
        .success_code("success");
    const ERRORS: &'static [CreateRepoTagScanTaskError] = &[
        CreateRepoTagScanTaskError::NoPrivilege,
        CreateRepoTagScanTaskError::SystemError,
    ];
}

/// Response to [`CreateRepoTagScanTaskRequest`].
#[non_exhaustive]
pub struct CreateRepoTagScanTaskResponse {
    /// Result code; `success` stands for success. Example: `success`.
    pub code: Option<String>,
    /// Whether the call succeeded. Example: `true`.
    pub is_success: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `BC648259-91A7-4502-BED3-EDF64361FA83`.
    pub request_id: Option<String>,
}

response! {
    CreateRepoTagScanTaskResponse {
        "Code" => code: value,
        "IsSuccess" => is_success: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`CreateRepoTagScanTaskRequest`] names.
///
/// - [`NoPrivilege`](super::DocumentedError::NoPrivilege)
/// - [`SystemError`](super::DocumentedError::SystemError)
pub type CreateRepoTagScanTaskError = super::DocumentedError;
