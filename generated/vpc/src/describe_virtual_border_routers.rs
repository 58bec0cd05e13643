// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeVirtualBorderRouters`, from `vpc/DescribeVirtualBorderRouters.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AssociatedCen, Filter, Tag, Tags};

/// Lists virtual border routers.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::DescribeVirtualBorderRoutersRequest::new()
///     .region_id("cn-shanghai");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_virtual_border_routers(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeVirtualBorderRoutersRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`. Example: `cn-shanghai`.
    pub region_id: Option<String>,
    /// Conditions that the results must meet. Several values of one key are alternatives; all keys must
    /// match. Items: at most 5.
    pub filter: Vec<Filter>,
    /// Which page of the list to return. Range: at least 1. Default: `1`. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: 1 to 50. Default: `10`. Example: `10`.
    pub page_size: Option<i32>,
    /// Whether virtual border routers of other accounts are listed too.
    pub include_cross_account_vbr: Option<bool>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 20.
    pub tags: Vec<Tag>,
}

impl DescribeVirtualBorderRoutersRequest {
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
    /// Sets `Filter`.
    pub fn filter(mut self, value: impl IntoIterator<Item = impl Into<Filter>>) -> Self {
        self.filter = value.into_iter().map(Into::into).collect();
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
    /// Sets `IncludeCrossAccountVbr`.
    #[inline]
    pub fn include_cross_account_vbr(mut self, value: bool) -> Self {
        self.include_cross_account_vbr = Some(value);
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `Tags`.
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tags = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DescribeVirtualBorderRoutersRequest {
        "RegionId" => region_id: query,
        "Filter" => filter: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "IncludeCrossAccountVbr" => include_cross_account_vbr: query,
        "ResourceGroupId" => resource_group_id: query,
        "Tags" => tags: query,
    }
}

impl Operation for DescribeVirtualBorderRoutersRequest {
    type Response = DescribeVirtualBorderRoutersResponse;
    type Error = DescribeVirtualBorderRoutersError;
    const INFO: OperationInfo = super::operation("DescribeVirtualBorderRouters")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeVirtualBorderRoutersError] = &[
        DescribeVirtualBorderRoutersError::InvalidFilterKeyValueNotSupported,
        DescribeVirtualBorderRoutersError::InvalidRegionIdNotFound,
    ];
}

impl Paginated for DescribeVirtualBorderRoutersRequest {
    type Item = VirtualBorderRouterType;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_count)
            .number(&response.page_number)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.virtual_border_router_set)
    }
}

/// Response to [`DescribeVirtualBorderRoutersRequest`].
#[non_exhaustive]
pub struct DescribeVirtualBorderRoutersResponse {
    /// Virtual border routers that were found.
    pub virtual_border_router_set: Vec<VirtualBorderRouterType>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
    /// Which page of the whole list this response holds. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `DE77A7F3-3B74-41C0-A5BC-CAFD188C28B6`.
    pub request_id: Option<String>,
}

response! {
    DescribeVirtualBorderRoutersResponse {
        "VirtualBorderRouterSet" => virtual_border_router_set: list("VirtualBorderRouterType"),
        "TotalCount" => total_count: value,
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
    }
}

