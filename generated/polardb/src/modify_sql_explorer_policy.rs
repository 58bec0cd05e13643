// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifySQLExplorerPolicy`, from `polardb/ModifySQLExplorerPolicy.md`.

use alicloud_runtime::codegen::*;

/// Turns SQL collection for SQL Explorer on or off for a node.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::ModifySQLExplorerPolicyRequest::new()
///     .sql_collector_status("Disabled");
/// let reply = client.modify_sql_explorer_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifySQLExplorerPolicyRequest {
    /// ID of the database node that the call is about.
    pub db_node_id: Option<String>,
    /// **Required.** State of the SQL collector, to narrow the list down to or to be put into.
    pub sql_collector_status: Option<String>,
}

impl ModifySQLExplorerPolicyRequest {
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
    /// Sets `SQLCollectorStatus`, which is required.
    pub fn sql_collector_status(mut self, value: impl Into<String>) -> Self {
        self.sql_collector_status = Some(value.into());
        self
    }
}

request! {
    ModifySQLExplorerPolicyRequest {
        "DBNodeId" => db_node_id: query,
        "SQLCollectorStatus" => sql_collector_status: query,
    }
}

impl Operation for ModifySQLExplorerPolicyRequest {
    type Response = ModifySQLExplorerPolicyResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifySQLExplorerPolicy")
        .required(&["SQLCollectorStatus"]);
}

/// Response to [`ModifySQLExplorerPolicyRequest`].
pub type ModifySQLExplorerPolicyResponse = alicloud_runtime::EmptyResponse;
