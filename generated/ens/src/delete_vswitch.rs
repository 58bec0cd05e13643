// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteVSwitch`, from `ens/DeleteVSwitch.md`.

use alicloud_runtime::codegen::*;

/// Deletes a vSwitch by its ID from a network.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::DeleteVSwitchRequest::new()
///     .vswitch_id("...");
/// let reply = client.delete_vswitch(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteVSwitchRequest {
    /// **Required.** ID of the vSwitch, which stands for one subnet in one zone.
    pub vswitch_id: Option<String>,
}

impl DeleteVSwitchRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `VSwitchId`, which is required.
    pub fn vswitch_id(mut self, value: impl Into<String>) -> Self {
        self.vswitch_id = Some(value.into());
        self
    }
}

request! {
    DeleteVSwitchRequest {
        "VSwitchId" => vswitch_id: query,
    }
}

impl Operation for DeleteVSwitchRequest {
    type Response = DeleteVSwitchResponse;
    type Error = DeleteVSwitchError;
    const INFO: OperationInfo = super::operation("DeleteVSwitch")
        .required(&["VSwitchId"]);
    const ERRORS: &'static [DeleteVSwitchError] = &[
        DeleteVSwitchError::MissingParameter,
        DeleteVSwitchError::NoPermission,
        DeleteVSwitchError::InvalidParameterAny,
        DeleteVSwitchError::InvalidParameter,
        DeleteVSwitchError::InvalidSecurityGroupIdNotFound,
        DeleteVSwitchError::SecurityGroupRuleConflictDuplicated,
        DeleteVSwitchError::AuthorizationLimitExceed,
        DeleteVSwitchError::EnsInterfaceError,
        DeleteVSwitchError::CallInterface,
    ];
}

/// Response to [`DeleteVSwitchRequest`].
pub type DeleteVSwitchResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteVSwitchRequest`] names.
///
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InvalidSecurityGroupIdNotFound`](super::DocumentedError::InvalidSecurityGroupIdNotFound)
/// - [`SecurityGroupRuleConflictDuplicated`](super::DocumentedError::SecurityGroupRuleConflictDuplicated)
/// - [`AuthorizationLimitExceed`](super::DocumentedError::AuthorizationLimitExceed)
/// - [`EnsInterfaceError`](super::DocumentedError::EnsInterfaceError)
/// - [`CallInterface`](super::DocumentedError::CallInterface)
pub type DeleteVSwitchError = super::DocumentedError;
