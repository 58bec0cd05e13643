// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AssociatePhysicalConnectionToVirtualBorderRouter`, from `vpc/AssociatePhysicalConnectionToVirtualBorderRouter.md`.

use alicloud_runtime::codegen::*;

/// Attaches one more leased line to a virtual border router.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::AssociatePhysicalConnectionToVirtualBorderRouterRequest::new()
///     .physical_connection_id("pc-bp1qrb3044eqixog****")
///     .region_id("cn-hangzhou")
///     .vbr_id("vbr-bp186tnz6rijyhj******")
///     .vlan_id("123");
/// let reply = client.associate_physical_connection_to_virtual_border_router(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AssociatePhysicalConnectionToVirtualBorderRouterRequest {
    /// **Required.** Leased line to attach. Example: `pc-bp1qrb3044eqixog****`.
    pub physical_connection_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of a virtual border router, as
    /// [`CreateVirtualBorderRouter`](super::Client::create_virtual_border_router) returned it.
    /// Example: `vbr-bp186tnz6rijyhj******`.
    pub vbr_id: Option<String>,
    /// **Required.** VLAN ID for the router. Only the owner of the leased line can set it, and no two
    /// routers on the line may have the same. Range: 1 to 2999. Example: `123`.
    pub vlan_id: Option<String>,
    /// Code of the circuit, given by the carrier. Only the owner of the leased line can set it.
    /// Example: `longtel001`.
    pub circuit_code: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `02fb3da4-130e-11e9-8e44-00xxxxxxxx`.
    pub client_token: Option<String>,
    /// Address of the virtual border router on the leased line, at the cloud end.
    /// Example: `10.10.0.1`.
    pub local_gateway_ip: Option<String>,
    /// Address on the leased line at the on-premises end. Only the owner of the router sets it, and an
    /// enabled router needs one. Example: `10.10.10.9`.
    pub peer_gateway_ip: Option<String>,
    /// Netmask of the two addresses on the leased line, which must lie in one subnet.
    /// Example: `255.255.255.0`.
    pub peering_subnet_mask: Option<String>,
    /// IPv6 address at the Alibaba Cloud end of the line.
    pub local_ipv6_gateway_ip: Option<String>,
    /// IPv6 address at the on-premises end of the line.
    pub peer_ipv6_gateway_ip: Option<String>,
    /// Subnet that both IPv6 peering addresses of the virtual border router must lie in, given with its
    /// prefix length.
    pub peering_ipv6_subnet_mask: Option<String>,
    /// Whether the new VPC gets an IPv6 range.
    pub enable_ipv6: Option<String>,
}

