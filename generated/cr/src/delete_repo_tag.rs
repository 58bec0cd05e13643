// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteRepoTag`, from `cr/DeleteRepoTag.md`.

use alicloud_runtime::codegen::*;

/// Deletes an image version, given by its tag, from a repository.
///
/// ```no_run
/// # async fn example(client: alicloud_cr::Client) -> Result<(), alicloud_cr::Error> {
/// let request = alicloud_cr::DeleteRepoTagRequest::new()
///     .instance_id("cri-xkx6vujuhay****")
///     .repo_id("crr-xwvi3osiy4ff****")
///     .tag("1.24");
/// let reply = client.delete_repo_tag(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteRepoTagRequest {
    /// **Required.** Instance of the registry, as [`ListInstance`](super::Client::list_instance) shows
    /// it, in the form `cri-…`. Example: `cri-xkx6vujuhay****`.
    pub instance_id: Option<String>,
    /// **Required.** Image repository meant, as [`CreateRepository`](super::Client::create_repository)
    /// or [`ListRepository`](super::Client::list_repository) returns it.
    /// Example: `crr-xwvi3osiy4ff****`.
    pub repo_id: Option<String>,
    /// **Required.** Tag of the image within its repository, such as `v1.0`. Example: `1.24`.
    pub tag: Option<String>,
}

impl DeleteRepoTagRequest {
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
}

request! {
    DeleteRepoTagRequest {
        "InstanceId" => instance_id: query,
        "RepoId" => repo_id: query,
        "Tag" => tag: query,
    }
}

impl Operation for DeleteRepoTagRequest {
    type Response = DeleteRepoTagResponse;
    type Error = DeleteRepoTagError;
    const INFO: OperationInfo = super::operation("DeleteRepoTag")
        .required(&["InstanceId", "RepoId", "Tag"])
        .success_flag("IsSuccess")
        .error_codes(&["Code"])
        .success_code("success");
    const ERRORS: &'static [DeleteRepoTagError] = &[
        DeleteRepoTagError::NoPrivilege,
        DeleteRepoTagError::SystemError,
    ];
}

/// Response to [`DeleteRepoTagRequest`].
#[non_exhaustive]
pub struct DeleteRepoTagResponse {
    /// Result code; `success` stands for success. Example: `success`.
    pub code: Option<String>,
    /// Whether the call succeeded. Example: `true`.
    pub is_success: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `96E66B3A-C81A-48BE-ACD6-C0AB1F9313C0`.
    pub request_id: Option<String>,
}

response! {
    DeleteRepoTagResponse {
        "Code" => code: value,
        "IsSuccess" => is_success: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`DeleteRepoTagRequest`] names.
///
/// - [`NoPrivilege`](super::DocumentedError::NoPrivilege)
/// - [`SystemError`](super::DocumentedError::SystemError)
pub type DeleteRepoTagError = super::DocumentedError;
