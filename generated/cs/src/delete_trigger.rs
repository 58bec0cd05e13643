// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteTrigger`, from `cs/DeleteTrigger.md`.

use alicloud_runtime::codegen::*;

/// Deletes an application trigger of a cluster, so that calls to its URL have no effect any more.
///
/// ```no_run
/// # async fn example(client: alicloud_cs::Client) -> Result<(), alicloud_cs::Error> {
/// let request = alicloud_cs::DeleteTriggerRequest::new()
///     .cluster_id("c68deb844dc6d480eb775be611f******")
///     .id("759734974868******");
/// let reply = client.delete_trigger(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteTriggerRequest {
    /// **Required.** ID of the cluster meant, as [`CreateCluster`](super::Client::create_cluster) or
    /// [`DescribeClustersV1`](super::Client::describe_clusters_v1) returns it.
    /// Example: `c68deb844dc6d480eb775be611f******`.
    pub cluster_id: Option<String>,
    /// **Required.** Trigger to delete, as [`DescribeTrigger`](super::Client::describe_trigger) or
    /// [`GetKubernetesTrigger`](super::Client::get_kubernetes_trigger) returns it.
    /// Example: `759734974868******`.
    pub id: Option<String>,
}

impl DeleteTriggerRequest {
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
    /// Sets `Id`, which is required.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
}

request! {
    DeleteTriggerRequest {
        "cluster_id" => cluster_id: path,
        "Id" => id: path,
    }
}

impl Operation for DeleteTriggerRequest {
    type Response = DeleteTriggerResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("DeleteTrigger")
        .roa("DELETE", "/clusters/{cluster_id}/triggers/{Id}")
        .required(&["cluster_id", "Id"]);
}

/// Response to [`DeleteTriggerRequest`], which the documentation does not describe.
pub type DeleteTriggerResponse = alicloud_runtime::UndocumentedResponse;
