// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeOssDownloads`, from `rds/DescribeOssDownloads.md`.

use alicloud_runtime::codegen::*;

/// Lists the files of a migration task that were read from OSS.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::DescribeOssDownloadsRequest::new()
///     .db_instance_id("rm-uf6wjk5xxxxxxx")
///     .migrate_task_id("5625458541");
/// let reply = client.describe_oss_downloads(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeOssDownloadsRequest {
    /// **Required.** ID of the database instance. Example: `rm-uf6wjk5xxxxxxx`.
    pub db_instance_id: Option<String>,
    /// **Required.** Migration task concerned; a further incremental step names the task of the full
    /// backup. Example: `5625458541`.
    pub migrate_task_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl DescribeOssDownloadsRequest {
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
    DescribeOssDownloadsRequest {
        "DBInstanceId" => db_instance_id: query,
        "MigrateTaskId" => migrate_task_id: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for DescribeOssDownloadsRequest {
    type Response = DescribeOssDownloadsResponse;
    type Error = DescribeOssDownloadsError;
    const INFO: OperationInfo = super::operation("DescribeOssDownloads")
        .required(&["DBInstanceId", "MigrateTaskId"])
        .read_only();
    const ERRORS: &'static [DescribeOssDownloadsError] = &[
        DescribeOssDownloadsError::OrderComboInstanceNotAllowOperate,
        DescribeOssDownloadsError::PricePricingPlanResultNotFound,
        DescribeOssDownloadsError::OrderNoRealNameAuthentication,
    ];
}

/// Response to [`DescribeOssDownloadsRequest`].
#[non_exhaustive]
pub struct DescribeOssDownloadsResponse {
    /// ID of the database instance. Example: `rm-uf6wjk5xxxxxxx`.
    pub db_instance_id: Option<String>,
    /// The items that are concerned.
    pub items: Option<Items>,
    /// Migration task that was started or that the item describes. Example: `562154852`.
    pub migrate_task_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `A5409D02-D661-4BF3-8F3D-0A814D0574E7`.
    pub request_id: Option<String>,
}

response! {
    DescribeOssDownloadsResponse {
        "DBInstanceId" => db_instance_id: value,
        "Items" => items: value,
        "MigrateTaskId" => migrate_task_id: value,
        "RequestId" => request_id: value,
    }
}

/// The items that are concerned.
#[non_exhaustive]
pub struct Items {
    /// Imported files, one entry each.
    pub oss_download: Vec<OssDownload>,
}

response! {
    Items {
        "OssDownload" => oss_download: list(""),
    }
}

/// Imported files, one entry each.
#[non_exhaustive]
pub struct OssDownload {
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `2017-08-27T12:45:15Z`.
    pub end_time: Option<Timestamp>,
    /// State of what the entry describes, which decides what can be done with it. Example: `Finished`.
    pub status: Option<String>,
    /// Free text that describes the item to people. Example: `App description`.
    pub description: Option<String>,
    /// When the item was created. Example: `2017-08-17T12:45:15Z`.
    pub create_time: Option<Timestamp>,
    /// Whether a schedule or a person starts the backup. Example: `Database`.
    pub backup_mode: Option<String>,
    /// Whether the file can be used. Example: `True`.
    pub is_available: Option<String>,
    /// Name under which the file is stored. Example: `test`.
    pub file_name: Option<String>,
    /// How much space the file takes. Example: `2`.
    pub file_size: Option<String>,
}

response! {
    OssDownload {
        "EndTime" => end_time: value,
        "Status" => status: value,
        "Description" => description: value,
        "CreateTime" => create_time: value,
        "BackupMode" => backup_mode: value,
        "IsAvailable" => is_available: value,
        "FileName" => file_name: value,
        "FileSize" => file_size: value,
    }
}

/// Errors that the documentation of [`DescribeOssDownloadsRequest`] names.
///
/// - [`OrderComboInstanceNotAllowOperate`](super::DocumentedError::OrderComboInstanceNotAllowOperate)
/// - [`PricePricingPlanResultNotFound`](super::DocumentedError::PricePricingPlanResultNotFound)
/// - [`OrderNoRealNameAuthentication`](super::DocumentedError::OrderNoRealNameAuthentication)
pub type DescribeOssDownloadsError = super::DocumentedError;
