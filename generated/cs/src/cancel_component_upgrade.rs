// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CancelComponentUpgrade`, from `cs/CancelComponentUpgrade.md`.

use alicloud_runtime::codegen::*;

/// Calls off a running upgrade of one component of a cluster; deprecated.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_cs::Client) -> Result<(), alicloud_cs::Error> {
/// let request = alicloud_cs::CancelComponentUpgradeRequest::new()
///     .cluster_id("c82e6987e2961451182edacd74faf****")
///     .component_id("metric-server");
/// let reply = client.cancel_component_upgrade(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct CancelComponentUpgradeRequest {
    /// **Required.** ID of the cluster meant, as
    /// [`DescribeClustersV1`](super::Client::describe_clusters_v1) returns it.
    /// Example: `c82e6987e2961451182edacd74faf****`.
    pub cluster_id: Option<String>,
    /// **Required.** Component whose upgrade is to be called off. Example: `metric-server`.
    pub component_id: Option<String>,
}

impl CancelComponentUpgradeRequest {
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
    /// Sets `componentId`, which is required.
    pub fn component_id(mut self, value: impl Into<String>) -> Self {
        self.component_id = Some(value.into());
        self
    }
}

request! {
    CancelComponentUpgradeRequest {
        "clusterId" => cluster_id: path,
        "componentId" => component_id: path,
    }
}

impl Operation for CancelComponentUpgradeRequest {
    type Response = CancelComponentUpgradeResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("CancelComponentUpgrade")
        .roa("POST", "/clusters/{clusterId}/components/{componentId}/cancel")
        .required(&["clusterId", "componentId"]);
}

/// Response to [`CancelComponentUpgradeRequest`], which the documentation does not describe.
pub type CancelComponentUpgradeResponse = alicloud_runtime::UndocumentedResponse;
