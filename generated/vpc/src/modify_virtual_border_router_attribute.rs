// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyVirtualBorderRouterAttribute`, from `vpc/ModifyVirtualBorderRouterAttribute.md`.

use alicloud_runtime::codegen::*;

/// Changes the settings of a virtual border router. Its VLAN ID is for the owner of the leased line
/// to change, and the addresses of another account's router cannot be set.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::ModifyVirtualBorderRouterAttributeRequest::new()
///     .region_id("cn-shanghai")
///     .vbr_id("vbr-***********");
/// let reply = client.modify_virtual_border_router_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyVirtualBorderRouterAttributeRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`. Example: `cn-shanghai`.
    pub region_id: Option<String>,
    /// **Required.** ID of a virtual border router, as
    /// [`CreateVirtualBorderRouter`](super::Client::create_virtual_border_router) returned it.
    /// Example: `vbr-**************`.
    pub vbr_id: Option<String>,
    /// Leased line of the router, by its ID. Example: `pc-kojok19xxxxxxxxx`.
    pub associated_physical_connections: Option<String>,
    /// Code of the circuit, given by the carrier. Only the owner of the leased line can set it.
    /// Example: `longtel001`.
    pub circuit_code: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `02fb3da4-130e-11e9-8e44-00xxxxxxxx`.
    pub client_token: Option<String>,
    /// Text that says what the resource is for. Length: 2 to 256. Example: `VBR`.
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
    /// Name for people to tell the resource by; calls go by the ID. Length: 2 to 128. Example: `test`.
    pub name: Option<String>,
    /// Address on the leased line at the on-premises end. Only the owner of the router sets it, and an
    /// enabled router needs one. Example: `120.120.xx.xx`.
    pub peer_gateway_ip: Option<String>,
    /// Netmask of the two addresses on the leased line, which must lie in one subnet.
    /// Example: `255.255.128.0`.
    pub peering_subnet_mask: Option<String>,
    /// VLAN ID for the router. Only the owner of the leased line can set it, and no two routers on the
    /// line may have the same. Range: 1 to 2999. Example: `12`.
    pub vlan_id: Option<i32>,
    /// IPv6 address at the Alibaba Cloud end of the line.
    pub local_ipv6_gateway_ip: Option<String>,
    /// IPv6 address at the on-premises end of the line.
    pub peer_ipv6_gateway_ip: Option<String>,
    /// Subnet that both IPv6 peering addresses of the virtual border router must lie in, given with its
    /// prefix length.
    pub peering_ipv6_subnet_mask: Option<String>,
    /// Whether the new VPC gets an IPv6 range.
    pub enable_ipv6: Option<bool>,
    /// Upper limit of the data rate.
    pub bandwidth: Option<i32>,
    /// Whether on-premises sites may reach each other through the router.
    pub sitelink_enable: Option<bool>,
    /// Maximum transmission unit that the virtual border router is to use.
    pub mtu: Option<i32>,
}

