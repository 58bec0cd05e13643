// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifySmsTemplate`, from `dysmsapi/ModifySmsTemplate.md`.

use alicloud_runtime::codegen::*;

/// Changes an SMS template that failed its review, so that it is reviewed again.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_dysmsapi::Client) -> Result<(), alicloud_dysmsapi::Error> {
/// let request = alicloud_dysmsapi::ModifySmsTemplateRequest::new()
///     .template_type(1)
///     .template_name("...")
///     .template_code("...")
///     .template_content("...")
///     .remark("...");
/// let reply = client.modify_sms_template(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct ModifySmsTemplateRequest {
    /// **Required.** Kind of message: verification code, notification, promotion or international
    /// message.
    pub template_type: Option<i32>,
    /// **Required.** Name that tells the message template from others of the account.
    pub template_name: Option<String>,
    /// **Required.** Code of the message template, by which messages are sent and templates looked up.
    pub template_code: Option<String>,
    /// **Required.** Text of the message with its variables, without the signature.
    pub template_content: Option<String>,
    /// **Required.** Explanation for the reviewers, such as what the messages are for.
    pub remark: Option<String>,
}

impl ModifySmsTemplateRequest {
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
    /// Sets `TemplateCode`, which is required.
    pub fn template_code(mut self, value: impl Into<String>) -> Self {
        self.template_code = Some(value.into());
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
    ModifySmsTemplateRequest {
        "TemplateType" => template_type: query,
        "TemplateName" => template_name: query,
        "TemplateCode" => template_code: query,
        "TemplateContent" => template_content: query,
        "Remark" => remark: query,
    }
}

impl Operation for ModifySmsTemplateRequest {
    type Response = ModifySmsTemplateResponse;
    type Error = ModifySmsTemplateError;
    const INFO: OperationInfo = super::operation("ModifySmsTemplate")
        .required(
            &[
                "TemplateType",
                "TemplateName",
                "TemplateCode",
                "TemplateContent",
                "Remark",
            ],
        )
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK");
    const ERRORS: &'static [ModifySmsTemplateError] = &[
        ModifySmsTemplateError::TemplateParameterCountIllegal,
    ];
}

/// Response to [`ModifySmsTemplateRequest`].
#[non_exhaustive]
pub struct ModifySmsTemplateResponse {
    /// Result code; `OK` stands for success. Example: `OK`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `OK`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `F655A8D5-B967-440B-8683-DAD6FF8DE990`.
    pub request_id: Option<String>,
    /// Code of the message template, by which messages are sent and templates looked up.
    /// Example: `SMS_15255****`.
    pub template_code: Option<String>,
}

response! {
    ModifySmsTemplateResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "TemplateCode" => template_code: value,
    }
}

/// Errors that the documentation of [`ModifySmsTemplateRequest`] names.
///
/// - [`TemplateParameterCountIllegal`](super::DocumentedError::TemplateParameterCountIllegal)
pub type ModifySmsTemplateError = super::DocumentedError;
