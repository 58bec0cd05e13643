// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSoarStrategyTaskDetail`, from `sas/DescribeSoarStrategyTaskDetail.md`.

use alicloud_runtime::codegen::*;

/// Shows one response orchestration task in detail.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeSoarStrategyTaskDetailRequest::new()
///     .strategy_task_id(1);
/// let reply = client.describe_soar_strategy_task_detail(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeSoarStrategyTaskDetailRequest {
    /// **Required.** ID of the strategy task that the call is about.
    pub strategy_task_id: Option<i64>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
}

impl DescribeSoarStrategyTaskDetailRequest {
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
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
}

request! {
    DescribeSoarStrategyTaskDetailRequest {
        "StrategyTaskId" => strategy_task_id: query,
        "Lang" => lang: query,
    }
}

impl Operation for DescribeSoarStrategyTaskDetailRequest {
    type Response = DescribeSoarStrategyTaskDetailResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeSoarStrategyTaskDetail")
        .required(&["StrategyTaskId"])
        .read_only();
}

/// Response to [`DescribeSoarStrategyTaskDetailRequest`], which the documentation does not describe.
pub type DescribeSoarStrategyTaskDetailResponse = alicloud_runtime::UndocumentedResponse;
