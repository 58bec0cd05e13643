// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteSecurityGroup`, from `ens/DeleteSecurityGroup.md`.

use alicloud_runtime::codegen::*;

/// Deletes a security group that no instance belongs to any more.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::DeleteSecurityGroupRequest::new()
///     .security_group_id("...");
/// let reply = client.delete_security_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteSecurityGroupRequest {
    /// **Required.** ID of the security group, whose rules filter the traffic.
    pub security_group_id: Option<String>,
}

impl DeleteSecurityGroupRequest {
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
}

request! {
    DeleteSecurityGroupRequest {
        "SecurityGroupId" => security_group_id: query,
    }
}

impl Operation for DeleteSecurityGroupRequest {
    type Response = DeleteSecurityGroupResponse;
    type Error = DeleteSecurityGroupError;
    const INFO: OperationInfo = super::operation("DeleteSecurityGroup")
        .required(&["SecurityGroupId"]);
    const ERRORS: &'static [DeleteSecurityGroupError] = &[
        DeleteSecurityGroupError::MissingParameter,
        DeleteSecurityGroupError::NoPermission,
        DeleteSecurityGroupError::InvalidParameterAny,
        DeleteSecurityGroupError::InvalidParameter,
        DeleteSecurityGroupError::InvalidSecurityGroupIdNotFound,
        DeleteSecurityGroupError::SecurityGroupRuleConflictDuplicated,
        DeleteSecurityGroupError::AuthorizationLimitExceed,
        DeleteSecurityGroupError::SecurityGroupRuleNotFound,
        DeleteSecurityGroupError::IncorrectInstanceStatus,
        DeleteSecurityGroupError::InvalidInstanceIdNotFound,
        DeleteSecurityGroupError::DependencyViolation,
        DeleteSecurityGroupError::EnsInterfaceError,
        DeleteSecurityGroupError::CallInterface,
    ];
}

/// Response to [`DeleteSecurityGroupRequest`].
pub type DeleteSecurityGroupResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteSecurityGroupRequest`] names.
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
/// - [`DependencyViolation`](super::DocumentedError::DependencyViolation)
/// - [`EnsInterfaceError`](super::DocumentedError::EnsInterfaceError)
/// - [`CallInterface`](super::DocumentedError::CallInterface)
pub type DeleteSecurityGroupError = super::DocumentedError;
