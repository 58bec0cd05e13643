// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateGtmAccessStrategy`, from `alidns/UpdateGtmAccessStrategy.md`.

use alicloud_runtime::codegen::*;

/// Changes address pools or lines of a GTM 1.0 access strategy.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::UpdateGtmAccessStrategyRequest::new()
///     .strategy_id("hrmxc");
/// let reply = client.update_gtm_access_strategy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateGtmAccessStrategyRequest {
    /// Language of the texts that come back. Example: `en`.
    pub lang: Option<String>,
    /// **Required.** ID of an access policy, given when the policy was added. Example: `hrmxc`.
    pub strategy_id: Option<String>,
    /// Label of the access policy that people recognize it by. Example: `text`.
    pub strategy_name: Option<String>,
    /// ID of the main address pool set, which answers as long as enough of it is up. Example: `hrsix`.
    pub default_addr_pool_id: Option<String>,
    /// ID of the backup address pool set, which answers when too little of the main one is up; `EMPTY`
    /// stands for none. Example: `hrsyw`.
    pub failover_addr_pool_id: Option<String>,
    /// Lines whose queries the access policy answers. Example: `["default", "mobile"]`.
    pub access_lines: Option<String>,
}

impl UpdateGtmAccessStrategyRequest {
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
    /// Sets `StrategyName`.
    pub fn strategy_name(mut self, value: impl Into<String>) -> Self {
        self.strategy_name = Some(value.into());
        self
    }
    /// Sets `DefaultAddrPoolId`.
    pub fn default_addr_pool_id(mut self, value: impl Into<String>) -> Self {
        self.default_addr_pool_id = Some(value.into());
        self
    }
    /// Sets `FailoverAddrPoolId`.
    pub fn failover_addr_pool_id(mut self, value: impl Into<String>) -> Self {
        self.failover_addr_pool_id = Some(value.into());
        self
    }
    /// Sets `AccessLines`.
    pub fn access_lines(mut self, value: impl Into<String>) -> Self {
        self.access_lines = Some(value.into());
        self
    }
}

request! {
    UpdateGtmAccessStrategyRequest {
        "Lang" => lang: query,
        "StrategyId" => strategy_id: query,
        "StrategyName" => strategy_name: query,
        "DefaultAddrPoolId" => default_addr_pool_id: query,
        "FailoverAddrPoolId" => failover_addr_pool_id: query,
        "AccessLines" => access_lines: query,
    }
}

impl Operation for UpdateGtmAccessStrategyRequest {
    type Response = UpdateGtmAccessStrategyResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateGtmAccessStrategy")
        .required(&["StrategyId"]);
}

/// Response to [`UpdateGtmAccessStrategyRequest`].
pub type UpdateGtmAccessStrategyResponse = alicloud_runtime::EmptyResponse;
