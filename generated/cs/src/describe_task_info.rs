// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeTaskInfo`, from `cs/DescribeTaskInfo.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Error};

/// Returns type, state, and stages of one cluster task.
///
/// ```no_run
/// # async fn example(client: alicloud_cs::Client) -> Result<(), alicloud_cs::Error> {
/// let request = alicloud_cs::DescribeTaskInfoRequest::new()
///     .task_id("T-5faa48fb31b6b8078d00****");
/// // Repeats the call until that is the state; `.await` alone asks once.
/// let reply = client
///     .describe_task_info(request)
///     .wait()
///     .until_done()
///     .await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeTaskInfoRequest {
    /// **Required.** ID of an asynchronous task;
    /// [`DescribeTaskInfo`](super::Client::describe_task_info) reports how far the task has come.
    /// Example: `T-5faa48fb31b6b8078d00****`.
    pub task_id: Option<String>,
}

impl DescribeTaskInfoRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `task_id`, which is required.
    pub fn task_id(mut self, value: impl Into<String>) -> Self {
        self.task_id = Some(value.into());
        self
    }
}

request! {
    DescribeTaskInfoRequest {
        "task_id" => task_id: path,
    }
}

impl Operation for DescribeTaskInfoRequest {
    type Response = DescribeTaskInfoResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("DescribeTaskInfo")
        .roa("GET", "/tasks/{task_id}")
        .required(&["task_id"])
        .read_only();
}

impl Stateful for DescribeTaskInfoRequest {
    type State = TaskState;
    const FAILURES: &'static [TaskState] = &[TaskState::Failed];
    #[inline]
    fn states(response: &Self::Response) -> impls::States<'_> {
        impls::States::one(response.state.as_ref().map(|s| s.as_str()))
    }
}

impl StatefulTask for DescribeTaskInfoRequest {
    const DONE: &'static [TaskState] = &[TaskState::Success];
}

/// Response to [`DescribeTaskInfoRequest`].
#[non_exhaustive]
pub struct DescribeTaskInfoResponse {
    /// ID of the cluster meant, as [`CreateCluster`](super::Client::create_cluster) or
    /// [`DescribeClustersV1`](super::Client::describe_clusters_v1) returns it.
    /// Example: `c78592bfe92244365b3c3ad47f1de****`.
    pub cluster_id: Option<String>,
    /// ID of an asynchronous task; [`DescribeTaskInfo`](super::Client::describe_task_info) reports how
    /// far the task has come. Example: `T-5faa48fb31b6b8078d000006`.
    pub task_id: Option<String>,
    /// When the task was created. Example: `2020-11-10T16:02:04+08:00`.
    pub created: Option<Timestamp>,
    /// When the task was last brought up to date. Example: `2020-11-10T16:03:06+08:00`.
    pub updated: Option<Timestamp>,
    /// Whether the task is running, done, or failed. Example: `running`.
    pub state: Option<Open<TaskState>>,
    /// What the task does, such as adding nodes or upgrading. Example: `cluster_scaleout`.
    pub task_type: Option<String>,
    /// Outcome for each resource that the task worked on.
    pub task_result: Vec<Task>,
    /// What the check, diagnosis or task works on, such as a node, a pod or a network path.
    pub target: Option<Target>,
    /// Values for the parameters that the policy or the component can be given.
    pub parameters: Option<Value>,
    /// Stages that the task goes through, one entry each.
    pub stages: Vec<Stage>,
    /// Stage that the task has reached, such as draining nodes. Example: `DrainNodes`.
    pub current_stage: Option<String>,
    /// Events that match, one entry each.
    pub events: Vec<TaskEvent>,
    /// What went wrong in the task; empty when nothing did.
    pub error: Option<Error>,
}

response! {
    DescribeTaskInfoResponse {
        "cluster_id" => cluster_id: value,
        "task_id" => task_id: value,
        "created" => created: value,
        "updated" => updated: value,
        "state" => state: value,
        "task_type" => task_type: value,
        "task_result" => task_result: list(""),
        "target" => target: value,
        "parameters" => parameters: value,
        "stages" => stages: list(""),
        "current_stage" => current_stage: value,
        "events" => events: list(""),
        "error" => error: value,
    }
}

/// Outcome for each resource that the task worked on.
#[non_exhaustive]
pub struct Task {
    /// Resource that the step worked on, such as the ID of an instance. Example: `i-xxx`.
    pub data: Option<String>,
    /// How the object, the check or the step stands at present. Example: `success`.
    pub status: Option<Open<TaskStatus>>,
}

response! {
    Task {
        "data" => data: value,
        "status" => status: value,
    }
}

/// What the check, diagnosis or task works on, such as a node, a pod or a network path.
#[non_exhaustive]
pub struct Target {
    /// Number or mark by which this entry is told apart from others of its kind.
    /// Example: `c78592bfe92244365b3c3ad47f1de****`.
    pub id: Option<String>,
    /// Kind of the object, operation or check concerned. Example: `cluster`.
    pub type_: Option<String>,
}

response! {
    Target {
        "id" => id: value,
        "type" => type_: value,
    }
}

/// Stages that the task goes through, one entry each.
#[non_exhaustive]
pub struct Stage {
    /// Whether this step of the task is running, done, or failed. Example: `running`.
    pub state: Option<String>,
    /// When the stage began, or when the plan is expected to. Example: `2022-12-15 23:00:00`.
    pub start_time: Option<String>,
    /// When the stage ended, or when the plan is expected to. Example: `2022-12-15 23:00:00`.
    pub end_time: Option<String>,
    /// Text for people on how the call, the check or the resource stands. Example: `success to xxxxx`.
    pub message: Option<String>,
    /// What the stage produced.
    pub outputs: Option<Value>,
}

response! {
    Stage {
        "state" => state: value,
        "start_time" => start_time: value,
        "end_time" => end_time: value,
        "message" => message: value,
        "outputs" => outputs: value,
    }
}

/// Events that match, one entry each.
#[non_exhaustive]
pub struct TaskEvent {
    /// Step that the task took. Example: `start`.
    pub action: Option<String>,
    /// How serious the event or finding is, from mere information upward. Example: `Normal`.
    pub level: Option<String>,
    /// Text for people on how the call, the check or the resource stands. Example: `start to xxx`.
    pub message: Option<String>,
    /// Short word for what happened or why the state changed. Example: `NodePoolUpgradeStart`.
    pub reason: Option<String>,
    /// What the event comes from, such as a cluster or a task. Example: `ACK`.
    pub source: Option<String>,
    /// When this step of the task happened. Example: `1669706229286`.
    pub timestamp: Option<String>,
}

response! {
    TaskEvent {
        "action" => action: value,
        "level" => level: value,
        "message" => message: value,
        "reason" => reason: value,
        "source" => source: value,
        "timestamp" => timestamp: value,
    }
}

values! {
    /// Whether the task is running, done, or failed.
    pub enum TaskState {
        /// At work as it should be.
        Running = "running",
        /// It could not be created or carried out.
        Failed = "failed",
        /// The task has ended well.
        Success = "success",
    }
}

values! {
    /// How the object, the check or the step stands at present.
    pub enum TaskStatus {
        /// The step succeeded for this resource.
        Success = "success",
        /// The step failed for this resource.
        Failed = "failed",
        /// The step has not got beyond its preparation for this resource.
        Initial = "initial",
    }
}
