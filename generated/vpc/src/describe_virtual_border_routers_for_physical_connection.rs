// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeVirtualBorderRoutersForPhysicalConnection`, from `vpc/DescribeVirtualBorderRoutersForPhysicalConnection.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Filter};

/// Lists the virtual border routers on one leased line, those of other accounts included.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::DescribeVirtualBorderRoutersForPhysicalConnectionRequest::new()
///     .physical_connection_id("pc-119mf****")
///     .region_id("cn-shanghai");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_virtual_border_routers_for_physical_connection(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeVirtualBorderRoutersForPhysicalConnectionRequest {
    /// **Required.** Leased line whose virtual border routers to list. Example: `pc-119mfj****`.
    pub physical_connection_id: Option<String>,
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
}

impl DescribeVirtualBorderRoutersForPhysicalConnectionRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `PhysicalConnectionId`, which is required.
    pub fn physical_connection_id(mut self, value: impl Into<String>) -> Self {
        self.physical_connection_id = Some(value.into());
        self
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
}

request! {
    DescribeVirtualBorderRoutersForPhysicalConnectionRequest {
        "PhysicalConnectionId" => physical_connection_id: query,
        "RegionId" => region_id: query,
        "Filter" => filter: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribeVirtualBorderRoutersForPhysicalConnectionRequest {
    type Response = DescribeVirtualBorderRoutersForPhysicalConnectionResponse;
    type Error = DescribeVirtualBorderRoutersForPhysicalConnectionError;
    const INFO: OperationInfo = super::operation(
            "DescribeVirtualBorderRoutersForPhysicalConnection",
        )
        .required(&["PhysicalConnectionId", "RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeVirtualBorderRoutersForPhysicalConnectionError] = &[
        DescribeVirtualBorderRoutersForPhysicalConnectionError::InvalidPhysicalConnectionIdNotFound,
        DescribeVirtualBorderRoutersForPhysicalConnectionError::InvalidRegionIdNotFound,
    ];
}

impl Paginated for DescribeVirtualBorderRoutersForPhysicalConnectionRequest {
    type Item = VirtualBorderRouterForPhysicalConnectionType;
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
        Some(&mut response.virtual_border_router_for_physical_connection_set)
    }
}

/// Response to [`DescribeVirtualBorderRoutersForPhysicalConnectionRequest`].
#[non_exhaustive]
pub struct DescribeVirtualBorderRoutersForPhysicalConnectionResponse {
    /// Virtual border routers that were found on the leased line.
    pub virtual_border_router_for_physical_connection_set: Vec<
        VirtualBorderRouterForPhysicalConnectionType,
    >,
    /// How many items match in all, over all pages. Example: `2`.
    pub total_count: Option<i32>,
    /// Which page of the whole list this response holds. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `7C5AE8B3-A2D8-428D-A2FF-93A225C0821E`.
    pub request_id: Option<String>,
}

response! {
    DescribeVirtualBorderRoutersForPhysicalConnectionResponse {
        "VirtualBorderRouterForPhysicalConnectionSet" => virtual_border_router_for_physical_connection_set: list("VirtualBorderRouterForPhysicalConnectionType"),
        "TotalCount" => total_count: value,
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
    }
}

/// Virtual border routers that were found on the leased line.
#[non_exhaustive]
pub struct VirtualBorderRouterForPhysicalConnectionType {
    /// When the virtual border router went into service for the first time.
    /// Example: `2017-06-08T12:20:55`.
    pub activation_time: Option<String>,
    /// Code of the circuit, given by the carrier of the leased line. Example: `longtel001`.
    pub circuit_code: Option<String>,
    /// When the resource was created. Example: `2017-06-08T12:20:55`.
    pub creation_time: Option<String>,
    /// ID of an Express Cloud Connect (ECC) service. Example: `ecc-sjghe****`.
    pub ecc_id: Option<String>,
    /// Address of the virtual border router on the leased line, at the cloud end.
    /// Example: `10.0.0.XX`.
    pub local_gateway_ip: Option<String>,
    /// Address on the leased line at the on-premises end. Example: `10.0.0.XX`.
    pub peer_gateway_ip: Option<String>,
    /// Netmask of the two addresses on the leased line, which must lie in one subnet.
    /// Example: `255.255.255.0`.
    pub peering_subnet_mask: Option<String>,
    /// When the virtual border router was last brought back after being terminated.
    /// Example: `2017-06-08T12:20:55`.
    pub recovery_time: Option<String>,
    /// State that the virtual border router is in. Example: `Available`.
    pub status: Option<String>,
    /// When the virtual border router was last terminated. Example: `2017-06-08T12:20:55`.
    pub termination_time: Option<String>,
    /// Kind of virtual border router, for example `pconnVBR`.
    pub type_: Option<String>,
    /// ID of a virtual border router, as
    /// [`CreateVirtualBorderRouter`](super::Client::create_virtual_border_router) returned it.
    /// Example: `vbr-bp16ksp61j7e0tknxxxx`.
    pub vbr_id: Option<String>,
    /// Account that the virtual border router belongs to; empty when it is that of the leased line.
    /// Example: `1231579085529`.
    pub vbr_owner_uid: Option<i64>,
    /// VLAN that separates the virtual border router from others on one leased line. Example: `1678`.
    pub vlan_id: Option<i32>,
    /// IPv6 address at the on-premises end of the line.
    /// Example: `2001:XXXX:3c4d:0015:0000:0000:0000:1a2b`.
    pub peer_ipv6_gateway_ip: Option<String>,
    /// IPv6 address at the Alibaba Cloud end of the line. Example: `ipv6bw-uf6hcyzu65v98v3du****`.
    pub local_ipv6_gateway_ip: Option<String>,
    /// When the virtual border router expires. Example: `2021-06-10T12:20:55`.
    pub p_conn_vbr_expire_time: Option<String>,
    /// Whether the bandwidth set is in force. Example: `Active`.
    pub bandwidth_status: Option<String>,
    /// Whether the new VPC gets an IPv6 range. Example: `true`.
    pub enable_ipv6: Option<bool>,
    /// Upper limit of the data rate. Example: `10`.
    pub bandwidth: Option<String>,
    /// Whether the virtual border router works as usual or is locked for overdue payment.
    /// Example: `Normal`.
    pub p_conn_vbr_bussiness_status: Option<String>,
    /// Subnet that both IPv6 peering addresses of the virtual border router lie in, given with its
    /// prefix length. Example: `2408:4004:cc:400::/56`.
    pub peering_ipv6_subnet_mask: Option<String>,
    /// How the p conn virtual border router is billed. Example: `PrePaid`.
    pub p_conn_vbr_charge_type: Option<String>,
}

response! {
    VirtualBorderRouterForPhysicalConnectionType {
        "ActivationTime" => activation_time: value,
        "CircuitCode" => circuit_code: value,
        "CreationTime" => creation_time: value,
        "EccId" => ecc_id: value,
        "LocalGatewayIp" => local_gateway_ip: value,
        "PeerGatewayIp" => peer_gateway_ip: value,
        "PeeringSubnetMask" => peering_subnet_mask: value,
        "RecoveryTime" => recovery_time: value,
        "Status" => status: value,
        "TerminationTime" => termination_time: value,
        "Type" => type_: value,
        "VbrId" => vbr_id: value,
        "VbrOwnerUid" => vbr_owner_uid: value,
        "VlanId" => vlan_id: value,
        "PeerIpv6GatewayIp" => peer_ipv6_gateway_ip: value,
        "LocalIpv6GatewayIp" => local_ipv6_gateway_ip: value,
        "PConnVbrExpireTime" => p_conn_vbr_expire_time: value,
        "BandwidthStatus" => bandwidth_status: value,
        "EnableIpv6" => enable_ipv6: value,
        "Bandwidth" => bandwidth: value,
        "PConnVbrBussinessStatus" => p_conn_vbr_bussiness_status: value,
        "PeeringIpv6SubnetMask" => peering_ipv6_subnet_mask: value,
        "PConnVbrChargeType" => p_conn_vbr_charge_type: value,
    }
}

/// Errors that the documentation of [`DescribeVirtualBorderRoutersForPhysicalConnectionRequest`] names.
///
/// - [`InvalidPhysicalConnectionIdNotFound`](super::DocumentedError::InvalidPhysicalConnectionIdNotFound)
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
pub type DescribeVirtualBorderRoutersForPhysicalConnectionError = super::DocumentedError;
