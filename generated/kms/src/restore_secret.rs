// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RestoreSecret`, from `kms/RestoreSecret.md`.

use alicloud_runtime::codegen::*;

/// Restores a secret that has been deleted but is still within its recovery time.
///
/// ```no_run
/// # async fn example(client: alicloud_kms::Client) -> Result<(), alicloud_kms::Error> {
/// let request = alicloud_kms::RestoreSecretRequest::new()
///     .secret_name("secret001");
/// let reply = client.restore_secret(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RestoreSecretRequest {
    /// **Required.** Secret to work on, by its name, or by its ARN if another account owns it.
    /// Example: `secret001`.
    pub secret_name: Option<String>,
}

impl RestoreSecretRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SecretName`, which is required.
    pub fn secret_name(mut self, value: impl Into<String>) -> Self {
        self.secret_name = Some(value.into());
        self
    }
}

request! {
    RestoreSecretRequest {
        "SecretName" => secret_name: query,
    }
}

impl Operation for RestoreSecretRequest {
    type Response = RestoreSecretResponse;
    type Error = RestoreSecretError;
    const INFO: OperationInfo = super::operation("RestoreSecret")
        .required(&["SecretName"]);
    const ERRORS: &'static [RestoreSecretError] = &[
        RestoreSecretError::InvalidParameter,
        RestoreSecretError::ForbiddenNoPermission,
        RestoreSecretError::ForbiddenResourceNotFound,
        RestoreSecretError::RejectedResourceInUse,
        RestoreSecretError::InternalFailure,
    ];
}

/// Response to [`RestoreSecretRequest`].
#[non_exhaustive]
pub struct RestoreSecretResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `e4885adf-548f-4ca5-8075-f540bbd3a55f`.
    pub request_id: Option<String>,
    /// Secret that was worked on or found, by its name. Example: `secret001`.
    pub secret_name: Option<String>,
}

response! {
    RestoreSecretResponse {
        "RequestId" => request_id: value,
        "SecretName" => secret_name: value,
    }
}

/// Errors that the documentation of [`RestoreSecretRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`ForbiddenNoPermission`](super::DocumentedError::ForbiddenNoPermission)
/// - [`ForbiddenResourceNotFound`](super::DocumentedError::ForbiddenResourceNotFound)
/// - [`RejectedResourceInUse`](super::DocumentedError::RejectedResourceInUse)
/// - [`InternalFailure`](super::DocumentedError::InternalFailure)
pub type RestoreSecretError = super::DocumentedError;
