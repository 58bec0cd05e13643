// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeUserEncryptionKeyList`, from `dds/DescribeUserEncryptionKeyList.md`.

use alicloud_runtime::codegen::*;

/// Lists the keys of your own that can encrypt an instance's data.
///
/// ```no_run
/// # async fn example(client: alicloud_dds::Client) -> Result<(), alicloud_dds::Error> {
/// let request = alicloud_dds::DescribeUserEncryptionKeyListRequest::new()
///     .db_instance_id("dds-bpxxxxxxxx");
/// let reply = client.describe_user_encryption_key_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeUserEncryptionKeyListRequest {
    /// **Required.** ID of the database instance. Example: `dds-bpxxxxxxxx`.
    pub db_instance_id: Option<String>,
    /// Region concerned, as a rule the one that the instance lies in. Example: `cn-shanghai`.
    pub target_region_id: Option<String>,
    /// RAM role that lets the service use your encryption keys, as an ARN.
    /// Example: `acs:ram::123456789012****:role/aliyunrdsinstanceencryptiondefaultrole`.
    pub role_arn: Option<String>,
}

impl DescribeUserEncryptionKeyListRequest {
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
    /// Sets `TargetRegionId`.
    pub fn target_region_id(mut self, value: impl Into<String>) -> Self {
        self.target_region_id = Some(value.into());
        self
    }
    /// Sets `RoleARN`.
    pub fn role_arn(mut self, value: impl Into<String>) -> Self {
        self.role_arn = Some(value.into());
        self
    }
}

request! {
    DescribeUserEncryptionKeyListRequest {
        "DBInstanceId" => db_instance_id: query,
        "TargetRegionId" => target_region_id: query,
        "RoleARN" => role_arn: query,
    }
}

impl Operation for DescribeUserEncryptionKeyListRequest {
    type Response = DescribeUserEncryptionKeyListResponse;
    type Error = DescribeUserEncryptionKeyListError;
    const INFO: OperationInfo = super::operation("DescribeUserEncryptionKeyList")
        .required(&["DBInstanceId"])
        .read_only();
    const ERRORS: &'static [DescribeUserEncryptionKeyListError] = &[
        DescribeUserEncryptionKeyListError::InvalidInsnameRegionidEmpty,
    ];
}

/// Response to [`DescribeUserEncryptionKeyListRequest`].
#[non_exhaustive]
pub struct DescribeUserEncryptionKeyListResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `7CD51DA4-A499-43CE-B9B5-20CD4FDC648E`.
    pub request_id: Option<String>,
    /// Keys that can encrypt the data.
    pub key_ids: Vec<String>,
}

response! {
    DescribeUserEncryptionKeyListResponse {
        "RequestId" => request_id: value,
        "KeyIds" => key_ids: list("KeyId"),
    }
}

/// Errors that the documentation of [`DescribeUserEncryptionKeyListRequest`] names.
///
/// - [`InvalidInsnameRegionidEmpty`](super::DocumentedError::InvalidInsnameRegionidEmpty)
pub type DescribeUserEncryptionKeyListError = super::DocumentedError;
