// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetWorkflowTask`, from `ice/GetWorkflowTask.md`.

use alicloud_runtime::codegen::*;

/// Shows state and result of a media workflow task; only the past year can be queried.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::GetWorkflowTaskRequest::new();
/// // Repeats the call until that is the state; `.await` alone asks once.
/// let reply = client
///     .get_workflow_task(request)
///     .wait()
///     .until_done()
///     .await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetWorkflowTaskRequest {
    /// ID of the task, for asking how far it is.
    pub task_id: Option<String>,
}

impl GetWorkflowTaskRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `TaskId`.
    pub fn task_id(mut self, value: impl Into<String>) -> Self {
        self.task_id = Some(value.into());
        self
    }
}

request! {
    GetWorkflowTaskRequest {
        "TaskId" => task_id: query,
    }
}

impl Operation for GetWorkflowTaskRequest {
    type Response = GetWorkflowTaskResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetWorkflowTask").read_only();
}

impl Stateful for GetWorkflowTaskRequest {
    type State = WorkflowTaskStatus;
    const FAILURES: &'static [WorkflowTaskStatus] = &[
        WorkflowTaskStatus::Failed,
        WorkflowTaskStatus::Canceled,
    ];
    #[inline]
    fn states(response: &Self::Response) -> impls::States<'_> {
        impls::States::one(
            response
                .workflow_task
                .iter()
                .find_map(|v| v.status.as_ref().map(|s| s.as_str())),
        )
    }
}

impl StatefulTask for GetWorkflowTaskRequest {
    const DONE: &'static [WorkflowTaskStatus] = &[WorkflowTaskStatus::Succeed];
}

/// Response to [`GetWorkflowTaskRequest`].
#[non_exhaustive]
pub struct GetWorkflowTaskResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `******0C-7870-15FE-B96F-8880BB******`.
    pub request_id: Option<String>,
    /// The run of the workflow, with its state and result.
    pub workflow_task: Option<WorkflowTask>,
}

response! {
    GetWorkflowTaskResponse {
        "RequestId" => request_id: value,
        "WorkflowTask" => workflow_task: value,
    }
}

/// The run of the workflow, with its state and result.
#[non_exhaustive]
pub struct WorkflowTask {
    /// ID of the task, for asking how far it is. Example: `******4215e042b3966ca5441e******`.
    pub task_id: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `Succeed`.
    pub status: Option<Open<WorkflowTaskStatus>>,
    /// What the workflow works on, as JSON.
    /// Example: `{ "Type": "Media", "Media": "******30706071edbfe290b488******" }`.
    pub task_input: Option<String>,
    /// When the item was created. Example: `2023-01-04T02:05:17Z`.
    pub create_time: Option<Timestamp>,
    /// When it was finished. Example: `2023-01-04T02:06:19Z`.
    pub finish_time: Option<Timestamp>,
    /// The workflow that the task runs.
    pub workflow: Option<Workflow>,
    /// Outcomes of the activity, one entry each. Example: `text`.
    pub activity_results: Option<String>,
    /// Data of your own that the service passes on, to a server at its start or along with results.
    /// Example: `{"NotifyAddress":"http://xx.xx.xxx"}`.
    pub user_data: Option<String>,
}

response! {
    WorkflowTask {
        "TaskId" => task_id: value,
        "Status" => status: value,
        "TaskInput" => task_input: value,
        "CreateTime" => create_time: value,
        "FinishTime" => finish_time: value,
        "Workflow" => workflow: value,
        "ActivityResults" => activity_results: value,
        "UserData" => user_data: value,
    }
}

/// The workflow that the task runs.
#[non_exhaustive]
pub struct Workflow {
    /// ID of the workflow that the item belongs to or stands for.
    /// Example: `******63dca94c609de02ac0d1******`.
    pub workflow_id: Option<String>,
    /// Name that people know the item by. Example: `text`.
    pub name: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `Active`.
    pub status: Option<String>,
    /// Kind of the item, out of those that the service tells apart. Example: `Common`.
    pub type_: Option<String>,
    /// When the item was created. Example: `2022-11-27T10:02:12Z`.
    pub create_time: Option<Timestamp>,
    /// When the item was last changed. Example: `2022-11-29T02:06:19Z`.
    pub modified_time: Option<Timestamp>,
}

response! {
    Workflow {
        "WorkflowId" => workflow_id: value,
        "Name" => name: value,
        "Status" => status: value,
        "Type" => type_: value,
        "CreateTime" => create_time: value,
        "ModifiedTime" => modified_time: value,
    }
}

values! {
    /// State of what the entry describes, which decides what can be done with it.
    pub enum WorkflowTaskStatus {
        /// Made, with nothing done yet.
        Init = "Init",
        /// Ended without success.
        Failed = "Failed",
        /// Called off before its end.
        Canceled = "Canceled",
        /// Being worked on.
        Processing = "Processing",
        /// Done without failure.
        Succeed = "Succeed",
    }
}
