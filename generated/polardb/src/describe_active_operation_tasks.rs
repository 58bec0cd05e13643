// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeActiveOperationTasks`, from `polardb/DescribeActiveOperationTasks.md`.

use alicloud_runtime::codegen::*;

/// Lists operation and maintenance events with filters such as cluster, status, and whether they
/// can be changed.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::DescribeActiveOperationTasksRequest::new();
/// let reply = client.describe_active_operation_tasks(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeActiveOperationTasksRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Kind of work that the task does.
    pub task_type: Option<String>,
    /// How many items a page holds at most. Range: 1 to 100.
    pub page_size: Option<i32>,
    /// Which page of the list to return. Range: 1 to 2147483647.
    pub page_number: Option<i32>,
    /// Which kind of database it is or is to be.
    pub db_type: Option<String>,
    /// State to narrow the list down to, or to put the item into.
    pub status: Option<i64>,
    /// ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// Whether the task can still be put on another time.
    pub allow_change: Option<i64>,
    /// Whether the task can still be called off.
    pub allow_cancel: Option<i64>,
    /// Level that the change has on its scale.
    pub change_level: Option<String>,
}

impl DescribeActiveOperationTasksRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
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
    /// Sets `DBType`.
    pub fn db_type(mut self, value: impl Into<String>) -> Self {
        self.db_type = Some(value.into());
        self
    }
    /// Sets `Status`.
    #[inline]
    pub fn status(mut self, value: i64) -> Self {
        self.status = Some(value);
        self
    }
    /// Sets `DBClusterId`.
    pub fn db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_id = Some(value.into());
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
    /// Sets `ChangeLevel`.
    pub fn change_level(mut self, value: impl Into<String>) -> Self {
        self.change_level = Some(value.into());
        self
    }
}

request! {
    DescribeActiveOperationTasksRequest {
        "RegionId" => region_id: query,
        "TaskType" => task_type: query,
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
        "DBType" => db_type: query,
        "Status" => status: query,
        "DBClusterId" => db_cluster_id: query,
        "AllowChange" => allow_change: query,
        "AllowCancel" => allow_cancel: query,
        "ChangeLevel" => change_level: query,
    }
}

impl Operation for DescribeActiveOperationTasksRequest {
    type Response = DescribeActiveOperationTasksResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeActiveOperationTasks")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeActiveOperationTasksRequest`], which the documentation does not describe.
pub type DescribeActiveOperationTasksResponse = alicloud_runtime::UndocumentedResponse;
