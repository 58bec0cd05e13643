// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeHanaBackupsAsync`, from `hbr/DescribeHanaBackupsAsync.md`.

use alicloud_runtime::codegen::*;

/// Starts a background query for SAP HANA backups and returns a task ID.
///
/// ```no_run
/// # async fn example(client: alicloud_hbr::Client) -> Result<(), alicloud_hbr::Error> {
/// let request = alicloud_hbr::DescribeHanaBackupsAsyncRequest::new()
///     .cluster_id("...");
/// let reply = client.describe_hana_backups_async(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeHanaBackupsAsyncRequest {
    /// Backup vault, the storage that holds the backups.
    pub vault_id: Option<String>,
    /// **Required.** Group of backup clients that does the work; in calls about SAP HANA the registered
    /// instance, in calls about containers the registered cluster.
    pub cluster_id: Option<String>,
    /// Which part of the list this is, counted from 1.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: 1 to 100.
    pub page_size: Option<i32>,
    /// SAP HANA database that is meant; `SYSTEMDB` is the one of the system.
    pub database_name: Option<String>,
    /// Way of working, out of those that the service offers.
    pub mode: Option<String>,
    /// Time that is set or recorded for this: recovery point in.
    pub recovery_point_in_time: Option<i64>,
    /// Log position to go back to; only when restoring to one.
    pub log_position: Option<i64>,
    /// SAP HANA storage unit to restore; counts only when going back to a log position.
    pub volume_id: Option<i32>,
    /// Whether backups come from another instance.
    pub system_copy: Option<bool>,
    /// Where it comes from.
    pub source: Option<String>,
    /// SAP HANA system whose backups are used; only when one system is copied to another.
    pub source_cluster_id: Option<String>,
    /// Whether differential backups are listed.
    pub include_differential: Option<bool>,
    /// Whether incremental backups are listed.
    pub include_incremental: Option<bool>,
    /// Whether log backups are listed.
    pub include_log: Option<bool>,
    /// Whether backups made through Backint are listed.
    pub use_backint: Option<bool>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl DescribeHanaBackupsAsyncRequest {
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
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `DatabaseName`.
    pub fn database_name(mut self, value: impl Into<String>) -> Self {
        self.database_name = Some(value.into());
        self
    }
    /// Sets `Mode`.
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
    /// Sets `IncludeDifferential`.
    #[inline]
    pub fn include_differential(mut self, value: bool) -> Self {
        self.include_differential = Some(value);
        self
    }
    /// Sets `IncludeIncremental`.
    #[inline]
    pub fn include_incremental(mut self, value: bool) -> Self {
        self.include_incremental = Some(value);
        self
    }
    /// Sets `IncludeLog`.
    #[inline]
    pub fn include_log(mut self, value: bool) -> Self {
        self.include_log = Some(value);
        self
    }
    /// Sets `UseBackint`.
    #[inline]
    pub fn use_backint(mut self, value: bool) -> Self {
        self.use_backint = Some(value);
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    DescribeHanaBackupsAsyncRequest {
        "VaultId" => vault_id: query,
        "ClusterId" => cluster_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "DatabaseName" => database_name: query,
        "Mode" => mode: query,
        "RecoveryPointInTime" => recovery_point_in_time: query,
        "LogPosition" => log_position: query,
        "VolumeId" => volume_id: query,
        "SystemCopy" => system_copy: query,
        "Source" => source: query,
        "SourceClusterId" => source_cluster_id: query,
        "IncludeDifferential" => include_differential: query,
        "IncludeIncremental" => include_incremental: query,
        "IncludeLog" => include_log: query,
        "UseBackint" => use_backint: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for DescribeHanaBackupsAsyncRequest {
    type Response = DescribeHanaBackupsAsyncResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeHanaBackupsAsync")
        .required(&["ClusterId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
}

/// Response to [`DescribeHanaBackupsAsyncRequest`].
#[non_exhaustive]
pub struct DescribeHanaBackupsAsyncResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `successful`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `31F97233-8563-563D-8880-914B00EEA928`.
    pub request_id: Option<String>,
    /// ID of the task, for asking how far it is. Example: `t-0006xmbplrqebt9dhkth`.
    pub task_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    DescribeHanaBackupsAsyncResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "TaskId" => task_id: value,
        "Success" => success: value,
    }
}
