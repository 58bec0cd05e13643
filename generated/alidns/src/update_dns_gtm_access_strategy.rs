// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateDnsGtmAccessStrategy`, from `alidns/UpdateDnsGtmAccessStrategy.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AddrPool};

/// Changes address pools, lines or switchover of a GTM 2.0 access strategy.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// use alicloud_alidns::update_dns_gtm_access_strategy::AddrPool;
///
/// let request = alicloud_alidns::UpdateDnsGtmAccessStrategyRequest::new()
///     .strategy_id("hrb**")
///     .strategy_name("test")
///     .lines("[\"default\", \"drpeng\"]")
///     .default_addr_pool_type("IPV4")
///     .default_min_available_addr_num(1)
///     .default_addr_pool([AddrPool::new()]);
/// let reply = client.update_dns_gtm_access_strategy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateDnsGtmAccessStrategyRequest {
    /// Language of the texts that come back. Example: `en`.
    pub lang: Option<String>,
    /// **Required.** ID of an access policy, given when the policy was added. Example: `hrb**`.
    pub strategy_id: Option<String>,
    /// **Required.** Label of the access policy that people recognize it by. Example: `test`.
    pub strategy_name: Option<String>,
    /// **Required.** Lines, which stand for origins of queries. Example: `["default", "drpeng"]`.
    pub lines: Option<String>,
    /// **Required.** What the main pool set holds: IPv4 addresses, IPv6 addresses or domain names.
    /// Example: `IPV4`.
    pub default_addr_pool_type: Option<String>,
    /// How an answer is chosen within the main pool set. Example: `ALL_RR`.
    pub default_lba_strategy: Option<String>,
    /// **Required.** How many addresses of the main pool set have to be up for it to count as usable.
    /// Range: 1 to 400. Example: `1`.
    pub default_min_available_addr_num: Option<i32>,
    /// How many addresses of the main pool set an answer holds at most. Range: 1 to 8. Example: `1`.
    pub default_max_return_addr_num: Option<i32>,
    /// Whether the main pool set answers with the address of lowest latency. Example: `OPEN`.
    pub default_latency_optimization: Option<String>,
    /// What the backup pool set holds: IPv4 addresses, IPv6 addresses or domain names.
    /// Example: `IPV4`.
    pub failover_addr_pool_type: Option<String>,
    /// How an answer is chosen within the backup pool set. Example: `ALL_RR`.
    pub failover_lba_strategy: Option<String>,
    /// How many addresses of the backup pool set have to be up for it to count as usable.
    /// Range: 1 to 400. Example: `1`.
    pub failover_min_available_addr_num: Option<i32>,
    /// How many addresses of the backup pool set an answer holds at most. Range: 1 to 8. Example: `1`.
    pub failover_max_return_addr_num: Option<i32>,
    /// Whether the backup pool set answers with the address of lowest latency. Example: `OPEN`.
    pub failover_latency_optimization: Option<String>,
    /// **Required.** Main set of address pools, used as long as enough of it is up.
    /// Items: at most 100.
    pub default_addr_pool: Vec<AddrPool>,
    /// Backup set of address pools, for when too little of the main set is up. Items: at most 100.
    pub failover_addr_pool: Vec<AddrPool>,
    /// Whether the access policy switches pools by itself or stays on the main or backup pool.
    /// Example: `DEFAULT`.
    pub access_mode: Option<String>,
}

