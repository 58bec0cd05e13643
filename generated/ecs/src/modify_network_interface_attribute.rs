// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyNetworkInterfaceAttribute`, from `ecs/ModifyNetworkInterfaceAttribute.md`.

use alicloud_runtime::codegen::*;

/// Changes settings of a network interface, such as name, description or security groups.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::ModifyNetworkInterfaceAttributeRequest::new()
///     .network_interface_id("eni-bp67acfmxazb4p****")
///     .region_id("cn-hangzhou")
///     .network_interface_name("eniTestName")
///     .description("testDescription");
/// let reply = client.modify_network_interface_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyNetworkInterfaceAttributeRequest {
    /// **Required.** ID of a network interface, as
    /// [`CreateNetworkInterface`](super::Client::create_network_interface) or
    /// [`DescribeNetworkInterfaces`](super::Client::describe_network_interfaces) returned it.
    /// Example: `eni-bp67acfmxazb4p****`.
    pub network_interface_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Security groups that the network interface is in afterwards. The change takes a moment.
    /// Items: at most 5. Example: `sg-bp67acfmxazb4p****`.
    pub security_group_id: Vec<String>,
    /// Display name of the network interface. Length: 2 to 128. Example: `eniTestName`.
    pub network_interface_name: Option<String>,
    /// Number of queues of the network interface, within what the instance type allows.
    /// Range: 1 to 2048. Example: `8`.
    pub queue_number: Option<i32>,
    /// Free-form note stored with the resource; it has no technical effect.
    /// Length: 2 to 256. Example: `testDescription`.
    pub description: Option<String>,
}

impl ModifyNetworkInterfaceAttributeRequest {
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
    /// Sets `SecurityGroupId`.
    pub fn security_group_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.security_group_id = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `NetworkInterfaceName`.
    pub fn network_interface_name(mut self, value: impl Into<String>) -> Self {
        self.network_interface_name = Some(value.into());
        self
    }
    /// Sets `QueueNumber`.
    #[inline]
    pub fn queue_number(mut self, value: i32) -> Self {
        self.queue_number = Some(value);
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}

request! {
    ModifyNetworkInterfaceAttributeRequest {
        "NetworkInterfaceId" => network_interface_id: query,
        "RegionId" => region_id: query,
        "SecurityGroupId" => security_group_id: query,
        "NetworkInterfaceName" => network_interface_name: query,
        "QueueNumber" => queue_number: query,
        "Description" => description: query,
    }
}

impl Operation for ModifyNetworkInterfaceAttributeRequest {
    type Response = ModifyNetworkInterfaceAttributeResponse;
    type Error = ModifyNetworkInterfaceAttributeError;
    const INFO: OperationInfo = super::operation("ModifyNetworkInterfaceAttribute")
        .required(&["NetworkInterfaceId", "RegionId"])
        .region("RegionId");
}

/// What [`ModifyNetworkInterfaceAttributeRequest`] is answered with.
pub type ModifyNetworkInterfaceAttributeResponse = alicloud_runtime::EmptyResponse;

errors! {
    /// Errors that the documentation of [`ModifyNetworkInterfaceAttributeRequest`] names.
    pub enum ModifyNetworkInterfaceAttributeError {
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
        InvalidParamsEniId = "InvalidParams.EniId" ("400"), "%s", "The ID of the network interface is not valid.";
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
        InvalidOperationEniServiceManaged = "InvalidOperation.EniServiceManaged" ("403"), "%s", "The network interface is managed by a cloud service, which alone may change it.";
        InvalidOperationResourceManagedByCloudProduct = "InvalidOperation.ResourceManagedByCloudProduct" ("403"), "%s", "The security group is managed by a cloud service, which alone may change it.";
        InvalidParameterInvalidEniQueueNumber = "InvalidParameter.InvalidEniQueueNumber" ("403"), "%s", "The number of queues for the network interface is not valid; the message says more.";
        InvalidOperationMaxEniQueueNumberExceeded = "InvalidOperation.MaxEniQueueNumberExceeded" ("403"), "%s", "The network interface would have more queues than a single one may have.";
        InvalidOperationExceedInstanceTypeQueueNumber = "InvalidOperation.ExceedInstanceTypeQueueNumber" ("403"), "%s", "All network interfaces together would have more queues than the instance type allows.";
    }
}
