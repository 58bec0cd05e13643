// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeActiveOperationTasks`, from `adb_2019_03_15/DescribeActiveOperationTasks.md`.

use alicloud_runtime::codegen::*;

/// Lists scheduled O\&M tasks, filtered by type, status and whether they can be changed or
/// canceled.
///
/// ```no_run
/// # async fn example(client: alicloud_adb_2019_03_15::Client) -> Result<(), alicloud_adb_2019_03_15::Error> {
/// let request = alicloud_adb_2019_03_15::DescribeActiveOperationTasksRequest::new();
/// let reply = client.describe_active_operation_tasks(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeActiveOperationTasksRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Where it lies or is looked for, as the region's ID or, in some lists, its name.
    pub region: Option<String>,
    /// Kind of work that the task does.
    pub task_type: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Which page of the list to return.
    pub page_number: Option<i32>,
    /// ID of the product that the call is about.
    pub product_id: Option<String>,
    /// Which kind of database it is or is to be.
    pub db_type: Option<String>,
    /// State to narrow the list down to, or to put the item into.
    pub status: Option<i32>,
    /// Name that the ins goes by.
    pub ins_name: Option<String>,
    /// Whether the task can still be put on another time.
    pub allow_change: Option<i32>,
    /// Whether the task can still be called off.
    pub allow_cancel: Option<i32>,
    /// Level that the change has on its scale.
    pub change_level: Option<String>,
}

impl DescribeActiveOperationTasksRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
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
}

request! {
    DescribeActiveOperationTasksRequest {
        "RegionId" => region_id: query,
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
    }
}

impl Operation for DescribeActiveOperationTasksRequest {
    type Response = DescribeActiveOperationTasksResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeActiveOperationTasks")
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeActiveOperationTasksRequest`], which the documentation does not describe.
pub type DescribeActiveOperationTasksResponse = alicloud_runtime::UndocumentedResponse;
