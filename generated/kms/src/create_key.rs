// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateKey`, from `kms/CreateKey.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AutomaticRotation, KeySpec};

/// Creates a key, with material made by KMS or to be imported.
///
/// ```no_run
/// # async fn example(client: alicloud_kms::Client) -> Result<(), alicloud_kms::Error> {
/// let request = alicloud_kms::CreateKeyRequest::new();
/// let reply = client.create_key(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateKeyRequest {
    /// Free text that describes the item to people.
    /// Length: 0 to 8192. Example: `key description example`.
    pub description: Option<String>,
    /// Kind and length of the key. Default: `Aliyun_AES_256`. Example: `Aliyun_AES_256`.
    pub key_spec: Option<Open<KeySpec>>,
    /// Whether the key encrypts and decrypts, or signs and verifies. Example: `ENCRYPT/DECRYPT`.
    pub key_usage: Option<String>,
    /// Whether KMS made the key material or it is imported.
    /// Default: `Aliyun_KMS`. Example: `Aliyun_KMS`.
    pub origin: Option<Open<Origin>>,
    /// Whether the key lives in software or in a hardware security module.
    /// Default: `SOFTWARE`. Example: `SOFTWARE`.
    pub protection_level: Option<Open<ProtectionLevel>>,
    /// Whether new versions are made by themselves from time to time.
    /// Default: `false`. Example: `false`.
    pub enable_automatic_rotation: Option<bool>,
    /// **Required** under conditions. Time between automatic rotations, as a number with a unit such as
    /// `7d`. Unit: `d`. Example: `365d`.
    pub rotation_interval: Option<String>,
    /// KMS instance that holds the key or secret; keys outside any instance have none.
    pub dkms_instance_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Option<String>,
    /// Policy of the key or secret in JSON: who may do what with it.
    pub policy: Option<String>,
    /// In what way the key is stored.
    pub key_storage_mechanism: Option<String>,
}

impl CreateKeyRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `KeySpec`.
    pub fn key_spec(mut self, value: impl Into<Open<KeySpec>>) -> Self {
        self.key_spec = Some(value.into());
        self
    }
    /// Sets `KeyUsage`.
    pub fn key_usage(mut self, value: impl Into<String>) -> Self {
        self.key_usage = Some(value.into());
        self
    }
    /// Sets `Origin`.
    pub fn origin(mut self, value: impl Into<Open<Origin>>) -> Self {
        self.origin = Some(value.into());
        self
    }
    /// Sets `ProtectionLevel`.
    pub fn protection_level(mut self, value: impl Into<Open<ProtectionLevel>>) -> Self {
        self.protection_level = Some(value.into());
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
    /// Sets `Tags`.
    pub fn tags(mut self, value: impl Into<String>) -> Self {
        self.tags = Some(value.into());
        self
    }
    /// Sets `Policy`.
    pub fn policy(mut self, value: impl Into<String>) -> Self {
        self.policy = Some(value.into());
        self
    }
    /// Sets `KeyStorageMechanism`.
    pub fn key_storage_mechanism(mut self, value: impl Into<String>) -> Self {
        self.key_storage_mechanism = Some(value.into());
        self
    }
}

request! {
    CreateKeyRequest {
        "Description" => description: query,
        "KeySpec" => key_spec: query,
        "KeyUsage" => key_usage: query,
        "Origin" => origin: query,
        "ProtectionLevel" => protection_level: query,
        "EnableAutomaticRotation" => enable_automatic_rotation: query,
        "RotationInterval" => rotation_interval: query,
        "DKMSInstanceId" => dkms_instance_id: query,
        "Tags" => tags: query,
        "Policy" => policy: query,
        "KeyStorageMechanism" => key_storage_mechanism: query,
    }
}

impl Operation for CreateKeyRequest {
    type Response = CreateKeyResponse;
    type Error = CreateKeyError;
    const INFO: OperationInfo = super::operation("CreateKey");
    const ERRORS: &'static [CreateKeyError] = &[
        CreateKeyError::RejectedLimitExceeded,
        CreateKeyError::InvalidParameter,
        CreateKeyError::UnsupportedOperation,
        CreateKeyError::ForbiddenNoPermission,
        CreateKeyError::RejectedShareQuotaExceedLimit,
        CreateKeyError::ForbiddenDKMSInstanceNotFound,
        CreateKeyError::InternalFailure,
        CreateKeyError::SerivceUnvailableTemporary,
    ];
}

/// Response to [`CreateKeyRequest`].
#[non_exhaustive]
pub struct CreateKeyResponse {
    /// What is known about the key, apart from its material.
    pub key_metadata: Option<KeyMetadata>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `36c7e41a-3f2c-45f7-9bdd-d1dc1e7e7e06`.
    pub request_id: Option<String>,
}

response! {
    CreateKeyResponse {
        "KeyMetadata" => key_metadata: value,
        "RequestId" => request_id: value,
    }
}

