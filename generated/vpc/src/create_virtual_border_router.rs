// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateVirtualBorderRouter`, from `vpc/CreateVirtualBorderRouter.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Creates a virtual border router on a leased line. For your own account it is `Enabled` at once;
/// for another account it stays `Unconfirmed` until its owner confirms.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::CreateVirtualBorderRouterRequest::new()
///     .physical_connection_id("pc-xxxxxxxxx")
///     .region_id("cn-shanghai")
///     .vlan_id(10);
/// let reply = client.create_virtual_border_router(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateVirtualBorderRouterRequest {
    /// **Required.** Leased line that the router sits on. Example: `pc-xxxxxxxxx`.
    pub physical_connection_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`. Example: `cn-shanghai`.
    pub region_id: Option<String>,
    /// **Required.** VLAN ID for the router. Only the owner of the leased line can set it, and no two
    /// routers on the line may have the same. Range: 1 to 2999. Example: `10`.
    pub vlan_id: Option<i32>,
    /// Code of the circuit, given by the carrier. Only the owner of the leased line can set it.
    /// Example: `longtel001`.
    pub circuit_code: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `02fb3da4-130e-11e9-8e44-0016e04115b`.
    pub client_token: Option<String>,
    /// Text that says what the resource is for. Length: 2 to 256. Example: `text`.
    pub description: Option<String>,
    /// Address of the virtual border router on the leased line, at the cloud end.
    /// Example: `116.62.222.XX`.
    pub local_gateway_ip: Option<String>,
    /// Name for people to tell the resource by; calls go by the ID. Length: 2 to 128. Example: `test`.
    pub name: Option<String>,
    /// **Required** under conditions. Address on the leased line at the on-premises end. Needed for
    /// your own account, not allowed for another. Example: `116.62.222.XX`.
    pub peer_gateway_ip: Option<String>,
    /// Netmask of the two addresses on the leased line, which must lie in one subnet.
    /// Example: `255.255.255.252`.
    pub peering_subnet_mask: Option<String>,
    /// Account that the new router is for. Left out, it is your own. Example: `10`.
    pub vbr_owner_id: Option<i64>,
    /// IP addresses that belong to the peer gateway.
    pub peer_gateway_ips: Option<String>,
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
    pub bandwidth: Option<i64>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 20.
    pub tags: Vec<Tag>,
}

impl CreateVirtualBorderRouterRequest {
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
    /// Sets `LocalGatewayIp`.
    pub fn local_gateway_ip(mut self, value: impl Into<String>) -> Self {
        self.local_gateway_ip = Some(value.into());
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
    /// Sets `VbrOwnerId`.
    #[inline]
    pub fn vbr_owner_id(mut self, value: i64) -> Self {
        self.vbr_owner_id = Some(value);
        self
    }
    /// Sets `PeerGatewayIps`.
    pub fn peer_gateway_ips(mut self, value: impl Into<String>) -> Self {
        self.peer_gateway_ips = Some(value.into());
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
    pub fn bandwidth(mut self, value: i64) -> Self {
        self.bandwidth = Some(value);
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
    CreateVirtualBorderRouterRequest {
        "PhysicalConnectionId" => physical_connection_id: query,
        "RegionId" => region_id: query,
        "VlanId" => vlan_id: query,
        "CircuitCode" => circuit_code: query,
        "ClientToken" => client_token: query,
        "Description" => description: query,
        "LocalGatewayIp" => local_gateway_ip: query,
        "Name" => name: query,
        "PeerGatewayIp" => peer_gateway_ip: query,
        "PeeringSubnetMask" => peering_subnet_mask: query,
        "VbrOwnerId" => vbr_owner_id: query,
        "PeerGatewayIps" => peer_gateway_ips: query,
        "LocalIpv6GatewayIp" => local_ipv6_gateway_ip: query,
        "PeerIpv6GatewayIp" => peer_ipv6_gateway_ip: query,
        "PeeringIpv6SubnetMask" => peering_ipv6_subnet_mask: query,
        "EnableIpv6" => enable_ipv6: query,
        "Bandwidth" => bandwidth: query,
        "ResourceGroupId" => resource_group_id: query,
        "Tags" => tags: query,
    }
}

impl Operation for CreateVirtualBorderRouterRequest {
    type Response = CreateVirtualBorderRouterResponse;
    type Error = CreateVirtualBorderRouterError;
    const INFO: OperationInfo = super::operation("CreateVirtualBorderRouter")
        .required(&["PhysicalConnectionId", "RegionId", "VlanId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [CreateVirtualBorderRouterError] = &[
        CreateVirtualBorderRouterError::InvalidRegionIdNotFound,
        CreateVirtualBorderRouterError::InvalidPhysicalConnectionIdNotFound,
        CreateVirtualBorderRouterError::InvalidVlanIdUsed,
        CreateVirtualBorderRouterError::MissingParameter,
        CreateVirtualBorderRouterError::InvalidPhysicalConnectionIdNotEnabled,
        CreateVirtualBorderRouterError::InvalidVbrOwnerIdNotFound,
        CreateVirtualBorderRouterError::InvalidVlanIdMalformed,
        CreateVirtualBorderRouterError::InvalidCircuitCodeMalformed,
        CreateVirtualBorderRouterError::InvalidLocalGatewayIpMalformed,
        CreateVirtualBorderRouterError::InvalidPeeringSubnetMaskMalformed,
        CreateVirtualBorderRouterError::ForbiddenLocalGatewayIpNotAllowedByCaller,
        CreateVirtualBorderRouterError::ForbiddenPeerGatewayIpNotAllowedByCaller,
        CreateVirtualBorderRouterError::ForbiddenPeeringSubnetMaskNotAllowedByCaller,
        CreateVirtualBorderRouterError::ForbiddenNameNotAllowedByCaller,
        CreateVirtualBorderRouterError::ForbiddenDescriptionNotAllowedByCaller,
        CreateVirtualBorderRouterError::InvalidNameMalformed,
        CreateVirtualBorderRouterError::InvalidDescriptionMalformed,
        CreateVirtualBorderRouterError::QuotaExceededVbrPerpConn,
        CreateVirtualBorderRouterError::QuotaExceededFreevbr,
        CreateVirtualBorderRouterError::InvalidIpNotSameSubnet,
        CreateVirtualBorderRouterError::CrossBidForbidden,
        CreateVirtualBorderRouterError::OperationFailedPconnAllocateVlan0,
        CreateVirtualBorderRouterError::IllegalParamIpAddress,
        CreateVirtualBorderRouterError::IllegalParamCidrBlock,
        CreateVirtualBorderRouterError::TaskConflict,
        CreateVirtualBorderRouterError::QuotaExceededCrossUserVBRPerUser,
        CreateVirtualBorderRouterError::OperationFailedVlanIdInUse,
        CreateVirtualBorderRouterError::QuotaExceededSameAccountVBRPerPconn,
        CreateVirtualBorderRouterError::QuotaExceededVbrPerPconnPortSpec,
        CreateVirtualBorderRouterError::QuotaExceededVbrPerAccessDevice,
        CreateVirtualBorderRouterError::OperationUnsupportedIPV6ForThisRegion,
        CreateVirtualBorderRouterError::VbrBandwidthExceed,
        CreateVirtualBorderRouterError::OperationFailedPconnExistVlan0Vbr,
        CreateVirtualBorderRouterError::OperationFailedVlan0VbrUnSharePconn,
        CreateVirtualBorderRouterError::OperationFailedPconnTrafficNotEnable,
        CreateVirtualBorderRouterError::ResourceNotEnoughBandwidth,
        CreateVirtualBorderRouterError::OperationUnsupportedVirtualBorderRouterEnableIPv6,
        CreateVirtualBorderRouterError::IllegalParamOwnerAliUid,
        CreateVirtualBorderRouterError::ForbiddenOwnerAliUid,
        CreateVirtualBorderRouterError::OperationDeniedVPconn,
        CreateVirtualBorderRouterError::OperationFailedNotConsistentWithVpconn,
        CreateVirtualBorderRouterError::IllegalParamBandwidth,
        CreateVirtualBorderRouterError::OperationFailedVirtualPhysicalConnectionExistVBR,
        CreateVirtualBorderRouterError::ResourceNotInResourceGroup,
        CreateVirtualBorderRouterError::IncorrectStatusVirtualPhysicalConnection,
        CreateVirtualBorderRouterError::EcAssociatedQoSPconnNotAllowCreateCrossAccountVbr,
        CreateVirtualBorderRouterError::OperationFailedAccessDeviceDisabled,
        CreateVirtualBorderRouterError::InternalError,
    ];
}

/// Response to [`CreateVirtualBorderRouterRequest`].
#[non_exhaustive]
pub struct CreateVirtualBorderRouterResponse {
    /// ID of a virtual border router, as
    /// [`CreateVirtualBorderRouter`](super::Client::create_virtual_border_router) returned it.
    /// Example: `vbr-bp1jcg5cmxjbl9xgc****`.
    pub vbr_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `4EC47282-1B74-4534-BD0E-403F3EE64CAF`.
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
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
/// - [`InvalidPhysicalConnectionIdNotFound`](super::DocumentedError::InvalidPhysicalConnectionIdNotFound), here with HTTP status 400
/// - [`InvalidVlanIdUsed`](super::DocumentedError::InvalidVlanIdUsed)
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InvalidPhysicalConnectionIdNotEnabled`](super::DocumentedError::InvalidPhysicalConnectionIdNotEnabled)
/// - [`InvalidVbrOwnerIdNotFound`](super::DocumentedError::InvalidVbrOwnerIdNotFound)
/// - [`InvalidVlanIdMalformed`](super::DocumentedError::InvalidVlanIdMalformed)
/// - [`InvalidCircuitCodeMalformed`](super::DocumentedError::InvalidCircuitCodeMalformed)
/// - [`InvalidLocalGatewayIpMalformed`](super::DocumentedError::InvalidLocalGatewayIpMalformed)
/// - [`InvalidPeeringSubnetMaskMalformed`](super::DocumentedError::InvalidPeeringSubnetMaskMalformed)
/// - [`ForbiddenLocalGatewayIpNotAllowedByCaller`](super::DocumentedError::ForbiddenLocalGatewayIpNotAllowedByCaller)
/// - [`ForbiddenPeerGatewayIpNotAllowedByCaller`](super::DocumentedError::ForbiddenPeerGatewayIpNotAllowedByCaller)
/// - [`ForbiddenPeeringSubnetMaskNotAllowedByCaller`](super::DocumentedError::ForbiddenPeeringSubnetMaskNotAllowedByCaller)
/// - [`ForbiddenNameNotAllowedByCaller`](super::DocumentedError::ForbiddenNameNotAllowedByCaller)
/// - [`ForbiddenDescriptionNotAllowedByCaller`](super::DocumentedError::ForbiddenDescriptionNotAllowedByCaller)
/// - [`InvalidNameMalformed`](super::DocumentedError::InvalidNameMalformed)
/// - [`InvalidDescriptionMalformed`](super::DocumentedError::InvalidDescriptionMalformed)
/// - [`QuotaExceededVbrPerpConn`](super::DocumentedError::QuotaExceededVbrPerpConn)
/// - [`QuotaExceededFreevbr`](super::DocumentedError::QuotaExceededFreevbr)
/// - [`InvalidIpNotSameSubnet`](super::DocumentedError::InvalidIpNotSameSubnet)
/// - [`CrossBidForbidden`](super::DocumentedError::CrossBidForbidden)
/// - [`OperationFailedPconnAllocateVlan0`](super::DocumentedError::OperationFailedPconnAllocateVlan0)
/// - [`IllegalParamIpAddress`](super::DocumentedError::IllegalParamIpAddress)
/// - [`IllegalParamCidrBlock`](super::DocumentedError::IllegalParamCidrBlock)
/// - [`TaskConflict`](super::DocumentedError::TaskConflict)
/// - [`QuotaExceededCrossUserVBRPerUser`](super::DocumentedError::QuotaExceededCrossUserVBRPerUser)
/// - [`OperationFailedVlanIdInUse`](super::DocumentedError::OperationFailedVlanIdInUse)
/// - [`QuotaExceededSameAccountVBRPerPconn`](super::DocumentedError::QuotaExceededSameAccountVBRPerPconn)
/// - [`QuotaExceededVbrPerPconnPortSpec`](super::DocumentedError::QuotaExceededVbrPerPconnPortSpec)
/// - [`QuotaExceededVbrPerAccessDevice`](super::DocumentedError::QuotaExceededVbrPerAccessDevice)
/// - [`OperationUnsupportedIPV6ForThisRegion`](super::DocumentedError::OperationUnsupportedIPV6ForThisRegion)
/// - [`VbrBandwidthExceed`](super::DocumentedError::VbrBandwidthExceed)
/// - [`OperationFailedPconnExistVlan0Vbr`](super::DocumentedError::OperationFailedPconnExistVlan0Vbr)
/// - [`OperationFailedVlan0VbrUnSharePconn`](super::DocumentedError::OperationFailedVlan0VbrUnSharePconn)
/// - [`OperationFailedPconnTrafficNotEnable`](super::DocumentedError::OperationFailedPconnTrafficNotEnable)
/// - [`ResourceNotEnoughBandwidth`](super::DocumentedError::ResourceNotEnoughBandwidth)
/// - [`OperationUnsupportedVirtualBorderRouterEnableIPv6`](super::DocumentedError::OperationUnsupportedVirtualBorderRouterEnableIPv6)
/// - [`IllegalParamOwnerAliUid`](super::DocumentedError::IllegalParamOwnerAliUid)
/// - [`ForbiddenOwnerAliUid`](super::DocumentedError::ForbiddenOwnerAliUid)
/// - [`OperationDeniedVPconn`](super::DocumentedError::OperationDeniedVPconn)
/// - [`OperationFailedNotConsistentWithVpconn`](super::DocumentedError::OperationFailedNotConsistentWithVpconn)
/// - [`IllegalParamBandwidth`](super::DocumentedError::IllegalParamBandwidth)
/// - [`OperationFailedVirtualPhysicalConnectionExistVBR`](super::DocumentedError::OperationFailedVirtualPhysicalConnectionExistVBR)
/// - [`ResourceNotInResourceGroup`](super::DocumentedError::ResourceNotInResourceGroup)
/// - [`IncorrectStatusVirtualPhysicalConnection`](super::DocumentedError::IncorrectStatusVirtualPhysicalConnection)
/// - [`EcAssociatedQoSPconnNotAllowCreateCrossAccountVbr`](super::DocumentedError::EcAssociatedQoSPconnNotAllowCreateCrossAccountVbr)
/// - [`OperationFailedAccessDeviceDisabled`](super::DocumentedError::OperationFailedAccessDeviceDisabled)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type CreateVirtualBorderRouterError = super::DocumentedError;
