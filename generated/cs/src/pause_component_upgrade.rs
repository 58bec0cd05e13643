// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `PauseComponentUpgrade`, from `cs/PauseComponentUpgrade.md`.

use alicloud_runtime::codegen::*;

/// Halts a running upgrade of a component, which
/// [`ResumeComponentUpgrade`](super::Client::resume_component_upgrade) continues; deprecated.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_cs::Client) -> Result<(), alicloud_cs::Error> {
/// let request = alicloud_cs::PauseComponentUpgradeRequest::new()
///     .clusterid("c82e6987e2961451182edacd74faf****")
///     .componentid("metric-server");
/// let reply = client.pause_component_upgrade(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct PauseComponentUpgradeRequest {
    /// **Required.** ID of the cluster that the call works on, as
    /// [`DescribeClustersV1`](super::Client::describe_clusters_v1) returns it.
    /// Example: `c82e6987e2961451182edacd74faf****`.
    pub clusterid: Option<String>,
    /// **Required.** Component whose upgrade is to be paused or resumed. Example: `metric-server`.
    pub componentid: Option<String>,
}

impl PauseComponentUpgradeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `clusterid`, which is required.
    pub fn clusterid(mut self, value: impl Into<String>) -> Self {
        self.clusterid = Some(value.into());
        self
    }
    /// Sets `componentid`, which is required.
    pub fn componentid(mut self, value: impl Into<String>) -> Self {
        self.componentid = Some(value.into());
        self
    }
}

request! {
    PauseComponentUpgradeRequest {
        "clusterid" => clusterid: path,
        "componentid" => componentid: path,
    }
}

impl Operation for PauseComponentUpgradeRequest {
    type Response = PauseComponentUpgradeResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("PauseComponentUpgrade")
        .roa("POST", "/clusters/{clusterid}/components/{componentid}/pause")
        .required(&["clusterid", "componentid"]);
}

/// Response to [`PauseComponentUpgradeRequest`], which the documentation does not describe.
pub type PauseComponentUpgradeResponse = alicloud_runtime::UndocumentedResponse;