/// What is known about the key, apart from its material.
#[non_exhaustive]
pub struct KeyMetadata {
    /// ARN by which policies and other calls refer to the key, secret or other resource.
    /// Example: `acs:kms:cn-qingdao:154035569884**:key/d6bee1cb-2e14-4277`.
    pub arn: Option<String>,
    /// Whether new versions are made by themselves from time to time.
    /// Here: `Enabled`, `Disabled`, `Suspended`. Example: `Disabled`.
    pub automatic_rotation: Option<Open<AutomaticRotation>>,
    /// When the item was created. Example: `2016-03-25T10:42:40Z`.
    pub creation_date: Option<Timestamp>,
    /// Account that created the key. Example: `154035569884****`.
    pub creator: Option<String>,
    /// When the key is going to be deleted; only while deletion is scheduled.
    /// Example: `2020-07-06T18:22:03Z`.
    pub delete_date: Option<Timestamp>,
    /// Free text that describes the item to people. Example: `key description example`.
    pub description: Option<String>,
    /// Key that was used or found, by its ID even if the request gave an alias or ARN.
    /// Example: `d6bee1cb-2e14-4277-ba6b-73786b21****`.
    pub key_id: Option<String>,
    /// Kind and length of the key. Example: `Aliyun_AES_256`.
    pub key_spec: Option<String>,
    /// Whether the key can be used, is disabled, awaits material, or awaits deletion.
    /// Example: `Enabled`.
    pub key_state: Option<String>,
    /// Whether the key encrypts and decrypts, or signs and verifies. Example: `ENCRYPT/DECRYPT`.
    pub key_usage: Option<String>,
    /// When a new version was last made. Example: `2019-06-06T18:22:03Z`.
    pub last_rotation_date: Option<Timestamp>,
    /// When the imported material expires; empty stands for never. Example: `2020-07-06T18:22:03Z`.
    pub material_expire_time: Option<Timestamp>,
    /// When the next automatic rotation is due. Example: `2020-07-06T18:22:03Z`.
    pub next_rotation_date: Option<Timestamp>,
    /// Whether KMS made the key material or it is imported. Example: `Aliyun_KMS`.
    pub origin: Option<String>,
    /// Version of the symmetric key that encrypts at present, by its ID.
    /// Example: `7ce1d081-06cb-42e6-aab6-5c5de030****`.
    pub primary_key_version: Option<String>,
    /// Whether the key lives in software or in a hardware security module. Example: `SOFTWARE`.
    pub protection_level: Option<String>,
    /// Time between automatic rotations, as a number with a unit such as `7d`.
    /// Unit: `seconds`. Example: `31536000s`.
    pub rotation_interval: Option<String>,
    /// KMS instance that holds the key or secret; keys outside any instance have none.
    /// Example: `kst-bjj62d8f5e0sgtx8h****`.
    pub dkms_instance_id: Option<String>,
}

response! {
    KeyMetadata {
        "Arn" => arn: value,
        "AutomaticRotation" => automatic_rotation: value,
        "CreationDate" => creation_date: value,
        "Creator" => creator: value,
        "DeleteDate" => delete_date: value,
        "Description" => description: value,
        "KeyId" => key_id: value,
        "KeySpec" => key_spec: value,
        "KeyState" => key_state: value,
        "KeyUsage" => key_usage: value,
        "LastRotationDate" => last_rotation_date: value,
        "MaterialExpireTime" => material_expire_time: value,
        "NextRotationDate" => next_rotation_date: value,
        "Origin" => origin: value,
        "PrimaryKeyVersion" => primary_key_version: value,
        "ProtectionLevel" => protection_level: value,
        "RotationInterval" => rotation_interval: value,
        "DKMSInstanceId" => dkms_instance_id: value,
    }
}

values! {
    /// Whether KMS made the key material or it is imported.
    pub enum Origin {
        /// KMS makes the key material.
        AliyunKms = "Aliyun_KMS",
        /// The caller imports the key material.
        External = "EXTERNAL",
    }
}

values! {
    /// Whether the key lives in software or in a hardware security module.
    pub enum ProtectionLevel {
        /// The key is protected by software.
        Software = "SOFTWARE",
        /// The key lives in a hardware security module.
        Hsm = "HSM",
    }
}

/// Errors that the documentation of [`CreateKeyRequest`] names.
///
/// - [`RejectedLimitExceeded`](super::DocumentedError::RejectedLimitExceeded)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`UnsupportedOperation`](super::DocumentedError::UnsupportedOperation)
/// - [`ForbiddenNoPermission`](super::DocumentedError::ForbiddenNoPermission), here with HTTP status 400
/// - [`RejectedShareQuotaExceedLimit`](super::DocumentedError::RejectedShareQuotaExceedLimit)
/// - [`ForbiddenDKMSInstanceNotFound`](super::DocumentedError::ForbiddenDKMSInstanceNotFound)
/// - [`InternalFailure`](super::DocumentedError::InternalFailure)
/// - [`SerivceUnvailableTemporary`](super::DocumentedError::SerivceUnvailableTemporary)
pub type CreateKeyError = super::DocumentedError;
