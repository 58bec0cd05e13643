// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeGtmAccessStrategy`, from `alidns/DescribeGtmAccessStrategy.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Line};

/// Shows one access strategy of GTM 1.0, by its ID.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::DescribeGtmAccessStrategyRequest::new()
///     .strategy_id("hra0hs");
/// let reply = client.describe_gtm_access_strategy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeGtmAccessStrategyRequest {
    /// Language of the texts that come back. Example: `en`.
    pub lang: Option<String>,
    /// **Required.** ID of an access policy, given when the policy was added. Example: `hra0hs`.
    pub strategy_id: Option<String>,
}

impl DescribeGtmAccessStrategyRequest {
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
    DescribeGtmAccessStrategyRequest {
        "Lang" => lang: query,
        "StrategyId" => strategy_id: query,
    }
}

impl Operation for DescribeGtmAccessStrategyRequest {
    type Response = DescribeGtmAccessStrategyResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeGtmAccessStrategy")
        .required(&["StrategyId"])
        .read_only();
}

/// Response to [`DescribeGtmAccessStrategyRequest`].
#[non_exhaustive]
pub struct DescribeGtmAccessStrategyResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `BA1608CA-834C-4E63-8682-8AF0B11ED72D`.
    pub request_id: Option<String>,
    /// ID of the GTM instance or paid DNS instance that is meant. Example: `gtm-cn-wwo3a3hbz**`.
    pub instance_id: Option<String>,
    /// ID of an access policy, given when the policy was added. Example: `hra0hs`.
    pub strategy_id: Option<String>,
    /// Whether the main address pool set can be used. Example: `AVAILABLE`.
    pub default_addr_pool_status: Option<String>,
    /// ID of the backup address pool set, which answers when too little of the main one is up; `EMPTY`
    /// stands for none. Example: `hra0i2`.
    pub failover_addr_pool_id: Option<String>,
    /// Whether answers come from the main or from the backup address pool set. Example: `DEFAULT`.
    pub access_status: Option<String>,
    /// Whether the main address pool set is health checked. Example: `OPEN`.
    pub default_addr_pool_monitor_status: Option<String>,
    /// Label of the main address pool set. Example: `text`.
    pub default_addr_pool_name: Option<String>,
    /// ID of an address pool set of the access policy. Example: `hra0i1`.
    pub defult_addr_pool_id: Option<String>,
    /// Label of the access policy that people recognize it by. Example: `text`.
    pub strategy_name: Option<String>,
    /// Whether the backup address pool set can be used. Example: `AVAILABLE`.
    pub failover_addr_pool_status: Option<String>,
    /// Whether the access policy switches pools by itself or stays on the main or backup pool.
    /// Example: `AUTO`.
    pub access_mode: Option<String>,
    /// What the access policies go by, such as the place or the latency of clients.
    /// Example: `SELF_DEFINED`.
    pub strategy_mode: Option<String>,
    /// Whether the backup address pool set is health checked. Example: `OPEN`.
    pub failover_addr_pool_monitor_status: Option<String>,
    /// Label of the backup address pool set. Example: `text`.
    pub failover_addr_pool_name: Option<String>,
    /// Lines, which stand for origins of queries.
    pub lines: Vec<Line>,
}

response! {
    DescribeGtmAccessStrategyResponse {
        "RequestId" => request_id: value,
        "InstanceId" => instance_id: value,
        "StrategyId" => strategy_id: value,
        "DefaultAddrPoolStatus" => default_addr_pool_status: value,
        "FailoverAddrPoolId" => failover_addr_pool_id: value,
        "AccessStatus" => access_status: value,
        "DefaultAddrPoolMonitorStatus" => default_addr_pool_monitor_status: value,
        "DefaultAddrPoolName" => default_addr_pool_name: value,
        "DefultAddrPoolId" => defult_addr_pool_id: value,
        "StrategyName" => strategy_name: value,
        "FailoverAddrPoolStatus" => failover_addr_pool_status: value,
        "AccessMode" => access_mode: value,
        "StrategyMode" => strategy_mode: value,
        "FailoverAddrPoolMonitorStatus" => failover_addr_pool_monitor_status: value,
        "FailoverAddrPoolName" => failover_addr_pool_name: value,
        "Lines" => lines: list("Line"),
    }
}
