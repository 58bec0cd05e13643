// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSoarStrategyTaskParams`, from `sas/DescribeSoarStrategyTaskParams.md`.

use alicloud_runtime::codegen::*;

/// Shows the parameters with which a response orchestration task was created.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeSoarStrategyTaskParamsRequest::new();
/// let reply = client.describe_soar_strategy_task_params(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeSoarStrategyTaskParamsRequest {
    /// ID of the strategy task that the call is about.
    pub strategy_task_id: Option<i64>,
}

impl DescribeSoarStrategyTaskParamsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `StrategyTaskId`.
    #[inline]
    pub fn strategy_task_id(mut self, value: i64) -> Self {
        self.strategy_task_id = Some(value);
        self
    }
}

request! {
    DescribeSoarStrategyTaskParamsRequest {
        "StrategyTaskId" => strategy_task_id: query,
    }
}

impl Operation for DescribeSoarStrategyTaskParamsRequest {
    type Response = DescribeSoarStrategyTaskParamsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeSoarStrategyTaskParams")
        .method("GET")
        .read_only();
}

/// Response to [`DescribeSoarStrategyTaskParamsRequest`], which the documentation does not describe.
pub type DescribeSoarStrategyTaskParamsResponse = alicloud_runtime::UndocumentedResponse;
