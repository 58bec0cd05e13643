// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RestartDBInstance`, from `gpdb/RestartDBInstance.md`.

use alicloud_runtime::codegen::*;

/// Restarts an instance, which interrupts its connections for the time.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::RestartDBInstanceRequest::new()
///     .db_instance_id("...");
/// let reply = client.restart_db_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RestartDBInstanceRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
}

impl RestartDBInstanceRequest {
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
    RestartDBInstanceRequest {
        "ClientToken" => client_token: query,
        "DBInstanceId" => db_instance_id: query,
    }
}

impl Operation for RestartDBInstanceRequest {
    type Response = RestartDBInstanceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("RestartDBInstance")
        .required(&["DBInstanceId"])
        .idempotency_token("ClientToken");
}

/// Response to [`RestartDBInstanceRequest`].
pub type RestartDBInstanceResponse = alicloud_runtime::EmptyResponse;
