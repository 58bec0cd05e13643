// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CancelClusterUpgrade`, from `cs/CancelClusterUpgrade.md`.

use alicloud_runtime::codegen::*;

/// Calls off a running Kubernetes version upgrade of a cluster; deprecated.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_cs::Client) -> Result<(), alicloud_cs::Error> {
/// let request = alicloud_cs::CancelClusterUpgradeRequest::new()
///     .cluster_id("c106f377e16f34eb1808d6b9362c9****");
/// let reply = client.cancel_cluster_upgrade(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct CancelClusterUpgradeRequest {
    /// **Required.** ID of the cluster that the call works on, as
    /// [`CreateCluster`](super::Client::create_cluster) or
    /// [`DescribeClustersV1`](super::Client::describe_clusters_v1) returned it.
    /// Example: `c106f377e16f34eb1808d6b9362c9****`.
    pub cluster_id: Option<String>,
}

impl CancelClusterUpgradeRequest {
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
    CancelClusterUpgradeRequest {
        "ClusterId" => cluster_id: path,
    }
}

impl Operation for CancelClusterUpgradeRequest {
    type Response = CancelClusterUpgradeResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("CancelClusterUpgrade")
        .roa("POST", "/api/v2/clusters/{ClusterId}/upgrade/cancel")
        .required(&["ClusterId"]);
}

/// Response to [`CancelClusterUpgradeRequest`], which the documentation does not describe.
pub type CancelClusterUpgradeResponse = alicloud_runtime::UndocumentedResponse;
