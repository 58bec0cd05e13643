// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `NotifyExecution`, from `oos/NotifyExecution.md`.

use alicloud_runtime::codegen::*;

/// Tells a waiting execution how to go on, for example to approve, cancel or skip a step.
///
/// ```no_run
/// # async fn example(client: alicloud_oos::Client) -> Result<(), alicloud_oos::Error> {
/// let request = alicloud_oos::NotifyExecutionRequest::new()
///     .execution_id("...")
///     .notify_type("...");
/// let reply = client.notify_execution(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct NotifyExecutionRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the execution that the call is about.
    pub execution_id: Option<String>,
    /// **Required.** Which kind of notify it is or is to be.
    pub notify_type: Option<String>,
    /// Note that goes along with the message.
    pub notify_note: Option<String>,
    /// Name that the task goes by.
    pub task_name: Option<String>,
    /// ID of the task execution that the call is about.
    pub task_execution_id: Option<String>,
    /// State of the execution, to narrow the list down to or to be put into.
    pub execution_status: Option<String>,
    /// The parameters that are concerned.
    pub parameters: Option<String>,
    /// Item of a loop that the message is for.
    pub loop_item: Option<String>,
    /// IDs of the task executions to work on or to narrow the list down to.
    pub task_execution_ids: Option<String>,
}

impl NotifyExecutionRequest {
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
    /// Sets `ExecutionId`, which is required.
    pub fn execution_id(mut self, value: impl Into<String>) -> Self {
        self.execution_id = Some(value.into());
        self
    }
    /// Sets `NotifyType`, which is required.
    pub fn notify_type(mut self, value: impl Into<String>) -> Self {
        self.notify_type = Some(value.into());
        self
    }
    /// Sets `NotifyNote`.
    pub fn notify_note(mut self, value: impl Into<String>) -> Self {
        self.notify_note = Some(value.into());
        self
    }
    /// Sets `TaskName`.
    pub fn task_name(mut self, value: impl Into<String>) -> Self {
        self.task_name = Some(value.into());
        self
    }
    /// Sets `TaskExecutionId`.
    pub fn task_execution_id(mut self, value: impl Into<String>) -> Self {
        self.task_execution_id = Some(value.into());
        self
    }
    /// Sets `ExecutionStatus`.
    pub fn execution_status(mut self, value: impl Into<String>) -> Self {
        self.execution_status = Some(value.into());
        self
    }
    /// Sets `Parameters`.
    pub fn parameters(mut self, value: impl Into<String>) -> Self {
        self.parameters = Some(value.into());
        self
    }
    /// Sets `LoopItem`.
    pub fn loop_item(mut self, value: impl Into<String>) -> Self {
        self.loop_item = Some(value.into());
        self
    }
    /// Sets `TaskExecutionIds`.
    pub fn task_execution_ids(mut self, value: impl Into<String>) -> Self {
        self.task_execution_ids = Some(value.into());
        self
    }
}

request! {
    NotifyExecutionRequest {
        "RegionId" => region_id: query,
        "ExecutionId" => execution_id: query,
        "NotifyType" => notify_type: query,
        "NotifyNote" => notify_note: query,
        "TaskName" => task_name: query,
        "TaskExecutionId" => task_execution_id: query,
        "ExecutionStatus" => execution_status: query,
        "Parameters" => parameters: query,
        "LoopItem" => loop_item: query,
        "TaskExecutionIds" => task_execution_ids: query,
    }
}

impl Operation for NotifyExecutionRequest {
    type Response = NotifyExecutionResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("NotifyExecution")
        .required(&["ExecutionId", "NotifyType"])
        .region("RegionId");
}

/// Response to [`NotifyExecutionRequest`].
pub type NotifyExecutionResponse = alicloud_runtime::EmptyResponse;
