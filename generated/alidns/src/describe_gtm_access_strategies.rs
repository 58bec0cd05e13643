// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeGtmAccessStrategies`, from `alidns/DescribeGtmAccessStrategies.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Line};

/// Lists the access strategies of a GTM 1.0 instance.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::DescribeGtmAccessStrategiesRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_gtm_access_strategies(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeGtmAccessStrategiesRequest {
    /// Language of the texts that come back. Example: `en`.
    pub lang: Option<String>,
    /// ID of the GTM instance or paid DNS instance that is meant. Example: `gtm-cn-wwo3a3hbz**`.
    pub instance_id: Option<String>,
    /// Which page of the list to return. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `20`.
    pub page_size: Option<i32>,
}

impl DescribeGtmAccessStrategiesRequest {
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
    /// Sets `InstanceId`.
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
}

request! {
    DescribeGtmAccessStrategiesRequest {
        "Lang" => lang: query,
        "InstanceId" => instance_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribeGtmAccessStrategiesRequest {
    type Response = DescribeGtmAccessStrategiesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeGtmAccessStrategies")
        .read_only();
}

impl Paginated for DescribeGtmAccessStrategiesRequest {
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

/// Response to [`DescribeGtmAccessStrategiesRequest`].
#[non_exhaustive]
pub struct DescribeGtmAccessStrategiesResponse {
    /// How many items a page holds at most. Example: `20`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `0CCC9971-CEC9-4132-824B-4AE611C07623`.
    pub request_id: Option<String>,
    /// Page of the list that this response holds. Example: `1`.
    pub page_number: Option<i32>,
    /// Access policies that were found.
    pub strategies: Vec<Strategy>,
    /// How many pages the whole list has. Example: `1`.
    pub total_pages: Option<i32>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_items: Option<i32>,
}

response! {
    DescribeGtmAccessStrategiesResponse {
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
    /// Whether the access policy switches pools by itself or stays on the main or backup pool.
    /// Example: `AUTO`.
    pub access_mode: Option<String>,
    /// Label of the access policy that people recognize it by. Example: `text`.
    pub strategy_name: Option<String>,
    /// Whether the main address pool set is health checked. Example: `OPEN`.
    pub default_addr_pool_monitor_status: Option<String>,
    /// What the access policies go by, such as the place or the latency of clients. Example: `GEO`.
    pub strategy_mode: Option<String>,
    /// When the item was created. Example: `2018-08-09T00:10Z`.
    pub create_time: Option<Timestamp>,
    /// Whether the main address pool set can be used. Example: `AVAILABLE`.
    pub default_addr_pool_status: Option<String>,
    /// ID of the GTM instance or paid DNS instance that is meant. Example: `gtm-cn-wwo3a3hbz**`.
    pub instance_id: Option<String>,
    /// Lines, which stand for origins of queries.
    pub lines: Vec<Line>,
    /// ID of the backup address pool set, which answers when too little of the main one is up; `EMPTY`
    /// stands for none. Example: `hra0i2`.
    pub failover_addr_pool_id: Option<String>,
    /// ID of the main address pool set, which answers as long as enough of it is up.
    /// Example: `hra0i1`.
    pub default_addr_pool_id: Option<String>,
    /// ID of an access policy, given when the policy was added. Example: `hra0hs`.
    pub strategy_id: Option<String>,
    /// Whether the backup address pool set can be used. Example: `AVAILABLE`.
    pub failover_addr_pool_status: Option<String>,
    /// Whether answers come from the main or from the backup address pool set. Example: `DEFAULT`.
    pub access_status: Option<String>,
    /// Whether the backup address pool set is health checked. Example: `OPEN`.
    pub failover_addr_pool_monitor_status: Option<String>,
    /// Label of the main address pool set. Example: `text`.
    pub default_addr_pool_name: Option<String>,
    /// Label of the backup address pool set. Example: `text`.
    pub failover_addr_pool_name: Option<String>,
    /// When the item was created, as a Unix timestamp. Example: `1533773400000`.
    pub create_timestamp: Option<i64>,
}

response! {
    Strategy {
        "AccessMode" => access_mode: value,
        "StrategyName" => strategy_name: value,
        "DefaultAddrPoolMonitorStatus" => default_addr_pool_monitor_status: value,
        "StrategyMode" => strategy_mode: value,
        "CreateTime" => create_time: value,
        "DefaultAddrPoolStatus" => default_addr_pool_status: value,
        "InstanceId" => instance_id: value,
        "Lines" => lines: list("Line"),
        "FailoverAddrPoolId" => failover_addr_pool_id: value,
        "DefaultAddrPoolId" => default_addr_pool_id: value,
        "StrategyId" => strategy_id: value,
        "FailoverAddrPoolStatus" => failover_addr_pool_status: value,
        "AccessStatus" => access_status: value,
        "FailoverAddrPoolMonitorStatus" => failover_addr_pool_monitor_status: value,
        "DefaultAddrPoolName" => default_addr_pool_name: value,
        "FailoverAddrPoolName" => failover_addr_pool_name: value,
        "CreateTimestamp" => create_timestamp: value,
    }
}
