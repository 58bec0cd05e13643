// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteConfigMap`, from `sae/DeleteConfigMap.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ConfigMapData};

/// Deletes a ConfigMap; applications that use it should be changed before.
///
/// ```no_run
/// # async fn example(client: alicloud_sae::Client) -> Result<(), alicloud_sae::Error> {
/// let request = alicloud_sae::DeleteConfigMapRequest::new()
///     .config_map_id(1);
/// let reply = client.delete_config_map(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteConfigMapRequest {
    /// **Required.** ID of the config map that the call is about.
    pub config_map_id: Option<i64>,
}

impl DeleteConfigMapRequest {
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
}

request! {
    DeleteConfigMapRequest {
        "ConfigMapId" => config_map_id: query,
    }
}

impl Operation for DeleteConfigMapRequest {
    type Response = DeleteConfigMapResponse;
    type Error = DeleteConfigMapError;
    const INFO: OperationInfo = super::operation("DeleteConfigMap")
        .roa("DELETE", "/pop/v1/sam/configmap/configMap")
        .required(&["ConfigMapId"])
        .success_flag("Success")
        .error_codes(&["ErrorCode", "Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [DeleteConfigMapError] = &[
        DeleteConfigMapError::InvalidParameterNotEmpty,
        DeleteConfigMapError::InvalidParameterObviously,
        DeleteConfigMapError::InvalidParameterWithMessage,
        DeleteConfigMapError::MountConflictConfigMap,
        DeleteConfigMapError::NotFoundConfigMap,
        DeleteConfigMapError::NotFoundConfigMapKey,
        DeleteConfigMapError::DeleteFailConfigMapReferenced,
        DeleteConfigMapError::InvalidNamespaceIdNotFound,
        DeleteConfigMapError::OperationFailedRPCError,
    ];
}

/// Response to [`DeleteConfigMapRequest`].
#[non_exhaustive]
pub struct DeleteConfigMapResponse {
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
    DeleteConfigMapResponse {
        "RequestId" => request_id: value,
        "Message" => message: value,
        "TraceId" => trace_id: value,
        "Data" => data: value,
        "ErrorCode" => error_code: value,
        "Code" => code: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`DeleteConfigMapRequest`] names.
///
/// - [`InvalidParameterNotEmpty`](super::DocumentedError::InvalidParameterNotEmpty)
/// - [`InvalidParameterObviously`](super::DocumentedError::InvalidParameterObviously)
/// - [`InvalidParameterWithMessage`](super::DocumentedError::InvalidParameterWithMessage)
/// - [`MountConflictConfigMap`](super::DocumentedError::MountConflictConfigMap)
/// - [`NotFoundConfigMap`](super::DocumentedError::NotFoundConfigMap)
/// - [`NotFoundConfigMapKey`](super::DocumentedError::NotFoundConfigMapKey)
/// - [`DeleteFailConfigMapReferenced`](super::DocumentedError::DeleteFailConfigMapReferenced)
/// - [`InvalidNamespaceIdNotFound`](super::DocumentedError::InvalidNamespaceIdNotFound)
/// - [`OperationFailedRPCError`](super::DocumentedError::OperationFailedRPCError)
pub type DeleteConfigMapError = super::DocumentedError;
