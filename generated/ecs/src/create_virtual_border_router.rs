// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateVirtualBorderRouter`, from `ecs/CreateVirtualBorderRouter.md`.

use alicloud_runtime::codegen::*;

/// Creates one new virtual border router with the settings given in the call.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::CreateVirtualBorderRouterRequest::new();
/// let reply = client.create_virtual_border_router(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct CreateVirtualBorderRouterRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the physical connection that the call or the item is about.
    pub physical_connection_id: Option<String>,
    /// Number of the account that owns the virtual border router.
    pub vbr_owner_id: Option<i64>,
    /// **Required.** ID of the virtual LAN that the instance is in.
    pub vlan_id: Option<i32>,
    /// Code that stands for the circuit, for programs to act on.
    pub circuit_code: Option<String>,
    /// IP address that belongs to the local gateway.
    pub local_gateway_ip: Option<String>,
    /// IP address that belongs to the peer gateway.
    pub peer_gateway_ip: Option<String>,
    /// Subnet mask of `LocalGatewayIp` and `PeerGatewayIp`, the two addresses that face each other over
    /// the leased line.
    pub peering_subnet_mask: Option<String>,
    /// Free-form note stored with the resource; it has no technical effect.
    pub description: Option<String>,
    /// Display name of the resource.
    pub name: Option<String>,
    /// **Required.** Unique string of your making; a repeated request with the same one is not carried
    /// out twice.
    pub client_token: Option<String>,
    /// Address range of the user, in CIDR notation.
    pub user_cidr: Option<String>,
}

