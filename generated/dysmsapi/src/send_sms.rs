// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SendSms`, from `dysmsapi/SendSms.md`.

use alicloud_runtime::codegen::*;

/// Sends a text message with an approved signature and template to one or more numbers. A repeated
/// call sends it again.
///
/// ```no_run
/// # async fn example(client: alicloud_dysmsapi::Client) -> Result<(), alicloud_dysmsapi::Error> {
/// let request = alicloud_dysmsapi::SendSmsRequest::new()
///     .phone_numbers("...")
///     .sign_name("...")
///     .template_code("...");
/// let reply = client.send_sms(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SendSmsRequest {
    /// **Required.** Numbers that get the message, joined by commas.
    pub phone_numbers: Option<String>,
    /// **Required.** Signature that stands at the head of the message and tells who sends it.
    pub sign_name: Option<String>,
    /// **Required.** Code of the message template, by which messages are sent and templates looked up.
    pub template_code: Option<String>,
    /// Values for the template's variables, as a JSON object.
    pub template_param: Option<String>,
    /// Extension code for messages that phones send back; ignore it unless you need it.
    pub sms_up_extend_code: Option<String>,
    /// Text of your own that comes back with reports, to match the message to your records.
    pub out_id: Option<String>,
}

impl SendSmsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `PhoneNumbers`, which is required.
    pub fn phone_numbers(mut self, value: impl Into<String>) -> Self {
        self.phone_numbers = Some(value.into());
        self
    }
    /// Sets `SignName`, which is required.
    pub fn sign_name(mut self, value: impl Into<String>) -> Self {
        self.sign_name = Some(value.into());
        self
    }
    /// Sets `TemplateCode`, which is required.
    pub fn template_code(mut self, value: impl Into<String>) -> Self {
        self.template_code = Some(value.into());
        self
    }
    /// Sets `TemplateParam`.
    pub fn template_param(mut self, value: impl Into<String>) -> Self {
        self.template_param = Some(value.into());
        self
    }
    /// Sets `SmsUpExtendCode`.
    pub fn sms_up_extend_code(mut self, value: impl Into<String>) -> Self {
        self.sms_up_extend_code = Some(value.into());
        self
    }
    /// Sets `OutId`.
    pub fn out_id(mut self, value: impl Into<String>) -> Self {
        self.out_id = Some(value.into());
        self
    }
}

request! {
    SendSmsRequest {
        "PhoneNumbers" => phone_numbers: query,
        "SignName" => sign_name: query,
        "TemplateCode" => template_code: query,
        "TemplateParam" => template_param: query,
        "SmsUpExtendCode" => sms_up_extend_code: query,
        "OutId" => out_id: query,
    }
}

impl Operation for SendSmsRequest {
    type Response = SendSmsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SendSms")
        .required(&["PhoneNumbers", "SignName", "TemplateCode"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK");
}

/// Response to [`SendSmsRequest`].
#[non_exhaustive]
pub struct SendSmsResponse {
    /// Result code; `OK` stands for success. Example: `OK`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `OK`.
    pub message: Option<String>,
    /// Receipt number of the sending, for looking up the delivery by
    /// [`QuerySendDetails`](super::Client::query_send_details). Example: `9006197469364984****`.
    pub biz_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `F655A8D5-B967-440B-8683-DAD6FF8DE990`.
    pub request_id: Option<String>,
}

response! {
    SendSmsResponse {
        "Code" => code: value,
        "Message" => message: value,
        "BizId" => biz_id: value,
        "RequestId" => request_id: value,
    }
}
