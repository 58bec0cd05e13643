// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateConfigMap`, from `sae/UpdateConfigMap.md`.

use alicloud_runtime::codegen::*;

/// Replaces the data or the description of a ConfigMap.
///
/// ```no_run
/// # async fn example(client: alicloud_sae::Client) -> Result<(), alicloud_sae::Error> {
/// let request = alicloud_sae::UpdateConfigMapRequest::new()
///     .config_map_id(1)
///     .data("...");
/// let reply = client.update_config_map(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateConfigMapRequest {
    /// **Required.** ID of the config map that the call is about.
    pub config_map_id: Option<i64>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// **Required.** Keys with their values, as a JSON object.
    pub data: Option<String>,
}

impl UpdateConfigMapRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ConfigMapId`, which is required.
    #[inline]
    pub fn config_map_id(mut self, value: i64) -> Self {
        self.config_map_id = Some(value);
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
    UpdateConfigMapRequest {
        "ConfigMapId" => config_map_id: query,
        "Description" => description: query,
        "Data" => data: body,
    }
}

impl Operation for UpdateConfigMapRequest {
    type Response = UpdateConfigMapResponse;
    type Error = UpdateConfigMapError;
    const INFO: OperationInfo = super::operation("UpdateConfigMap")
        .roa("PUT", "/pop/v1/sam/configmap/configMap")
        .required(&["ConfigMapId", "Data"])
        .success_flag("Success")
        .error_codes(&["ErrorCode", "Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [UpdateConfigMapError] = &[
        UpdateConfigMapError::InvalidParameterNotEmpty,
        UpdateConfigMapError::InvalidParameterObviously,
        UpdateConfigMapError::InvalidParameterWithMessage,
        UpdateConfigMapError::NotFoundConfigMap,
        UpdateConfigMapError::TooManyConfigmap,
        UpdateConfigMapError::OperationFailedRPCError,
    ];
}

/// Response to [`UpdateConfigMapRequest`].
#[non_exhaustive]
pub struct UpdateConfigMapResponse {
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
    UpdateConfigMapResponse {
        "RequestId" => request_id: value,
        "Message" => message: value,
        "TraceId" => trace_id: value,
        "Data" => data: value,
        "ErrorCode" => error_code: value,
        "Code" => code: value,
        "Success" => success: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct ConfigMapData {
    /// ID of the config map that the item belongs to or stands for. Example: `1`.
    pub config_map_id: Option<String>,
}

response! {
    ConfigMapData {
        "ConfigMapId" => config_map_id: value,
    }
}

/// Errors that the documentation of [`UpdateConfigMapRequest`] names.
///
/// - [`InvalidParameterNotEmpty`](super::DocumentedError::InvalidParameterNotEmpty)
/// - [`InvalidParameterObviously`](super::DocumentedError::InvalidParameterObviously)
/// - [`InvalidParameterWithMessage`](super::DocumentedError::InvalidParameterWithMessage)
/// - [`NotFoundConfigMap`](super::DocumentedError::NotFoundConfigMap)
/// - [`TooManyConfigmap`](super::DocumentedError::TooManyConfigmap)
/// - [`OperationFailedRPCError`](super::DocumentedError::OperationFailedRPCError)
pub type UpdateConfigMapError = super::DocumentedError;
