// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AssignIpv6Addresses`, from `ecs/AssignIpv6Addresses.md`.

use alicloud_runtime::codegen::*;

/// Adds IPv6 addresses to a network interface, either the ones listed or as many as the service is
/// told to pick.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::AssignIpv6AddressesRequest::new()
///     .region_id("cn-hangzhou")
///     .network_interface_id("eni-bp1iqejowblx6h8j****");
/// let reply = client.assign_ipv6_addresses(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AssignIpv6AddressesRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of a network interface, as
    /// [`CreateNetworkInterface`](super::Client::create_network_interface) or
    /// [`DescribeNetworkInterfaces`](super::Client::describe_network_interfaces) returned it.
    /// Example: `eni-bp1iqejowblx6h8j****`.
    pub network_interface_id: Option<String>,
    /// IPv6 address to give to the network interface. Excludes `Ipv6AddressCount`.
    /// Items: at most 20. Example: `2001:db8:1234:1a00::***`.
    pub ipv6_address: Vec<String>,
    /// How many IPv6 addresses to pick at random for the network interface. Excludes naming addresses.
    /// Example: `1`.
    pub ipv6_address_count: Option<i32>,
    /// IPv6 prefixes to assign to the network interface. Prefixes are either named or counted
    /// (`Ipv6PrefixCount`), not both. Items: at most 10.
    pub ipv6_prefix: Vec<String>,
    /// How many IPv6 prefixes the network interface gets at random. Range: 1 to 10.
    pub ipv6_prefix_count: Option<i32>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
}

