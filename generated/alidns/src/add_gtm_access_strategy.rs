// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddGtmAccessStrategy`, from `alidns/AddGtmAccessStrategy.md`.

use alicloud_runtime::codegen::*;

/// Adds an access strategy, with default and failover address pools, to a GTM 1.0 instance.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::AddGtmAccessStrategyRequest::new()
///     .instance_id("instance1")
///     .strategy_name("text")
///     .default_addr_pool_id("hrsix")
///     .failover_addr_pool_id("hrsyw")
///     .access_lines("[\"default\", \"drpeng\"]");
/// let reply = client.add_gtm_access_strategy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddGtmAccessStrategyRequest {
    /// Language of the texts that come back. Example: `en`.
    pub lang: Option<String>,
    /// **Required.** ID of the GTM instance or paid DNS instance that is meant. Example: `instance1`.
    pub instance_id: Option<String>,
    /// **Required.** Label of the access policy that people recognize it by. Example: `text`.
    pub strategy_name: Option<String>,
    /// **Required.** ID of the main address pool set, which answers as long as enough of it is up.
    /// Example: `hrsix`.
    pub default_addr_pool_id: Option<String>,
    /// **Required.** ID of the backup address pool set, which answers when too little of the main one
    /// is up; `EMPTY` stands for none. Example: `hrsyw`.
    pub failover_addr_pool_id: Option<String>,
    /// **Required.** Lines whose queries the access policy answers. Example: `["default", "drpeng"]`.
    pub access_lines: Option<String>,
}

impl AddGtmAccessStrategyRequest {
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
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `StrategyName`, which is required.
    pub fn strategy_name(mut self, value: impl Into<String>) -> Self {
        self.strategy_name = Some(value.into());
        self
    }
    /// Sets `DefaultAddrPoolId`, which is required.
    pub fn default_addr_pool_id(mut self, value: impl Into<String>) -> Self {
        self.default_addr_pool_id = Some(value.into());
        self
    }
    /// Sets `FailoverAddrPoolId`, which is required.
    pub fn failover_addr_pool_id(mut self, value: impl Into<String>) -> Self {
        self.failover_addr_pool_id = Some(value.into());
        self
    }
    /// Sets `AccessLines`, which is required.
    pub fn access_lines(mut self, value: impl Into<String>) -> Self {
        self.access_lines = Some(value.into());
        self
    }
}

request! {
    AddGtmAccessStrategyRequest {
        "Lang" => lang: query,
        "InstanceId" => instance_id: query,
        "StrategyName" => strategy_name: query,
        "DefaultAddrPoolId" => default_addr_pool_id: query,
        "FailoverAddrPoolId" => failover_addr_pool_id: query,
        "AccessLines" => access_lines: query,
    }
}

impl Operation for AddGtmAccessStrategyRequest {
    type Response = AddGtmAccessStrategyResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("AddGtmAccessStrategy")
        .required(
            &[
                "InstanceId",
                "StrategyName",
                "DefaultAddrPoolId",
                "FailoverAddrPoolId",
                "AccessLines",
            ],
        );
}

/// Response to [`AddGtmAccessStrategyRequest`].
#[non_exhaustive]
pub struct AddGtmAccessStrategyResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `29D0F8F8-5499-4F6C-9FDC-1EE13BF55925`.
    pub request_id: Option<String>,
    /// ID of an access policy, given when the policy was added. Example: `strategyid`.
    pub strategy_id: Option<String>,
}

response! {
    AddGtmAccessStrategyResponse {
        "RequestId" => request_id: value,
        "StrategyId" => strategy_id: value,
    }
}
