// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RestartDBNodeZonal`, from `polardb/RestartDBNodeZonal.md`.

use alicloud_runtime::codegen::*;

/// Zonal variant of [`RestartDBNode`](super::Client::restart_db_node): restarts one node of a
/// cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::RestartDBNodeZonalRequest::new()
///     .db_node_id("...")
///     .db_cluster_id("...");
/// let reply = client.restart_db_node_zonal(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RestartDBNodeZonalRequest {
    /// **Required.** ID of the database node that the call is about.
    pub db_node_id: Option<String>,
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
}

impl RestartDBNodeZonalRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBNodeId`, which is required.
    pub fn db_node_id(mut self, value: impl Into<String>) -> Self {
        self.db_node_id = Some(value.into());
        self
    }
    /// Sets `DBClusterId`, which is required.
    pub fn db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_id = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    RestartDBNodeZonalRequest {
        "DBNodeId" => db_node_id: query,
        "DBClusterId" => db_cluster_id: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for RestartDBNodeZonalRequest {
    type Response = RestartDBNodeZonalResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("RestartDBNodeZonal")
        .required(&["DBNodeId", "DBClusterId"])
        .idempotency_token("ClientToken");
}

/// Response to [`RestartDBNodeZonalRequest`], which the documentation does not describe.
pub type RestartDBNodeZonalResponse = alicloud_runtime::UndocumentedResponse;
