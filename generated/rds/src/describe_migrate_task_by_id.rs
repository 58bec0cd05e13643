// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeMigrateTaskById`, from `rds/DescribeMigrateTaskById.md`.

use alicloud_runtime::codegen::*;

/// Returns one task that brings SQL Server backups to the cloud.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::DescribeMigrateTaskByIdRequest::new()
///     .db_instance_id("...")
///     .migrate_task_id("...");
/// let reply = client.describe_migrate_task_by_id(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeMigrateTaskByIdRequest {
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// **Required.** Migration task concerned; a further incremental step names the task of the full
    /// backup.
    pub migrate_task_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl DescribeMigrateTaskByIdRequest {
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
    /// Sets `MigrateTaskId`, which is required.
    pub fn migrate_task_id(mut self, value: impl Into<String>) -> Self {
        self.migrate_task_id = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    DescribeMigrateTaskByIdRequest {
        "DBInstanceId" => db_instance_id: query,
        "MigrateTaskId" => migrate_task_id: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for DescribeMigrateTaskByIdRequest {
    type Response = DescribeMigrateTaskByIdResponse;
    type Error = DescribeMigrateTaskByIdError;
    const INFO: OperationInfo = super::operation("DescribeMigrateTaskById")
        .required(&["DBInstanceId", "MigrateTaskId"])
        .read_only();
    const ERRORS: &'static [DescribeMigrateTaskByIdError] = &[
        DescribeMigrateTaskByIdError::InvalidStartTimeAndEndTimeMalformed,
        DescribeMigrateTaskByIdError::InvalidMigrateTask,
        DescribeMigrateTaskByIdError::InvalidInstanceState,
    ];
}

/// Response to [`DescribeMigrateTaskByIdRequest`].
#[non_exhaustive]
pub struct DescribeMigrateTaskByIdResponse {
    /// State of what the entry describes, which decides what can be done with it. Example: `Success`.
    pub status: Option<String>,
    /// When the migration ended. Example: `2021-05-30T15:15:05Z`.
    pub end_time: Option<Timestamp>,
    /// Database instance, by its ID. Example: `rm-uf6wjk5****`.
    pub db_instance_name: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `6ED3635A-01F9-47BD-B9C8-CB3FD70A336E`.
    pub request_id: Option<String>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// When the item was created. Example: `2020-05-30T12:11:04Z`.
    pub create_time: Option<Timestamp>,
    /// Name of the database inside the instance. Example: `mytestdb`.
    pub db_name: Option<String>,
    /// Whether a schedule or a person starts the backup. Example: `FULL`.
    pub backup_mode: Option<String>,
    /// Migration task that was started or that the item describes. Example: `235943`.
    pub migrate_task_id: Option<String>,
    /// Whether the import overwrites a database of the same name. Example: `False`.
    pub is_db_replaced: Option<String>,
}

response! {
    DescribeMigrateTaskByIdResponse {
        "Status" => status: value,
        "EndTime" => end_time: value,
        "DBInstanceName" => db_instance_name: value,
        "RequestId" => request_id: value,
        "Description" => description: value,
        "CreateTime" => create_time: value,
        "DBName" => db_name: value,
        "BackupMode" => backup_mode: value,
        "MigrateTaskId" => migrate_task_id: value,
        "IsDBReplaced" => is_db_replaced: value,
    }
}

/// Errors that the documentation of [`DescribeMigrateTaskByIdRequest`] names.
///
/// - [`InvalidStartTimeAndEndTimeMalformed`](super::DocumentedError::InvalidStartTimeAndEndTimeMalformed)
/// - [`InvalidMigrateTask`](super::DocumentedError::InvalidMigrateTask)
/// - [`InvalidInstanceState`](super::DocumentedError::InvalidInstanceState)
pub type DescribeMigrateTaskByIdError = super::DocumentedError;
