// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `JoinSecurityGroup`, from `ens/JoinSecurityGroup.md`.

use alicloud_runtime::codegen::*;

/// Puts one ENS instance into a security group, whose rules then apply to it.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::JoinSecurityGroupRequest::new()
///     .security_group_id("...");
/// let reply = client.join_security_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct JoinSecurityGroupRequest {
    /// **Required.** ID of the security group, whose rules filter the traffic.
    pub security_group_id: Option<String>,
    /// ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// ID of the elastic network interface that the call is about.
    pub network_interface_id: Option<String>,
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
}

request! {
    JoinSecurityGroupRequest {
        "SecurityGroupId" => security_group_id: query,
        "InstanceId" => instance_id: query,
        "NetworkInterfaceId" => network_interface_id: query,
    }
}

impl Operation for JoinSecurityGroupRequest {
    type Response = JoinSecurityGroupResponse;
    type Error = JoinSecurityGroupError;
    const INFO: OperationInfo = super::operation("JoinSecurityGroup")
        .required(&["SecurityGroupId"]);
    const ERRORS: &'static [JoinSecurityGroupError] = &[
        JoinSecurityGroupError::MissingParameter,
        JoinSecurityGroupError::NoPermission,
        JoinSecurityGroupError::CallInterface,
        JoinSecurityGroupError::InvalidParameterAny,
        JoinSecurityGroupError::InvalidParameter,
        JoinSecurityGroupError::InvalidSecurityGroupIdNotFound,
        JoinSecurityGroupError::SecurityGroupRuleConflictDuplicated,
        JoinSecurityGroupError::AuthorizationLimitExceed,
        JoinSecurityGroupError::SecurityGroupRuleNotFound,
        JoinSecurityGroupError::IncorrectInstanceStatus,
        JoinSecurityGroupError::InvalidInstanceIdNotFound,
        JoinSecurityGroupError::EnsInterfaceError,
        JoinSecurityGroupError::RegionNotSupport,
        JoinSecurityGroupError::InstanceAlreadyBound,
    ];
}

/// Response to [`JoinSecurityGroupRequest`].
pub type JoinSecurityGroupResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`JoinSecurityGroupRequest`] names.
///
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`CallInterface`](super::DocumentedError::CallInterface)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InvalidSecurityGroupIdNotFound`](super::DocumentedError::InvalidSecurityGroupIdNotFound)
/// - [`SecurityGroupRuleConflictDuplicated`](super::DocumentedError::SecurityGroupRuleConflictDuplicated)
/// - [`AuthorizationLimitExceed`](super::DocumentedError::AuthorizationLimitExceed)
/// - [`SecurityGroupRuleNotFound`](super::DocumentedError::SecurityGroupRuleNotFound)
/// - [`IncorrectInstanceStatus`](super::DocumentedError::IncorrectInstanceStatus)
/// - [`InvalidInstanceIdNotFound`](super::DocumentedError::InvalidInstanceIdNotFound)
/// - [`EnsInterfaceError`](super::DocumentedError::EnsInterfaceError)
/// - [`RegionNotSupport`](super::DocumentedError::RegionNotSupport)
/// - [`InstanceAlreadyBound`](super::DocumentedError::InstanceAlreadyBound)
pub type JoinSecurityGroupError = super::DocumentedError;
