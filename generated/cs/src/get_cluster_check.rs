// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetClusterCheck`, from `cs/GetClusterCheck.md`.

use alicloud_runtime::codegen::*;

/// Returns state, items, and times of one check task, such as a check before an upgrade.
///
/// ```no_run
/// # async fn example(client: alicloud_cs::Client) -> Result<(), alicloud_cs::Error> {
/// let request = alicloud_cs::GetClusterCheckRequest::new()
///     .cluster_id("ce0da5a1d627e4e9e9f96cae8ad07****")
///     .check_id("...");
/// let reply = client.get_cluster_check(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetClusterCheckRequest {
    /// **Required.** ID of the cluster meant, as [`CreateCluster`](super::Client::create_cluster) or
    /// [`DescribeClustersV1`](super::Client::describe_clusters_v1) returns it.
    /// Example: `ce0da5a1d627e4e9e9f96cae8ad07****`.
    pub cluster_id: Option<String>,
    /// **Required.** ID of a cluster check, as [`RunClusterCheck`](super::Client::run_cluster_check)
    /// returned it.
    /// Example: `1697100584236600453-ce0da5a1d627e4e9e9f96cae8ad07****-clustercheck-lboto`.
    pub check_id: Option<String>,
}

impl GetClusterCheckRequest {
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
    /// Sets `check_id`, which is required.
    pub fn check_id(mut self, value: impl Into<String>) -> Self {
        self.check_id = Some(value.into());
        self
    }
}

request! {
    GetClusterCheckRequest {
        "cluster_id" => cluster_id: path,
        "check_id" => check_id: path,
    }
}

impl Operation for GetClusterCheckRequest {
    type Response = GetClusterCheckResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("GetClusterCheck")
        .roa("GET", "/clusters/{cluster_id}/checks/{check_id}")
        .required(&["cluster_id", "check_id"])
        .read_only();
}

/// Response to [`GetClusterCheckRequest`].
#[non_exhaustive]
pub struct GetClusterCheckResponse {
    /// ID of a cluster check, as [`RunClusterCheck`](super::Client::run_cluster_check) returned it.
    /// Example: `1697100584236600453-ce0da5a1d627e4e9e9f96cae8ad07****-clustercheck-lboto`.
    pub check_id: Option<String>,
    /// Kind of the object, operation or check concerned. Example: `ClusterUpgrade`.
    pub type_: Option<String>,
    /// How the object, the check or the step stands at present. Example: `Succeeded`.
    pub status: Option<String>,
    /// Text for people on how the call, the check or the resource stands. Example: `task succeed`.
    pub message: Option<String>,
    /// When the task or check was created. Example: `2023-10-16T08:31:20.292030178Z`.
    pub created_at: Option<Timestamp>,
    /// When the task or check ended. Example: `2023-10-16T08:35:20.292030178Z`.
    pub finished_at: Option<Timestamp>,
    /// Checks made and their outcomes.
    pub check_items: BTreeMap<String, Vec<Value>>,
}

response! {
    GetClusterCheckResponse {
        "check_id" => check_id: value,
        "type" => type_: value,
        "status" => status: value,
        "message" => message: value,
        "created_at" => created_at: value,
        "finished_at" => finished_at: value,
        "check_items" => check_items: map,
    }
}
