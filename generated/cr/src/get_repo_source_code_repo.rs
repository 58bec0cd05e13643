// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetRepoSourceCodeRepo`, from `cr/GetRepoSourceCodeRepo.md`.

use alicloud_runtime::codegen::*;

/// Shows which source code repository an image repository is bound to.
///
/// ```no_run
/// # async fn example(client: alicloud_cr::Client) -> Result<(), alicloud_cr::Error> {
/// let request = alicloud_cr::GetRepoSourceCodeRepoRequest::new()
///     .instance_id("cri-shac42yvqzvq****")
///     .repo_id("crr-gzsrlevmvoaq****");
/// let reply = client.get_repo_source_code_repo(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetRepoSourceCodeRepoRequest {
    /// **Required.** Instance of the registry, as [`ListInstance`](super::Client::list_instance) shows
    /// it, in the form `cri-…`. Example: `cri-shac42yvqzvq****`.
    pub instance_id: Option<String>,
    /// **Required.** Image repository meant, as [`CreateRepository`](super::Client::create_repository)
    /// or [`ListRepository`](super::Client::list_repository) returns it.
    /// Example: `crr-gzsrlevmvoaq****`.
    pub repo_id: Option<String>,
}

impl GetRepoSourceCodeRepoRequest {
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
}

request! {
    GetRepoSourceCodeRepoRequest {
        "InstanceId" => instance_id: query,
        "RepoId" => repo_id: query,
    }
}

impl Operation for GetRepoSourceCodeRepoRequest {
    type Response = GetRepoSourceCodeRepoResponse;
    type Error = GetRepoSourceCodeRepoError;
    const INFO: OperationInfo = super::operation("GetRepoSourceCodeRepo")
        .required(&["InstanceId", "RepoId"])
        .success_flag("IsSuccess")
        .error_codes(&["Code"])
        .success_code("success")
        .read_only();
    const ERRORS: &'static [GetRepoSourceCodeRepoError] = &[
        GetRepoSourceCodeRepoError::NoPrivilege,
        GetRepoSourceCodeRepoError::SystemError,
    ];
}

/// Response to [`GetRepoSourceCodeRepoRequest`].
#[non_exhaustive]
pub struct GetRepoSourceCodeRepoResponse {
    /// Platform that hosts the source code, such as GitHub or GitLab.
    pub code_repo_type: Option<String>,
    /// Image repository meant, as [`CreateRepository`](super::Client::create_repository) or
    /// [`ListRepository`](super::Client::list_repository) returns it. Example: `crr-gzsrlevmvoaq****`.
    pub repo_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `4CE1F661-75DD-4EBD-A4AD-057B26834ABB`.
    pub request_id: Option<String>,
    /// Namespace or owner of the source code repository on the code platform. Example: `namespace`.
    pub code_repo_namespace_name: Option<String>,
    /// Whether builds run outside the Chinese mainland, to fetch sources from abroad faster.
    /// Example: `false`.
    pub oversea_build: Option<String>,
    /// Result code; `success` stands for success. Example: `success`.
    pub code: Option<String>,
    /// Source code repository that images are built from. Example: `repo`.
    pub code_repo_name: Option<String>,
    /// Whether committing source code starts a build of the image. Example: `true`.
    pub auto_build: Option<String>,
    /// Whether the call succeeded. Example: `true`.
    pub is_success: Option<bool>,
    /// Whether builds start from scratch and do not use cached layers. Example: `false`.
    pub disable_cache_build: Option<String>,
    /// Domain name of the platform that hosts the source code. Example: `https://github.com`.
    pub code_repo_domain: Option<String>,
}

response! {
    GetRepoSourceCodeRepoResponse {
        "CodeRepoType" => code_repo_type: value,
        "RepoId" => repo_id: value,
        "RequestId" => request_id: value,
        "CodeRepoNamespaceName" => code_repo_namespace_name: value,
        "OverseaBuild" => oversea_build: value,
        "Code" => code: value,
        "CodeRepoName" => code_repo_name: value,
        "AutoBuild" => auto_build: value,
        "IsSuccess" => is_success: value,
        "DisableCacheBuild" => disable_cache_build: value,
        "CodeRepoDomain" => code_repo_domain: value,
    }
}

/// Errors that the documentation of [`GetRepoSourceCodeRepoRequest`] names.
///
/// - [`NoPrivilege`](super::DocumentedError::NoPrivilege)
/// - [`SystemError`](super::DocumentedError::SystemError)
pub type GetRepoSourceCodeRepoError = super::DocumentedError;
