// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateRepository`, from `cr/UpdateRepository.md`.

use alicloud_runtime::codegen::*;

/// Changes type, description or tag immutability of an image repository.
///
/// ```no_run
/// # async fn example(client: alicloud_cr::Client) -> Result<(), alicloud_cr::Error> {
/// let request = alicloud_cr::UpdateRepositoryRequest::new()
///     .instance_id("cri-kmsiwlxxdcva****")
///     .repo_id("crr-tquyps22md8p****")
///     .repo_type("PUBLIC")
///     .summary("test repo");
/// let reply = client.update_repository(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateRepositoryRequest {
    /// **Required.** Instance of the registry, as [`ListInstance`](super::Client::list_instance) shows
    /// it, in the form `cri-…`. Example: `cri-kmsiwlxxdcva****`.
    pub instance_id: Option<String>,
    /// **Required.** Image repository meant, as [`CreateRepository`](super::Client::create_repository)
    /// or [`ListRepository`](super::Client::list_repository) returns it.
    /// Example: `crr-tquyps22md8p****`.
    pub repo_id: Option<String>,
    /// **Required.** Whether everybody may pull images from the repository or only those authorized.
    /// Example: `PUBLIC`.
    pub repo_type: Option<String>,
    /// **Required.** Short text that tells people what the repository is for. Example: `test repo`.
    pub summary: Option<String>,
    /// Longer text that describes the repository to its users. Example: `repo-for-test`.
    pub detail: Option<String>,
    /// Whether a tag, once pushed, can no longer be pointed at another image. Example: `true`.
    pub tag_immutability: Option<bool>,
    /// Namespace that the repository lies in. Example: `ejiayou-other`.
    pub repo_namespace_name: Option<String>,
    /// Name of the repository within its namespace. Example: `dsp/domain-microapp`.
    pub repo_name: Option<String>,
}

impl UpdateRepositoryRequest {
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
    /// Sets `RepoType`, which is required.
    pub fn repo_type(mut self, value: impl Into<String>) -> Self {
        self.repo_type = Some(value.into());
        self
    }
    /// Sets `Summary`, which is required.
    pub fn summary(mut self, value: impl Into<String>) -> Self {
        self.summary = Some(value.into());
        self
    }
    /// Sets `Detail`.
    pub fn detail(mut self, value: impl Into<String>) -> Self {
        self.detail = Some(value.into());
        self
    }
    /// Sets `TagImmutability`.
    #[inline]
    pub fn tag_immutability(mut self, value: bool) -> Self {
        self.tag_immutability = Some(value);
        self
    }
    /// Sets `RepoNamespaceName`.
    pub fn repo_namespace_name(mut self, value: impl Into<String>) -> Self {
        self.repo_namespace_name = Some(value.into());
        self
    }
    /// Sets `RepoName`.
    pub fn repo_name(mut self, value: impl Into<String>) -> Self {
        self.repo_name = Some(value.into());
        self
    }
}

request! {
    UpdateRepositoryRequest {
        "InstanceId" => instance_id: query,
        "RepoId" => repo_id: query,
        "RepoType" => repo_type: query,
        "Summary" => summary: query,
        "Detail" => detail: query,
        "TagImmutability" => tag_immutability: query,
        "RepoNamespaceName" => repo_namespace_name: query,
        "RepoName" => repo_name: query,
    }
}

impl Operation for UpdateRepositoryRequest {
    type Response = UpdateRepositoryResponse;
    type Error = UpdateRepositoryError;
    const INFO: OperationInfo = super::operation("UpdateRepository")
        .required(&["InstanceId", "RepoId", "RepoType", "Summary"])
        .success_flag("IsSuccess")
        .error_codes(&["Code"])
        .success_code("success");
    const ERRORS: &'static [UpdateRepositoryError] = &[
        UpdateRepositoryError::NoPrivilege,
        UpdateRepositoryError::SystemError,
    ];
}

/// Response to [`UpdateRepositoryRequest`].
#[non_exhaustive]
pub struct UpdateRepositoryResponse {
    /// Result code; `success` stands for success. Example: `success`.
    pub code: Option<String>,
    /// Whether the call succeeded. Example: `true`.
    pub is_success: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `CC43EC6B-0DD4-40AE-8811-B0519617051A`.
    pub request_id: Option<String>,
}

response! {
    UpdateRepositoryResponse {
        "Code" => code: value,
        "IsSuccess" => is_success: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`UpdateRepositoryRequest`] names.
///
/// - [`NoPrivilege`](super::DocumentedError::NoPrivilege)
/// - [`SystemError`](super::DocumentedError::SystemError)
pub type UpdateRepositoryError = super::DocumentedError;
