// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UnassignIpv6Addresses`, from `ecs/UnassignIpv6Addresses.md`.

use alicloud_runtime::codegen::*;

/// Takes IPv6 addresses away from a network interface.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::UnassignIpv6AddressesRequest::new()
///     .network_interface_id("eni-bp14v2sdd3v8ht****")
///     .region_id("cn-hangzhou");
/// let reply = client.unassign_ipv6_addresses(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UnassignIpv6AddressesRequest {
    /// IPv6 address to take from the network interface.
    /// Items: at most 10. Example: `2001:db8:1234:1a00::***`.
    pub ipv6_address: Vec<String>,
    /// **Required.** ID of a network interface, as
    /// [`CreateNetworkInterface`](super::Client::create_network_interface) or
    /// [`DescribeNetworkInterfaces`](super::Client::describe_network_interfaces) returned it.
    /// Example: `eni-bp14v2sdd3v8ht****`.
    pub network_interface_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// IPv6 prefixes to take back from the network interface. A call gives either these or
    /// `Ipv6Address`. Items: at most 10.
    pub ipv6_prefix: Vec<String>,
}

impl UnassignIpv6AddressesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Ipv6Address`.
    pub fn ipv6_address(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.ipv6_address = value.into_iter().map(Into::into).collect();
        self
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
    /// Sets `Ipv6Prefix`.
    pub fn ipv6_prefix(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.ipv6_prefix = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    UnassignIpv6AddressesRequest {
        "Ipv6Address" => ipv6_address: query,
        "NetworkInterfaceId" => network_interface_id: query,
        "RegionId" => region_id: query,
        "Ipv6Prefix" => ipv6_prefix: query,
    }
}

impl Operation for UnassignIpv6AddressesRequest {
    type Response = UnassignIpv6AddressesResponse;
    type Error = UnassignIpv6AddressesError;
    const INFO: OperationInfo = super::operation("UnassignIpv6Addresses")
        .required(&["NetworkInterfaceId", "RegionId"])
        .region("RegionId");
    const ERRORS: &'static [UnassignIpv6AddressesError] = &[
        UnassignIpv6AddressesError::InvalidUserTypeNotSupported,
        UnassignIpv6AddressesError::AbsInvalidAccountNotFound,
        UnassignIpv6AddressesError::MissingParameter,
        UnassignIpv6AddressesError::ForbeddenNotSupportRAM,
        UnassignIpv6AddressesError::UnsupportedParameter,
        UnassignIpv6AddressesError::ForbbidenSubUser,
        UnassignIpv6AddressesError::InvalidParameter2,
        UnassignIpv6AddressesError::InvalidInstanceIDMalformed,
        UnassignIpv6AddressesError::InvalidOperationInvalidEcsState,
        UnassignIpv6AddressesError::InvalidOperationInvalidEniState,
        UnassignIpv6AddressesError::InvalidEniIdNotFound,
        UnassignIpv6AddressesError::InvalidOperationInvalidEniType,
        UnassignIpv6AddressesError::InvalidIpIpUnassigned,
        UnassignIpv6AddressesError::InvalidIpIpRepeated,
        UnassignIpv6AddressesError::InvalidIpAddress,
        UnassignIpv6AddressesError::ForbiddenRegionId,
        UnassignIpv6AddressesError::InvalidOperationEniServiceManaged,
        UnassignIpv6AddressesError::InvalidEniIdMalformed,
        UnassignIpv6AddressesError::InvalidParameterConflict,
        UnassignIpv6AddressesError::InvalidIpIpPrefixIllegal,
        UnassignIpv6AddressesError::InvalidIpIpPrefixMaskInvalid,
        UnassignIpv6AddressesError::InvalidIpIpPrefixMaskNotSame,
        UnassignIpv6AddressesError::InvalidIpIpPrefixNotStrict,
        UnassignIpv6AddressesError::InvalidOperationRegionNotSupportIpPrefix,
    ];
}

/// Response to [`UnassignIpv6AddressesRequest`].
pub type UnassignIpv6AddressesResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`UnassignIpv6AddressesRequest`] names.
///
/// - [`InvalidUserTypeNotSupported`](super::DocumentedError::InvalidUserTypeNotSupported)
/// - [`AbsInvalidAccountNotFound`](super::DocumentedError::AbsInvalidAccountNotFound)
/// - [`MissingParameter`](super::DocumentedError::MissingParameter), here with HTTP status 403
/// - [`ForbeddenNotSupportRAM`](super::DocumentedError::ForbeddenNotSupportRAM)
/// - [`UnsupportedParameter`](super::DocumentedError::UnsupportedParameter)
/// - [`ForbbidenSubUser`](super::DocumentedError::ForbbidenSubUser)
/// - [`InvalidParameter2`](super::DocumentedError::InvalidParameter2)
/// - [`InvalidInstanceIDMalformed`](super::DocumentedError::InvalidInstanceIDMalformed)
/// - [`InvalidOperationInvalidEcsState`](super::DocumentedError::InvalidOperationInvalidEcsState)
/// - [`InvalidOperationInvalidEniState`](super::DocumentedError::InvalidOperationInvalidEniState)
/// - [`InvalidEniIdNotFound`](super::DocumentedError::InvalidEniIdNotFound)
/// - [`InvalidOperationInvalidEniType`](super::DocumentedError::InvalidOperationInvalidEniType)
/// - [`InvalidIpIpUnassigned`](super::DocumentedError::InvalidIpIpUnassigned)
/// - [`InvalidIpIpRepeated`](super::DocumentedError::InvalidIpIpRepeated)
/// - [`InvalidIpAddress`](super::DocumentedError::InvalidIpAddress)
/// - [`ForbiddenRegionId`](super::DocumentedError::ForbiddenRegionId), here with HTTP status 403
/// - [`InvalidOperationEniServiceManaged`](super::DocumentedError::InvalidOperationEniServiceManaged)
/// - [`InvalidEniIdMalformed`](super::DocumentedError::InvalidEniIdMalformed)
/// - [`InvalidParameterConflict`](super::DocumentedError::InvalidParameterConflict)
/// - [`InvalidIpIpPrefixIllegal`](super::DocumentedError::InvalidIpIpPrefixIllegal)
/// - [`InvalidIpIpPrefixMaskInvalid`](super::DocumentedError::InvalidIpIpPrefixMaskInvalid)
/// - [`InvalidIpIpPrefixMaskNotSame`](super::DocumentedError::InvalidIpIpPrefixMaskNotSame)
/// - [`InvalidIpIpPrefixNotStrict`](super::DocumentedError::InvalidIpIpPrefixNotStrict)
/// - [`InvalidOperationRegionNotSupportIpPrefix`](super::DocumentedError::InvalidOperationRegionNotSupportIpPrefix)
pub type UnassignIpv6AddressesError = super::DocumentedError;
