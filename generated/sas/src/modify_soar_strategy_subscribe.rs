// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifySoarStrategySubscribe`, from `sas/ModifySoarStrategySubscribe.md`.

use alicloud_runtime::codegen::*;

/// Subscribes to a response orchestration strategy or cancels the subscription.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ModifySoarStrategySubscribeRequest::new()
///     .strategy_id(1)
///     .subscribe_status(true);
/// let reply = client.modify_soar_strategy_subscribe(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifySoarStrategySubscribeRequest {
    /// **Required.** ID of the strategy that the call is about.
    pub strategy_id: Option<i64>,
    /// **Required.** State of the subscribe, to narrow the list down to or to be put into.
    pub subscribe_status: Option<bool>,
}

impl ModifySoarStrategySubscribeRequest {
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
    /// Sets `SubscribeStatus`, which is required.
    #[inline]
    pub fn subscribe_status(mut self, value: bool) -> Self {
        self.subscribe_status = Some(value);
        self
    }
}

request! {
    ModifySoarStrategySubscribeRequest {
        "StrategyId" => strategy_id: query,
        "SubscribeStatus" => subscribe_status: query,
    }
}

impl Operation for ModifySoarStrategySubscribeRequest {
    type Response = ModifySoarStrategySubscribeResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifySoarStrategySubscribe")
        .required(&["StrategyId", "SubscribeStatus"]);
}

/// Response to [`ModifySoarStrategySubscribeRequest`], which the documentation does not describe.
pub type ModifySoarStrategySubscribeResponse = alicloud_runtime::UndocumentedResponse;
