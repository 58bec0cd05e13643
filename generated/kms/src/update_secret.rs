// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateSecret`, from `kms/UpdateSecret.md`.

use alicloud_runtime::codegen::*;

/// Changes the description or the extended settings of a secret, not its value.
///
/// ```no_run
/// # async fn example(client: alicloud_kms::Client) -> Result<(), alicloud_kms::Error> {
/// let request = alicloud_kms::UpdateSecretRequest::new()
///     .secret_name("secret001")
///     .description("datainfo");
/// let reply = client.update_secret(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateSecretRequest {
    /// **Required.** Secret to work on, by its name, or by its ARN if another account owns it.
    /// Example: `secret001`.
    pub secret_name: Option<String>,
    /// Free text that describes the item to people. Example: `datainfo`.
    pub description: Option<String>,
    /// Settings that only managed secrets have, as JSON.
    pub extended_config: Option<ExtendedConfig>,
}

impl UpdateSecretRequest {
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
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `ExtendedConfig`.
    pub fn extended_config(mut self, value: impl Into<ExtendedConfig>) -> Self {
        self.extended_config = Some(value.into());
        self
    }
}

request! {
    UpdateSecretRequest {
        "SecretName" => secret_name: query,
        "Description" => description: query,
        "ExtendedConfig" => extended_config: query,
    }
}

impl Operation for UpdateSecretRequest {
    type Response = UpdateSecretResponse;
    type Error = UpdateSecretError;
    const INFO: OperationInfo = super::operation("UpdateSecret")
        .required(&["SecretName"]);
    const ERRORS: &'static [UpdateSecretError] = &[
        UpdateSecretError::InvalidParameter,
        UpdateSecretError::ForbiddenNoPermission,
        UpdateSecretError::ForbiddenResourceNotFound,
        UpdateSecretError::RejectedResourceExist,
        UpdateSecretError::RejectedResourceInDeleteWindow,
        UpdateSecretError::InternalFailure,
    ];
}

/// Response to [`UpdateSecretRequest`].
#[non_exhaustive]
pub struct UpdateSecretResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `5b75d8b1-5b6a-4ec0-8e0c-c08befdfad47`.
    pub request_id: Option<String>,
    /// Secret that was worked on or found, by its name. Example: `secret001`.
    pub secret_name: Option<String>,
}

response! {
    UpdateSecretResponse {
        "RequestId" => request_id: value,
        "SecretName" => secret_name: value,
    }
}

/// Settings that only managed secrets have, as JSON.
#[non_exhaustive]
pub struct ExtendedConfig {
    /// Settings of the caller's own, kept along with the secret.
    /// Example: `{"DBName":"app1","Port":"3306"}`.
    pub custom_data: Option<String>,
}

impl ExtendedConfig {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `CustomData`.
    pub fn custom_data(mut self, value: impl Into<String>) -> Self {
        self.custom_data = Some(value.into());
        self
    }
}

request! {
    ExtendedConfig {
        "CustomData" => custom_data: field,
    }
}

/// Errors that the documentation of [`UpdateSecretRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`ForbiddenNoPermission`](super::DocumentedError::ForbiddenNoPermission)
/// - [`ForbiddenResourceNotFound`](super::DocumentedError::ForbiddenResourceNotFound)
/// - [`RejectedResourceExist`](super::DocumentedError::RejectedResourceExist)
/// - [`RejectedResourceInDeleteWindow`](super::DocumentedError::RejectedResourceInDeleteWindow)
/// - [`InternalFailure`](super::DocumentedError::InternalFailure)
pub type UpdateSecretError = super::DocumentedError;
