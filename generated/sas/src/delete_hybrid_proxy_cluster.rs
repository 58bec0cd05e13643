// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteHybridProxyCluster`, from `sas/DeleteHybridProxyCluster.md`.

use alicloud_runtime::codegen::*;

/// Deletes a proxy cluster of hybrid cloud by its name.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DeleteHybridProxyClusterRequest::new()
///     .cluster_name("...");
/// let reply = client.delete_hybrid_proxy_cluster(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteHybridProxyClusterRequest {
    /// **Required.** Name that the cluster goes by.
    pub cluster_name: Option<String>,
}

impl DeleteHybridProxyClusterRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ClusterName`, which is required.
    pub fn cluster_name(mut self, value: impl Into<String>) -> Self {
        self.cluster_name = Some(value.into());
        self
    }
}

request! {
    DeleteHybridProxyClusterRequest {
        "ClusterName" => cluster_name: query,
    }
}

impl Operation for DeleteHybridProxyClusterRequest {
    type Response = DeleteHybridProxyClusterResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteHybridProxyCluster")
        .required(&["ClusterName"]);
}

/// Response to [`DeleteHybridProxyClusterRequest`], which the documentation does not describe.
pub type DeleteHybridProxyClusterResponse = alicloud_runtime::UndocumentedResponse;
