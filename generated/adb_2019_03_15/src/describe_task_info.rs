// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeTaskInfo`, from `adb_2019_03_15/DescribeTaskInfo.md`.

use alicloud_runtime::codegen::*;

/// Shows status and progress of a management task.
///
/// ```no_run
/// # async fn example(client: alicloud_adb_2019_03_15::Client) -> Result<(), alicloud_adb_2019_03_15::Error> {
/// let request = alicloud_adb_2019_03_15::DescribeTaskInfoRequest::new()
///     .db_cluster_id("...")
///     .task_id(1);
/// let reply = client.describe_task_info(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeTaskInfoRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required.** ID of the task, for asking how far it is.
    pub task_id: Option<i32>,
}

impl DescribeTaskInfoRequest {
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
    /// Sets `DBClusterId`, which is required.
    pub fn db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_id = Some(value.into());
        self
    }
    /// Sets `TaskId`, which is required.
    #[inline]
    pub fn task_id(mut self, value: i32) -> Self {
        self.task_id = Some(value);
        self
    }
}

request! {
    DescribeTaskInfoRequest {
        "RegionId" => region_id: query,
        "DBClusterId" => db_cluster_id: query,
        "TaskId" => task_id: query,
    }
}

impl Operation for DescribeTaskInfoRequest {
    type Response = DescribeTaskInfoResponse;
    type Error = DescribeTaskInfoError;
    const INFO: OperationInfo = super::operation("DescribeTaskInfo")
        .required(&["DBClusterId", "TaskId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeTaskInfoError] = &[
        DescribeTaskInfoError::InvalidDBClusterNotFound,
    ];
}

/// Response to [`DescribeTaskInfoRequest`].
#[non_exhaustive]
pub struct DescribeTaskInfoResponse {
    /// What is known about the task.
    pub task_info: Option<TaskInfo>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `1AD222E9-E606-4A42-BF6D-8A4442913CEF`.
    pub request_id: Option<String>,
}

response! {
    DescribeTaskInfoResponse {
        "TaskInfo" => task_info: value,
        "RequestId" => request_id: value,
    }
}

/// What is known about the task.
#[non_exhaustive]
pub struct TaskInfo {
    /// State of what the entry describes, which decides what can be done with it. Example: `Finished`.
    pub status: Option<String>,
    /// When it was finished. Example: `2020-01-07T08:08:50Z`.
    pub finish_time: Option<Timestamp>,
    /// How far the work has come. Example: `100`.
    pub progress: Option<String>,
    /// Time that is set or recorded for this: begin. Example: `2020-01-07T07:39:56Z`.
    pub begin_time: Option<Timestamp>,
    /// ID of the task, for asking how far it is. Example: `225685759`.
    pub task_id: Option<i32>,
}

response! {
    TaskInfo {
        "Status" => status: value,
        "FinishTime" => finish_time: value,
        "Progress" => progress: value,
        "BeginTime" => begin_time: value,
        "TaskId" => task_id: value,
    }
}

/// Errors that the documentation of [`DescribeTaskInfoRequest`] names.
///
/// - [`InvalidDBClusterNotFound`](super::DocumentedError::InvalidDBClusterNotFound)
pub type DescribeTaskInfoError = super::DocumentedError;
