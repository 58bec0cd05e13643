// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateSecret`, from `kms/CreateSecret.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AutomaticRotation, SecretDataType, SecretType};

/// Creates a secret and stores its first version, encrypted with a key.
///
/// ```no_run
/// # async fn example(client: alicloud_kms::Client) -> Result<(), alicloud_kms::Error> {
/// let request = alicloud_kms::CreateSecretRequest::new()
///     .secret_data("{\"user\":\"root\",\"passwd\":\"****\"}")
///     .secret_name("mydbconninfo")
///     .version_id("v1");
/// let reply = client.create_secret(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateSecretRequest {
    /// **Required.** Value of the secret; keep it safe. Example: `{"user":"root","passwd":"****"}`.
    /// A secret: it is printed as `***`.
    pub secret_data: Option<String>,
    /// **Required.** Secret to work on, by its name, or by its ARN if another account owns it.
    /// Example: `mydbconninfo`.
    pub secret_name: Option<String>,
    /// **Required.** Version of the secret, by an ID that is unique within the secret. Example: `v1`.
    pub version_id: Option<String>,
    /// Symmetric key that encrypts the secret; it lies in the same KMS instance.
    /// Example: `00aa68af-2c02-4f68-95fe-3435d330****`.
    pub encryption_key_id: Option<String>,
    /// Whether the value of the secret is text or binary data. Example: `text`.
    pub secret_data_type: Option<Open<SecretDataType>>,
    /// Free text that describes the item to people. Example: `mydbinfo`.
    pub description: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Example: `text`.
    pub tags: Option<String>,
    /// Whether the secret is a generic one or is managed for another service. Here: `Generic`, `Rds`.
    /// Example: `Rds`.
    pub secret_type: Option<Open<SecretType>>,
    /// Settings that only managed secrets have, as JSON.
    pub extended_config: Option<String>,
    /// Whether new versions are made by themselves from time to time.
    /// Default: `false`. Example: `true`.
    pub enable_automatic_rotation: Option<bool>,
    /// **Required** under conditions. Time between automatic rotations, as a number with a unit such as
    /// `7d`. Example: `30d`.
    pub rotation_interval: Option<String>,
    /// KMS instance that holds the key or secret; keys outside any instance have none.
    pub dkms_instance_id: Option<String>,
    /// Policy of the key or secret in JSON: who may do what with it.
    pub policy: Option<String>,
}

impl CreateSecretRequest {
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
    /// Sets `EncryptionKeyId`.
    pub fn encryption_key_id(mut self, value: impl Into<String>) -> Self {
        self.encryption_key_id = Some(value.into());
        self
    }
    /// Sets `SecretDataType`.
    pub fn secret_data_type(mut self, value: impl Into<Open<SecretDataType>>) -> Self {
        self.secret_data_type = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `Tags`.
    pub fn tags(mut self, value: impl Into<String>) -> Self {
        self.tags = Some(value.into());
        self
    }
    /// Sets `SecretType`.
    pub fn secret_type(mut self, value: impl Into<Open<SecretType>>) -> Self {
        self.secret_type = Some(value.into());
        self
    }
    /// Sets `ExtendedConfig`.
    pub fn extended_config(mut self, value: impl Into<String>) -> Self {
        self.extended_config = Some(value.into());
        self
    }
    /// Sets `EnableAutomaticRotation`.
    #[inline]
    pub fn enable_automatic_rotation(mut self, value: bool) -> Self {
        self.enable_automatic_rotation = Some(value);
        self
    }
    /// Sets `RotationInterval`.
    pub fn rotation_interval(mut self, value: impl Into<String>) -> Self {
        self.rotation_interval = Some(value.into());
        self
    }
    /// Sets `DKMSInstanceId`.
    pub fn dkms_instance_id(mut self, value: impl Into<String>) -> Self {
        self.dkms_instance_id = Some(value.into());
        self
    }
    /// Sets `Policy`.
    pub fn policy(mut self, value: impl Into<String>) -> Self {
        self.policy = Some(value.into());
        self
    }
}

request! {
    CreateSecretRequest {
        "SecretData" => secret_data: query as Secret,
        "SecretName" => secret_name: query,
        "VersionId" => version_id: query,
        "EncryptionKeyId" => encryption_key_id: query,
        "SecretDataType" => secret_data_type: query,
        "Description" => description: query,
        "Tags" => tags: query,
        "SecretType" => secret_type: query,
        "ExtendedConfig" => extended_config: query,
        "EnableAutomaticRotation" => enable_automatic_rotation: query,
        "RotationInterval" => rotation_interval: query,
        "DKMSInstanceId" => dkms_instance_id: query,
        "Policy" => policy: query,
    }
}

impl Operation for CreateSecretRequest {
    type Response = CreateSecretResponse;
    type Error = CreateSecretError;
    const INFO: OperationInfo = super::operation("CreateSecret")
        .required(&["SecretData", "SecretName", "VersionId"]);
    const ERRORS: &'static [CreateSecretError] = &[
        CreateSecretError::InvalidParameter,
        CreateSecretError::RejectedLimitExceeded,
        CreateSecretError::ForbiddenNoPermission,
        CreateSecretError::ForbiddenResourceNotFound,
        CreateSecretError::RejectedResourceExist,
        CreateSecretError::RejectedResourceInDeleteWindow,
        CreateSecretError::InternalFailure,
        CreateSecretError::RejectedThrottling,
        CreateSecretError::UnsupportedOperation,
        CreateSecretError::RejectedShareQuotaExceedLimit,
        CreateSecretError::ForbiddenDKMSInstanceNotFound,
    ];
}

