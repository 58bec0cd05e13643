// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListUnfinishedOnceTask`, from `sas/ListUnfinishedOnceTask.md`.

use alicloud_runtime::codegen::*;

/// Lists unfinished one-time tasks by type.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ListUnfinishedOnceTaskRequest::new()
///     .task_type("...");
/// let reply = client.list_unfinished_once_task(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListUnfinishedOnceTaskRequest {
    /// **Required.** Kind of work that the task does.
    pub task_type: Option<String>,
    /// What it is aimed at.
    pub target: Option<String>,
}

impl ListUnfinishedOnceTaskRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `TaskType`, which is required.
    pub fn task_type(mut self, value: impl Into<String>) -> Self {
        self.task_type = Some(value.into());
        self
    }
    /// Sets `Target`.
    pub fn target(mut self, value: impl Into<String>) -> Self {
        self.target = Some(value.into());
        self
    }
}

request! {
    ListUnfinishedOnceTaskRequest {
        "TaskType" => task_type: query,
        "Target" => target: query,
    }
}

impl Operation for ListUnfinishedOnceTaskRequest {
    type Response = ListUnfinishedOnceTaskResponse;
    type Error = ListUnfinishedOnceTaskError;
    const INFO: OperationInfo = super::operation("ListUnfinishedOnceTask")
        .required(&["TaskType"])
        .read_only();
    const ERRORS: &'static [ListUnfinishedOnceTaskError] = &[
        ListUnfinishedOnceTaskError::NoPermission,
        ListUnfinishedOnceTaskError::ServerError,
    ];
}

/// Response to [`ListUnfinishedOnceTaskRequest`].
#[non_exhaustive]
pub struct ListUnfinishedOnceTaskResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `F5CF78A7-30AA-59DB-847F-13EE3AE7****`.
    pub request_id: Option<String>,
    /// The once tasks that were found or are concerned, one entry each.
    pub once_tasks: Vec<OnceTask>,
}

response! {
    ListUnfinishedOnceTaskResponse {
        "RequestId" => request_id: value,
        "OnceTasks" => once_tasks: list(""),
    }
}

/// The once tasks that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct OnceTask {
    /// State of what the entry describes, which decides what can be done with it. Example: `1`.
    pub status: Option<i32>,
    /// State of the task, as a word. Example: `SUCCESS`.
    pub status_text: Option<String>,
    /// How far the work has come. Example: `75`.
    pub progress: Option<i64>,
    /// Time that is set or recorded for this: real run. Example: `1670307567000`.
    pub real_run_time: Option<i64>,
    /// Name that the task goes by. Example: `IMAGE_SCAN`.
    pub task_name: Option<String>,
    /// How many are finished, or whether it is. Example: `1`.
    pub finish: Option<i32>,
    /// How many items match in all, over all pages. Example: `30`.
    pub total_count: Option<i32>,
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `1670307567000`.
    pub end_time: Option<i64>,
    /// Kind of work that the task does. Example: `IMAGE_SCAN`.
    pub task_type: Option<String>,
    /// When it began, or where the period begins that the data is about. Example: `1640102400000`.
    pub start_time: Option<i64>,
    /// What is known about the result. Example: `TASK_NOT_SUPPORT_REGION`.
    pub result_info: Option<String>,
    /// What it is aimed at.
    /// Example: `238cf050a7270dd6940602e70f1e5a11eeaf4e02035f445b7f613ff5e064****`.
    pub target: Option<String>,
    /// ID of the task, for asking how far it is. Example: `9fb50f2af8bb67c9fdb684194c83****`.
    pub task_id: Option<String>,
    /// How many there are of this: finish. Example: `67`.
    pub finish_count: Option<i32>,
    /// Which kind of target it is or is to be. Example: `IMAGE`.
    pub target_type: Option<String>,
    /// What is known about the task image.
    pub task_image_info: Option<TaskImageInfo>,
}

response! {
    OnceTask {
        "Status" => status: value,
        "StatusText" => status_text: value,
        "Progress" => progress: value,
        "RealRunTime" => real_run_time: value,
        "TaskName" => task_name: value,
        "Finish" => finish: value,
        "TotalCount" => total_count: value,
        "EndTime" => end_time: value,
        "TaskType" => task_type: value,
        "StartTime" => start_time: value,
        "ResultInfo" => result_info: value,
        "Target" => target: value,
        "TaskId" => task_id: value,
        "FinishCount" => finish_count: value,
        "TargetType" => target_type: value,
        "TaskImageInfo" => task_image_info: value,
    }
}

/// What is known about the task image.
#[non_exhaustive]
pub struct TaskImageInfo {
    /// ID of the repo that the item belongs to or stands for. Example: `crr-r88w2vryp8m****`.
    pub repo_id: Option<String>,
    /// Digest by which the content of the image is known. Example: `default_digest`.
    pub digest: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Example: `v1.20-002-a2*****`.
    pub tag: Option<String>,
    /// Region that the repo lies in. Example: `cn-hangzhou`.
    pub repo_region_id: Option<String>,
    /// Name that the repo goes by. Example: `testyyy`.
    pub repo_name: Option<String>,
    /// Namespace that the repo lies in. Example: `bitn***`.
    pub repo_namespace: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Picture or system image that is meant, by URL, name or ID.
    /// Example: `***s.com/sas_test/baseli***`.
    pub image: Option<String>,
    /// Smallest unit of the cluster in which the container runs, by name. Example: `expoit-law-****`.
    pub pod: Option<String>,
    /// Name that the application is registered under. Example: `ack-jenkins-****`.
    pub app_name: Option<String>,
    /// Name that the node goes by. Example: `pztest****`.
    pub node_name: Option<String>,
    /// IP address that belongs to the node. Example: `172.18.XXX.XXX`.
    pub node_ip: Option<String>,
    /// ID of the node instance that the item belongs to or stands for. Example: `i-0xi5mxvtmfw9****`.
    pub node_instance_id: Option<String>,
    /// ID of the cluster that the call or the item is about.
    /// Example: `a765ba1435e7f9446065370e9a41****`.
    pub cluster_id: Option<String>,
    /// Name that the cluster goes by. Example: `ACK-test-****`.
    pub cluster_name: Option<String>,
}

response! {
    TaskImageInfo {
        "RepoId" => repo_id: value,
        "Digest" => digest: value,
        "Tag" => tag: value,
        "RepoRegionId" => repo_region_id: value,
        "RepoName" => repo_name: value,
        "RepoNamespace" => repo_namespace: value,
        "RegionId" => region_id: value,
        "Image" => image: value,
        "Pod" => pod: value,
        "AppName" => app_name: value,
        "NodeName" => node_name: value,
        "NodeIp" => node_ip: value,
        "NodeInstanceId" => node_instance_id: value,
        "ClusterId" => cluster_id: value,
        "ClusterName" => cluster_name: value,
    }
}

/// Errors that the documentation of [`ListUnfinishedOnceTaskRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type ListUnfinishedOnceTaskError = super::DocumentedError;
