// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ResumeComponentUpgrade`, from `cs/ResumeComponentUpgrade.md`.

use alicloud_runtime::codegen::*;

/// Continues an upgrade of a component that
/// [`PauseComponentUpgrade`](super::Client::pause_component_upgrade) halted; deprecated.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_cs::Client) -> Result<(), alicloud_cs::Error> {
/// let request = alicloud_cs::ResumeComponentUpgradeRequest::new()
///     .clusterid("c5b5e80b0b64a4bf6939d2d8fbbc5****")
///     .componentid("metric-server");
/// let reply = client.resume_component_upgrade(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct ResumeComponentUpgradeRequest {
    /// **Required.** ID of the cluster that the call works on, as
    /// [`DescribeClustersV1`](super::Client::describe_clusters_v1) returns it.
    /// Example: `c5b5e80b0b64a4bf6939d2d8fbbc5****`.
    pub clusterid: Option<String>,
    /// **Required.** Component whose upgrade is to be paused or resumed. Example: `metric-server`.
    pub componentid: Option<String>,
}

impl ResumeComponentUpgradeRequest {
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
    ResumeComponentUpgradeRequest {
        "clusterid" => clusterid: path,
        "componentid" => componentid: path,
    }
}

impl Operation for ResumeComponentUpgradeRequest {
    type Response = ResumeComponentUpgradeResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("ResumeComponentUpgrade")
        .roa("POST", "/clusters/{clusterid}/components/{componentid}/resume")
        .required(&["clusterid", "componentid"]);
}

/// Response to [`ResumeComponentUpgradeRequest`], which the documentation does not describe.
pub type ResumeComponentUpgradeResponse = alicloud_runtime::UndocumentedResponse;
