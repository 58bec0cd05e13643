// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteGtmAccessStrategy`, from `alidns/DeleteGtmAccessStrategy.md`.

use alicloud_runtime::codegen::*;

/// Deletes an access policy, which decides the pool that clients of certain lines are sent to.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::DeleteGtmAccessStrategyRequest::new();
/// let reply = client.delete_gtm_access_strategy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteGtmAccessStrategyRequest {
    /// Language of the texts that come back. Example: `en`.
    pub lang: Option<String>,
    /// ID of an access policy, given when the policy was added. Example: `hrskc`.
    pub strategy_id: Option<String>,
}

impl DeleteGtmAccessStrategyRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `StrategyId`.
    pub fn strategy_id(mut self, value: impl Into<String>) -> Self {
        self.strategy_id = Some(value.into());
        self
    }
}

request! {
    DeleteGtmAccessStrategyRequest {
        "Lang" => lang: query,
        "StrategyId" => strategy_id: query,
    }
}

impl Operation for DeleteGtmAccessStrategyRequest {
    type Response = DeleteGtmAccessStrategyResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteGtmAccessStrategy");
}

/// Response to [`DeleteGtmAccessStrategyRequest`].
pub type DeleteGtmAccessStrategyResponse = alicloud_runtime::EmptyResponse;
