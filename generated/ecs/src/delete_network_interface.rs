// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteNetworkInterface`, from `ecs/DeleteNetworkInterface.md`.

use alicloud_runtime::codegen::*;

/// Deletes a network interface that is attached to nothing, gives back its address and takes it out
/// of its security groups.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::DeleteNetworkInterfaceRequest::new()
///     .network_interface_id("eni-bp14v2sdd3v8htln****")
///     .region_id("cn-hangzhou");
/// let reply = client.delete_network_interface(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteNetworkInterfaceRequest {
    /// **Required.** ID of a network interface, as
    /// [`CreateNetworkInterface`](super::Client::create_network_interface) or
    /// [`DescribeNetworkInterfaces`](super::Client::describe_network_interfaces) returned it.
    /// Example: `eni-bp14v2sdd3v8htln****`.
    pub network_interface_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DeleteNetworkInterfaceRequest {
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
}

request! {
    DeleteNetworkInterfaceRequest {
        "NetworkInterfaceId" => network_interface_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DeleteNetworkInterfaceRequest {
    type Response = DeleteNetworkInterfaceResponse;
    type Error = DeleteNetworkInterfaceError;
    const INFO: OperationInfo = super::operation("DeleteNetworkInterface")
        .required(&["NetworkInterfaceId", "RegionId"])
        .region("RegionId");
}

/// What [`DeleteNetworkInterfaceRequest`] is answered with.
pub type DeleteNetworkInterfaceResponse = alicloud_runtime::EmptyResponse;

errors! {
    /// Errors that the documentation of [`DeleteNetworkInterfaceRequest`] names.
    pub enum DeleteNetworkInterfaceError {
        InvalidUserTypeNotSupported = "InvalidUserType.NotSupported" ("403"), "%s", "Accounts of this kind cannot perform the operation.";
        AbsInvalidAccountNotFound = "Abs.InvalidAccount.NotFound" ("403"), "%s", "There is no such Alibaba Cloud account, or its AccessKey pair has expired.";
        MissingParameter = "MissingParameter" ("400"), "%s", "A required parameter is missing; the message says which.";
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
        ForbiddenRegionId = "Forbidden.RegionId" ("400"), "%s", "The feature is not offered in this region.";
        InvalidParamsEniId = "InvalidParams.EniId" ("400"), "%s", "The ID of the network interface is not valid.";
        InvalidOperationEniServiceManaged = "InvalidOperation.EniServiceManaged" ("403"), "%s", "The network interface is managed by a cloud service, which alone may change it.";
    }
}
