// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDBInstanceSSL`, from `gpdb/DescribeDBInstanceSSL.md`.

use alicloud_runtime::codegen::*;

/// Tells whether SSL encryption is on for an instance, and until when its certificate holds.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::DescribeDBInstanceSSLRequest::new()
///     .db_instance_id("...");
/// let reply = client.describe_db_instance_ssl(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDBInstanceSSLRequest {
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
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
}

request! {
    DescribeDBInstanceSSLRequest {
        "DBInstanceId" => db_instance_id: query,
    }
}

impl Operation for DescribeDBInstanceSSLRequest {
    type Response = DescribeDBInstanceSSLResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDBInstanceSSL")
        .required(&["DBInstanceId"])
        .read_only();
}

/// Response to [`DescribeDBInstanceSSLRequest`].
#[non_exhaustive]
pub struct DescribeDBInstanceSSLResponse {
    /// When the SSL runs out. Example: `2023-08-05T09:05:53Z`.
    pub ssl_expired_time: Option<Timestamp>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `D5FF8636-37F6-4CE0-8002-F8734C62C686`.
    pub request_id: Option<String>,
    /// Whether the SSL is switched on. Example: `true`.
    pub ssl_enabled: Option<bool>,
    /// ID of the database instance. Example: `gp-bp12ga6v69h86****`.
    pub db_instance_id: Option<String>,
    /// Name that the certificate common goes by. Example: `*.gpdbmaster.xxx.rds.aliyuncs.com`.
    pub cert_common_name: Option<String>,
    /// Name that the database instance goes by. Example: `gp-bp12ga6v69h86****`.
    pub db_instance_name: Option<String>,
}

response! {
    DescribeDBInstanceSSLResponse {
        "SSLExpiredTime" => ssl_expired_time: value,
        "RequestId" => request_id: value,
        "SSLEnabled" => ssl_enabled: value,
        "DBInstanceId" => db_instance_id: value,
        "CertCommonName" => cert_common_name: value,
        "DBInstanceName" => db_instance_name: value,
    }
}