impl CreateVirtualBorderRouterRequest {
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
    /// Sets `PhysicalConnectionId`, which is required.
    pub fn physical_connection_id(mut self, value: impl Into<String>) -> Self {
        self.physical_connection_id = Some(value.into());
        self
    }
    /// Sets `VbrOwnerId`.
    #[inline]
    pub fn vbr_owner_id(mut self, value: i64) -> Self {
        self.vbr_owner_id = Some(value);
        self
    }
    /// Sets `VlanId`, which is required.
    #[inline]
    pub fn vlan_id(mut self, value: i32) -> Self {
        self.vlan_id = Some(value);
        self
    }
    /// Sets `CircuitCode`.
    pub fn circuit_code(mut self, value: impl Into<String>) -> Self {
        self.circuit_code = Some(value.into());
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
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `ClientToken`, which is required.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `UserCidr`.
    pub fn user_cidr(mut self, value: impl Into<String>) -> Self {
        self.user_cidr = Some(value.into());
        self
    }
}

request! {
    CreateVirtualBorderRouterRequest {
        "RegionId" => region_id: query,
        "PhysicalConnectionId" => physical_connection_id: query,
        "VbrOwnerId" => vbr_owner_id: query,
        "VlanId" => vlan_id: query,
        "CircuitCode" => circuit_code: query,
        "LocalGatewayIp" => local_gateway_ip: query,
        "PeerGatewayIp" => peer_gateway_ip: query,
        "PeeringSubnetMask" => peering_subnet_mask: query,
        "Description" => description: query,
        "Name" => name: query,
        "ClientToken" => client_token: query,
        "UserCidr" => user_cidr: query,
    }
}

impl Operation for CreateVirtualBorderRouterRequest {
    type Response = CreateVirtualBorderRouterResponse;
    type Error = CreateVirtualBorderRouterError;
    const INFO: OperationInfo = super::operation("CreateVirtualBorderRouter")
        .required(&["RegionId", "PhysicalConnectionId", "VlanId", "ClientToken"])
        .idempotency_token("ClientToken")
        .region("RegionId");
}

/// What [`CreateVirtualBorderRouterRequest`] is answered with.
#[non_exhaustive]
pub struct CreateVirtualBorderRouterResponse {
    /// ID of the virtual border router that the call or the item is about.
    pub vbr_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    pub request_id: Option<String>,
}

response! {
    CreateVirtualBorderRouterResponse {
        "VbrId" => vbr_id: value,
        "RequestId" => request_id: value,
    }
}

errors! {
    /// Errors that the documentation of [`CreateVirtualBorderRouterRequest`] names.
    pub enum CreateVirtualBorderRouterError {
        InvalidPhysicalConnectionIdNotFound = "InvalidPhysicalConnectionId.NotFound" ("400"), "", "No leased line of the account has this ID.";
        InvalidVlanIdUsed = "InvalidVlanId.Used" ("400"), "", "Another virtual border router on the leased line has this VLAN number.";
        MissingParameter = "MissingParameter" ("400"), "", "A required parameter is missing; the message says which.";
        InvalidPhysicalConnectionIdNotEnabled = "InvalidPhysicalConnectionId.NotEnabled" ("400"), "", "The leased line is not `Enabled`; enable it first.";
        InvalidVlanIdMalformed = "InvalidVlanId.Malformed" ("400"), "", "`VlanId` is not a VLAN number that can be used here.";
        InvalidCircuitCodeMalformed = "InvalidCircuitCode.Malformed" ("400"), "", "`CircuitCode`, the carrier's number for the line, is not valid.";
        InvalidLocalGatewayIpMalformed = "InvalidLocalGatewayIp.Malformed" ("400"), "", "`LocalGatewayIp` is not written as an IP address.";
        InvalidPeeringSubnetMaskMalformed = "InvalidPeeringSubnetMask.Malformed" ("400"), "", "`PeeringSubnetMask` is not a valid subnet mask.";
        InvalidNameMalformed = "InvalidName.Malformed" ("400"), "", "The name is too short or too long, or has characters that are not allowed.";
        InvalidDescriptionMalformed = "InvalidDescription.Malformed" ("400"), "", "The description is too short or too long, or starts with `http://` or `https://`.";
        QuotaExceededVbrPerpConn = "QuotaExceeded.vbrPerpConn" ("400"), "", "The leased line has as many virtual border routers as it may have.";
        QuotaExceededFreevbr = "QuotaExceeded.freevbr" ("400"), "", "The account has as many free virtual border routers as it may have.";
        InvalidIpNotSameSubnet = "InvalidIp.NotSameSubnet" ("400"), "", "The two gateway addresses of the virtual border router have to lie in one subnet.";
        TaskConflict = "TaskConflict" ("400"), "", "Another task is changing the resource at the moment; wait and call again.";
        QuotaExceededCrossUserVBRPerUser = "QuotaExceeded.CrossUserVBRPerUser" ("400"), "", "The other account has as many virtual border routers on foreign lines as it may have.";
        OperationFailedVlanIdInUse = "OperationFailed.VlanIdInUse" ("400"), "", "The VLAN number is in use; choose another one.";
        ForbiddenLocalGatewayIpNotAllowedByCaller = "Forbidden.LocalGatewayIpNotAllowedByCaller" ("403"), "", "On this virtual border router, the caller may not set `LocalGatewayIp`; leave it out.";
        ForbiddenPeerGatewayIpNotAllowedByCaller = "Forbidden.PeerGatewayIpNotAllowedByCaller" ("403"), "", "On this virtual border router, the caller may not set `PeerGatewayIp`; leave it out.";
        ForbiddenPeeringSubnetMaskNotAllowedByCaller = "Forbidden.PeeringSubnetMaskNotAllowedByCaller" ("403"), "", "On this virtual border router, the caller may not set `PeeringSubnetMask`; leave it out.";
        ForbiddenNameNotAllowedByCaller = "Forbidden.NameNotAllowedByCaller" ("403"), "", "On this virtual border router, the caller may not set `Name`; leave it out.";
        ForbiddenDescriptionNotAllowedByCaller = "Forbidden.DescriptionNotAllowedByCaller" ("403"), "", "On this virtual border router, the caller may not set `Description`; leave it out.";
        InvalidRegionIdNotFound = "InvalidRegionId.NotFound" ("404"), "", "No region has this ID, or the account cannot use it.";
        InvalidVbrOwnerIdNotFound = "InvalidVbrOwnerId.NotFound" ("404"), "", "`VbrOwnerId` is not the number of an account.";
        OperationFailedAccessDeviceDisabled = "OperationFailed.AccessDeviceDisabled" ("404"), "", "The device that the leased line ends at is out of service, so no virtual border router can be created.";
    }
}
