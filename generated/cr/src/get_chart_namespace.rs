// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetChartNamespace`, from `cr/GetChartNamespace.md`.

use alicloud_runtime::codegen::*;

/// Shows one namespace for Helm chart repositories.
///
/// ```no_run
/// # async fn example(client: alicloud_cr::Client) -> Result<(), alicloud_cr::Error> {
/// let request = alicloud_cr::GetChartNamespaceRequest::new()
///     .instance_id("cri-xkx6vujuhay0****")
///     .namespace_name("ns1");
/// let reply = client.get_chart_namespace(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetChartNamespaceRequest {
    /// **Required.** Instance of the registry, as [`ListInstance`](super::Client::list_instance) shows
    /// it, in the form `cri-…`. Example: `cri-xkx6vujuhay0****`.
    pub instance_id: Option<String>,
    /// **Required.** Namespace of the instance that the repositories lie in. Example: `ns1`.
    pub namespace_name: Option<String>,
}

impl GetChartNamespaceRequest {
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
}

request! {
    GetChartNamespaceRequest {
        "InstanceId" => instance_id: query,
        "NamespaceName" => namespace_name: query,
    }
}

impl Operation for GetChartNamespaceRequest {
    type Response = GetChartNamespaceResponse;
    type Error = GetChartNamespaceError;
    const INFO: OperationInfo = super::operation("GetChartNamespace")
        .required(&["InstanceId", "NamespaceName"])
        .success_flag("IsSuccess")
        .error_codes(&["Code"])
        .success_code("success")
        .read_only();
    const ERRORS: &'static [GetChartNamespaceError] = &[
        GetChartNamespaceError::NoPrivilege,
        GetChartNamespaceError::SystemError,
    ];
}

/// Response to [`GetChartNamespaceRequest`].
#[non_exhaustive]
pub struct GetChartNamespaceResponse {
    /// Whether repositories that are created by a push are public or private. Example: `PRIVATE`.
    pub default_repo_type: Option<String>,
    /// ID of the namespace, as the listing of namespaces returns it. Example: `crcn-43dhbjbyt2xl****`.
    pub namespace_id: Option<String>,
    /// State of the namespace; only a normal one can be used. Example: `NORMAL`.
    pub namespace_status: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `CD71CF13-93AA-4805-848B-69B2DD543A9A`.
    pub request_id: Option<String>,
    /// Result code; `success` stands for success. Example: `success`.
    pub code: Option<String>,
    /// Instance of the registry, as [`ListInstance`](super::Client::list_instance) shows it, in the
    /// form `cri-…`. Example: `cri-xkx6vujuhay0****`.
    pub instance_id: Option<String>,
    /// Whether pushing to a repository that does not exist creates it in the namespace.
    /// Example: `true`.
    pub auto_create_repo: Option<bool>,
    /// Whether the call succeeded. Example: `true`.
    pub is_success: Option<bool>,
    /// Namespace of the instance that the repositories lie in. Example: `ns1`.
    pub namespace_name: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfmv36i4is****`.
    pub resource_group_id: Option<String>,
}

response! {
    GetChartNamespaceResponse {
        "DefaultRepoType" => default_repo_type: value,
        "NamespaceId" => namespace_id: value,
        "NamespaceStatus" => namespace_status: value,
        "RequestId" => request_id: value,
        "Code" => code: value,
        "InstanceId" => instance_id: value,
        "AutoCreateRepo" => auto_create_repo: value,
        "IsSuccess" => is_success: value,
        "NamespaceName" => namespace_name: value,
        "ResourceGroupId" => resource_group_id: value,
    }
}

/// Errors that the documentation of [`GetChartNamespaceRequest`] names.
///
/// - [`NoPrivilege`](super::DocumentedError::NoPrivilege)
/// - [`SystemError`](super::DocumentedError::SystemError)
pub type GetChartNamespaceError = super::DocumentedError;
