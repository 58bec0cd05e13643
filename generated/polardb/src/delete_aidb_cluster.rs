// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteAIDBCluster`, from `polardb/DeleteAIDBCluster.md`.

use alicloud_runtime::codegen::*;

/// Deletes an AI database cluster by its ID.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::DeleteAIDBClusterRequest::new()
///     .db_cluster_id("...");
/// let reply = client.delete_aidb_cluster(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteAIDBClusterRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
}

impl DeleteAIDBClusterRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBClusterId`, which is required.
    pub fn db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_id = Some(value.into());
        self
    }
}

request! {
    DeleteAIDBClusterRequest {
        "DBClusterId" => db_cluster_id: query,
    }
}

impl Operation for DeleteAIDBClusterRequest {
    type Response = DeleteAIDBClusterResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteAIDBCluster")
        .required(&["DBClusterId"]);
}

/// Response to [`DeleteAIDBClusterRequest`], which the documentation does not describe.
pub type DeleteAIDBClusterResponse = alicloud_runtime::UndocumentedResponse;
