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
    /// Example: `2001:db8:1234:1a00::***`.
    pub ipv6_address: Vec<String>,
    /// How many IPv6 addresses to pick at random for the network interface. Excludes naming addresses.
    /// Example: `1`.
    pub ipv6_address_count: Option<i32>,
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
}

request! {
    AssignIpv6AddressesRequest {
        "RegionId" => region_id: query,
        "NetworkInterfaceId" => network_interface_id: query,
        "Ipv6Address" => ipv6_address: query,
        "Ipv6AddressCount" => ipv6_address_count: query,
    }
}

impl Operation for AssignIpv6AddressesRequest {
    type Response = AssignIpv6AddressesResponse;
    type Error = AssignIpv6AddressesError;
    const INFO: OperationInfo = super::operation("AssignIpv6Addresses")
        .required(&["RegionId", "NetworkInterfaceId"])
        .region("RegionId");
}

/// What [`AssignIpv6AddressesRequest`] is answered with.
pub type AssignIpv6AddressesResponse = alicloud_runtime::EmptyResponse;

errors! {
    /// Errors that the documentation of [`AssignIpv6AddressesRequest`] names.
    pub enum AssignIpv6AddressesError {
        InvalidUserTypeNotSupported = "InvalidUserType.NotSupported" ("403"), "%s", "Accounts of this kind cannot perform the operation.";
        AbsInvalidAccountNotFound = "Abs.InvalidAccount.NotFound" ("403"), "%s", "There is no such Alibaba Cloud account, or its AccessKey pair has expired.";
        MissingParameter = "MissingParameter" ("403"), "%s", "A required parameter is missing; the message says which.";
        ForbeddenNotSupportRAM = "Forbedden.NotSupportRAM" ("403"), "%s", "RAM users cannot make this call; the account itself can.";
        UnsupportedParameter = "UnsupportedParameter" ("400"), "%s", "A parameter is given that the operation does not support.";
        ForbbidenSubUser = "Forbbiden.SubUser" ("403"), "%s", "A RAM user may not make this call; use the account itself or have it authorized.";
        InvalidParameter = "InvalidParameter" ("400"), "%s", "A parameter has a value that the operation does not accept; the message says which.";
        InvalidInstanceIDMalformed = "InvalidInstanceID.Malformed" ("400"), "%s", "The instance ID is not written as IDs of instances are.";
        InvalidParamsEniId = "InvalidParams.EniId" ("400"), "%s", "The ID of the network interface is not valid.";
        InvalidOperationInvalidEcsState = "InvalidOperation.InvalidEcsState" ("400"), "%s", "The instance is in a state that does not allow the operation.";
        InvalidOperationInvalidEniState = "InvalidOperation.InvalidEniState" ("400"), "%s", "The network interface is in a state that does not allow the operation.";
        InvalidEniIdNotFound = "InvalidEniId.NotFound" ("404"), "%s", "No network interface of the account has this ID.";
        InvalidOperationInvalidEniType = "InvalidOperation.InvalidEniType" ("403"), "%s", "Network interfaces of this kind, such as the primary one, do not allow the operation.";
        MaxEniIpv6IpsCountExceeded = "MaxEniIpv6IpsCountExceeded" ("403"), "%s", "The network interface has as many IPv6 addresses as it may have.";
        InvalidIpIpUnassigned = "InvalidIp.IpUnassigned" ("403"), "%s", "One of the addresses is not assigned, so it cannot be taken back.";
        InvalidIpIpRepeated = "InvalidIp.IpRepeated" ("403"), "%s", "An address occurs twice.";
        InvalidIpIpAssigned = "InvalidIp.IpAssigned" ("403"), "%s", "One of the addresses is assigned already.";
        InvalidIpAddress = "InvalidIp.Address" ("403"), "%s", "One of the IPv6 addresses is not valid.";
        InvalidOperationIpv4CountExceeded = "InvalidOperation.Ipv4CountExceeded" ("403"), "%s", "The network interface would have more IPv4 addresses than the instance type allows.";
        InvalidOperationIpv6CountExceeded = "InvalidOperation.Ipv6CountExceeded" ("403"), "%s", "The network interface would have more IPv6 addresses than the instance type allows.";
        InvalidOperationIpv6NotSupport = "InvalidOperation.Ipv6NotSupport" ("403"), "%s", "IPv6 is not possible here, for instance because the instance type lacks it.";
        InvalidVSwitchIpv6NotTurnOn = "InvalidVSwitch.Ipv6NotTurnOn" ("403"), "%s", "IPv6 is not switched on for the vSwitch.";
        InvalidVSwitchIdIpInvalid = "InvalidVSwitchId.IpInvalid" ("403"), "%s", "The private address is not valid in the vSwitch.";
        ForbiddenRegionId = "Forbidden.RegionId" ("403"), "%s", "The feature is not offered in this region.";
        InvalidOperationEniServiceManaged = "InvalidOperation.EniServiceManaged" ("403"), "%s", "The network interface is managed by a cloud service, which alone may change it.";
        InvalidPrivateIpAddressDuplicated = "InvalidPrivateIpAddress.Duplicated" ("400"), "", "The private address is taken; choose another one.";
        SecurityGroupInstanceLimitExceed = "SecurityGroupInstanceLimitExceed" ("403"), "%s", "The security group has as many members as it may have.";
    }
}
