// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeGtmMonitorAvailableConfig`, from `alidns/DescribeGtmMonitorAvailableConfig.md`.

use alicloud_runtime::codegen::*;

/// Lists the nodes that health checks can be run from.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::DescribeGtmMonitorAvailableConfigRequest::new();
/// let reply = client.describe_gtm_monitor_available_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeGtmMonitorAvailableConfigRequest {
    /// Language of the texts that come back. Example: `en`.
    pub lang: Option<String>,
}

impl DescribeGtmMonitorAvailableConfigRequest {
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
    DescribeGtmMonitorAvailableConfigRequest {
        "Lang" => lang: query,
    }
}

impl Operation for DescribeGtmMonitorAvailableConfigRequest {
    type Response = DescribeGtmMonitorAvailableConfigResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeGtmMonitorAvailableConfig")
        .read_only();
}

/// Response to [`DescribeGtmMonitorAvailableConfigRequest`].
#[non_exhaustive]
pub struct DescribeGtmMonitorAvailableConfigResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `6856BCF6-11D6-4D7E-AC53-FD579933522B`.
    pub request_id: Option<String>,
    /// Nodes that health checks are run from, by city and carrier.
    pub isp_city_nodes: Vec<IspCityNode>,
}

response! {
    DescribeGtmMonitorAvailableConfigResponse {
        "RequestId" => request_id: value,
        "IspCityNodes" => isp_city_nodes: list("IspCityNode"),
    }
}

/// Nodes that health checks are run from, by city and carrier.
#[non_exhaustive]
pub struct IspCityNode {
    /// Code of the city that the health check node is in. Example: `503`.
    pub city_code: Option<String>,
    /// Whether the node is in the Chinese mainland. Example: `true`.
    pub mainland: Option<bool>,
    /// Group of nodes that this health check node is listed under. Example: `text`.
    pub group_name: Option<String>,
    /// Code of the carrier that the health check node belongs to. Example: `465`.
    pub isp_code: Option<String>,
    /// City that the health check node is in. Example: `text`.
    pub city_name: Option<String>,
    /// Carrier that the health check node belongs to. Example: `text`.
    pub isp_name: Option<String>,
    /// What kind of network the health check node is in. Example: `OVERSEAS`.
    pub group_type: Option<String>,
    /// Whether the node is preselected for health checks. Example: `true`.
    pub default_selected: Option<bool>,
}

response! {
    IspCityNode {
        "CityCode" => city_code: value,
        "Mainland" => mainland: value,
        "GroupName" => group_name: value,
        "IspCode" => isp_code: value,
        "CityName" => city_name: value,
        "IspName" => isp_name: value,
        "GroupType" => group_type: value,
        "DefaultSelected" => default_selected: value,
    }
}
