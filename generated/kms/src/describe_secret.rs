// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSecret`, from `kms/DescribeSecret.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AutomaticRotation, SecretType, Tag};

/// Shows the metadata of a secret, not its value, with tags if requested.
///
/// ```no_run
/// # async fn example(client: alicloud_kms::Client) -> Result<(), alicloud_kms::Error> {
/// let request = alicloud_kms::DescribeSecretRequest::new()
///     .secret_name("secret001");
/// let reply = client.describe_secret(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeSecretRequest {
    /// **Required.** Secret to work on, by its name, or by its ARN if another account owns it.
    /// Example: `secret001`.
    pub secret_name: Option<String>,
    /// Whether the response also holds the tags. Default: `false`. Example: `true`.
    pub fetch_tags: Option<String>,
}

impl DescribeSecretRequest {
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
    /// Sets `FetchTags`.
    pub fn fetch_tags(mut self, value: impl Into<String>) -> Self {
        self.fetch_tags = Some(value.into());
        self
    }
}

request! {
    DescribeSecretRequest {
        "SecretName" => secret_name: query,
        "FetchTags" => fetch_tags: query,
    }
}

impl Operation for DescribeSecretRequest {
    type Response = DescribeSecretResponse;
    type Error = DescribeSecretError;
    const INFO: OperationInfo = super::operation("DescribeSecret")
        .required(&["SecretName"])
        .read_only();
    const ERRORS: &'static [DescribeSecretError] = &[
        DescribeSecretError::IllegalTimestamp,
        DescribeSecretError::InvalidParameter,
        DescribeSecretError::ForbiddenNoPermission,
        DescribeSecretError::ForbiddenResourceNotFound,
        DescribeSecretError::InvalidAccessKeyIdNotFound,
    ];
}

/// Response to [`DescribeSecretRequest`].
#[non_exhaustive]
pub struct DescribeSecretResponse {
    /// ARN by which policies and other calls refer to the key, secret or other resource.
    /// Example: `acs:kms:cn-hangzhou:154035569884****:secret/secret001`.
    pub arn: Option<String>,
    /// Whether new versions are made by themselves from time to time.
    /// Here: `Enabled`, `Disabled`, `Invalid`. Example: `Enabled`.
    pub automatic_rotation: Option<Open<AutomaticRotation>>,
    /// When the item was created. Example: `2020-02-21T15:39:26Z`.
    pub create_time: Option<Timestamp>,
    /// Free text that describes the item to people. Example: `userinfo`.
    pub description: Option<String>,
    /// Symmetric key that encrypts the secret; it lies in the same KMS instance.
    /// Example: `00aa68af-2c02-4f68-95fe-3435d330****`.
    pub encryption_key_id: Option<String>,
    /// Settings that only managed secrets have, as JSON. Example: `text`.
    pub extended_config: Option<String>,
    /// When a new version was last made. Example: `2020-07-05T08:22:03Z`.
    pub last_rotation_date: Option<Timestamp>,
    /// When the next automatic rotation is due. Example: `2020-07-06T18:22:03Z`.
    pub next_rotation_date: Option<Timestamp>,
    /// When the secret is going to be deleted for good. Example: `2020-03-21T15:45:12Z`.
    pub planned_delete_time: Option<Timestamp>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `93348dfb-3627-4417-8d90-487a76a909c9`.
    pub request_id: Option<String>,
    /// Time between automatic rotations, as a number with a unit such as `7d`. Example: `3153600s`.
    pub rotation_interval: Option<String>,
    /// Secret that was worked on or found, by its name. Example: `secret001`.
    pub secret_name: Option<String>,
    /// Whether the secret is a generic one or is managed for another service. Here: `Generic`, `Rds`.
    /// Example: `Rds`.
    pub secret_type: Option<Open<SecretType>>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<Tag>,
    /// When the item was last changed. Example: `2020-02-21T15:39:26Z`.
    pub update_time: Option<Timestamp>,
    /// KMS instance that holds the key or secret; keys outside any instance have none.
    /// Example: `kst-bjj62d8f5e0sgtx8h****`.
    pub dkms_instance_id: Option<String>,
}

response! {
    DescribeSecretResponse {
        "Arn" => arn: value,
        "AutomaticRotation" => automatic_rotation: value,
        "CreateTime" => create_time: value,
        "Description" => description: value,
        "EncryptionKeyId" => encryption_key_id: value,
        "ExtendedConfig" => extended_config: value,
        "LastRotationDate" => last_rotation_date: value,
        "NextRotationDate" => next_rotation_date: value,
        "PlannedDeleteTime" => planned_delete_time: value,
        "RequestId" => request_id: value,
        "RotationInterval" => rotation_interval: value,
        "SecretName" => secret_name: value,
        "SecretType" => secret_type: value,
        "Tags" => tags: list("Tag"),
        "UpdateTime" => update_time: value,
        "DKMSInstanceId" => dkms_instance_id: value,
    }
}

/// Errors that the documentation of [`DescribeSecretRequest`] names.
///
/// - [`IllegalTimestamp`](super::DocumentedError::IllegalTimestamp)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`ForbiddenNoPermission`](super::DocumentedError::ForbiddenNoPermission)
/// - [`ForbiddenResourceNotFound`](super::DocumentedError::ForbiddenResourceNotFound)
/// - [`InvalidAccessKeyIdNotFound`](super::DocumentedError::InvalidAccessKeyIdNotFound)
pub type DescribeSecretError = super::DocumentedError;
