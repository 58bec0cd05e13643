// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSoarStrategyTaskResult`, from `sas/DescribeSoarStrategyTaskResult.md`.

use alicloud_runtime::codegen::*;

/// Lists the results of a response orchestration task.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeSoarStrategyTaskResultRequest::new();
/// let reply = client.describe_soar_strategy_task_result(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeSoarStrategyTaskResultRequest {
    /// ID of the strategy task that the call is about.
    pub strategy_task_id: Option<i64>,
    /// Further conditions for the result, as JSON.
    pub condition: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Which page of the list to return.
    pub current_page: Option<i32>,
}

impl DescribeSoarStrategyTaskResultRequest {
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
    /// Sets `Condition`.
    pub fn condition(mut self, value: impl Into<String>) -> Self {
        self.condition = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `CurrentPage`.
    #[inline]
    pub fn current_page(mut self, value: i32) -> Self {
        self.current_page = Some(value);
        self
    }
}

request! {
    DescribeSoarStrategyTaskResultRequest {
        "StrategyTaskId" => strategy_task_id: query,
        "Condition" => condition: query,
        "PageSize" => page_size: query,
        "CurrentPage" => current_page: query,
    }
}

impl Operation for DescribeSoarStrategyTaskResultRequest {
    type Response = DescribeSoarStrategyTaskResultResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeSoarStrategyTaskResult")
        .method("GET")
        .read_only();
}

/// Response to [`DescribeSoarStrategyTaskResultRequest`], which the documentation does not describe.
pub type DescribeSoarStrategyTaskResultResponse = alicloud_runtime::UndocumentedResponse;
