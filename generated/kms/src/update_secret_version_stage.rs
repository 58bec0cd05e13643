// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateSecretVersionStage`, from `kms/UpdateSecretVersionStage.md`.

use alicloud_runtime::codegen::*;

/// Moves a stage label from one version of a secret to another.
///
/// ```no_run
/// # async fn example(client: alicloud_kms::Client) -> Result<(), alicloud_kms::Error> {
/// let request = alicloud_kms::UpdateSecretVersionStageRequest::new()
///     .secret_name("secret001")
///     .version_stage("ACSCurrent")
///     .move_to_version("002");
/// let reply = client.update_secret_version_stage(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateSecretVersionStageRequest {
    /// **Required.** Secret to work on, by its name, or by its ARN if another account owns it.
    /// Example: `secret001`.
    pub secret_name: Option<String>,
    /// **Required.** Stage label that the version has or is given, such as `ACSCurrent`.
    pub version_stage: Option<String>,
    /// Version of the secret that loses the stage label. Example: `001`.
    pub remove_from_version: Option<String>,
    /// **Required** under conditions. Version of the secret that gets the stage label. Example: `002`.
    pub move_to_version: Option<String>,
}

impl UpdateSecretVersionStageRequest {
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
    /// Sets `VersionStage`, which is required.
    pub fn version_stage(mut self, value: impl Into<String>) -> Self {
        self.version_stage = Some(value.into());
        self
    }
    /// Sets `RemoveFromVersion`.
    pub fn remove_from_version(mut self, value: impl Into<String>) -> Self {
        self.remove_from_version = Some(value.into());
        self
    }
    /// Sets `MoveToVersion`.
    pub fn move_to_version(mut self, value: impl Into<String>) -> Self {
        self.move_to_version = Some(value.into());
        self
    }
}

request! {
    UpdateSecretVersionStageRequest {
        "SecretName" => secret_name: query,
        "VersionStage" => version_stage: query,
        "RemoveFromVersion" => remove_from_version: query,
        "MoveToVersion" => move_to_version: query,
    }
}

impl Operation for UpdateSecretVersionStageRequest {
    type Response = UpdateSecretVersionStageResponse;
    type Error = UpdateSecretVersionStageError;
    const INFO: OperationInfo = super::operation("UpdateSecretVersionStage")
        .required(&["SecretName", "VersionStage"]);
    const ERRORS: &'static [UpdateSecretVersionStageError] = &[
        UpdateSecretVersionStageError::InvalidParameter,
        UpdateSecretVersionStageError::RejectedLimitExceeded,
        UpdateSecretVersionStageError::RejectedInvalidRequest,
        UpdateSecretVersionStageError::RejectedUnsupportedOperation,
        UpdateSecretVersionStageError::ForbiddenNoPermission,
        UpdateSecretVersionStageError::ForbiddenResourceNotFound,
        UpdateSecretVersionStageError::RejectedResourceInDeleteWindow,
        UpdateSecretVersionStageError::InternalFailure,
    ];
}

/// Response to [`UpdateSecretVersionStageRequest`].
#[non_exhaustive]
pub struct UpdateSecretVersionStageResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `8cad259f-4d77-40ec-bbd7-b9c47a423bb9`.
    pub request_id: Option<String>,
    /// Secret that was worked on or found, by its name. Example: `secret001`.
    pub secret_name: Option<String>,
}

response! {
    UpdateSecretVersionStageResponse {
        "RequestId" => request_id: value,
        "SecretName" => secret_name: value,
    }
}

/// Errors that the documentation of [`UpdateSecretVersionStageRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`RejectedLimitExceeded`](super::DocumentedError::RejectedLimitExceeded)
/// - [`RejectedInvalidRequest`](super::DocumentedError::RejectedInvalidRequest)
/// - [`RejectedUnsupportedOperation`](super::DocumentedError::RejectedUnsupportedOperation)
/// - [`ForbiddenNoPermission`](super::DocumentedError::ForbiddenNoPermission)
/// - [`ForbiddenResourceNotFound`](super::DocumentedError::ForbiddenResourceNotFound)
/// - [`RejectedResourceInDeleteWindow`](super::DocumentedError::RejectedResourceInDeleteWindow)
/// - [`InternalFailure`](super::DocumentedError::InternalFailure)
pub type UpdateSecretVersionStageError = super::DocumentedError;
