// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RestoreDBInstance`, from `rds/RestoreDBInstance.md`.

use alicloud_runtime::codegen::*;

/// Brings a primary instance back to the data of a temporary one.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::RestoreDBInstanceRequest::new()
///     .db_instance_id("rm-uf6wjk5xxxxx")
///     .backup_id("327329803");
/// let reply = client.restore_db_instance(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct RestoreDBInstanceRequest {
    /// **Required.** ID of the database instance. Example: `rm-uf6wjk5xxxxx`.
    pub db_instance_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `ETnLKlblzczshOTUbOCzxxxxx`.
    pub client_token: Option<String>,
    /// ID of one backup, for listing it or restoring from it. Example: `327329803`.
    pub backup_id: Option<String>,
    /// Point in time that the data is brought back to. Example: `2011-06-11T16:00:00Z`.
    pub restore_time: Option<Timestamp>,
}

impl RestoreDBInstanceRequest {
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
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `BackupId`.
    pub fn backup_id(mut self, value: impl Into<String>) -> Self {
        self.backup_id = Some(value.into());
        self
    }
    /// Sets `RestoreTime`.
    pub fn restore_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.restore_time = Some(value.into());
        self
    }
}

request! {
    RestoreDBInstanceRequest {
        "DBInstanceId" => db_instance_id: query,
        "ClientToken" => client_token: query,
        "BackupId" => backup_id: query,
        "RestoreTime" => restore_time: query,
    }
}

impl Operation for RestoreDBInstanceRequest {
    type Response = RestoreDBInstanceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("RestoreDBInstance")
        .required(&["DBInstanceId"])
        .idempotency_token("ClientToken");
}

/// Response to [`RestoreDBInstanceRequest`].
pub type RestoreDBInstanceResponse = alicloud_runtime::EmptyResponse;
