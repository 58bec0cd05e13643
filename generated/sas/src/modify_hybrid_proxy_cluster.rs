// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyHybridProxyCluster`, from `sas/ModifyHybridProxyCluster.md`.

use alicloud_runtime::codegen::*;

/// Changes the remark of a proxy cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ModifyHybridProxyClusterRequest::new()
///     .cluster_name("...")
///     .remark("...");
/// let reply = client.modify_hybrid_proxy_cluster(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyHybridProxyClusterRequest {
    /// **Required.** Name that the cluster goes by.
    pub cluster_name: Option<String>,
    /// **Required.** Free text for people; it has no technical effect.
    pub remark: Option<String>,
}

impl ModifyHybridProxyClusterRequest {
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
    /// Sets `Remark`, which is required.
    pub fn remark(mut self, value: impl Into<String>) -> Self {
        self.remark = Some(value.into());
        self
    }
}

request! {
    ModifyHybridProxyClusterRequest {
        "ClusterName" => cluster_name: query,
        "Remark" => remark: query,
    }
}

impl Operation for ModifyHybridProxyClusterRequest {
    type Response = ModifyHybridProxyClusterResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyHybridProxyCluster")
        .required(&["ClusterName", "Remark"]);
}

/// Response to [`ModifyHybridProxyClusterRequest`], which the documentation does not describe.
pub type ModifyHybridProxyClusterResponse = alicloud_runtime::UndocumentedResponse;