impl AssignIpv6AddressesRequest {
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
    /// Sets `NetworkInterfaceId`, which is required.
    pub fn network_interface_id(mut self, value: impl Into<String>) -> Self {
        self.network_interface_id = Some(value.into());
        self
    }
    /// Sets `Ipv6Address`.
    pub fn ipv6_address(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.ipv6_address = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Ipv6AddressCount`.
    #[inline]
    pub fn ipv6_address_count(mut self, value: i32) -> Self {
        self.ipv6_address_count = Some(value);
        self
    }
    /// Sets `Ipv6Prefix`.
    pub fn ipv6_prefix(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.ipv6_prefix = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Ipv6PrefixCount`.
    #[inline]
    pub fn ipv6_prefix_count(mut self, value: i32) -> Self {
        self.ipv6_prefix_count = Some(value);
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    AssignIpv6AddressesRequest {
        "RegionId" => region_id: query,
        "NetworkInterfaceId" => network_interface_id: query,
        "Ipv6Address" => ipv6_address: query,
        "Ipv6AddressCount" => ipv6_address_count: query,
        "Ipv6Prefix" => ipv6_prefix: query,
        "Ipv6PrefixCount" => ipv6_prefix_count: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for AssignIpv6AddressesRequest {
    type Response = AssignIpv6AddressesResponse;
    type Error = AssignIpv6AddressesError;
    const INFO: OperationInfo = super::operation("AssignIpv6Addresses")
        .required(&["RegionId", "NetworkInterfaceId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [AssignIpv6AddressesError] = &[
        AssignIpv6AddressesError::InvalidUserTypeNotSupported,
        AssignIpv6AddressesError::AbsInvalidAccountNotFound,
        AssignIpv6AddressesError::MissingParameter,
        AssignIpv6AddressesError::ForbeddenNotSupportRAM,
        AssignIpv6AddressesError::UnsupportedParameter,
        AssignIpv6AddressesError::ForbbidenSubUser,
        AssignIpv6AddressesError::InvalidParameter2,
        AssignIpv6AddressesError::InvalidInstanceIDMalformed,
        AssignIpv6AddressesError::InvalidParamsEniId,
        AssignIpv6AddressesError::InvalidOperationInvalidEcsState,
        AssignIpv6AddressesError::InvalidOperationInvalidEniState,
        AssignIpv6AddressesError::InvalidEniIdNotFound,
        AssignIpv6AddressesError::InvalidOperationInvalidEniType,
        AssignIpv6AddressesError::MaxEniIpv6IpsCountExceeded,
        AssignIpv6AddressesError::InvalidIpIpUnassigned,
        AssignIpv6AddressesError::InvalidIpIpRepeated,
        AssignIpv6AddressesError::InvalidIpIpAssigned,
        AssignIpv6AddressesError::InvalidIpAddress,
        AssignIpv6AddressesError::InvalidOperationIpv4CountExceeded,
        AssignIpv6AddressesError::InvalidOperationIpv6CountExceeded,
        AssignIpv6AddressesError::InvalidOperationIpv6NotSupport,
        AssignIpv6AddressesError::InvalidVSwitchIpv6NotTurnOn,
        AssignIpv6AddressesError::InvalidVSwitchIdIpInvalid,
        AssignIpv6AddressesError::ForbiddenRegionId,
        AssignIpv6AddressesError::InvalidOperationEniServiceManaged,
        AssignIpv6AddressesError::InvalidPrivateIpAddressDuplicated,
        AssignIpv6AddressesError::SecurityGroupInstanceLimitExceed,
        AssignIpv6AddressesError::InValidParameter,
        AssignIpv6AddressesError::IncorrectVSwitchStatus,
        AssignIpv6AddressesError::InvalidParameterConflict,
        AssignIpv6AddressesError::InvalidOperationEniCountExceeded,
        AssignIpv6AddressesError::InvalidOperationIpv4NotSupport,
        AssignIpv6AddressesError::InvalidParamIpAssign,
        AssignIpv6AddressesError::InvalidOperationHighPerformanceTrafficModeEniNotSupport,
        AssignIpv6AddressesError::InvalidOperationEniTypeNotSupport,
        AssignIpv6AddressesError::InvalidIpIpPrefixIllegal,
        AssignIpv6AddressesError::InvalidIpIpPrefixMaskIllegal,
        AssignIpv6AddressesError::InvalidIpIpPrefixMaskInvalid,
        AssignIpv6AddressesError::InvalidIpIpPrefixMaskNotSame,
        AssignIpv6AddressesError::InvalidIpIpPrefixMustInReserveSegment,
        AssignIpv6AddressesError::InvalidIpIpPrefixNotAvailable,
        AssignIpv6AddressesError::InvalidIpIpPrefixNotStrict,
        AssignIpv6AddressesError::InvalidVSwitchIdIpPrefixNotEnough,
        AssignIpv6AddressesError::InvalidOperationVSwitchIpv6Disabled,
        AssignIpv6AddressesError::InvalidOperationEnableIpv6Failed,
        AssignIpv6AddressesError::InvalidOperationHasIpv6RouteEntry,
        AssignIpv6AddressesError::InvalidOperationVSwitchCidrReservationNotExist,
        AssignIpv6AddressesError::InvalidOperationRegionNotSupportIpPrefix,
    ];
}

/// Response to [`AssignIpv6AddressesRequest`].
#[non_exhaustive]
pub struct AssignIpv6AddressesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
    /// ID of a network interface, as
    /// [`CreateNetworkInterface`](super::Client::create_network_interface) or
    /// [`DescribeNetworkInterfaces`](super::Client::describe_network_interfaces) returned it.
    /// Example: `eni-bp1iqejowblx6h8j****`.
    pub network_interface_id: Option<String>,
    /// IPv6 addresses of the network interface.
    pub ipv6_sets: Vec<String>,
    /// The IPv6 prefix sets that were found or are concerned, one entry each.
    pub ipv6_prefix_sets: Vec<String>,
}

response! {
    AssignIpv6AddressesResponse {
        "RequestId" => request_id: value,
        "NetworkInterfaceId" => network_interface_id: value,
        "Ipv6Sets" => ipv6_sets: list("Ipv6Address"),
        "Ipv6PrefixSets" => ipv6_prefix_sets: list("Ipv6Prefix"),
    }
}

/// Errors that the documentation of [`AssignIpv6AddressesRequest`] names.
///
/// - [`InvalidUserTypeNotSupported`](super::DocumentedError::InvalidUserTypeNotSupported)
/// - [`AbsInvalidAccountNotFound`](super::DocumentedError::AbsInvalidAccountNotFound)
/// - [`MissingParameter`](super::DocumentedError::MissingParameter), here with HTTP status 403
/// - [`ForbeddenNotSupportRAM`](super::DocumentedError::ForbeddenNotSupportRAM)
/// - [`UnsupportedParameter`](super::DocumentedError::UnsupportedParameter)
/// - [`ForbbidenSubUser`](super::DocumentedError::ForbbidenSubUser)
/// - [`InvalidParameter2`](super::DocumentedError::InvalidParameter2)
/// - [`InvalidInstanceIDMalformed`](super::DocumentedError::InvalidInstanceIDMalformed)
/// - [`InvalidParamsEniId`](super::DocumentedError::InvalidParamsEniId)
/// - [`InvalidOperationInvalidEcsState`](super::DocumentedError::InvalidOperationInvalidEcsState)
/// - [`InvalidOperationInvalidEniState`](super::DocumentedError::InvalidOperationInvalidEniState)
/// - [`InvalidEniIdNotFound`](super::DocumentedError::InvalidEniIdNotFound)
/// - [`InvalidOperationInvalidEniType`](super::DocumentedError::InvalidOperationInvalidEniType)
/// - [`MaxEniIpv6IpsCountExceeded`](super::DocumentedError::MaxEniIpv6IpsCountExceeded)
/// - [`InvalidIpIpUnassigned`](super::DocumentedError::InvalidIpIpUnassigned)
/// - [`InvalidIpIpRepeated`](super::DocumentedError::InvalidIpIpRepeated)
/// - [`InvalidIpIpAssigned`](super::DocumentedError::InvalidIpIpAssigned)
/// - [`InvalidIpAddress`](super::DocumentedError::InvalidIpAddress)
/// - [`InvalidOperationIpv4CountExceeded`](super::DocumentedError::InvalidOperationIpv4CountExceeded)
/// - [`InvalidOperationIpv6CountExceeded`](super::DocumentedError::InvalidOperationIpv6CountExceeded)
/// - [`InvalidOperationIpv6NotSupport`](super::DocumentedError::InvalidOperationIpv6NotSupport)
/// - [`InvalidVSwitchIpv6NotTurnOn`](super::DocumentedError::InvalidVSwitchIpv6NotTurnOn)
/// - [`InvalidVSwitchIdIpInvalid`](super::DocumentedError::InvalidVSwitchIdIpInvalid)
/// - [`ForbiddenRegionId`](super::DocumentedError::ForbiddenRegionId), here with HTTP status 403
/// - [`InvalidOperationEniServiceManaged`](super::DocumentedError::InvalidOperationEniServiceManaged)
/// - [`InvalidPrivateIpAddressDuplicated`](super::DocumentedError::InvalidPrivateIpAddressDuplicated)
/// - [`SecurityGroupInstanceLimitExceed`](super::DocumentedError::SecurityGroupInstanceLimitExceed)
/// - [`InValidParameter`](super::DocumentedError::InValidParameter)
/// - [`IncorrectVSwitchStatus`](super::DocumentedError::IncorrectVSwitchStatus)
/// - [`InvalidParameterConflict`](super::DocumentedError::InvalidParameterConflict)
/// - [`InvalidOperationEniCountExceeded`](super::DocumentedError::InvalidOperationEniCountExceeded)
/// - [`InvalidOperationIpv4NotSupport`](super::DocumentedError::InvalidOperationIpv4NotSupport)
/// - [`InvalidParamIpAssign`](super::DocumentedError::InvalidParamIpAssign)
/// - [`InvalidOperationHighPerformanceTrafficModeEniNotSupport`](super::DocumentedError::InvalidOperationHighPerformanceTrafficModeEniNotSupport)
/// - [`InvalidOperationEniTypeNotSupport`](super::DocumentedError::InvalidOperationEniTypeNotSupport)
/// - [`InvalidIpIpPrefixIllegal`](super::DocumentedError::InvalidIpIpPrefixIllegal)
/// - [`InvalidIpIpPrefixMaskIllegal`](super::DocumentedError::InvalidIpIpPrefixMaskIllegal)
/// - [`InvalidIpIpPrefixMaskInvalid`](super::DocumentedError::InvalidIpIpPrefixMaskInvalid)
/// - [`InvalidIpIpPrefixMaskNotSame`](super::DocumentedError::InvalidIpIpPrefixMaskNotSame)
/// - [`InvalidIpIpPrefixMustInReserveSegment`](super::DocumentedError::InvalidIpIpPrefixMustInReserveSegment)
/// - [`InvalidIpIpPrefixNotAvailable`](super::DocumentedError::InvalidIpIpPrefixNotAvailable)
/// - [`InvalidIpIpPrefixNotStrict`](super::DocumentedError::InvalidIpIpPrefixNotStrict)
/// - [`InvalidVSwitchIdIpPrefixNotEnough`](super::DocumentedError::InvalidVSwitchIdIpPrefixNotEnough)
/// - [`InvalidOperationVSwitchIpv6Disabled`](super::DocumentedError::InvalidOperationVSwitchIpv6Disabled)
/// - [`InvalidOperationEnableIpv6Failed`](super::DocumentedError::InvalidOperationEnableIpv6Failed)
/// - [`InvalidOperationHasIpv6RouteEntry`](super::DocumentedError::InvalidOperationHasIpv6RouteEntry)
/// - [`InvalidOperationVSwitchCidrReservationNotExist`](super::DocumentedError::InvalidOperationVSwitchCidrReservationNotExist)
/// - [`InvalidOperationRegionNotSupportIpPrefix`](super::DocumentedError::InvalidOperationRegionNotSupportIpPrefix)
pub type AssignIpv6AddressesError = super::DocumentedError;
