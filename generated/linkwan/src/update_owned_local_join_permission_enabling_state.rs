// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateOwnedLocalJoinPermissionEnablingState`, from `linkwan/UpdateOwnedLocalJoinPermissionEnablingState.md`.

use alicloud_runtime::codegen::*;

/// Enables or disables a dedicated join permission that the account owns.
///
/// ```no_run
/// # async fn example(client: alicloud_linkwan::Client) -> Result<(), alicloud_linkwan::Error> {
/// let request = alicloud_linkwan::UpdateOwnedLocalJoinPermissionEnablingStateRequest::new()
///     .join_permission_id("...")
///     .enabled(true);
/// let reply = client.update_owned_local_join_permission_enabling_state(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateOwnedLocalJoinPermissionEnablingStateRequest {
    /// ID of the iot instance that the call is about.
    pub iot_instance_id: Option<String>,
    /// **Required.** ID of the join permission that the call is about.
    pub join_permission_id: Option<String>,
    /// **Required.** Whether the feature or the item is switched on.
    pub enabled: Option<bool>,
}

impl UpdateOwnedLocalJoinPermissionEnablingStateRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `IotInstanceId`.
    pub fn iot_instance_id(mut self, value: impl Into<String>) -> Self {
        self.iot_instance_id = Some(value.into());
        self
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
    UpdateOwnedLocalJoinPermissionEnablingStateRequest {
        "IotInstanceId" => iot_instance_id: query,
        "JoinPermissionId" => join_permission_id: query,
        "Enabled" => enabled: query,
    }
}

impl Operation for UpdateOwnedLocalJoinPermissionEnablingStateRequest {
    type Response = UpdateOwnedLocalJoinPermissionEnablingStateResponse;
    type Error = UpdateOwnedLocalJoinPermissionEnablingStateError;
    const INFO: OperationInfo = super::operation(
            "UpdateOwnedLocalJoinPermissionEnablingState",
        )
        .required(&["JoinPermissionId", "Enabled"])
        .success_flag("Success");
    const ERRORS: &'static [UpdateOwnedLocalJoinPermissionEnablingStateError] = &[
        UpdateOwnedLocalJoinPermissionEnablingStateError::ForbiddenByRam,
        UpdateOwnedLocalJoinPermissionEnablingStateError::ForbiddenByRiskControl,
        UpdateOwnedLocalJoinPermissionEnablingStateError::NonExistent,
        UpdateOwnedLocalJoinPermissionEnablingStateError::InternalError,
        UpdateOwnedLocalJoinPermissionEnablingStateError::CloudProductNotActivated,
        UpdateOwnedLocalJoinPermissionEnablingStateError::FeatureNotActivated,
        UpdateOwnedLocalJoinPermissionEnablingStateError::NotResourceOwner,
    ];
}

/// Response to [`UpdateOwnedLocalJoinPermissionEnablingStateRequest`].
#[non_exhaustive]
pub struct UpdateOwnedLocalJoinPermissionEnablingStateResponse {
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `89EF6CAA-958F-F32C-BE45-FE003C6DE097`.
    pub request_id: Option<String>,
}

response! {
    UpdateOwnedLocalJoinPermissionEnablingStateResponse {
        "Success" => success: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`UpdateOwnedLocalJoinPermissionEnablingStateRequest`] names.
///
/// - [`ForbiddenByRam`](super::DocumentedError::ForbiddenByRam)
/// - [`ForbiddenByRiskControl`](super::DocumentedError::ForbiddenByRiskControl)
/// - [`NonExistent`](super::DocumentedError::NonExistent)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`CloudProductNotActivated`](super::DocumentedError::CloudProductNotActivated)
/// - [`FeatureNotActivated`](super::DocumentedError::FeatureNotActivated)
/// - [`NotResourceOwner`](super::DocumentedError::NotResourceOwner)
pub type UpdateOwnedLocalJoinPermissionEnablingStateError = super::DocumentedError;
