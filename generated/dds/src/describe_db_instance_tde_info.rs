// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDBInstanceTDEInfo`, from `dds/DescribeDBInstanceTDEInfo.md`.

use alicloud_runtime::codegen::*;

/// Tells whether an instance encrypts its data at rest.
///
/// ```no_run
/// # async fn example(client: alicloud_dds::Client) -> Result<(), alicloud_dds::Error> {
/// let request = alicloud_dds::DescribeDBInstanceTDEInfoRequest::new()
///     .db_instance_id("dds-bpxxxxxxxx");
/// let reply = client.describe_db_instance_tde_info(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDBInstanceTDEInfoRequest {
    /// **Required.** ID of the database instance. Example: `dds-bpxxxxxxxx`.
    pub db_instance_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeDBInstanceTDEInfoRequest {
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
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DescribeDBInstanceTDEInfoRequest {
        "DBInstanceId" => db_instance_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeDBInstanceTDEInfoRequest {
    type Response = DescribeDBInstanceTDEInfoResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDBInstanceTDEInfo")
        .required(&["DBInstanceId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeDBInstanceTDEInfoRequest`].
#[non_exhaustive]
pub struct DescribeDBInstanceTDEInfoResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `F4DD0E29-361B-42F2-9301-B0048CCCE5D6`.
    pub request_id: Option<String>,
    /// Whether data at rest is encrypted transparently. Example: `enabled`.
    pub tde_status: Option<Open<TDEStatus>>,
    /// RAM role that lets the service use the encryption key, as an ARN.
    /// Example: `acs:ram::123456789012****:role/aliyunrdsinstanceencryptiondefaultrole`.
    pub role_arn: Option<String>,
    /// Key in Key Management Service that encrypts the data, by its ID.
    /// Example: `2axxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx`.
    pub encryption_key: Option<String>,
    /// Algorithm by which data at rest is encrypted. Example: `aes-256-cbc`.
    pub encryptor_name: Option<String>,
}

response! {
    DescribeDBInstanceTDEInfoResponse {
        "RequestId" => request_id: value,
        "TDEStatus" => tde_status: value,
        "RoleARN" => role_arn: value,
        "EncryptionKey" => encryption_key: value,
        "EncryptorName" => encryptor_name: value,
    }
}

values! {
    /// Whether data at rest is encrypted transparently.
    pub enum TDEStatus {
        /// Data at rest is encrypted.
        Enabled = "enabled",
        /// Data at rest is not encrypted.
        Disabled = "disabled",
    }
}
