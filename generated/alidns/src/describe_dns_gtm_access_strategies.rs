// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDnsGtmAccessStrategies`, from `alidns/DescribeDnsGtmAccessStrategies.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DefaultAddrPool, Line};

/// Lists the access strategies of a GTM 2.0 instance.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::DescribeDnsGtmAccessStrategiesRequest::new()
///     .instance_id("gtm-cn-wwo3a3hbz**")
///     .strategy_mode("GEO");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_dns_gtm_access_strategies(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDnsGtmAccessStrategiesRequest {
    /// Language of the texts that come back. Example: `en`.
    pub lang: Option<String>,
    /// **Required.** ID of the GTM instance or paid DNS instance that is meant.
    /// Example: `gtm-cn-wwo3a3hbz**`.
    pub instance_id: Option<String>,
    /// Which page of the list to return. Range: at least 1. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: 1 to 100. Example: `1`.
    pub page_size: Option<i32>,
    /// **Required.** What the access policies go by, such as the place or the latency of clients.
    /// Example: `GEO`.
    pub strategy_mode: Option<String>,
}

impl DescribeDnsGtmAccessStrategiesRequest {
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
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `StrategyMode`, which is required.
    pub fn strategy_mode(mut self, value: impl Into<String>) -> Self {
        self.strategy_mode = Some(value.into());
        self
    }
}

request! {
    DescribeDnsGtmAccessStrategiesRequest {
        "Lang" => lang: query,
        "InstanceId" => instance_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "StrategyMode" => strategy_mode: query,
    }
}

impl Operation for DescribeDnsGtmAccessStrategiesRequest {
    type Response = DescribeDnsGtmAccessStrategiesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDnsGtmAccessStrategies")
        .required(&["InstanceId", "StrategyMode"])
        .read_only();
}

impl Paginated for DescribeDnsGtmAccessStrategiesRequest {
    type Item = Strategy;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_items)
            .number(&response.page_number)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.strategies)
    }
}

/// Response to [`DescribeDnsGtmAccessStrategiesRequest`].
#[non_exhaustive]
pub struct DescribeDnsGtmAccessStrategiesResponse {
    /// How many items a page holds at most. Example: `1`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `0CCC9971-CEC9-4132-824B-4AE611C07623`.
    pub request_id: Option<String>,
    /// Page of the list that this response holds. Example: `1`.
    pub page_number: Option<i32>,
    /// Access policies that were found.
    pub strategies: Vec<Strategy>,
    /// How many pages the whole list has. Example: `11`.
    pub total_pages: Option<i32>,
    /// How many items match in all, over all pages. Example: `11`.
    pub total_items: Option<i32>,
}

response! {
    DescribeDnsGtmAccessStrategiesResponse {
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "PageNumber" => page_number: value,
        "Strategies" => strategies: list("Strategy"),
        "TotalPages" => total_pages: value,
        "TotalItems" => total_items: value,
    }
}

/// Access policies that were found.
#[non_exhaustive]
pub struct Strategy {
    /// How an answer is chosen among the pools in effect. Example: `ALL_RR`.
    pub effective_lba_strategy: Option<String>,
    /// ID of an access policy, given when the policy was added. Example: `hr***`.
    pub strategy_id: Option<String>,
    /// Label of the access policy that people recognize it by. Example: `strategname1`.
    pub strategy_name: Option<String>,
    /// Whether the main or the backup pool set is in effect. Example: `DEFAULT`.
    pub effective_addr_pool_group_type: Option<String>,
    /// When the item was created. Example: `2018-08-09T00:10Z`.
    pub create_time: Option<Timestamp>,
    /// Address pools that answers come from at present.
    pub effective_addr_pools: Vec<DefaultAddrPool>,
    /// When the item was created, as a Unix timestamp. Example: `1533773400000`.
    pub create_timestamp: Option<i64>,
    /// What the pools in effect hold: IPv4 addresses, IPv6 addresses or domain names. Example: `IPV4`.
    pub effective_addr_pool_type: Option<String>,
    /// Lines, which stand for origins of queries.
    pub lines: Vec<Line>,
}

response! {
    Strategy {
        "EffectiveLbaStrategy" => effective_lba_strategy: value,
        "StrategyId" => strategy_id: value,
        "StrategyName" => strategy_name: value,
        "EffectiveAddrPoolGroupType" => effective_addr_pool_group_type: value,
        "CreateTime" => create_time: value,
        "EffectiveAddrPools" => effective_addr_pools: list("EffectiveAddrPool"),
        "CreateTimestamp" => create_timestamp: value,
        "EffectiveAddrPoolType" => effective_addr_pool_type: value,
        "Lines" => lines: list("Line"),
    }
}
