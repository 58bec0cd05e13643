// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateChartNamespace`, from `cr/UpdateChartNamespace.md`.

use alicloud_runtime::codegen::*;

/// Changes whether a chart namespace creates repositories by itself, and their default type.
///
/// ```no_run
/// # async fn example(client: alicloud_cr::Client) -> Result<(), alicloud_cr::Error> {
/// let request = alicloud_cr::UpdateChartNamespaceRequest::new()
///     .instance_id("cri-kmsiwlxxdcva****")
///     .namespace_name("test");
/// let reply = client.update_chart_namespace(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateChartNamespaceRequest {
    /// **Required.** Instance of the registry, as [`ListInstance`](super::Client::list_instance) shows
    /// it, in the form `cri-…`. Example: `cri-kmsiwlxxdcva****`.
    pub instance_id: Option<String>,
    /// **Required.** Namespace of the instance that the repositories lie in. Example: `test`.
    pub namespace_name: Option<String>,
    /// Whether pushing to a repository that does not exist creates it in the namespace.
    /// Example: `true`.
    pub auto_create_repo: Option<bool>,
    /// Whether repositories that are created by a push are public or private. Example: `PUBLIC`.
    pub default_repo_type: Option<String>,
}

impl UpdateChartNamespaceRequest {
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
    UpdateChartNamespaceRequest {
        "InstanceId" => instance_id: query,
        "NamespaceName" => namespace_name: query,
        "AutoCreateRepo" => auto_create_repo: query,
        "DefaultRepoType" => default_repo_type: query,
    }
}

impl Operation for UpdateChartNamespaceRequest {
    type Response = UpdateChartNamespaceResponse;
    type Error = UpdateChartNamespaceError;
    const INFO: OperationInfo = super::operation("UpdateChartNamespace")
        .required(&["InstanceId", "NamespaceName"])
        .success_flag("IsSuccess")
        .error_codes(&["Code"])
        .success_code("success");
    const ERRORS: &'static [UpdateChartNamespaceError] = &[
        UpdateChartNamespaceError::NoPrivilege,
        UpdateChartNamespaceError::SystemError,
    ];
}

/// Response to [`UpdateChartNamespaceRequest`].
#[non_exhaustive]
pub struct UpdateChartNamespaceResponse {
    /// Result code; `success` stands for success. Example: `success`.
    pub code: Option<String>,
    /// Whether the call succeeded. Example: `true`.
    pub is_success: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `6877B80A-2895-44C4-BC9E-703B157DEE66`.
    pub request_id: Option<String>,
}

response! {
    UpdateChartNamespaceResponse {
        "Code" => code: value,
        "IsSuccess" => is_success: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`UpdateChartNamespaceRequest`] names.
///
/// - [`NoPrivilege`](super::DocumentedError::NoPrivilege)
/// - [`SystemError`](super::DocumentedError::SystemError)
pub type UpdateChartNamespaceError = super::DocumentedError;
