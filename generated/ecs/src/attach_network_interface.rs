// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AttachNetworkInterface`, from `ecs/AttachNetworkInterface.md`.

use alicloud_runtime::codegen::*;

/// Plugs a network interface into an instance of a VPC.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::AttachNetworkInterfaceRequest::new()
///     .instance_id("i-bp16qstyvxj9gpqw****")
///     .network_interface_id("eni-bp17pdijfczax1huji****")
///     .region_id("cn-hangzhou");
/// let reply = client.attach_network_interface(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AttachNetworkInterfaceRequest {
    /// **Required.** ID of an instance, as [`RunInstances`](super::Client::run_instances) or
    /// [`DescribeInstances`](super::Client::describe_instances) returned it.
    /// Example: `i-bp16qstyvxj9gpqw****`.
    pub instance_id: Option<String>,
    /// **Required.** ID of a network interface, as
    /// [`CreateNetworkInterface`](super::Client::create_network_interface) or
    /// [`DescribeNetworkInterfaces`](super::Client::describe_network_interfaces) returned it.
    /// Example: `eni-bp17pdijfczax1huji****`.
    pub network_interface_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Login name of the account that the resource belongs to. Example: `ECSforCloud@Alibaba.com`.
    pub owner_account: Option<String>,
}

impl AttachNetworkInterfaceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
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
    /// Sets `OwnerAccount`.
    pub fn owner_account(mut self, value: impl Into<String>) -> Self {
        self.owner_account = Some(value.into());
        self
    }
}

request! {
    AttachNetworkInterfaceRequest {
        "InstanceId" => instance_id: query,
        "NetworkInterfaceId" => network_interface_id: query,
        "RegionId" => region_id: query,
        "OwnerAccount" => owner_account: query,
    }
}

impl Operation for AttachNetworkInterfaceRequest {
    type Response = AttachNetworkInterfaceResponse;
    type Error = AttachNetworkInterfaceError;
    const INFO: OperationInfo = super::operation("AttachNetworkInterface")
        .required(&["InstanceId", "NetworkInterfaceId", "RegionId"])
        .region("RegionId");
}

/// What [`AttachNetworkInterfaceRequest`] is answered with.
pub type AttachNetworkInterfaceResponse = alicloud_runtime::EmptyResponse;

errors! {
    /// Errors that the documentation of [`AttachNetworkInterfaceRequest`] names.
    pub enum AttachNetworkInterfaceError {
        InvalidUserTypeNotSupported = "InvalidUserType.NotSupported" ("403"), "%s", "Accounts of this kind cannot perform the operation.";
        AbsInvalidAccountNotFound = "Abs.InvalidAccount.NotFound" ("403"), "%s", "There is no such Alibaba Cloud account, or its AccessKey pair has expired.";
        MissingParameter = "MissingParameter" ("400"), "%s", "A required parameter is missing; the message says which.";
        ForbiddenNotSupportRAM = "Forbidden.NotSupportRAM" ("403"), "%s", "RAM users cannot make this call; the account itself can.";
        UnsupportedParameter = "UnsupportedParameter" ("400"), "%s", "A parameter is given that the operation does not support.";
        ForbiddenSubUser = "Forbidden.SubUser" ("403"), "%s", "A RAM user may not make this call without being authorized by the account.";
        InvalidParameter = "InvalidParameter" ("400"), "%s", "A parameter has a value that the operation does not accept; the message says which.";
        InvalidInstanceIDMalformed = "InvalidInstanceID.Malformed" ("400"), "%s", "The instance ID is not written as IDs of instances are.";
        InvalidOperationInvalidRegion = "InvalidOperation.InvalidRegion" ("400"), "%s", "The region is wrong for this network interface or instance.";
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
        InvalidInstanceIdNotFound = "InvalidInstanceId.NotFound" ("403"), "%s", "No instance of the caller has this ID in the region.";
        InvalidOperationInvalidGeneration = "InvalidOperation.InvalidGeneration" ("400"), "%s", "The generation of the instance rules this operation out.";
        InvalidParamsEniId = "InvalidParams.EniId" ("400"), "%s", "The ID of the network interface is not valid.";
        InvalidOperationIpv4CountExceeded = "InvalidOperation.Ipv4CountExceeded" ("403"), "%s", "The network interface would have more IPv4 addresses than the instance type allows.";
        InvalidOperationEniServiceManaged = "InvalidOperation.EniServiceManaged" ("403"), "%s", "The network interface is managed by a cloud service, which alone may change it.";
        InvalidOperationIpv6NotSupport = "InvalidOperation.Ipv6NotSupport" ("403"), "%s", "IPv6 is not possible here, for instance because the instance type lacks it.";
    }
}
