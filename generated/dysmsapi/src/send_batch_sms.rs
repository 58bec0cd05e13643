// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SendBatchSms`, from `dysmsapi/SendBatchSms.md`.

use alicloud_runtime::codegen::*;

/// Sends text messages made from one template to many numbers, each with its own signature and
/// variables. A repeated call sends them again.
///
/// ```no_run
/// # async fn example(client: alicloud_dysmsapi::Client) -> Result<(), alicloud_dysmsapi::Error> {
/// let request = alicloud_dysmsapi::SendBatchSmsRequest::new()
///     .phone_number_json("...")
///     .sign_name_json("...")
///     .template_code("...");
/// let reply = client.send_batch_sms(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SendBatchSmsRequest {
    /// **Required.** Numbers that get the message, as a JSON array.
    pub phone_number_json: Option<String>,
    /// **Required.** Signatures as a JSON array, one for each number and in the same order.
    pub sign_name_json: Option<String>,
    /// **Required.** Code of the message template, by which messages are sent and templates looked up.
    pub template_code: Option<String>,
    /// Values for the template's variables, as a JSON array in the order of the numbers.
    pub template_param_json: Option<String>,
    /// Extension codes for messages that phones send back, as a JSON array; ignore it unless you need
    /// it.
    pub sms_up_extend_code_json: Option<String>,
    /// Text of your own that comes back with reports, to match the message to your records.
    pub out_id: Option<String>,
}

impl SendBatchSmsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    /// Sets `TemplateCode`, which is required.
    pub fn template_code(mut self, value: impl Into<String>) -> Self {
        self.template_code = Some(value.into());
        self
    }
    /// Sets `TemplateParamJson`.
    pub fn template_param_json(mut self, value: impl Into<String>) -> Self {
        self.template_param_json = Some(value.into());
        self
    }
    /// Sets `SmsUpExtendCodeJson`.
    pub fn sms_up_extend_code_json(mut self, value: impl Into<String>) -> Self {
        self.sms_up_extend_code_json = Some(value.into());
        self
    }
    /// Sets `OutId`.
    pub fn out_id(mut self, value: impl Into<String>) -> Self {
        self.out_id = Some(value.into());
        self
    }
}

request! {
    SendBatchSmsRequest {
        "PhoneNumberJson" => phone_number_json: form,
        "SignNameJson" => sign_name_json: form,
        "TemplateCode" => template_code: query,
        "TemplateParamJson" => template_param_json: form,
        "SmsUpExtendCodeJson" => sms_up_extend_code_json: form,
        "OutId" => out_id: query,
    }
}

impl Operation for SendBatchSmsRequest {
    type Response = SendBatchSmsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SendBatchSms")
        .required(&["PhoneNumberJson", "SignNameJson", "TemplateCode"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK");
}

/// Response to [`SendBatchSmsRequest`].
#[non_exhaustive]
pub struct SendBatchSmsResponse {
    /// Result code; `OK` stands for success. Example: `OK`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `OK`.
    pub message: Option<String>,
    /// Receipt number of the sending, for looking up the delivery by
    /// [`QuerySendDetails`](super::Client::query_send_details). Example: `9006197469364984400`.
    pub biz_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `F655A8D5-B967-440B-8683-DAD6FF8D230E`.
    pub request_id: Option<String>,
}

response! {
    SendBatchSmsResponse {
        "Code" => code: value,
        "Message" => message: value,
        "BizId" => biz_id: value,
        "RequestId" => request_id: value,
    }
}
