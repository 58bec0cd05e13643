// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeHanaBackupSetting`, from `hbr/DescribeHanaBackupSetting.md`.

use alicloud_runtime::codegen::*;

/// Returns the backup parameters of an SAP HANA database.
///
/// ```no_run
/// # async fn example(client: alicloud_hbr::Client) -> Result<(), alicloud_hbr::Error> {
/// let request = alicloud_hbr::DescribeHanaBackupSettingRequest::new()
///     .cluster_id("...");
/// let reply = client.describe_hana_backup_setting(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeHanaBackupSettingRequest {
    /// Backup vault, the storage that holds the backups.
    pub vault_id: Option<String>,
    /// **Required.** Group of backup clients that does the work; in calls about SAP HANA the registered
    /// instance, in calls about containers the registered cluster.
    pub cluster_id: Option<String>,
    /// SAP HANA database that is meant; `SYSTEMDB` is the one of the system.
    pub database_name: Option<String>,
}

impl DescribeHanaBackupSettingRequest {
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
    /// Sets `DatabaseName`.
    pub fn database_name(mut self, value: impl Into<String>) -> Self {
        self.database_name = Some(value.into());
        self
    }
}

request! {
    DescribeHanaBackupSettingRequest {
        "VaultId" => vault_id: query,
        "ClusterId" => cluster_id: query,
        "DatabaseName" => database_name: query,
    }
}

impl Operation for DescribeHanaBackupSettingRequest {
    type Response = DescribeHanaBackupSettingResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeHanaBackupSetting")
        .required(&["ClusterId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
}

/// Response to [`DescribeHanaBackupSettingRequest`].
#[non_exhaustive]
pub struct DescribeHanaBackupSettingResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `successful`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `9D0DB5BC-5071-5ADF-BCD1-14EBB0C17C54`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// How the database is backed up.
    pub hana_backup_setting: Option<HanaBackupSetting>,
}

response! {
    DescribeHanaBackupSettingResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "HanaBackupSetting" => hana_backup_setting: value,
    }
}

/// How the database is backed up.
#[non_exhaustive]
pub struct HanaBackupSetting {
    /// SAP HANA database that is meant; `SYSTEMDB` is the one of the system. Example: `SYSTEMDB`.
    pub database_name: Option<String>,
    /// Whether log backups go through Backint. Example: `true`.
    pub log_backup_using_backint: Option<bool>,
    /// File on the server with the Backint settings for backups of the catalog.
    /// Example: `/usr/sap/SID/SYS/global/hdb/opt/hdbconfig/param`.
    pub catalog_backup_parameter_file: Option<String>,
    /// Whether catalog backups go through Backint. Example: `false`.
    pub catalog_backup_using_backint: Option<bool>,
    /// File on the server with the Backint settings for backups of data.
    /// Example: `/usr/sap/SID/SYS/global/hdb/opt/hdbconfig/param`.
    pub data_backup_parameter_file: Option<String>,
    /// How long the log backup may take before it is given up. Example: `900`.
    pub log_backup_timeout: Option<i64>,
    /// Whether this is switched on: auto log backup. Example: `true`.
    pub enable_auto_log_backup: Option<bool>,
    /// File on the server with the Backint settings for backups of logs.
    /// Example: `/usr/sap/SID/SYS/global/hdb/opt/hdbconfig/param`.
    pub log_backup_parameter_file: Option<String>,
}

response! {
    HanaBackupSetting {
        "DatabaseName" => database_name: value,
        "LogBackupUsingBackint" => log_backup_using_backint: value,
        "CatalogBackupParameterFile" => catalog_backup_parameter_file: value,
        "CatalogBackupUsingBackint" => catalog_backup_using_backint: value,
        "DataBackupParameterFile" => data_backup_parameter_file: value,
        "LogBackupTimeout" => log_backup_timeout: value,
        "EnableAutoLogBackup" => enable_auto_log_backup: value,
        "LogBackupParameterFile" => log_backup_parameter_file: value,
    }
}
