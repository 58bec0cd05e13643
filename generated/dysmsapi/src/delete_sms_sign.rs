// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteSmsSign`, from `dysmsapi/DeleteSmsSign.md`.

use alicloud_runtime::codegen::*;

/// Deletes an SMS signature for good; nothing more can be sent under it. Impossible while it is in
/// review.
///
/// ```no_run
/// # async fn example(client: alicloud_dysmsapi::Client) -> Result<(), alicloud_dysmsapi::Error> {
/// let request = alicloud_dysmsapi::DeleteSmsSignRequest::new()
///     .sign_name("...");
/// let reply = client.delete_sms_sign(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteSmsSignRequest {
    /// **Required.** Signature that stands at the head of the message and tells who sends it.
    pub sign_name: Option<String>,
}

impl DeleteSmsSignRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SignName`, which is required.
    pub fn sign_name(mut self, value: impl Into<String>) -> Self {
        self.sign_name = Some(value.into());
        self
    }
}

request! {
    DeleteSmsSignRequest {
        "SignName" => sign_name: query,
    }
}

impl Operation for DeleteSmsSignRequest {
    type Response = DeleteSmsSignResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteSmsSign")
        .required(&["SignName"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK");
}

/// Response to [`DeleteSmsSignRequest`].
#[non_exhaustive]
pub struct DeleteSmsSignResponse {
    /// Result code; `OK` stands for success. Example: `OK`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `OK`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `F655A8D5-B967-440B-8683-DAD6FF8D****`.
    pub request_id: Option<String>,
    /// Signature that stands at the head of the message and tells who sends it. Example: `text`.
    pub sign_name: Option<String>,
}

response! {
    DeleteSmsSignResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "SignName" => sign_name: value,
    }
}
