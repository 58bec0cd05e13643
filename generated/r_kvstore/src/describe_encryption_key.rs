// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeEncryptionKey`, from `r-kvstore/DescribeEncryptionKey.md`.

use alicloud_runtime::codegen::*;

/// Returns one key that can encrypt the data of an instance.
///
/// ```no_run
/// # async fn example(client: alicloud_r_kvstore::Client) -> Result<(), alicloud_r_kvstore::Error> {
/// let request = alicloud_r_kvstore::DescribeEncryptionKeyRequest::new()
///     .instance_id("...");
/// let reply = client.describe_encryption_key(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeEncryptionKeyRequest {
    /// **Required.** ID of the Redis or Tair instance, as the calls that create or list instances
    /// return it.
    pub instance_id: Option<String>,
    /// KMS key that encrypts the data of the instance.
    pub encryption_key: Option<String>,
}

impl DescribeEncryptionKeyRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `EncryptionKey`.
    pub fn encryption_key(mut self, value: impl Into<String>) -> Self {
        self.encryption_key = Some(value.into());
        self
    }
}

request! {
    DescribeEncryptionKeyRequest {
        "InstanceId" => instance_id: query,
        "EncryptionKey" => encryption_key: query,
    }
}

impl Operation for DescribeEncryptionKeyRequest {
    type Response = DescribeEncryptionKeyResponse;
    type Error = DescribeEncryptionKeyError;
    const INFO: OperationInfo = super::operation("DescribeEncryptionKey")
        .required(&["InstanceId"])
        .read_only();
    const ERRORS: &'static [DescribeEncryptionKeyError] = &[
        DescribeEncryptionKeyError::InstanceTypeNotSupport,
    ];
}

/// Response to [`DescribeEncryptionKeyRequest`].
#[non_exhaustive]
pub struct DescribeEncryptionKeyResponse {
    /// When the key is going to be deleted; empty if it is not. Example: `2021-09-24T18:22:03Z`.
    pub delete_date: Option<Timestamp>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `9A931CE5-C926-5E09-B0EC-6299C4A6****`.
    pub request_id: Option<String>,
    /// Free text that describes the item to people. Example: `testkey`.
    pub description: Option<String>,
    /// Where the key material comes from. Example: `Aliyun_KMS`.
    pub origin: Option<String>,
    /// When the key expires; empty if it does not. Example: `2021-09-24T18:22:03Z`.
    pub material_expire_time: Option<Timestamp>,
    /// Whether the key can be used. Example: `Enabled`.
    pub encryption_key_status: Option<String>,
    /// What the key is for: encrypting and decrypting. Example: `ENCRYPT/DECRYPT`.
    pub key_usage: Option<String>,
    /// KMS key that encrypts the data of the instance.
    /// Example: `ad463061-992d-4195-8a94-ed63********`.
    pub encryption_key: Option<String>,
    /// Account that created the key. Example: `17649847********`.
    pub creator: Option<String>,
    /// Algorithm that the data is encrypted with. Example: `AES-CTR-256`.
    pub encryption_name: Option<String>,
    /// ARN of the RAM role concerned, as a rule one that is assumed on your behalf.
    /// Example: `acs:ram::123456789012****:role/AliyunRdsInstanceEncryptionDefaultRole`.
    pub role_arn: Option<String>,
}

response! {
    DescribeEncryptionKeyResponse {
        "DeleteDate" => delete_date: value,
        "RequestId" => request_id: value,
        "Description" => description: value,
        "Origin" => origin: value,
        "MaterialExpireTime" => material_expire_time: value,
        "EncryptionKeyStatus" => encryption_key_status: value,
        "KeyUsage" => key_usage: value,
        "EncryptionKey" => encryption_key: value,
        "Creator" => creator: value,
        "EncryptionName" => encryption_name: value,
        "RoleArn" => role_arn: value,
    }
}

/// Errors that the documentation of [`DescribeEncryptionKeyRequest`] names.
///
/// - [`InstanceTypeNotSupport`](super::DocumentedError::InstanceTypeNotSupport)
pub type DescribeEncryptionKeyError = super::DocumentedError;