impl AssociatePhysicalConnectionToVirtualBorderRouterRequest {
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
    /// Sets `VbrId`, which is required.
    pub fn vbr_id(mut self, value: impl Into<String>) -> Self {
        self.vbr_id = Some(value.into());
        self
    }
    /// Sets `VlanId`, which is required.
    pub fn vlan_id(mut self, value: impl Into<String>) -> Self {
        self.vlan_id = Some(value.into());
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
    /// Sets `LocalGatewayIp`.
    pub fn local_gateway_ip(mut self, value: impl Into<String>) -> Self {
        self.local_gateway_ip = Some(value.into());
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
    pub fn enable_ipv6(mut self, value: impl Into<String>) -> Self {
        self.enable_ipv6 = Some(value.into());
        self
    }
}

request! {
    AssociatePhysicalConnectionToVirtualBorderRouterRequest {
        "PhysicalConnectionId" => physical_connection_id: query,
        "RegionId" => region_id: query,
        "VbrId" => vbr_id: query,
        "VlanId" => vlan_id: query,
        "CircuitCode" => circuit_code: query,
        "ClientToken" => client_token: query,
        "LocalGatewayIp" => local_gateway_ip: query,
        "PeerGatewayIp" => peer_gateway_ip: query,
        "PeeringSubnetMask" => peering_subnet_mask: query,
        "LocalIpv6GatewayIp" => local_ipv6_gateway_ip: query,
        "PeerIpv6GatewayIp" => peer_ipv6_gateway_ip: query,
        "PeeringIpv6SubnetMask" => peering_ipv6_subnet_mask: query,
        "EnableIpv6" => enable_ipv6: query,
    }
}

impl Operation for AssociatePhysicalConnectionToVirtualBorderRouterRequest {
    type Response = AssociatePhysicalConnectionToVirtualBorderRouterResponse;
    type Error = AssociatePhysicalConnectionToVirtualBorderRouterError;
    const INFO: OperationInfo = super::operation(
            "AssociatePhysicalConnectionToVirtualBorderRouter",
        )
        .required(&["PhysicalConnectionId", "RegionId", "VbrId", "VlanId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [AssociatePhysicalConnectionToVirtualBorderRouterError] = &[
        AssociatePhysicalConnectionToVirtualBorderRouterError::InvalidInstanceIdNotFound,
        AssociatePhysicalConnectionToVirtualBorderRouterError::InvalidVbrIdNotFound,
        AssociatePhysicalConnectionToVirtualBorderRouterError::InvalidOperationRouterInterfaceNotDeleted,
        AssociatePhysicalConnectionToVirtualBorderRouterError::InvalidOperationOperationNotAllowedInState,
        AssociatePhysicalConnectionToVirtualBorderRouterError::ForbiddenOperationNotAllowedByUser,
        AssociatePhysicalConnectionToVirtualBorderRouterError::ForbiddenMultiVlanRi,
        AssociatePhysicalConnectionToVirtualBorderRouterError::ForbiddenNoRiFound,
        AssociatePhysicalConnectionToVirtualBorderRouterError::InvalidStatusNotAllowed,
        AssociatePhysicalConnectionToVirtualBorderRouterError::InvalidRegionIdNotFound,
        AssociatePhysicalConnectionToVirtualBorderRouterError::InvalidPhysicalConnectionIdNotFound,
        AssociatePhysicalConnectionToVirtualBorderRouterError::InvalidVlanIdUsed,
        AssociatePhysicalConnectionToVirtualBorderRouterError::MissingParameter,
        AssociatePhysicalConnectionToVirtualBorderRouterError::InvalidPhysicalConnectionIdNotEnabled,
        AssociatePhysicalConnectionToVirtualBorderRouterError::InvalidVbrOwnerIdNotFound,
        AssociatePhysicalConnectionToVirtualBorderRouterError::InvalidVlanIdMalformed,
        AssociatePhysicalConnectionToVirtualBorderRouterError::InvalidCircuitCodeMalformed,
        AssociatePhysicalConnectionToVirtualBorderRouterError::InvalidLocalGatewayIpMalformed,
        AssociatePhysicalConnectionToVirtualBorderRouterError::InvalidPeerGatewayIpMalformed,
        AssociatePhysicalConnectionToVirtualBorderRouterError::InvalidPeeringSubnetMaskMalformed,
        AssociatePhysicalConnectionToVirtualBorderRouterError::ForbiddenLocalGatewayIpNotAllowedByCaller,
        AssociatePhysicalConnectionToVirtualBorderRouterError::ForbiddenPeerGatewayIpNotAllowedByCaller,
        AssociatePhysicalConnectionToVirtualBorderRouterError::ForbiddenPeeringSubnetMaskNotAllowedByCaller,
        AssociatePhysicalConnectionToVirtualBorderRouterError::ForbiddenNameNotAllowedByCaller,
        AssociatePhysicalConnectionToVirtualBorderRouterError::ForbiddenDescriptionNotAllowedByCaller,
        AssociatePhysicalConnectionToVirtualBorderRouterError::InvalidNameMalformed,
        AssociatePhysicalConnectionToVirtualBorderRouterError::InvalidDescriptionMalformed,
        AssociatePhysicalConnectionToVirtualBorderRouterError::QuotaExceededVbrPerpConn,
        AssociatePhysicalConnectionToVirtualBorderRouterError::ExceedAssociateMaxNum,
        AssociatePhysicalConnectionToVirtualBorderRouterError::InvalidIPMalformed,
        AssociatePhysicalConnectionToVirtualBorderRouterError::InvalidIpNotSameSubnet,
        AssociatePhysicalConnectionToVirtualBorderRouterError::InvalidStatusStatusNotEnabled,
        AssociatePhysicalConnectionToVirtualBorderRouterError::PhysicalNotAllowAssociateVbr,
        AssociatePhysicalConnectionToVirtualBorderRouterError::InvalidParamsAlreadyExists,
        AssociatePhysicalConnectionToVirtualBorderRouterError::ForbiddenOperationNotAllowed,
        AssociatePhysicalConnectionToVirtualBorderRouterError::ForbiddenNotSameAccessDevice,
        AssociatePhysicalConnectionToVirtualBorderRouterError::DuplicatedLocalGatewayIp,
        AssociatePhysicalConnectionToVirtualBorderRouterError::OperationFailedVlanIdInUse,
        AssociatePhysicalConnectionToVirtualBorderRouterError::OperationFailedPconnTrafficNotEnable,
        AssociatePhysicalConnectionToVirtualBorderRouterError::DuplicatedParamLocalGatewayIp,
        AssociatePhysicalConnectionToVirtualBorderRouterError::DuplicatedParamPeerGatewayIp,
        AssociatePhysicalConnectionToVirtualBorderRouterError::DuplicatedParamLocalIpv6GatewayIp,
        AssociatePhysicalConnectionToVirtualBorderRouterError::DuplicatedParamPeerIpv6GatewayIp,
        AssociatePhysicalConnectionToVirtualBorderRouterError::EcPconnVbrMustContainsAll,
    ];
}

/// Response to [`AssociatePhysicalConnectionToVirtualBorderRouterRequest`].
pub type AssociatePhysicalConnectionToVirtualBorderRouterResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`AssociatePhysicalConnectionToVirtualBorderRouterRequest`] names.
///
/// - [`InvalidInstanceIdNotFound`](super::DocumentedError::InvalidInstanceIdNotFound), here with HTTP status 404
/// - [`InvalidVbrIdNotFound`](super::DocumentedError::InvalidVbrIdNotFound)
/// - [`InvalidOperationRouterInterfaceNotDeleted`](super::DocumentedError::InvalidOperationRouterInterfaceNotDeleted)
/// - [`InvalidOperationOperationNotAllowedInState`](super::DocumentedError::InvalidOperationOperationNotAllowedInState)
/// - [`ForbiddenOperationNotAllowedByUser`](super::DocumentedError::ForbiddenOperationNotAllowedByUser)
/// - [`ForbiddenMultiVlanRi`](super::DocumentedError::ForbiddenMultiVlanRi)
/// - [`ForbiddenNoRiFound`](super::DocumentedError::ForbiddenNoRiFound)
/// - [`InvalidStatusNotAllowed`](super::DocumentedError::InvalidStatusNotAllowed)
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
/// - [`InvalidPhysicalConnectionIdNotFound`](super::DocumentedError::InvalidPhysicalConnectionIdNotFound), here with HTTP status 400
/// - [`InvalidVlanIdUsed`](super::DocumentedError::InvalidVlanIdUsed)
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InvalidPhysicalConnectionIdNotEnabled`](super::DocumentedError::InvalidPhysicalConnectionIdNotEnabled)
/// - [`InvalidVbrOwnerIdNotFound`](super::DocumentedError::InvalidVbrOwnerIdNotFound)
/// - [`InvalidVlanIdMalformed`](super::DocumentedError::InvalidVlanIdMalformed)
/// - [`InvalidCircuitCodeMalformed`](super::DocumentedError::InvalidCircuitCodeMalformed)
/// - [`InvalidLocalGatewayIpMalformed`](super::DocumentedError::InvalidLocalGatewayIpMalformed)
/// - [`InvalidPeerGatewayIpMalformed`](super::DocumentedError::InvalidPeerGatewayIpMalformed)
/// - [`InvalidPeeringSubnetMaskMalformed`](super::DocumentedError::InvalidPeeringSubnetMaskMalformed)
/// - [`ForbiddenLocalGatewayIpNotAllowedByCaller`](super::DocumentedError::ForbiddenLocalGatewayIpNotAllowedByCaller)
/// - [`ForbiddenPeerGatewayIpNotAllowedByCaller`](super::DocumentedError::ForbiddenPeerGatewayIpNotAllowedByCaller)
/// - [`ForbiddenPeeringSubnetMaskNotAllowedByCaller`](super::DocumentedError::ForbiddenPeeringSubnetMaskNotAllowedByCaller)
/// - [`ForbiddenNameNotAllowedByCaller`](super::DocumentedError::ForbiddenNameNotAllowedByCaller)
/// - [`ForbiddenDescriptionNotAllowedByCaller`](super::DocumentedError::ForbiddenDescriptionNotAllowedByCaller)
/// - [`InvalidNameMalformed`](super::DocumentedError::InvalidNameMalformed)
/// - [`InvalidDescriptionMalformed`](super::DocumentedError::InvalidDescriptionMalformed)
/// - [`QuotaExceededVbrPerpConn`](super::DocumentedError::QuotaExceededVbrPerpConn)
/// - [`ExceedAssociateMaxNum`](super::DocumentedError::ExceedAssociateMaxNum)
/// - [`InvalidIPMalformed`](super::DocumentedError::InvalidIPMalformed)
/// - [`InvalidIpNotSameSubnet`](super::DocumentedError::InvalidIpNotSameSubnet)
/// - [`InvalidStatusStatusNotEnabled`](super::DocumentedError::InvalidStatusStatusNotEnabled)
/// - [`PhysicalNotAllowAssociateVbr`](super::DocumentedError::PhysicalNotAllowAssociateVbr)
/// - [`InvalidParamsAlreadyExists`](super::DocumentedError::InvalidParamsAlreadyExists)
/// - [`ForbiddenOperationNotAllowed`](super::DocumentedError::ForbiddenOperationNotAllowed)
/// - [`ForbiddenNotSameAccessDevice`](super::DocumentedError::ForbiddenNotSameAccessDevice)
/// - [`DuplicatedLocalGatewayIp`](super::DocumentedError::DuplicatedLocalGatewayIp)
/// - [`OperationFailedVlanIdInUse`](super::DocumentedError::OperationFailedVlanIdInUse)
/// - [`OperationFailedPconnTrafficNotEnable`](super::DocumentedError::OperationFailedPconnTrafficNotEnable)
/// - [`DuplicatedParamLocalGatewayIp`](super::DocumentedError::DuplicatedParamLocalGatewayIp)
/// - [`DuplicatedParamPeerGatewayIp`](super::DocumentedError::DuplicatedParamPeerGatewayIp)
/// - [`DuplicatedParamLocalIpv6GatewayIp`](super::DocumentedError::DuplicatedParamLocalIpv6GatewayIp)
/// - [`DuplicatedParamPeerIpv6GatewayIp`](super::DocumentedError::DuplicatedParamPeerIpv6GatewayIp)
/// - [`EcPconnVbrMustContainsAll`](super::DocumentedError::EcPconnVbrMustContainsAll)
pub type AssociatePhysicalConnectionToVirtualBorderRouterError = super::DocumentedError;
