// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDBInstanceSSL`, from `dds/DescribeDBInstanceSSL.md`.

use alicloud_runtime::codegen::*;

/// Tells whether TLS is on for an instance, and when its certificate expires.
///
/// ```no_run
/// # async fn example(client: alicloud_dds::Client) -> Result<(), alicloud_dds::Error> {
/// let request = alicloud_dds::DescribeDBInstanceSSLRequest::new()
///     .db_instance_id("dds-bpxxxxxxxx");
/// let reply = client.describe_db_instance_ssl(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDBInstanceSSLRequest {
    /// **Required.** ID of the database instance. Example: `dds-bpxxxxxxxx`.
    pub db_instance_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeDBInstanceSSLRequest {
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
    DescribeDBInstanceSSLRequest {
        "DBInstanceId" => db_instance_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeDBInstanceSSLRequest {
    type Response = DescribeDBInstanceSSLResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDBInstanceSSL")
        .required(&["DBInstanceId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeDBInstanceSSLRequest`].
#[non_exhaustive]
pub struct DescribeDBInstanceSSLResponse {
    /// When the TLS certificate expires. Example: `2020-03-11T02:28:25Z`.
    pub ssl_expired_time: Option<Timestamp>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `36BB1BC2-789C-4BBA-A519-C5B388E4B0D4`.
    pub request_id: Option<String>,
    /// Whether connections can be encrypted with TLS. Example: `Open`.
    pub ssl_status: Option<String>,
    /// Host name that the TLS certificate is made out to.
    /// Example: `dds-bpxxxxxxxx.mongodb.rds.aliyuncs.com`.
    pub cert_common_name: Option<String>,
    /// Whether clients have to use TLS. Example: `0`.
    pub force_encryption: Option<String>,
}

response! {
    DescribeDBInstanceSSLResponse {
        "SSLExpiredTime" => ssl_expired_time: value,
        "RequestId" => request_id: value,
        "SSLStatus" => ssl_status: value,
        "CertCommonName" => cert_common_name: value,
        "ForceEncryption" => force_encryption: value,
    }
}
