// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SendCardSms`, from `dysmsapi/SendCardSms.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{CardSmData};

/// Sends a card message to some numbers; phones that cannot show it get the fallback. A repeated
/// call sends it again.
///
/// ```no_run
/// # async fn example(client: alicloud_dysmsapi::Client) -> Result<(), alicloud_dysmsapi::Error> {
/// use alicloud_dysmsapi::send_card_sms::CardObject;
///
/// let request = alicloud_dysmsapi::SendCardSmsRequest::new()
///     .card_objects([CardObject::new()])
///     .sign_name("...")
///     .card_template_code("...")
///     .fallback_type("...");
/// let reply = client.send_card_sms(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SendCardSmsRequest {
    /// **Required.** Recipients of the card, each with their own link and values.
    pub card_objects: Vec<CardObject>,
    /// **Required.** Signature that stands at the head of the message and tells who sends it.
    pub sign_name: Option<String>,
    /// **Required.** Code of the card message template.
    pub card_template_code: Option<String>,
    /// Template of the text message to send in place of a card; needed when falling back to text.
    pub sms_template_code: Option<String>,
    /// Extension code for messages that phones send back; ignore it unless you need it.
    pub sms_up_extend_code: Option<String>,
    /// **Required.** What to send to phones that cannot show cards: text, a digital message or nothing.
    pub fallback_type: Option<String>,
    /// Template of the digital message to send in place of a card.
    pub digital_template_code: Option<String>,
    /// Text of your own that comes back with reports, to match the message to your records.
    pub out_id: Option<String>,
    /// Values for the variables of the text message sent in place of a card, as a JSON object.
    pub sms_template_param: Option<String>,
    /// Values for the variables of the digital message sent in place of a card, as a JSON object.
    pub digital_template_param: Option<String>,
    /// Code of the message template, by which messages are sent and templates looked up.
    pub template_code: Option<String>,
    /// Values for the template's variables, as a JSON object.
    pub template_param: Option<String>,
}

impl SendCardSmsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `CardObjects`, which is required.
    pub fn card_objects(
        mut self,
        value: impl IntoIterator<Item = impl Into<CardObject>>,
    ) -> Self {
        self.card_objects = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `SignName`, which is required.
    pub fn sign_name(mut self, value: impl Into<String>) -> Self {
        self.sign_name = Some(value.into());
        self
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
    /// Sets `SmsUpExtendCode`.
    pub fn sms_up_extend_code(mut self, value: impl Into<String>) -> Self {
        self.sms_up_extend_code = Some(value.into());
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
    /// Sets `SmsTemplateParam`.
    pub fn sms_template_param(mut self, value: impl Into<String>) -> Self {
        self.sms_template_param = Some(value.into());
        self
    }
    /// Sets `DigitalTemplateParam`.
    pub fn digital_template_param(mut self, value: impl Into<String>) -> Self {
        self.digital_template_param = Some(value.into());
        self
    }
    /// Sets `TemplateCode`.
    pub fn template_code(mut self, value: impl Into<String>) -> Self {
        self.template_code = Some(value.into());
        self
    }
    /// Sets `TemplateParam`.
    pub fn template_param(mut self, value: impl Into<String>) -> Self {
        self.template_param = Some(value.into());
        self
    }
}

request! {
    SendCardSmsRequest {
        "CardObjects" => card_objects: query,
        "SignName" => sign_name: query,
        "CardTemplateCode" => card_template_code: query,
        "SmsTemplateCode" => sms_template_code: query,
        "SmsUpExtendCode" => sms_up_extend_code: query,
        "FallbackType" => fallback_type: query,
        "DigitalTemplateCode" => digital_template_code: query,
        "OutId" => out_id: query,
        "SmsTemplateParam" => sms_template_param: query,
        "DigitalTemplateParam" => digital_template_param: query,
        "TemplateCode" => template_code: query,
        "TemplateParam" => template_param: query,
    }
}

impl Operation for SendCardSmsRequest {
    type Response = SendCardSmsResponse;
    type Error = SendCardSmsError;
    const INFO: OperationInfo = super::operation("SendCardSms")
        .required(&["CardObjects", "SignName", "CardTemplateCode", "FallbackType"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .success_code("OK");
    const ERRORS: &'static [SendCardSmsError] = &[SendCardSmsError::ForbiddenAction];
}

/// Response to [`SendCardSmsRequest`].
#[non_exhaustive]
pub struct SendCardSmsResponse {
    /// Result code; `OK` stands for success. Example: `OK`.
    pub code: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `F655A8D5-B967-440B-8683-DAD6FF8D28D0`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// What the call returns besides its status.
    pub data: Option<CardSmData>,
}

response! {
    SendCardSmsResponse {
        "Code" => code: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Data" => data: value,
    }
}

/// Recipients of the card, each with their own link and values.
#[non_exhaustive]
pub struct CardObject {
    /// Address that the recipient is sent to if the card cannot be shown.
    pub custom_url: Option<String>,
    /// Values of this recipient for the card template's variables, as a JSON object.
    pub dync_params: Option<String>,
    /// Number that gets the card message.
    pub mobile: Option<String>,
}

impl CardObject {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `customUrl`.
    pub fn custom_url(mut self, value: impl Into<String>) -> Self {
        self.custom_url = Some(value.into());
        self
    }
    /// Sets `dyncParams`.
    pub fn dync_params(mut self, value: impl Into<String>) -> Self {
        self.dync_params = Some(value.into());
        self
    }
    /// Sets `mobile`.
    pub fn mobile(mut self, value: impl Into<String>) -> Self {
        self.mobile = Some(value.into());
        self
    }
}

request! {
    CardObject {
        "customUrl" => custom_url: field,
        "dyncParams" => dync_params: field,
        "mobile" => mobile: field,
    }
}

/// Errors that the documentation of [`SendCardSmsRequest`] names.
///
/// - [`ForbiddenAction`](super::DocumentedError::ForbiddenAction)
pub type SendCardSmsError = super::DocumentedError;
