// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyClusterAddon`, from `cs/ModifyClusterAddon.md`.

use alicloud_runtime::codegen::*;

/// Changes the configuration of a component installed in a cluster, which may affect workloads.
///
/// ```no_run
/// # async fn example(client: alicloud_cs::Client) -> Result<(), alicloud_cs::Error> {
/// let request = alicloud_cs::ModifyClusterAddonRequest::new()
///     .cluster_id("c71d616e629ff40d5b42d7bb87770****")
///     .component_id("coredns");
/// let reply = client.modify_cluster_addon(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyClusterAddonRequest {
    /// **Required.** ID of the cluster meant, as [`CreateCluster`](super::Client::create_cluster) or
    /// [`DescribeClustersV1`](super::Client::describe_clusters_v1) returns it.
    /// Example: `c71d616e629ff40d5b42d7bb87770****`.
    pub cluster_id: Option<String>,
    /// **Required.** Component meant, by its name, such as `coredns`.
    pub component_id: Option<String>,
    /// Settings handed to the component, in the form its configuration schema asks for.
    /// Example: `{"CpuRequest":"800m"}`.
    pub config: Option<String>,
}

impl ModifyClusterAddonRequest {
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
    /// Sets `component_id`, which is required.
    pub fn component_id(mut self, value: impl Into<String>) -> Self {
        self.component_id = Some(value.into());
        self
    }
    /// Sets `config`.
    pub fn config(mut self, value: impl Into<String>) -> Self {
        self.config = Some(value.into());
        self
    }
}

request! {
    ModifyClusterAddonRequest {
        "cluster_id" => cluster_id: path,
        "component_id" => component_id: path,
        "config" => config: body,
    }
}

impl Operation for ModifyClusterAddonRequest {
    type Response = ModifyClusterAddonResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("ModifyClusterAddon")
        .roa("POST", "/clusters/{cluster_id}/components/{component_id}/config")
        .required(&["cluster_id", "component_id"]);
}

/// Response to [`ModifyClusterAddonRequest`], which the documentation does not describe.
pub type ModifyClusterAddonResponse = alicloud_runtime::UndocumentedResponse;
