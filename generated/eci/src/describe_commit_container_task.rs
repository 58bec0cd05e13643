// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCommitContainerTask`, from `eci/DescribeCommitContainerTask.md`.

use alicloud_runtime::codegen::*;

/// Lists tasks that commit containers as images, with status and progress.
///
/// ```no_run
/// # async fn example(client: alicloud_eci::Client) -> Result<(), alicloud_eci::Error> {
/// let request = alicloud_eci::DescribeCommitContainerTaskRequest::new()
///     .region_id("cn-hangzhou");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_commit_container_task(request.clone()).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// // Repeats the call until that is the state of all that it lists.
/// let reply = client
///     .describe_commit_container_task(request)
///     .wait()
///     .until_done()
///     .await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeCommitContainerTaskRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    /// Example: `AAAAAdDWBF2****`.
    pub next_token: Option<String>,
    /// How many items to return at most in one call. Example: `20`.
    pub max_results: Option<i32>,
    /// Elastic container instance, which runs like a pod. Example: `eci-2zelg8vwnlzdhf8hv****`.
    pub container_group_id: Option<String>,
    /// State of the task, to narrow the list down to or to be put into. Example: `Running`.
    pub task_status: Option<Open<TaskStatus>>,
    /// ID of the task, for asking how far it is. Items: at most 10. Example: `t-2zej6nstkg744qc3****`.
    pub task_id: Vec<String>,
}

impl DescribeCommitContainerTaskRequest {
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
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `MaxResults`.
    #[inline]
    pub fn max_results(mut self, value: i32) -> Self {
        self.max_results = Some(value);
        self
    }
    /// Sets `ContainerGroupId`.
    pub fn container_group_id(mut self, value: impl Into<String>) -> Self {
        self.container_group_id = Some(value.into());
        self
    }
    /// Sets `TaskStatus`.
    pub fn task_status(mut self, value: impl Into<Open<TaskStatus>>) -> Self {
        self.task_status = Some(value.into());
        self
    }
    /// Sets `TaskId`.
    pub fn task_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.task_id = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DescribeCommitContainerTaskRequest {
        "RegionId" => region_id: query,
        "NextToken" => next_token: query,
        "MaxResults" => max_results: query,
        "ContainerGroupId" => container_group_id: query,
        "TaskStatus" => task_status: query,
        "TaskId" => task_id: query,
    }
}

impl Operation for DescribeCommitContainerTaskRequest {
    type Response = DescribeCommitContainerTaskResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeCommitContainerTask")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
}

impl Paginated for DescribeCommitContainerTaskRequest {
    type Item = CommitTask;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::token(&mut self.next_token)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().next(&response.next_token)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.commit_tasks)
    }
}

impl Stateful for DescribeCommitContainerTaskRequest {
    type State = TaskStatus;
    const FAILURES: &'static [TaskStatus] = &[TaskStatus::Failed];
    #[inline]
    fn asked(&self) -> Vec<String> {
        impls::Ids::ids(&self.task_id)
    }
    #[inline]
    fn states(response: &Self::Response) -> impls::States<'_> {
        impls::States::list(
            response
                .commit_tasks
                .iter()
                .map(|v| (
                    v.task_id.as_deref(),
                    v.task_status.as_ref().map(|s| s.as_str()),
                )),
        )
    }
}

impl StatefulTask for DescribeCommitContainerTaskRequest {
    const DONE: &'static [TaskStatus] = &[TaskStatus::Succeeded];
}

/// Response to [`DescribeCommitContainerTaskRequest`].
#[non_exhaustive]
pub struct DescribeCommitContainerTaskResponse {
    /// How many items match in all, over all pages. Example: `5`.
    pub total_count: Option<i32>,
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `AAAAAdDWBF2****`.
    pub next_token: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `45D5B0AD-3B00-4A9B-9911-6D5303B06712`.
    pub request_id: Option<String>,
    /// How many items one response holds at most. Example: `20`.
    pub max_results: Option<String>,
    /// The commit tasks that were found or are concerned, one entry each.
    pub commit_tasks: Vec<CommitTask>,
}

response! {
    DescribeCommitContainerTaskResponse {
        "TotalCount" => total_count: value,
        "NextToken" => next_token: value,
        "RequestId" => request_id: value,
        "MaxResults" => max_results: value,
        "CommitTasks" => commit_tasks: list(""),
    }
}

/// The commit tasks that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct CommitTask {
    /// ID of the task, for asking how far it is. Example: `t-2zej6nstkg744qc3****`.
    pub task_id: Option<String>,
    /// How far the task has come or how it ended. Example: `Running`.
    pub task_status: Option<Open<TaskStatus>>,
    /// How far the task has come. Example: `50%`.
    pub task_progress: Option<String>,
    /// Text for people about the status. Example: `Commit container -xxxxxx`.
    pub status_message: Option<String>,
    /// Name that the container goes by. Example: `worker0`.
    pub container_name: Option<String>,
    /// What is known about each commit phase, one entry each.
    pub commit_phase_infos: Vec<CommitPhaseInfos>,
    /// When the task was created. Example: `2023-03-06T08:22:40Z`.
    pub task_creation_time: Option<Timestamp>,
    /// Time that is set or recorded for this: task finished. Example: `2023-03-06T08:23:40Z`.
    pub task_finished_time: Option<Timestamp>,
}

response! {
    CommitTask {
        "TaskId" => task_id: value,
        "TaskStatus" => task_status: value,
        "TaskProgress" => task_progress: value,
        "StatusMessage" => status_message: value,
        "ContainerName" => container_name: value,
        "CommitPhaseInfos" => commit_phase_infos: list(""),
        "TaskCreationTime" => task_creation_time: value,
        "TaskFinishedTime" => task_finished_time: value,
    }
}

/// What is known about each commit phase, one entry each.
#[non_exhaustive]
pub struct CommitPhaseInfos {
    /// Stage that the work has reached. Example: `PullBaseImage`.
    pub phase: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `Success`.
    pub status: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// Time that is set or recorded for this: record. Example: `2023-01-05T14:06:40.920005316+08:00`.
    pub record_time: Option<Timestamp>,
}

response! {
    CommitPhaseInfos {
        "Phase" => phase: value,
        "Status" => status: value,
        "Message" => message: value,
        "RecordTime" => record_time: value,
    }
}

values! {
    /// State of the task, to narrow the list down to or to be put into.
    pub enum TaskStatus {
        /// Done.
        Succeeded = "Succeeded",
        /// Ended without success.
        Failed = "Failed",
        /// At work.
        Running = "Running",
    }
}
