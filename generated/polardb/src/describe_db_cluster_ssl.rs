// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDBClusterSSL`, from `polardb/DescribeDBClusterSSL.md`.

use alicloud_runtime::codegen::*;

/// Shows the SSL settings of a PolarDB cluster per endpoint.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::DescribeDBClusterSSLRequest::new()
///     .db_cluster_id("...");
/// let reply = client.describe_db_cluster_ssl(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDBClusterSSLRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
}

impl DescribeDBClusterSSLRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBClusterId`, which is required.
    pub fn db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_id = Some(value.into());
        self
    }
}

request! {
    DescribeDBClusterSSLRequest {
        "DBClusterId" => db_cluster_id: query,
    }
}

impl Operation for DescribeDBClusterSSLRequest {
    type Response = DescribeDBClusterSSLResponse;
    type Error = DescribeDBClusterSSLError;
    const INFO: OperationInfo = super::operation("DescribeDBClusterSSL")
        .required(&["DBClusterId"])
        .read_only();
    const ERRORS: &'static [DescribeDBClusterSSLError] = &[
        DescribeDBClusterSSLError::InvalidDBClusterIdMalformed,
        DescribeDBClusterSSLError::InvalidDBClusterNotFound,
    ];
}

/// Response to [`DescribeDBClusterSSLRequest`].
#[non_exhaustive]
pub struct DescribeDBClusterSSLResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `C890995A-CF06-4F4D-8DB8-DD26C2******`.
    pub request_id: Option<String>,
    /// Whether certificates are renewed by themselves. Example: `Enable`.
    pub ssl_auto_rotate: Option<String>,
    /// Entries of the list.
    pub items: Vec<DBClusterSSLItem>,
}

response! {
    DescribeDBClusterSSLResponse {
        "RequestId" => request_id: value,
        "SSLAutoRotate" => ssl_auto_rotate: value,
        "Items" => items: list(""),
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct DBClusterSSLItem {
    /// When the SSL runs out. Example: `2021-11-13T07:14:22Z`.
    pub ssl_expire_time: Option<Timestamp>,
    /// Whether the SSL is switched on. Example: `Enabled`.
    pub ssl_enabled: Option<String>,
    /// Host name the certificate protects. Example: `pc-************.mysql.polardb.rds.aliyuncs.com`.
    pub ssl_connection_string: Option<String>,
    /// ID of the database endpoint that the item belongs to or stands for. Example: `pe-************`.
    pub db_endpoint_id: Option<String>,
}

response! {
    DBClusterSSLItem {
        "SSLExpireTime" => ssl_expire_time: value,
        "SSLEnabled" => ssl_enabled: value,
        "SSLConnectionString" => ssl_connection_string: value,
        "DBEndpointId" => db_endpoint_id: value,
    }
}

/// Errors that the documentation of [`DescribeDBClusterSSLRequest`] names.
///
/// - [`InvalidDBClusterIdMalformed`](super::DocumentedError::InvalidDBClusterIdMalformed), here with HTTP status 400
/// - [`InvalidDBClusterNotFound`](super::DocumentedError::InvalidDBClusterNotFound)
pub type DescribeDBClusterSSLError = super::DocumentedError;
