// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeActiveOperationTask`, from `dds/DescribeActiveOperationTask.md`.

use alicloud_runtime::codegen::*;

/// Returns maintenance tasks of one kind, in one or all regions.
///
/// ```no_run
/// # async fn example(client: alicloud_dds::Client) -> Result<(), alicloud_dds::Error> {
/// let request = alicloud_dds::DescribeActiveOperationTaskRequest::new()
///     .region("cn-shanghai")
///     .task_type("rds_apsaradb_ha");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_active_operation_task(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeActiveOperationTaskRequest {
    /// **Required.** Where the pending tasks are looked for; `all` takes in every region.
    /// Example: `cn-shanghai`.
    pub region: Option<String>,
    /// **Required.** Kind of work that the task does. Example: `rds_apsaradb_ha`.
    pub task_type: Option<String>,
    /// Whether to return past maintenance tasks instead of pending ones. Example: `0`.
    pub is_history: Option<i32>,
    /// How many items a page holds at most. Range: 10 to 100. Default: `30`. Example: `30`.
    pub page_size: Option<i32>,
    /// Which page of the list to return. Range: 1 to 2147483647. Default: `1`. Example: `1`.
    pub page_number: Option<i32>,
    /// Code of the product that the tasks belong to, such as `MongoDB`.
    pub product_id: Option<String>,
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
    /// Sets `ProductId`.
    pub fn product_id(mut self, value: impl Into<String>) -> Self {
        self.product_id = Some(value.into());
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
        "ProductId" => product_id: query,
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
    /// How many items match in all, over all pages. Example: `0`.
    pub total_record_count: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `6FD47DC4-0750-5524-A89E-E7D559Cxxxxx`.
    pub request_id: Option<String>,
    /// How many items a page holds at most. Example: `30`.
    pub page_size: Option<i32>,
    /// Which page of the whole list this one is. Example: `1`.
    pub page_number: Option<i32>,
    /// Maintenance tasks, one entry each.
    pub items: Vec<ActiveOperationTaskItem>,
}

response! {
    DescribeActiveOperationTaskResponse {
        "TotalRecordCount" => total_record_count: value,
        "RequestId" => request_id: value,
        "PageSize" => page_size: value,
        "PageNumber" => page_number: value,
        "Items" => items: list(""),
    }
}

/// Maintenance tasks, one entry each.
#[non_exhaustive]
pub struct ActiveOperationTaskItem {
    /// Whether the task waits for a time to be set, waits to run, runs, is done, failed, or was
    /// canceled. Example: `2`.
    pub status: Option<i32>,
    /// Parameters of the task, as a text.
    pub task_params: Option<String>,
    /// Time that preparation takes between start and switchover. Example: `14:00:00`.
    pub prepare_interval: Option<String>,
    /// Latest moment to which the task can be moved. Example: `2023-03-29T13:59:59Z`.
    pub deadline: Option<Timestamp>,
    /// When the task is to be carried out. Example: `2023-03-20T02:40:00Z`.
    pub start_time: Option<Timestamp>,
    /// Kind of work that the task does. Example: `rds_apsaradb_ha`.
    pub task_type: Option<String>,
    /// When the item was last changed. Example: `2023-02-24T08:18:53Z`.
    pub modified_time: Option<Timestamp>,
    /// Which instance or which of its nodes the entry describes. Example: `dds-bp12721xxxx9b914`.
    pub ins_name: Option<String>,
    /// Database engine that the entry is about. Example: `mongodb`.
    pub db_type: Option<String>,
    /// Where the instance lies. Example: `cn-beijing`.
    pub region: Option<String>,
    /// What came of the task, in words.
    pub result_info: Option<String>,
    /// When the item was created or added. Example: `2024-11-06T13:11:08Z`.
    pub created_time: Option<Timestamp>,
    /// Identifier of the item within its collection. Example: `50xx`.
    pub id: Option<i32>,
    /// When the switchover of the task takes place. Example: `2024-11-06T14:11:08Z`.
    pub switch_time: Option<Timestamp>,
}

response! {
    ActiveOperationTaskItem {
        "Status" => status: value,
        "TaskParams" => task_params: value,
        "PrepareInterval" => prepare_interval: value,
        "Deadline" => deadline: value,
        "StartTime" => start_time: value,
        "TaskType" => task_type: value,
        "ModifiedTime" => modified_time: value,
        "InsName" => ins_name: value,
        "DbType" => db_type: value,
        "Region" => region: value,
        "ResultInfo" => result_info: value,
        "CreatedTime" => created_time: value,
        "Id" => id: value,
        "SwitchTime" => switch_time: value,
    }
}

/// Errors that the documentation of [`DescribeActiveOperationTaskRequest`] names.
///
/// - [`RequiredParamNotFound`](super::DocumentedError::RequiredParamNotFound)
pub type DescribeActiveOperationTaskError = super::DocumentedError;
