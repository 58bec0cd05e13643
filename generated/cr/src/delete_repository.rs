// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteRepository`, from `cr/DeleteRepository.md`.

use alicloud_runtime::codegen::*;

/// Deletes a repository together with all images in it.
///
/// ```no_run
/// # async fn example(client: alicloud_cr::Client) -> Result<(), alicloud_cr::Error> {
/// let request = alicloud_cr::DeleteRepositoryRequest::new()
///     .instance_id("cri-xkx6vujuhay0****")
///     .repo_id("crr-l4933wbcmun2****");
/// let reply = client.delete_repository(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteRepositoryRequest {
    /// **Required.** Instance of the registry, as [`ListInstance`](super::Client::list_instance) shows
    /// it, in the form `cri-…`. Example: `cri-xkx6vujuhay0****`.
    pub instance_id: Option<String>,
    /// **Required.** Image repository meant, as [`CreateRepository`](super::Client::create_repository)
    /// or [`ListRepository`](super::Client::list_repository) returns it.
    /// Example: `crr-l4933wbcmun2****`.
    pub repo_id: Option<String>,
    /// Name of the repository within its namespace. Example: `test-repo`.
    pub repo_name: Option<String>,
    /// Namespace that the repository lies in. Example: `test-namespace`.
    pub repo_namespace_name: Option<String>,
}

impl DeleteRepositoryRequest {
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
    /// Sets `RepoName`.
    pub fn repo_name(mut self, value: impl Into<String>) -> Self {
        self.repo_name = Some(value.into());
        self
    }
    /// Sets `RepoNamespaceName`.
    pub fn repo_namespace_name(mut self, value: impl Into<String>) -> Self {
        self.repo_namespace_name = Some(value.into());
        self
    }
}

request! {
    DeleteRepositoryRequest {
        "InstanceId" => instance_id: query,
        "RepoId" => repo_id: query,
        "RepoName" => repo_name: query,
        "RepoNamespaceName" => repo_namespace_name: query,
    }
}

impl Operation for DeleteRepositoryRequest {
    type Response = DeleteRepositoryResponse;
    type Error = DeleteRepositoryError;
    const INFO: OperationInfo = super::operation("DeleteRepository")
        .required(&["InstanceId", "RepoId"])
        .success_flag("IsSuccess")
        .error_codes(&["Code"])
        .success_code("success");
    const ERRORS: &'static [DeleteRepositoryError] = &[
        DeleteRepositoryError::NoPrivilege,
        DeleteRepositoryError::SystemError,
    ];
}

/// Response to [`DeleteRepositoryRequest`].
#[non_exhaustive]
pub struct DeleteRepositoryResponse {
    /// Result code; `success` stands for success. Example: `success`.
    pub code: Option<String>,
    /// Whether the call succeeded. Example: `true`.
    pub is_success: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `47DD9D56-09A0-4C52-B520-C3805DBAB96B`.
    pub request_id: Option<String>,
}

response! {
    DeleteRepositoryResponse {
        "Code" => code: value,
        "IsSuccess" => is_success: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`DeleteRepositoryRequest`] names.
///
/// - [`NoPrivilege`](super::DocumentedError::NoPrivilege)
/// - [`SystemError`](super::DocumentedError::SystemError)
pub type DeleteRepositoryError = super::DocumentedError;
