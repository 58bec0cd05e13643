// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDBInstanceEncryptionKey`, from `dds/DescribeDBInstanceEncryptionKey.md`.

use alicloud_runtime::codegen::*;

/// Returns a key of your own that encrypts an instance.
///
/// ```no_run
/// # async fn example(client: alicloud_dds::Client) -> Result<(), alicloud_dds::Error> {
/// let request = alicloud_dds::DescribeDBInstanceEncryptionKeyRequest::new()
///     .db_instance_id("dds-bp2235****");
/// let reply = client.describe_db_instance_encryption_key(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDBInstanceEncryptionKeyRequest {
    /// **Required.** ID of the database instance. Example: `dds-bp2235****`.
    pub db_instance_id: Option<String>,
    /// Key in Key Management Service that encrypts the data, by its ID.
    /// Example: `2axxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx`.
    pub encryption_key: Option<String>,
}

impl DescribeDBInstanceEncryptionKeyRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `EncryptionKey`.
    pub fn encryption_key(mut self, value: impl Into<String>) -> Self {
        self.encryption_key = Some(value.into());
        self
    }
}

request! {
    DescribeDBInstanceEncryptionKeyRequest {
        "DBInstanceId" => db_instance_id: query,
        "EncryptionKey" => encryption_key: query,
    }
}

impl Operation for DescribeDBInstanceEncryptionKeyRequest {
    type Response = DescribeDBInstanceEncryptionKeyResponse;
    type Error = DescribeDBInstanceEncryptionKeyError;
    const INFO: OperationInfo = super::operation("DescribeDBInstanceEncryptionKey")
        .required(&["DBInstanceId"])
        .read_only();
    const ERRORS: &'static [DescribeDBInstanceEncryptionKeyError] = &[
        DescribeDBInstanceEncryptionKeyError::InvalidInsnameRegionidEmpty,
        DescribeDBInstanceEncryptionKeyError::NoActiveByok,
    ];
}

/// Response to [`DescribeDBInstanceEncryptionKeyRequest`].
#[non_exhaustive]
pub struct DescribeDBInstanceEncryptionKeyResponse {
    /// Where the key material comes from. Example: `Aliyun_KMS`.
    pub origin: Option<String>,
    /// Free text that describes the item to people. Example: `key description example`.
    pub description: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `783C2062-A2D3-4EA8-88AD-E43F990C23BB`.
    pub request_id: Option<String>,
    /// Whether the encryption key can be used. Example: `Enabled`.
    pub encryption_key_status: Option<String>,
    /// When the key material expires; empty for never. Example: `2020-07-06T18:22:03Z`.
    pub material_expire_time: Option<Timestamp>,
    /// What the key may be used for. Example: `ENCRYPT/DECRYPT`.
    pub key_usage: Option<String>,
    /// Key in Key Management Service that encrypts the data, by its ID.
    /// Example: `2axxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx`.
    pub encryption_key: Option<String>,
    /// Account that made the encryption key. Example: `123456`.
    pub creator: Option<String>,
    /// When the key is to be deleted; empty when it is not. Example: `2020-07-06T18:22:03Z`.
    pub delete_date: Option<Timestamp>,
}

response! {
    DescribeDBInstanceEncryptionKeyResponse {
        "Origin" => origin: value,
        "Description" => description: value,
        "RequestId" => request_id: value,
        "EncryptionKeyStatus" => encryption_key_status: value,
        "MaterialExpireTime" => material_expire_time: value,
        "KeyUsage" => key_usage: value,
        "EncryptionKey" => encryption_key: value,
        "Creator" => creator: value,
        "DeleteDate" => delete_date: value,
    }
}

/// Errors that the documentation of [`DescribeDBInstanceEncryptionKeyRequest`] names.
///
/// - [`InvalidInsnameRegionidEmpty`](super::DocumentedError::InvalidInsnameRegionidEmpty)
/// - [`NoActiveByok`](super::DocumentedError::NoActiveByok)
pub type DescribeDBInstanceEncryptionKeyError = super::DocumentedError;
