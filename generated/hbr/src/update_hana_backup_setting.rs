// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateHanaBackupSetting`, from `hbr/UpdateHanaBackupSetting.md`.

use alicloud_runtime::codegen::*;

/// Changes the backup parameters of an SAP HANA database, such as log backup.
///
/// ```no_run
/// # async fn example(client: alicloud_hbr::Client) -> Result<(), alicloud_hbr::Error> {
/// let request = alicloud_hbr::UpdateHanaBackupSettingRequest::new()
///     .cluster_id("...")
///     .database_name("...")
///     .enable_auto_log_backup(true)
///     .log_backup_using_backint(true)
///     .catalog_backup_using_backint(true);
/// let reply = client.update_hana_backup_setting(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateHanaBackupSettingRequest {
    /// Backup vault, the storage that holds the backups.
    pub vault_id: Option<String>,
    /// **Required.** Group of backup clients that does the work; in calls about SAP HANA the registered
    /// instance, in calls about containers the registered cluster.
    pub cluster_id: Option<String>,
    /// **Required.** SAP HANA database that is meant; `SYSTEMDB` is the one of the system.
    pub database_name: Option<String>,
    /// **Required.** Whether this is switched on: auto log backup.
    pub enable_auto_log_backup: Option<bool>,
    /// File on the server with the Backint settings for backups of data.
    pub data_backup_parameter_file: Option<String>,
    /// File on the server with the Backint settings for backups of logs.
    pub log_backup_parameter_file: Option<String>,
    /// **Required.** Whether log backups go through Backint.
    pub log_backup_using_backint: Option<bool>,
    /// How long the log backup may take before it is given up.
    pub log_backup_timeout: Option<i64>,
    /// **Required.** Whether catalog backups go through Backint.
    pub catalog_backup_using_backint: Option<bool>,
    /// File on the server with the Backint settings for backups of the catalog.
    pub catalog_backup_parameter_file: Option<String>,
}

impl UpdateHanaBackupSettingRequest {
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
    /// Sets `EnableAutoLogBackup`, which is required.
    #[inline]
    pub fn enable_auto_log_backup(mut self, value: bool) -> Self {
        self.enable_auto_log_backup = Some(value);
        self
    }
    /// Sets `DataBackupParameterFile`.
    pub fn data_backup_parameter_file(mut self, value: impl Into<String>) -> Self {
        self.data_backup_parameter_file = Some(value.into());
        self
    }
    /// Sets `LogBackupParameterFile`.
    pub fn log_backup_parameter_file(mut self, value: impl Into<String>) -> Self {
        self.log_backup_parameter_file = Some(value.into());
        self
    }
    /// Sets `LogBackupUsingBackint`, which is required.
    #[inline]
    pub fn log_backup_using_backint(mut self, value: bool) -> Self {
        self.log_backup_using_backint = Some(value);
        self
    }
    /// Sets `LogBackupTimeout`.
    #[inline]
    pub fn log_backup_timeout(mut self, value: i64) -> Self {
        self.log_backup_timeout = Some(value);
        self
    }
    /// Sets `CatalogBackupUsingBackint`, which is required.
    #[inline]
    pub fn catalog_backup_using_backint(mut self, value: bool) -> Self {
        self.catalog_backup_using_backint = Some(value);
        self
    }
    /// Sets `CatalogBackupParameterFile`.
    pub fn catalog_backup_parameter_file(mut self, value: impl Into<String>) -> Self {
        self.catalog_backup_parameter_file = Some(value.into());
        self
    }
}

request! {
    UpdateHanaBackupSettingRequest {
        "VaultId" => vault_id: query,
        "ClusterId" => cluster_id: query,
        "DatabaseName" => database_name: query,
        "EnableAutoLogBackup" => enable_auto_log_backup: query,
        "DataBackupParameterFile" => data_backup_parameter_file: query,
        "LogBackupParameterFile" => log_backup_parameter_file: query,
        "LogBackupUsingBackint" => log_backup_using_backint: query,
        "LogBackupTimeout" => log_backup_timeout: query,
        "CatalogBackupUsingBackint" => catalog_backup_using_backint: query,
        "CatalogBackupParameterFile" => catalog_backup_parameter_file: query,
    }
}

impl Operation for UpdateHanaBackupSettingRequest {
    type Response = UpdateHanaBackupSettingResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateHanaBackupSetting")
        .required(
            &[
                "ClusterId",
                "DatabaseName",
                "EnableAutoLogBackup",
                "LogBackupUsingBackint",
                "CatalogBackupUsingBackint",
            ],
        )
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
}

/// Response to [`UpdateHanaBackupSettingRequest`].
#[non_exhaustive]
pub struct UpdateHanaBackupSettingResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `successful`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `4892D474-9A4A-5298-BCD3-E46112A1EFD0`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    UpdateHanaBackupSettingResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}
