// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateConfigMap`, from `sae/CreateConfigMap.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ConfigMapData};

/// Creates a ConfigMap in a namespace from key-value data.
///
/// ```no_run
/// # async fn example(client: alicloud_sae::Client) -> Result<(), alicloud_sae::Error> {
/// let request = alicloud_sae::CreateConfigMapRequest::new()
///     .name("...")
///     .namespace_id("...")
///     .data("...");
/// let reply = client.create_config_map(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateConfigMapRequest {
    /// **Required.** Name that people know the item by.
    pub name: Option<String>,
    /// **Required.** ID of the namespace that the call is about.
    pub namespace_id: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// **Required.** Keys with their values, as a JSON object.
    pub data: Option<String>,
}

impl CreateConfigMapRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Name`, which is required.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `NamespaceId`, which is required.
    pub fn namespace_id(mut self, value: impl Into<String>) -> Self {
        self.namespace_id = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `Data`, which is required.
    pub fn data(mut self, value: impl Into<String>) -> Self {
        self.data = Some(value.into());
        self
    }
}

request! {
    CreateConfigMapRequest {
        "Name" => name: query,
        "NamespaceId" => namespace_id: query,
        "Description" => description: query,
        "Data" => data: body,
    }
}

impl Operation for CreateConfigMapRequest {
    type Response = CreateConfigMapResponse;
    type Error = CreateConfigMapError;
    const INFO: OperationInfo = super::operation("CreateConfigMap")
        .roa("POST", "/pop/v1/sam/configmap/configMap")
        .required(&["Name", "NamespaceId", "Data"])
        .success_flag("Success")
        .error_codes(&["ErrorCode", "Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [CreateConfigMapError] = &[
        CreateConfigMapError::InvalidParameterNotEmpty,
        CreateConfigMapError::InvalidParameterObviously,
        CreateConfigMapError::InvalidParameterWithMessage,
        CreateConfigMapError::ExceedConfigMap,
        CreateConfigMapError::TooManyConfigmap,
        CreateConfigMapError::OperationFailedRPCError,
    ];
}

/// Response to [`CreateConfigMapRequest`].
#[non_exhaustive]
pub struct CreateConfigMapResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `91F93257-7A4A-4BD3-9A7E-2F6EAE6D****`.
    pub request_id: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// ID of the trace that the item belongs to or stands for.
    /// Example: `0a98a02315955564772843261e****`.
    pub trace_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<ConfigMapData>,
    /// Code of the reason why the call or the item failed. Example: `text`.
    pub error_code: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    CreateConfigMapResponse {
        "RequestId" => request_id: value,
        "Message" => message: value,
        "TraceId" => trace_id: value,
        "Data" => data: value,
        "ErrorCode" => error_code: value,
        "Code" => code: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`CreateConfigMapRequest`] names.
///
/// - [`InvalidParameterNotEmpty`](super::DocumentedError::InvalidParameterNotEmpty)
/// - [`InvalidParameterObviously`](super::DocumentedError::InvalidParameterObviously)
/// - [`InvalidParameterWithMessage`](super::DocumentedError::InvalidParameterWithMessage)
/// - [`ExceedConfigMap`](super::DocumentedError::ExceedConfigMap)
/// - [`TooManyConfigmap`](super::DocumentedError::TooManyConfigmap)
/// - [`OperationFailedRPCError`](super::DocumentedError::OperationFailedRPCError)
pub type CreateConfigMapError = super::DocumentedError;
