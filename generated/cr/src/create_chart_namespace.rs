// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateChartNamespace`, from `cr/CreateChartNamespace.md`.

use alicloud_runtime::codegen::*;

/// Creates a namespace for Helm chart repositories.
///
/// ```no_run
/// # async fn example(client: alicloud_cr::Client) -> Result<(), alicloud_cr::Error> {
/// let request = alicloud_cr::CreateChartNamespaceRequest::new()
///     .instance_id("cri-xkx6vujuhay0****")
///     .namespace_name("namespace01");
/// let reply = client.create_chart_namespace(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateChartNamespaceRequest {
    /// **Required.** Instance of the registry, as [`ListInstance`](super::Client::list_instance) shows
    /// it, in the form `cri-…`. Example: `cri-xkx6vujuhay0****`.
    pub instance_id: Option<String>,
    /// **Required.** Namespace of the instance that the repositories lie in. Example: `namespace01`.
    pub namespace_name: Option<String>,
    /// Whether pushing to a repository that does not exist creates it in the namespace.
    /// Example: `true`.
    pub auto_create_repo: Option<bool>,
    /// Whether repositories that are created by a push are public or private. Example: `PUBLIC`.
    pub default_repo_type: Option<String>,
}

impl CreateChartNamespaceRequest {
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
    /// Sets `AutoCreateRepo`.
    #[inline]
    pub fn auto_create_repo(mut self, value: bool) -> Self {
        self.auto_create_repo = Some(value);
        self
    }
    /// Sets `DefaultRepoType`.
    pub fn default_repo_type(mut self, value: impl Into<String>) -> Self {
        self.default_repo_type = Some(value.into());
        self
    }
}

request! {
    CreateChartNamespaceRequest {
        "InstanceId" => instance_id: query,
        "NamespaceName" => namespace_name: query,
        "AutoCreateRepo" => auto_create_repo: query,
        "DefaultRepoType" => default_repo_type: query,
    }
}

impl Operation for CreateChartNamespaceRequest {
    type Response = CreateChartNamespaceResponse;
    type Error = CreateChartNamespaceError;
    const INFO: OperationInfo = super::operation("CreateChartNamespace")
        .required(&["InstanceId", "NamespaceName"])
        .success_flag("IsSuccess")
        .error_codes(&["Code"])
        .success_code("success");
    const ERRORS: &'static [CreateChartNamespaceError] = &[
        CreateChartNamespaceError::NoPrivilege,
        CreateChartNamespaceError::SystemError,
    ];
}

/// Response to [`CreateChartNamespaceRequest`].
#[non_exhaustive]
pub struct CreateChartNamespaceResponse {
    /// Result code; `success` stands for success. Example: `success`.
    pub code: Option<String>,
    /// Whether the call succeeded. Example: `true`.
    pub is_success: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `724402D0-75CD-4794-BC20-7D3720823AE0`.
    pub request_id: Option<String>,
}

response! {
    CreateChartNamespaceResponse {
        "Code" => code: value,
        "IsSuccess" => is_success: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`CreateChartNamespaceRequest`] names.
///
/// - [`NoPrivilege`](super::DocumentedError::NoPrivilege)
/// - [`SystemError`](super::DocumentedError::SystemError)
pub type CreateChartNamespaceError = super::DocumentedError;
