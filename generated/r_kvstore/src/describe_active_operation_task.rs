// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeActiveOperationTask`, from `r-kvstore/DescribeActiveOperationTask.md`.

use alicloud_runtime::codegen::*;

/// Lists the maintenance tasks of one kind that are planned for instances.
///
/// ```no_run
/// # async fn example(client: alicloud_r_kvstore::Client) -> Result<(), alicloud_r_kvstore::Error> {
/// let request = alicloud_r_kvstore::DescribeActiveOperationTaskRequest::new()
///     .region("...")
///     .task_type("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_active_operation_task(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeActiveOperationTaskRequest {
    /// **Required.** Region whose maintenance tasks are returned; one value stands for all regions.
    pub region: Option<String>,
    /// **Required.** Kind of work that the task does.
    pub task_type: Option<String>,
    /// Whether finished tasks are returned instead of current ones.
    pub is_history: Option<i32>,
    /// How many items a page holds at most. Range: 10 to 100.
    pub page_size: Option<i32>,
    /// Which page of the list to return. Range: 1 to 2147483647.
    pub page_number: Option<i32>,
}

impl DescribeActiveOperationTaskRequest {
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
}

request! {
    DescribeActiveOperationTaskRequest {
        "Region" => region: query,
        "TaskType" => task_type: query,
        "IsHistory" => is_history: query,
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
    }
}

impl Operation for DescribeActiveOperationTaskRequest {
    type Response = DescribeActiveOperationTaskResponse;
    type Error = DescribeActiveOperationTaskError;
    const INFO: OperationInfo = super::operation("DescribeActiveOperationTask")
        .required(&["Region", "TaskType"])
        .read_only();
    const ERRORS: &'static [DescribeActiveOperationTaskError] = &[
        DescribeActiveOperationTaskError::RequiredParamNotFound,
    ];
}

impl Paginated for DescribeActiveOperationTaskRequest {
    type Item = ActiveOperationTaskItem;
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

/// Response to [`DescribeActiveOperationTaskRequest`].
#[non_exhaustive]
pub struct DescribeActiveOperationTaskResponse {
    /// Which page of the result was returned. Example: `1`.
    pub page_number: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `2E1FF0CC-F42A-4B6F-A1F4-A17B1451****`.
    pub request_id: Option<String>,
    /// How many items a page holds at most. Example: `30`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_record_count: Option<i32>,
    /// Entries of the list.
    pub items: Vec<ActiveOperationTaskItem>,
}

response! {
    DescribeActiveOperationTaskResponse {
        "PageNumber" => page_number: value,
        "RequestId" => request_id: value,
        "PageSize" => page_size: value,
        "TotalRecordCount" => total_record_count: value,
        "Items" => items: list(""),
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct ActiveOperationTaskItem {
    /// State of what the entry describes, which decides what can be done with it. Example: `5`.
    pub status: Option<i32>,
    /// Latest moment that the task can be put off to. Example: `2023-03-29T13:59:59Z`.
    pub deadline: Option<Timestamp>,
    /// Time from the start of the task until the switchover. Example: `14:00:00`.
    pub prepare_interval: Option<String>,
    /// Kind of work that the task does. Example: `rds_apsaradb_upgrade`.
    pub task_type: Option<String>,
    /// When it began, or where the period begins that the data is about.
    /// Example: `2023-03-20T02:40:00Z`.
    pub start_time: Option<Timestamp>,
    /// When the item was last changed. Example: `2023-02-24T08:18:53Z`.
    pub modified_time: Option<Timestamp>,
    /// Instance that the task is scheduled for. Example: `r-bp1lgal1sdvxrz****`.
    pub ins_name: Option<String>,
    /// Database engine of the instance. Example: `redis`.
    pub db_type: Option<String>,
    /// Region of the instance that the task is scheduled for. Example: `cn-hanghzou`.
    pub region: Option<String>,
    /// When the item was created or added. Example: `2023-02-24T06:00:11Z`.
    pub created_time: Option<Timestamp>,
    /// Identifier of the item within its collection. Example: `1****1`.
    pub id: Option<i32>,
    /// When the instance is switched over, as planned or as wanted. Example: `2023-03-20T03:10:00Z`.
    pub switch_time: Option<Timestamp>,
}

response! {
    ActiveOperationTaskItem {
        "Status" => status: value,
        "Deadline" => deadline: value,
        "PrepareInterval" => prepare_interval: value,
        "TaskType" => task_type: value,
        "StartTime" => start_time: value,
        "ModifiedTime" => modified_time: value,
        "InsName" => ins_name: value,
        "DbType" => db_type: value,
        "Region" => region: value,
        "CreatedTime" => created_time: value,
        "Id" => id: value,
        "SwitchTime" => switch_time: value,
    }
}

/// Errors that the documentation of [`DescribeActiveOperationTaskRequest`] names.
///
/// - [`RequiredParamNotFound`](super::DocumentedError::RequiredParamNotFound)
pub type DescribeActiveOperationTaskError = super::DocumentedError;
