// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteDBClusterEndpointZonal`, from `polardb/DeleteDBClusterEndpointZonal.md`.

use alicloud_runtime::codegen::*;

/// Zonal variant of [`DeleteDBClusterEndpoint`](super::Client::delete_db_cluster_endpoint):
/// releases a custom endpoint of a cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::DeleteDBClusterEndpointZonalRequest::new()
///     .db_cluster_id("...")
///     .db_endpoint_id("...");
/// let reply = client.delete_db_cluster_endpoint_zonal(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteDBClusterEndpointZonalRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required.** ID of the database endpoint that the call is about.
    pub db_endpoint_id: Option<String>,
}

impl DeleteDBClusterEndpointZonalRequest {
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
    /// Sets `DBEndpointId`, which is required.
    pub fn db_endpoint_id(mut self, value: impl Into<String>) -> Self {
        self.db_endpoint_id = Some(value.into());
        self
    }
}

request! {
    DeleteDBClusterEndpointZonalRequest {
        "DBClusterId" => db_cluster_id: query,
        "DBEndpointId" => db_endpoint_id: query,
    }
}

impl Operation for DeleteDBClusterEndpointZonalRequest {
    type Response = DeleteDBClusterEndpointZonalResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteDBClusterEndpointZonal")
        .required(&["DBClusterId", "DBEndpointId"]);
}

/// Response to [`DeleteDBClusterEndpointZonalRequest`], which the documentation does not describe.
pub type DeleteDBClusterEndpointZonalResponse = alicloud_runtime::UndocumentedResponse;
