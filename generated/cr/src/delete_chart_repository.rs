// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteChartRepository`, from `cr/DeleteChartRepository.md`.

use alicloud_runtime::codegen::*;

/// Deletes a repository of Helm charts with the charts in it.
///
/// ```no_run
/// # async fn example(client: alicloud_cr::Client) -> Result<(), alicloud_cr::Error> {
/// let request = alicloud_cr::DeleteChartRepositoryRequest::new()
///     .instance_id("cri-xkx6vujuhay****")
///     .repo_namespace_name("namespace01")
///     .repo_name("repo01");
/// let reply = client.delete_chart_repository(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteChartRepositoryRequest {
    /// **Required.** Instance of the registry, as [`ListInstance`](super::Client::list_instance) shows
    /// it, in the form `cri-…`. Example: `cri-xkx6vujuhay****`.
    pub instance_id: Option<String>,
    /// **Required.** Namespace that the repository lies in. Example: `namespace01`.
    pub repo_namespace_name: Option<String>,
    /// **Required.** Name of the repository within its namespace. Example: `repo01`.
    pub repo_name: Option<String>,
}

impl DeleteChartRepositoryRequest {
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
    DeleteChartRepositoryRequest {
        "InstanceId" => instance_id: query,
        "RepoNamespaceName" => repo_namespace_name: query,
        "RepoName" => repo_name: query,
    }
}

impl Operation for DeleteChartRepositoryRequest {
    type Response = DeleteChartRepositoryResponse;
    type Error = DeleteChartRepositoryError;
    const INFO: OperationInfo = super::operation("DeleteChartRepository")
        .required(&["InstanceId", "RepoNamespaceName", "RepoName"])
        .success_flag("IsSuccess")
        .error_codes(&["Code"])
        .success_code("success");
    const ERRORS: &'static [DeleteChartRepositoryError] = &[
        DeleteChartRepositoryError::NoPrivilege,
        DeleteChartRepositoryError::SystemError,
    ];
}

/// Response to [`DeleteChartRepositoryRequest`].
#[non_exhaustive]
pub struct DeleteChartRepositoryResponse {
    /// Result code; `success` stands for success. Example: `success`.
    pub code: Option<String>,
    /// Whether the call succeeded. Example: `true`.
    pub is_success: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `12589EF7-96E2-4554-AAD7-F7209E88CAD3`.
    pub request_id: Option<String>,
}

response! {
    DeleteChartRepositoryResponse {
        "Code" => code: value,
        "IsSuccess" => is_success: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`DeleteChartRepositoryRequest`] names.
///
/// - [`NoPrivilege`](super::DocumentedError::NoPrivilege)
/// - [`SystemError`](super::DocumentedError::SystemError)
pub type DeleteChartRepositoryError = super::DocumentedError;