/// Response to [`CreateSecretRequest`].
#[non_exhaustive]
pub struct CreateSecretResponse {
    /// ARN by which policies and other calls refer to the key, secret or other resource.
    /// Example: `acs:kms:cn-hangzhou:154035569884****:secret/mydbconninfo`.
    pub arn: Option<String>,
    /// Whether new versions are made by themselves from time to time.
    /// Here: `Enabled`, `Disabled`, `Invalid`. Example: `Enabled`.
    pub automatic_rotation: Option<Open<AutomaticRotation>>,
    /// Settings that only managed secrets have, as JSON. Example: `text`.
    pub extended_config: Option<String>,
    /// When the next automatic rotation is due. Example: `2020-07-06T18:22:03Z`.
    pub next_rotation_date: Option<Timestamp>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `3bf02f7a-015b-4f93-be0f-cc043fda2dd3`.
    pub request_id: Option<String>,
    /// Time between automatic rotations, as a number with a unit such as `7d`. Example: `604800s`.
    pub rotation_interval: Option<String>,
    /// Secret that was worked on or found, by its name. Example: `mydbconninfo`.
    pub secret_name: Option<String>,
    /// Whether the secret is a generic one or is managed for another service. Example: `Rds`.
    pub secret_type: Option<String>,
    /// Version of the secret, by an ID that is unique within the secret. Example: `v1`.
    pub version_id: Option<String>,
    /// KMS instance that holds the key or secret; keys outside any instance have none.
    /// Example: `kst-bjj62d8f5e0sgtx8h****`.
    pub dkms_instance_id: Option<String>,
}

response! {
    CreateSecretResponse {
        "Arn" => arn: value,
        "AutomaticRotation" => automatic_rotation: value,
        "ExtendedConfig" => extended_config: value,
        "NextRotationDate" => next_rotation_date: value,
        "RequestId" => request_id: value,
        "RotationInterval" => rotation_interval: value,
        "SecretName" => secret_name: value,
        "SecretType" => secret_type: value,
        "VersionId" => version_id: value,
        "DKMSInstanceId" => dkms_instance_id: value,
    }
}

/// Errors that the documentation of [`CreateSecretRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`RejectedLimitExceeded`](super::DocumentedError::RejectedLimitExceeded)
/// - [`ForbiddenNoPermission`](super::DocumentedError::ForbiddenNoPermission)
/// - [`ForbiddenResourceNotFound`](super::DocumentedError::ForbiddenResourceNotFound)
/// - [`RejectedResourceExist`](super::DocumentedError::RejectedResourceExist)
/// - [`RejectedResourceInDeleteWindow`](super::DocumentedError::RejectedResourceInDeleteWindow)
/// - [`InternalFailure`](super::DocumentedError::InternalFailure)
/// - [`RejectedThrottling`](super::DocumentedError::RejectedThrottling)
/// - [`UnsupportedOperation`](super::DocumentedError::UnsupportedOperation)
/// - [`RejectedShareQuotaExceedLimit`](super::DocumentedError::RejectedShareQuotaExceedLimit)
/// - [`ForbiddenDKMSInstanceNotFound`](super::DocumentedError::ForbiddenDKMSInstanceNotFound)
pub type CreateSecretError = super::DocumentedError;
