// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyDBNodeSccMode`, from `polardb/ModifyDBNodeSccMode.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{OnOff};

/// Turns SCC mode on or off for a node of a PolarDB cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::ModifyDBNodeSccModeRequest::new()
///     .db_cluster_id("...")
///     .db_node_id("...")
///     .scc_mode("...");
/// let reply = client.modify_db_node_scc_mode(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyDBNodeSccModeRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required.** ID of the database node that the call is about.
    pub db_node_id: Option<String>,
    /// **Required.** Way in which the scc works.
    pub scc_mode: Option<Open<OnOff>>,
}

impl ModifyDBNodeSccModeRequest {
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
    /// Sets `DBNodeId`, which is required.
    pub fn db_node_id(mut self, value: impl Into<String>) -> Self {
        self.db_node_id = Some(value.into());
        self
    }
    /// Sets `SccMode`, which is required.
    pub fn scc_mode(mut self, value: impl Into<Open<OnOff>>) -> Self {
        self.scc_mode = Some(value.into());
        self
    }
}

request! {
    ModifyDBNodeSccModeRequest {
        "DBClusterId" => db_cluster_id: query,
        "DBNodeId" => db_node_id: query,
        "SccMode" => scc_mode: query,
    }
}

impl Operation for ModifyDBNodeSccModeRequest {
    type Response = ModifyDBNodeSccModeResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyDBNodeSccMode")
        .required(&["DBClusterId", "DBNodeId", "SccMode"]);
}

/// Response to [`ModifyDBNodeSccModeRequest`], which the documentation does not describe.
pub type ModifyDBNodeSccModeResponse = alicloud_runtime::UndocumentedResponse;
