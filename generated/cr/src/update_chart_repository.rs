// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateChartRepository`, from `cr/UpdateChartRepository.md`.

use alicloud_runtime::codegen::*;

/// Changes type or summary of a Helm chart repository.
///
/// ```no_run
/// # async fn example(client: alicloud_cr::Client) -> Result<(), alicloud_cr::Error> {
/// let request = alicloud_cr::UpdateChartRepositoryRequest::new()
///     .instance_id("cri-kmsiwlxxdcva****")
///     .repo_type("PUBLIC")
///     .repo_namespace_name("test")
///     .repo_name("test");
/// let reply = client.update_chart_repository(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateChartRepositoryRequest {
    /// **Required.** Instance of the registry, as [`ListInstance`](super::Client::list_instance) shows
    /// it, in the form `cri-…`. Example: `cri-kmsiwlxxdcva****`.
    pub instance_id: Option<String>,
    /// **Required.** Whether everybody may pull images from the repository or only those authorized.
    /// Example: `PUBLIC`.
    pub repo_type: Option<String>,
    /// Short text that tells people what the repository is for. Example: `test`.
    pub summary: Option<String>,
    /// **Required.** Namespace that the repository lies in. Example: `test`.
    pub repo_namespace_name: Option<String>,
    /// **Required.** Name of the repository within its namespace. Example: `test`.
    pub repo_name: Option<String>,
}

impl UpdateChartRepositoryRequest {
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
    /// Sets `RepoType`, which is required.
    pub fn repo_type(mut self, value: impl Into<String>) -> Self {
        self.repo_type = Some(value.into());
        self
    }
    /// Sets `Summary`.
    pub fn summary(mut self, value: impl Into<String>) -> Self {
        self.summary = Some(value.into());
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
    UpdateChartRepositoryRequest {
        "InstanceId" => instance_id: query,
        "RepoType" => repo_type: query,
        "Summary" => summary: query,
        "RepoNamespaceName" => repo_namespace_name: query,
        "RepoName" => repo_name: query,
    }
}

impl Operation for UpdateChartRepositoryRequest {
    type Response = UpdateChartRepositoryResponse;
    type Error = UpdateChartRepositoryError;
    const INFO: OperationInfo = super::operation("UpdateChartRepository")
        .required(&["InstanceId", "RepoType", "RepoNamespaceName", "RepoName"])
        .success_flag("IsSuccess")
        .error_codes(&["Code"])
        .success_code("success");
    const ERRORS: &'static [UpdateChartRepositoryError] = &[
        UpdateChartRepositoryError::NoPrivilege,
        UpdateChartRepositoryError::SystemError,
    ];
}

/// Response to [`UpdateChartRepositoryRequest`].
#[non_exhaustive]
pub struct UpdateChartRepositoryResponse {
    /// Result code; `success` stands for success. Example: `success`.
    pub code: Option<String>,
    /// Whether the call succeeded. Example: `true`.
    pub is_success: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `EB9C5722-51E2-4497-A573-575B0CA5CE0C`.
    pub request_id: Option<String>,
}

response! {
    UpdateChartRepositoryResponse {
        "Code" => code: value,
        "IsSuccess" => is_success: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`UpdateChartRepositoryRequest`] names.
///
/// - [`NoPrivilege`](super::DocumentedError::NoPrivilege)
/// - [`SystemError`](super::DocumentedError::SystemError)
pub type UpdateChartRepositoryError = super::DocumentedError;
