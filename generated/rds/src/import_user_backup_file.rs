// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ImportUserBackupFile`, from `rds/ImportUserBackupFile.md`.

use alicloud_runtime::codegen::*;

/// Imports a full backup of a self-managed MySQL database from OSS as a user backup.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::ImportUserBackupFileRequest::new();
/// let reply = client.import_user_backup_file(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ImportUserBackupFileRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Way of working, out of those that the service offers.
    pub mode: Option<Open<UserBackupFileMode>>,
    /// Version of the database that the instance runs or is to run.
    pub engine_version: Option<String>,
    /// Region that the bucket lies in.
    pub bucket_region: Option<String>,
    /// Where the backup lies in OSS, as JSON text with bucket, object, and region.
    pub backup_file: Option<String>,
    /// Note that is kept with the backup. Length: 2 to 256.
    pub comment: Option<String>,
    /// Disk space that restoring the backup takes.
    pub restore_size: Option<i32>,
    /// How long the backups are kept before they are deleted.
    pub retention: Option<i32>,
    /// ID of the zone, such as `cn-hangzhou-b`.
    pub zone_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// ID of the database instance.
    pub db_instance_id: Option<String>,
    /// Where the backup comes from.
    pub source_info: Option<String>,
    /// Whether the imported backup becomes the base of a replication.
    pub build_replication: Option<bool>,
    /// Database that the imported backup replicates from.
    pub master_info: Option<String>,
}

impl ImportUserBackupFileRequest {
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
    /// Sets `Mode`.
    pub fn mode(mut self, value: impl Into<Open<UserBackupFileMode>>) -> Self {
        self.mode = Some(value.into());
        self
    }
    /// Sets `EngineVersion`.
    pub fn engine_version(mut self, value: impl Into<String>) -> Self {
        self.engine_version = Some(value.into());
        self
    }
    /// Sets `BucketRegion`.
    pub fn bucket_region(mut self, value: impl Into<String>) -> Self {
        self.bucket_region = Some(value.into());
        self
    }
    /// Sets `BackupFile`.
    pub fn backup_file(mut self, value: impl Into<String>) -> Self {
        self.backup_file = Some(value.into());
        self
    }
    /// Sets `Comment`.
    pub fn comment(mut self, value: impl Into<String>) -> Self {
        self.comment = Some(value.into());
        self
    }
    /// Sets `RestoreSize`.
    #[inline]
    pub fn restore_size(mut self, value: i32) -> Self {
        self.restore_size = Some(value);
        self
    }
    /// Sets `Retention`.
    #[inline]
    pub fn retention(mut self, value: i32) -> Self {
        self.retention = Some(value);
        self
    }
    /// Sets `ZoneId`.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `DBInstanceId`.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `SourceInfo`.
    pub fn source_info(mut self, value: impl Into<String>) -> Self {
        self.source_info = Some(value.into());
        self
    }
    /// Sets `BuildReplication`.
    #[inline]
    pub fn build_replication(mut self, value: bool) -> Self {
        self.build_replication = Some(value);
        self
    }
    /// Sets `MasterInfo`.
    pub fn master_info(mut self, value: impl Into<String>) -> Self {
        self.master_info = Some(value.into());
        self
    }
}

request! {
    ImportUserBackupFileRequest {
        "RegionId" => region_id: query,
        "Mode" => mode: query,
        "EngineVersion" => engine_version: query,
        "BucketRegion" => bucket_region: query,
        "BackupFile" => backup_file: query,
        "Comment" => comment: query,
        "RestoreSize" => restore_size: query,
        "Retention" => retention: query,
        "ZoneId" => zone_id: query,
        "ResourceGroupId" => resource_group_id: query,
        "DBInstanceId" => db_instance_id: query,
        "SourceInfo" => source_info: query,
        "BuildReplication" => build_replication: query,
        "MasterInfo" => master_info: query,
    }
}

impl Operation for ImportUserBackupFileRequest {
    type Response = ImportUserBackupFileResponse;
    type Error = ImportUserBackupFileError;
    const INFO: OperationInfo = super::operation("ImportUserBackupFile")
        .required(&["RegionId"])
        .region("RegionId");
    const ERRORS: &'static [ImportUserBackupFileError] = &[
        ImportUserBackupFileError::InvalidOssBackupFileInvalidFile,
        ImportUserBackupFileError::OperationDeniedProduct,
        ImportUserBackupFileError::InvalidBackupFileFormat,
    ];
}

/// Response to [`ImportUserBackupFileRequest`].
#[non_exhaustive]
pub struct ImportUserBackupFileResponse {
    /// State of what the entry describes, which decides what can be done with it. Example: `true`.
    pub status: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `A140DD14-DCC9-4548-9C72-52A49A58A310`.
    pub request_id: Option<String>,
    /// ID of one backup, for listing it or restoring from it. Example: `b-n8tpg24c6i0v****`.
    pub backup_id: Option<String>,
}

response! {
    ImportUserBackupFileResponse {
        "Status" => status: value,
        "RequestId" => request_id: value,
        "BackupId" => backup_id: value,
    }
}

values! {
    /// Way of working, out of those that the service offers.
    pub enum UserBackupFileMode {
        /// The backup is read from OSS.
        Oss = "oss",
        /// The backup is sent as a stream.
        Stream = "stream",
    }
}

/// Errors that the documentation of [`ImportUserBackupFileRequest`] names.
///
/// - [`InvalidOssBackupFileInvalidFile`](super::DocumentedError::InvalidOssBackupFileInvalidFile)
/// - [`OperationDeniedProduct`](super::DocumentedError::OperationDeniedProduct)
/// - [`InvalidBackupFileFormat`](super::DocumentedError::InvalidBackupFileFormat)
pub type ImportUserBackupFileError = super::DocumentedError;
