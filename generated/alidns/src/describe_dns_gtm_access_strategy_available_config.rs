// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDnsGtmAccessStrategyAvailableConfig`, from `alidns/DescribeDnsGtmAccessStrategyAvailableConfig.md`.

use alicloud_runtime::codegen::*;

/// Lists what an access policy can be built from, such as address pools and lines.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::DescribeDnsGtmAccessStrategyAvailableConfigRequest::new()
///     .instance_id("gtm-cn-wwo3a3hbz**")
///     .strategy_mode("GEO");
/// let reply = client.describe_dns_gtm_access_strategy_available_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDnsGtmAccessStrategyAvailableConfigRequest {
    /// Language of the texts that come back. Example: `en`.
    pub lang: Option<String>,
    /// **Required.** ID of the GTM instance or paid DNS instance that is meant.
    /// Example: `gtm-cn-wwo3a3hbz**`.
    pub instance_id: Option<String>,
    /// **Required.** What the access policies go by, such as the place or the latency of clients.
    /// Example: `GEO`.
    pub strategy_mode: Option<String>,
}

impl DescribeDnsGtmAccessStrategyAvailableConfigRequest {
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
    /// Sets `StrategyMode`, which is required.
    pub fn strategy_mode(mut self, value: impl Into<String>) -> Self {
        self.strategy_mode = Some(value.into());
        self
    }
}

request! {
    DescribeDnsGtmAccessStrategyAvailableConfigRequest {
        "Lang" => lang: query,
        "InstanceId" => instance_id: query,
        "StrategyMode" => strategy_mode: query,
    }
}

impl Operation for DescribeDnsGtmAccessStrategyAvailableConfigRequest {
    type Response = DescribeDnsGtmAccessStrategyAvailableConfigResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation(
            "DescribeDnsGtmAccessStrategyAvailableConfig",
        )
        .required(&["InstanceId", "StrategyMode"])
        .read_only();
}

/// Response to [`DescribeDnsGtmAccessStrategyAvailableConfigRequest`].
#[non_exhaustive]
pub struct DescribeDnsGtmAccessStrategyAvailableConfigResponse {
    /// Lines that policies with domain names use already.
    pub selected_domain_lines: Vec<String>,
    /// Pools of domain names that can be chosen.
    pub domain_addr_pools: Vec<AddrPool>,
    /// Pools of IPv4 addresses that can be chosen.
    pub ipv4_addr_pools: Vec<AddrPool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `C2851BA9-CE56-49AF-8D12-4FC6A49EE688`.
    pub request_id: Option<String>,
    /// Lines that policies with IPv4 addresses use already.
    pub selected_ipv4_lines: Vec<String>,
    /// Pools of IPv6 addresses that can be chosen.
    pub ipv6_addr_pools: Vec<AddrPool>,
    /// Whether a policy for all origins ought to be set. Example: `true`.
    pub suggest_set_default_line: Option<bool>,
    /// Lines that policies with IPv6 addresses use already.
    pub selected_ipv6_lines: Vec<String>,
    /// Lines, which stand for origins of queries.
    pub lines: Vec<Line>,
}

response! {
    DescribeDnsGtmAccessStrategyAvailableConfigResponse {
        "SelectedDomainLines" => selected_domain_lines: list("SelectedDomainLine"),
        "DomainAddrPools" => domain_addr_pools: list("DomainAddrPool"),
        "Ipv4AddrPools" => ipv4_addr_pools: list("Ipv4AddrPool"),
        "RequestId" => request_id: value,
        "SelectedIpv4Lines" => selected_ipv4_lines: list("SelectedIpv4Line"),
        "Ipv6AddrPools" => ipv6_addr_pools: list("Ipv6AddrPool"),
        "SuggestSetDefaultLine" => suggest_set_default_line: value,
        "SelectedIpv6Lines" => selected_ipv6_lines: list("SelectedIpv6Line"),
        "Lines" => lines: list("Line"),
    }
}

/// Pools of domain names that can be chosen.
#[non_exhaustive]
pub struct AddrPool {
    /// Label of the address pool that people recognize it by. Example: `testpool`.
    pub name: Option<String>,
    /// How many addresses the pool has. Example: `1`.
    pub addr_count: Option<i32>,
    /// ID of the address pool. Example: `po***`.
    pub id: Option<String>,
}

response! {
    AddrPool {
        "Name" => name: value,
        "AddrCount" => addr_count: value,
        "Id" => id: value,
    }
}

/// Lines, which stand for origins of queries.
#[non_exhaustive]
pub struct Line {
    /// Code of the line that this one is part of. Example: `telecom`.
    pub father_code: Option<String>,
    /// Group that the service lists the line under. Example: `Global`.
    pub group_name: Option<String>,
    /// Code of the line, for use in calls. Example: `default`.
    pub line_code: Option<String>,
    /// Label of the line, which stands for an origin of queries. Example: `Global`.
    pub line_name: Option<String>,
    /// Code under which related lines are put together. Example: `DEFAULT`.
    pub group_code: Option<String>,
}

response! {
    Line {
        "FatherCode" => father_code: value,
        "GroupName" => group_name: value,
        "LineCode" => line_code: value,
        "LineName" => line_name: value,
        "GroupCode" => group_code: value,
    }
}
