// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDBClusterSSL`, from `adb_2019_03_15/DescribeDBClusterSSL.md`.

use alicloud_runtime::codegen::*;

/// Shows whether SSL encryption is enabled and when the certificate expires.
///
/// ```no_run
/// # async fn example(client: alicloud_adb_2019_03_15::Client) -> Result<(), alicloud_adb_2019_03_15::Error> {
/// let request = alicloud_adb_2019_03_15::DescribeDBClusterSSLRequest::new()
///     .db_cluster_id("...");
/// let reply = client.describe_db_cluster_ssl(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDBClusterSSLRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
}

impl DescribeDBClusterSSLRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `DBClusterId`, which is required.
    pub fn db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_id = Some(value.into());
        self
    }
}

request! {
    DescribeDBClusterSSLRequest {
        "RegionId" => region_id: query,
        "DBClusterId" => db_cluster_id: query,
    }
}

impl Operation for DescribeDBClusterSSLRequest {
    type Response = DescribeDBClusterSSLResponse;
    type Error = DescribeDBClusterSSLError;
    const INFO: OperationInfo = super::operation("DescribeDBClusterSSL")
        .required(&["DBClusterId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeDBClusterSSLError] = &[
        DescribeDBClusterSSLError::InvalidDBClusterNotFound,
    ];
}

/// Response to [`DescribeDBClusterSSLRequest`].
#[non_exhaustive]
pub struct DescribeDBClusterSSLResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `348303D8-6F42-5141-9B00-A6EECA1E37B6`.
    pub request_id: Option<String>,
    /// When the item runs out. Example: `2022-10-11T08:16:43Z`.
    pub expire_time: Option<Timestamp>,
    /// Host name that clients connect to. Example: `am-d7oualxo05x4o5be872***.ads.aliyuncs.com`.
    pub connection_string: Option<String>,
    /// Whether the SSL is switched on. Example: `true`.
    pub ssl_enabled: Option<bool>,
}

response! {
    DescribeDBClusterSSLResponse {
        "RequestId" => request_id: value,
        "ExpireTime" => expire_time: value,
        "ConnectionString" => connection_string: value,
        "SSLEnabled" => ssl_enabled: value,
    }
}

/// Errors that the documentation of [`DescribeDBClusterSSLRequest`] names.
///
/// - [`InvalidDBClusterNotFound`](super::DocumentedError::InvalidDBClusterNotFound)
pub type DescribeDBClusterSSLError = super::DocumentedError;
