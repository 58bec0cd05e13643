// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SendTTSVerifyLink`, from `arms/SendTTSVerifyLink.md`.

use alicloud_runtime::codegen::*;

/// Sends a text message with a verification link; only verified numbers can be called by alerts.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::SendTTSVerifyLinkRequest::new()
///     .contact_id(123)
///     .phone("1381111****");
/// let reply = client.send_tts_verify_link(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SendTTSVerifyLinkRequest {
    /// **Required.** ID of the contact that the call is about. Example: `123`.
    pub contact_id: Option<i64>,
    /// **Required.** Telephone number of the person or contact concerned, or details about calls to it.
    /// Example: `1381111****`.
    pub phone: Option<String>,
}

impl SendTTSVerifyLinkRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ContactId`, which is required.
    #[inline]
    pub fn contact_id(mut self, value: i64) -> Self {
        self.contact_id = Some(value);
        self
    }
    /// Sets `Phone`, which is required.
    pub fn phone(mut self, value: impl Into<String>) -> Self {
        self.phone = Some(value.into());
        self
    }
}

request! {
    SendTTSVerifyLinkRequest {
        "ContactId" => contact_id: form,
        "Phone" => phone: form,
    }
}

impl Operation for SendTTSVerifyLinkRequest {
    type Response = SendTTSVerifyLinkResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SendTTSVerifyLink")
        .required(&["ContactId", "Phone"])
        .success_flag("IsSuccess");
}

/// Response to [`SendTTSVerifyLinkRequest`].
#[non_exhaustive]
pub struct SendTTSVerifyLinkResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `21E85B16-75A6-429A-9F65-8AAC9A54****`.
    pub request_id: Option<String>,
    /// Whether the is succeeded. Example: `true`.
    pub is_success: Option<bool>,
}

response! {
    SendTTSVerifyLinkResponse {
        "RequestId" => request_id: value,
        "IsSuccess" => is_success: value,
    }
}
