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
    const ERRORS: &'static [LeaveSecurityGroupError] = &[
        LeaveSecurityGroupError::InvalidInstanceIdNotFound3,
        LeaveSecurityGroupError::InvalidSecurityGroupIdNotFound,
        LeaveSecurityGroupError::InstanceLastSecurityGroup,
        LeaveSecurityGroupError::IncorrectInstanceStatus,
        LeaveSecurityGroupError::InstanceLockedForSecurity,
        LeaveSecurityGroupError::InstanceNotInSecurityGroup,
        LeaveSecurityGroupError::RequestTimeout,
        LeaveSecurityGroupError::InvalidInstanceIdMalformed,
        LeaveSecurityGroupError::InvalidEniIdNotFound,
        LeaveSecurityGroupError::MissingParameterRegionId,
        LeaveSecurityGroupError::InvalidOperationEniServiceManaged,
        LeaveSecurityGroupError::InvalidOperationInvalidEniType,
        LeaveSecurityGroupError::InvalidOperationInvalidEniState,
        LeaveSecurityGroupError::InvalidSecurityGroupAssociationNotFound,
        LeaveSecurityGroupError::InvalidOperationResourceManagedByCloudProduct,
        LeaveSecurityGroupError::InvalidOperationAtLeastInOneGroup,
        LeaveSecurityGroupError::InvalidParamMalformed,
        LeaveSecurityGroupError::InvalidParamEniIdAndInstanceIdConflict,
    ];
}

/// Response to [`LeaveSecurityGroupRequest`].
pub type LeaveSecurityGroupResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`LeaveSecurityGroupRequest`] names.
///
/// - [`InvalidInstanceIdNotFound3`](super::DocumentedError::InvalidInstanceIdNotFound3)
/// - [`InvalidSecurityGroupIdNotFound`](super::DocumentedError::InvalidSecurityGroupIdNotFound)
/// - [`InstanceLastSecurityGroup`](super::DocumentedError::InstanceLastSecurityGroup)
/// - [`IncorrectInstanceStatus`](super::DocumentedError::IncorrectInstanceStatus)
/// - [`InstanceLockedForSecurity`](super::DocumentedError::InstanceLockedForSecurity)
/// - [`InstanceNotInSecurityGroup`](super::DocumentedError::InstanceNotInSecurityGroup)
/// - [`RequestTimeout`](super::DocumentedError::RequestTimeout)
/// - [`InvalidInstanceIdMalformed`](super::DocumentedError::InvalidInstanceIdMalformed)
/// - [`InvalidEniIdNotFound`](super::DocumentedError::InvalidEniIdNotFound)
/// - [`MissingParameterRegionId`](super::DocumentedError::MissingParameterRegionId)
/// - [`InvalidOperationEniServiceManaged`](super::DocumentedError::InvalidOperationEniServiceManaged)
/// - [`InvalidOperationInvalidEniType`](super::DocumentedError::InvalidOperationInvalidEniType)
/// - [`InvalidOperationInvalidEniState`](super::DocumentedError::InvalidOperationInvalidEniState)
/// - [`InvalidSecurityGroupAssociationNotFound`](super::DocumentedError::InvalidSecurityGroupAssociationNotFound)
/// - [`InvalidOperationResourceManagedByCloudProduct`](super::DocumentedError::InvalidOperationResourceManagedByCloudProduct)
/// - [`InvalidOperationAtLeastInOneGroup`](super::DocumentedError::InvalidOperationAtLeastInOneGroup)
/// - [`InvalidParamMalformed`](super::DocumentedError::InvalidParamMalformed)
/// - [`InvalidParamEniIdAndInstanceIdConflict`](super::DocumentedError::InvalidParamEniIdAndInstanceIdConflict)
pub type LeaveSecurityGroupError = super::DocumentedError;
