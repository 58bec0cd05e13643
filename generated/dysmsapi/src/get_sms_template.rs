// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetSmsTemplate`, from `dysmsapi/GetSmsTemplate.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AuditInfo};

/// Returns content and review details of an SMS template, including reasons for rejection.
///
/// ```no_run
/// # async fn example(client: alicloud_dysmsapi::Client) -> Result<(), alicloud_dysmsapi::Error> {
/// let request = alicloud_dysmsapi::GetSmsTemplateRequest::new()
///     .template_code("...");
/// let reply = client.get_sms_template(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetSmsTemplateRequest {
    /// **Required.** Code of the message template, by which messages are sent and templates looked up.
    pub template_code: Option<String>,
}

impl GetSmsTemplateRequest {
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
    GetSmsTemplateRequest {
        "TemplateCode" => template_code: query,
    }
}

impl Operation for GetSmsTemplateRequest {
    type Response = GetSmsTemplateResponse;
    type Error = GetSmsTemplateError;
    const INFO: OperationInfo = super::operation("GetSmsTemplate")
        .required(&["TemplateCode"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK")
        .read_only();
    const ERRORS: &'static [GetSmsTemplateError] = &[
        GetSmsTemplateError::ForbiddenAction,
        GetSmsTemplateError::TemplateNotFound,
    ];
}

/// Response to [`GetSmsTemplateRequest`].
#[non_exhaustive]
pub struct GetSmsTemplateResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `819BE656-D2E0-4858-8B21-B2E47708****`.
    pub request_id: Option<String>,
    /// Result code; `OK` stands for success. Example: `OK`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `OK`.
    pub message: Option<String>,
    /// Name that tells the message template from others of the account. Example: `text`.
    pub template_name: Option<String>,
    /// Code of the message template, by which messages are sent and templates looked up.
    /// Example: `SMS_20375****`.
    pub template_code: Option<String>,
    /// Text of the message with its variables, without the signature. Example: `text`.
    pub template_content: Option<String>,
    /// Kind of message: verification code, notification, promotion or international message.
    /// Example: `0`.
    pub template_type: Option<String>,
    /// How the review stands: `0` under way, `1` passed, `2` failed, `10` called off. Example: `2`.
    pub template_status: Option<String>,
    /// Approved signature given as an example in the template's review; messages can use another.
    /// Example: `text`.
    pub related_sign_name: Option<String>,
    /// Whether the template is one of your own or a gift of the system. Example: `2`.
    pub template_tag: Option<i32>,
    /// Number of the application under review; give it to support to have the review sped up.
    /// Example: `2003019****`.
    pub order_id: Option<String>,
    /// Which kind of content each variable of the template takes, as a JSON object.
    /// Example: `{"code":"characterWithNumber"}`.
    pub variable_attribute: Option<String>,
    /// Explanation for the reviewers, such as what the messages are for. Example: `text`.
    pub remark: Option<String>,
    /// When the signature, template or short link was created. Example: `2024-06-03 10:02:34`.
    pub create_date: Option<String>,
    /// When the review took place and why it was refused, if it was.
    pub audit_info: Option<AuditInfo>,
    /// Papers handed in for the review, by their addresses.
    pub file_url_list: Vec<String>,
    /// Further papers handed in for the review, by their addresses.
    pub more_data_file_url_list: Vec<String>,
    /// Kind of international message, when the template is for international messages. Example: `0`.
    pub intl_type: Option<i32>,
    /// Where the signature or template is used, such as the address of a website.
    /// Example: `http://www.aliyun.com/`.
    pub apply_scene: Option<String>,
}

response! {
    GetSmsTemplateResponse {
        "RequestId" => request_id: value,
        "Code" => code: value,
        "Message" => message: value,
        "TemplateName" => template_name: value,
        "TemplateCode" => template_code: value,
        "TemplateContent" => template_content: value,
        "TemplateType" => template_type: value,
        "TemplateStatus" => template_status: value,
        "RelatedSignName" => related_sign_name: value,
        "TemplateTag" => template_tag: value,
        "OrderId" => order_id: value,
        "VariableAttribute" => variable_attribute: value,
        "Remark" => remark: value,
        "CreateDate" => create_date: value,
        "AuditInfo" => audit_info: value,
        "FileUrlList" => file_url_list: list("FileUrl"),
        "MoreDataFileUrlList" => more_data_file_url_list: list("MoreDataFileUrl"),
        "IntlType" => intl_type: value,
        "ApplyScene" => apply_scene: value,
    }
}

/// Errors that the documentation of [`GetSmsTemplateRequest`] names.
///
/// - [`ForbiddenAction`](super::DocumentedError::ForbiddenAction), here with HTTP status 400
/// - [`TemplateNotFound`](super::DocumentedError::TemplateNotFound)
pub type GetSmsTemplateError = super::DocumentedError;
