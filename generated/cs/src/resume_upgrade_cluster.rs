// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ResumeUpgradeCluster`, from `cs/ResumeUpgradeCluster.md`.

use alicloud_runtime::codegen::*;

/// Continues a cluster upgrade that [`PauseClusterUpgrade`](super::Client::pause_cluster_upgrade)
/// halted; deprecated.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_cs::Client) -> Result<(), alicloud_cs::Error> {
/// let request = alicloud_cs::ResumeUpgradeClusterRequest::new()
///     .cluster_id("c82e6987e2961451182edacd74faf****");
/// let reply = client.resume_upgrade_cluster(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct ResumeUpgradeClusterRequest {
    /// **Required.** ID of the cluster that the call works on, as
    /// [`CreateCluster`](super::Client::create_cluster) or
    /// [`DescribeClustersV1`](super::Client::describe_clusters_v1) returned it.
    /// Example: `c82e6987e2961451182edacd74faf****`.
    pub cluster_id: Option<String>,
}

impl ResumeUpgradeClusterRequest {
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
    ResumeUpgradeClusterRequest {
        "ClusterId" => cluster_id: path,
    }
}

impl Operation for ResumeUpgradeClusterRequest {
    type Response = ResumeUpgradeClusterResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("ResumeUpgradeCluster")
        .roa("POST", "/api/v2/clusters/{ClusterId}/upgrade/resume")
        .required(&["ClusterId"]);
}

/// Response to [`ResumeUpgradeClusterRequest`], which the documentation does not describe.
pub type ResumeUpgradeClusterResponse = alicloud_runtime::UndocumentedResponse;
