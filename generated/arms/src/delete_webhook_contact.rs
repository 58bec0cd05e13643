// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteWebhookContact`, from `arms/DeleteWebhookContact.md`.

use alicloud_runtime::codegen::*;

/// Deletes a webhook contact; its URL is no longer called for alerts.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::DeleteWebhookContactRequest::new()
///     .webhook_id(123);
/// let reply = client.delete_webhook_contact(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteWebhookContactRequest {
    /// **Required.** ID of the webhook that the call is about. Example: `123`.
    pub webhook_id: Option<i64>,
}

impl DeleteWebhookContactRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `WebhookId`, which is required.
    #[inline]
    pub fn webhook_id(mut self, value: i64) -> Self {
        self.webhook_id = Some(value);
        self
    }
}

request! {
    DeleteWebhookContactRequest {
        "WebhookId" => webhook_id: query,
    }
}

impl Operation for DeleteWebhookContactRequest {
    type Response = DeleteWebhookContactResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteWebhookContact")
        .required(&["WebhookId"])
        .success_flag("IsSuccess");
}

/// Response to [`DeleteWebhookContactRequest`].
#[non_exhaustive]
pub struct DeleteWebhookContactResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `C21AB7CF-B7AF-410F-BD61-82D1567F****`.
    pub request_id: Option<String>,
    /// Whether the is succeeded. Example: `true`.
    pub is_success: Option<bool>,
}

response! {
    DeleteWebhookContactResponse {
        "RequestId" => request_id: value,
        "IsSuccess" => is_success: value,
    }
}
