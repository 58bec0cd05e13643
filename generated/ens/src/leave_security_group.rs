// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `LeaveSecurityGroup`, from `ens/LeaveSecurityGroup.md`.

use alicloud_runtime::codegen::*;

/// Takes one ENS instance out of a security group.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::LeaveSecurityGroupRequest::new()
///     .security_group_id("...");
/// let reply = client.leave_security_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct LeaveSecurityGroupRequest {
    /// **Required.** ID of the security group, whose rules filter the traffic.
    pub security_group_id: Option<String>,
    /// ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// ID of the elastic network interface that the call is about.
    pub network_interface_id: Option<String>,
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
}

request! {
    LeaveSecurityGroupRequest {
        "SecurityGroupId" => security_group_id: query,
        "InstanceId" => instance_id: query,
        "NetworkInterfaceId" => network_interface_id: query,
    }
}

impl Operation for LeaveSecurityGroupRequest {
    type Response = LeaveSecurityGroupResponse;
    type Error = LeaveSecurityGroupError;
    const INFO: OperationInfo = super::operation("LeaveSecurityGroup")
        .required(&["SecurityGroupId"]);
    const ERRORS: &'static [LeaveSecurityGroupError] = &[
        LeaveSecurityGroupError::MissingParameter,
        LeaveSecurityGroupError::NoPermission,
        LeaveSecurityGroupError::InvalidParameterAny,
        LeaveSecurityGroupError::InvalidParameter,
        LeaveSecurityGroupError::InvalidSecurityGroupIdNotFound,
        LeaveSecurityGroupError::SecurityGroupRuleConflictDuplicated,
        LeaveSecurityGroupError::AuthorizationLimitExceed,
        LeaveSecurityGroupError::SecurityGroupRuleNotFound,
        LeaveSecurityGroupError::IncorrectInstanceStatus,
        LeaveSecurityGroupError::InvalidInstanceIdNotFound,
        LeaveSecurityGroupError::EnsInterfaceError,
        LeaveSecurityGroupError::CallInterface,
    ];
}

/// Response to [`LeaveSecurityGroupRequest`].
pub type LeaveSecurityGroupResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`LeaveSecurityGroupRequest`] names.
///
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InvalidSecurityGroupIdNotFound`](super::DocumentedError::InvalidSecurityGroupIdNotFound)
/// - [`SecurityGroupRuleConflictDuplicated`](super::DocumentedError::SecurityGroupRuleConflictDuplicated)
/// - [`AuthorizationLimitExceed`](super::DocumentedError::AuthorizationLimitExceed)
/// - [`SecurityGroupRuleNotFound`](super::DocumentedError::SecurityGroupRuleNotFound)
/// - [`IncorrectInstanceStatus`](super::DocumentedError::IncorrectInstanceStatus)
/// - [`InvalidInstanceIdNotFound`](super::DocumentedError::InvalidInstanceIdNotFound)
/// - [`EnsInterfaceError`](super::DocumentedError::EnsInterfaceError)
/// - [`CallInterface`](super::DocumentedError::CallInterface)
pub type LeaveSecurityGroupError = super::DocumentedError;
