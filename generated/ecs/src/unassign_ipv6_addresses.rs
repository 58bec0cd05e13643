// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UnassignIpv6Addresses`, from `ecs/UnassignIpv6Addresses.md`.

use alicloud_runtime::codegen::*;

/// Takes IPv6 addresses away from a network interface.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::UnassignIpv6AddressesRequest::new()
///     .ipv6_address(["2001:db8:1234:1a00::***"])
///     .network_interface_id("eni-bp14v2sdd3v8ht****")
///     .region_id("cn-hangzhou");
/// let reply = client.unassign_ipv6_addresses(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UnassignIpv6AddressesRequest {
    /// **Required.** IPv6 address to take from the network interface.
    /// Example: `2001:db8:1234:1a00::***`.
    pub ipv6_address: Vec<String>,
    /// **Required.** ID of a network interface, as
    /// [`CreateNetworkInterface`](super::Client::create_network_interface) or
    /// [`DescribeNetworkInterfaces`](super::Client::describe_network_interfaces) returned it.
    /// Example: `eni-bp14v2sdd3v8ht****`.
    pub network_interface_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl UnassignIpv6AddressesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Ipv6Address`, which is required.
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
}

request! {
    UnassignIpv6AddressesRequest {
        "Ipv6Address" => ipv6_address: query,
        "NetworkInterfaceId" => network_interface_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for UnassignIpv6AddressesRequest {
    type Response = UnassignIpv6AddressesResponse;
    type Error = UnassignIpv6AddressesError;
    const INFO: OperationInfo = super::operation("UnassignIpv6Addresses")
        .required(&["Ipv6Address", "NetworkInterfaceId", "RegionId"])
        .region("RegionId");
}

/// What [`UnassignIpv6AddressesRequest`] is answered with.
pub type UnassignIpv6AddressesResponse = alicloud_runtime::EmptyResponse;

errors! {
    /// Errors that the documentation of [`UnassignIpv6AddressesRequest`] names.
    pub enum UnassignIpv6AddressesError {
        InvalidUserTypeNotSupported = "InvalidUserType.NotSupported" ("403"), "%s", "Accounts of this kind cannot perform the operation.";
        AbsInvalidAccountNotFound = "Abs.InvalidAccount.NotFound" ("403"), "%s", "There is no such Alibaba Cloud account, or its AccessKey pair has expired.";
        MissingParameter = "MissingParameter" ("403"), "%s", "A required parameter is missing; the message says which.";
        ForbeddenNotSupportRAM = "Forbedden.NotSupportRAM" ("403"), "%s", "RAM users cannot make this call; the account itself can.";
        UnsupportedParameter = "UnsupportedParameter" ("400"), "%s", "A parameter is given that the operation does not support.";
        ForbbidenSubUser = "Forbbiden.SubUser" ("403"), "%s", "A RAM user may not make this call; use the account itself or have it authorized.";
        InvalidParameter = "InvalidParameter" ("400"), "%s", "A parameter has a value that the operation does not accept; the message says which.";
        InvalidInstanceIDMalformed = "InvalidInstanceID.Malformed" ("400"), "%s", "The instance ID is not written as IDs of instances are.";
        InvalidOperationInvalidEcsState = "InvalidOperation.InvalidEcsState" ("400"), "%s", "The instance is in a state that does not allow the operation.";
        InvalidOperationInvalidEniState = "InvalidOperation.InvalidEniState" ("400"), "%s", "The network interface is in a state that does not allow the operation.";
        InvalidEniIdNotFound = "InvalidEniId.NotFound" ("404"), "%s", "No network interface of the account has this ID.";
        InvalidOperationInvalidEniType = "InvalidOperation.InvalidEniType" ("403"), "%s", "Network interfaces of this kind, such as the primary one, do not allow the operation.";
        InvalidIpIpUnassigned = "InvalidIp.IpUnassigned" ("403"), "%s", "One of the addresses is not assigned, so it cannot be taken back.";
        InvalidIpIpRepeated = "InvalidIp.IpRepeated" ("403"), "%s", "An address occurs twice.";
        InvalidIpAddress = "InvalidIp.Address" ("403"), "%s", "One of the IPv6 addresses is not valid.";
        ForbiddenRegionId = "Forbidden.RegionId" ("403"), "%s", "The feature is not offered in this region.";
        InvalidOperationEniServiceManaged = "InvalidOperation.EniServiceManaged" ("403"), "%s", "The network interface is managed by a cloud service, which alone may change it.";
    }
}
