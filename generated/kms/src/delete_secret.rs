// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteSecret`, from `kms/DeleteSecret.md`.

use alicloud_runtime::codegen::*;

/// Deletes a secret, at once or after a time in which it can be restored.
///
/// ```no_run
/// # async fn example(client: alicloud_kms::Client) -> Result<(), alicloud_kms::Error> {
/// let request = alicloud_kms::DeleteSecretRequest::new()
///     .secret_name("secret001");
/// let reply = client.delete_secret(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteSecretRequest {
    /// **Required.** Secret to work on, by its name, or by its ARN if another account owns it.
    /// Example: `secret001`.
    pub secret_name: Option<String>,
    /// Whether the secret is deleted at once and for good. Default: `false`. Example: `false`.
    pub force_delete_without_recovery: Option<String>,
    /// How many days the secret can still be restored before it is gone. Default: `30`. Example: `10`.
    pub recovery_window_in_days: Option<String>,
}

impl DeleteSecretRequest {
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
    /// Sets `ForceDeleteWithoutRecovery`.
    pub fn force_delete_without_recovery(mut self, value: impl Into<String>) -> Self {
        self.force_delete_without_recovery = Some(value.into());
        self
    }
    /// Sets `RecoveryWindowInDays`.
    pub fn recovery_window_in_days(mut self, value: impl Into<String>) -> Self {
        self.recovery_window_in_days = Some(value.into());
        self
    }
}

request! {
    DeleteSecretRequest {
        "SecretName" => secret_name: query,
        "ForceDeleteWithoutRecovery" => force_delete_without_recovery: query,
        "RecoveryWindowInDays" => recovery_window_in_days: query,
    }
}

impl Operation for DeleteSecretRequest {
    type Response = DeleteSecretResponse;
    type Error = DeleteSecretError;
    const INFO: OperationInfo = super::operation("DeleteSecret")
        .required(&["SecretName"]);
    const ERRORS: &'static [DeleteSecretError] = &[
        DeleteSecretError::InvalidParameter,
        DeleteSecretError::ForbiddenResourceNotFound,
        DeleteSecretError::InvalidAccessKeyIdNotFound,
        DeleteSecretError::RejectedResourceInDeleteWindow,
        DeleteSecretError::InternalFailure,
    ];
}

/// Response to [`DeleteSecretRequest`].
#[non_exhaustive]
pub struct DeleteSecretResponse {
    /// When the secret is going to be deleted for good.
    /// Example: `2020-02-21T23:36:07.713703651+08:00`.
    pub planned_delete_time: Option<Timestamp>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `38bbed2a-15e0-45ad-98d4-816ad2ccf4ea`.
    pub request_id: Option<String>,
    /// Secret that was worked on or found, by its name. Example: `secret001`.
    pub secret_name: Option<String>,
}

response! {
    DeleteSecretResponse {
        "PlannedDeleteTime" => planned_delete_time: value,
        "RequestId" => request_id: value,
        "SecretName" => secret_name: value,
    }
}

/// Errors that the documentation of [`DeleteSecretRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`ForbiddenResourceNotFound`](super::DocumentedError::ForbiddenResourceNotFound)
/// - [`InvalidAccessKeyIdNotFound`](super::DocumentedError::InvalidAccessKeyIdNotFound)
/// - [`RejectedResourceInDeleteWindow`](super::DocumentedError::RejectedResourceInDeleteWindow)
/// - [`InternalFailure`](super::DocumentedError::InternalFailure)
pub type DeleteSecretError = super::DocumentedError;
