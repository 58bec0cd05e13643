// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetRepository`, from `cr/GetRepository.md`.

use alicloud_runtime::codegen::*;

/// Shows one image repository with type, summary and tag immutability.
///
/// ```no_run
/// # async fn example(client: alicloud_cr::Client) -> Result<(), alicloud_cr::Error> {
/// let request = alicloud_cr::GetRepositoryRequest::new()
///     .instance_id("cri-kmsiwlxxdcva****");
/// let reply = client.get_repository(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetRepositoryRequest {
    /// **Required.** Instance of the registry, as [`ListInstance`](super::Client::list_instance) shows
    /// it, in the form `cri-…`. Example: `cri-kmsiwlxxdcva****`.
    pub instance_id: Option<String>,
    /// Image repository meant, as [`CreateRepository`](super::Client::create_repository) or
    /// [`ListRepository`](super::Client::list_repository) returns it. Example: `crr-03cuozrsqhkw****`.
    pub repo_id: Option<String>,
    /// Namespace that the repository lies in. Example: `test`.
    pub repo_namespace_name: Option<String>,
    /// Name of the repository within its namespace. Example: `test`.
    pub repo_name: Option<String>,
}

impl GetRepositoryRequest {
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
    /// Sets `RepoId`.
    pub fn repo_id(mut self, value: impl Into<String>) -> Self {
        self.repo_id = Some(value.into());
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
    GetRepositoryRequest {
        "InstanceId" => instance_id: query,
        "RepoId" => repo_id: query,
        "RepoNamespaceName" => repo_namespace_name: query,
        "RepoName" => repo_name: query,
    }
}

impl Operation for GetRepositoryRequest {
    type Response = GetRepositoryResponse;
    type Error = GetRepositoryError;
    const INFO: OperationInfo = super::operation("GetRepository")
        .required(&["InstanceId"])
        .success_flag("IsSuccess")
        .error_codes(&["Code"])
        .success_code("success")
        .read_only();
    const ERRORS: &'static [GetRepositoryError] = &[
        GetRepositoryError::NoPrivilege,
        GetRepositoryError::SystemError,
    ];
}

/// Response to [`GetRepositoryRequest`].
#[non_exhaustive]
pub struct GetRepositoryResponse {
    /// Short text that tells people what the repository is for.
    /// Example: `Automatically created repository`.
    pub summary: Option<String>,
    /// When the item was created. Example: `1570759546000`.
    pub create_time: Option<i64>,
    /// Whether the call succeeded. Example: `true`.
    pub is_success: Option<bool>,
    /// Instance of the registry, as [`ListInstance`](super::Client::list_instance) shows it, in the
    /// form `cri-…`. Example: `cri-kmsiwlxxdcva****`.
    pub instance_id: Option<String>,
    /// State of the repository; only a normal one can be used. Example: `NORMAL`.
    pub repo_status: Option<String>,
    /// Whether everybody may pull images from the repository or only those authorized.
    /// Example: `PRIVATE`.
    pub repo_type: Option<String>,
    /// Whether builds start by themselves or by hand. Example: `MANUAL`.
    pub repo_build_type: Option<String>,
    /// When the item was last changed. Example: `1570759546100`.
    pub modified_time: Option<i64>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `915E6734-3E50-4640-8DBA-126D2D94DE29`.
    pub request_id: Option<String>,
    /// Image repository meant, as [`CreateRepository`](super::Client::create_repository) or
    /// [`ListRepository`](super::Client::list_repository) returns it. Example: `crr-l5eoubonp0l****`.
    pub repo_id: Option<String>,
    /// Result code; `success` stands for success. Example: `success`.
    pub code: Option<String>,
    /// Namespace that the repository lies in. Example: `test`.
    pub repo_namespace_name: Option<String>,
    /// Whether a tag, once pushed, can no longer be pointed at another image. Example: `true`.
    pub tag_immutability: Option<bool>,
    /// Name of the repository within its namespace. Example: `test`.
    pub repo_name: Option<String>,
    /// Longer text that describes the repository to its users. Example: `test`.
    pub detail: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfmv36i4is****`.
    pub resource_group_id: Option<String>,
}

response! {
    GetRepositoryResponse {
        "Summary" => summary: value,
        "CreateTime" => create_time: value,
        "IsSuccess" => is_success: value,
        "InstanceId" => instance_id: value,
        "RepoStatus" => repo_status: value,
        "RepoType" => repo_type: value,
        "RepoBuildType" => repo_build_type: value,
        "ModifiedTime" => modified_time: value,
        "RequestId" => request_id: value,
        "RepoId" => repo_id: value,
        "Code" => code: value,
        "RepoNamespaceName" => repo_namespace_name: value,
        "TagImmutability" => tag_immutability: value,
        "RepoName" => repo_name: value,
        "Detail" => detail: value,
        "ResourceGroupId" => resource_group_id: value,
    }
}

/// Errors that the documentation of [`GetRepositoryRequest`] names.
///
/// - [`NoPrivilege`](super::DocumentedError::NoPrivilege)
/// - [`SystemError`](super::DocumentedError::SystemError)
pub type GetRepositoryError = super::DocumentedError;
