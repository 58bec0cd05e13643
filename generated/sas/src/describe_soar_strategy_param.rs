// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSoarStrategyParam`, from `sas/DescribeSoarStrategyParam.md`.

use alicloud_runtime::codegen::*;

/// Shows the parameters that a response orchestration strategy takes.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeSoarStrategyParamRequest::new()
///     .strategy_id(1);
/// let reply = client.describe_soar_strategy_param(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeSoarStrategyParamRequest {
    /// **Required.** ID of the strategy that the call is about.
    pub strategy_id: Option<i64>,
}

impl DescribeSoarStrategyParamRequest {
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
}

request! {
    DescribeSoarStrategyParamRequest {
        "StrategyId" => strategy_id: query,
    }
}

impl Operation for DescribeSoarStrategyParamRequest {
    type Response = DescribeSoarStrategyParamResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeSoarStrategyParam")
        .required(&["StrategyId"])
        .read_only();
}

/// Response to [`DescribeSoarStrategyParamRequest`], which the documentation does not describe.
pub type DescribeSoarStrategyParamResponse = alicloud_runtime::UndocumentedResponse;
