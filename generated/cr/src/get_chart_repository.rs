// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetChartRepository`, from `cr/GetChartRepository.md`.

use alicloud_runtime::codegen::*;

/// Shows one Helm chart repository with its type and summary.
///
/// ```no_run
/// # async fn example(client: alicloud_cr::Client) -> Result<(), alicloud_cr::Error> {
/// let request = alicloud_cr::GetChartRepositoryRequest::new()
///     .instance_id("cri-kmsiwlxxdcva****")
///     .repo_namespace_name("test")
///     .repo_name("test");
/// let reply = client.get_chart_repository(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetChartRepositoryRequest {
    /// **Required.** Instance of the registry, as [`ListInstance`](super::Client::list_instance) shows
    /// it, in the form `cri-…`. Example: `cri-kmsiwlxxdcva****`.
    pub instance_id: Option<String>,
    /// **Required.** Namespace that the repository lies in. Example: `test`.
    pub repo_namespace_name: Option<String>,
    /// **Required.** Name of the repository within its namespace. Example: `test`.
    pub repo_name: Option<String>,
}

impl GetChartRepositoryRequest {
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
    /// Sets `RepoNamespaceName`, which is required.
    pub fn repo_namespace_name(mut self, value: impl Into<String>) -> Self {
        self.repo_namespace_name = Some(value.into());
        self
    }
    /// Sets `RepoName`, which is required.
    pub fn repo_name(mut self, value: impl Into<String>) -> Self {
        self.repo_name = Some(value.into());
        self
    }
}

request! {
    GetChartRepositoryRequest {
        "InstanceId" => instance_id: query,
        "RepoNamespaceName" => repo_namespace_name: query,
        "RepoName" => repo_name: query,
    }
}

impl Operation for GetChartRepositoryRequest {
    type Response = GetChartRepositoryResponse;
    type Error = GetChartRepositoryError;
    const INFO: OperationInfo = super::operation("GetChartRepository")
        .required(&["InstanceId", "RepoNamespaceName", "RepoName"])
        .success_flag("IsSuccess")
        .error_codes(&["Code"])
        .success_code("success")
        .read_only();
    const ERRORS: &'static [GetChartRepositoryError] = &[
        GetChartRepositoryError::NoPrivilege,
        GetChartRepositoryError::SystemError,
    ];
}

/// Response to [`GetChartRepositoryRequest`].
#[non_exhaustive]
pub struct GetChartRepositoryResponse {
    /// Short text that tells people what the repository is for. Example: `test`.
    pub summary: Option<String>,
    /// When the item was created. Example: `1563767620000`.
    pub create_time: Option<i64>,
    /// Whether the call succeeded. Example: `true`.
    pub is_success: Option<bool>,
    /// Instance of the registry, as [`ListInstance`](super::Client::list_instance) shows it, in the
    /// form `cri-…`. Example: `cri-kmsiwlxxdcva****`.
    pub instance_id: Option<String>,
    /// State of the repository; only a normal one can be used. Example: `NORMAL`.
    pub repo_status: Option<String>,
    /// Whether everybody may pull images from the repository or only those authorized.
    /// Example: `PUBLIC`.
    pub repo_type: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `A3F6AB56-DEF4-4FF5-8DE4-680362C0E21F`.
    pub request_id: Option<String>,
    /// Image repository meant, as [`CreateRepository`](super::Client::create_repository) or
    /// [`ListRepository`](super::Client::list_repository) returns it.
    /// Example: `crcr-c7letfwev5oq****`.
    pub repo_id: Option<String>,
    /// When the item was last changed. Example: `1563767700000`.
    pub modified_time: Option<i64>,
    /// Result code; `success` stands for success. Example: `success`.
    pub code: Option<String>,
    /// Namespace that the repository lies in. Example: `test`.
    pub repo_namespace_name: Option<String>,
    /// Name of the repository within its namespace. Example: `test`.
    pub repo_name: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfmv36i4is****`.
    pub resource_group_id: Option<String>,
}

response! {
    GetChartRepositoryResponse {
        "Summary" => summary: value,
        "CreateTime" => create_time: value,
        "IsSuccess" => is_success: value,
        "InstanceId" => instance_id: value,
        "RepoStatus" => repo_status: value,
        "RepoType" => repo_type: value,
        "RequestId" => request_id: value,
        "RepoId" => repo_id: value,
        "ModifiedTime" => modified_time: value,
        "Code" => code: value,
        "RepoNamespaceName" => repo_namespace_name: value,
        "RepoName" => repo_name: value,
        "ResourceGroupId" => resource_group_id: value,
    }
}

/// Errors that the documentation of [`GetChartRepositoryRequest`] names.
///
/// - [`NoPrivilege`](super::DocumentedError::NoPrivilege)
/// - [`SystemError`](super::DocumentedError::SystemError)
pub type GetChartRepositoryError = super::DocumentedError;
