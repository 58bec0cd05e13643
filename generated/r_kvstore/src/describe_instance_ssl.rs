// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeInstanceSSL`, from `r-kvstore/DescribeInstanceSSL.md`.

use alicloud_runtime::codegen::*;

/// Tells whether TLS is on for an instance and until when its certificate is valid.
///
/// ```no_run
/// # async fn example(client: alicloud_r_kvstore::Client) -> Result<(), alicloud_r_kvstore::Error> {
/// let request = alicloud_r_kvstore::DescribeInstanceSSLRequest::new()
///     .instance_id("...");
/// let reply = client.describe_instance_ssl(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeInstanceSSLRequest {
    /// **Required.** ID of the Redis or Tair instance, as the calls that create or list instances
    /// return it.
    pub instance_id: Option<String>,
}

impl DescribeInstanceSSLRequest {
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
}

request! {
    DescribeInstanceSSLRequest {
        "InstanceId" => instance_id: query,
    }
}

impl Operation for DescribeInstanceSSLRequest {
    type Response = DescribeInstanceSSLResponse;
    type Error = DescribeInstanceSSLError;
    const INFO: OperationInfo = super::operation("DescribeInstanceSSL")
        .required(&["InstanceId"])
        .read_only();
    const ERRORS: &'static [DescribeInstanceSSLError] = &[
        DescribeInstanceSSLError::InvalidRedisVersionPattern,
        DescribeInstanceSSLError::IncorrectCharacterType,
        DescribeInstanceSSLError::IncorrectEngineVersion,
        DescribeInstanceSSLError::InvalidInstanceIdNotFound,
    ];
}

/// Response to [`DescribeInstanceSSLRequest`].
#[non_exhaustive]
pub struct DescribeInstanceSSLResponse {
    /// ID of the Redis or Tair instance, as the calls that create or list instances return it.
    /// Example: `r-bp1zxszhcgatnx****`.
    pub instance_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `02260F96-913E-4655-9BA5-A3651CAF****`.
    pub request_id: Option<String>,
    /// Whether the SSL is switched on. Example: `Enable`.
    pub ssl_enabled: Option<String>,
    /// When the SSL runs out. Example: `2020-08-05T09:05:53Z`.
    pub ssl_expired_time: Option<Timestamp>,
    /// Name that the certificate common goes by.
    /// Example: `r-bp1zxszhcgatnx****.redis.rds.aliyuncs.com`.
    pub cert_common_name: Option<String>,
    /// URL for downloading the CA certificate.
    /// Example: `https://apsaradb-public.oss-ap/ApsaraDB-CA-Chain.zip`.
    pub cert_download_url: Option<String>,
}

response! {
    DescribeInstanceSSLResponse {
        "InstanceId" => instance_id: value,
        "RequestId" => request_id: value,
        "SSLEnabled" => ssl_enabled: value,
        "SSLExpiredTime" => ssl_expired_time: value,
        "CertCommonName" => cert_common_name: value,
        "CertDownloadURL" => cert_download_url: value,
    }
}

/// Errors that the documentation of [`DescribeInstanceSSLRequest`] names.
///
/// - [`InvalidRedisVersionPattern`](super::DocumentedError::InvalidRedisVersionPattern)
/// - [`IncorrectCharacterType`](super::DocumentedError::IncorrectCharacterType)
/// - [`IncorrectEngineVersion`](super::DocumentedError::IncorrectEngineVersion)
/// - [`InvalidInstanceIdNotFound`](super::DocumentedError::InvalidInstanceIdNotFound)
pub type DescribeInstanceSSLError = super::DocumentedError;
