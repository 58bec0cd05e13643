// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RestoreDatabase`, from `petadata/RestoreDatabase.md`.

use alicloud_runtime::codegen::*;

/// Restores a database to a new instance, from a backup or to a point in time.
///
/// ```no_run
/// # async fn example(client: alicloud_petadata::Client) -> Result<(), alicloud_petadata::Error> {
/// let request = alicloud_petadata::RestoreDatabaseRequest::new()
///     .src_instance_id("pd-xxxxxxxxxxxx")
///     .src_db_name("testdb")
///     .instance_name("New20180810")
///     .backup_id("15516");
/// let reply = client.restore_database(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RestoreDatabaseRequest {
    /// **Required.** ID of the src instance that the call is about.
    pub src_instance_id: Option<String>,
    /// **Required.** Name that the src database goes by.
    pub src_db_name: Option<String>,
    /// Name given to the instance, as lists and the console show it.
    pub instance_name: Option<String>,
    /// Time that is set or recorded for this: restore.
    pub restore_time: Option<String>,
    /// ID of one backup, for listing it or restoring from it.
    pub backup_id: Option<String>,
    /// Which kind of restore it is or is to be. Default: `0`.
    pub restore_type: Option<String>,
}

impl RestoreDatabaseRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SrcInstanceId`, which is required.
    pub fn src_instance_id(mut self, value: impl Into<String>) -> Self {
        self.src_instance_id = Some(value.into());
        self
    }
    /// Sets `SrcDBName`, which is required.
    pub fn src_db_name(mut self, value: impl Into<String>) -> Self {
        self.src_db_name = Some(value.into());
        self
    }
    /// Sets `InstanceName`.
    pub fn instance_name(mut self, value: impl Into<String>) -> Self {
        self.instance_name = Some(value.into());
        self
    }
    /// Sets `RestoreTime`.
    pub fn restore_time(mut self, value: impl Into<String>) -> Self {
        self.restore_time = Some(value.into());
        self
    }
    /// Sets `BackupId`.
    pub fn backup_id(mut self, value: impl Into<String>) -> Self {
        self.backup_id = Some(value.into());
        self
    }
    /// Sets `RestoreType`.
    pub fn restore_type(mut self, value: impl Into<String>) -> Self {
        self.restore_type = Some(value.into());
        self
    }
}

request! {
    RestoreDatabaseRequest {
        "SrcInstanceId" => src_instance_id: query,
        "SrcDBName" => src_db_name: query,
        "InstanceName" => instance_name: query,
        "RestoreTime" => restore_time: query,
        "BackupId" => backup_id: query,
        "RestoreType" => restore_type: query,
    }
}

impl Operation for RestoreDatabaseRequest {
    type Response = RestoreDatabaseResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("RestoreDatabase")
        .required(&["SrcInstanceId", "SrcDBName"]);
}

/// Response to [`RestoreDatabaseRequest`].
#[non_exhaustive]
pub struct RestoreDatabaseResponse {
    /// ID of the new instance that the item belongs to or stands for.
    pub new_instance_id: Option<String>,
    /// Name of the database inside the instance.
    pub db_name: Option<String>,
    /// Number of the order, for looking it up in the order system.
    pub order_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `70656639-1416-479F-AF13-D08197F9C43B`.
    pub request_id: Option<String>,
}

response! {
    RestoreDatabaseResponse {
        "NewInstanceId" => new_instance_id: value,
        "DBName" => db_name: value,
        "OrderId" => order_id: value,
        "RequestId" => request_id: value,
    }
}
