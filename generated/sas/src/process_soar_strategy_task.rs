// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ProcessSoarStrategyTask`, from `sas/ProcessSoarStrategyTask.md`.

use alicloud_runtime::codegen::*;

/// Acts on a task of a SOAR strategy, by the action named in the call.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ProcessSoarStrategyTaskRequest::new()
///     .strategy_task_id(1)
///     .task_action("...");
/// let reply = client.process_soar_strategy_task(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ProcessSoarStrategyTaskRequest {
    /// **Required.** ID of the strategy task that the call is about.
    pub strategy_task_id: Option<i64>,
    /// **Required.** What is done, or is to be done, about the task.
    pub task_action: Option<Open<TaskAction>>,
}

impl ProcessSoarStrategyTaskRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `StrategyTaskId`, which is required.
    #[inline]
    pub fn strategy_task_id(mut self, value: i64) -> Self {
        self.strategy_task_id = Some(value);
        self
    }
    /// Sets `TaskAction`, which is required.
    pub fn task_action(mut self, value: impl Into<Open<TaskAction>>) -> Self {
        self.task_action = Some(value.into());
        self
    }
}

request! {
    ProcessSoarStrategyTaskRequest {
        "StrategyTaskId" => strategy_task_id: query,
        "TaskAction" => task_action: query,
    }
}

impl Operation for ProcessSoarStrategyTaskRequest {
    type Response = ProcessSoarStrategyTaskResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ProcessSoarStrategyTask")
        .required(&["StrategyTaskId", "TaskAction"]);
}

/// Response to [`ProcessSoarStrategyTaskRequest`], which the documentation does not describe.
pub type ProcessSoarStrategyTaskResponse = alicloud_runtime::UndocumentedResponse;

values! {
    /// What is done, or is to be done, about the task.
    pub enum TaskAction {
        /// The task waits.
        Waiting = "WAITING",
        /// The task begins.
        Starting = "STARTING",
        /// The task runs on.
        Running = "RUNNING",
        /// The task is ended.
        Finished = "FINISHED",
        /// The task is planned.
        Schedule = "SCHEDULE",
        /// The task stops for a while.
        Pause = "PAUSE",
    }
}
