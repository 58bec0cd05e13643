// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `LeaveSecurityGroup`, from `ecs/LeaveSecurityGroup.md`.

use alicloud_runtime::codegen::*;

/// Takes an instance or a network interface out of a security group, unless it is its last one.
/// [`ModifyInstanceAttribute`](super::Client::modify_instance_attribute) is preferred.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::LeaveSecurityGroupRequest::new()
///     .security_group_id("sg-bp67acfmxazb4p****")
///     .instance_id("i-bp67acfmxazb4p****");
/// let reply = client.leave_security_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct LeaveSecurityGroupRequest {
    /// **Required.** ID of a security group, as
    /// [`CreateSecurityGroup`](super::Client::create_security_group) or
    /// [`DescribeSecurityGroups`](super::Client::describe_security_groups) returned it.
    /// Example: `sg-bp67acfmxazb4p****`.
    pub security_group_id: Option<String>,
    /// Instance to remove from the security group. Excludes `NetworkInterfaceId`.
    /// Example: `i-bp67acfmxazb4p****`.
    pub instance_id: Option<String>,
    /// Network interface to remove from the security group. Excludes `InstanceId`.
    /// Example: `eni-bp13kd656hxambfe****`.
    pub network_interface_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl LeaveSecurityGroupRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SecurityGroupId`, which is required.
    pub fn security_group_id(mut self, value: impl Into<String>) -> Self {
        self.security_group_id = Some(value.into());
        self
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `NetworkInterfaceId`.
    pub fn network_interface_id(mut self, value: impl Into<String>) -> Self {
        self.network_interface_id = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    LeaveSecurityGroupRequest {
        "SecurityGroupId" => security_group_id: query,
        "InstanceId" => instance_id: query,
        "NetworkInterfaceId" => network_interface_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for LeaveSecurityGroupRequest {
    type Response = LeaveSecurityGroupResponse;
    type Error = LeaveSecurityGroupError;
    const INFO: OperationInfo = super::operation("LeaveSecurityGroup")
        .required(&["SecurityGroupId"])
        .region("RegionId");
}

/// What [`LeaveSecurityGroupRequest`] is answered with.
pub type LeaveSecurityGroupResponse = alicloud_runtime::EmptyResponse;

errors! {
    /// Errors that the documentation of [`LeaveSecurityGroupRequest`] names.
    pub enum LeaveSecurityGroupError {
        InvalidInstanceIdNotFound = "InvalidInstanceId.NotFound" ("404"), "", "No instance of the caller has this ID in the region.";
        InvalidSecurityGroupIdNotFound = "InvalidSecurityGroupId.NotFound" ("404"), "", "No security group of the account has this ID in the region.";
        InstanceLastSecurityGroup = "InstanceLastSecurityGroup" ("403"), "", "An instance must be in at least one security group, and this is its last.";
        IncorrectInstanceStatus = "IncorrectInstanceStatus" ("403"), "", "In its present state, the instance does not allow the operation.";
        InstanceLockedForSecurity = "InstanceLockedForSecurity" ("403"), "", "For security reasons the instance is locked, so that nearly nothing can be done with it.";
        InstanceNotInSecurityGroup = "InstanceNotInSecurityGroup" ("403"), "", "The instance is not in this security group.";
        RequestTimeout = "RequestTimeout" ("504"), "", "A server behind the service did not answer in time; try again.";
        InvalidInstanceIdMalformed = "InvalidInstanceId.Malformed" ("400"), "", "The instance ID is not written as IDs of instances are.";
        InvalidEniIdNotFound = "InvalidEniId.NotFound" ("404"), "%s", "No network interface of the account has this ID.";
        MissingParameterRegionId = "MissingParameter.RegionId" ("400"), "", "Name the region in `RegionId`; it was left out.";
        InvalidOperationEniServiceManaged = "InvalidOperation.EniServiceManaged" ("403"), "%s", "The network interface is managed by a cloud service, which alone may change it.";
        InvalidOperationInvalidEniType = "InvalidOperation.InvalidEniType" ("403"), "%s", "Network interfaces of this kind, such as the primary one, do not allow the operation.";
        InvalidOperationInvalidEniState = "InvalidOperation.InvalidEniState" ("400"), "%s", "The network interface is in a state that does not allow the operation.";
    }
}
