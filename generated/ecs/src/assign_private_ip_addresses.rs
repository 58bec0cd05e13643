// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AssignPrivateIpAddresses`, from `ecs/AssignPrivateIpAddresses.md`.

use alicloud_runtime::codegen::*;

/// Adds secondary private addresses to a network interface, either the ones listed or as many as
/// the service is told to pick.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::AssignPrivateIpAddressesRequest::new()
///     .network_interface_id("eni-bp67acfmxazb4p****")
///     .region_id("cn-hangzhou");
/// let reply = client.assign_private_ip_addresses(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AssignPrivateIpAddressesRequest {
    /// **Required.** ID of a network interface, as
    /// [`CreateNetworkInterface`](super::Client::create_network_interface) or
    /// [`DescribeNetworkInterfaces`](super::Client::describe_network_interfaces) returned it.
    /// Example: `eni-bp67acfmxazb4p****`.
    pub network_interface_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Secondary addresses to assign, out of the range of the switch. Excludes
    /// `SecondaryPrivateIpAddressCount`. Items: at most 32. Example: `10.1.**.**`.
    pub private_ip_address: Vec<String>,
    /// How many secondary private addresses to pick automatically. Excludes naming addresses.
    /// Range: at least 1. Example: `1`.
    pub secondary_private_ip_address_count: Option<i32>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `123e4567-e89b-12d3-a456-426655440000`.
    pub client_token: Option<String>,
    /// IPv4 prefixes to assign to the network interface. Prefixes are either named or counted
    /// (`Ipv4PrefixCount`), not both. Items: at most 10.
    pub ipv4_prefix: Vec<String>,
    /// How many IPv4 prefixes the network interface gets at random. Range: 1 to 10.
    pub ipv4_prefix_count: Option<i32>,
}

impl AssignPrivateIpAddressesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `NetworkInterfaceId`, which is required.
    pub fn network_interface_id(mut self, value: impl Into<String>) -> Self {
        self.network_interface_id = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `PrivateIpAddress`.
    pub fn private_ip_address(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.private_ip_address = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `SecondaryPrivateIpAddressCount`.
    #[inline]
    pub fn secondary_private_ip_address_count(mut self, value: i32) -> Self {
        self.secondary_private_ip_address_count = Some(value);
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `Ipv4Prefix`.
    pub fn ipv4_prefix(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.ipv4_prefix = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Ipv4PrefixCount`.
    #[inline]
    pub fn ipv4_prefix_count(mut self, value: i32) -> Self {
        self.ipv4_prefix_count = Some(value);
        self
    }
}

request! {
    AssignPrivateIpAddressesRequest {
        "NetworkInterfaceId" => network_interface_id: query,
        "RegionId" => region_id: query,
        "PrivateIpAddress" => private_ip_address: query,
        "SecondaryPrivateIpAddressCount" => secondary_private_ip_address_count: query,
        "ClientToken" => client_token: query,
        "Ipv4Prefix" => ipv4_prefix: query,
        "Ipv4PrefixCount" => ipv4_prefix_count: query,
    }
}

impl Operation for AssignPrivateIpAddressesRequest {
    type Response = AssignPrivateIpAddressesResponse;
    type Error = AssignPrivateIpAddressesError;
    const INFO: OperationInfo = super::operation("AssignPrivateIpAddresses")
        .required(&["NetworkInterfaceId", "RegionId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [AssignPrivateIpAddressesError] = &[
        AssignPrivateIpAddressesError::Throttling,
        AssignPrivateIpAddressesError::UnsupportedParameter,
        AssignPrivateIpAddressesError::InvalidParameter2,
        AssignPrivateIpAddressesError::InvalidInstanceIDMalformed,
        AssignPrivateIpAddressesError::InvalidOperationInvalidEcsState,
        AssignPrivateIpAddressesError::InvalidOperationInvalidEniState,
        AssignPrivateIpAddressesError::InvalidOperationDetachPrimaryEniNotAllowed,
        AssignPrivateIpAddressesError::MissingParameter,
        AssignPrivateIpAddressesError::ForbiddenRegionId,
        AssignPrivateIpAddressesError::InvalidAction,
        AssignPrivateIpAddressesError::InvalidPrivateIpAddressDuplicated,
        AssignPrivateIpAddressesError::InvalidUserTypeNotSupported,
        AssignPrivateIpAddressesError::AbsInvalidAccountNotFound,
        AssignPrivateIpAddressesError::ForbiddenNotSupportRAM,
        AssignPrivateIpAddressesError::ForbiddenSubUser,
        AssignPrivateIpAddressesError::MaxEniCountExceeded,
        AssignPrivateIpAddressesError::EniPerInstanceLimitExceeded,
        AssignPrivateIpAddressesError::InvalidOperationAvailabilityZoneMismatch,
        AssignPrivateIpAddressesError::InvalidOperationVpcMismatch,
        AssignPrivateIpAddressesError::SecurityGroupInstanceLimitExceed,
        AssignPrivateIpAddressesError::InvalidSecurityGroupIdNotVpc,
        AssignPrivateIpAddressesError::InvalidOperationInvalidEniType,
        AssignPrivateIpAddressesError::InvalidVSwitchIdIpNotEnough,
        AssignPrivateIpAddressesError::InvalidVSwitchIdIpInvalid,
        AssignPrivateIpAddressesError::InvalidIpIpAssigned,
        AssignPrivateIpAddressesError::MaxEniPrivateIpsCountExceeded,
        AssignPrivateIpAddressesError::OperationConflict,
        AssignPrivateIpAddressesError::InvalidOperationIpv4CountExceeded,
        AssignPrivateIpAddressesError::InvalidOperationEniServiceManaged,
        AssignPrivateIpAddressesError::InvalidIpIpRepeated,
        AssignPrivateIpAddressesError::InvalidEcsIdNotFound,
        AssignPrivateIpAddressesError::InvalidEniIdNotFound,
        AssignPrivateIpAddressesError::InvalidVSwitchIdNotFound,
        AssignPrivateIpAddressesError::InvalidSecurityGroupIdNotFound,
        AssignPrivateIpAddressesError::InvalidInstanceIdNotFound3,
        AssignPrivateIpAddressesError::InvalidOperationUnsupported,
        AssignPrivateIpAddressesError::InvalidEniIdMalformed,
        AssignPrivateIpAddressesError::IncorrectVSwitchStatus,
        AssignPrivateIpAddressesError::InvalidPrivateIpAddressMalformed,
        AssignPrivateIpAddressesError::InvalidSecondaryPrivateIpAddressCountMalformed,
        AssignPrivateIpAddressesError::QuotaExceededPrivateIpAddress,
        AssignPrivateIpAddressesError::InvalidParameterConflict,
        AssignPrivateIpAddressesError::InvalidOperationInstanceNotSupportMulitipleIp,
        AssignPrivateIpAddressesError::InvalidStatusInstanceIsMigrating,
        AssignPrivateIpAddressesError::InvalidIpIpPrefixIllegal,
        AssignPrivateIpAddressesError::InvalidIpIpPrefixMaskIllegal,
        AssignPrivateIpAddressesError::InvalidIpIpPrefixMaskInvalid,
        AssignPrivateIpAddressesError::InvalidIpIpPrefixMaskNotSame,
        AssignPrivateIpAddressesError::InvalidIpIpPrefixMustInReserveSegment,
        AssignPrivateIpAddressesError::InvalidIpIpPrefixNotAvailable,
        AssignPrivateIpAddressesError::InvalidIpIpPrefixNotStrict,
        AssignPrivateIpAddressesError::InvalidVSwitchIdIpPrefixNotEnough,
        AssignPrivateIpAddressesError::InvalidOperationVSwitchCidrReservationNotExist,
        AssignPrivateIpAddressesError::InvalidOperationRegionNotSupportIpPrefix,
    ];
}

/// Response to [`AssignPrivateIpAddressesRequest`].
#[non_exhaustive]
pub struct AssignPrivateIpAddressesResponse {
    /// Network interface with the secondary addresses it has just received.
    pub assigned_private_ip_addresses_set: Option<AssignedPrivateIpAddressesSet>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
}

response! {
    AssignPrivateIpAddressesResponse {
        "AssignedPrivateIpAddressesSet" => assigned_private_ip_addresses_set: value,
        "RequestId" => request_id: value,
    }
}

/// Network interface with the secondary addresses it has just received.
#[non_exhaustive]
pub struct AssignedPrivateIpAddressesSet {
    /// ID of a network interface, as
    /// [`CreateNetworkInterface`](super::Client::create_network_interface) or
    /// [`DescribeNetworkInterfaces`](super::Client::describe_network_interfaces) returned it.
    /// Example: `eni-bp125p95hhdhn3ot****`.
    pub network_interface_id: Option<String>,
    /// Secondary addresses that were assigned. Example: `[ "192.168.**.**" ]`.
    pub private_ip_set: Vec<String>,
    /// IPv4 prefixes that the network interface has just received.
    pub ipv4_prefix_set: Vec<String>,
}

response! {
    AssignedPrivateIpAddressesSet {
        "NetworkInterfaceId" => network_interface_id: value,
        "PrivateIpSet" => private_ip_set: list("PrivateIpAddress"),
        "Ipv4PrefixSet" => ipv4_prefix_set: list("Ipv4Prefixes"),
    }
}

/// Errors that the documentation of [`AssignPrivateIpAddressesRequest`] names.
///
/// - [`Throttling`](super::DocumentedError::Throttling)
/// - [`UnsupportedParameter`](super::DocumentedError::UnsupportedParameter)
/// - [`InvalidParameter2`](super::DocumentedError::InvalidParameter2)
/// - [`InvalidInstanceIDMalformed`](super::DocumentedError::InvalidInstanceIDMalformed)
/// - [`InvalidOperationInvalidEcsState`](super::DocumentedError::InvalidOperationInvalidEcsState)
/// - [`InvalidOperationInvalidEniState`](super::DocumentedError::InvalidOperationInvalidEniState)
/// - [`InvalidOperationDetachPrimaryEniNotAllowed`](super::DocumentedError::InvalidOperationDetachPrimaryEniNotAllowed)
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`ForbiddenRegionId`](super::DocumentedError::ForbiddenRegionId)
/// - [`InvalidAction`](super::DocumentedError::InvalidAction)
/// - [`InvalidPrivateIpAddressDuplicated`](super::DocumentedError::InvalidPrivateIpAddressDuplicated)
/// - [`InvalidUserTypeNotSupported`](super::DocumentedError::InvalidUserTypeNotSupported)
/// - [`AbsInvalidAccountNotFound`](super::DocumentedError::AbsInvalidAccountNotFound)
/// - [`ForbiddenNotSupportRAM`](super::DocumentedError::ForbiddenNotSupportRAM)
/// - [`ForbiddenSubUser`](super::DocumentedError::ForbiddenSubUser)
/// - [`MaxEniCountExceeded`](super::DocumentedError::MaxEniCountExceeded)
/// - [`EniPerInstanceLimitExceeded`](super::DocumentedError::EniPerInstanceLimitExceeded)
/// - [`InvalidOperationAvailabilityZoneMismatch`](super::DocumentedError::InvalidOperationAvailabilityZoneMismatch)
/// - [`InvalidOperationVpcMismatch`](super::DocumentedError::InvalidOperationVpcMismatch)
/// - [`SecurityGroupInstanceLimitExceed`](super::DocumentedError::SecurityGroupInstanceLimitExceed)
/// - [`InvalidSecurityGroupIdNotVpc`](super::DocumentedError::InvalidSecurityGroupIdNotVpc)
/// - [`InvalidOperationInvalidEniType`](super::DocumentedError::InvalidOperationInvalidEniType)
/// - [`InvalidVSwitchIdIpNotEnough`](super::DocumentedError::InvalidVSwitchIdIpNotEnough)
/// - [`InvalidVSwitchIdIpInvalid`](super::DocumentedError::InvalidVSwitchIdIpInvalid)
/// - [`InvalidIpIpAssigned`](super::DocumentedError::InvalidIpIpAssigned)
/// - [`MaxEniPrivateIpsCountExceeded`](super::DocumentedError::MaxEniPrivateIpsCountExceeded)
/// - [`OperationConflict`](super::DocumentedError::OperationConflict)
/// - [`InvalidOperationIpv4CountExceeded`](super::DocumentedError::InvalidOperationIpv4CountExceeded)
/// - [`InvalidOperationEniServiceManaged`](super::DocumentedError::InvalidOperationEniServiceManaged)
/// - [`InvalidIpIpRepeated`](super::DocumentedError::InvalidIpIpRepeated)
/// - [`InvalidEcsIdNotFound`](super::DocumentedError::InvalidEcsIdNotFound)
/// - [`InvalidEniIdNotFound`](super::DocumentedError::InvalidEniIdNotFound)
/// - [`InvalidVSwitchIdNotFound`](super::DocumentedError::InvalidVSwitchIdNotFound)
/// - [`InvalidSecurityGroupIdNotFound`](super::DocumentedError::InvalidSecurityGroupIdNotFound)
/// - [`InvalidInstanceIdNotFound3`](super::DocumentedError::InvalidInstanceIdNotFound3)
/// - [`InvalidOperationUnsupported`](super::DocumentedError::InvalidOperationUnsupported)
/// - [`InvalidEniIdMalformed`](super::DocumentedError::InvalidEniIdMalformed)
/// - [`IncorrectVSwitchStatus`](super::DocumentedError::IncorrectVSwitchStatus)
/// - [`InvalidPrivateIpAddressMalformed`](super::DocumentedError::InvalidPrivateIpAddressMalformed)
/// - [`InvalidSecondaryPrivateIpAddressCountMalformed`](super::DocumentedError::InvalidSecondaryPrivateIpAddressCountMalformed)
/// - [`QuotaExceededPrivateIpAddress`](super::DocumentedError::QuotaExceededPrivateIpAddress)
/// - [`InvalidParameterConflict`](super::DocumentedError::InvalidParameterConflict)
/// - [`InvalidOperationInstanceNotSupportMulitipleIp`](super::DocumentedError::InvalidOperationInstanceNotSupportMulitipleIp)
/// - [`InvalidStatusInstanceIsMigrating`](super::DocumentedError::InvalidStatusInstanceIsMigrating)
/// - [`InvalidIpIpPrefixIllegal`](super::DocumentedError::InvalidIpIpPrefixIllegal)
/// - [`InvalidIpIpPrefixMaskIllegal`](super::DocumentedError::InvalidIpIpPrefixMaskIllegal)
/// - [`InvalidIpIpPrefixMaskInvalid`](super::DocumentedError::InvalidIpIpPrefixMaskInvalid)
/// - [`InvalidIpIpPrefixMaskNotSame`](super::DocumentedError::InvalidIpIpPrefixMaskNotSame)
/// - [`InvalidIpIpPrefixMustInReserveSegment`](super::DocumentedError::InvalidIpIpPrefixMustInReserveSegment)
/// - [`InvalidIpIpPrefixNotAvailable`](super::DocumentedError::InvalidIpIpPrefixNotAvailable)
/// - [`InvalidIpIpPrefixNotStrict`](super::DocumentedError::InvalidIpIpPrefixNotStrict)
/// - [`InvalidVSwitchIdIpPrefixNotEnough`](super::DocumentedError::InvalidVSwitchIdIpPrefixNotEnough)
/// - [`InvalidOperationVSwitchCidrReservationNotExist`](super::DocumentedError::InvalidOperationVSwitchCidrReservationNotExist)
/// - [`InvalidOperationRegionNotSupportIpPrefix`](super::DocumentedError::InvalidOperationRegionNotSupportIpPrefix)
pub type AssignPrivateIpAddressesError = super::DocumentedError;
