// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifySQLCollectorPolicy`, from `gpdb/ModifySQLCollectorPolicy.md`.

use alicloud_runtime::codegen::*;

/// Turns SQL Explorer, the recording of executed statements, on or off for an instance.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::ModifySQLCollectorPolicyRequest::new()
///     .db_instance_id("...")
///     .sql_collector_status("...");
/// let reply = client.modify_sql_collector_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifySQLCollectorPolicyRequest {
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// **Required.** State of the SQL collector, to narrow the list down to or to be put into.
    pub sql_collector_status: Option<String>,
}

impl ModifySQLCollectorPolicyRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `SQLCollectorStatus`, which is required.
    pub fn sql_collector_status(mut self, value: impl Into<String>) -> Self {
        self.sql_collector_status = Some(value.into());
        self
    }
}

request! {
    ModifySQLCollectorPolicyRequest {
        "DBInstanceId" => db_instance_id: query,
        "SQLCollectorStatus" => sql_collector_status: query,
    }
}

impl Operation for ModifySQLCollectorPolicyRequest {
    type Response = ModifySQLCollectorPolicyResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifySQLCollectorPolicy")
        .required(&["DBInstanceId", "SQLCollectorStatus"]);
}

/// Response to [`ModifySQLCollectorPolicyRequest`].
pub type ModifySQLCollectorPolicyResponse = alicloud_runtime::EmptyResponse;
