// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeActiveOperationTasks`, from `dds/DescribeActiveOperationTasks.md`.

use alicloud_runtime::codegen::*;

/// Lists planned maintenance tasks with their times and effects.
///
/// ```no_run
/// # async fn example(client: alicloud_dds::Client) -> Result<(), alicloud_dds::Error> {
/// let request = alicloud_dds::DescribeActiveOperationTasksRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_active_operation_tasks(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeActiveOperationTasksRequest {
    /// Where the pending tasks are looked for; `all` takes in every region. Example: `cn-beijing`.
    pub region: Option<String>,
    /// Kind of work that the task does. Example: `all`.
    pub task_type: Option<String>,
    /// How many items a page holds at most. Range: 10 to 100. Default: `30`. Example: `30`.
    pub page_size: Option<i32>,
    /// Which page of the list to return. Range: 1 to 2147483647. Default: `1`. Example: `1`.
    pub page_number: Option<i32>,
    /// Code of the product that the tasks belong to, such as `MongoDB`.
    pub product_id: Option<String>,
    /// Database engine that the entry is about. Example: `mongoDb`.
    pub db_type: Option<String>,
    /// Return only tasks that wait, run, are done, failed, or were canceled. Example: `-1`.
    pub status: Option<i32>,
    /// Instance whose tasks are wanted; all instances when left out. Example: `dds-bp16aaccfe10****`.
    pub ins_name: Option<String>,
    /// Whether to list only tasks whose time can, or cannot, be moved. Example: `-1`.
    pub allow_change: Option<i32>,
    /// Whether to list only tasks that can, or cannot, be called off. Example: `-1`.
    pub allow_cancel: Option<i32>,
    /// Whether the task mends a fault or is part of regular maintenance.
    pub change_level: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfmyiu4ekp****`.
    pub resource_group_id: Option<String>,
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
    /// Sets `DbType`.
    pub fn db_type(mut self, value: impl Into<String>) -> Self {
        self.db_type = Some(value.into());
        self
    }
    /// Sets `Status`.
    #[inline]
    pub fn status(mut self, value: i32) -> Self {
        self.status = Some(value);
        self
    }
    /// Sets `InsName`.
    pub fn ins_name(mut self, value: impl Into<String>) -> Self {
        self.ins_name = Some(value.into());
        self
    }
    /// Sets `AllowChange`.
    #[inline]
    pub fn allow_change(mut self, value: i32) -> Self {
        self.allow_change = Some(value);
        self
    }
    /// Sets `AllowCancel`.
    #[inline]
    pub fn allow_cancel(mut self, value: i32) -> Self {
        self.allow_cancel = Some(value);
        self
    }
    /// Sets `ChangeLevel`.
    pub fn change_level(mut self, value: impl Into<String>) -> Self {
        self.change_level = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    DescribeActiveOperationTasksRequest {
        "Region" => region: query,
        "TaskType" => task_type: query,
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
        "ProductId" => product_id: query,
        "DbType" => db_type: query,
        "Status" => status: query,
        "InsName" => ins_name: query,
        "AllowChange" => allow_change: query,
        "AllowCancel" => allow_cancel: query,
        "ChangeLevel" => change_level: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for DescribeActiveOperationTasksRequest {
    type Response = DescribeActiveOperationTasksResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeActiveOperationTasks")
        .read_only();
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
    /// Which page of the whole list this one is. Example: `1`.
    pub page_number: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `111E7B16-0A87-4CBA-B271-F34AD61E****`.
    pub request_id: Option<String>,
    /// How many items a page holds at most. Example: `30`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_record_count: Option<i32>,
    /// Maintenance tasks, one entry each.
    pub items: Vec<ActiveOperationTaskItem>,
}

response! {
    DescribeActiveOperationTasksResponse {
        "PageNumber" => page_number: value,
        "RequestId" => request_id: value,
        "PageSize" => page_size: value,
        "TotalRecordCount" => total_record_count: value,
        "Items" => items: list(""),
    }
}

/// Maintenance tasks, one entry each.
#[non_exhaustive]
pub struct ActiveOperationTaskItem {
    /// Whether the task waits, runs, is done, failed, or was canceled. Example: `3`.
    pub status: Option<i32>,
    /// How grave the event is, in English. Example: `System maintenance`.
    pub change_level_en: Option<String>,
    /// Kind of work that the task does. Example: `rds_apsaradb_upgrade`.
    pub task_type: Option<String>,
    /// Which instance or which of its nodes the entry describes. Example: `dds-bp16aaccfe10****`.
    pub ins_name: Option<String>,
    /// Where the instance lies. Example: `cn-beijing`.
    pub region: Option<String>,
    /// What users notice of the task, in Chinese. Example: `text`.
    pub impact_zh: Option<String>,
    /// When the item was created or added. Example: `2023-05-30T14:30:00Z`.
    pub created_time: Option<Timestamp>,
    /// When the switchover of the task takes place. Example: `2023-05-30T14:30:00Z`.
    pub switch_time: Option<Timestamp>,
    /// How grave the event is, in Chinese. Example: `text`.
    pub change_level_zh: Option<String>,
    /// Latest moment to which the task can be moved. Example: `2023-05-30T23:59:59Z`.
    pub deadline: Option<Timestamp>,
    /// Time that preparation takes between start and switchover. Example: `04:00:00`.
    pub prepare_interval: Option<String>,
    /// Reason for the task, in Chinese. Example: `text`.
    pub task_type_zh: Option<String>,
    /// Zone that the instance runs in now. Example: `cn-beijing-h`.
    pub current_avz: Option<String>,
    /// Whether the time of the task can be moved. Example: `1`.
    pub allow_change: Option<String>,
    /// Release of the database engine. Example: `5.6`.
    pub db_version: Option<String>,
    /// What users notice of the task, in English. Example: `Transient instance disconnection`.
    pub impact_en: Option<String>,
    /// Note or second name of the instance. Example: `test`.
    pub ins_comment: Option<String>,
    /// When the task is to be carried out. Example: `2023-05-30T00:00:00Z`.
    pub start_time: Option<Timestamp>,
    /// When the item was last changed. Example: `2023-05-30T14:30:00Z`.
    pub modified_time: Option<Timestamp>,
    /// Whether the task can be called off. Example: `1`.
    pub allow_cancel: Option<String>,
    /// Database engine that the entry is about. Example: `mongoDb`.
    pub db_type: Option<String>,
    /// Whether the task mends a fault or is part of regular maintenance. Example: `S1`.
    pub change_level: Option<String>,
    /// Reason for the task, in English. Example: `Minor version update`.
    pub task_type_en: Option<String>,
    /// What came of the task, in words. Example: `userCancel`.
    pub result_info: Option<String>,
    /// Identifier of the item within its collection. Example: `11111`.
    pub id: Option<i32>,
    /// Nodes beneath the instance. Example: `sub1369716295573-tes2cy6****.2013052818****`.
    pub sub_ins_names: Vec<String>,
    /// Parameters of the task, as a text.
    pub task_params: Option<String>,
}

response! {
    ActiveOperationTaskItem {
        "Status" => status: value,
        "ChangeLevelEn" => change_level_en: value,
        "TaskType" => task_type: value,
        "InsName" => ins_name: value,
        "Region" => region: value,
        "ImpactZh" => impact_zh: value,
        "CreatedTime" => created_time: value,
        "SwitchTime" => switch_time: value,
        "ChangeLevelZh" => change_level_zh: value,
        "Deadline" => deadline: value,
        "PrepareInterval" => prepare_interval: value,
        "TaskTypeZh" => task_type_zh: value,
        "CurrentAVZ" => current_avz: value,
        "AllowChange" => allow_change: value,
        "DbVersion" => db_version: value,
        "ImpactEn" => impact_en: value,
        "InsComment" => ins_comment: value,
        "StartTime" => start_time: value,
        "ModifiedTime" => modified_time: value,
        "AllowCancel" => allow_cancel: value,
        "DbType" => db_type: value,
        "ChangeLevel" => change_level: value,
        "TaskTypeEn" => task_type_en: value,
        "ResultInfo" => result_info: value,
        "Id" => id: value,
        "SubInsNames" => sub_ins_names: list(""),
        "TaskParams" => task_params: value,
    }
}
