// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateSoarStrategyTask`, from `sas/CreateSoarStrategyTask.md`.

use alicloud_runtime::codegen::*;

/// Creates a response orchestration task from a strategy, to run at a planned time.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::CreateSoarStrategyTaskRequest::new()
///     .strategy_id(1)
///     .strategy_task_name("...")
///     .strategy_name("...")
///     .strategy_task_params("...");
/// let reply = client.create_soar_strategy_task(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateSoarStrategyTaskRequest {
    /// **Required.** ID of the strategy that the call is about.
    pub strategy_id: Option<i64>,
    /// **Required.** Name that the strategy task goes by.
    pub strategy_task_name: Option<String>,
    /// **Required.** Name that the strategy goes by.
    pub strategy_name: Option<String>,
    /// **Required.** The strategy task params that are concerned.
    pub strategy_task_params: Option<String>,
    /// Time that is set or recorded for this: strategy task plan exe.
    pub strategy_task_plan_exe_time: Option<i64>,
}

impl CreateSoarStrategyTaskRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `StrategyId`, which is required.
    #[inline]
    pub fn strategy_id(mut self, value: i64) -> Self {
        self.strategy_id = Some(value);
        self
    }
    /// Sets `StrategyTaskName`, which is required.
    pub fn strategy_task_name(mut self, value: impl Into<String>) -> Self {
        self.strategy_task_name = Some(value.into());
        self
    }
    /// Sets `StrategyName`, which is required.
    pub fn strategy_name(mut self, value: impl Into<String>) -> Self {
        self.strategy_name = Some(value.into());
        self
    }
    /// Sets `StrategyTaskParams`, which is required.
    pub fn strategy_task_params(mut self, value: impl Into<String>) -> Self {
        self.strategy_task_params = Some(value.into());
        self
    }
    /// Sets `StrategyTaskPlanExeTime`.
    #[inline]
    pub fn strategy_task_plan_exe_time(mut self, value: i64) -> Self {
        self.strategy_task_plan_exe_time = Some(value);
        self
    }
}

request! {
    CreateSoarStrategyTaskRequest {
        "StrategyId" => strategy_id: query,
        "StrategyTaskName" => strategy_task_name: query,
        "StrategyName" => strategy_name: query,
        "StrategyTaskParams" => strategy_task_params: query,
        "StrategyTaskPlanExeTime" => strategy_task_plan_exe_time: query,
    }
}

impl Operation for CreateSoarStrategyTaskRequest {
    type Response = CreateSoarStrategyTaskResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateSoarStrategyTask")
        .required(
            &["StrategyId", "StrategyTaskName", "StrategyName", "StrategyTaskParams"],
        );
}

/// Response to [`CreateSoarStrategyTaskRequest`], which the documentation does not describe.
pub type CreateSoarStrategyTaskResponse = alicloud_runtime::UndocumentedResponse;
