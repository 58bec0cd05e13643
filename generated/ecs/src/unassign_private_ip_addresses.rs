// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UnassignPrivateIpAddresses`, from `ecs/UnassignPrivateIpAddresses.md`.

use alicloud_runtime::codegen::*;

/// Takes secondary private addresses away from a network interface.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::UnassignPrivateIpAddressesRequest::new()
///     .network_interface_id("eni-bp67acfmxazb4ph****")
///     .region_id("cn-hangzhou");
/// let reply = client.unassign_private_ip_addresses(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UnassignPrivateIpAddressesRequest {
    /// **Required.** ID of a network interface, as
    /// [`CreateNetworkInterface`](super::Client::create_network_interface) or
    /// [`DescribeNetworkInterfaces`](super::Client::describe_network_interfaces) returned it.
    /// Example: `eni-bp67acfmxazb4ph****`.
    pub network_interface_id: Option<String>,
    /// Secondary addresses to take from the network interface.
    /// Items: at most 32. Example: `192.168.**. **`.
    pub private_ip_address: Vec<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// IPv4 prefixes to take back from the network interface. Items: at most 10.
    pub ipv4_prefix: Vec<String>,
}

impl UnassignPrivateIpAddressesRequest {
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
    /// Sets `PrivateIpAddress`.
    pub fn private_ip_address(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.private_ip_address = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
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
}

request! {
    UnassignPrivateIpAddressesRequest {
        "NetworkInterfaceId" => network_interface_id: query,
        "PrivateIpAddress" => private_ip_address: query,
        "RegionId" => region_id: query,
        "Ipv4Prefix" => ipv4_prefix: query,
    }
}

impl Operation for UnassignPrivateIpAddressesRequest {
    type Response = UnassignPrivateIpAddressesResponse;
    type Error = UnassignPrivateIpAddressesError;
    const INFO: OperationInfo = super::operation("UnassignPrivateIpAddresses")
        .required(&["NetworkInterfaceId", "RegionId"])
        .region("RegionId");
    const ERRORS: &'static [UnassignPrivateIpAddressesError] = &[
        UnassignPrivateIpAddressesError::InvalidUserTypeNotSupported,
        UnassignPrivateIpAddressesError::AbsInvalidAccountNotFound,
        UnassignPrivateIpAddressesError::MissingParameter,
        UnassignPrivateIpAddressesError::ForbiddenNotSupportRAM,
        UnassignPrivateIpAddressesError::UnsupportedParameter,
        UnassignPrivateIpAddressesError::ForbiddenSubUser,
        UnassignPrivateIpAddressesError::InvalidParameter2,
        UnassignPrivateIpAddressesError::InvalidInstanceIDMalformed,
        UnassignPrivateIpAddressesError::InvalidOperationInvalidEcsState,
        UnassignPrivateIpAddressesError::InvalidOperationInvalidEniState,
        UnassignPrivateIpAddressesError::InvalidOperationDetachPrimaryEniNotAllowed,
        UnassignPrivateIpAddressesError::InvalidEcsIdNotFound,
        UnassignPrivateIpAddressesError::InvalidEniIdNotFound,
        UnassignPrivateIpAddressesError::InvalidVSwitchIdNotFound,
        UnassignPrivateIpAddressesError::InvalidSecurityGroupIdNotFound,
        UnassignPrivateIpAddressesError::MaxEniCountExceeded,
        UnassignPrivateIpAddressesError::EniPerInstanceLimitExceeded,
        UnassignPrivateIpAddressesError::InvalidOperationAvailabilityZoneMismatch,
        UnassignPrivateIpAddressesError::InvalidOperationVpcMismatch,
        UnassignPrivateIpAddressesError::SecurityGroupInstanceLimitExceed,
        UnassignPrivateIpAddressesError::InvalidSecurityGroupIdNotVpc,
        UnassignPrivateIpAddressesError::InvalidOperationInvalidEniType,
        UnassignPrivateIpAddressesError::InvalidInstanceIdNotFound3,
        UnassignPrivateIpAddressesError::InvalidVSwitchIdIpInvalid,
        UnassignPrivateIpAddressesError::InvalidIpIpUnassigned,
        UnassignPrivateIpAddressesError::OperationConflict,
        UnassignPrivateIpAddressesError::ForbiddenRegionId,
        UnassignPrivateIpAddressesError::InvalidAction,
        UnassignPrivateIpAddressesError::InvalidOperationEniServiceManaged,
        UnassignPrivateIpAddressesError::InvalidEniIdMalformed,
        UnassignPrivateIpAddressesError::InvalidParameterConflict,
        UnassignPrivateIpAddressesError::InvalidPrivateIpAddressMalformed,
        UnassignPrivateIpAddressesError::InvalidIpIpPrefixMaskInvalid,
        UnassignPrivateIpAddressesError::InvalidIpIpPrefixMaskNotSame,
        UnassignPrivateIpAddressesError::InvalidIpIpPrefixNotStrict,
        UnassignPrivateIpAddressesError::InvalidIpIpPrefixIllegal,
        UnassignPrivateIpAddressesError::InvalidOperationRegionNotSupportIpPrefix,
    ];
}

