// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateHybridMonitorNamespace`, from `cms/CreateHybridMonitorNamespace.md`.

use alicloud_runtime::codegen::*;

/// Creates a namespace that stores metrics of several sources.
///
/// ```no_run
/// # async fn example(client: alicloud_cms::Client) -> Result<(), alicloud_cms::Error> {
/// let request = alicloud_cms::CreateHybridMonitorNamespaceRequest::new()
///     .namespace("...");
/// let reply = client.create_hybrid_monitor_namespace(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateHybridMonitorNamespaceRequest {
    /// **Required.** Name of the store for metrics that is created.
    pub namespace: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// How long the namespace keeps its data.
    pub spec: Option<String>,
    /// How the namespace stores its data.
    pub namespace_type: Option<String>,
    /// Region that the namespace lies in.
    pub namespace_region: Option<String>,
}

impl CreateHybridMonitorNamespaceRequest {
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
    /// Sets `NamespaceType`.
    pub fn namespace_type(mut self, value: impl Into<String>) -> Self {
        self.namespace_type = Some(value.into());
        self
    }
    /// Sets `NamespaceRegion`.
    pub fn namespace_region(mut self, value: impl Into<String>) -> Self {
        self.namespace_region = Some(value.into());
        self
    }
}

request! {
    CreateHybridMonitorNamespaceRequest {
        "Namespace" => namespace: query,
        "Description" => description: query,
        "Spec" => spec: query,
        "NamespaceType" => namespace_type: query,
        "NamespaceRegion" => namespace_region: query,
    }
}

impl Operation for CreateHybridMonitorNamespaceRequest {
    type Response = CreateHybridMonitorNamespaceResponse;
    type Error = CreateHybridMonitorNamespaceError;
    const INFO: OperationInfo = super::operation("CreateHybridMonitorNamespace")
        .required(&["Namespace"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("Success");
    const ERRORS: &'static [CreateHybridMonitorNamespaceError] = &[
        CreateHybridMonitorNamespaceError::Any,
        CreateHybridMonitorNamespaceError::InternalError,
    ];
}

/// Response to [`CreateHybridMonitorNamespaceRequest`].
#[non_exhaustive]
pub struct CreateHybridMonitorNamespaceResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `Success`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `Namespace.Existed`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `3843D23A-FB9E-5DC8-BCCC-458768B79296`.
    pub request_id: Option<String>,
    /// Whether the call was carried out. Example: `true`.
    pub success: Option<String>,
}

response! {
    CreateHybridMonitorNamespaceResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`CreateHybridMonitorNamespaceRequest`] names.
///
/// - [`Any`](super::DocumentedError::Any)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type CreateHybridMonitorNamespaceError = super::DocumentedError;
