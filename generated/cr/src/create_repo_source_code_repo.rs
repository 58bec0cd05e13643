// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateRepoSourceCodeRepo`, from `cr/CreateRepoSourceCodeRepo.md`.

use alicloud_runtime::codegen::*;

/// Binds a source code repository to an image repository, so that images can be built from it.
///
/// ```no_run
/// # async fn example(client: alicloud_cr::Client) -> Result<(), alicloud_cr::Error> {
/// let request = alicloud_cr::CreateRepoSourceCodeRepoRequest::new()
///     .instance_id("cri-shac42yvqzvq****")
///     .repo_id("crr-gzsrlevmvoaq****")
///     .code_repo_type("GITHUB")
///     .code_repo_namespace_name("namespace")
///     .code_repo_name("repo");
/// let reply = client.create_repo_source_code_repo(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateRepoSourceCodeRepoRequest {
    /// **Required.** Instance of the registry, as [`ListInstance`](super::Client::list_instance) shows
    /// it, in the form `cri-…`. Example: `cri-shac42yvqzvq****`.
    pub instance_id: Option<String>,
    /// **Required.** Image repository meant, as [`CreateRepository`](super::Client::create_repository)
    /// or [`ListRepository`](super::Client::list_repository) returns it.
    /// Example: `crr-gzsrlevmvoaq****`.
    pub repo_id: Option<String>,
    /// **Required.** Platform that hosts the source code, such as GitHub or GitLab.
    pub code_repo_type: Option<String>,
    /// **Required.** Namespace or owner of the source code repository on the code platform.
    /// Example: `namespace`.
    pub code_repo_namespace_name: Option<String>,
    /// **Required.** Source code repository that images are built from. Example: `repo`.
    pub code_repo_name: Option<String>,
    /// Whether committing source code starts a build of the image. Example: `true`.
    pub auto_build: Option<bool>,
    /// Whether builds run outside the Chinese mainland, to fetch sources from abroad faster.
    /// Example: `false`.
    pub oversea_build: Option<bool>,
    /// Whether builds start from scratch and do not use cached layers. Example: `false`.
    pub disable_cache_build: Option<bool>,
}

impl CreateRepoSourceCodeRepoRequest {
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
    #[inline]
    pub fn auto_build(mut self, value: bool) -> Self {
        self.auto_build = Some(value);
        self
    }
    /// Sets `OverseaBuild`.
    #[inline]
    pub fn oversea_build(mut self, value: bool) -> Self {
        self.oversea_build = Some(value);
        self
    }
    /// Sets `DisableCacheBuild`.
    #[inline]
    pub fn disable_cache_build(mut self, value: bool) -> Self {
        self.disable_cache_build = Some(value);
        self
    }
}

request! {
    CreateRepoSourceCodeRepoRequest {
        "InstanceId" => instance_id: query,
        "RepoId" => repo_id: query,
        "CodeRepoType" => code_repo_type: query,
        "CodeRepoNamespaceName" => code_repo_namespace_name: query,
        "CodeRepoName" => code_repo_name: query,
        "AutoBuild" => auto_build: query,
        "OverseaBuild" => oversea_build: query,
        "DisableCacheBuild" => disable_cache_build: query,
    }
}

impl Operation for CreateRepoSourceCodeRepoRequest {
    type Response = CreateRepoSourceCodeRepoResponse;
    type Error = CreateRepoSourceCodeRepoError;
    const INFO: OperationInfo = super::operation("CreateRepoSourceCodeRepo")
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
        .success_code("success");
    const ERRORS: &'static [CreateRepoSourceCodeRepoError] = &[
        CreateRepoSourceCodeRepoError::NoPrivilege,
        CreateRepoSourceCodeRepoError::SystemError,
    ];
}

/// Response to [`CreateRepoSourceCodeRepoRequest`].
#[non_exhaustive]
pub struct CreateRepoSourceCodeRepoResponse {
    /// Result code; `success` stands for success. Example: `success`.
    pub code: Option<String>,
    /// Whether the call succeeded. Example: `true`.
    pub is_success: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `4CE1F661-75DD-4EBD-A4AD-057B26834ABB`.
    pub request_id: Option<String>,
}

response! {
    CreateRepoSourceCodeRepoResponse {
        "Code" => code: value,
        "IsSuccess" => is_success: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`CreateRepoSourceCodeRepoRequest`] names.
///
/// - [`NoPrivilege`](super::DocumentedError::NoPrivilege)
/// - [`SystemError`](super::DocumentedError::SystemError)
pub type CreateRepoSourceCodeRepoError = super::DocumentedError;
