// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateHanaRestore`, from `hbr/CreateHanaRestore.md`.

use alicloud_runtime::codegen::*;

/// Starts a job that restores an SAP HANA database, to a backup or a point in time.
///
/// ```no_run
/// # async fn example(client: alicloud_hbr::Client) -> Result<(), alicloud_hbr::Error> {
/// let request = alicloud_hbr::CreateHanaRestoreRequest::new()
///     .cluster_id("...")
///     .database_name("...")
///     .mode("...")
///     .backup_prefix("...");
/// let reply = client.create_hana_restore(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateHanaRestoreRequest {
    /// Backup vault, the storage that holds the backups.
    pub vault_id: Option<String>,
    /// **Required.** Group of backup clients that does the work; in calls about SAP HANA the registered
    /// instance, in calls about containers the registered cluster.
    pub cluster_id: Option<String>,
    /// **Required.** SAP HANA database that is meant; `SYSTEMDB` is the one of the system.
    pub database_name: Option<String>,
    /// ID of one backup, for listing it or restoring from it.
    pub backup_id: Option<i64>,
    /// **Required.** Way of working, out of those that the service offers.
    pub mode: Option<String>,
    /// Time that is set or recorded for this: recovery point in.
    pub recovery_point_in_time: Option<i64>,
    /// Log position to go back to; only when restoring to one.
    pub log_position: Option<i64>,
    /// SAP HANA storage unit to restore; counts only when going back to a log position.
    pub volume_id: Option<i32>,
    /// Whether the catalog is used to find the backups.
    pub use_catalog: Option<bool>,
    /// **Required.** Beginning of the names of backups.
    pub backup_prefix: Option<String>,
    /// Whether backups come from another instance.
    pub system_copy: Option<bool>,
    /// Where it comes from.
    pub source: Option<String>,
    /// SAP HANA system whose backups are used; only when one system is copied to another.
    pub source_cluster_id: Option<String>,
    /// Whether the log area is emptied, so that what still stands in it is not replayed.
    pub clear_log: Option<bool>,
    /// Whether all delta and log backups are looked for before anything is changed; if one is missing,
    /// the restore stops.
    pub check_access: Option<bool>,
    /// Whether differential and incremental backups are used; without them, logs are replayed.
    pub use_delta: Option<bool>,
    /// System account that SAP HANA created.
    pub sid_admin: Option<String>,
    /// Backup client on the main node of the SAP HANA system.
    pub master_client_id: Option<String>,
}

impl CreateHanaRestoreRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `VaultId`.
    pub fn vault_id(mut self, value: impl Into<String>) -> Self {
        self.vault_id = Some(value.into());
        self
    }
    /// Sets `ClusterId`, which is required.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
    }
    /// Sets `DatabaseName`, which is required.
    pub fn database_name(mut self, value: impl Into<String>) -> Self {
        self.database_name = Some(value.into());
        self
    }
    /// Sets `BackupId`.
    #[inline]
    pub fn backup_id(mut self, value: i64) -> Self {
        self.backup_id = Some(value);
        self
    }
    /// Sets `Mode`, which is required.
    pub fn mode(mut self, value: impl Into<String>) -> Self {
        self.mode = Some(value.into());
        self
    }
    /// Sets `RecoveryPointInTime`.
    #[inline]
    pub fn recovery_point_in_time(mut self, value: i64) -> Self {
        self.recovery_point_in_time = Some(value);
        self
    }
    /// Sets `LogPosition`.
    #[inline]
    pub fn log_position(mut self, value: i64) -> Self {
        self.log_position = Some(value);
        self
    }
    /// Sets `VolumeId`.
    #[inline]
    pub fn volume_id(mut self, value: i32) -> Self {
        self.volume_id = Some(value);
        self
    }
    /// Sets `UseCatalog`.
    #[inline]
    pub fn use_catalog(mut self, value: bool) -> Self {
        self.use_catalog = Some(value);
        self
    }
    /// Sets `BackupPrefix`, which is required.
    pub fn backup_prefix(mut self, value: impl Into<String>) -> Self {
        self.backup_prefix = Some(value.into());
        self
    }
    /// Sets `SystemCopy`.
    #[inline]
    pub fn system_copy(mut self, value: bool) -> Self {
        self.system_copy = Some(value);
        self
    }
    /// Sets `Source`.
    pub fn source(mut self, value: impl Into<String>) -> Self {
        self.source = Some(value.into());
        self
    }
    /// Sets `SourceClusterId`.
    pub fn source_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.source_cluster_id = Some(value.into());
        self
    }
    /// Sets `ClearLog`.
    #[inline]
    pub fn clear_log(mut self, value: bool) -> Self {
        self.clear_log = Some(value);
        self
    }
    /// Sets `CheckAccess`.
    #[inline]
    pub fn check_access(mut self, value: bool) -> Self {
        self.check_access = Some(value);
        self
    }
    /// Sets `UseDelta`.
    #[inline]
    pub fn use_delta(mut self, value: bool) -> Self {
        self.use_delta = Some(value);
        self
    }
    /// Sets `SidAdmin`.
    pub fn sid_admin(mut self, value: impl Into<String>) -> Self {
        self.sid_admin = Some(value.into());
        self
    }
    /// Sets `MasterClientId`.
    pub fn master_client_id(mut self, value: impl Into<String>) -> Self {
        self.master_client_id = Some(value.into());
        self
    }
}

request! {
    CreateHanaRestoreRequest {
        "VaultId" => vault_id: query,
        "ClusterId" => cluster_id: query,
        "DatabaseName" => database_name: query,
        "BackupId" => backup_id: query,
        "Mode" => mode: query,
        "RecoveryPointInTime" => recovery_point_in_time: query,
        "LogPosition" => log_position: query,
        "VolumeId" => volume_id: query,
        "UseCatalog" => use_catalog: query,
        "BackupPrefix" => backup_prefix: query,
        "SystemCopy" => system_copy: query,
        "Source" => source: query,
        "SourceClusterId" => source_cluster_id: query,
        "ClearLog" => clear_log: query,
        "CheckAccess" => check_access: query,
        "UseDelta" => use_delta: query,
        "SidAdmin" => sid_admin: query,
        "MasterClientId" => master_client_id: query,
    }
}

impl Operation for CreateHanaRestoreRequest {
    type Response = CreateHanaRestoreResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateHanaRestore")
        .required(&["ClusterId", "DatabaseName", "Mode", "BackupPrefix"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
}

/// Response to [`CreateHanaRestoreRequest`].
#[non_exhaustive]
pub struct CreateHanaRestoreResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `successful`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `EEC65C22-2152-5E31-8AD6-D6CBF1BFF49F`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Job that brings data back, as listed with its status. Example: `hr-000fb9bz190p1rse6jwv`.
    pub restore_id: Option<String>,
}

response! {
    CreateHanaRestoreResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "RestoreId" => restore_id: value,
    }
}