/// Virtual border routers that were found.
#[non_exhaustive]
pub struct VirtualBorderRouterType {
    /// Site where the leased line meets the cloud, as
    /// [`DescribeAccessPoints`](super::Client::describe_access_points) lists it.
    /// Example: `ap-cn-kojok1xxxxxxxx`.
    pub access_point_id: Option<String>,
    /// When the virtual border router went into service for the first time.
    /// Example: `2017-06-08T12:20:55`.
    pub activation_time: Option<String>,
    /// CEN instances that the network is attached to.
    pub associated_cens: Vec<AssociatedCen>,
    /// Leased lines that the virtual border router uses, with the settings for each.
    pub associated_physical_connections: Vec<AssociatedPhysicalConnection>,
    /// Code of the circuit, given by the carrier of the leased line. Example: `longtel001`.
    pub circuit_code: Option<String>,
    /// When the resource was created. Example: `2017-06-08T12:20:55`.
    pub creation_time: Option<String>,
    /// Text that says what the resource is for. Example: `VBR`.
    pub description: Option<String>,
    /// BFD packets that may be missed in a row before the line counts as down.
    /// Range: 3 to 10. Example: `3`.
    pub detect_multiplier: Option<i64>,
    /// Address of the virtual border router on the leased line, at the cloud end.
    /// Example: `116.62.xx.xx`.
    pub local_gateway_ip: Option<String>,
    /// Shortest pause between BFD packets that the router accepts from the far end.
    /// Unit: `ms`. Example: `100`.
    pub min_rx_interval: Option<i64>,
    /// Shortest pause between BFD packets that the router sends. Unit: `ms`. Example: `100`.
    pub min_tx_interval: Option<i64>,
    /// Name for people to tell the resource by; calls go by the ID. Example: `test`.
    pub name: Option<String>,
    /// Address on the leased line at the on-premises end. Example: `116.62.xx.xx`.
    pub peer_gateway_ip: Option<String>,
    /// Netmask of the two addresses on the leased line, which must lie in one subnet.
    /// Example: `255.255.255.252`.
    pub peering_subnet_mask: Option<String>,
    /// How the leased line stands with its payments. Example: `Normal`.
    pub physical_connection_business_status: Option<String>,
    /// ID of a leased line, as [`CreatePhysicalConnection`](super::Client::create_physical_connection)
    /// returned it. Example: `pc-119mfjzm7xxxxxxxx`.
    pub physical_connection_id: Option<String>,
    /// Account that the leased line belongs to. Example: `usdgbh123fvgf`.
    pub physical_connection_owner_uid: Option<String>,
    /// State that the leased line is in. Example: `Normal`.
    pub physical_connection_status: Option<String>,
    /// When the virtual border router was last brought back after being terminated.
    /// Example: `2017-06-08T12:20:55`.
    pub recovery_time: Option<String>,
    /// Route table of the virtual border router. Example: `rtb-bp1nxxxxxxxxxxxxxxxx`.
    pub route_table_id: Option<String>,
    /// State that the virtual border router is in. Example: `active`.
    pub status: Option<String>,
    /// When the virtual border router was last terminated. Example: `2017-06-08T12:20:55`.
    pub termination_time: Option<String>,
    /// ID of a virtual border router, as
    /// [`CreateVirtualBorderRouter`](super::Client::create_virtual_border_router) returned it.
    /// Example: `vbr-kojok19xxxxxxxxx`.
    pub vbr_id: Option<String>,
    /// VLAN that separates the virtual border router from others on one leased line. Example: `10`.
    pub vlan_id: Option<i32>,
    /// Router interface towards the leased line; routes of the virtual border router can name it as
    /// their next hop. Example: `ri-2zeo3xzyf38r4xxxxxxxx`.
    pub vlan_interface_id: Option<String>,
    /// Kind of the item, out of those that the service tells apart. Example: `pconnVBR`.
    pub type_: Option<String>,
    /// IPv6 address at the on-premises end of the line.
    /// Example: `2001:XXXX:3c4d:0015:0000:0000:0000:1a2b`.
    pub peer_ipv6_gateway_ip: Option<String>,
    /// When the virtual border router expires. Example: `2021-06-08T12:20:55`.
    pub p_conn_vbr_expire_time: Option<String>,
    /// IPv6 address at the Alibaba Cloud end of the line.
    /// Example: `2001:XXXX:3c4d:0015:0000:0000:0000:1a2b`.
    pub local_ipv6_gateway_ip: Option<String>,
    /// Whether the new VPC gets an IPv6 range. Example: `false`.
    pub enable_ipv6: Option<bool>,
    /// ID of an Express Cloud Connect (ECC) service. Example: `ecc-h****`.
    pub ecc_id: Option<String>,
    /// ID of the cloud box instance that the item belongs to or stands for. Example: `cb-****`.
    pub cloud_box_instance_id: Option<String>,
    /// Subnet that both IPv6 peering addresses of the virtual border router lie in, given with its
    /// prefix length. Example: `2000:1234:0:a000::/55`.
    pub peering_ipv6_subnet_mask: Option<String>,
    /// How the p conn virtual border router is billed. Example: `PrePaid`.
    pub p_conn_vbr_charge_type: Option<String>,
    /// Upper limit of the data rate. Example: `50`.
    pub bandwidth: Option<i32>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfmxazb4ph6aiy****`.
    pub resource_group_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<Tags>,
    /// Express Connect router that the virtual border router is attached to.
    /// Example: `ecr-7vrbqv9lcgvzqbwwkm`.
    pub ecr_id: Option<String>,
    /// Whether on-premises sites may reach each other through the router. Example: `false`.
    pub sitelink_enable: Option<bool>,
    /// Whether an Express Connect router is attached, or is on its way in or out. Example: `Attached`.
    pub ecr_attatch_status: Option<String>,
    /// Number of the account that owns the ecr.
    pub ecr_owner_id: Option<String>,
}

response! {
    VirtualBorderRouterType {
        "AccessPointId" => access_point_id: value,
        "ActivationTime" => activation_time: value,
        "AssociatedCens" => associated_cens: list("AssociatedCen"),
        "AssociatedPhysicalConnections" => associated_physical_connections: list("AssociatedPhysicalConnection"),
        "CircuitCode" => circuit_code: value,
        "CreationTime" => creation_time: value,
        "Description" => description: value,
        "DetectMultiplier" => detect_multiplier: value,
        "LocalGatewayIp" => local_gateway_ip: value,
        "MinRxInterval" => min_rx_interval: value,
        "MinTxInterval" => min_tx_interval: value,
        "Name" => name: value,
        "PeerGatewayIp" => peer_gateway_ip: value,
        "PeeringSubnetMask" => peering_subnet_mask: value,
        "PhysicalConnectionBusinessStatus" => physical_connection_business_status: value,
        "PhysicalConnectionId" => physical_connection_id: value,
        "PhysicalConnectionOwnerUid" => physical_connection_owner_uid: value,
        "PhysicalConnectionStatus" => physical_connection_status: value,
        "RecoveryTime" => recovery_time: value,
        "RouteTableId" => route_table_id: value,
        "Status" => status: value,
        "TerminationTime" => termination_time: value,
        "VbrId" => vbr_id: value,
        "VlanId" => vlan_id: value,
        "VlanInterfaceId" => vlan_interface_id: value,
        "Type" => type_: value,
        "PeerIpv6GatewayIp" => peer_ipv6_gateway_ip: value,
        "PConnVbrExpireTime" => p_conn_vbr_expire_time: value,
        "LocalIpv6GatewayIp" => local_ipv6_gateway_ip: value,
        "EnableIpv6" => enable_ipv6: value,
        "EccId" => ecc_id: value,
        "CloudBoxInstanceId" => cloud_box_instance_id: value,
        "PeeringIpv6SubnetMask" => peering_ipv6_subnet_mask: value,
        "PConnVbrChargeType" => p_conn_vbr_charge_type: value,
        "Bandwidth" => bandwidth: value,
        "ResourceGroupId" => resource_group_id: value,
        "Tags" => tags: list("Tags"),
        "EcrId" => ecr_id: value,
        "SitelinkEnable" => sitelink_enable: value,
        "EcrAttatchStatus" => ecr_attatch_status: value,
        "EcrOwnerId" => ecr_owner_id: value,
    }
}

/// Leased lines that the virtual border router uses, with the settings for each.
#[non_exhaustive]
pub struct AssociatedPhysicalConnection {
    /// Code of the circuit, given by the carrier of the leased line. Example: `12`.
    pub circuit_code: Option<String>,
    /// Address of the virtual border router on the leased line, at the cloud end.
    /// Example: `116.62.xx.xx`.
    pub local_gateway_ip: Option<String>,
    /// Address on the leased line at the on-premises end. Example: `116.62.xx.xx`.
    pub peer_gateway_ip: Option<String>,
    /// Netmask of the two addresses on the leased line, which must lie in one subnet.
    /// Example: `255.255.255.252`.
    pub peering_subnet_mask: Option<String>,
    /// How the leased line stands with its payments. Example: `Normal`.
    pub physical_connection_business_status: Option<String>,
    /// ID of a leased line, as [`CreatePhysicalConnection`](super::Client::create_physical_connection)
    /// returned it. Example: `pc-119mfjzm7xxxxxxxx`.
    pub physical_connection_id: Option<String>,
    /// Account that the leased line belongs to. Example: `qfrgrgs`.
    pub physical_connection_owner_uid: Option<String>,
    /// State that the leased line is in. Example: `Normal`.
    pub physical_connection_status: Option<String>,
    /// VLAN that the virtual border router uses on this line. Example: `0`.
    pub vlan_id: Option<String>,
    /// Router interface towards the leased line; routes of the virtual border router can name it as
    /// their next hop. Example: `ri-kojok19x3j0q6kxxxxxxxxx`.
    pub vlan_interface_id: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `active`.
    pub status: Option<String>,
    /// IPv6 address at the on-premises end of the line.
    /// Example: `2001:XXXX:3c4d:0015:0000:0000:0000:1a2b`.
    pub peer_ipv6_gateway_ip: Option<String>,
    /// IPv6 address at the Alibaba Cloud end of the line.
    /// Example: `2001:XXXX:3c4d:0015:0000:0000:0000:1a2b`.
    pub local_ipv6_gateway_ip: Option<String>,
    /// Whether the new VPC gets an IPv6 range. Example: `true`.
    pub enable_ipv6: Option<bool>,
    /// Subnet that both IPv6 peering addresses of the virtual border router lie in, given with its
    /// prefix length. Example: `2408:4004:cc:400::/56`.
    pub peering_ipv6_subnet_mask: Option<String>,
}

response! {
    AssociatedPhysicalConnection {
        "CircuitCode" => circuit_code: value,
        "LocalGatewayIp" => local_gateway_ip: value,
        "PeerGatewayIp" => peer_gateway_ip: value,
        "PeeringSubnetMask" => peering_subnet_mask: value,
        "PhysicalConnectionBusinessStatus" => physical_connection_business_status: value,
        "PhysicalConnectionId" => physical_connection_id: value,
        "PhysicalConnectionOwnerUid" => physical_connection_owner_uid: value,
        "PhysicalConnectionStatus" => physical_connection_status: value,
        "VlanId" => vlan_id: value,
        "VlanInterfaceId" => vlan_interface_id: value,
        "Status" => status: value,
        "PeerIpv6GatewayIp" => peer_ipv6_gateway_ip: value,
        "LocalIpv6GatewayIp" => local_ipv6_gateway_ip: value,
        "EnableIpv6" => enable_ipv6: value,
        "PeeringIpv6SubnetMask" => peering_ipv6_subnet_mask: value,
    }
}

/// Errors that the documentation of [`DescribeVirtualBorderRoutersRequest`] names.
///
/// - [`InvalidFilterKeyValueNotSupported`](super::DocumentedError::InvalidFilterKeyValueNotSupported)
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
pub type DescribeVirtualBorderRoutersError = super::DocumentedError;
