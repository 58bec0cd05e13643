// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `PutSecretValue`, from `kms/PutSecretValue.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{SecretDataType};

/// Stores a new version of a generic secret, which becomes the current one.
///
/// ```no_run
/// # async fn example(client: alicloud_kms::Client) -> Result<(), alicloud_kms::Error> {
/// let request = alicloud_kms::PutSecretValueRequest::new()
///     .secret_data("importantdata")
///     .secret_name("secret001")
///     .version_id("00000000000000000000000000000000203");
/// let reply = client.put_secret_value(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct PutSecretValueRequest {
    /// **Required.** Value of the secret; keep it safe. Example: `importantdata`.
    /// A secret: it is printed as `***`.
    pub secret_data: Option<String>,
    /// **Required.** Secret to work on, by its name, or by its ARN if another account owns it.
    /// Example: `secret001`.
    pub secret_name: Option<String>,
    /// **Required.** Version of the secret, by an ID that is unique within the secret.
    /// Example: `00000000000000000000000000000000203`.
    pub version_id: Option<String>,
    /// Whether the value of the secret is text or binary data. Default: `text`. Example: `text`.
    pub secret_data_type: Option<Open<SecretDataType>>,
    /// Stage labels of the version, such as `ACSCurrent` for the one in use.
    /// Example: `{"VersionStage": [ "ACSCurrent" ] }`.
    pub version_stages: Option<String>,
}

impl PutSecretValueRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SecretData`, which is required.
    pub fn secret_data(mut self, value: impl Into<String>) -> Self {
        self.secret_data = Some(value.into());
        self
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
    /// Sets `SecretDataType`.
    pub fn secret_data_type(mut self, value: impl Into<Open<SecretDataType>>) -> Self {
        self.secret_data_type = Some(value.into());
        self
    }
    /// Sets `VersionStages`.
    pub fn version_stages(mut self, value: impl Into<String>) -> Self {
        self.version_stages = Some(value.into());
        self
    }
}

request! {
    PutSecretValueRequest {
        "SecretData" => secret_data: query as Secret,
        "SecretName" => secret_name: query,
        "VersionId" => version_id: query,
        "SecretDataType" => secret_data_type: query,
        "VersionStages" => version_stages: query,
    }
}

impl Operation for PutSecretValueRequest {
    type Response = PutSecretValueResponse;
    type Error = PutSecretValueError;
    const INFO: OperationInfo = super::operation("PutSecretValue")
        .required(&["SecretData", "SecretName", "VersionId"]);
    const ERRORS: &'static [PutSecretValueError] = &[
        PutSecretValueError::InvalidParameter,
        PutSecretValueError::RejectedLimitExceeded,
        PutSecretValueError::ForbiddenNoPermission,
        PutSecretValueError::ForbiddenResourceNotFound,
        PutSecretValueError::RejectedResourceExist,
        PutSecretValueError::InternalFailure,
    ];
}

/// Response to [`PutSecretValueRequest`].
#[non_exhaustive]
pub struct PutSecretValueResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `f94ec9d3-2d10-4922-9a5c-5dcd5ebcb5e8`.
    pub request_id: Option<String>,
    /// Secret that was worked on or found, by its name. Example: `secret001`.
    pub secret_name: Option<String>,
    /// Version of the secret, by an ID that is unique within the secret.
    /// Example: `00000000000000000000000000000000203`.
    pub version_id: Option<String>,
    /// Stage labels of the version, such as `ACSCurrent` for the one in use.
    /// Example: `{"VersionStage": ["ACSCurrent"]}`.
    pub version_stages: Vec<String>,
}

response! {
    PutSecretValueResponse {
        "RequestId" => request_id: value,
        "SecretName" => secret_name: value,
        "VersionId" => version_id: value,
        "VersionStages" => version_stages: list("VersionStage"),
    }
}

/// Errors that the documentation of [`PutSecretValueRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`RejectedLimitExceeded`](super::DocumentedError::RejectedLimitExceeded)
/// - [`ForbiddenNoPermission`](super::DocumentedError::ForbiddenNoPermission)
/// - [`ForbiddenResourceNotFound`](super::DocumentedError::ForbiddenResourceNotFound)
/// - [`RejectedResourceExist`](super::DocumentedError::RejectedResourceExist)
/// - [`InternalFailure`](super::DocumentedError::InternalFailure)
pub type PutSecretValueError = super::DocumentedError;
