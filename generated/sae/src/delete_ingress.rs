// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteIngress`, from `sae/DeleteIngress.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{IngressData};

/// Deletes an Ingress along with its routing rules.
///
/// ```no_run
/// # async fn example(client: alicloud_sae::Client) -> Result<(), alicloud_sae::Error> {
/// let request = alicloud_sae::DeleteIngressRequest::new()
///     .ingress_id(1);
/// let reply = client.delete_ingress(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteIngressRequest {
    /// **Required.** ID of the ingress that the call is about.
    pub ingress_id: Option<i64>,
}

impl DeleteIngressRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `IngressId`, which is required.
    #[inline]
    pub fn ingress_id(mut self, value: i64) -> Self {
        self.ingress_id = Some(value);
        self
    }
}

request! {
    DeleteIngressRequest {
        "IngressId" => ingress_id: query,
    }
}

impl Operation for DeleteIngressRequest {
    type Response = DeleteIngressResponse;
    type Error = DeleteIngressError;
    const INFO: OperationInfo = super::operation("DeleteIngress")
        .roa("DELETE", "/pop/v1/sam/ingress/Ingress")
        .required(&["IngressId"])
        .success_flag("Success")
        .error_codes(&["ErrorCode", "Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [DeleteIngressError] = &[
        DeleteIngressError::InvalidParameterNotEmpty,
        DeleteIngressError::InvalidParameterObviously,
        DeleteIngressError::InvalidParameterWithMessage,
        DeleteIngressError::OperationFailedRPCError,
    ];
}

/// Response to [`DeleteIngressRequest`].
#[non_exhaustive]
pub struct DeleteIngressResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `91F93257-7A4A-4BD3-9A7E-2F6EAE6D****`.
    pub request_id: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// ID of the trace that the item belongs to or stands for.
    /// Example: `0a98a02315955564772843261e****`.
    pub trace_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<IngressData>,
    /// Code of the reason why the call or the item failed. Example: `text`.
    pub error_code: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    DeleteIngressResponse {
        "RequestId" => request_id: value,
        "Message" => message: value,
        "TraceId" => trace_id: value,
        "Data" => data: value,
        "ErrorCode" => error_code: value,
        "Code" => code: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`DeleteIngressRequest`] names.
///
/// - [`InvalidParameterNotEmpty`](super::DocumentedError::InvalidParameterNotEmpty)
/// - [`InvalidParameterObviously`](super::DocumentedError::InvalidParameterObviously)
/// - [`InvalidParameterWithMessage`](super::DocumentedError::InvalidParameterWithMessage)
/// - [`OperationFailedRPCError`](super::DocumentedError::OperationFailedRPCError)
pub type DeleteIngressError = super::DocumentedError;
