// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifySQLExplorerRetention`, from `polardb/ModifySQLExplorerRetention.md`.

use alicloud_runtime::codegen::*;

/// Changes how long SQL Explorer data of a node is kept.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::ModifySQLExplorerRetentionRequest::new()
///     .config_value("20");
/// let reply = client.modify_sql_explorer_retention(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifySQLExplorerRetentionRequest {
    /// **Required** by the documentation; not checked here. ID of the database node that the call is
    /// about.
    pub db_node_id: Option<String>,
    /// **Required.** Value that the config has or is given.
    pub config_value: Option<String>,
}

impl ModifySQLExplorerRetentionRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBNodeId`.
    pub fn db_node_id(mut self, value: impl Into<String>) -> Self {
        self.db_node_id = Some(value.into());
        self
    }
    /// Sets `ConfigValue`, which is required.
    pub fn config_value(mut self, value: impl Into<String>) -> Self {
        self.config_value = Some(value.into());
        self
    }
}

request! {
    ModifySQLExplorerRetentionRequest {
        "DBNodeId" => db_node_id: query,
        "ConfigValue" => config_value: query,
    }
}

impl Operation for ModifySQLExplorerRetentionRequest {
    type Response = ModifySQLExplorerRetentionResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifySQLExplorerRetention")
        .required(&["ConfigValue"]);
}

/// Response to [`ModifySQLExplorerRetentionRequest`].
#[non_exhaustive]
pub struct ModifySQLExplorerRetentionResponse {
    /// ID of the database node that the item belongs to or stands for.
    pub db_node_id: Option<String>,
    /// ID of the task, for asking how far it is.
    pub task_id: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `483151A7-80C3-4420-836F-172E4597E2C8`.
    pub request_id: Option<String>,
}

response! {
    ModifySQLExplorerRetentionResponse {
        "DBNodeId" => db_node_id: value,
        "TaskId" => task_id: value,
        "RequestId" => request_id: value,
    }
}