impl UpdateDnsGtmAccessStrategyRequest {
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
    /// Sets `StrategyName`, which is required.
    pub fn strategy_name(mut self, value: impl Into<String>) -> Self {
        self.strategy_name = Some(value.into());
        self
    }
    /// Sets `Lines`, which is required.
    pub fn lines(mut self, value: impl Into<String>) -> Self {
        self.lines = Some(value.into());
        self
    }
    /// Sets `DefaultAddrPoolType`, which is required.
    pub fn default_addr_pool_type(mut self, value: impl Into<String>) -> Self {
        self.default_addr_pool_type = Some(value.into());
        self
    }
    /// Sets `DefaultLbaStrategy`.
    pub fn default_lba_strategy(mut self, value: impl Into<String>) -> Self {
        self.default_lba_strategy = Some(value.into());
        self
    }
    /// Sets `DefaultMinAvailableAddrNum`, which is required.
    #[inline]
    pub fn default_min_available_addr_num(mut self, value: i32) -> Self {
        self.default_min_available_addr_num = Some(value);
        self
    }
    /// Sets `DefaultMaxReturnAddrNum`.
    #[inline]
    pub fn default_max_return_addr_num(mut self, value: i32) -> Self {
        self.default_max_return_addr_num = Some(value);
        self
    }
    /// Sets `DefaultLatencyOptimization`.
    pub fn default_latency_optimization(mut self, value: impl Into<String>) -> Self {
        self.default_latency_optimization = Some(value.into());
        self
    }
    /// Sets `FailoverAddrPoolType`.
    pub fn failover_addr_pool_type(mut self, value: impl Into<String>) -> Self {
        self.failover_addr_pool_type = Some(value.into());
        self
    }
    /// Sets `FailoverLbaStrategy`.
    pub fn failover_lba_strategy(mut self, value: impl Into<String>) -> Self {
        self.failover_lba_strategy = Some(value.into());
        self
    }
    /// Sets `FailoverMinAvailableAddrNum`.
    #[inline]
    pub fn failover_min_available_addr_num(mut self, value: i32) -> Self {
        self.failover_min_available_addr_num = Some(value);
        self
    }
    /// Sets `FailoverMaxReturnAddrNum`.
    #[inline]
    pub fn failover_max_return_addr_num(mut self, value: i32) -> Self {
        self.failover_max_return_addr_num = Some(value);
        self
    }
    /// Sets `FailoverLatencyOptimization`.
    pub fn failover_latency_optimization(mut self, value: impl Into<String>) -> Self {
        self.failover_latency_optimization = Some(value.into());
        self
    }
    /// Sets `DefaultAddrPool`, which is required.
    pub fn default_addr_pool(
        mut self,
        value: impl IntoIterator<Item = impl Into<AddrPool>>,
    ) -> Self {
        self.default_addr_pool = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `FailoverAddrPool`.
    pub fn failover_addr_pool(
        mut self,
        value: impl IntoIterator<Item = impl Into<AddrPool>>,
    ) -> Self {
        self.failover_addr_pool = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `AccessMode`.
    pub fn access_mode(mut self, value: impl Into<String>) -> Self {
        self.access_mode = Some(value.into());
        self
    }
}

request! {
    UpdateDnsGtmAccessStrategyRequest {
        "Lang" => lang: query,
        "StrategyId" => strategy_id: query,
        "StrategyName" => strategy_name: query,
        "Lines" => lines: query,
        "DefaultAddrPoolType" => default_addr_pool_type: query,
        "DefaultLbaStrategy" => default_lba_strategy: query,
        "DefaultMinAvailableAddrNum" => default_min_available_addr_num: query,
        "DefaultMaxReturnAddrNum" => default_max_return_addr_num: query,
        "DefaultLatencyOptimization" => default_latency_optimization: query,
        "FailoverAddrPoolType" => failover_addr_pool_type: query,
        "FailoverLbaStrategy" => failover_lba_strategy: query,
        "FailoverMinAvailableAddrNum" => failover_min_available_addr_num: query,
        "FailoverMaxReturnAddrNum" => failover_max_return_addr_num: query,
        "FailoverLatencyOptimization" => failover_latency_optimization: query,
        "DefaultAddrPool" => default_addr_pool: query,
        "FailoverAddrPool" => failover_addr_pool: query,
        "AccessMode" => access_mode: query,
    }
}

impl Operation for UpdateDnsGtmAccessStrategyRequest {
    type Response = UpdateDnsGtmAccessStrategyResponse;
    type Error = UpdateDnsGtmAccessStrategyError;
    const INFO: OperationInfo = super::operation("UpdateDnsGtmAccessStrategy")
        .required(
            &[
                "StrategyId",
                "StrategyName",
                "Lines",
                "DefaultAddrPoolType",
                "DefaultMinAvailableAddrNum",
                "DefaultAddrPool",
            ],
        );
    const ERRORS: &'static [UpdateDnsGtmAccessStrategyError] = &[
        UpdateDnsGtmAccessStrategyError::DnsGtmSystemBusyness,
    ];
}

/// Response to [`UpdateDnsGtmAccessStrategyRequest`].
#[non_exhaustive]
pub struct UpdateDnsGtmAccessStrategyResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `29D0F8F8-5499-4F6C-9FDC-1EE13BF55925`.
    pub request_id: Option<String>,
    /// ID of an access policy, given when the policy was added. Example: `testS******`.
    pub strategy_id: Option<String>,
}

response! {
    UpdateDnsGtmAccessStrategyResponse {
        "RequestId" => request_id: value,
        "StrategyId" => strategy_id: value,
    }
}

/// Errors that the documentation of [`UpdateDnsGtmAccessStrategyRequest`] names.
///
/// - [`DnsGtmSystemBusyness`](super::DocumentedError::DnsGtmSystemBusyness)
pub type UpdateDnsGtmAccessStrategyError = super::DocumentedError;
