// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListCloudGtmMonitorNodes`, from `alidns/ListCloudGtmMonitorNodes.md`.

use alicloud_runtime::codegen::*;

/// Lists the nodes from which GTM 3.0 can run health checks, by city and carrier.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::ListCloudGtmMonitorNodesRequest::new();
/// let reply = client.list_cloud_gtm_monitor_nodes(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListCloudGtmMonitorNodesRequest {
    /// Language of the names and texts that come back. Example: `zh-CN`.
    pub accept_language: Option<String>,
}

impl ListCloudGtmMonitorNodesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
}

request! {
    ListCloudGtmMonitorNodesRequest {
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for ListCloudGtmMonitorNodesRequest {
    type Response = ListCloudGtmMonitorNodesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListCloudGtmMonitorNodes").read_only();
}

/// Response to [`ListCloudGtmMonitorNodesRequest`].
#[non_exhaustive]
pub struct ListCloudGtmMonitorNodesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `536E9CAD-DB30-4647-AC87-AA5CC38C5382`.
    pub request_id: Option<String>,
    /// Nodes that can check IPv4 addresses.
    pub ipv4_isp_city_nodes: Vec<IspCityNode>,
    /// Nodes that can check IPv6 addresses.
    pub ipv6_isp_city_nodes: Vec<IspCityNode>,
}

response! {
    ListCloudGtmMonitorNodesResponse {
        "RequestId" => request_id: value,
        "Ipv4IspCityNodes" => ipv4_isp_city_nodes: list("Ipv4IspCityNode"),
        "Ipv6IspCityNodes" => ipv6_isp_city_nodes: list("Ipv6IspCityNode"),
    }
}

/// Nodes that can check IPv4 addresses.
#[non_exhaustive]
pub struct IspCityNode {
    /// Code of the country that the health check node is in. Example: `001`.
    pub country_code: Option<String>,
    /// Country that the health check node is in. Example: `text`.
    pub country_name: Option<String>,
    /// Code of the city that the health check node is in. Example: `503`.
    pub city_code: Option<String>,
    /// City that the health check node is in. Example: `text`.
    pub city_name: Option<String>,
    /// What kind of network the health check node is in. Example: `BGP`.
    pub group_type: Option<String>,
    /// Group of nodes that this health check node is listed under. Example: `text`.
    pub group_name: Option<String>,
    /// Code of the carrier that the health check node belongs to. Example: `465`.
    pub isp_code: Option<String>,
    /// Carrier that the health check node belongs to. Example: `text`.
    pub isp_name: Option<String>,
    /// Whether the node is preselected for health checks. Example: `true`.
    pub default_selected: Option<bool>,
    /// ID of one node of the cluster or the instance. Example: `node-ewze1bysndy4gf**j8`.
    pub node_id: Option<String>,
    /// Addresses that the health check node sends from.
    pub ips: Vec<String>,
}

response! {
    IspCityNode {
        "CountryCode" => country_code: value,
        "CountryName" => country_name: value,
        "CityCode" => city_code: value,
        "CityName" => city_name: value,
        "GroupType" => group_type: value,
        "GroupName" => group_name: value,
        "IspCode" => isp_code: value,
        "IspName" => isp_name: value,
        "DefaultSelected" => default_selected: value,
        "NodeId" => node_id: value,
        "Ips" => ips: list("Ip"),
    }
}
