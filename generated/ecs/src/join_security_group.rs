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
    const ERRORS: &'static [JoinSecurityGroupError] = &[
        JoinSecurityGroupError::InvalidSecurityGroupIdNotFound,
        JoinSecurityGroupError::InstanceSecurityGroupLimitExceeded,
        JoinSecurityGroupError::IncorrectInstanceStatus,
        JoinSecurityGroupError::InstanceLockedForSecurity,
        JoinSecurityGroupError::SecurityGroupInstanceLimitExceeded,
        JoinSecurityGroupError::InvalidInstanceIdNotFound3,
        JoinSecurityGroupError::InvalidInstanceIdMismatch,
        JoinSecurityGroupError::InvalidInstanceIdAlreadyExists,
        JoinSecurityGroupError::InternalError,
        JoinSecurityGroupError::AclLimitExceed,
        JoinSecurityGroupError::InvalidInstanceIdMalformed,
        JoinSecurityGroupError::InvalidOperationResourceManagedByCloudProduct,
        JoinSecurityGroupError::InvalidEniIdNotFound,
        JoinSecurityGroupError::InvalidOperationInvalidEniType,
        JoinSecurityGroupError::InvalidOperationInvalidEniState,
        JoinSecurityGroupError::InvalidOperationVpcMismatch,
        JoinSecurityGroupError::NotBelongUser,
        JoinSecurityGroupError::MissingParameterRegionId,
        JoinSecurityGroupError::InvalidOperationEniServiceManaged,
        JoinSecurityGroupError::InvalidParamEniIdAndInstanceIdConflict,
        JoinSecurityGroupError::InvalidOperationNotSupportEnterpriseGroup,
        JoinSecurityGroupError::InvalidOperationMultiGroupType,
        JoinSecurityGroupError::InvalidOperationEniAndGroupNotBelongSameUser,
        JoinSecurityGroupError::InvalidOperationNetworkInterfaceCountExceeded,
        JoinSecurityGroupError::InvalidParamMalformed,
        JoinSecurityGroupError::ForbiddenInstanceIsBeingCreated,
    ];
}

/// Response to [`JoinSecurityGroupRequest`].
pub type JoinSecurityGroupResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`JoinSecurityGroupRequest`] names.
///
/// - [`InvalidSecurityGroupIdNotFound`](super::DocumentedError::InvalidSecurityGroupIdNotFound)
/// - [`InstanceSecurityGroupLimitExceeded`](super::DocumentedError::InstanceSecurityGroupLimitExceeded)
/// - [`IncorrectInstanceStatus`](super::DocumentedError::IncorrectInstanceStatus)
/// - [`InstanceLockedForSecurity`](super::DocumentedError::InstanceLockedForSecurity)
/// - [`SecurityGroupInstanceLimitExceeded`](super::DocumentedError::SecurityGroupInstanceLimitExceeded)
/// - [`InvalidInstanceIdNotFound3`](super::DocumentedError::InvalidInstanceIdNotFound3)
/// - [`InvalidInstanceIdMismatch`](super::DocumentedError::InvalidInstanceIdMismatch)
/// - [`InvalidInstanceIdAlreadyExists`](super::DocumentedError::InvalidInstanceIdAlreadyExists)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`AclLimitExceed`](super::DocumentedError::AclLimitExceed)
/// - [`InvalidInstanceIdMalformed`](super::DocumentedError::InvalidInstanceIdMalformed)
/// - [`InvalidOperationResourceManagedByCloudProduct`](super::DocumentedError::InvalidOperationResourceManagedByCloudProduct)
/// - [`InvalidEniIdNotFound`](super::DocumentedError::InvalidEniIdNotFound)
/// - [`InvalidOperationInvalidEniType`](super::DocumentedError::InvalidOperationInvalidEniType)
/// - [`InvalidOperationInvalidEniState`](super::DocumentedError::InvalidOperationInvalidEniState)
/// - [`InvalidOperationVpcMismatch`](super::DocumentedError::InvalidOperationVpcMismatch)
/// - [`NotBelongUser`](super::DocumentedError::NotBelongUser)
/// - [`MissingParameterRegionId`](super::DocumentedError::MissingParameterRegionId)
/// - [`InvalidOperationEniServiceManaged`](super::DocumentedError::InvalidOperationEniServiceManaged)
/// - [`InvalidParamEniIdAndInstanceIdConflict`](super::DocumentedError::InvalidParamEniIdAndInstanceIdConflict)
/// - [`InvalidOperationNotSupportEnterpriseGroup`](super::DocumentedError::InvalidOperationNotSupportEnterpriseGroup)
/// - [`InvalidOperationMultiGroupType`](super::DocumentedError::InvalidOperationMultiGroupType), here with HTTP status 400
/// - [`InvalidOperationEniAndGroupNotBelongSameUser`](super::DocumentedError::InvalidOperationEniAndGroupNotBelongSameUser)
/// - [`InvalidOperationNetworkInterfaceCountExceeded`](super::DocumentedError::InvalidOperationNetworkInterfaceCountExceeded)
/// - [`InvalidParamMalformed`](super::DocumentedError::InvalidParamMalformed)
/// - [`ForbiddenInstanceIsBeingCreated`](super::DocumentedError::ForbiddenInstanceIsBeingCreated)
pub type JoinSecurityGroupError = super::DocumentedError;
