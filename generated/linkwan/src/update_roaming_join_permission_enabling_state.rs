// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateRoamingJoinPermissionEnablingState`, from `linkwan/UpdateRoamingJoinPermissionEnablingState.md`.

use alicloud_runtime::codegen::*;

/// Enables or disables a roaming join permission.
///
/// ```no_run
/// # async fn example(client: alicloud_linkwan::Client) -> Result<(), alicloud_linkwan::Error> {
/// let request = alicloud_linkwan::UpdateRoamingJoinPermissionEnablingStateRequest::new()
///     .join_permission_id("...")
///     .enabled(true);
/// let reply = client.update_roaming_join_permission_enabling_state(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateRoamingJoinPermissionEnablingStateRequest {
    /// **Required.** ID of the join permission that the call is about.
    pub join_permission_id: Option<String>,
    /// **Required.** Whether the feature or the item is switched on.
    pub enabled: Option<bool>,
}

impl UpdateRoamingJoinPermissionEnablingStateRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `JoinPermissionId`, which is required.
    pub fn join_permission_id(mut self, value: impl Into<String>) -> Self {
        self.join_permission_id = Some(value.into());
        self
    }
    /// Sets `Enabled`, which is required.
    #[inline]
    pub fn enabled(mut self, value: bool) -> Self {
        self.enabled = Some(value);
        self
    }
}

request! {
    UpdateRoamingJoinPermissionEnablingStateRequest {
        "JoinPermissionId" => join_permission_id: query,
        "Enabled" => enabled: query,
    }
}

impl Operation for UpdateRoamingJoinPermissionEnablingStateRequest {
    type Response = UpdateRoamingJoinPermissionEnablingStateResponse;
    type Error = UpdateRoamingJoinPermissionEnablingStateError;
    const INFO: OperationInfo = super::operation(
            "UpdateRoamingJoinPermissionEnablingState",
        )
        .required(&["JoinPermissionId", "Enabled"])
        .success_flag("Success");
    const ERRORS: &'static [UpdateRoamingJoinPermissionEnablingStateError] = &[
        UpdateRoamingJoinPermissionEnablingStateError::ForbiddenByRam,
        UpdateRoamingJoinPermissionEnablingStateError::ForbiddenByRiskControl,
        UpdateRoamingJoinPermissionEnablingStateError::NonExistent,
        UpdateRoamingJoinPermissionEnablingStateError::InternalError,
        UpdateRoamingJoinPermissionEnablingStateError::CloudProductNotActivated,
        UpdateRoamingJoinPermissionEnablingStateError::FeatureNotActivated,
        UpdateRoamingJoinPermissionEnablingStateError::NotResourceOwner,
    ];
}

/// Response to [`UpdateRoamingJoinPermissionEnablingStateRequest`].
#[non_exhaustive]
pub struct UpdateRoamingJoinPermissionEnablingStateResponse {
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `89EF6CAA-958F-F32C-BE45-FE003C6DE097`.
    pub request_id: Option<String>,
}

response! {
    UpdateRoamingJoinPermissionEnablingStateResponse {
        "Success" => success: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`UpdateRoamingJoinPermissionEnablingStateRequest`] names.
///
/// - [`ForbiddenByRam`](super::DocumentedError::ForbiddenByRam)
/// - [`ForbiddenByRiskControl`](super::DocumentedError::ForbiddenByRiskControl)
/// - [`NonExistent`](super::DocumentedError::NonExistent)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`CloudProductNotActivated`](super::DocumentedError::CloudProductNotActivated)
/// - [`FeatureNotActivated`](super::DocumentedError::FeatureNotActivated)
/// - [`NotResourceOwner`](super::DocumentedError::NotResourceOwner)
pub type UpdateRoamingJoinPermissionEnablingStateError = super::DocumentedError;
