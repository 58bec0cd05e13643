// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `JoinSecurityGroup`, from `ecs/JoinSecurityGroup.md`.

use alicloud_runtime::codegen::*;

/// Adds an instance or a network interface to a security group.
/// [`ModifyInstanceAttribute`](super::Client::modify_instance_attribute) and
/// [`ModifyNetworkInterfaceAttribute`](super::Client::modify_network_interface_attribute) are
/// preferred.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::JoinSecurityGroupRequest::new()
///     .security_group_id("sg-bp67acfmxazb4p****")
///     .instance_id("i-bp67acfmxazb4p****");
/// let reply = client.join_security_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct JoinSecurityGroupRequest {
    /// **Required.** ID of a security group, as
    /// [`CreateSecurityGroup`](super::Client::create_security_group) or
    /// [`DescribeSecurityGroups`](super::Client::describe_security_groups) returned it.
    /// Example: `sg-bp67acfmxazb4p****`.
    pub security_group_id: Option<String>,
    /// Instance to add to the security group. Excludes `NetworkInterfaceId`.
    /// Example: `i-bp67acfmxazb4p****`.
    pub instance_id: Option<String>,
    /// Network interface to add to the security group. Excludes `InstanceId`.
    /// Example: `eni-bp13kd656hxambfe****`.
    pub network_interface_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl JoinSecurityGroupRequest {
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
    JoinSecurityGroupRequest {
        "SecurityGroupId" => security_group_id: query,
        "InstanceId" => instance_id: query,
        "NetworkInterfaceId" => network_interface_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for JoinSecurityGroupRequest {
    type Response = JoinSecurityGroupResponse;
    type Error = JoinSecurityGroupError;
    const INFO: OperationInfo = super::operation("JoinSecurityGroup")
        .required(&["SecurityGroupId"])
        .region("RegionId");
}

/// What [`JoinSecurityGroupRequest`] is answered with.
pub type JoinSecurityGroupResponse = alicloud_runtime::EmptyResponse;

errors! {
    /// Errors that the documentation of [`JoinSecurityGroupRequest`] names.
    pub enum JoinSecurityGroupError {
        InvalidSecurityGroupIdNotFound = "InvalidSecurityGroupId.NotFound" ("404"), "", "No security group of the account has this ID in the region.";
        InstanceSecurityGroupLimitExceeded = "InstanceSecurityGroupLimitExceeded" ("400"), "", "The instance is in as many security groups as it may be.";
        IncorrectInstanceStatus = "IncorrectInstanceStatus" ("403"), "", "In its present state, the instance does not allow the operation.";
        InstanceLockedForSecurity = "InstanceLockedForSecurity" ("403"), "", "For security reasons the instance is locked, so that nearly nothing can be done with it.";
        SecurityGroupInstanceLimitExceeded = "SecurityGroupInstanceLimitExceeded" ("403"), "", "The security group has as many members as it may have.";
        InvalidInstanceIdNotFound = "InvalidInstanceId.NotFound" ("404"), "", "No instance of the caller has this ID in the region.";
        InvalidInstanceIdMismatch = "InvalidInstanceId.Mismatch" ("400"), "", "The instance and the security group do not go together, for instance because they are in different VPCs.";
        InvalidInstanceIdAlreadyExists = "InvalidInstanceId.AlreadyExists" ("403"), "", "The instance is in the security group already.";
        InternalError = "InternalError" ("500"), "", "The service failed on its side; try again after a while.";
        AclLimitExceed = "AclLimitExceed" ("403"), "%s", "The security group has no room for more access points.";
        InvalidInstanceIdMalformed = "InvalidInstanceId.Malformed" ("400"), "", "The instance ID is not written as IDs of instances are.";
        InvalidOperationResourceManagedByCloudProduct = "InvalidOperation.ResourceManagedByCloudProduct" ("403"), "%s", "The security group is managed by a cloud service, which alone may change it.";
        InvalidEniIdNotFound = "InvalidEniId.NotFound" ("404"), "%s", "No network interface of the account has this ID.";
        InvalidOperationInvalidEniType = "InvalidOperation.InvalidEniType" ("403"), "%s", "Network interfaces of this kind, such as the primary one, do not allow the operation.";
        InvalidOperationInvalidEniState = "InvalidOperation.InvalidEniState" ("400"), "%s", "The network interface is in a state that does not allow the operation.";
        InvalidOperationVpcMismatch = "InvalidOperation.VpcMismatch" ("403"), "%s", "The resources in the call are not all in the same VPC.";
        NotBelongUser = "NotBelongUser" ("400"), "%s", "The resource belongs to another account.";
        MissingParameterRegionId = "MissingParameter.RegionId" ("400"), "", "Name the region in `RegionId`; it was left out.";
        InvalidOperationEniServiceManaged = "InvalidOperation.EniServiceManaged" ("403"), "%s", "The network interface is managed by a cloud service, which alone may change it.";
        InvalidParamEniIdAndInstanceIdConflict = "InvalidParam.EniIdAndInstanceId.Conflict" ("403"), "%s", "Give either `InstanceId` or `NetworkInterfaceId`, not both.";
    }
}
