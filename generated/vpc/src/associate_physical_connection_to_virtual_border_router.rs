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
}

/// What [`AssociatePhysicalConnectionToVirtualBorderRouterRequest`] is answered with.
pub type AssociatePhysicalConnectionToVirtualBorderRouterResponse = alicloud_runtime::EmptyResponse;

errors! {
    /// Errors that the documentation of [`AssociatePhysicalConnectionToVirtualBorderRouterRequest`] names.
    pub enum AssociatePhysicalConnectionToVirtualBorderRouterError {
        InvalidInstanceIdNotFound = "InvalidInstanceId.NotFound" ("404"), "", "No instance has this ID here. Check ID, region and VPC.";
        InvalidVbrIdNotFound = "InvalidVbrId.NotFound" ("404"), "", "No virtual border router has this ID.";
        InvalidOperationRouterInterfaceNotDeleted = "InvalidOperation.RouterInterfaceNotDeleted" ("400"), "", "The virtual border router still has router interfaces. Delete them first.";
        InvalidOperationOperationNotAllowedInState = "InvalidOperation.OperationNotAllowedInState" ("400"), "", "The state of the virtual border router does not allow this call.";
        ForbiddenOperationNotAllowedByUser = "Forbidden.OperationNotAllowedByUser" ("403"), "", "You may not do this with the virtual border router; it is for its owner or for that of the leased line.";
        ForbiddenMultiVlanRi = "Forbidden.MultiVlanRi" ("403"), "", "The router has more than one VLAN interface where one is expected.";
        ForbiddenNoRiFound = "Forbidden.NoRiFound" ("403"), "", "The router has no VLAN interface.";
        InvalidStatusNotAllowed = "InvalidStatus.NotAllowed" ("400"), "", "The state of the virtual border router does not allow this; it may have a leased line attached.";
        InvalidRegionIdNotFound = "InvalidRegionId.NotFound" ("404"), "", "No region has this ID, or the service is not offered there.";
        InvalidPhysicalConnectionIdNotFound = "InvalidPhysicalConnectionId.NotFound" ("400"), "", "No leased line has this ID.";
        InvalidVlanIdUsed = "InvalidVlanId.Used" ("400"), "", "Another router on the leased line has this VLAN ID. Take a free one.";
        MissingParameter = "MissingParameter" ("400"), "", "A parameter that must be given is missing; the message may name it.";
        InvalidPhysicalConnectionIdNotEnabled = "InvalidPhysicalConnectionId.NotEnabled" ("400"), "", "The leased line is not in service; it must be `Enabled`.";
        InvalidVbrOwnerIdNotFound = "InvalidVbrOwnerId.NotFound" ("404"), "", "No account has the ID given in `VbrOwnerId`.";
        InvalidVlanIdMalformed = "InvalidVlanId.Malformed" ("400"), "", "`VlanId` is not a possible VLAN number.";
        InvalidCircuitCodeMalformed = "InvalidCircuitCode.Malformed" ("400"), "", "`CircuitCode` is not well formed.";
        InvalidLocalGatewayIpMalformed = "InvalidLocalGatewayIp.Malformed" ("400"), "", "`LocalGatewayIp` is not a proper address.";
        InvalidPeerGatewayIpMalformed = "InvalidPeerGatewayIp.Malformed" ("400"), "", "`PeerGatewayIp` is not a proper address.";
        InvalidPeeringSubnetMaskMalformed = "InvalidPeeringSubnetMask.Malformed" ("400"), "", "`PeeringSubnetMask` is not a proper netmask.";
        ForbiddenLocalGatewayIpNotAllowedByCaller = "Forbidden.LocalGatewayIpNotAllowedByCaller" ("403"), "", "You may not set `LocalGatewayIp` on this virtual border router.";
        ForbiddenPeerGatewayIpNotAllowedByCaller = "Forbidden.PeerGatewayIpNotAllowedByCaller" ("403"), "", "You may not set `PeerGatewayIp` on this virtual border router.";
        ForbiddenPeeringSubnetMaskNotAllowedByCaller = "Forbidden.PeeringSubnetMaskNotAllowedByCaller" ("403"), "", "You may not set `PeeringSubnetMask` on this virtual border router.";
        ForbiddenNameNotAllowedByCaller = "Forbidden.NameNotAllowedByCaller" ("403"), "", "You may not set `Name` on this virtual border router.";
        ForbiddenDescriptionNotAllowedByCaller = "Forbidden.DescriptionNotAllowedByCaller" ("403"), "", "You may not set `Description` on this virtual border router.";
        InvalidNameMalformed = "InvalidName.Malformed" ("400"), "", "The name is not well formed.";
        InvalidDescriptionMalformed = "InvalidDescription.Malformed" ("400"), "", "The description is too short or too long, or begins like a web address.";
        QuotaExceededVbrPerpConn = "QuotaExceeded.vbrPerpConn" ("400"), "", "The leased line carries as many virtual border routers as it can.";
        ExceedAssociateMaxNum = "EXCEED_ASSOCIATE_MAX_NUM" ("400"), "", "No more virtual border routers can be combined this way; the limit is reached.";
        InvalidIPMalformed = "InvalidIP.Malformed" ("400"), "Ip malformed.", "One of the addresses is not well formed.";
        InvalidIpNotSameSubnet = "InvalidIp.NotSameSubnet" ("400"), "", "`LocalGatewayIp` and `PeerGatewayIp` lie in different subnets. Check them and the netmask.";
        InvalidStatusStatusNotEnabled = "InvalidStatus.StatusNotEnabled" ("400"), "", "The leased line is not in service.";
        PhysicalNotAllowAssociateVbr = "PHYSICAL_NOT_ALLOW_ASSOCIATE_VBR" ("400"), "", "The leased line and the virtual border router do not allow this change of their connection.";
    }
}
