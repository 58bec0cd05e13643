// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateBackup`, from `polardbx/CreateBackup.md`.

use alicloud_runtime::codegen::*;

/// Starts a manual backup of an instance.
///
/// ```no_run
/// # async fn example(client: alicloud_polardbx::Client) -> Result<(), alicloud_polardbx::Error> {
/// let request = alicloud_polardbx::CreateBackupRequest::new()
///     .db_instance_name("...");
/// let reply = client.create_backup(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateBackupRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Name that the database instance goes by.
    pub db_instance_name: Option<String>,
    /// Whether the backup holds all data or only what changed since the last one.
    pub backup_type: Option<String>,
}

impl CreateBackupRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `DBInstanceName`, which is required.
    pub fn db_instance_name(mut self, value: impl Into<String>) -> Self {
        self.db_instance_name = Some(value.into());
        self
    }
    /// Sets `BackupType`.
    pub fn backup_type(mut self, value: impl Into<String>) -> Self {
        self.backup_type = Some(value.into());
        self
    }
}

request! {
    CreateBackupRequest {
        "RegionId" => region_id: query,
        "DBInstanceName" => db_instance_name: query,
        "BackupType" => backup_type: query,
    }
}

impl Operation for CreateBackupRequest {
    type Response = CreateBackupResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateBackup")
        .required(&["RegionId", "DBInstanceName"])
        .success_flag("Success")
        .error_messages(&["Message"])
        .region("RegionId");
}

/// Response to [`CreateBackupRequest`].
#[non_exhaustive]
pub struct CreateBackupResponse {
    /// Text for people that explains the code or the event beside it.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `9B2F3840-5C98-475C-B269-2D5C3A31797C`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// What the call returns besides its status.
    pub data: Option<BackupData>,
}

response! {
    CreateBackupResponse {
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct BackupData {
    /// ID of the backup set that the item belongs to or stands for.
    pub backup_set_id: Option<String>,
}

response! {
    BackupData {
        "BackupSetId" => backup_set_id: value,
    }
}
