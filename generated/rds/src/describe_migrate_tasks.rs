// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeMigrateTasks`, from `rds/DescribeMigrateTasks.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{BackupMode};

/// Lists the tasks that bring SQL Server backups to the cloud.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::DescribeMigrateTasksRequest::new()
///     .db_instance_id("rm-uf6wjk5xxxxxxx")
///     .end_time("2017-10-25T01:00Z")
///     .start_time("2017-10-20T01:00Z");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_migrate_tasks(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeMigrateTasksRequest {
    /// **Required.** ID of the database instance. Example: `rm-uf6wjk5xxxxxxx`.
    pub db_instance_id: Option<String>,
    /// **Required.** End of the period to look at. Example: `2017-10-25T01:00Z`.
    pub end_time: Option<Timestamp>,
    /// **Required.** Beginning of the period to look at. Example: `2017-10-20T01:00Z`.
    pub start_time: Option<Timestamp>,
    /// How many items a page holds at most. Range: 30 to 100. Default: `30`. Example: `30`.
    pub page_size: Option<i32>,
    /// Which page of the list to return. Range: 1 to 2147483647. Default: `1`. Example: `1`.
    pub page_number: Option<i32>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl DescribeMigrateTasksRequest {
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
    /// Sets `EndTime`, which is required.
    pub fn end_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.end_time = Some(value.into());
        self
    }
    /// Sets `StartTime`, which is required.
    pub fn start_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    DescribeMigrateTasksRequest {
        "DBInstanceId" => db_instance_id: query,
        "EndTime" => end_time: query,
        "StartTime" => start_time: query,
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for DescribeMigrateTasksRequest {
    type Response = DescribeMigrateTasksResponse;
    type Error = DescribeMigrateTasksError;
    const INFO: OperationInfo = super::operation("DescribeMigrateTasks")
        .required(&["DBInstanceId", "EndTime", "StartTime"])
        .read_only();
    const ERRORS: &'static [DescribeMigrateTasksError] = &[
        DescribeMigrateTasksError::InvalidStartTimeAndEndTimeMalformed,
        DescribeMigrateTasksError::OrderComboInstanceNotAllowOperate,
        DescribeMigrateTasksError::PricePricingPlanResultNotFound,
        DescribeMigrateTasksError::OrderNoRealNameAuthentication,
        DescribeMigrateTasksError::InvalidInstanceState,
    ];
}

impl Paginated for DescribeMigrateTasksRequest {
    type Item = MigrateTask;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_record_count)
            .number(&response.page_number)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.items)
    }
}

/// Response to [`DescribeMigrateTasksRequest`].
#[non_exhaustive]
pub struct DescribeMigrateTasksResponse {
    /// ID of the database instance. Example: `rm-uf6wjk5xxxxxxx`.
    pub db_instance_id: Option<String>,
    /// Entries of the list.
    pub items: Vec<MigrateTask>,
    /// How many items this page holds. Example: `10`.
    pub page_record_count: Option<i32>,
    /// Which page of the result was returned. Example: `1`.
    pub page_number: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `4E356DDF-6B83-45DB-99D5-4B1E8A0D286B`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `30`.
    pub total_record_count: Option<i32>,
}

response! {
    DescribeMigrateTasksResponse {
        "DBInstanceId" => db_instance_id: value,
        "Items" => items: list("MigrateTask"),
        "PageRecordCount" => page_record_count: value,
        "PageNumber" => page_number: value,
        "RequestId" => request_id: value,
        "TotalRecordCount" => total_record_count: value,
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct MigrateTask {
    /// Whether a schedule or a person starts the backup. Here: `FULL`, `UPDF`. Example: `FULL`.
    pub backup_mode: Option<Open<BackupMode>>,
    /// When the item was created. Example: `2017-05-30T12:11:04Z`.
    pub create_time: Option<Timestamp>,
    /// Name of the database inside the instance. Example: `testDB`.
    pub db_name: Option<String>,
    /// Free text that describes the item to people. Example: `Api description`.
    pub description: Option<String>,
    /// When the work ended. Example: `2017-05-30T13:11:04Z`.
    pub end_time: Option<Timestamp>,
    /// Whether the import overwrites a database of the same name. Example: `True`.
    pub is_db_replaced: Option<String>,
    /// Migration task that was started or that the item describes. Example: `564522545`.
    pub migrate_task_id: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `Success`.
    pub status: Option<Open<MigrateTaskStatus>>,
}

response! {
    MigrateTask {
        "BackupMode" => backup_mode: value,
        "CreateTime" => create_time: value,
        "DBName" => db_name: value,
        "Description" => description: value,
        "EndTime" => end_time: value,
        "IsDBReplaced" => is_db_replaced: value,
        "MigrateTaskId" => migrate_task_id: value,
        "Status" => status: value,
    }
}

values! {
    /// State of what the entry describes, which decides what can be done with it.
    pub enum MigrateTaskStatus {
        /// The task has not started.
        NoStart = "NoStart",
        /// The task is under way.
        Running = "Running",
        /// The task is finished.
        Success = "Success",
        /// The task failed.
        Failed = "Failed",
        /// The task waits for incremental backups.
        Waiting = "Waiting",
    }
}

/// Errors that the documentation of [`DescribeMigrateTasksRequest`] names.
///
/// - [`InvalidStartTimeAndEndTimeMalformed`](super::DocumentedError::InvalidStartTimeAndEndTimeMalformed)
/// - [`OrderComboInstanceNotAllowOperate`](super::DocumentedError::OrderComboInstanceNotAllowOperate)
/// - [`PricePricingPlanResultNotFound`](super::DocumentedError::PricePricingPlanResultNotFound)
/// - [`OrderNoRealNameAuthentication`](super::DocumentedError::OrderNoRealNameAuthentication)
/// - [`InvalidInstanceState`](super::DocumentedError::InvalidInstanceState)
pub type DescribeMigrateTasksError = super::DocumentedError;
