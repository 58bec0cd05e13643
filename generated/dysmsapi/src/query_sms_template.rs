// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `QuerySmsTemplate`, from `dysmsapi/QuerySmsTemplate.md`.

use alicloud_runtime::codegen::*;

/// Returns content and review status of an SMS template.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_dysmsapi::Client) -> Result<(), alicloud_dysmsapi::Error> {
/// let request = alicloud_dysmsapi::QuerySmsTemplateRequest::new()
///     .template_code("...");
/// let reply = client.query_sms_template(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct QuerySmsTemplateRequest {
    /// **Required.** Code of the message template, by which messages are sent and templates looked up.
    pub template_code: Option<String>,
}

impl QuerySmsTemplateRequest {
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
    QuerySmsTemplateRequest {
        "TemplateCode" => template_code: query,
    }
}

impl Operation for QuerySmsTemplateRequest {
    type Response = QuerySmsTemplateResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("QuerySmsTemplate")
        .required(&["TemplateCode"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK")
        .read_only();
}

/// Response to [`QuerySmsTemplateRequest`].
#[non_exhaustive]
pub struct QuerySmsTemplateResponse {
    /// Text of the message with its variables, without the signature. Example: `text`.
    pub template_content: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `0A974B78-02BF-4C79-ADF3-90CFBA1B55B1`.
    pub request_id: Option<String>,
    /// Code of the message template, by which messages are sent and templates looked up.
    /// Example: `SMS_1525****`.
    pub template_code: Option<String>,
    /// How the review stands: `0` under way, `1` passed, `2` failed, `10` called off. Example: `0`.
    pub template_status: Option<i32>,
    /// Result code; `OK` stands for success. Example: `OK`.
    pub code: Option<String>,
    /// Kind of message: verification code, notification, promotion or international message.
    /// Example: `1`.
    pub template_type: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `OK`.
    pub message: Option<String>,
    /// Name that tells the message template from others of the account. Example: `text`.
    pub template_name: Option<String>,
    /// When the signature, template or short link was created. Example: `2024-06-03 10:02:34`.
    pub create_date: Option<String>,
    /// What the reviewers remarked, above all why they refused. Example: `text`.
    pub reason: Option<String>,
}

response! {
    QuerySmsTemplateResponse {
        "TemplateContent" => template_content: value,
        "RequestId" => request_id: value,
        "TemplateCode" => template_code: value,
        "TemplateStatus" => template_status: value,
        "Code" => code: value,
        "TemplateType" => template_type: value,
        "Message" => message: value,
        "TemplateName" => template_name: value,
        "CreateDate" => create_date: value,
        "Reason" => reason: value,
    }
}
