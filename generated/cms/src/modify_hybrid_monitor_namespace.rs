// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyHybridMonitorNamespace`, from `cms/ModifyHybridMonitorNamespace.md`.

use alicloud_runtime::codegen::*;

/// Changes the settings of a metric namespace.
///
/// ```no_run
/// # async fn example(client: alicloud_cms::Client) -> Result<(), alicloud_cms::Error> {
/// let request = alicloud_cms::ModifyHybridMonitorNamespaceRequest::new()
///     .namespace("...");
/// let reply = client.modify_hybrid_monitor_namespace(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyHybridMonitorNamespaceRequest {
    /// **Required.** Store for metrics whose settings change.
    pub namespace: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// How long the namespace keeps its data.
    pub spec: Option<String>,
}

impl ModifyHybridMonitorNamespaceRequest {
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
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `Spec`.
    pub fn spec(mut self, value: impl Into<String>) -> Self {
        self.spec = Some(value.into());
        self
    }
}

request! {
    ModifyHybridMonitorNamespaceRequest {
        "Namespace" => namespace: query,
        "Description" => description: query,
        "Spec" => spec: query,
    }
}

impl Operation for ModifyHybridMonitorNamespaceRequest {
    type Response = ModifyHybridMonitorNamespaceResponse;
    type Error = ModifyHybridMonitorNamespaceError;
    const INFO: OperationInfo = super::operation("ModifyHybridMonitorNamespace")
        .required(&["Namespace"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("Success");
    const ERRORS: &'static [ModifyHybridMonitorNamespaceError] = &[
        ModifyHybridMonitorNamespaceError::Any,
        ModifyHybridMonitorNamespaceError::InternalError,
    ];
}

/// Response to [`ModifyHybridMonitorNamespaceRequest`].
#[non_exhaustive]
pub struct ModifyHybridMonitorNamespaceResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `Success`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `%s`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `E190AB2E-7BF9-59B7-9DDC-7CB1782C5ECD`.
    pub request_id: Option<String>,
    /// Whether the call was carried out. Example: `true`.
    pub success: Option<String>,
}

response! {
    ModifyHybridMonitorNamespaceResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`ModifyHybridMonitorNamespaceRequest`] names.
///
/// - [`Any`](super::DocumentedError::Any)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type ModifyHybridMonitorNamespaceError = super::DocumentedError;
