// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteHybridMonitorNamespace`, from `cms/DeleteHybridMonitorNamespace.md`.

use alicloud_runtime::codegen::*;

/// Deletes a metric namespace, which must not contain any data import task.
///
/// ```no_run
/// # async fn example(client: alicloud_cms::Client) -> Result<(), alicloud_cms::Error> {
/// let request = alicloud_cms::DeleteHybridMonitorNamespaceRequest::new()
///     .namespace("...");
/// let reply = client.delete_hybrid_monitor_namespace(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteHybridMonitorNamespaceRequest {
    /// **Required.** Store for metrics that is deleted.
    pub namespace: Option<String>,
}

impl DeleteHybridMonitorNamespaceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Namespace`, which is required.
    pub fn namespace(mut self, value: impl Into<String>) -> Self {
        self.namespace = Some(value.into());
        self
    }
}

request! {
    DeleteHybridMonitorNamespaceRequest {
        "Namespace" => namespace: query,
    }
}

impl Operation for DeleteHybridMonitorNamespaceRequest {
    type Response = DeleteHybridMonitorNamespaceResponse;
    type Error = DeleteHybridMonitorNamespaceError;
    const INFO: OperationInfo = super::operation("DeleteHybridMonitorNamespace")
        .required(&["Namespace"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("Success");
    const ERRORS: &'static [DeleteHybridMonitorNamespaceError] = &[
        DeleteHybridMonitorNamespaceError::Any,
        DeleteHybridMonitorNamespaceError::InternalError,
    ];
}

/// Response to [`DeleteHybridMonitorNamespaceRequest`].
#[non_exhaustive]
pub struct DeleteHybridMonitorNamespaceResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `Success`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `Namespace.NotFound`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `3843D23A-FB9E-5DC8-BCCC-458768B79296`.
    pub request_id: Option<String>,
    /// Whether the call was carried out. Example: `true`.
    pub success: Option<String>,
}

response! {
    DeleteHybridMonitorNamespaceResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`DeleteHybridMonitorNamespaceRequest`] names.
///
/// - [`Any`](super::DocumentedError::Any)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type DeleteHybridMonitorNamespaceError = super::DocumentedError;
