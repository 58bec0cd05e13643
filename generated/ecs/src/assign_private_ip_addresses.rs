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
    /// `SecondaryPrivateIpAddressCount`. Example: `10.1.**.**`.
    pub private_ip_address: Vec<String>,
    /// How many secondary private addresses to pick automatically. Excludes naming addresses.
    /// Example: `1`.
    pub secondary_private_ip_address_count: Option<i32>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `123e4567-e89b-12d3-a456-426655440000`.
    pub client_token: Option<String>,
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
}

request! {
    AssignPrivateIpAddressesRequest {
        "NetworkInterfaceId" => network_interface_id: query,
        "RegionId" => region_id: query,
        "PrivateIpAddress" => private_ip_address: query,
        "SecondaryPrivateIpAddressCount" => secondary_private_ip_address_count: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for AssignPrivateIpAddressesRequest {
    type Response = AssignPrivateIpAddressesResponse;
    type Error = AssignPrivateIpAddressesError;
    const INFO: OperationInfo = super::operation("AssignPrivateIpAddresses")
        .required(&["NetworkInterfaceId", "RegionId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
}

/// What [`AssignPrivateIpAddressesRequest`] is answered with.
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
}

response! {
    AssignedPrivateIpAddressesSet {
        "NetworkInterfaceId" => network_interface_id: value,
        "PrivateIpSet" => private_ip_set: list("PrivateIpAddress"),
    }
}

errors! {
    /// Errors that the documentation of [`AssignPrivateIpAddressesRequest`] names.
    pub enum AssignPrivateIpAddressesError {
        Throttling = "Throttling" ("400"), "", "Too many calls in a short time; wait and call more slowly.";
        UnsupportedParameter = "UnsupportedParameter" ("400"), "%s", "A parameter is given that the operation does not support.";
        InvalidParameter = "InvalidParameter" ("400"), "%s", "A parameter has a value that the operation does not accept; the message says which.";
        InvalidInstanceIDMalformed = "InvalidInstanceID.Malformed" ("400"), "%s", "The instance ID is not written as IDs of instances are.";
        InvalidOperationInvalidEcsState = "InvalidOperation.InvalidEcsState" ("400"), "%s", "The instance is in a state that does not allow the operation.";
        InvalidOperationInvalidEniState = "InvalidOperation.InvalidEniState" ("400"), "%s", "The network interface is in a state that does not allow the operation.";
        InvalidOperationDetachPrimaryEniNotAllowed = "InvalidOperation.DetachPrimaryEniNotAllowed" ("400"), "%s", "The primary network interface belongs to its instance for good.";
        MissingParameter = "MissingParameter" ("400"), "%s", "A required parameter is missing; the message says which.";
        ForbiddenRegionId = "Forbidden.RegionId" ("400"), "%s", "The feature is not offered in this region.";
        InvalidAction = "InvalidAction" ("400"), "%s", "The service has no operation of this name in the version called.";
        InvalidPrivateIpAddressDuplicated = "InvalidPrivateIpAddress.Duplicated" ("400"), "", "The private address is taken; choose another one.";
        InvalidUserTypeNotSupported = "InvalidUserType.NotSupported" ("403"), "%s", "Accounts of this kind cannot perform the operation.";
        AbsInvalidAccountNotFound = "Abs.InvalidAccount.NotFound" ("403"), "%s", "There is no such Alibaba Cloud account, or its AccessKey pair has expired.";
        ForbiddenNotSupportRAM = "Forbidden.NotSupportRAM" ("403"), "%s", "RAM users cannot make this call; the account itself can.";
        ForbiddenSubUser = "Forbidden.SubUser" ("403"), "%s", "A RAM user may not make this call without being authorized by the account.";
        MaxEniCountExceeded = "MaxEniCountExceeded" ("403"), "%s", "More network interfaces are not possible at a time.";
        EniPerInstanceLimitExceeded = "EniPerInstanceLimitExceeded" ("403"), "%s", "An instance of this type cannot have more network interfaces.";
        InvalidOperationAvailabilityZoneMismatch = "InvalidOperation.AvailabilityZoneMismatch" ("403"), "%s", "Network interface, vSwitch and instance have to be in the same zone.";
        InvalidOperationVpcMismatch = "InvalidOperation.VpcMismatch" ("403"), "%s", "The resources in the call are not all in the same VPC.";
        SecurityGroupInstanceLimitExceed = "SecurityGroupInstanceLimitExceed" ("403"), "%s", "The security group has as many members as it may have.";
        InvalidSecurityGroupIdNotVpc = "InvalidSecurityGroupId.NotVpc" ("403"), "%s", "The security group is not for a VPC, which the operation needs.";
        InvalidOperationInvalidEniType = "InvalidOperation.InvalidEniType" ("403"), "%s", "Network interfaces of this kind, such as the primary one, do not allow the operation.";
        InvalidVSwitchIdIpNotEnough = "InvalidVSwitchId.IpNotEnough" ("403"), "%s", "The vSwitch has not enough free addresses.";
        InvalidVSwitchIdIpInvalid = "InvalidVSwitchId.IpInvalid" ("403"), "%s", "The private address is not valid in the vSwitch.";
        InvalidIpIpAssigned = "InvalidIp.IpAssigned" ("403"), "%s", "One of the addresses is assigned already.";
        MaxEniPrivateIpsCountExceeded = "MaxEniPrivateIpsCountExceeded" ("403"), "%s", "The network interface has as many secondary private addresses as it may have.";
        OperationConflict = "Operation.Conflict" ("403"), "%s", "Another operation is at work on the resource; try again when it is done.";
        InvalidOperationIpv4CountExceeded = "InvalidOperation.Ipv4CountExceeded" ("403"), "%s", "The network interface would have more IPv4 addresses than the instance type allows.";
        InvalidOperationEniServiceManaged = "InvalidOperation.EniServiceManaged" ("403"), "%s", "The network interface is managed by a cloud service, which alone may change it.";
        InvalidIpIpRepeated = "InvalidIp.IpRepeated" ("403"), "%s", "An address occurs twice.";
        InvalidEcsIdNotFound = "InvalidEcsId.NotFound" ("404"), "%s", "No instance of the account has this ID.";
        InvalidEniIdNotFound = "InvalidEniId.NotFound" ("404"), "%s", "No network interface of the account has this ID.";
        InvalidVSwitchIdNotFound = "InvalidVSwitchId.NotFound" ("404"), "%s", "No vSwitch of the account has this ID in the region.";
        InvalidSecurityGroupIdNotFound = "InvalidSecurityGroupId.NotFound" ("404"), "%s", "No security group of the account has this ID in the region.";
        InvalidInstanceIdNotFound = "InvalidInstanceId.NotFound" ("404"), "%s", "No instance of the caller has this ID in the region.";
    }
}
