// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SendBatchCardSms`, from `dysmsapi/SendBatchCardSms.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{CardSmData};

/// Sends card messages to many numbers, each with its own signature and fallback text. A repeated
/// call sends them again.
///
/// ```no_run
/// # async fn example(client: alicloud_dysmsapi::Client) -> Result<(), alicloud_dysmsapi::Error> {
/// let request = alicloud_dysmsapi::SendBatchCardSmsRequest::new()
///     .card_template_code("...")
///     .fallback_type("...")
///     .phone_number_json("...")
///     .sign_name_json("...");
/// let reply = client.send_batch_card_sms(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SendBatchCardSmsRequest {
    /// **Required.** Code of the card message template.
    pub card_template_code: Option<String>,
    /// Template of the text message to send in place of a card; needed when falling back to text.
    pub sms_template_code: Option<String>,
    /// **Required.** What to send to phones that cannot show cards: text, a digital message or nothing.
    pub fallback_type: Option<String>,
    /// Template of the digital message to send in place of a card.
    pub digital_template_code: Option<String>,
    /// Text of your own that comes back with reports, to match the message to your records.
    pub out_id: Option<String>,
    /// **Required.** Numbers that get the message, as a JSON array.
    pub phone_number_json: Option<String>,
    /// **Required.** Signatures as a JSON array, one for each number and in the same order.
    pub sign_name_json: Option<String>,
    /// Values for the card template's variables, as a JSON array in the order of the numbers.
    pub card_template_param_json: Option<String>,
    /// Values for the variables of the text messages sent in place of cards, as a JSON array.
    pub sms_template_param_json: Option<String>,
    /// Values for the variables of the digital messages sent in place of cards, as a JSON array.
    pub digital_template_param_json: Option<String>,
    /// Extension codes for messages that phones send back, as a JSON array; ignore it unless you need
    /// it.
    pub sms_up_extend_code_json: Option<String>,
    /// Code of the message template, by which messages are sent and templates looked up.
    pub template_code: Option<String>,
    /// Values for the template's variables, as a JSON array in the order of the numbers.
    pub template_param_json: Option<String>,
}

impl SendBatchCardSmsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `CardTemplateCode`, which is required.
    pub fn card_template_code(mut self, value: impl Into<String>) -> Self {
        self.card_template_code = Some(value.into());
        self
    }
    /// Sets `SmsTemplateCode`.
    pub fn sms_template_code(mut self, value: impl Into<String>) -> Self {
        self.sms_template_code = Some(value.into());
        self
    }
    /// Sets `FallbackType`, which is required.
    pub fn fallback_type(mut self, value: impl Into<String>) -> Self {
        self.fallback_type = Some(value.into());
        self
    }
    /// Sets `DigitalTemplateCode`.
    pub fn digital_template_code(mut self, value: impl Into<String>) -> Self {
        self.digital_template_code = Some(value.into());
        self
    }
    /// Sets `OutId`.
    pub fn out_id(mut self, value: impl Into<String>) -> Self {
        self.out_id = Some(value.into());
        self
    }
    /// Sets `PhoneNumberJson`, which is required.
    pub fn phone_number_json(mut self, value: impl Into<String>) -> Self {
        self.phone_number_json = Some(value.into());
        self
    }
    /// Sets `SignNameJson`, which is required.
    pub fn sign_name_json(mut self, value: impl Into<String>) -> Self {
        self.sign_name_json = Some(value.into());
        self
    }
    /// Sets `CardTemplateParamJson`.
    pub fn card_template_param_json(mut self, value: impl Into<String>) -> Self {
        self.card_template_param_json = Some(value.into());
        self
    }
    /// Sets `SmsTemplateParamJson`.
    pub fn sms_template_param_json(mut self, value: impl Into<String>) -> Self {
        self.sms_template_param_json = Some(value.into());
        self
    }
    /// Sets `DigitalTemplateParamJson`.
    pub fn digital_template_param_json(mut self, value: impl Into<String>) -> Self {
        self.digital_template_param_json = Some(value.into());
        self
    }
    /// Sets `SmsUpExtendCodeJson`.
    pub fn sms_up_extend_code_json(mut self, value: impl Into<String>) -> Self {
        self.sms_up_extend_code_json = Some(value.into());
        self
    }
    /// Sets `TemplateCode`.
    pub fn template_code(mut self, value: impl Into<String>) -> Self {
        self.template_code = Some(value.into());
        self
    }
    /// Sets `TemplateParamJson`.
    pub fn template_param_json(mut self, value: impl Into<String>) -> Self {
        self.template_param_json = Some(value.into());
        self
    }
}

request! {
    SendBatchCardSmsRequest {
        "CardTemplateCode" => card_template_code: query,
        "SmsTemplateCode" => sms_template_code: query,
        "FallbackType" => fallback_type: query,
        "DigitalTemplateCode" => digital_template_code: query,
        "OutId" => out_id: query,
        "PhoneNumberJson" => phone_number_json: query,
        "SignNameJson" => sign_name_json: query,
        "CardTemplateParamJson" => card_template_param_json: query,
        "SmsTemplateParamJson" => sms_template_param_json: query,
        "DigitalTemplateParamJson" => digital_template_param_json: query,
        "SmsUpExtendCodeJson" => sms_up_extend_code_json: query,
        "TemplateCode" => template_code: query,
        "TemplateParamJson" => template_param_json: query,
    }
}

impl Operation for SendBatchCardSmsRequest {
    type Response = SendBatchCardSmsResponse;
    type Error = SendBatchCardSmsError;
    const INFO: OperationInfo = super::operation("SendBatchCardSms")
        .required(
            &["CardTemplateCode", "FallbackType", "PhoneNumberJson", "SignNameJson"],
        )
        .success_flag("Success")
        .error_codes(&["Code"])
        .success_code("OK");
    const ERRORS: &'static [SendBatchCardSmsError] = &[
        SendBatchCardSmsError::ForbiddenAction,
    ];
}

/// Response to [`SendBatchCardSmsRequest`].
#[non_exhaustive]
pub struct SendBatchCardSmsResponse {
    /// Result code; `OK` stands for success. Example: `OK`.
    pub code: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `A90E4451-FED7-49D2-87C8-00700A8C4D0D`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// What the call returns besides its status.
    pub data: Option<CardSmData>,
}

response! {
    SendBatchCardSmsResponse {
        "Code" => code: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Data" => data: value,
    }
}

/// Errors that the documentation of [`SendBatchCardSmsRequest`] names.
///
/// - [`ForbiddenAction`](super::DocumentedError::ForbiddenAction)
pub type SendBatchCardSmsError = super::DocumentedError;
