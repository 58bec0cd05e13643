// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateNotificationsHandleState`, from `linkwan/UpdateNotificationsHandleState.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{HandleState};

/// Changes the handling state of notifications.
///
/// ```no_run
/// # async fn example(client: alicloud_linkwan::Client) -> Result<(), alicloud_linkwan::Error> {
/// let request = alicloud_linkwan::UpdateNotificationsHandleStateRequest::new()
///     .notification_id([1])
///     .target_handle_state("...");
/// let reply = client.update_notifications_handle_state(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateNotificationsHandleStateRequest {
    /// **Required.** ID of the notification that the call is about. Items: at most 100.
    pub notification_id: Vec<i64>,
    /// **Required.** State of the target handle, to narrow the list down to or to be put into.
    pub target_handle_state: Option<Open<HandleState>>,
}

impl UpdateNotificationsHandleStateRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `NotificationId`, which is required.
    pub fn notification_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.notification_id = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `TargetHandleState`, which is required.
    pub fn target_handle_state(mut self, value: impl Into<Open<HandleState>>) -> Self {
        self.target_handle_state = Some(value.into());
        self
    }
}

request! {
    UpdateNotificationsHandleStateRequest {
        "NotificationId" => notification_id: query,
        "TargetHandleState" => target_handle_state: query,
    }
}

impl Operation for UpdateNotificationsHandleStateRequest {
    type Response = UpdateNotificationsHandleStateResponse;
    type Error = UpdateNotificationsHandleStateError;
    const INFO: OperationInfo = super::operation("UpdateNotificationsHandleState")
        .required(&["NotificationId", "TargetHandleState"])
        .success_flag("Success");
    const ERRORS: &'static [UpdateNotificationsHandleStateError] = &[
        UpdateNotificationsHandleStateError::ForbiddenByRam,
        UpdateNotificationsHandleStateError::ForbiddenByRiskControl,
        UpdateNotificationsHandleStateError::NonExistent,
        UpdateNotificationsHandleStateError::NotResourceOwner,
        UpdateNotificationsHandleStateError::InternalError,
        UpdateNotificationsHandleStateError::CloudProductNotActivated,
        UpdateNotificationsHandleStateError::FeatureNotActivated,
    ];
}

/// Response to [`UpdateNotificationsHandleStateRequest`].
#[non_exhaustive]
pub struct UpdateNotificationsHandleStateResponse {
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `89EF6CAA-958F-F32C-BE45-FE003C6DE097`.
    pub request_id: Option<String>,
}

response! {
    UpdateNotificationsHandleStateResponse {
        "Success" => success: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`UpdateNotificationsHandleStateRequest`] names.
///
/// - [`ForbiddenByRam`](super::DocumentedError::ForbiddenByRam)
/// - [`ForbiddenByRiskControl`](super::DocumentedError::ForbiddenByRiskControl)
/// - [`NonExistent`](super::DocumentedError::NonExistent)
/// - [`NotResourceOwner`](super::DocumentedError::NotResourceOwner)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`CloudProductNotActivated`](super::DocumentedError::CloudProductNotActivated)
/// - [`FeatureNotActivated`](super::DocumentedError::FeatureNotActivated)
pub type UpdateNotificationsHandleStateError = super::DocumentedError;
