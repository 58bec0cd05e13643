// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RunClusterCheck`, from `cs/RunClusterCheck.md`.

use alicloud_runtime::codegen::*;

/// Starts a check of a cluster by hand, such as the one that must pass before an upgrade or a
/// migration.
///
/// ```no_run
/// # async fn example(client: alicloud_cs::Client) -> Result<(), alicloud_cs::Error> {
/// let request = alicloud_cs::RunClusterCheckRequest::new()
///     .cluster_id("ce0da5a1d627e4e9e9f96cae8ad******")
///     .type_("NodePoolUpgrade");
/// let reply = client.run_cluster_check(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RunClusterCheckRequest {
    /// **Required.** ID of the cluster meant, as [`CreateCluster`](super::Client::create_cluster) or
    /// [`DescribeClustersV1`](super::Client::describe_clusters_v1) returns it.
    /// Example: `ce0da5a1d627e4e9e9f96cae8ad******`.
    pub cluster_id: Option<String>,
    /// **Required.** Kind of check to run, by the operation that it prepares.
    /// Example: `NodePoolUpgrade`.
    pub type_: Option<String>,
    /// What the check, diagnosis or task works on, such as a node, a pod or a network path.
    /// Example: `np1f6779297c4444a3a1cdd29be8******`.
    pub target: Option<String>,
    /// Further settings of the script or check, as JSON text.
    pub options: BTreeMap<String, String>,
}

impl RunClusterCheckRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `cluster_id`, which is required.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
    }
    /// Sets `type`, which is required.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `target`.
    pub fn target(mut self, value: impl Into<String>) -> Self {
        self.target = Some(value.into());
        self
    }
    /// Sets `options`.
    pub fn options(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.options = value.into_iter().map(|(k, v)| (k.into(), v.into())).collect();
        self
    }
}

request! {
    RunClusterCheckRequest {
        "cluster_id" => cluster_id: path,
        "type" => type_: body,
        "target" => target: body,
        "options" => options: body,
    }
}

impl Operation for RunClusterCheckRequest {
    type Response = RunClusterCheckResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("RunClusterCheck")
        .roa("POST", "/clusters/{cluster_id}/checks")
        .required(&["cluster_id", "type"]);
}

/// Response to [`RunClusterCheckRequest`].
#[non_exhaustive]
pub struct RunClusterCheckResponse {
    /// ID that the service gave this call; name it when you ask support about it.
    /// Example: `F04DF81D-5C12-1524-B36A-86E025******`.
    pub request_id: Option<String>,
    /// ID of a cluster check, as [`RunClusterCheck`](super::Client::run_cluster_check) returned it.
    /// Example: `1697100584236******-ce0da5a1d627e4e9e9f96cae8ad******-clustercheck-lboto`.
    pub check_id: Option<String>,
}

response! {
    RunClusterCheckResponse {
        "request_id" => request_id: value,
        "check_id" => check_id: value,
    }
}
