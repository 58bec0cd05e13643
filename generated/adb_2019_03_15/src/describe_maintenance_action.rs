// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeMaintenanceAction`, from `adb_2019_03_15/DescribeMaintenanceAction.md`.

use alicloud_runtime::codegen::*;

/// Lists maintenance events with planned and latest execution times.
///
/// ```no_run
/// # async fn example(client: alicloud_adb_2019_03_15::Client) -> Result<(), alicloud_adb_2019_03_15::Error> {
/// let request = alicloud_adb_2019_03_15::DescribeMaintenanceActionRequest::new()
///     .region("...")
///     .task_type("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_maintenance_action(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeMaintenanceActionRequest {
    /// **Required.** Where it lies or is looked for, as the region's ID or, in some lists, its name.
    pub region: Option<String>,
    /// **Required.** Kind of work that the task does.
    pub task_type: Option<String>,
    /// Whether tasks that are over are listed, or those to come.
    pub is_history: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Which page of the list to return.
    pub page_number: Option<i32>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeMaintenanceActionRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Region`, which is required.
    pub fn region(mut self, value: impl Into<String>) -> Self {
        self.region = Some(value.into());
        self
    }
    /// Sets `TaskType`, which is required.
    pub fn task_type(mut self, value: impl Into<String>) -> Self {
        self.task_type = Some(value.into());
        self
    }
    /// Sets `IsHistory`.
    #[inline]
    pub fn is_history(mut self, value: i32) -> Self {
        self.is_history = Some(value);
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
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DescribeMaintenanceActionRequest {
        "Region" => region: query,
        "TaskType" => task_type: query,
        "IsHistory" => is_history: query,
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeMaintenanceActionRequest {
    type Response = DescribeMaintenanceActionResponse;
    type Error = DescribeMaintenanceActionError;
    const INFO: OperationInfo = super::operation("DescribeMaintenanceAction")
        .required(&["Region", "TaskType", "RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeMaintenanceActionError] = &[
        DescribeMaintenanceActionError::RequiredParamNotFound,
    ];
}

impl Paginated for DescribeMaintenanceActionRequest {
    type Item = MaintenanceActionItem;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_record_count)
            .number(&response.page_number)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.items)
    }
}

/// Response to [`DescribeMaintenanceActionRequest`].
#[non_exhaustive]
pub struct DescribeMaintenanceActionResponse {
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `E774C8A9-8819-4A09-9E91-07C078******`.
    pub request_id: Option<String>,
    /// How many items a page holds at most. Example: `30`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `2`.
    pub total_record_count: Option<i32>,
    /// Entries of the list.
    pub items: Vec<MaintenanceActionItem>,
}

response! {
    DescribeMaintenanceActionResponse {
        "PageNumber" => page_number: value,
        "RequestId" => request_id: value,
        "PageSize" => page_size: value,
        "TotalRecordCount" => total_record_count: value,
        "Items" => items: list(""),
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct MaintenanceActionItem {
    /// State of what the entry describes, which decides what can be done with it. Example: `SUCCESS`.
    pub status: Option<String>,
    /// Latest moment for it. Example: `2021-07-04T15:59:59Z`.
    pub deadline: Option<Timestamp>,
    /// Time between two of this, or the span in which it holds: prepare. Example: `02:00:00`.
    pub prepare_interval: Option<String>,
    /// Which kind of database it is or is to be. Example: `analyticdb`.
    pub db_type: Option<String>,
    /// When it began, or where the period begins that the data is about.
    /// Example: `2021-07-03T04:00:00Z`.
    pub start_time: Option<Timestamp>,
    /// Kind of work that the task does. Example: `rds_apsaradb_upgrade`.
    pub task_type: Option<String>,
    /// Which version of the database is meant. Example: `3.0`.
    pub db_version: Option<String>,
    /// ID of the database cluster that the item belongs to or stands for.
    /// Example: `am-****************`.
    pub db_cluster_id: Option<String>,
    /// When the item was last changed. Example: `2021-07-03T06:33:00Z`.
    pub modified_time: Option<Timestamp>,
    /// Where it lies or is looked for, as the region's ID or, in some lists, its name.
    /// Example: `cn-hangzhou`.
    pub region: Option<String>,
    /// What is known about the result. Example: `autoCancel`.
    pub result_info: Option<String>,
    /// When the item was created or added. Example: `2021-06-30T02:44:27Z`.
    pub created_time: Option<Timestamp>,
    /// Identifier of the item within its collection. Example: `11111`.
    pub id: Option<i32>,
    /// Time that is set or recorded for this: switch. Example: `2021-07-03T06:00:00Z`.
    pub switch_time: Option<Timestamp>,
}

response! {
    MaintenanceActionItem {
        "Status" => status: value,
        "Deadline" => deadline: value,
        "PrepareInterval" => prepare_interval: value,
        "DBType" => db_type: value,
        "StartTime" => start_time: value,
        "TaskType" => task_type: value,
        "DBVersion" => db_version: value,
        "DBClusterId" => db_cluster_id: value,
        "ModifiedTime" => modified_time: value,
        "Region" => region: value,
        "ResultInfo" => result_info: value,
        "CreatedTime" => created_time: value,
        "Id" => id: value,
        "SwitchTime" => switch_time: value,
    }
}

/// Errors that the documentation of [`DescribeMaintenanceActionRequest`] names.
///
/// - [`RequiredParamNotFound`](super::DocumentedError::RequiredParamNotFound)
pub type DescribeMaintenanceActionError = super::DocumentedError;
