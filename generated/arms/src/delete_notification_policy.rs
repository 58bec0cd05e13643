// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteNotificationPolicy`, from `arms/DeleteNotificationPolicy.md`.

use alicloud_runtime::codegen::*;

/// Deletes a notification policy; alerts that it matched notify nobody by it.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::DeleteNotificationPolicyRequest::new()
///     .id(1234);
/// let reply = client.delete_notification_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteNotificationPolicyRequest {
    /// **Required.** Identifier of the item within its collection. Example: `1234`.
    pub id: Option<i64>,
}

impl DeleteNotificationPolicyRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Id`, which is required.
    #[inline]
    pub fn id(mut self, value: i64) -> Self {
        self.id = Some(value);
        self
    }
}

request! {
    DeleteNotificationPolicyRequest {
        "Id" => id: query,
    }
}

impl Operation for DeleteNotificationPolicyRequest {
    type Response = DeleteNotificationPolicyResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteNotificationPolicy")
        .required(&["Id"])
        .success_flag("IsSuccess");
}

/// Response to [`DeleteNotificationPolicyRequest`].
#[non_exhaustive]
pub struct DeleteNotificationPolicyResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `A5EC8221-08F2-4C95-9AF1-49FD998C****`.
    pub request_id: Option<String>,
    /// Whether the is succeeded. Example: `true`.
    pub is_success: Option<bool>,
}

response! {
    DeleteNotificationPolicyResponse {
        "RequestId" => request_id: value,
        "IsSuccess" => is_success: value,
    }
}
