// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `PauseClusterUpgrade`, from `cs/PauseClusterUpgrade.md`.

use alicloud_runtime::codegen::*;

/// Halts a running cluster upgrade, which
/// [`ResumeUpgradeCluster`](super::Client::resume_upgrade_cluster) continues; deprecated.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_cs::Client) -> Result<(), alicloud_cs::Error> {
/// let request = alicloud_cs::PauseClusterUpgradeRequest::new()
///     .cluster_id("c82e6987e2961451182edacd74faf****");
/// let reply = client.pause_cluster_upgrade(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct PauseClusterUpgradeRequest {
    /// **Required.** ID of the cluster that the call works on, as
    /// [`CreateCluster`](super::Client::create_cluster) or
    /// [`DescribeClustersV1`](super::Client::describe_clusters_v1) returned it.
    /// Example: `c82e6987e2961451182edacd74faf****`.
    pub cluster_id: Option<String>,
}

impl PauseClusterUpgradeRequest {
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
    PauseClusterUpgradeRequest {
        "ClusterId" => cluster_id: path,
    }
}

impl Operation for PauseClusterUpgradeRequest {
    type Response = PauseClusterUpgradeResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("PauseClusterUpgrade")
        .roa("POST", "/api/v2/clusters/{ClusterId}/upgrade/pause")
        .required(&["ClusterId"]);
}

/// Response to [`PauseClusterUpgradeRequest`], which the documentation does not describe.
pub type PauseClusterUpgradeResponse = alicloud_runtime::UndocumentedResponse;
