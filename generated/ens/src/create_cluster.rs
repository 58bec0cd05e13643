// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateCluster`, from `ens/CreateCluster.md`.

use alicloud_runtime::codegen::*;

/// Creates a Kubernetes cluster of a given version at the edge.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::CreateClusterRequest::new();
/// let reply = client.create_cluster(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateClusterRequest {
    /// Name that people know the item by.
    pub name: Option<String>,
    /// Which version of the cluster is meant.
    pub cluster_version: Option<String>,
}

impl CreateClusterRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `ClusterVersion`.
    pub fn cluster_version(mut self, value: impl Into<String>) -> Self {
        self.cluster_version = Some(value.into());
        self
    }
}

request! {
    CreateClusterRequest {
        "Name" => name: query,
        "ClusterVersion" => cluster_version: query,
    }
}

impl Operation for CreateClusterRequest {
    type Response = CreateClusterResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateCluster");
}

/// Response to [`CreateClusterRequest`], which the documentation does not describe.
pub type CreateClusterResponse = alicloud_runtime::UndocumentedResponse;
