// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyVirtualBorderRouterAttribute`, from `ecs/ModifyVirtualBorderRouterAttribute.md`.

use alicloud_runtime::codegen::*;

/// Changes VLAN, peering addresses or description of a VBR.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::ModifyVirtualBorderRouterAttributeRequest::new()
///     .vbr_id("...");
/// let reply = client.modify_virtual_border_router_attribute(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct ModifyVirtualBorderRouterAttributeRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the virtual border router that the call is about.
    pub vbr_id: Option<String>,
    /// ID of the virtual LAN that the instance is in.
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
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Address range of the user, in CIDR notation.
    pub user_cidr: Option<String>,
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
    /// Sets `VlanId`.
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
    /// Sets `ClientToken`.
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
    ModifyVirtualBorderRouterAttributeRequest {
        "RegionId" => region_id: query,
        "VbrId" => vbr_id: query,
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

impl Operation for ModifyVirtualBorderRouterAttributeRequest {
    type Response = ModifyVirtualBorderRouterAttributeResponse;
    type Error = ModifyVirtualBorderRouterAttributeError;
    const INFO: OperationInfo = super::operation("ModifyVirtualBorderRouterAttribute")
        .required(&["RegionId", "VbrId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [ModifyVirtualBorderRouterAttributeError] = &[
        ModifyVirtualBorderRouterAttributeError::InvalidVbrIdNotFound,
        ModifyVirtualBorderRouterAttributeError::InvalidVlanIdUsed,
        ModifyVirtualBorderRouterAttributeError::InvalidCircuitCodeMalformed,
        ModifyVirtualBorderRouterAttributeError::InvalidVlanIdMalformed,
        ModifyVirtualBorderRouterAttributeError::InvalidIpMalformed,
        ModifyVirtualBorderRouterAttributeError::InvalidPeeringSubnetMaskMalformed,
        ModifyVirtualBorderRouterAttributeError::InvalidNameMalformed,
        ModifyVirtualBorderRouterAttributeError::InvalidDescriptionMalformed,
        ModifyVirtualBorderRouterAttributeError::MissingParameter,
        ModifyVirtualBorderRouterAttributeError::InvalidIpNotSameSubnet,
        ModifyVirtualBorderRouterAttributeError::InvalidParameter2,
        ModifyVirtualBorderRouterAttributeError::OperationFailedVlanIdInUse,
        ModifyVirtualBorderRouterAttributeError::ForbiddenCircuitCodeNotAllowedByCaller,
        ModifyVirtualBorderRouterAttributeError::ForbiddenLocalGatewayIpNotAllowedByCaller,
        ModifyVirtualBorderRouterAttributeError::ForbiddenPeerGatewayIpNotAllowedByCaller,
        ModifyVirtualBorderRouterAttributeError::ForbiddenPeeringSubnetMaskNotAllowedByCaller,
        ModifyVirtualBorderRouterAttributeError::ForbiddenVlanIdNotAllowedByCaller,
        ModifyVirtualBorderRouterAttributeError::ForbiddenNameNotAllowedByCaller,
        ModifyVirtualBorderRouterAttributeError::ForbiddenDescriptionNotAllowedByCaller,
        ModifyVirtualBorderRouterAttributeError::InvalidRegionIdNotFound,
    ];
}

/// Response to [`ModifyVirtualBorderRouterAttributeRequest`].
pub type ModifyVirtualBorderRouterAttributeResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyVirtualBorderRouterAttributeRequest`] names.
///
/// - [`InvalidVbrIdNotFound`](super::DocumentedError::InvalidVbrIdNotFound), here with HTTP status 400
/// - [`InvalidVlanIdUsed`](super::DocumentedError::InvalidVlanIdUsed)
/// - [`InvalidCircuitCodeMalformed`](super::DocumentedError::InvalidCircuitCodeMalformed)
/// - [`InvalidVlanIdMalformed`](super::DocumentedError::InvalidVlanIdMalformed)
/// - [`InvalidIpMalformed`](super::DocumentedError::InvalidIpMalformed)
/// - [`InvalidPeeringSubnetMaskMalformed`](super::DocumentedError::InvalidPeeringSubnetMaskMalformed)
/// - [`InvalidNameMalformed`](super::DocumentedError::InvalidNameMalformed)
/// - [`InvalidDescriptionMalformed`](super::DocumentedError::InvalidDescriptionMalformed)
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InvalidIpNotSameSubnet`](super::DocumentedError::InvalidIpNotSameSubnet)
/// - [`InvalidParameter2`](super::DocumentedError::InvalidParameter2)
/// - [`OperationFailedVlanIdInUse`](super::DocumentedError::OperationFailedVlanIdInUse)
/// - [`ForbiddenCircuitCodeNotAllowedByCaller`](super::DocumentedError::ForbiddenCircuitCodeNotAllowedByCaller)
/// - [`ForbiddenLocalGatewayIpNotAllowedByCaller`](super::DocumentedError::ForbiddenLocalGatewayIpNotAllowedByCaller)
/// - [`ForbiddenPeerGatewayIpNotAllowedByCaller`](super::DocumentedError::ForbiddenPeerGatewayIpNotAllowedByCaller)
/// - [`ForbiddenPeeringSubnetMaskNotAllowedByCaller`](super::DocumentedError::ForbiddenPeeringSubnetMaskNotAllowedByCaller)
/// - [`ForbiddenVlanIdNotAllowedByCaller`](super::DocumentedError::ForbiddenVlanIdNotAllowedByCaller)
/// - [`ForbiddenNameNotAllowedByCaller`](super::DocumentedError::ForbiddenNameNotAllowedByCaller)
/// - [`ForbiddenDescriptionNotAllowedByCaller`](super::DocumentedError::ForbiddenDescriptionNotAllowedByCaller)
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
pub type ModifyVirtualBorderRouterAttributeError = super::DocumentedError;
