// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDnsGtmMonitorAvailableConfig`, from `alidns/DescribeDnsGtmMonitorAvailableConfig.md`.

use alicloud_runtime::codegen::*;

/// Lists the nodes that health checks can be run from.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::DescribeDnsGtmMonitorAvailableConfigRequest::new();
/// let reply = client.describe_dns_gtm_monitor_available_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDnsGtmMonitorAvailableConfigRequest {
    /// Language of the texts that come back. Example: `en`.
    pub lang: Option<String>,
}

impl DescribeDnsGtmMonitorAvailableConfigRequest {
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
}

request! {
    DescribeDnsGtmMonitorAvailableConfigRequest {
        "Lang" => lang: query,
    }
}

impl Operation for DescribeDnsGtmMonitorAvailableConfigRequest {
    type Response = DescribeDnsGtmMonitorAvailableConfigResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDnsGtmMonitorAvailableConfig")
        .read_only();
}

/// Response to [`DescribeDnsGtmMonitorAvailableConfigRequest`].
#[non_exhaustive]
pub struct DescribeDnsGtmMonitorAvailableConfigResponse {
    /// Nodes that can check IPv4 addresses.
    pub ipv4_isp_city_nodes: Vec<IspCityNode>,
    /// Nodes that can check domain names over IPv4.
    pub domain_ipv4_isp_city_nodes: Vec<IspCityNode>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `6856BCF6-11D6-4D7E-AC53-FD579933522B`.
    pub request_id: Option<String>,
    /// Nodes that can check domain names over IPv6.
    pub domain_ipv6_isp_city_nodes: Vec<DomainIpv6IspCityNode>,
    /// Nodes that can check IPv6 addresses.
    pub ipv6_isp_city_nodes: Vec<IspCityNode>,
}

response! {
    DescribeDnsGtmMonitorAvailableConfigResponse {
        "Ipv4IspCityNodes" => ipv4_isp_city_nodes: list("Ipv4IspCityNode"),
        "DomainIpv4IspCityNodes" => domain_ipv4_isp_city_nodes: list("DomainIpv4IspCityNode"),
        "RequestId" => request_id: value,
        "DomainIpv6IspCityNodes" => domain_ipv6_isp_city_nodes: list("DomainIpv6IspCityNode"),
        "Ipv6IspCityNodes" => ipv6_isp_city_nodes: list("Ipv6IspCityNode"),
    }
}

/// Nodes that can check IPv4 addresses.
#[non_exhaustive]
pub struct IspCityNode {
    /// Code of the city that the health check node is in. Example: `503`.
    pub city_code: Option<String>,
    /// Group of nodes that this health check node is listed under. Example: `text`.
    pub group_name: Option<String>,
    /// Code of the carrier that the health check node belongs to. Example: `465`.
    pub isp_code: Option<String>,
    /// City that the health check node is in. Example: `text`.
    pub city_name: Option<String>,
    /// Carrier that the health check node belongs to. Example: `text`.
    pub isp_name: Option<String>,
    /// What kind of network the health check node is in. Example: `BGP`.
    pub group_type: Option<String>,
    /// Whether the node is preselected for health checks. Example: `true`.
    pub default_selected: Option<bool>,
    /// Addresses that the health check node sends from.
    pub ips: Vec<String>,
}

response! {
    IspCityNode {
        "CityCode" => city_code: value,
        "GroupName" => group_name: value,
        "IspCode" => isp_code: value,
        "CityName" => city_name: value,
        "IspName" => isp_name: value,
        "GroupType" => group_type: value,
        "DefaultSelected" => default_selected: value,
        "Ips" => ips: list("Ip"),
    }
}

/// Nodes that can check domain names over IPv6.
#[non_exhaustive]
pub struct DomainIpv6IspCityNode {
    /// Code of the city that the health check node is in. Example: `503`.
    pub city_code: Option<String>,
    /// Group of nodes that this health check node is listed under. Example: `text`.
    pub group_name: Option<String>,
    /// Code of the carrier that the health check node belongs to. Example: `465`.
    pub isp_code: Option<String>,
    /// City that the health check node is in. Example: `text`.
    pub city_name: Option<String>,
    /// Carrier that the health check node belongs to. Example: `text`.
    pub isp_name: Option<String>,
    /// What kind of network the health check node is in. Example: `BGP`.
    pub group_type: Option<String>,
    /// Whether the node is preselected for health checks. Example: `false`.
    pub default_selected: Option<bool>,
    /// Addresses that the health check node sends from.
    pub ips: Vec<String>,
}

response! {
    DomainIpv6IspCityNode {
        "CityCode" => city_code: value,
        "GroupName" => group_name: value,
        "IspCode" => isp_code: value,
        "CityName" => city_name: value,
        "IspName" => isp_name: value,
        "GroupType" => group_type: value,
        "DefaultSelected" => default_selected: value,
        "Ips" => ips: list("ip"),
    }
}
