// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CloneDBInstance`, from `gpdb/CloneDBInstance.md`.

use alicloud_runtime::codegen::*;

/// Restores the data of a source instance, from a backup, into the instance named.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::CloneDBInstanceRequest::new()
///     .db_instance_id("...")
///     .src_db_instance_name("...")
///     .backup_id("...");
/// let reply = client.clone_db_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CloneDBInstanceRequest {
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// **Required.** Name that the src database instance goes by.
    pub src_db_instance_name: Option<String>,
    /// **Required.** ID of one backup, for listing it or restoring from it.
    pub backup_id: Option<String>,
}

impl CloneDBInstanceRequest {
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
    /// Sets `SrcDbInstanceName`, which is required.
    pub fn src_db_instance_name(mut self, value: impl Into<String>) -> Self {
        self.src_db_instance_name = Some(value.into());
        self
    }
    /// Sets `BackupId`, which is required.
    pub fn backup_id(mut self, value: impl Into<String>) -> Self {
        self.backup_id = Some(value.into());
        self
    }
}

request! {
    CloneDBInstanceRequest {
        "DBInstanceId" => db_instance_id: query,
        "SrcDbInstanceName" => src_db_instance_name: query,
        "BackupId" => backup_id: query,
    }
}

impl Operation for CloneDBInstanceRequest {
    type Response = CloneDBInstanceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CloneDBInstance")
        .required(&["DBInstanceId", "SrcDbInstanceName", "BackupId"]);
}

/// Response to [`CloneDBInstanceRequest`], which the documentation does not describe.
pub type CloneDBInstanceResponse = alicloud_runtime::UndocumentedResponse;
