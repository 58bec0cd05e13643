// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateRepoSourceCodeRepo`, from `cr/UpdateRepoSourceCodeRepo.md`.

use alicloud_runtime::codegen::*;

/// Changes the source code repository to which an image repository is bound.
///
/// ```no_run
/// # async fn example(client: alicloud_cr::Client) -> Result<(), alicloud_cr::Error> {
/// let request = alicloud_cr::UpdateRepoSourceCodeRepoRequest::new()
///     .instance_id("cri-shac42yvqzvq****")
///     .repo_id("crr-gzsrlevmvoa****")
///     .code_repo_type("GITHUB")
///     .code_repo_namespace_name("namespace")
///     .code_repo_name("repo");
/// let reply = client.update_repo_source_code_repo(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateRepoSourceCodeRepoRequest {
    /// **Required.** Instance of the registry, as [`ListInstance`](super::Client::list_instance) shows
    /// it, in the form `cri-…`. Example: `cri-shac42yvqzvq****`.
    pub instance_id: Option<String>,
    /// **Required.** Image repository meant, as [`CreateRepository`](super::Client::create_repository)
    /// or [`ListRepository`](super::Client::list_repository) returns it.
    /// Example: `crr-gzsrlevmvoa****`.
    pub repo_id: Option<String>,
    /// **Required.** Platform that hosts the source code, such as GitHub or GitLab.
    pub code_repo_type: Option<String>,
    /// **Required.** Namespace or owner of the source code repository on the code platform.
    /// Example: `namespace`.
    pub code_repo_namespace_name: Option<String>,
    /// **Required.** Source code repository that images are built from. Example: `repo`.
    pub code_repo_name: Option<String>,
    /// Whether committing source code starts a build of the image. Example: `true`.
    pub auto_build: Option<String>,
    /// Whether builds run outside the Chinese mainland, to fetch sources from abroad faster.
    /// Example: `false`.
    pub oversea_build: Option<String>,
    /// Whether builds start from scratch and do not use cached layers. Example: `false`.
    pub disable_cache_build: Option<String>,
    /// Source code repository bound to the image repository. Example: `crr-cp7d6sget5r****`.
    pub code_repo_id: Option<String>,
}

impl UpdateRepoSourceCodeRepoRequest {
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
    /// Sets `CodeRepoType`, which is required.
    pub fn code_repo_type(mut self, value: impl Into<String>) -> Self {
        self.code_repo_type = Some(value.into());
        self
    }
    /// Sets `CodeRepoNamespaceName`, which is required.
    pub fn code_repo_namespace_name(mut self, value: impl Into<String>) -> Self {
        self.code_repo_namespace_name = Some(value.into());
        self
    }
    /// Sets `CodeRepoName`, which is required.
    pub fn code_repo_name(mut self, value: impl Into<String>) -> Self {
        self.code_repo_name = Some(value.into());
        self
    }
    /// Sets `AutoBuild`.
    pub fn auto_build(mut self, value: impl Into<String>) -> Self {
        self.auto_build = Some(value.into());
        self
    }
    /// Sets `OverseaBuild`.
    pub fn oversea_build(mut self, value: impl Into<String>) -> Self {
        self.oversea_build = Some(value.into());
        self
    }
    /// Sets `DisableCacheBuild`.
    pub fn disable_cache_build(mut self, value: impl Into<String>) -> Self {
        self.disable_cache_build = Some(value.into());
        self
    }
    /// Sets `CodeRepoId`.
    pub fn code_repo_id(mut self, value: impl Into<String>) -> Self {
        self.code_repo_id = Some(value.into());
        self
    }
}

request! {
    UpdateRepoSourceCodeRepoRequest {
        "InstanceId" => instance_id: query,
        "RepoId" => repo_id: query,
        "CodeRepoType" => code_repo_type: query,
        "CodeRepoNamespaceName" => code_repo_namespace_name: query,
        "CodeRepoName" => code_repo_name: query,
        "AutoBuild" => auto_build: query,
        "OverseaBuild" => oversea_build: query,
        "DisableCacheBuild" => disable_cache_build: query,
        "CodeRepoId" => code_repo_id: query,
    }
}

impl Operation for UpdateRepoSourceCodeRepoRequest {
    type Response = UpdateRepoSourceCodeRepoResponse;
    type Error = UpdateRepoSourceCodeRepoError;
    const INFO: OperationInfo = super::operation("UpdateRepoSourceCodeRepo")
        .required(
            &[
                "InstanceId",
                "RepoId",
                "CodeRepoType",
                "CodeRepoNamespaceName",
                "CodeRepoName",
            ],
        )
        .success_flag("IsSuccess")
        .error_codes(&["Code"])
        .success_code("200");
    const ERRORS: &'static [UpdateRepoSourceCodeRepoError] = &[
        UpdateRepoSourceCodeRepoError::NoPrivilege,
        UpdateRepoSourceCodeRepoError::SystemError,
    ];
}

/// Response to [`UpdateRepoSourceCodeRepoRequest`].
#[non_exhaustive]
pub struct UpdateRepoSourceCodeRepoResponse {
    /// Result code; `success` stands for success. Example: `200`.
    pub code: Option<String>,
    /// Whether the call succeeded. Example: `true`.
    pub is_success: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `F56D589D-AF7F-4900-BA46-62C780AC2C10`.
    pub request_id: Option<String>,
}

response! {
    UpdateRepoSourceCodeRepoResponse {
        "Code" => code: value,
        "IsSuccess" => is_success: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`UpdateRepoSourceCodeRepoRequest`] names.
///
/// - [`NoPrivilege`](super::DocumentedError::NoPrivilege)
/// - [`SystemError`](super::DocumentedError::SystemError)
pub type UpdateRepoSourceCodeRepoError = super::DocumentedError;
