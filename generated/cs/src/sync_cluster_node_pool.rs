// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SyncClusterNodePool`, from `cs/SyncClusterNodePool.md`.

use alicloud_runtime::codegen::*;

/// Brings the stored data of a node pool and its nodes in line with what actually exists.
///
/// ```no_run
/// # async fn example(client: alicloud_cs::Client) -> Result<(), alicloud_cs::Error> {
/// let request = alicloud_cs::SyncClusterNodePoolRequest::new()
///     .cluster_id("c905d1364c2dd4b6284a3f41790c4****");
/// let reply = client.sync_cluster_node_pool(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SyncClusterNodePoolRequest {
    /// **Required.** ID of the cluster that the call works on, as
    /// [`CreateCluster`](super::Client::create_cluster) or
    /// [`DescribeClustersV1`](super::Client::describe_clusters_v1) returned it.
    /// Example: `c905d1364c2dd4b6284a3f41790c4****`.
    pub cluster_id: Option<String>,
}

impl SyncClusterNodePoolRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ClusterId`, which is required.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
    }
}

request! {
    SyncClusterNodePoolRequest {
        "ClusterId" => cluster_id: path,
    }
}

impl Operation for SyncClusterNodePoolRequest {
    type Response = SyncClusterNodePoolResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("SyncClusterNodePool")
        .roa("POST", "/clusters/{ClusterId}/sync_nodepools")
        .required(&["ClusterId"]);
}

/// Response to [`SyncClusterNodePoolRequest`].
pub type SyncClusterNodePoolResponse = alicloud_runtime::EmptyResponse;
