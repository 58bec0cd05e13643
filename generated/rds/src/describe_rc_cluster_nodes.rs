// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeRCClusterNodes`, from `rds/DescribeRCClusterNodes.md`.

use alicloud_runtime::codegen::*;

/// Lists the nodes of a cluster of RDS Custom.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::DescribeRCClusterNodesRequest::new();
/// let reply = client.describe_rc_cluster_nodes(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeRCClusterNodesRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the virtual private cloud.
    pub vpc_id: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<i64>,
    /// Which page of the list to return.
    pub page_number: Option<i64>,
}

impl DescribeRCClusterNodesRequest {
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
    /// Sets `VpcId`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i64) -> Self {
        self.page_number = Some(value);
        self
    }
}

request! {
    DescribeRCClusterNodesRequest {
        "RegionId" => region_id: query,
        "VpcId" => vpc_id: query,
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
    }
}

impl Operation for DescribeRCClusterNodesRequest {
    type Response = DescribeRCClusterNodesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeRCClusterNodes")
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeRCClusterNodesRequest`], which the documentation does not describe.
pub type DescribeRCClusterNodesResponse = alicloud_runtime::UndocumentedResponse;
