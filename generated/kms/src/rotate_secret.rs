// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RotateSecret`, from `kms/RotateSecret.md`.

use alicloud_runtime::codegen::*;

/// Rotates a managed secret at once; generic secrets cannot be rotated in this way.
///
/// ```no_run
/// # async fn example(client: alicloud_kms::Client) -> Result<(), alicloud_kms::Error> {
/// let request = alicloud_kms::RotateSecretRequest::new()
///     .secret_name("RdsSecret/Mysql5.4/MyCred")
///     .version_id("000000123");
/// let reply = client.rotate_secret(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RotateSecretRequest {
    /// **Required.** Secret to work on, by its name, or by its ARN if another account owns it.
    /// Example: `RdsSecret/Mysql5.4/MyCred`.
    pub secret_name: Option<String>,
    /// **Required.** Version of the secret, by an ID that is unique within the secret.
    /// Example: `000000123`.
    pub version_id: Option<String>,
}

impl RotateSecretRequest {
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
    /// Sets `VersionId`, which is required.
    pub fn version_id(mut self, value: impl Into<String>) -> Self {
        self.version_id = Some(value.into());
        self
    }
}

request! {
    RotateSecretRequest {
        "SecretName" => secret_name: query,
        "VersionId" => version_id: query,
    }
}

impl Operation for RotateSecretRequest {
    type Response = RotateSecretResponse;
    type Error = RotateSecretError;
    const INFO: OperationInfo = super::operation("RotateSecret")
        .required(&["SecretName", "VersionId"]);
    const ERRORS: &'static [RotateSecretError] = &[
        RotateSecretError::InvalidParameter,
        RotateSecretError::InvalidAccessKeyIdNotFound,
    ];
}

/// Response to [`RotateSecretRequest`].
#[non_exhaustive]
pub struct RotateSecretResponse {
    /// ARN by which policies and other calls refer to the key, secret or other resource.
    /// Example: `acs:kms:cn-hangzhou:154035569884****:secret/RdsSecret/Mysql5.4/MyCred`.
    pub arn: Option<String>,
    /// Secret that was worked on or found, by its name. Example: `RdsSecret/Mysql5.4/MyCred`.
    pub secret_name: Option<String>,
    /// Version of the secret, by an ID that is unique within the secret. Example: `000000123`.
    pub version_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `10257c86-269d-43aa-aaf3-90ed4144bb7c`.
    pub request_id: Option<String>,
}

response! {
    RotateSecretResponse {
        "Arn" => arn: value,
        "SecretName" => secret_name: value,
        "VersionId" => version_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`RotateSecretRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InvalidAccessKeyIdNotFound`](super::DocumentedError::InvalidAccessKeyIdNotFound)
pub type RotateSecretError = super::DocumentedError;
