// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetIpv4GatewayAttribute`, from `vpc/GetIpv4GatewayAttribute.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Reads one IPv4 gateway, with its VPC, route table and activation.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::GetIpv4GatewayAttributeRequest::new()
///     .ipv4_gateway_id("...");
/// let reply = client.get_ipv4_gateway_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetIpv4GatewayAttributeRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** IPv4 gateway, as [`CreateIpv4Gateway`](super::Client::create_ipv4_gateway)
    /// returned its ID.
    pub ipv4_gateway_id: Option<String>,
}

impl GetIpv4GatewayAttributeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `Ipv4GatewayId`, which is required.
    pub fn ipv4_gateway_id(mut self, value: impl Into<String>) -> Self {
        self.ipv4_gateway_id = Some(value.into());
        self
    }
}

request! {
    GetIpv4GatewayAttributeRequest {
        "RegionId" => region_id: query,
        "Ipv4GatewayId" => ipv4_gateway_id: query,
    }
}

impl Operation for GetIpv4GatewayAttributeRequest {
    type Response = GetIpv4GatewayAttributeResponse;
    type Error = GetIpv4GatewayAttributeError;
    const INFO: OperationInfo = super::operation("GetIpv4GatewayAttribute")
        .required(&["RegionId", "Ipv4GatewayId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [GetIpv4GatewayAttributeError] = &[
        GetIpv4GatewayAttributeError::ResourceNotFoundIpv4Gateway,
    ];
}

/// Response to [`GetIpv4GatewayAttributeRequest`].
#[non_exhaustive]
pub struct GetIpv4GatewayAttributeResponse {
    /// VPC that the resource is in, by its ID. Example: `vpc-5tsrxlw7dv074gci4****`.
    pub vpc_id: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `Created`.
    pub status: Option<String>,
    /// IPv4 gateway, as [`CreateIpv4Gateway`](super::Client::create_ipv4_gateway) returned its ID.
    /// Example: `ipv4gw-5tsnc6s4ogsedtp3k****`.
    pub ipv4_gateway_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `7F79A919-6FE9-50C4-967B-45705E1F9C38`.
    pub request_id: Option<String>,
    /// Free text that tells people about the ipv4 gateway. Example: `new`.
    pub ipv4_gateway_description: Option<String>,
    /// Whether deletion protection is on. Example: `true`.
    pub enabled: Option<bool>,
    /// Route table that decides on traffic coming in through the IPv4 gateway.
    /// Example: `vtb-5ts0ohchwkp3dydt2****`.
    pub ipv4_gateway_route_table_id: Option<String>,
    /// Name by which people tell the IPv4 gateway from others. Example: `name`.
    pub ipv4_gateway_name: Option<String>,
    /// When the resource was created, as milliseconds since 1970. Example: `2022-02-24T09:02:36Z`.
    pub create_time: Option<Timestamp>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-bp67acfmxazb4ph****`.
    pub resource_group_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<Tag>,
}

response! {
    GetIpv4GatewayAttributeResponse {
        "VpcId" => vpc_id: value,
        "Status" => status: value,
        "Ipv4GatewayId" => ipv4_gateway_id: value,
        "RequestId" => request_id: value,
        "Ipv4GatewayDescription" => ipv4_gateway_description: value,
        "Enabled" => enabled: value,
        "Ipv4GatewayRouteTableId" => ipv4_gateway_route_table_id: value,
        "Ipv4GatewayName" => ipv4_gateway_name: value,
        "CreateTime" => create_time: value,
        "ResourceGroupId" => resource_group_id: value,
        "Tags" => tags: list(""),
    }
}

/// Errors that the documentation of [`GetIpv4GatewayAttributeRequest`] names.
///
/// - [`ResourceNotFoundIpv4Gateway`](super::DocumentedError::ResourceNotFoundIpv4Gateway)
pub type GetIpv4GatewayAttributeError = super::DocumentedError;
