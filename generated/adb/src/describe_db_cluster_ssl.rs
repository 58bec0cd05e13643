// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDBClusterSSL`, from `adb/DescribeDBClusterSSL.md`.

use alicloud_runtime::codegen::*;

/// Shows the SSL settings of a cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_adb::Client) -> Result<(), alicloud_adb::Error> {
/// let request = alicloud_adb::DescribeDBClusterSSLRequest::new()
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
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDBClusterSSL")
        .required(&["DBClusterId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeDBClusterSSLRequest`], which the documentation does not describe.
pub type DescribeDBClusterSSLResponse = alicloud_runtime::UndocumentedResponse;
