// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteSecret`, from `sae/DeleteSecret.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{SecretData};

/// Deletes a Secret; applications that use it should be changed before.
///
/// ```no_run
/// # async fn example(client: alicloud_sae::Client) -> Result<(), alicloud_sae::Error> {
/// let request = alicloud_sae::DeleteSecretRequest::new()
///     .namespace_id("...")
///     .secret_id(1);
/// let reply = client.delete_secret(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteSecretRequest {
    /// **Required.** ID of the namespace that the call is about.
    pub namespace_id: Option<String>,
    /// **Required.** ID of the secret that the call is about. Range: 1 to 1000000000.
    pub secret_id: Option<i64>,
}

impl DeleteSecretRequest {
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
}

request! {
    DeleteSecretRequest {
        "NamespaceId" => namespace_id: query,
        "SecretId" => secret_id: query,
    }
}

impl Operation for DeleteSecretRequest {
    type Response = DeleteSecretResponse;
    type Error = DeleteSecretError;
    const INFO: OperationInfo = super::operation("DeleteSecret")
        .roa("DELETE", "/pop/v1/sam/secret/secret")
        .required(&["NamespaceId", "SecretId"])
        .success_flag("Success")
        .error_codes(&["ErrorCode", "Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [DeleteSecretError] = &[
        DeleteSecretError::InvalidParameterNotEmpty,
        DeleteSecretError::InvalidParameterObviously,
        DeleteSecretError::InvalidParameterWithMessage,
        DeleteSecretError::InvalidSecretIdNotFound,
        DeleteSecretError::DependencyViolationJob,
        DeleteSecretError::DependencyViolationApplication,
        DeleteSecretError::InvalidNamespaceIdNotFound,
        DeleteSecretError::OperationFailedRPCError,
    ];
}

/// Response to [`DeleteSecretRequest`].
#[non_exhaustive]
pub struct DeleteSecretResponse {
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
    DeleteSecretResponse {
        "RequestId" => request_id: value,
        "Message" => message: value,
        "TraceId" => trace_id: value,
        "Data" => data: value,
        "ErrorCode" => error_code: value,
        "Code" => code: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`DeleteSecretRequest`] names.
///
/// - [`InvalidParameterNotEmpty`](super::DocumentedError::InvalidParameterNotEmpty)
/// - [`InvalidParameterObviously`](super::DocumentedError::InvalidParameterObviously)
/// - [`InvalidParameterWithMessage`](super::DocumentedError::InvalidParameterWithMessage)
/// - [`InvalidSecretIdNotFound`](super::DocumentedError::InvalidSecretIdNotFound)
/// - [`DependencyViolationJob`](super::DocumentedError::DependencyViolationJob)
/// - [`DependencyViolationApplication`](super::DocumentedError::DependencyViolationApplication)
/// - [`InvalidNamespaceIdNotFound`](super::DocumentedError::InvalidNamespaceIdNotFound)
/// - [`OperationFailedRPCError`](super::DocumentedError::OperationFailedRPCError)
pub type DeleteSecretError = super::DocumentedError;