/// Response to [`UnassignPrivateIpAddressesRequest`].
pub type UnassignPrivateIpAddressesResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`UnassignPrivateIpAddressesRequest`] names.
///
/// - [`InvalidUserTypeNotSupported`](super::DocumentedError::InvalidUserTypeNotSupported)
/// - [`AbsInvalidAccountNotFound`](super::DocumentedError::AbsInvalidAccountNotFound)
/// - [`MissingParameter`](super::DocumentedError::MissingParameter), here with HTTP status 403
/// - [`ForbiddenNotSupportRAM`](super::DocumentedError::ForbiddenNotSupportRAM)
/// - [`UnsupportedParameter`](super::DocumentedError::UnsupportedParameter)
/// - [`ForbiddenSubUser`](super::DocumentedError::ForbiddenSubUser)
/// - [`InvalidParameter2`](super::DocumentedError::InvalidParameter2)
/// - [`InvalidInstanceIDMalformed`](super::DocumentedError::InvalidInstanceIDMalformed)
/// - [`InvalidOperationInvalidEcsState`](super::DocumentedError::InvalidOperationInvalidEcsState)
/// - [`InvalidOperationInvalidEniState`](super::DocumentedError::InvalidOperationInvalidEniState)
/// - [`InvalidOperationDetachPrimaryEniNotAllowed`](super::DocumentedError::InvalidOperationDetachPrimaryEniNotAllowed)
/// - [`InvalidEcsIdNotFound`](super::DocumentedError::InvalidEcsIdNotFound)
/// - [`InvalidEniIdNotFound`](super::DocumentedError::InvalidEniIdNotFound)
/// - [`InvalidVSwitchIdNotFound`](super::DocumentedError::InvalidVSwitchIdNotFound)
/// - [`InvalidSecurityGroupIdNotFound`](super::DocumentedError::InvalidSecurityGroupIdNotFound)
/// - [`MaxEniCountExceeded`](super::DocumentedError::MaxEniCountExceeded)
/// - [`EniPerInstanceLimitExceeded`](super::DocumentedError::EniPerInstanceLimitExceeded)
/// - [`InvalidOperationAvailabilityZoneMismatch`](super::DocumentedError::InvalidOperationAvailabilityZoneMismatch)
/// - [`InvalidOperationVpcMismatch`](super::DocumentedError::InvalidOperationVpcMismatch)
/// - [`SecurityGroupInstanceLimitExceed`](super::DocumentedError::SecurityGroupInstanceLimitExceed)
/// - [`InvalidSecurityGroupIdNotVpc`](super::DocumentedError::InvalidSecurityGroupIdNotVpc)
/// - [`InvalidOperationInvalidEniType`](super::DocumentedError::InvalidOperationInvalidEniType)
/// - [`InvalidInstanceIdNotFound3`](super::DocumentedError::InvalidInstanceIdNotFound3)
/// - [`InvalidVSwitchIdIpInvalid`](super::DocumentedError::InvalidVSwitchIdIpInvalid)
/// - [`InvalidIpIpUnassigned`](super::DocumentedError::InvalidIpIpUnassigned)
/// - [`OperationConflict`](super::DocumentedError::OperationConflict)
/// - [`ForbiddenRegionId`](super::DocumentedError::ForbiddenRegionId)
/// - [`InvalidAction`](super::DocumentedError::InvalidAction)
/// - [`InvalidOperationEniServiceManaged`](super::DocumentedError::InvalidOperationEniServiceManaged)
/// - [`InvalidEniIdMalformed`](super::DocumentedError::InvalidEniIdMalformed)
/// - [`InvalidParameterConflict`](super::DocumentedError::InvalidParameterConflict)
/// - [`InvalidPrivateIpAddressMalformed`](super::DocumentedError::InvalidPrivateIpAddressMalformed), here with HTTP status 403
/// - [`InvalidIpIpPrefixMaskInvalid`](super::DocumentedError::InvalidIpIpPrefixMaskInvalid)
/// - [`InvalidIpIpPrefixMaskNotSame`](super::DocumentedError::InvalidIpIpPrefixMaskNotSame)
/// - [`InvalidIpIpPrefixNotStrict`](super::DocumentedError::InvalidIpIpPrefixNotStrict)
/// - [`InvalidIpIpPrefixIllegal`](super::DocumentedError::InvalidIpIpPrefixIllegal)
/// - [`InvalidOperationRegionNotSupportIpPrefix`](super::DocumentedError::InvalidOperationRegionNotSupportIpPrefix)
pub type UnassignPrivateIpAddressesError = super::DocumentedError;
