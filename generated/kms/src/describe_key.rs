// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeKey`, from `kms/DescribeKey.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AutomaticRotation};

/// Shows the metadata of a key: state, usage, origin, rotation and protection level.
///
/// ```no_run
/// # async fn example(client: alicloud_kms::Client) -> Result<(), alicloud_kms::Error> {
/// let request = alicloud_kms::DescribeKeyRequest::new()
///     .key_id("05754286-3ba2-4fa6-8d41-4323aca6****");
/// let reply = client.describe_key(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeKeyRequest {
    /// **Required.** Key to show, by ID, alias or ARN; a key of another account only by ARN.
    /// Example: `05754286-3ba2-4fa6-8d41-4323aca6****`.
    pub key_id: Option<String>,
}

impl DescribeKeyRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `KeyId`, which is required.
    pub fn key_id(mut self, value: impl Into<String>) -> Self {
        self.key_id = Some(value.into());
        self
    }
}

request! {
    DescribeKeyRequest {
        "KeyId" => key_id: query,
    }
}

impl Operation for DescribeKeyRequest {
    type Response = DescribeKeyResponse;
    type Error = DescribeKeyError;
    const INFO: OperationInfo = super::operation("DescribeKey")
        .required(&["KeyId"])
        .read_only();
    const ERRORS: &'static [DescribeKeyError] = &[
        DescribeKeyError::ForbiddenKeyNotFound,
        DescribeKeyError::InvalidParameter,
        DescribeKeyError::ForbiddenAliasNotFound,
        DescribeKeyError::InvalidAccessKeyIdNotFound,
    ];
}

/// Response to [`DescribeKeyRequest`].
#[non_exhaustive]
pub struct DescribeKeyResponse {
    /// What is known about the key, apart from its material.
    pub key_metadata: Option<KeyMetadata>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `f1fdfa9d-bd49-418b-942f-8f3e3ec00a4f`.
    pub request_id: Option<String>,
}

response! {
    DescribeKeyResponse {
        "KeyMetadata" => key_metadata: value,
        "RequestId" => request_id: value,
    }
}

/// What is known about the key, apart from its material.
#[non_exhaustive]
pub struct KeyMetadata {
    /// ARN by which policies and other calls refer to the key, secret or other resource.
    /// Example: `acs:kms:cn-hangzhou:154035569884**:key/05754286-3ba2-4fa6`.
    pub arn: Option<String>,
    /// Whether new versions are made by themselves from time to time.
    /// Here: `Enabled`, `Disabled`, `Suspended`. Example: `Disabled`.
    pub automatic_rotation: Option<Open<AutomaticRotation>>,
    /// When the item was created. Example: `2021-05-20T06:34:21Z`.
    pub creation_date: Option<Timestamp>,
    /// Account that created the key. Example: `154035569884****`.
    pub creator: Option<String>,
    /// When the key is going to be deleted; only while deletion is scheduled.
    /// Example: `2021-05-26T18:22:03Z`.
    pub delete_date: Option<Timestamp>,
    /// Whether the resource is guarded against being deleted by mistake. Example: `Enabled`.
    pub deletion_protection: Option<Open<DeletionProtection>>,
    /// Why the key is guarded against deletion. Example: `text`.
    pub deletion_protection_description: Option<String>,
    /// Free text that describes the item to people. Example: `key description example`.
    pub description: Option<String>,
    /// Key that was used or found, by its ID even if the request gave an alias or ARN.
    /// Example: `05754286-3ba2-4fa6-8d41-4323aca6****`.
    pub key_id: Option<String>,
    /// Kind and length of the key. Example: `Aliyun_AES_256`.
    pub key_spec: Option<String>,
    /// Whether the key can be used, is disabled, awaits material, or awaits deletion.
    /// Example: `Enabled`.
    pub key_state: Option<String>,
    /// Whether the key encrypts and decrypts, or signs and verifies. Example: `ENCRYPT/DECRYPT`.
    pub key_usage: Option<String>,
    /// When a new version was last made. Example: `2021-05-20T06:34:21Z`.
    pub last_rotation_date: Option<Timestamp>,
    /// When the imported material expires; empty stands for never. Example: `2021-07-06T18:22:03Z`.
    pub material_expire_time: Option<Timestamp>,
    /// When the next automatic rotation is due. Example: `2021-07-06T18:22:03Z`.
    pub next_rotation_date: Option<Timestamp>,
    /// Whether KMS made the key material or it is imported. Example: `Aliyun_KMS`.
    pub origin: Option<String>,
    /// Version of the symmetric key that encrypts at present, by its ID.
    /// Example: `515e0b0a-624f-45ab-92b5-54f9b551****`.
    pub primary_key_version: Option<String>,
    /// Whether the key lives in software or in a hardware security module. Example: `HSM`.
    pub protection_level: Option<String>,
    /// Time between automatic rotations, as a number with a unit such as `7d`.
    /// Unit: `s`. Example: `31536000s`.
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
        "DeletionProtection" => deletion_protection: value,
        "DeletionProtectionDescription" => deletion_protection_description: value,
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
    /// Whether the resource is guarded against being deleted by mistake.
    pub enum DeletionProtection {
        /// The key cannot be deleted until the guard is taken off.
        Enabled = "Enabled",
        /// The deletion of the key can be scheduled.
        Disabled = "Disabled",
    }
}

/// Errors that the documentation of [`DescribeKeyRequest`] names.
///
/// - [`ForbiddenKeyNotFound`](super::DocumentedError::ForbiddenKeyNotFound)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`ForbiddenAliasNotFound`](super::DocumentedError::ForbiddenAliasNotFound)
/// - [`InvalidAccessKeyIdNotFound`](super::DocumentedError::InvalidAccessKeyIdNotFound)
pub type DescribeKeyError = super::DocumentedError;