impl ModifyVirtualBorderRouterAttributeRequest {
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
    /// Sets `VbrId`, which is required.
    pub fn vbr_id(mut self, value: impl Into<String>) -> Self {
        self.vbr_id = Some(value.into());
        self
    }
    /// Sets `AssociatedPhysicalConnections`.
    pub fn associated_physical_connections(mut self, value: impl Into<String>) -> Self {
        self.associated_physical_connections = Some(value.into());
        self
    }
    /// Sets `CircuitCode`.
    pub fn circuit_code(mut self, value: impl Into<String>) -> Self {
        self.circuit_code = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `DetectMultiplier`.
    #[inline]
    pub fn detect_multiplier(mut self, value: i64) -> Self {
        self.detect_multiplier = Some(value);
        self
    }
    /// Sets `LocalGatewayIp`.
    pub fn local_gateway_ip(mut self, value: impl Into<String>) -> Self {
        self.local_gateway_ip = Some(value.into());
        self
    }
    /// Sets `MinRxInterval`.
    #[inline]
    pub fn min_rx_interval(mut self, value: i64) -> Self {
        self.min_rx_interval = Some(value);
        self
    }
    /// Sets `MinTxInterval`.
    #[inline]
    pub fn min_tx_interval(mut self, value: i64) -> Self {
        self.min_tx_interval = Some(value);
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `PeerGatewayIp`.
    pub fn peer_gateway_ip(mut self, value: impl Into<String>) -> Self {
        self.peer_gateway_ip = Some(value.into());
        self
    }
    /// Sets `PeeringSubnetMask`.
    pub fn peering_subnet_mask(mut self, value: impl Into<String>) -> Self {
        self.peering_subnet_mask = Some(value.into());
        self
    }
    /// Sets `VlanId`.
    #[inline]
    pub fn vlan_id(mut self, value: i32) -> Self {
        self.vlan_id = Some(value);
        self
    }
    /// Sets `LocalIpv6GatewayIp`.
    pub fn local_ipv6_gateway_ip(mut self, value: impl Into<String>) -> Self {
        self.local_ipv6_gateway_ip = Some(value.into());
        self
    }
    /// Sets `PeerIpv6GatewayIp`.
    pub fn peer_ipv6_gateway_ip(mut self, value: impl Into<String>) -> Self {
        self.peer_ipv6_gateway_ip = Some(value.into());
        self
    }
    /// Sets `PeeringIpv6SubnetMask`.
    pub fn peering_ipv6_subnet_mask(mut self, value: impl Into<String>) -> Self {
        self.peering_ipv6_subnet_mask = Some(value.into());
        self
    }
    /// Sets `EnableIpv6`.
    #[inline]
    pub fn enable_ipv6(mut self, value: bool) -> Self {
        self.enable_ipv6 = Some(value);
        self
    }
    /// Sets `Bandwidth`.
    #[inline]
    pub fn bandwidth(mut self, value: i32) -> Self {
        self.bandwidth = Some(value);
        self
    }
    /// Sets `SitelinkEnable`.
    #[inline]
    pub fn sitelink_enable(mut self, value: bool) -> Self {
        self.sitelink_enable = Some(value);
        self
    }
    /// Sets `Mtu`.
    #[inline]
    pub fn mtu(mut self, value: i32) -> Self {
        self.mtu = Some(value);
        self
    }
}

request! {
    ModifyVirtualBorderRouterAttributeRequest {
        "RegionId" => region_id: query,
        "VbrId" => vbr_id: query,
        "AssociatedPhysicalConnections" => associated_physical_connections: query,
        "CircuitCode" => circuit_code: query,
        "ClientToken" => client_token: query,
        "Description" => description: query,
        "DetectMultiplier" => detect_multiplier: query,
        "LocalGatewayIp" => local_gateway_ip: query,
        "MinRxInterval" => min_rx_interval: query,
        "MinTxInterval" => min_tx_interval: query,
        "Name" => name: query,
        "PeerGatewayIp" => peer_gateway_ip: query,
        "PeeringSubnetMask" => peering_subnet_mask: query,
        "VlanId" => vlan_id: query,
        "LocalIpv6GatewayIp" => local_ipv6_gateway_ip: query,
        "PeerIpv6GatewayIp" => peer_ipv6_gateway_ip: query,
        "PeeringIpv6SubnetMask" => peering_ipv6_subnet_mask: query,
        "EnableIpv6" => enable_ipv6: query,
        "Bandwidth" => bandwidth: query,
        "SitelinkEnable" => sitelink_enable: query,
        "Mtu" => mtu: query,
    }
}

impl Operation for ModifyVirtualBorderRouterAttributeRequest {
    type Response = ModifyVirtualBorderRouterAttributeResponse;
    type Error = ModifyVirtualBorderRouterAttributeError;
    const INFO: OperationInfo = super::operation("ModifyVirtualBorderRouterAttribute")
        .required(&["RegionId", "VbrId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [ModifyVirtualBorderRouterAttributeError] = &[
        ModifyVirtualBorderRouterAttributeError::InvalidRegionIdNotFound,
        ModifyVirtualBorderRouterAttributeError::InvalidVbrIdNotFound,
        ModifyVirtualBorderRouterAttributeError::InvalidVlanIdUsed,
        ModifyVirtualBorderRouterAttributeError::InvalidCircuitCodeMalformed,
        ModifyVirtualBorderRouterAttributeError::InvalidVlanIdMalformed,
        ModifyVirtualBorderRouterAttributeError::InvalidIpMalformed,
        ModifyVirtualBorderRouterAttributeError::InvalidPeeringSubnetMaskMalformed,
        ModifyVirtualBorderRouterAttributeError::ForbiddenCircuitCodeNotAllowedByCaller,
        ModifyVirtualBorderRouterAttributeError::ForbiddenLocalGatewayIpNotAllowedByCaller,
        ModifyVirtualBorderRouterAttributeError::ForbiddenPeerGatewayIpNotAllowedByCaller,
        ModifyVirtualBorderRouterAttributeError::ForbiddenPeeringSubnetMaskNotAllowedByCaller,
        ModifyVirtualBorderRouterAttributeError::ForbiddenVlanIdNotAllowedByCaller,
        ModifyVirtualBorderRouterAttributeError::ForbiddenNameNotAllowedByCaller,
        ModifyVirtualBorderRouterAttributeError::ForbiddenDescriptionNotAllowedByCaller,
        ModifyVirtualBorderRouterAttributeError::InvalidIpNotSameSubnet,
        ModifyVirtualBorderRouterAttributeError::IllegalParamAssociatedPhysicalConnections,
        ModifyVirtualBorderRouterAttributeError::IllegalParamIpAddress,
        ModifyVirtualBorderRouterAttributeError::IllegalParamCidrBlock,
        ModifyVirtualBorderRouterAttributeError::IllegalParamMinTxInterval,
        ModifyVirtualBorderRouterAttributeError::IllegalParamMinRxInterval,
        ModifyVirtualBorderRouterAttributeError::IllegalParamDetectMultiplier,
        ModifyVirtualBorderRouterAttributeError::DuplicatedLocalGatewayIp,
        ModifyVirtualBorderRouterAttributeError::DuplicatedPeerGatewayIp,
        ModifyVirtualBorderRouterAttributeError::IllegalParamLocalGatewayIp,
        ModifyVirtualBorderRouterAttributeError::IllegalParamPeerGatewayIp,
        ModifyVirtualBorderRouterAttributeError::InvalidNameMalformed,
        ModifyVirtualBorderRouterAttributeError::InvalidDescriptionMalformed,
        ModifyVirtualBorderRouterAttributeError::MissingParameter,
        ModifyVirtualBorderRouterAttributeError::InvalidParameter2,
        ModifyVirtualBorderRouterAttributeError::OperationFailedVlanIdInUse,
        ModifyVirtualBorderRouterAttributeError::IncorrectStatusVirtualBorderRouter,
        ModifyVirtualBorderRouterAttributeError::OperationUnsupportedIPV6ForThisRegion,
        ModifyVirtualBorderRouterAttributeError::OperationFailedPconnTrafficNotEnable,
        ModifyVirtualBorderRouterAttributeError::OperationDeniedVBRAssociateVPconn,
        ModifyVirtualBorderRouterAttributeError::OperationFailedPhysicalConnectionFinancialLocked,
        ModifyVirtualBorderRouterAttributeError::OperationFailedPhysicalConnectionTerminated,
        ModifyVirtualBorderRouterAttributeError::DuplicatedParamLocalGatewayIp,
        ModifyVirtualBorderRouterAttributeError::ForbiddenVbrNotAllowModifySiteLink,
        ModifyVirtualBorderRouterAttributeError::OperationUnsupportedVirtualBorderRouterEnableIPv6,
    ];
}

/// Response to [`ModifyVirtualBorderRouterAttributeRequest`].
pub type ModifyVirtualBorderRouterAttributeResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyVirtualBorderRouterAttributeRequest`] names.
///
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
/// - [`InvalidVbrIdNotFound`](super::DocumentedError::InvalidVbrIdNotFound), here with HTTP status 400
/// - [`InvalidVlanIdUsed`](super::DocumentedError::InvalidVlanIdUsed)
/// - [`InvalidCircuitCodeMalformed`](super::DocumentedError::InvalidCircuitCodeMalformed)
/// - [`InvalidVlanIdMalformed`](super::DocumentedError::InvalidVlanIdMalformed)
/// - [`InvalidIpMalformed`](super::DocumentedError::InvalidIpMalformed)
/// - [`InvalidPeeringSubnetMaskMalformed`](super::DocumentedError::InvalidPeeringSubnetMaskMalformed)
/// - [`ForbiddenCircuitCodeNotAllowedByCaller`](super::DocumentedError::ForbiddenCircuitCodeNotAllowedByCaller)
/// - [`ForbiddenLocalGatewayIpNotAllowedByCaller`](super::DocumentedError::ForbiddenLocalGatewayIpNotAllowedByCaller)
/// - [`ForbiddenPeerGatewayIpNotAllowedByCaller`](super::DocumentedError::ForbiddenPeerGatewayIpNotAllowedByCaller)
/// - [`ForbiddenPeeringSubnetMaskNotAllowedByCaller`](super::DocumentedError::ForbiddenPeeringSubnetMaskNotAllowedByCaller)
/// - [`ForbiddenVlanIdNotAllowedByCaller`](super::DocumentedError::ForbiddenVlanIdNotAllowedByCaller)
/// - [`ForbiddenNameNotAllowedByCaller`](super::DocumentedError::ForbiddenNameNotAllowedByCaller)
/// - [`ForbiddenDescriptionNotAllowedByCaller`](super::DocumentedError::ForbiddenDescriptionNotAllowedByCaller)
/// - [`InvalidIpNotSameSubnet`](super::DocumentedError::InvalidIpNotSameSubnet)
/// - [`IllegalParamAssociatedPhysicalConnections`](super::DocumentedError::IllegalParamAssociatedPhysicalConnections)
/// - [`IllegalParamIpAddress`](super::DocumentedError::IllegalParamIpAddress)
/// - [`IllegalParamCidrBlock`](super::DocumentedError::IllegalParamCidrBlock)
/// - [`IllegalParamMinTxInterval`](super::DocumentedError::IllegalParamMinTxInterval)
/// - [`IllegalParamMinRxInterval`](super::DocumentedError::IllegalParamMinRxInterval)
/// - [`IllegalParamDetectMultiplier`](super::DocumentedError::IllegalParamDetectMultiplier)
/// - [`DuplicatedLocalGatewayIp`](super::DocumentedError::DuplicatedLocalGatewayIp)
/// - [`DuplicatedPeerGatewayIp`](super::DocumentedError::DuplicatedPeerGatewayIp)
/// - [`IllegalParamLocalGatewayIp`](super::DocumentedError::IllegalParamLocalGatewayIp)
/// - [`IllegalParamPeerGatewayIp`](super::DocumentedError::IllegalParamPeerGatewayIp)
/// - [`InvalidNameMalformed`](super::DocumentedError::InvalidNameMalformed)
/// - [`InvalidDescriptionMalformed`](super::DocumentedError::InvalidDescriptionMalformed)
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InvalidParameter2`](super::DocumentedError::InvalidParameter2)
/// - [`OperationFailedVlanIdInUse`](super::DocumentedError::OperationFailedVlanIdInUse)
/// - [`IncorrectStatusVirtualBorderRouter`](super::DocumentedError::IncorrectStatusVirtualBorderRouter)
/// - [`OperationUnsupportedIPV6ForThisRegion`](super::DocumentedError::OperationUnsupportedIPV6ForThisRegion)
/// - [`OperationFailedPconnTrafficNotEnable`](super::DocumentedError::OperationFailedPconnTrafficNotEnable)
/// - [`OperationDeniedVBRAssociateVPconn`](super::DocumentedError::OperationDeniedVBRAssociateVPconn)
/// - [`OperationFailedPhysicalConnectionFinancialLocked`](super::DocumentedError::OperationFailedPhysicalConnectionFinancialLocked)
/// - [`OperationFailedPhysicalConnectionTerminated`](super::DocumentedError::OperationFailedPhysicalConnectionTerminated)
/// - [`DuplicatedParamLocalGatewayIp`](super::DocumentedError::DuplicatedParamLocalGatewayIp)
/// - [`ForbiddenVbrNotAllowModifySiteLink`](super::DocumentedError::ForbiddenVbrNotAllowModifySiteLink)
/// - [`OperationUnsupportedVirtualBorderRouterEnableIPv6`](super::DocumentedError::OperationUnsupportedVirtualBorderRouterEnableIPv6)
pub type ModifyVirtualBorderRouterAttributeError = super::DocumentedError;
