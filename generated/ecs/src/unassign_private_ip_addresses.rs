// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UnassignPrivateIpAddresses`, from `ecs/UnassignPrivateIpAddresses.md`.

use alicloud_runtime::codegen::*;

/// Takes secondary private addresses away from a network interface.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::UnassignPrivateIpAddressesRequest::new()
///     .network_interface_id("eni-bp67acfmxazb4ph****")
///     .private_ip_address(["192.168.**. **"])
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
    /// **Required.** Secondary addresses to take from the network interface.
    /// Example: `192.168.**. **`.
    pub private_ip_address: Vec<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
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
    /// Sets `PrivateIpAddress`, which is required.
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
}

request! {
    UnassignPrivateIpAddressesRequest {
        "NetworkInterfaceId" => network_interface_id: query,
        "PrivateIpAddress" => private_ip_address: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for UnassignPrivateIpAddressesRequest {
    type Response = UnassignPrivateIpAddressesResponse;
    type Error = UnassignPrivateIpAddressesError;
    const INFO: OperationInfo = super::operation("UnassignPrivateIpAddresses")
        .required(&["NetworkInterfaceId", "PrivateIpAddress", "RegionId"])
        .region("RegionId");
}

/// What [`UnassignPrivateIpAddressesRequest`] is answered with.
pub type UnassignPrivateIpAddressesResponse = alicloud_runtime::EmptyResponse;

errors! {
    /// Errors that the documentation of [`UnassignPrivateIpAddressesRequest`] names.
    pub enum UnassignPrivateIpAddressesError {
        InvalidUserTypeNotSupported = "InvalidUserType.NotSupported" ("403"), "%s", "Accounts of this kind cannot perform the operation.";
        AbsInvalidAccountNotFound = "Abs.InvalidAccount.NotFound" ("403"), "%s", "There is no such Alibaba Cloud account, or its AccessKey pair has expired.";
        MissingParameter = "MissingParameter" ("403"), "%s", "A required parameter is missing; the message says which.";
        ForbiddenNotSupportRAM = "Forbidden.NotSupportRAM" ("403"), "%s", "RAM users cannot make this call; the account itself can.";
        UnsupportedParameter = "UnsupportedParameter" ("400"), "%s", "A parameter is given that the operation does not support.";
        ForbiddenSubUser = "Forbidden.SubUser" ("403"), "%s", "A RAM user may not make this call without being authorized by the account.";
        InvalidParameter = "InvalidParameter" ("400"), "%s", "A parameter has a value that the operation does not accept; the message says which.";
        InvalidInstanceIDMalformed = "InvalidInstanceID.Malformed" ("400"), "%s", "The instance ID is not written as IDs of instances are.";
        InvalidOperationInvalidEcsState = "InvalidOperation.InvalidEcsState" ("400"), "%s", "The instance is in a state that does not allow the operation.";
        InvalidOperationInvalidEniState = "InvalidOperation.InvalidEniState" ("400"), "%s", "The network interface is in a state that does not allow the operation.";
        InvalidOperationDetachPrimaryEniNotAllowed = "InvalidOperation.DetachPrimaryEniNotAllowed" ("400"), "%s", "The primary network interface belongs to its instance for good.";
        InvalidEcsIdNotFound = "InvalidEcsId.NotFound" ("404"), "%s", "No instance of the account has this ID.";
        InvalidEniIdNotFound = "InvalidEniId.NotFound" ("404"), "%s", "No network interface of the account has this ID.";
        InvalidVSwitchIdNotFound = "InvalidVSwitchId.NotFound" ("404"), "%s", "No vSwitch of the account has this ID in the region.";
        InvalidSecurityGroupIdNotFound = "InvalidSecurityGroupId.NotFound" ("404"), "%s", "No security group of the account has this ID in the region.";
        MaxEniCountExceeded = "MaxEniCountExceeded" ("403"), "%s", "More network interfaces are not possible at a time.";
        EniPerInstanceLimitExceeded = "EniPerInstanceLimitExceeded" ("403"), "%s", "An instance of this type cannot have more network interfaces.";
        InvalidOperationAvailabilityZoneMismatch = "InvalidOperation.AvailabilityZoneMismatch" ("403"), "%s", "Network interface, vSwitch and instance have to be in the same zone.";
        InvalidOperationVpcMismatch = "InvalidOperation.VpcMismatch" ("403"), "%s", "The resources in the call are not all in the same VPC.";
        SecurityGroupInstanceLimitExceed = "SecurityGroupInstanceLimitExceed" ("403"), "%s", "The security group has as many members as it may have.";
        InvalidSecurityGroupIdNotVpc = "InvalidSecurityGroupId.NotVpc" ("403"), "%s", "The security group is not for a VPC, which the operation needs.";
        InvalidOperationInvalidEniType = "InvalidOperation.InvalidEniType" ("403"), "%s", "Network interfaces of this kind, such as the primary one, do not allow the operation.";
        InvalidInstanceIdNotFound = "InvalidInstanceId.NotFound" ("404"), "%s", "No instance of the caller has this ID in the region.";
        InvalidVSwitchIdIpInvalid = "InvalidVSwitchId.IpInvalid" ("403"), "%s", "The private address is not valid in the vSwitch.";
        InvalidIpIpUnassigned = "InvalidIp.IpUnassigned" ("403"), "%s", "One of the addresses is not assigned, so it cannot be taken back.";
        OperationConflict = "Operation.Conflict" ("403"), "%s", "Another operation is at work on the resource; try again when it is done.";
        ForbiddenRegionId = "Forbidden.RegionId" ("400"), "%s", "The feature is not offered in this region.";
        InvalidAction = "InvalidAction" ("400"), "%s", "The service has no operation of this name in the version called.";
        InvalidOperationEniServiceManaged = "InvalidOperation.EniServiceManaged" ("403"), "%s", "The network interface is managed by a cloud service, which alone may change it.";
    }
}
