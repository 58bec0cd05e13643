// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteDnsGtmAccessStrategy`, from `alidns/DeleteDnsGtmAccessStrategy.md`.

use alicloud_runtime::codegen::*;

/// Deletes an access policy of a GTM instance, by the ID of the policy.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::DeleteDnsGtmAccessStrategyRequest::new()
///     .strategy_id("testSt******");
/// let reply = client.delete_dns_gtm_access_strategy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteDnsGtmAccessStrategyRequest {
    /// Language of the texts that come back. Example: `en`.
    pub lang: Option<String>,
    /// **Required.** ID of an access policy, given when the policy was added. Example: `testSt******`.
    pub strategy_id: Option<String>,
}

impl DeleteDnsGtmAccessStrategyRequest {
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
    /// Sets `StrategyId`, which is required.
    pub fn strategy_id(mut self, value: impl Into<String>) -> Self {
        self.strategy_id = Some(value.into());
        self
    }
}

request! {
    DeleteDnsGtmAccessStrategyRequest {
        "Lang" => lang: query,
        "StrategyId" => strategy_id: query,
    }
}

impl Operation for DeleteDnsGtmAccessStrategyRequest {
    type Response = DeleteDnsGtmAccessStrategyResponse;
    type Error = DeleteDnsGtmAccessStrategyError;
    const INFO: OperationInfo = super::operation("DeleteDnsGtmAccessStrategy")
        .required(&["StrategyId"]);
    const ERRORS: &'static [DeleteDnsGtmAccessStrategyError] = &[
        DeleteDnsGtmAccessStrategyError::DnsGtmSystemBusyness,
    ];
}

/// Response to [`DeleteDnsGtmAccessStrategyRequest`].
pub type DeleteDnsGtmAccessStrategyResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteDnsGtmAccessStrategyRequest`] names.
///
/// - [`DnsGtmSystemBusyness`](super::DocumentedError::DnsGtmSystemBusyness)
pub type DeleteDnsGtmAccessStrategyError = super::DocumentedError;
