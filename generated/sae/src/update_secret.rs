// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateSecret`, from `sae/UpdateSecret.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{RequestSecretData, SecretData};

/// Replaces the data of a Secret.
///
/// ```no_run
/// # async fn example(client: alicloud_sae::Client) -> Result<(), alicloud_sae::Error> {
/// use alicloud_sae::update_secret::RequestSecretData;
///
/// let request = alicloud_sae::UpdateSecretRequest::new()
///     .namespace_id("...")
///     .secret_id(1)
///     .secret_data(RequestSecretData::new());
/// let reply = client.update_secret(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateSecretRequest {
    /// **Required.** ID of the namespace that the call is about.
    pub namespace_id: Option<String>,
    /// **Required.** ID of the secret that the call is about. Range: 1 to 1000000000.
    pub secret_id: Option<i64>,
    /// **Required.** What was measured or stored about the secret.
    pub secret_data: Option<RequestSecretData>,
}

impl UpdateSecretRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `NamespaceId`, which is required.
    pub fn namespace_id(mut self, value: impl Into<String>) -> Self {
        self.namespace_id = Some(value.into());
        self
    }
    /// Sets `SecretId`, which is required.
    #[inline]
    pub fn secret_id(mut self, value: i64) -> Self {
        self.secret_id = Some(value);
        self
    }
    /// Sets `SecretData`, which is required.
    pub fn secret_data(mut self, value: impl Into<RequestSecretData>) -> Self {
        self.secret_data = Some(value.into());
        self
    }
}

request! {
    UpdateSecretRequest {
        "NamespaceId" => namespace_id: query,
        "SecretId" => secret_id: query,
        "SecretData" => secret_data: query_json,
    }
}

impl Operation for UpdateSecretRequest {
    type Response = UpdateSecretResponse;
    type Error = UpdateSecretError;
    const INFO: OperationInfo = super::operation("UpdateSecret")
        .roa("PUT", "/pop/v1/sam/secret/secret")
        .required(&["NamespaceId", "SecretId", "SecretData"])
        .success_flag("Success")
        .error_codes(&["ErrorCode", "Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [UpdateSecretError] = &[
        UpdateSecretError::InvalidParameterNotEmpty,
        UpdateSecretError::InvalidParameterObviously,
        UpdateSecretError::InvalidParameterWithMessage,
        UpdateSecretError::InvalidSecretIdNotFound,
        UpdateSecretError::InvalidSecretDataKeyNotFound,
        UpdateSecretError::OperationFailedRPCError,
    ];
}

/// Response to [`UpdateSecretRequest`].
#[non_exhaustive]
pub struct UpdateSecretResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `91F93257-7A4A-4BD3-9A7E-2F6EAE6D****`.
    pub request_id: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// ID of the trace that the item belongs to or stands for.
    /// Example: `0a98a02315955564772843261e****`.
    pub trace_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<SecretData>,
    /// Code of the reason why the call or the item failed. Example: `text`.
    pub error_code: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    UpdateSecretResponse {
        "RequestId" => request_id: value,
        "Message" => message: value,
        "TraceId" => trace_id: value,
        "Data" => data: value,
        "ErrorCode" => error_code: value,
        "Code" => code: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`UpdateSecretRequest`] names.
///
/// - [`InvalidParameterNotEmpty`](super::DocumentedError::InvalidParameterNotEmpty)
/// - [`InvalidParameterObviously`](super::DocumentedError::InvalidParameterObviously)
/// - [`InvalidParameterWithMessage`](super::DocumentedError::InvalidParameterWithMessage)
/// - [`InvalidSecretIdNotFound`](super::DocumentedError::InvalidSecretIdNotFound)
/// - [`InvalidSecretDataKeyNotFound`](super::DocumentedError::InvalidSecretDataKeyNotFound)
/// - [`OperationFailedRPCError`](super::DocumentedError::OperationFailedRPCError)
pub type UpdateSecretError = super::DocumentedError;
