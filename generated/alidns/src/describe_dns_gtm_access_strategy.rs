// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDnsGtmAccessStrategy`, from `alidns/DescribeDnsGtmAccessStrategy.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DefaultAddrPool, Line};

/// Shows one access strategy of GTM 2.0 with its address pools.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::DescribeDnsGtmAccessStrategyRequest::new()
///     .strategy_id("hr****");
/// let reply = client.describe_dns_gtm_access_strategy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDnsGtmAccessStrategyRequest {
    /// Language of the texts that come back. Example: `en`.
    pub lang: Option<String>,
    /// **Required.** ID of an access policy, given when the policy was added. Example: `hr****`.
    pub strategy_id: Option<String>,
}

impl DescribeDnsGtmAccessStrategyRequest {
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
    DescribeDnsGtmAccessStrategyRequest {
        "Lang" => lang: query,
        "StrategyId" => strategy_id: query,
    }
}

impl Operation for DescribeDnsGtmAccessStrategyRequest {
    type Response = DescribeDnsGtmAccessStrategyResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDnsGtmAccessStrategy")
        .required(&["StrategyId"])
        .read_only();
}

/// Response to [`DescribeDnsGtmAccessStrategyRequest`].
#[non_exhaustive]
pub struct DescribeDnsGtmAccessStrategyResponse {
    /// How many addresses of the backup pool set have to be up for it to count as usable.
    /// Example: `1`.
    pub failover_min_available_addr_num: Option<i32>,
    /// What the main pool set holds: IPv4 addresses, IPv6 addresses or domain names. Example: `IPV4`.
    pub default_addr_pool_type: Option<String>,
    /// How many addresses of the main pool set are up. Example: `1`.
    pub default_available_addr_num: Option<i32>,
    /// ID of an access policy, given when the policy was added. Example: `hr***`.
    pub strategy_id: Option<String>,
    /// Whether the backup address pool set can be used. Example: `AVAILABLE`.
    pub failover_addr_pool_group_status: Option<String>,
    /// How many addresses of the backup pool set are up. Example: `1`.
    pub failover_available_addr_num: Option<i32>,
    /// How an answer is chosen within the backup pool set. Example: `ALL_RR`.
    pub failover_lba_strategy: Option<String>,
    /// How many addresses of the main pool set an answer holds at most. Example: `1`.
    pub default_max_return_addr_num: Option<i32>,
    /// What the access policies go by, such as the place or the latency of clients. Example: `GEO`.
    pub strategy_mode: Option<String>,
    /// When the item was created, as a Unix timestamp. Example: `1533773400000`.
    pub create_timestamp: Option<i64>,
    /// How an answer is chosen within the main pool set. Example: `ALL_RR`.
    pub default_lba_strategy: Option<String>,
    /// Whether the main address pool set can be used. Example: `AVAILABLE`.
    pub default_addr_pool_group_status: Option<String>,
    /// What the backup pool set holds: IPv4 addresses, IPv6 addresses or domain names.
    /// Example: `IPV4`.
    pub failover_addr_pool_type: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `BA1608CA-834C-4E63-8682-8AF0B11ED72D`.
    pub request_id: Option<String>,
    /// ID of the GTM instance or paid DNS instance that is meant. Example: `gtm-cn-wwo3a3hbz**`.
    pub instance_id: Option<String>,
    /// Address pools of the backup set.
    pub failover_addr_pools: Vec<DefaultAddrPool>,
    /// Whether the main pool set answers with the address of lowest latency. Example: `OPEN`.
    pub default_latency_optimization: Option<String>,
    /// Whether the main or the backup pool set is in effect. Example: `DEFAULT`.
    pub effective_addr_pool_group_type: Option<String>,
    /// When the item was created. Example: `2018-08-09T00:10Z`.
    pub create_time: Option<Timestamp>,
    /// Address pools of the main set.
    pub default_addr_pools: Vec<DefaultAddrPool>,
    /// How many addresses of the main pool set have to be up for it to count as usable. Example: `1`.
    pub default_min_available_addr_num: Option<i32>,
    /// Whether the backup pool set answers with the address of lowest latency. Example: `OPEN`.
    pub failover_latency_optimization: Option<String>,
    /// Label of the access policy that people recognize it by. Example: `strategyName1`.
    pub strategy_name: Option<String>,
    /// How many addresses of the backup pool set an answer holds at most. Example: `1`.
    pub failover_max_return_addr_num: Option<i32>,
    /// Whether the access policy switches pools by itself or stays on the main or backup pool.
    /// Example: `AUTO`.
    pub access_mode: Option<String>,
    /// Lines, which stand for origins of queries.
    pub lines: Vec<Line>,
}

response! {
    DescribeDnsGtmAccessStrategyResponse {
        "FailoverMinAvailableAddrNum" => failover_min_available_addr_num: value,
        "DefaultAddrPoolType" => default_addr_pool_type: value,
        "DefaultAvailableAddrNum" => default_available_addr_num: value,
        "StrategyId" => strategy_id: value,
        "FailoverAddrPoolGroupStatus" => failover_addr_pool_group_status: value,
        "FailoverAvailableAddrNum" => failover_available_addr_num: value,
        "FailoverLbaStrategy" => failover_lba_strategy: value,
        "DefaultMaxReturnAddrNum" => default_max_return_addr_num: value,
        "StrategyMode" => strategy_mode: value,
        "CreateTimestamp" => create_timestamp: value,
        "DefaultLbaStrategy" => default_lba_strategy: value,
        "DefaultAddrPoolGroupStatus" => default_addr_pool_group_status: value,
        "FailoverAddrPoolType" => failover_addr_pool_type: value,
        "RequestId" => request_id: value,
        "InstanceId" => instance_id: value,
        "FailoverAddrPools" => failover_addr_pools: list("FailoverAddrPool"),
        "DefaultLatencyOptimization" => default_latency_optimization: value,
        "EffectiveAddrPoolGroupType" => effective_addr_pool_group_type: value,
        "CreateTime" => create_time: value,
        "DefaultAddrPools" => default_addr_pools: list("DefaultAddrPool"),
        "DefaultMinAvailableAddrNum" => default_min_available_addr_num: value,
        "FailoverLatencyOptimization" => failover_latency_optimization: value,
        "StrategyName" => strategy_name: value,
        "FailoverMaxReturnAddrNum" => failover_max_return_addr_num: value,
        "AccessMode" => access_mode: value,
        "Lines" => lines: list("Line"),
    }
}
