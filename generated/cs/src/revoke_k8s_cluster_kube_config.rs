// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RevokeK8sClusterKubeConfig`, from `cs/RevokeK8sClusterKubeConfig.md`.

use alicloud_runtime::codegen::*;

/// Revokes the caller's kubeconfig for a cluster; the old one stops working and a new one is
/// generated.
///
/// ```no_run
/// # async fn example(client: alicloud_cs::Client) -> Result<(), alicloud_cs::Error> {
/// let request = alicloud_cs::RevokeK8sClusterKubeConfigRequest::new()
///     .cluster_id("c5b5e80b0b64a4bf6939d2d8fbbc5****");
/// let reply = client.revoke_k8s_cluster_kube_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RevokeK8sClusterKubeConfigRequest {
    /// **Required.** ID of the cluster that the call works on, as
    /// [`CreateCluster`](super::Client::create_cluster) or
    /// [`DescribeClustersV1`](super::Client::describe_clusters_v1) returned it.
    /// Example: `c5b5e80b0b64a4bf6939d2d8fbbc5****`.
    pub cluster_id: Option<String>,
}

impl RevokeK8sClusterKubeConfigRequest {
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
    RevokeK8sClusterKubeConfigRequest {
        "ClusterId" => cluster_id: path,
    }
}

impl Operation for RevokeK8sClusterKubeConfigRequest {
    type Response = RevokeK8sClusterKubeConfigResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("RevokeK8sClusterKubeConfig")
        .roa("DELETE", "/k8s/{ClusterId}/certs")
        .required(&["ClusterId"]);
}

/// Response to [`RevokeK8sClusterKubeConfigRequest`], which the documentation does not describe.
pub type RevokeK8sClusterKubeConfigResponse = alicloud_runtime::UndocumentedResponse;
