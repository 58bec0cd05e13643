// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateCardSmsTemplate`, from `dysmsapi/CreateCardSmsTemplate.md`.

use alicloud_runtime::codegen::*;

/// Creates a template for card messages and returns its code.
///
/// ```no_run
/// # async fn example(client: alicloud_dysmsapi::Client) -> Result<(), alicloud_dysmsapi::Error> {
/// let request = alicloud_dysmsapi::CreateCardSmsTemplateRequest::new()
///     .template_name("...")
///     .template("...");
/// let reply = client.create_card_sms_template(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateCardSmsTemplateRequest {
    /// **Required.** Name that tells the message template from others of the account.
    pub template_name: Option<String>,
    /// **Required.** Content of the card template; its structure depends on the kind of template.
    pub template: Option<Value>,
    /// Note of your own on the template or media file.
    pub memo: Option<String>,
    /// Phone makers that the card template is handed in to; all of them without it.
    pub factorys: Option<String>,
}

impl CreateCardSmsTemplateRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `TemplateName`, which is required.
    pub fn template_name(mut self, value: impl Into<String>) -> Self {
        self.template_name = Some(value.into());
        self
    }
    /// Sets `Template`, which is required.
    pub fn template(mut self, value: impl Into<Value>) -> Self {
        self.template = Some(value.into());
        self
    }
    /// Sets `Memo`.
    pub fn memo(mut self, value: impl Into<String>) -> Self {
        self.memo = Some(value.into());
        self
    }
    /// Sets `Factorys`.
    pub fn factorys(mut self, value: impl Into<String>) -> Self {
        self.factorys = Some(value.into());
        self
    }
}

request! {
    CreateCardSmsTemplateRequest {
        "TemplateName" => template_name: query,
        "Template" => template: query_json,
        "Memo" => memo: query,
        "Factorys" => factorys: query,
    }
}

impl Operation for CreateCardSmsTemplateRequest {
    type Response = CreateCardSmsTemplateResponse;
    type Error = CreateCardSmsTemplateError;
    const INFO: OperationInfo = super::operation("CreateCardSmsTemplate")
        .required(&["TemplateName", "Template"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .success_code("OK");
    const ERRORS: &'static [CreateCardSmsTemplateError] = &[
        CreateCardSmsTemplateError::ForbiddenAction,
    ];
}

/// Response to [`CreateCardSmsTemplateRequest`].
#[non_exhaustive]
pub struct CreateCardSmsTemplateResponse {
    /// Result code; `OK` stands for success. Example: `OK`.
    pub code: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `F655A8D5-B967-440B-8683-DAD6FF8DE990`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// What the call returns besides its status.
    pub data: Option<CardSmsTemplateData>,
}

response! {
    CreateCardSmsTemplateResponse {
        "Code" => code: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct CardSmsTemplateData {
    /// Code of the message template, by which messages are sent and templates looked up.
    /// Example: `CARD_SMS_2****`.
    pub template_code: Option<String>,
}

response! {
    CardSmsTemplateData {
        "TemplateCode" => template_code: value,
    }
}

/// Errors that the documentation of [`CreateCardSmsTemplateRequest`] names.
///
/// - [`ForbiddenAction`](super::DocumentedError::ForbiddenAction)
pub type CreateCardSmsTemplateError = super::DocumentedError;
