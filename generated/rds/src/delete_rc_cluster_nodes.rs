// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteRCClusterNodes`, from `rds/DeleteRCClusterNodes.md`.

use alicloud_runtime::codegen::*;

/// Takes nodes out of a cluster of RDS Custom.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::DeleteRCClusterNodesRequest::new();
/// let reply = client.delete_rc_cluster_nodes(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteRCClusterNodesRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the virtual private cloud.
    pub vpc_id: Option<String>,
    /// Nodes that the item consists of or the call is about, one entry each.
    pub nodes: Vec<String>,
    /// IDs of the instances that the call is applied to or narrowed down to.
    pub instance_ids: Vec<String>,
}

impl DeleteRCClusterNodesRequest {
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
    /// Sets `Nodes`.
    pub fn nodes(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.nodes = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `InstanceIds`.
    pub fn instance_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.instance_ids = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DeleteRCClusterNodesRequest {
        "RegionId" => region_id: query,
        "VpcId" => vpc_id: query,
        "Nodes" => nodes: query_joined(','),
        "InstanceIds" => instance_ids: query_joined(','),
    }
}

impl Operation for DeleteRCClusterNodesRequest {
    type Response = DeleteRCClusterNodesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteRCClusterNodes")
        .region("RegionId");
}

/// Response to [`DeleteRCClusterNodesRequest`], which the documentation does not describe.
pub type DeleteRCClusterNodesResponse = alicloud_runtime::UndocumentedResponse;
