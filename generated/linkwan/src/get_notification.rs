// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetNotification`, from `linkwan/GetNotification.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{GatewayOfflineInfo, JoinPermissionAuthInfo};

/// Shows one notification by its ID.
///
/// ```no_run
/// # async fn example(client: alicloud_linkwan::Client) -> Result<(), alicloud_linkwan::Error> {
/// let request = alicloud_linkwan::GetNotificationRequest::new()
///     .notification_id("...");
/// let reply = client.get_notification(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetNotificationRequest {
    /// **Required.** ID of the notification that the call is about.
    pub notification_id: Option<String>,
}

impl GetNotificationRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `NotificationId`, which is required.
    pub fn notification_id(mut self, value: impl Into<String>) -> Self {
        self.notification_id = Some(value.into());
        self
    }
}

request! {
    GetNotificationRequest {
        "NotificationId" => notification_id: query,
    }
}

impl Operation for GetNotificationRequest {
    type Response = GetNotificationResponse;
    type Error = GetNotificationError;
    const INFO: OperationInfo = super::operation("GetNotification")
        .required(&["NotificationId"])
        .success_flag("Success")
        .read_only();
    const ERRORS: &'static [GetNotificationError] = &[
        GetNotificationError::ForbiddenByRam,
        GetNotificationError::ForbiddenByRiskControl,
        GetNotificationError::InternalError,
        GetNotificationError::NonExistent,
        GetNotificationError::NotResourceOwner,
    ];
}

/// Response to [`GetNotificationRequest`].
#[non_exhaustive]
pub struct GetNotificationResponse {
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `89EF6CAA-958F-F32C-BE45-FE003C6DE097`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<NotificationData>,
}

response! {
    GetNotificationResponse {
        "Success" => success: value,
        "RequestId" => request_id: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct NotificationData {
    /// Milliseconds of this: notice. Example: `1514736000000`.
    pub notice_millis: Option<i64>,
    /// Class that the item belongs to. Example: `GATEWAY_OFFLINE`.
    pub category: Option<String>,
    /// State that the handle is in. Example: `UNHANDLED`.
    pub handle_state: Option<String>,
    /// ID of the notification that the item belongs to or stands for. Example: `123`.
    pub notification_id: Option<String>,
    /// Milliseconds of this: handled. Example: `1514736000001`.
    pub handled_millis: Option<i64>,
    /// What is known about the gateway offline.
    pub gateway_offline_info: Option<GatewayOfflineInfo>,
    /// What is known about the join permission auth.
    pub join_permission_auth_info: Option<JoinPermissionAuthInfo>,
}

response! {
    NotificationData {
        "NoticeMillis" => notice_millis: value,
        "Category" => category: value,
        "HandleState" => handle_state: value,
        "NotificationId" => notification_id: value,
        "HandledMillis" => handled_millis: value,
        "GatewayOfflineInfo" => gateway_offline_info: value,
        "JoinPermissionAuthInfo" => join_permission_auth_info: value,
    }
}

/// Errors that the documentation of [`GetNotificationRequest`] names.
///
/// - [`ForbiddenByRam`](super::DocumentedError::ForbiddenByRam)
/// - [`ForbiddenByRiskControl`](super::DocumentedError::ForbiddenByRiskControl)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`NonExistent`](super::DocumentedError::NonExistent)
/// - [`NotResourceOwner`](super::DocumentedError::NotResourceOwner)
pub type GetNotificationError = super::DocumentedError;
