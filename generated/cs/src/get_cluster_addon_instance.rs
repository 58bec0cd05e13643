// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetClusterAddonInstance`, from `cs/GetClusterAddonInstance.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ClusterAddonInstanceState};

/// Returns one installed component of a cluster with its version, parameters, state, and whether
/// logging is on.
///
/// ```no_run
/// # async fn example(client: alicloud_cs::Client) -> Result<(), alicloud_cs::Error> {
/// use alicloud_cs::get_cluster_addon_instance::ClusterAddonInstanceState;
///
/// let request = alicloud_cs::GetClusterAddonInstanceRequest::new()
///     .cluster_id("c02b3e03be10643e8a644a843ffcb****")
///     .instance_name("ack-node-problem-detector");
/// // Repeats the call until that is the state; `.await` alone asks once.
/// let reply = client
///     .get_cluster_addon_instance(request)
///     .wait()
///     .until(ClusterAddonInstanceState::Active)
///     .await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetClusterAddonInstanceRequest {
    /// **Required.** ID of the cluster meant, as [`CreateCluster`](super::Client::create_cluster) or
    /// [`DescribeClustersV1`](super::Client::describe_clusters_v1) returns it.
    /// Example: `c02b3e03be10643e8a644a843ffcb****`.
    pub cluster_id: Option<String>,
    /// **Required.** Name that tells this deployed instance, of a policy or a component, from others.
    /// Example: `ack-node-problem-detector`.
    pub instance_name: Option<String>,
}

impl GetClusterAddonInstanceRequest {
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
    /// Sets `instance_name`, which is required.
    pub fn instance_name(mut self, value: impl Into<String>) -> Self {
        self.instance_name = Some(value.into());
        self
    }
}

request! {
    GetClusterAddonInstanceRequest {
        "cluster_id" => cluster_id: path,
        "instance_name" => instance_name: path,
    }
}

impl Operation for GetClusterAddonInstanceRequest {
    type Response = GetClusterAddonInstanceResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("GetClusterAddonInstance")
        .roa("GET", "/clusters/{cluster_id}/addon_instances/{instance_name}")
        .required(&["cluster_id", "instance_name"])
        .read_only();
}

impl Stateful for GetClusterAddonInstanceRequest {
    type State = ClusterAddonInstanceState;
    #[inline]
    fn states(response: &Self::Response) -> impls::States<'_> {
        impls::States::one(response.state.as_ref().map(|s| s.as_str()))
    }
}

/// Response to [`GetClusterAddonInstanceRequest`].
#[non_exhaustive]
pub struct GetClusterAddonInstanceResponse {
    /// Name of the component, such as `coredns`. Example: `ack-node-problem-detector`.
    pub name: Option<String>,
    /// Whether the component is installed, being changed, or unavailable. Example: `active`.
    pub state: Option<Open<ClusterAddonInstanceState>>,
    /// Version of the component in the cluster. Example: `1.2.16`.
    pub version: Option<String>,
    /// Settings handed to the component, in the form its configuration schema asks for.
    /// Example: `{"sls_project_name":""}`.
    pub config: Option<String>,
    /// Whether the component's logs are collected, and where they go.
    pub logging: Option<Logging>,
}

response! {
    GetClusterAddonInstanceResponse {
        "name" => name: value,
        "state" => state: value,
        "version" => version: value,
        "config" => config: value,
        "logging" => logging: value,
    }
}

/// Whether the component's logs are collected, and where they go.
#[non_exhaustive]
pub struct Logging {
    /// Whether the component can write its logs to Log Service. Example: `false`.
    pub capable: Option<bool>,
    /// Tells whether the feature that the surrounding object configures is in use. Example: `false`.
    pub enabled: Option<bool>,
    /// Log Service project that the log entries are stored in.
    /// Example: `k8s-log-c02b3e03be10643e8a644a843ffcb****`.
    pub log_project: Option<String>,
    /// Logstore that the component's logs go to. Example: `my-logstore`.
    pub logstore: Option<String>,
}

response! {
    Logging {
        "capable" => capable: value,
        "enabled" => enabled: value,
        "log_project" => log_project: value,
        "logstore" => logstore: value,
    }
}
