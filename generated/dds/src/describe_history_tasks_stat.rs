// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeHistoryTasksStat`, from `dds/DescribeHistoryTasksStat.md`.

use alicloud_runtime::codegen::*;

/// Sums up the tasks of the task center.
///
/// ```no_run
/// # async fn example(client: alicloud_dds::Client) -> Result<(), alicloud_dds::Error> {
/// let request = alicloud_dds::DescribeHistoryTasksStatRequest::new()
///     .region_id("cn-beijing")
///     .from_start_time("2023-04-16T02:46:21Z")
///     .to_start_time("2023-05-16T02:15:52Z");
/// let reply = client.describe_history_tasks_stat(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeHistoryTasksStatRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`. Example: `cn-beijing`.
    pub region_id: Option<String>,
    /// Count only tasks in this state, such as running or failed. Example: `Succeed`.
    pub status: Option<String>,
    /// ID of the instance, as the calls that create or list instances return it.
    /// Example: `dds-8vb38f0e7933xxxx`.
    pub instance_id: Option<String>,
    /// ID of the task, for asking how far it is. Example: `t-0mq1yyhm3ffl2bxxxx`.
    pub task_id: Option<String>,
    /// Kind of work that the task does. Example: `DeleteIns`.
    pub task_type: Option<String>,
    /// **Required.** Earliest start of the tasks to list. Example: `2023-04-16T02:46:21Z`.
    pub from_start_time: Option<Timestamp>,
    /// **Required.** Latest start of the tasks to list. Example: `2023-05-16T02:15:52Z`.
    pub to_start_time: Option<Timestamp>,
    /// Shortest run time of the tasks to list, in seconds; zero sets no bound. Example: `0`.
    pub from_exec_time: Option<i32>,
    /// Longest run time of the tasks to list, in seconds; zero sets no bound. Example: `0`.
    pub to_exec_time: Option<i32>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfmyiu4ekp****`.
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
    pub fn from_start_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.from_start_time = Some(value.into());
        self
    }
    /// Sets `ToStartTime`, which is required.
    pub fn to_start_time(mut self, value: impl Into<Timestamp>) -> Self {
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
    type Error = DescribeHistoryTasksStatError;
    const INFO: OperationInfo = super::operation("DescribeHistoryTasksStat")
        .required(&["RegionId", "FromStartTime", "ToStartTime"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeHistoryTasksStatError] = &[
        DescribeHistoryTasksStatError::ParamInvalid,
        DescribeHistoryTasksStatError::ParamInvalidTimeEndBeforeStart,
    ];
}

/// Response to [`DescribeHistoryTasksStatRequest`].
#[non_exhaustive]
pub struct DescribeHistoryTasksStatResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `FC724D23-XXXX-XXXX-ABB1-606C935AE7FD`.
    pub request_id: Option<String>,
    /// Numbers of tasks, one entry for each state.
    pub items: Vec<HistoryTasksStatItem>,
}

response! {
    DescribeHistoryTasksStatResponse {
        "RequestId" => request_id: value,
        "Items" => items: list(""),
    }
}

/// Numbers of tasks, one entry for each state.
#[non_exhaustive]
pub struct HistoryTasksStatItem {
    /// State whose tasks were counted. Example: `Succeed`.
    pub status: Option<String>,
    /// How many items match in all, over all pages. Example: `2`.
    pub total_count: Option<i32>,
}

response! {
    HistoryTasksStatItem {
        "Status" => status: value,
        "TotalCount" => total_count: value,
    }
}

/// Errors that the documentation of [`DescribeHistoryTasksStatRequest`] names.
///
/// - [`ParamInvalid`](super::DocumentedError::ParamInvalid)
/// - [`ParamInvalidTimeEndBeforeStart`](super::DocumentedError::ParamInvalidTimeEndBeforeStart)
pub type DescribeHistoryTasksStatError = super::DocumentedError;
