// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeUserEncryptionKeyList`, from `polardbx/DescribeUserEncryptionKeyList.md`.

use alicloud_runtime::codegen::*;

/// Lists the KMS keys that an instance can use for transparent data encryption.
///
/// ```no_run
/// # async fn example(client: alicloud_polardbx::Client) -> Result<(), alicloud_polardbx::Error> {
/// let request = alicloud_polardbx::DescribeUserEncryptionKeyListRequest::new();
/// let reply = client.describe_user_encryption_key_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeUserEncryptionKeyListRequest {
    /// Name that the database instance goes by.
    pub db_instance_name: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeUserEncryptionKeyListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBInstanceName`.
    pub fn db_instance_name(mut self, value: impl Into<String>) -> Self {
        self.db_instance_name = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DescribeUserEncryptionKeyListRequest {
        "DBInstanceName" => db_instance_name: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeUserEncryptionKeyListRequest {
    type Response = DescribeUserEncryptionKeyListResponse;
    type Error = DescribeUserEncryptionKeyListError;
    const INFO: OperationInfo = super::operation("DescribeUserEncryptionKeyList")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeUserEncryptionKeyListError] = &[
        DescribeUserEncryptionKeyListError::IncorrectEngineVersion,
    ];
}

/// Response to [`DescribeUserEncryptionKeyListRequest`].
#[non_exhaustive]
pub struct DescribeUserEncryptionKeyListResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `FEA5DC20-6D8A-5979-97AA-FC57546ADC20`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<UserEncryptionKeyData>,
}

response! {
    DescribeUserEncryptionKeyListResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct UserEncryptionKeyData {
    /// IDs of the keys that were found or are concerned.
    /// Example: `RkVBNURDMjAtNkQ4QS01OTc5LTk3QUEtRkM1NzU0Nk******`.
    pub key_ids: Vec<String>,
}

response! {
    UserEncryptionKeyData {
        "KeyIds" => key_ids: list(""),
    }
}

/// Errors that the documentation of [`DescribeUserEncryptionKeyListRequest`] names.
///
/// - [`IncorrectEngineVersion`](super::DocumentedError::IncorrectEngineVersion)
pub type DescribeUserEncryptionKeyListError = super::DocumentedError;
