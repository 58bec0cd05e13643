// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateRepoTag`, from `cr/CreateRepoTag.md`.

use alicloud_runtime::codegen::*;

/// Gives an existing image tag of a repository a further name.
///
/// ```no_run
/// # async fn example(client: alicloud_cr::Client) -> Result<(), alicloud_cr::Error> {
/// let request = alicloud_cr::CreateRepoTagRequest::new()
///     .instance_id("cri-shac42yvqzv****")
///     .namespace_name("ns")
///     .repo_name("repo1")
///     .from_tag("v1")
///     .to_tag("v2");
/// let reply = client.create_repo_tag(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateRepoTagRequest {
    /// **Required.** Instance of the registry, as [`ListInstance`](super::Client::list_instance) shows
    /// it, in the form `cri-…`. Example: `cri-shac42yvqzv****`.
    pub instance_id: Option<String>,
    /// **Required.** Namespace of the instance that the repositories lie in. Example: `ns`.
    pub namespace_name: Option<String>,
    /// **Required.** Name of the repository within its namespace. Example: `repo1`.
    pub repo_name: Option<String>,
    /// **Required.** Existing tag of the image. Example: `v1`.
    pub from_tag: Option<String>,
    /// **Required.** Further tag that the image gets. Example: `v2`.
    pub to_tag: Option<String>,
}

impl CreateRepoTagRequest {
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
    /// Sets `NamespaceName`, which is required.
    pub fn namespace_name(mut self, value: impl Into<String>) -> Self {
        self.namespace_name = Some(value.into());
        self
    }
    /// Sets `RepoName`, which is required.
    pub fn repo_name(mut self, value: impl Into<String>) -> Self {
        self.repo_name = Some(value.into());
        self
    }
    /// Sets `FromTag`, which is required.
    pub fn from_tag(mut self, value: impl Into<String>) -> Self {
        self.from_tag = Some(value.into());
        self
    }
    /// Sets `ToTag`, which is required.
    pub fn to_tag(mut self, value: impl Into<String>) -> Self {
        self.to_tag = Some(value.into());
        self
    }
}

request! {
    CreateRepoTagRequest {
        "InstanceId" => instance_id: query,
        "NamespaceName" => namespace_name: query,
        "RepoName" => repo_name: query,
        "FromTag" => from_tag: query,
        "ToTag" => to_tag: query,
    }
}

impl Operation for CreateRepoTagRequest {
    type Response = CreateRepoTagResponse;
    type Error = CreateRepoTagError;
    const INFO: OperationInfo = super::operation("CreateRepoTag")
        .required(&["InstanceId", "NamespaceName", "RepoName", "FromTag", "ToTag"])
        .success_flag("IsSuccess")
        .error_codes(&["Code"])
        .success_code("success");
    const ERRORS: &'static [CreateRepoTagError] = &[
        CreateRepoTagError::NoPrivilege,
        CreateRepoTagError::SystemError,
    ];
}

/// Response to [`CreateRepoTagRequest`].
#[non_exhaustive]
pub struct CreateRepoTagResponse {
    /// Result code; `success` stands for success. Example: `success`.
    pub code: Option<String>,
    /// Whether the call succeeded. Example: `true`.
    pub is_success: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `C4C7DD0C-C9D6-437A-A7EE-8BY*****`.
    pub request_id: Option<String>,
}

response! {
    CreateRepoTagResponse {
        "Code" => code: value,
        "IsSuccess" => is_success: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`CreateRepoTagRequest`] names.
///
/// - [`NoPrivilege`](super::DocumentedError::NoPrivilege)
/// - [`SystemError`](super::DocumentedError::SystemError)
pub type CreateRepoTagError = super::DocumentedError;
