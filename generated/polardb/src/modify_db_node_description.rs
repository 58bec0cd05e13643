// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyDBNodeDescription`, from `polardb/ModifyDBNodeDescription.md`.

use alicloud_runtime::codegen::*;

/// Changes the description of a node in a PolarDB cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::ModifyDBNodeDescriptionRequest::new()
///     .db_cluster_id("...")
///     .db_node_description("...")
///     .db_node_id("...");
/// let reply = client.modify_db_node_description(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyDBNodeDescriptionRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required.** Free text that tells people about the database node.
    pub db_node_description: Option<String>,
    /// **Required.** ID of the database node that the call is about.
    pub db_node_id: Option<String>,
}

impl ModifyDBNodeDescriptionRequest {
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
    /// Sets `DBNodeDescription`, which is required.
    pub fn db_node_description(mut self, value: impl Into<String>) -> Self {
        self.db_node_description = Some(value.into());
        self
    }
    /// Sets `DBNodeId`, which is required.
    pub fn db_node_id(mut self, value: impl Into<String>) -> Self {
        self.db_node_id = Some(value.into());
        self
    }
}

request! {
    ModifyDBNodeDescriptionRequest {
        "DBClusterId" => db_cluster_id: query,
        "DBNodeDescription" => db_node_description: query,
        "DBNodeId" => db_node_id: query,
    }
}

impl Operation for ModifyDBNodeDescriptionRequest {
    type Response = ModifyDBNodeDescriptionResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyDBNodeDescription")
        .required(&["DBClusterId", "DBNodeDescription", "DBNodeId"]);
}

/// Response to [`ModifyDBNodeDescriptionRequest`], which the documentation does not describe.
pub type ModifyDBNodeDescriptionResponse = alicloud_runtime::UndocumentedResponse;
