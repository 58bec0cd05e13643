// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDBInstanceSSL`, from `polardbx/DescribeDBInstanceSSL.md`.

use alicloud_runtime::codegen::*;

/// Shows the SSL settings and the certificate of an instance.
///
/// ```no_run
/// # async fn example(client: alicloud_polardbx::Client) -> Result<(), alicloud_polardbx::Error> {
/// let request = alicloud_polardbx::DescribeDBInstanceSSLRequest::new();
/// let reply = client.describe_db_instance_ssl(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDBInstanceSSLRequest {
    /// Name that the database instance goes by.
    pub db_instance_name: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeDBInstanceSSLRequest {
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
    DescribeDBInstanceSSLRequest {
        "DBInstanceName" => db_instance_name: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeDBInstanceSSLRequest {
    type Response = DescribeDBInstanceSSLResponse;
    type Error = DescribeDBInstanceSSLError;
    const INFO: OperationInfo = super::operation("DescribeDBInstanceSSL")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeDBInstanceSSLError] = &[
        DescribeDBInstanceSSLError::IdempotentParameterMismatch,
        DescribeDBInstanceSSLError::InvalidAction,
        DescribeDBInstanceSSLError::InvalidDBInstanceNotFound,
        DescribeDBInstanceSSLError::InternalError,
    ];
}

/// Response to [`DescribeDBInstanceSSLRequest`].
#[non_exhaustive]
pub struct DescribeDBInstanceSSLResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `C458B1E8-1683-3645-B154-6BA32080EEA`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<DBInstanceSSLData>,
}

response! {
    DescribeDBInstanceSSLResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct DBInstanceSSLData {
    /// Whether the SSL is switched on. Example: `false`.
    pub ssl_enabled: Option<bool>,
    /// When the SSL runs out. Example: `2022-11-04T09:39:07Z`.
    pub ssl_expired_time: Option<Timestamp>,
    /// Name that the certificate common goes by.
    /// Example: `pxc-sddddddcym7g7w****.polarx.singapore.rds.aliyuncs.com`.
    pub cert_common_name: Option<String>,
}

response! {
    DBInstanceSSLData {
        "SSLEnabled" => ssl_enabled: value,
        "SSLExpiredTime" => ssl_expired_time: value,
        "CertCommonName" => cert_common_name: value,
    }
}

/// Errors that the documentation of [`DescribeDBInstanceSSLRequest`] names.
///
/// - [`IdempotentParameterMismatch`](super::DocumentedError::IdempotentParameterMismatch)
/// - [`InvalidAction`](super::DocumentedError::InvalidAction)
/// - [`InvalidDBInstanceNotFound`](super::DocumentedError::InvalidDBInstanceNotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type DescribeDBInstanceSSLError = super::DocumentedError;
