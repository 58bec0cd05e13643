// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateChartRepository`, from `cr/CreateChartRepository.md`.

use alicloud_runtime::codegen::*;

/// Creates a repository for Helm charts in a chart namespace.
///
/// ```no_run
/// # async fn example(client: alicloud_cr::Client) -> Result<(), alicloud_cr::Error> {
/// let request = alicloud_cr::CreateChartRepositoryRequest::new()
///     .instance_id("cri-xkx6vujuhay0****")
///     .repo_name("repo01")
///     .repo_namespace_name("namespace01")
///     .repo_type("PUBLIC");
/// let reply = client.create_chart_repository(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateChartRepositoryRequest {
    /// **Required.** Instance of the registry, as [`ListInstance`](super::Client::list_instance) shows
    /// it, in the form `cri-…`. Example: `cri-xkx6vujuhay0****`.
    pub instance_id: Option<String>,
    /// **Required.** Name of the repository within its namespace. Example: `repo01`.
    pub repo_name: Option<String>,
    /// **Required.** Namespace that the repository lies in. Example: `namespace01`.
    pub repo_namespace_name: Option<String>,
    /// **Required.** Whether everybody may pull images from the repository or only those authorized.
    /// Example: `PUBLIC`.
    pub repo_type: Option<String>,
    /// Short text that tells people what the repository is for. Example: `summary`.
    pub summary: Option<String>,
}

impl CreateChartRepositoryRequest {
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
}

request! {
    CreateChartRepositoryRequest {
        "InstanceId" => instance_id: query,
        "RepoName" => repo_name: query,
        "RepoNamespaceName" => repo_namespace_name: query,
        "RepoType" => repo_type: query,
        "Summary" => summary: query,
    }
}

impl Operation for CreateChartRepositoryRequest {
    type Response = CreateChartRepositoryResponse;
    type Error = CreateChartRepositoryError;
    const INFO: OperationInfo = super::operation("CreateChartRepository")
        .required(&["InstanceId", "RepoName", "RepoNamespaceName", "RepoType"])
        .success_flag("IsSuccess")
        .error_codes(&["Code"])
        .success_code("success");
    const ERRORS: &'static [CreateChartRepositoryError] = &[
        CreateChartRepositoryError::NoPrivilege,
        CreateChartRepositoryError::SystemError,
    ];
}

/// Response to [`CreateChartRepositoryRequest`].
#[non_exhaustive]
pub struct CreateChartRepositoryResponse {
    /// Result code; `success` stands for success. Example: `success`.
    pub code: Option<String>,
    /// Image repository meant, as [`CreateRepository`](super::Client::create_repository) or
    /// [`ListRepository`](super::Client::list_repository) returns it.
    /// Example: `crcr-2micxey5ewj4****`.
    pub repo_id: Option<String>,
    /// Whether the call succeeded. Example: `true`.
    pub is_success: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `60390244-A483-491A-B41D-F866C95380A1`.
    pub request_id: Option<String>,
}

response! {
    CreateChartRepositoryResponse {
        "Code" => code: value,
        "RepoId" => repo_id: value,
        "IsSuccess" => is_success: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`CreateChartRepositoryRequest`] names.
///
/// - [`NoPrivilege`](super::DocumentedError::NoPrivilege)
/// - [`SystemError`](super::DocumentedError::SystemError)
pub type CreateChartRepositoryError = super::DocumentedError;
