// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteSmsTemplate`, from `dysmsapi/DeleteSmsTemplate.md`.

use alicloud_runtime::codegen::*;

/// Deletes a message template for good. Impossible while it is in review.
///
/// ```no_run
/// # async fn example(client: alicloud_dysmsapi::Client) -> Result<(), alicloud_dysmsapi::Error> {
/// let request = alicloud_dysmsapi::DeleteSmsTemplateRequest::new()
///     .template_code("...");
/// let reply = client.delete_sms_template(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteSmsTemplateRequest {
    /// **Required.** Code of the message template, by which messages are sent and templates looked up.
    pub template_code: Option<String>,
}

impl DeleteSmsTemplateRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `TemplateCode`, which is required.
    pub fn template_code(mut self, value: impl Into<String>) -> Self {
        self.template_code = Some(value.into());
        self
    }
}

request! {
    DeleteSmsTemplateRequest {
        "TemplateCode" => template_code: query,
    }
}

impl Operation for DeleteSmsTemplateRequest {
    type Response = DeleteSmsTemplateResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteSmsTemplate")
        .required(&["TemplateCode"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK");
}

/// Response to [`DeleteSmsTemplateRequest`].
#[non_exhaustive]
pub struct DeleteSmsTemplateResponse {
    /// Result code; `OK` stands for success. Example: `OK`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `OK`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `CCA2BCFF-2BA7-427C-90EE-AC6994748607`.
    pub request_id: Option<String>,
    /// Code of the message template, by which messages are sent and templates looked up.
    /// Example: `SMS_152550****`.
    pub template_code: Option<String>,
}

response! {
    DeleteSmsTemplateResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "TemplateCode" => template_code: value,
    }
}
