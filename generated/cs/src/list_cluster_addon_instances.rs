// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListClusterAddonInstances`, from `cs/ListClusterAddonInstances.md`.

use alicloud_runtime::codegen::*;

/// Lists the components installed in a cluster with version and state.
///
/// ```no_run
/// # async fn example(client: alicloud_cs::Client) -> Result<(), alicloud_cs::Error> {
/// let request = alicloud_cs::ListClusterAddonInstancesRequest::new()
///     .cluster_id("c02b3e03be10643e8a644a843ffcb****");
/// let reply = client.list_cluster_addon_instances(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListClusterAddonInstancesRequest {
    /// **Required.** ID of the cluster meant, as [`CreateCluster`](super::Client::create_cluster) or
    /// [`DescribeClustersV1`](super::Client::describe_clusters_v1) returns it.
    /// Example: `c02b3e03be10643e8a644a843ffcb****`.
    pub cluster_id: Option<String>,
}

impl ListClusterAddonInstancesRequest {
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
}

request! {
    ListClusterAddonInstancesRequest {
        "cluster_id" => cluster_id: path,
    }
}

impl Operation for ListClusterAddonInstancesRequest {
    type Response = ListClusterAddonInstancesResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("ListClusterAddonInstances")
        .roa("GET", "/clusters/{cluster_id}/addon_instances")
        .required(&["cluster_id"])
        .read_only();
}

/// Response to [`ListClusterAddonInstancesRequest`].
#[non_exhaustive]
pub struct ListClusterAddonInstancesResponse {
    /// Components of the cluster, one entry for each.
    pub addons: Vec<Addon>,
}

response! {
    ListClusterAddonInstancesResponse {
        "addons" => addons: list(""),
    }
}

/// Components of the cluster, one entry for each.
#[non_exhaustive]
pub struct Addon {
    /// Name of the component, such as `coredns`.
    pub name: Option<String>,
    /// Condition that the object is in at the moment, by which its next steps can be decided.
    /// Example: `active`.
    pub state: Option<String>,
    /// Release of the component to install; without it the newest suitable release is taken.
    /// Example: `v1.9.3.10-7dfca203-aliyun`.
    pub version: Option<String>,
}

response! {
    Addon {
        "name" => name: value,
        "state" => state: value,
        "version" => version: value,
    }
}
