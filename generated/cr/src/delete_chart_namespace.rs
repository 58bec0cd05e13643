// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteChartNamespace`, from `cr/DeleteChartNamespace.md`.

use alicloud_runtime::codegen::*;

/// Deletes a namespace for Helm charts together with all its repositories and their contents.
///
/// ```no_run
/// # async fn example(client: alicloud_cr::Client) -> Result<(), alicloud_cr::Error> {
/// let request = alicloud_cr::DeleteChartNamespaceRequest::new()
///     .instance_id("cri-xkx6vujuhay0****")
///     .namespace_name("ns2");
/// let reply = client.delete_chart_namespace(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteChartNamespaceRequest {
    /// **Required.** Instance of the registry, as [`ListInstance`](super::Client::list_instance) shows
    /// it, in the form `cri-…`. Example: `cri-xkx6vujuhay0****`.
    pub instance_id: Option<String>,
    /// **Required.** Namespace of the instance that the repositories lie in. Example: `ns2`.
    pub namespace_name: Option<String>,
}

impl DeleteChartNamespaceRequest {
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
    DeleteChartNamespaceRequest {
        "InstanceId" => instance_id: query,
        "NamespaceName" => namespace_name: query,
    }
}

impl Operation for DeleteChartNamespaceRequest {
    type Response = DeleteChartNamespaceResponse;
    type Error = DeleteChartNamespaceError;
    const INFO: OperationInfo = super::operation("DeleteChartNamespace")
        .required(&["InstanceId", "NamespaceName"])
        .success_flag("IsSuccess")
        .error_codes(&["Code"])
        .success_code("success");
    const ERRORS: &'static [DeleteChartNamespaceError] = &[
        DeleteChartNamespaceError::NoPrivilege,
        DeleteChartNamespaceError::SystemError,
    ];
}

/// Response to [`DeleteChartNamespaceRequest`].
#[non_exhaustive]
pub struct DeleteChartNamespaceResponse {
    /// Result code; `success` stands for success. Example: `success`.
    pub code: Option<String>,
    /// Whether the call succeeded. Example: `true`.
    pub is_success: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `FEC62DF1-1394-467F-A69F-4BC1BA29F383`.
    pub request_id: Option<String>,
}

response! {
    DeleteChartNamespaceResponse {
        "Code" => code: value,
        "IsSuccess" => is_success: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`DeleteChartNamespaceRequest`] names.
///
/// - [`NoPrivilege`](super::DocumentedError::NoPrivilege)
/// - [`SystemError`](super::DocumentedError::SystemError)
pub type DeleteChartNamespaceError = super::DocumentedError;
