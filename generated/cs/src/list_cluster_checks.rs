// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListClusterChecks`, from `cs/ListClusterChecks.md`.

use alicloud_runtime::codegen::*;

/// Lists the check tasks of a cluster with their type, state, and times.
///
/// ```no_run
/// # async fn example(client: alicloud_cs::Client) -> Result<(), alicloud_cs::Error> {
/// let request = alicloud_cs::ListClusterChecksRequest::new()
///     .cluster_id("ce0da5a1d627e4e9e9f96cae8ad07****");
/// let reply = client.list_cluster_checks(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListClusterChecksRequest {
    /// **Required.** ID of the cluster meant, as [`CreateCluster`](super::Client::create_cluster) or
    /// [`DescribeClustersV1`](super::Client::describe_clusters_v1) returns it.
    /// Example: `ce0da5a1d627e4e9e9f96cae8ad07****`.
    pub cluster_id: Option<String>,
    /// Kind of the object, operation or check concerned. Example: `ClusterUpgrade`.
    pub type_: Option<String>,
    /// What the check, diagnosis or task works on, such as a node, a pod or a network path.
    /// Example: `ngw-bp19ay6nnvd4cexxxx`.
    pub target: Option<String>,
}

impl ListClusterChecksRequest {
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
    /// Sets `type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `target`.
    pub fn target(mut self, value: impl Into<String>) -> Self {
        self.target = Some(value.into());
        self
    }
}

request! {
    ListClusterChecksRequest {
        "cluster_id" => cluster_id: path,
        "type" => type_: query,
        "target" => target: query,
    }
}

impl Operation for ListClusterChecksRequest {
    type Response = ListClusterChecksResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("ListClusterChecks")
        .roa("GET", "/clusters/{cluster_id}/checks")
        .required(&["cluster_id"])
        .read_only();
}

/// Response to [`ListClusterChecksRequest`].
#[non_exhaustive]
pub struct ListClusterChecksResponse {
    /// Cluster checks that match, one entry each.
    pub checks: Vec<Check>,
}

response! {
    ListClusterChecksResponse {
        "checks" => checks: list(""),
    }
}

/// Cluster checks that match, one entry each.
#[non_exhaustive]
pub struct Check {
    /// ID of a cluster check, as [`RunClusterCheck`](super::Client::run_cluster_check) returned it.
    /// Example: `1697100584236600453-ce0da5a1d627e4e9e9f96cae8ad07****-clustercheck-lboto`.
    pub check_id: Option<String>,
    /// Kind of the object, operation or check concerned. Example: `ClusterUpgrade`.
    pub type_: Option<String>,
    /// How the object, the check or the step stands at present. Example: `Succeeded`.
    pub status: Option<String>,
    /// Text for people on how the call, the check or the resource stands. Example: `task succeed`.
    pub message: Option<String>,
    /// When the task or check was created. Example: `2025-04-11T02:56:02.565982623Z`.
    pub created_at: Option<Timestamp>,
    /// When the task or check ended. Example: `2025-04-11T02:56:18.881054031Z`.
    pub finished_at: Option<Timestamp>,
}

response! {
    Check {
        "check_id" => check_id: value,
        "type" => type_: value,
        "status" => status: value,
        "message" => message: value,
        "created_at" => created_at: value,
        "finished_at" => finished_at: value,
    }
}
