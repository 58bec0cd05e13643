// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddSmsTemplate`, from `dysmsapi/AddSmsTemplate.md`.

use alicloud_runtime::codegen::*;

/// Applies for an SMS template; it must pass review.
/// [`CreateSmsTemplate`](super::Client::create_sms_template) is the newer operation.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_dysmsapi::Client) -> Result<(), alicloud_dysmsapi::Error> {
/// let request = alicloud_dysmsapi::AddSmsTemplateRequest::new()
///     .template_type(1)
///     .template_name("...")
///     .template_content("...")
///     .remark("...");
/// let reply = client.add_sms_template(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct AddSmsTemplateRequest {
    /// **Required.** Kind of message: verification code, notification, promotion or international
    /// message.
    pub template_type: Option<i32>,
    /// **Required.** Name that tells the message template from others of the account.
    pub template_name: Option<String>,
    /// **Required.** Text of the message with its variables, without the signature.
    pub template_content: Option<String>,
    /// **Required.** Explanation for the reviewers, such as what the messages are for.
    pub remark: Option<String>,
}

impl AddSmsTemplateRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `TemplateType`, which is required.
    #[inline]
    pub fn template_type(mut self, value: i32) -> Self {
        self.template_type = Some(value);
        self
    }
    /// Sets `TemplateName`, which is required.
    pub fn template_name(mut self, value: impl Into<String>) -> Self {
        self.template_name = Some(value.into());
        self
    }
    /// Sets `TemplateContent`, which is required.
    pub fn template_content(mut self, value: impl Into<String>) -> Self {
        self.template_content = Some(value.into());
        self
    }
    /// Sets `Remark`, which is required.
    pub fn remark(mut self, value: impl Into<String>) -> Self {
        self.remark = Some(value.into());
        self
    }
}

request! {
    AddSmsTemplateRequest {
        "TemplateType" => template_type: query,
        "TemplateName" => template_name: query,
        "TemplateContent" => template_content: query,
        "Remark" => remark: query,
    }
}

impl Operation for AddSmsTemplateRequest {
    type Response = AddSmsTemplateResponse;
    type Error = AddSmsTemplateError;
    const INFO: OperationInfo = super::operation("AddSmsTemplate")
        .required(&["TemplateType", "TemplateName", "TemplateContent", "Remark"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK");
    const ERRORS: &'static [AddSmsTemplateError] = &[
        AddSmsTemplateError::TemplateParameterCountIllegal,
    ];
}

/// Response to [`AddSmsTemplateRequest`].
#[non_exhaustive]
pub struct AddSmsTemplateResponse {
    /// Result code; `OK` stands for success. Example: `OK`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `OK`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `F655A8D5-B967-440B-8683-DAD6FF8DE990`.
    pub request_id: Option<String>,
    /// Code of the message template, by which messages are sent and templates looked up.
    /// Example: `SMS_46817****`.
    pub template_code: Option<String>,
}

response! {
    AddSmsTemplateResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "TemplateCode" => template_code: value,
    }
}

/// Errors that the documentation of [`AddSmsTemplateRequest`] names.
///
/// - [`TemplateParameterCountIllegal`](super::DocumentedError::TemplateParameterCountIllegal)
pub type AddSmsTemplateError = super::DocumentedError;
