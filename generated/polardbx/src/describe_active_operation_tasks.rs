// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeActiveOperationTasks`, from `polardbx/DescribeActiveOperationTasks.md`.

use alicloud_runtime::codegen::*;

/// Lists maintenance events with affected instances and times of execution.
///
/// ```no_run
/// # async fn example(client: alicloud_polardbx::Client) -> Result<(), alicloud_polardbx::Error> {
/// let request = alicloud_polardbx::DescribeActiveOperationTasksRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_active_operation_tasks(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeActiveOperationTasksRequest {
    /// Where it lies or is looked for, as the region's ID or, in some lists, its name.
    pub region: Option<String>,
    /// Kind of work that the task does.
    pub task_type: Option<String>,
    /// ID of the product that the call is about.
    pub product_id: Option<String>,
    /// Which kind of database it is or is to be.
    pub db_type: Option<String>,
    /// Name that the ins goes by.
    pub ins_name: Option<String>,
    /// Level that the change has on its scale.
    pub change_level: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<i64>,
    /// Which page of the list to return.
    pub page_number: Option<i64>,
    /// State to narrow the list down to, or to put the item into.
    pub status: Option<i64>,
    /// Whether the task can still be put on another time.
    pub allow_change: Option<i64>,
    /// Whether the task can still be called off.
    pub allow_cancel: Option<i64>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeActiveOperationTasksRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Region`.
    pub fn region(mut self, value: impl Into<String>) -> Self {
        self.region = Some(value.into());
        self
    }
    /// Sets `TaskType`.
    pub fn task_type(mut self, value: impl Into<String>) -> Self {
        self.task_type = Some(value.into());
        self
    }
    /// Sets `ProductId`.
    pub fn product_id(mut self, value: impl Into<String>) -> Self {
        self.product_id = Some(value.into());
        self
    }
    /// Sets `DbType`.
    pub fn db_type(mut self, value: impl Into<String>) -> Self {
        self.db_type = Some(value.into());
        self
    }
    /// Sets `InsName`.
    pub fn ins_name(mut self, value: impl Into<String>) -> Self {
        self.ins_name = Some(value.into());
        self
    }
    /// Sets `ChangeLevel`.
    pub fn change_level(mut self, value: impl Into<String>) -> Self {
        self.change_level = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i64) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `Status`.
    #[inline]
    pub fn status(mut self, value: i64) -> Self {
        self.status = Some(value);
        self
    }
    /// Sets `AllowChange`.
    #[inline]
    pub fn allow_change(mut self, value: i64) -> Self {
        self.allow_change = Some(value);
        self
    }
    /// Sets `AllowCancel`.
    #[inline]
    pub fn allow_cancel(mut self, value: i64) -> Self {
        self.allow_cancel = Some(value);
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DescribeActiveOperationTasksRequest {
        "Region" => region: query,
        "TaskType" => task_type: query,
        "ProductId" => product_id: query,
        "DbType" => db_type: query,
        "InsName" => ins_name: query,
        "ChangeLevel" => change_level: query,
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
        "Status" => status: query,
        "AllowChange" => allow_change: query,
        "AllowCancel" => allow_cancel: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeActiveOperationTasksRequest {
    type Response = DescribeActiveOperationTasksResponse;
    type Error = DescribeActiveOperationTasksError;
    const INFO: OperationInfo = super::operation("DescribeActiveOperationTasks")
        .method("GET")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeActiveOperationTasksError] = &[
        DescribeActiveOperationTasksError::IdempotentParameterMismatch,
    ];
}

impl Paginated for DescribeActiveOperationTasksRequest {
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

/// Response to [`DescribeActiveOperationTasksRequest`].
#[non_exhaustive]
pub struct DescribeActiveOperationTasksResponse {
    /// How many items a page holds at most. Example: `12`.
    pub page_size: Option<i64>,
    /// ID of this call; quote it when asking support about it.
    pub request_id: Option<String>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i64>,
    /// How many items match in all, over all pages. Example: `23`.
    pub total_record_count: Option<i64>,
    /// Entries of the list.
    pub items: Vec<ActiveOperationTaskItem>,
}

response! {
    DescribeActiveOperationTasksResponse {
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "PageNumber" => page_number: value,
        "TotalRecordCount" => total_record_count: value,
        "Items" => items: list(""),
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct ActiveOperationTaskItem {
    /// Whether the task can still be called off. Example: `0`.
    pub allow_cancel: Option<String>,
    /// Whether the task can still be put on another time. Example: `0`.
    pub allow_change: Option<String>,
    /// Level that the change has on its scale. Example: `Risk`.
    pub change_level: Option<String>,
    /// Reason class of the maintenance, in English. Example: `Risk repairment`.
    pub change_level_en: Option<String>,
    /// Reason class of the maintenance, in Chinese. Example: `text`.
    pub change_level_zh: Option<String>,
    /// When the item was created or added. Example: `2021-06-15T16:00:00Z`.
    pub created_time: Option<Timestamp>,
    /// Zone the instance is in at present. Example: `cn-shanghai-et-a`.
    pub current_avz: Option<String>,
    /// Which kind of database it is or is to be. Example: `polarx`.
    pub db_type: Option<String>,
    /// Which version of the database is meant. Example: `2.0`.
    pub db_version: Option<String>,
    /// Latest moment for it. Example: `2021-06-15T16:00:00Z`.
    pub deadline: Option<Timestamp>,
    /// Identifier of the item within its collection. Example: `1`.
    pub id: Option<i64>,
    /// What the maintenance does to the instance.
    pub impact: Option<String>,
    /// What the maintenance does to the instance, in English.
    /// Example: `Transient instance disconnection`.
    pub impact_en: Option<String>,
    /// What the maintenance does to the instance, in Chinese. Example: `text`.
    pub impact_zh: Option<String>,
    /// Note on the instance.
    pub ins_comment: Option<String>,
    /// Name that the ins goes by. Example: `pxc-dd`.
    pub ins_name: Option<String>,
    /// When the item was last changed. Example: `2021-06-15T16:00:00Z`.
    pub modified_time: Option<Timestamp>,
    /// Time between two of this, or the span in which it holds: prepare. Example: `03:00:00`.
    pub prepare_interval: Option<String>,
    /// Where it lies or is looked for, as the region's ID or, in some lists, its name.
    /// Example: `cn-shanghai-et15-b01`.
    pub region: Option<String>,
    /// What is known about the result.
    pub result_info: Option<String>,
    /// When it began, or where the period begins that the data is about.
    /// Example: `2021-06-15T16:00:00Z`.
    pub start_time: Option<Timestamp>,
    /// State of what the entry describes, which decides what can be done with it. Example: `3`.
    pub status: Option<i64>,
    /// Names of the sub ins that were found or are concerned. Example: `pxc-xx`.
    pub sub_ins_names: Vec<String>,
    /// Time that is set or recorded for this: switch. Example: `2021-06-15T16:00:00Z`.
    pub switch_time: Option<Timestamp>,
    /// Kind of work that the task does. Example: `rds_apsaradb_transfer`.
    pub task_type: Option<String>,
    /// Kind of maintenance, in English.
    pub task_type_en: Option<String>,
    /// Kind of maintenance, in Chinese.
    pub task_type_zh: Option<String>,
}

response! {
    ActiveOperationTaskItem {
        "AllowCancel" => allow_cancel: value,
        "AllowChange" => allow_change: value,
        "ChangeLevel" => change_level: value,
        "ChangeLevelEn" => change_level_en: value,
        "ChangeLevelZh" => change_level_zh: value,
        "CreatedTime" => created_time: value,
        "CurrentAVZ" => current_avz: value,
        "DbType" => db_type: value,
        "DbVersion" => db_version: value,
        "Deadline" => deadline: value,
        "Id" => id: value,
        "Impact" => impact: value,
        "ImpactEn" => impact_en: value,
        "ImpactZh" => impact_zh: value,
        "InsComment" => ins_comment: value,
        "InsName" => ins_name: value,
        "ModifiedTime" => modified_time: value,
        "PrepareInterval" => prepare_interval: value,
        "Region" => region: value,
        "ResultInfo" => result_info: value,
        "StartTime" => start_time: value,
        "Status" => status: value,
        "SubInsNames" => sub_ins_names: list(""),
        "SwitchTime" => switch_time: value,
        "TaskType" => task_type: value,
        "TaskTypeEn" => task_type_en: value,
        "TaskTypeZh" => task_type_zh: value,
    }
}

/// Errors that the documentation of [`DescribeActiveOperationTasksRequest`] names.
///
/// - [`IdempotentParameterMismatch`](super::DocumentedError::IdempotentParameterMismatch)
pub type DescribeActiveOperationTasksError = super::DocumentedError;
