// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateRepository`, from `cr/CreateRepository.md`.

use alicloud_runtime::codegen::*;

/// Creates an image repository in a namespace.
///
/// ```no_run
/// # async fn example(client: alicloud_cr::Client) -> Result<(), alicloud_cr::Error> {
/// let request = alicloud_cr::CreateRepositoryRequest::new()
///     .instance_id("cri-xkx6vujuhay0****")
///     .repo_name("repo1")
///     .repo_namespace_name("namespace01")
///     .repo_type("PRIVATE")
///     .summary("repo1");
/// let reply = client.create_repository(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateRepositoryRequest {
    /// **Required.** Instance of the registry, as [`ListInstance`](super::Client::list_instance) shows
    /// it, in the form `cri-…`. Example: `cri-xkx6vujuhay0****`.
    pub instance_id: Option<String>,
    /// **Required.** Name of the repository within its namespace. Example: `repo1`.
    pub repo_name: Option<String>,
    /// **Required.** Namespace that the repository lies in. Example: `namespace01`.
    pub repo_namespace_name: Option<String>,
    /// **Required.** Whether everybody may pull images from the repository or only those authorized.
    /// Example: `PRIVATE`.
    pub repo_type: Option<String>,
    /// **Required.** Short text that tells people what the repository is for. Example: `repo1`.
    pub summary: Option<String>,
    /// Longer text that describes the repository to its users. Example: `repo1`.
    pub detail: Option<String>,
    /// Whether a tag, once pushed, can no longer be pointed at another image. Example: `true`.
    pub tag_immutability: Option<bool>,
}

impl CreateRepositoryRequest {
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
}

request! {
    CreateRepositoryRequest {
        "InstanceId" => instance_id: query,
        "RepoName" => repo_name: query,
        "RepoNamespaceName" => repo_namespace_name: query,
        "RepoType" => repo_type: query,
        "Summary" => summary: query,
        "Detail" => detail: query,
        "TagImmutability" => tag_immutability: query,
    }
}

impl Operation for CreateRepositoryRequest {
    type Response = CreateRepositoryResponse;
    type Error = CreateRepositoryError;
    const INFO: OperationInfo = super::operation("CreateRepository")
        .required(
            &["InstanceId", "RepoName", "RepoNamespaceName", "RepoType", "Summary"],
        )
        .success_flag("IsSuccess")
        .error_codes(&["Code"])
        .success_code("success");
    const ERRORS: &'static [CreateRepositoryError] = &[
        CreateRepositoryError::NoPrivilege,
        CreateRepositoryError::SystemError,
    ];
}

/// Response to [`CreateRepositoryRequest`].
#[non_exhaustive]
pub struct CreateRepositoryResponse {
    /// Result code; `success` stands for success. Example: `success`.
    pub code: Option<String>,
    /// Image repository meant, as [`CreateRepository`](super::Client::create_repository) or
    /// [`ListRepository`](super::Client::list_repository) returns it. Example: `crr-xwvi3osiy4ff****`.
    pub repo_id: Option<String>,
    /// Whether the call succeeded. Example: `true`.
    pub is_success: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `886FB272-15C3-44FC-AA54-F4ABD5B93A28`.
    pub request_id: Option<String>,
}

response! {
    CreateRepositoryResponse {
        "Code" => code: value,
        "RepoId" => repo_id: value,
        "IsSuccess" => is_success: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`CreateRepositoryRequest`] names.
///
/// - [`NoPrivilege`](super::DocumentedError::NoPrivilege)
/// - [`SystemError`](super::DocumentedError::SystemError)
pub type CreateRepositoryError = super::DocumentedError;
