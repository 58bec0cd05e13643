// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteClusterInspectConfig`, from `cs/DeleteClusterInspectConfig.md`.

use alicloud_runtime::codegen::*;

/// Removes the inspection settings of a cluster, which ends its scheduled inspections.
///
/// ```no_run
/// # async fn example(client: alicloud_cs::Client) -> Result<(), alicloud_cs::Error> {
/// let request = alicloud_cs::DeleteClusterInspectConfigRequest::new()
///     .cluster_id("c82e6987e2961451182edacd74faf****");
/// let reply = client.delete_cluster_inspect_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteClusterInspectConfigRequest {
    /// **Required.** ID of the cluster meant, as
    /// [`DescribeClustersV1`](super::Client::describe_clusters_v1) returns it.
    /// Example: `c82e6987e2961451182edacd74faf****`.
    pub cluster_id: Option<String>,
}

impl DeleteClusterInspectConfigRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `clusterId`, which is required.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
    }
}

request! {
    DeleteClusterInspectConfigRequest {
        "clusterId" => cluster_id: path,
    }
}

impl Operation for DeleteClusterInspectConfigRequest {
    type Response = DeleteClusterInspectConfigResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("DeleteClusterInspectConfig")
        .roa("DELETE", "/clusters/{clusterId}/inspectConfig")
        .required(&["clusterId"]);
}

/// Response to [`DeleteClusterInspectConfigRequest`].
#[non_exhaustive]
pub struct DeleteClusterInspectConfigResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `873DC52C-28AA-5A5C-938C-684D3D4B****`.
    pub request_id: Option<String>,
}

response! {
    DeleteClusterInspectConfigResponse {
        "requestId" => request_id: value,
    }
}
