// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeIpv6GatewayAttribute`, from `vpc/DescribeIpv6GatewayAttribute.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{BusinessStatus, Tag};

/// Reads everything about one IPv6 gateway.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::DescribeIpv6GatewayAttributeRequest::new()
///     .ipv6_gateway_id("ipv6gw-hp33p10bdbt77xxxxxxxx")
///     .region_id("cn-huhehaote");
/// let reply = client.describe_ipv6_gateway_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeIpv6GatewayAttributeRequest {
    /// **Required.** ID of an IPv6 gateway, as
    /// [`CreateIpv6Gateway`](super::Client::create_ipv6_gateway) returned it.
    /// Example: `ipv6gw-123456xxxxxxxx`.
    pub ipv6_gateway_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`. Example: `cn-huhehaote`.
    pub region_id: Option<String>,
}

impl DescribeIpv6GatewayAttributeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Ipv6GatewayId`, which is required.
    pub fn ipv6_gateway_id(mut self, value: impl Into<String>) -> Self {
        self.ipv6_gateway_id = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DescribeIpv6GatewayAttributeRequest {
        "Ipv6GatewayId" => ipv6_gateway_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeIpv6GatewayAttributeRequest {
    type Response = DescribeIpv6GatewayAttributeResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeIpv6GatewayAttribute")
        .required(&["Ipv6GatewayId", "RegionId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeIpv6GatewayAttributeRequest`].
#[non_exhaustive]
pub struct DescribeIpv6GatewayAttributeResponse {
    /// Whether the IPv6 gateway works or is locked for payments or for security.
    /// Here: `Normal`, `SecurityLocked`, `FinacialLocked`. Example: `Normal`.
    pub business_status: Option<Open<BusinessStatus>>,
    /// When the resource was created. Example: `2018-12-05T09:21:35Z`.
    pub creation_time: Option<Timestamp>,
    /// Text that says what the resource is for. Example: `test`.
    pub description: Option<String>,
    /// When the resource expires. Example: `2018-12-05T09:21:35Z`.
    pub expired_time: Option<Timestamp>,
    /// Whether the resource is paid in advance or by use. Example: `PostPaid`.
    pub instance_charge_type: Option<String>,
    /// ID of an IPv6 gateway, as [`CreateIpv6Gateway`](super::Client::create_ipv6_gateway) returned it.
    /// Example: `ipv6gw-123456xxxxxxxx`.
    pub ipv6_gateway_id: Option<String>,
    /// Name for people to tell the resource by; calls go by the ID. Example: `test`.
    pub name: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`. Example: `cn-huhehaote`.
    pub region_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `ipv6gw-hp33p10bdbt77xxxxxxxx`.
    pub request_id: Option<String>,
    /// Size of the IPv6 gateway, which limits what it can forward. Example: `Medium`.
    pub spec: Option<String>,
    /// State that the IPv6 gateway is in. Example: `Available`.
    pub status: Option<String>,
    /// VPC that the resource is in, by its ID. Example: `vpc-123456xxxxxxxx`.
    pub vpc_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfmxazb4ph6aiy****`.
    pub resource_group_id: Option<String>,
    /// Route table that decides on traffic coming in through a gateway.
    /// Example: `vtb-5ts0ohchwkp3dydt2****`.
    pub gateway_route_table_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<Tag>,
}

response! {
    DescribeIpv6GatewayAttributeResponse {
        "BusinessStatus" => business_status: value,
        "CreationTime" => creation_time: value,
        "Description" => description: value,
        "ExpiredTime" => expired_time: value,
        "InstanceChargeType" => instance_charge_type: value,
        "Ipv6GatewayId" => ipv6_gateway_id: value,
        "Name" => name: value,
        "RegionId" => region_id: value,
        "RequestId" => request_id: value,
        "Spec" => spec: value,
        "Status" => status: value,
        "VpcId" => vpc_id: value,
        "ResourceGroupId" => resource_group_id: value,
        "GatewayRouteTableId" => gateway_route_table_id: value,
        "Tags" => tags: list("Tag"),
    }
}
