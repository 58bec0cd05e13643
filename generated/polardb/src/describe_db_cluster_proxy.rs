// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDBClusterProxy`, from `polardb/DescribeDBClusterProxy.md`.

use alicloud_runtime::codegen::*;

/// Shows the database proxy of a PolarDB cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::DescribeDBClusterProxyRequest::new()
///     .db_cluster_id("...");
/// let reply = client.describe_db_cluster_proxy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDBClusterProxyRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl DescribeDBClusterProxyRequest {
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
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    DescribeDBClusterProxyRequest {
        "DBClusterId" => db_cluster_id: query,
        "RegionId" => region_id: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for DescribeDBClusterProxyRequest {
    type Response = DescribeDBClusterProxyResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDBClusterProxy")
        .required(&["DBClusterId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeDBClusterProxyRequest`], which the documentation does not describe.
pub type DescribeDBClusterProxyResponse = alicloud_runtime::UndocumentedResponse;
