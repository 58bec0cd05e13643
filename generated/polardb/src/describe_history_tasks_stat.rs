// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeHistoryTasksStat`, from `polardb/DescribeHistoryTasksStat.md`.

use alicloud_runtime::codegen::*;

/// Returns statistics on task center tasks that match filters such as instance, status, and type.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::DescribeHistoryTasksStatRequest::new()
///     .from_start_time("...")
///     .to_start_time("...");
/// let reply = client.describe_history_tasks_stat(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeHistoryTasksStatRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// State to narrow the list down to, or to put the item into.
    pub status: Option<String>,
    /// ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// ID of the task, for asking how far it is.
    pub task_id: Option<String>,
    /// Kind of work that the task does.
    pub task_type: Option<String>,
    /// **Required.** When the from began or is to begin.
    pub from_start_time: Option<String>,
    /// **Required.** When the to began or is to begin.
    pub to_start_time: Option<String>,
    /// Time that is set or recorded for this: from exec.
    pub from_exec_time: Option<i32>,
    /// Time that is set or recorded for this: to exec.
    pub to_exec_time: Option<i32>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl DescribeHistoryTasksStatRequest {
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
    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `TaskId`.
    pub fn task_id(mut self, value: impl Into<String>) -> Self {
        self.task_id = Some(value.into());
        self
    }
    /// Sets `TaskType`.
    pub fn task_type(mut self, value: impl Into<String>) -> Self {
        self.task_type = Some(value.into());
        self
    }
    /// Sets `FromStartTime`, which is required.
    pub fn from_start_time(mut self, value: impl Into<String>) -> Self {
        self.from_start_time = Some(value.into());
        self
    }
    /// Sets `ToStartTime`, which is required.
    pub fn to_start_time(mut self, value: impl Into<String>) -> Self {
        self.to_start_time = Some(value.into());
        self
    }
    /// Sets `FromExecTime`.
    #[inline]
    pub fn from_exec_time(mut self, value: i32) -> Self {
        self.from_exec_time = Some(value);
        self
    }
    /// Sets `ToExecTime`.
    #[inline]
    pub fn to_exec_time(mut self, value: i32) -> Self {
        self.to_exec_time = Some(value);
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    DescribeHistoryTasksStatRequest {
        "RegionId" => region_id: query,
        "Status" => status: query,
        "InstanceId" => instance_id: query,
        "TaskId" => task_id: query,
        "TaskType" => task_type: query,
        "FromStartTime" => from_start_time: query,
        "ToStartTime" => to_start_time: query,
        "FromExecTime" => from_exec_time: query,
        "ToExecTime" => to_exec_time: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for DescribeHistoryTasksStatRequest {
    type Response = DescribeHistoryTasksStatResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeHistoryTasksStat")
        .required(&["RegionId", "FromStartTime", "ToStartTime"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeHistoryTasksStatRequest`], which the documentation does not describe.
pub type DescribeHistoryTasksStatResponse = alicloud_runtime::UndocumentedResponse;
