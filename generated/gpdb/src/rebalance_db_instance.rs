// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RebalanceDBInstance`, from `gpdb/RebalanceDBInstance.md`.

use alicloud_runtime::codegen::*;

/// Spreads the instance evenly over its hosts again.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::RebalanceDBInstanceRequest::new()
///     .db_instance_id("...");
/// let reply = client.rebalance_db_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RebalanceDBInstanceRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
}

impl RebalanceDBInstanceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
}

request! {
    RebalanceDBInstanceRequest {
        "ClientToken" => client_token: query,
        "DBInstanceId" => db_instance_id: query,
    }
}

impl Operation for RebalanceDBInstanceRequest {
    type Response = RebalanceDBInstanceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("RebalanceDBInstance")
        .required(&["DBInstanceId"])
        .idempotency_token("ClientToken");
}

/// Response to [`RebalanceDBInstanceRequest`].
pub type RebalanceDBInstanceResponse = alicloud_runtime::EmptyResponse;
