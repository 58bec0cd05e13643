// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeActiveOperationTask`, from `polardb/DescribeActiveOperationTask.md`.

use alicloud_runtime::codegen::*;

/// Lists pending or past maintenance events in the older format, filtered by type and region.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::DescribeActiveOperationTaskRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_active_operation_task(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeActiveOperationTaskRequest {
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Which page of the list to return. Default: `1`.
    pub page_number: Option<i32>,
    /// `0` returns tasks still to be done, `1` those that are over. Default: `0`.
    pub is_history: Option<i32>,
    /// **Required** by the documentation; not checked here. Kind of work that the task does.
    pub task_type: Option<String>,
    /// **Required** by the documentation; not checked here. Where it lies or is looked for, as the
    /// region's ID or, in some lists, its name.
    pub region: Option<String>,
    /// **Required** by the documentation; not checked here. Cloud service that the maintenance is
    /// about.
    pub product_name: Option<String>,
}

impl DescribeActiveOperationTaskRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    /// Sets `IsHistory`.
    #[inline]
    pub fn is_history(mut self, value: i32) -> Self {
        self.is_history = Some(value);
        self
    }
    /// Sets `TaskType`.
    pub fn task_type(mut self, value: impl Into<String>) -> Self {
        self.task_type = Some(value.into());
        self
    }
    /// Sets `Region`.
    pub fn region(mut self, value: impl Into<String>) -> Self {
        self.region = Some(value.into());
        self
    }
    /// Sets `ProductName`.
    pub fn product_name(mut self, value: impl Into<String>) -> Self {
        self.product_name = Some(value.into());
        self
    }
}

request! {
    DescribeActiveOperationTaskRequest {
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
        "IsHistory" => is_history: query,
        "TaskType" => task_type: query,
        "Region" => region: query,
        "ProductName" => product_name: query,
    }
}

impl Operation for DescribeActiveOperationTaskRequest {
    type Response = DescribeActiveOperationTaskResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeActiveOperationTask")
        .read_only();
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
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Which part of the list the response holds, for lists that come page by page.
    pub page_number: Option<i32>,
    /// How many items match in all, over all pages.
    pub total_record_count: Option<i32>,
    /// Entries of the list.
    pub items: Vec<ActiveOperationTaskItem>,
}

response! {
    DescribeActiveOperationTaskResponse {
        "PageSize" => page_size: value,
        "PageNumber" => page_number: value,
        "TotalRecordCount" => total_record_count: value,
        "Items" => items: list(""),
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct ActiveOperationTaskItem {
    /// Identifier of the item within its collection.
    pub id: Option<i32>,
    /// Name that the ins goes by.
    pub ins_name: Option<String>,
    /// When it began, or where the period begins that the data is about.
    pub start_time: Option<String>,
    /// Time that is set or recorded for this: switch.
    pub switch_time: Option<String>,
    /// Latest moment for it.
    pub deadline: Option<String>,
    /// State of what the entry describes, which decides what can be done with it.
    pub status: Option<i32>,
    /// When the item was created or added.
    pub created_time: Option<String>,
    /// When the item was last changed.
    pub modified_time: Option<String>,
    /// What is known about the result.
    pub result_info: Option<String>,
    /// Time between two of this, or the span in which it holds: prepare.
    pub prepare_interval: Option<String>,
    /// The task params that are concerned.
    pub task_params: Option<String>,
    /// Kind of work that the task does.
    pub task_type: Option<String>,
    /// Which kind of database it is or is to be.
    pub db_type: Option<String>,
}

response! {
    ActiveOperationTaskItem {
        "Id" => id: value,
        "InsName" => ins_name: value,
        "StartTime" => start_time: value,
        "SwitchTime" => switch_time: value,
        "Deadline" => deadline: value,
        "Status" => status: value,
        "CreatedTime" => created_time: value,
        "ModifiedTime" => modified_time: value,
        "ResultInfo" => result_info: value,
        "PrepareInterval" => prepare_interval: value,
        "TaskParams" => task_params: value,
        "TaskType" => task_type: value,
        "DbType" => db_type: value,
    }
}
