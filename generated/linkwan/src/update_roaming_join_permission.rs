// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateRoamingJoinPermission`, from `linkwan/UpdateRoamingJoinPermission.md`.

use alicloud_runtime::codegen::*;

/// Changes name, receive delay, or data rate of a roaming join permission.
///
/// ```no_run
/// # async fn example(client: alicloud_linkwan::Client) -> Result<(), alicloud_linkwan::Error> {
/// let request = alicloud_linkwan::UpdateRoamingJoinPermissionRequest::new()
///     .join_permission_id("...");
/// let reply = client.update_roaming_join_permission(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateRoamingJoinPermissionRequest {
    /// **Required.** ID of the join permission that the call is about.
    pub join_permission_id: Option<String>,
    /// Name that the join permission goes by.
    pub join_permission_name: Option<String>,
    /// Seconds between a node's sending and its first listening for a downlink.
    pub rx_delay: Option<String>,
    /// Rate or share that applies to the data.
    pub data_rate: Option<String>,
}

impl UpdateRoamingJoinPermissionRequest {
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
    /// Sets `JoinPermissionName`.
    pub fn join_permission_name(mut self, value: impl Into<String>) -> Self {
        self.join_permission_name = Some(value.into());
        self
    }
    /// Sets `RxDelay`.
    pub fn rx_delay(mut self, value: impl Into<String>) -> Self {
        self.rx_delay = Some(value.into());
        self
    }
    /// Sets `DataRate`.
    pub fn data_rate(mut self, value: impl Into<String>) -> Self {
        self.data_rate = Some(value.into());
        self
    }
}

request! {
    UpdateRoamingJoinPermissionRequest {
        "JoinPermissionId" => join_permission_id: query,
        "JoinPermissionName" => join_permission_name: query,
        "RxDelay" => rx_delay: query,
        "DataRate" => data_rate: query,
    }
}

impl Operation for UpdateRoamingJoinPermissionRequest {
    type Response = UpdateRoamingJoinPermissionResponse;
    type Error = UpdateRoamingJoinPermissionError;
    const INFO: OperationInfo = super::operation("UpdateRoamingJoinPermission")
        .required(&["JoinPermissionId"])
        .success_flag("Success");
    const ERRORS: &'static [UpdateRoamingJoinPermissionError] = &[
        UpdateRoamingJoinPermissionError::ForbiddenByRam,
        UpdateRoamingJoinPermissionError::ForbiddenByRiskControl,
        UpdateRoamingJoinPermissionError::NonExistent,
        UpdateRoamingJoinPermissionError::CloudProductNotActivated,
        UpdateRoamingJoinPermissionError::FeatureNotActivated,
        UpdateRoamingJoinPermissionError::InternalError,
        UpdateRoamingJoinPermissionError::JoinPermissionAlreadyBoundNodeGroup,
        UpdateRoamingJoinPermissionError::JoinPermissionNameDuplicated,
        UpdateRoamingJoinPermissionError::InvalidName,
    ];
}

/// Response to [`UpdateRoamingJoinPermissionRequest`].
#[non_exhaustive]
pub struct UpdateRoamingJoinPermissionResponse {
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `89EF6CAA-958F-F32C-BE45-FE003C6DE097`.
    pub request_id: Option<String>,
}

response! {
    UpdateRoamingJoinPermissionResponse {
        "Success" => success: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`UpdateRoamingJoinPermissionRequest`] names.
///
/// - [`ForbiddenByRam`](super::DocumentedError::ForbiddenByRam)
/// - [`ForbiddenByRiskControl`](super::DocumentedError::ForbiddenByRiskControl)
/// - [`NonExistent`](super::DocumentedError::NonExistent)
/// - [`CloudProductNotActivated`](super::DocumentedError::CloudProductNotActivated)
/// - [`FeatureNotActivated`](super::DocumentedError::FeatureNotActivated)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`JoinPermissionAlreadyBoundNodeGroup`](super::DocumentedError::JoinPermissionAlreadyBoundNodeGroup)
/// - [`JoinPermissionNameDuplicated`](super::DocumentedError::JoinPermissionNameDuplicated)
/// - [`InvalidName`](super::DocumentedError::InvalidName)
pub type UpdateRoamingJoinPermissionError = super::DocumentedError;
