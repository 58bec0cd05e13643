// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyDBNodeConfig`, from `polardb/ModifyDBNodeConfig.md`.

use alicloud_runtime::codegen::*;

/// Sets one named configuration item of a PolarDB node.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::ModifyDBNodeConfigRequest::new()
///     .db_cluster_id("...")
///     .db_node_id("...")
///     .config_name("...")
///     .config_value("...");
/// let reply = client.modify_db_node_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyDBNodeConfigRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required.** ID of the database node that the call is about.
    pub db_node_id: Option<String>,
    /// **Required.** Name that the config goes by.
    pub config_name: Option<String>,
    /// **Required.** Value that the config has or is given.
    pub config_value: Option<String>,
}

impl ModifyDBNodeConfigRequest {
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
    /// Sets `ConfigName`, which is required.
    pub fn config_name(mut self, value: impl Into<String>) -> Self {
        self.config_name = Some(value.into());
        self
    }
    /// Sets `ConfigValue`, which is required.
    pub fn config_value(mut self, value: impl Into<String>) -> Self {
        self.config_value = Some(value.into());
        self
    }
}

request! {
    ModifyDBNodeConfigRequest {
        "DBClusterId" => db_cluster_id: query,
        "DBNodeId" => db_node_id: query,
        "ConfigName" => config_name: query,
        "ConfigValue" => config_value: query,
    }
}

impl Operation for ModifyDBNodeConfigRequest {
    type Response = ModifyDBNodeConfigResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyDBNodeConfig")
        .required(&["DBClusterId", "DBNodeId", "ConfigName", "ConfigValue"]);
}

/// Response to [`ModifyDBNodeConfigRequest`], which the documentation does not describe.
pub type ModifyDBNodeConfigResponse = alicloud_runtime::UndocumentedResponse;
