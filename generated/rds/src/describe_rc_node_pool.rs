// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeRCNodePool`, from `rds/DescribeRCNodePool.md`.

use alicloud_runtime::codegen::*;

/// Returns the node pools of RDS Custom in a container cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::DescribeRCNodePoolRequest::new();
/// let reply = client.describe_rc_node_pool(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeRCNodePoolRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Cluster of containers that the instances join.
    pub cluster_id: Option<String>,
    /// Node pool that the instances belong to.
    pub node_pool_id: Option<String>,
}

impl DescribeRCNodePoolRequest {
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
    /// Sets `ClusterId`.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
    }
    /// Sets `NodePoolId`.
    pub fn node_pool_id(mut self, value: impl Into<String>) -> Self {
        self.node_pool_id = Some(value.into());
        self
    }
}

request! {
    DescribeRCNodePoolRequest {
        "RegionId" => region_id: query,
        "ClusterId" => cluster_id: query,
        "NodePoolId" => node_pool_id: query,
    }
}

impl Operation for DescribeRCNodePoolRequest {
    type Response = DescribeRCNodePoolResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeRCNodePool")
        .method("GET")
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeRCNodePoolRequest`], which the documentation does not describe.
pub type DescribeRCNodePoolResponse = alicloud_runtime::UndocumentedResponse;
