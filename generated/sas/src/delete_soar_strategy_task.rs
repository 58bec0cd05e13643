// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteSoarStrategyTask`, from `sas/DeleteSoarStrategyTask.md`.

use alicloud_runtime::codegen::*;

/// Deletes a task of a SOAR strategy, that is of an automated response.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DeleteSoarStrategyTaskRequest::new()
///     .strategy_task_id(1);
/// let reply = client.delete_soar_strategy_task(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteSoarStrategyTaskRequest {
    /// **Required.** ID of the strategy task that the call is about.
    pub strategy_task_id: Option<i64>,
}

impl DeleteSoarStrategyTaskRequest {
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
}

request! {
    DeleteSoarStrategyTaskRequest {
        "StrategyTaskId" => strategy_task_id: query,
    }
}

impl Operation for DeleteSoarStrategyTaskRequest {
    type Response = DeleteSoarStrategyTaskResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteSoarStrategyTask")
        .required(&["StrategyTaskId"]);
}

/// Response to [`DeleteSoarStrategyTaskRequest`], which the documentation does not describe.
pub type DeleteSoarStrategyTaskResponse = alicloud_runtime::UndocumentedResponse;
