// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteChartRelease`, from `cr/DeleteChartRelease.md`.

use alicloud_runtime::codegen::*;

/// Deletes one version of a Helm chart; other versions stay.
///
/// ```no_run
/// # async fn example(client: alicloud_cr::Client) -> Result<(), alicloud_cr::Error> {
/// let request = alicloud_cr::DeleteChartReleaseRequest::new()
///     .instance_id("cri-xkx6vujuhay0****")
///     .chart("chart3")
///     .release("0.1.0")
///     .repo_name("repo1")
///     .repo_namespace_name("ns1");
/// let reply = client.delete_chart_release(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteChartReleaseRequest {
    /// **Required.** Instance of the registry, as [`ListInstance`](super::Client::list_instance) shows
    /// it, in the form `cri-…`. Example: `cri-xkx6vujuhay0****`.
    pub instance_id: Option<String>,
    /// **Required.** Helm chart meant, by its name in the repository. Example: `chart3`.
    pub chart: Option<String>,
    /// **Required.** Version of the Helm chart. Example: `0.1.0`.
    pub release: Option<String>,
    /// **Required.** Name of the repository within its namespace. Example: `repo1`.
    pub repo_name: Option<String>,
    /// **Required.** Namespace that the repository lies in. Example: `ns1`.
    pub repo_namespace_name: Option<String>,
}

impl DeleteChartReleaseRequest {
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
    /// Sets `Chart`, which is required.
    pub fn chart(mut self, value: impl Into<String>) -> Self {
        self.chart = Some(value.into());
        self
    }
    /// Sets `Release`, which is required.
    pub fn release(mut self, value: impl Into<String>) -> Self {
        self.release = Some(value.into());
        self
    }
    /// Sets `RepoName`, which is required.
    pub fn repo_name(mut self, value: impl Into<String>) -> Self {
        self.repo_name = Some(value.into());
        self
    }
    /// Sets `RepoNamespaceName`, which is required.
    pub fn repo_namespace_name(mut self, value: impl Into<String>) -> Self {
        self.repo_namespace_name = Some(value.into());
        self
    }
}

request! {
    DeleteChartReleaseRequest {
        "InstanceId" => instance_id: query,
        "Chart" => chart: query,
        "Release" => release: query,
        "RepoName" => repo_name: query,
        "RepoNamespaceName" => repo_namespace_name: query,
    }
}

impl Operation for DeleteChartReleaseRequest {
    type Response = DeleteChartReleaseResponse;
    type Error = DeleteChartReleaseError;
    const INFO: OperationInfo = super::operation("DeleteChartRelease")
        .required(&["InstanceId", "Chart", "Release", "RepoName", "RepoNamespaceName"])
        .success_flag("IsSuccess")
        .error_codes(&["Code"])
        .success_code("success");
    const ERRORS: &'static [DeleteChartReleaseError] = &[
        DeleteChartReleaseError::NoPrivilege,
        DeleteChartReleaseError::SystemError,
    ];
}

/// Response to [`DeleteChartReleaseRequest`].
#[non_exhaustive]
pub struct DeleteChartReleaseResponse {
    /// Result code; `success` stands for success. Example: `success`.
    pub code: Option<String>,
    /// Whether the call succeeded. Example: `true`.
    pub is_success: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `C2D6CE47-6DEF-45F4-A1AC-90F3AFBA751F`.
    pub request_id: Option<String>,
}

response! {
    DeleteChartReleaseResponse {
        "Code" => code: value,
        "IsSuccess" => is_success: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`DeleteChartReleaseRequest`] names.
///
/// - [`NoPrivilege`](super::DocumentedError::NoPrivilege)
/// - [`SystemError`](super::DocumentedError::SystemError)
pub type DeleteChartReleaseError = super::DocumentedError;
