// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateVirtualBorderRouter`, from `ecs/CreateVirtualBorderRouter.md`.

use alicloud_runtime::codegen::*;

/// Creates a virtual border router (VBR) on a leased line, with VLAN and peering addresses.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::CreateVirtualBorderRouterRequest::new()
///     .physical_connection_id("...")
///     .vlan_id(1);
/// let reply = client.create_virtual_border_router(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct CreateVirtualBorderRouterRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the physical connection that the call is about.
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
    const ERRORS: &'static [CreateVirtualBorderRouterError] = &[
        CreateVirtualBorderRouterError::InvalidPhysicalConnectionIdNotFound,
        CreateVirtualBorderRouterError::InvalidVlanIdUsed,
        CreateVirtualBorderRouterError::MissingParameter,
        CreateVirtualBorderRouterError::InvalidPhysicalConnectionIdNotEnabled,
        CreateVirtualBorderRouterError::InvalidVlanIdMalformed,
        CreateVirtualBorderRouterError::InvalidCircuitCodeMalformed,
        CreateVirtualBorderRouterError::InvalidLocalGatewayIpMalformed,
        CreateVirtualBorderRouterError::InvalidPeeringSubnetMaskMalformed,
        CreateVirtualBorderRouterError::InvalidNameMalformed,
        CreateVirtualBorderRouterError::InvalidDescriptionMalformed,
        CreateVirtualBorderRouterError::QuotaExceededVbrPerpConn,
        CreateVirtualBorderRouterError::QuotaExceededFreevbr,
        CreateVirtualBorderRouterError::InvalidIpNotSameSubnet,
        CreateVirtualBorderRouterError::TaskConflict,
        CreateVirtualBorderRouterError::QuotaExceededCrossUserVBRPerUser,
        CreateVirtualBorderRouterError::OperationFailedVlanIdInUse,
        CreateVirtualBorderRouterError::ForbiddenLocalGatewayIpNotAllowedByCaller,
        CreateVirtualBorderRouterError::ForbiddenPeerGatewayIpNotAllowedByCaller,
        CreateVirtualBorderRouterError::ForbiddenPeeringSubnetMaskNotAllowedByCaller,
        CreateVirtualBorderRouterError::ForbiddenNameNotAllowedByCaller,
        CreateVirtualBorderRouterError::ForbiddenDescriptionNotAllowedByCaller,
        CreateVirtualBorderRouterError::InvalidRegionIdNotFound,
        CreateVirtualBorderRouterError::InvalidVbrOwnerIdNotFound,
        CreateVirtualBorderRouterError::OperationFailedAccessDeviceDisabled,
    ];
}

/// Response to [`CreateVirtualBorderRouterRequest`].
#[non_exhaustive]
pub struct CreateVirtualBorderRouterResponse {
    /// ID of the virtual border router that the item belongs to or stands for.
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

/// Errors that the documentation of [`CreateVirtualBorderRouterRequest`] names.
///
/// - [`InvalidPhysicalConnectionIdNotFound`](super::DocumentedError::InvalidPhysicalConnectionIdNotFound), here with HTTP status 400
/// - [`InvalidVlanIdUsed`](super::DocumentedError::InvalidVlanIdUsed)
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InvalidPhysicalConnectionIdNotEnabled`](super::DocumentedError::InvalidPhysicalConnectionIdNotEnabled)
/// - [`InvalidVlanIdMalformed`](super::DocumentedError::InvalidVlanIdMalformed)
/// - [`InvalidCircuitCodeMalformed`](super::DocumentedError::InvalidCircuitCodeMalformed)
/// - [`InvalidLocalGatewayIpMalformed`](super::DocumentedError::InvalidLocalGatewayIpMalformed)
/// - [`InvalidPeeringSubnetMaskMalformed`](super::DocumentedError::InvalidPeeringSubnetMaskMalformed)
/// - [`InvalidNameMalformed`](super::DocumentedError::InvalidNameMalformed)
/// - [`InvalidDescriptionMalformed`](super::DocumentedError::InvalidDescriptionMalformed)
/// - [`QuotaExceededVbrPerpConn`](super::DocumentedError::QuotaExceededVbrPerpConn)
/// - [`QuotaExceededFreevbr`](super::DocumentedError::QuotaExceededFreevbr)
/// - [`InvalidIpNotSameSubnet`](super::DocumentedError::InvalidIpNotSameSubnet)
/// - [`TaskConflict`](super::DocumentedError::TaskConflict)
/// - [`QuotaExceededCrossUserVBRPerUser`](super::DocumentedError::QuotaExceededCrossUserVBRPerUser)
/// - [`OperationFailedVlanIdInUse`](super::DocumentedError::OperationFailedVlanIdInUse)
/// - [`ForbiddenLocalGatewayIpNotAllowedByCaller`](super::DocumentedError::ForbiddenLocalGatewayIpNotAllowedByCaller)
/// - [`ForbiddenPeerGatewayIpNotAllowedByCaller`](super::DocumentedError::ForbiddenPeerGatewayIpNotAllowedByCaller)
/// - [`ForbiddenPeeringSubnetMaskNotAllowedByCaller`](super::DocumentedError::ForbiddenPeeringSubnetMaskNotAllowedByCaller)
/// - [`ForbiddenNameNotAllowedByCaller`](super::DocumentedError::ForbiddenNameNotAllowedByCaller)
/// - [`ForbiddenDescriptionNotAllowedByCaller`](super::DocumentedError::ForbiddenDescriptionNotAllowedByCaller)
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
/// - [`InvalidVbrOwnerIdNotFound`](super::DocumentedError::InvalidVbrOwnerIdNotFound)
/// - [`OperationFailedAccessDeviceDisabled`](super::DocumentedError::OperationFailedAccessDeviceDisabled)
pub type CreateVirtualBorderRouterError = super::DocumentedError;
