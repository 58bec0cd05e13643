// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateSmsTemplate`, from `dysmsapi/CreateSmsTemplate.md`.

use alicloud_runtime::codegen::*;

/// Applies for an SMS template, tied to a signature; it must pass review before use.
///
/// ```no_run
/// # async fn example(client: alicloud_dysmsapi::Client) -> Result<(), alicloud_dysmsapi::Error> {
/// let request = alicloud_dysmsapi::CreateSmsTemplateRequest::new()
///     .template_name("...")
///     .template_content("...")
///     .template_type(1);
/// let reply = client.create_sms_template(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateSmsTemplateRequest {
    /// **Required.** Name that tells the message template from others of the account.
    /// Length: at most 30.
    pub template_name: Option<String>,
    /// **Required.** Text of the message with its variables, without the signature.
    /// Length: at most 500.
    pub template_content: Option<String>,
    /// Explanation for the reviewers, such as what the messages are for. Length: at most 500.
    pub remark: Option<String>,
    /// **Required.** Kind of message: verification code, notification, promotion or international
    /// message.
    pub template_type: Option<i32>,
    /// Approved signature given as an example in the template's review; messages can use another.
    pub related_sign_name: Option<String>,
    /// Which kind of content each variable of the template takes, as a JSON object.
    pub template_rule: Option<String>,
    /// Further papers or screenshots for the review, as the upload returned them.
    pub more_data: Vec<String>,
    /// Where the signature or template is used, such as the address of a website or app, for the
    /// review.
    pub apply_scene_content: Option<String>,
    /// Kind of international message, when the template is for international messages.
    pub intl_type: Option<i32>,
    /// What the template leads its readers to, such as a link or a telephone number.
    pub traffic_driving: Option<String>,
}

impl CreateSmsTemplateRequest {
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
    /// Sets `TemplateContent`, which is required.
    pub fn template_content(mut self, value: impl Into<String>) -> Self {
        self.template_content = Some(value.into());
        self
    }
    /// Sets `Remark`.
    pub fn remark(mut self, value: impl Into<String>) -> Self {
        self.remark = Some(value.into());
        self
    }
    /// Sets `TemplateType`, which is required.
    #[inline]
    pub fn template_type(mut self, value: i32) -> Self {
        self.template_type = Some(value);
        self
    }
    /// Sets `RelatedSignName`.
    pub fn related_sign_name(mut self, value: impl Into<String>) -> Self {
        self.related_sign_name = Some(value.into());
        self
    }
    /// Sets `TemplateRule`.
    pub fn template_rule(mut self, value: impl Into<String>) -> Self {
        self.template_rule = Some(value.into());
        self
    }
    /// Sets `MoreData`.
    pub fn more_data(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.more_data = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ApplySceneContent`.
    pub fn apply_scene_content(mut self, value: impl Into<String>) -> Self {
        self.apply_scene_content = Some(value.into());
        self
    }
    /// Sets `IntlType`.
    #[inline]
    pub fn intl_type(mut self, value: i32) -> Self {
        self.intl_type = Some(value);
        self
    }
    /// Sets `TrafficDriving`.
    pub fn traffic_driving(mut self, value: impl Into<String>) -> Self {
        self.traffic_driving = Some(value.into());
        self
    }
}

request! {
    CreateSmsTemplateRequest {
        "TemplateName" => template_name: query,
        "TemplateContent" => template_content: query,
        "Remark" => remark: query,
        "TemplateType" => template_type: query,
        "RelatedSignName" => related_sign_name: query,
        "TemplateRule" => template_rule: query,
        "MoreData" => more_data: query_json,
        "ApplySceneContent" => apply_scene_content: query,
        "IntlType" => intl_type: query,
        "TrafficDriving" => traffic_driving: query,
    }
}

impl Operation for CreateSmsTemplateRequest {
    type Response = CreateSmsTemplateResponse;
    type Error = CreateSmsTemplateError;
    const INFO: OperationInfo = super::operation("CreateSmsTemplate")
        .required(&["TemplateName", "TemplateContent", "TemplateType"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK");
    const ERRORS: &'static [CreateSmsTemplateError] = &[
        CreateSmsTemplateError::ForbiddenAction,
        CreateSmsTemplateError::AssocSignUnapproved,
        CreateSmsTemplateError::InvalidTemplateRuleFormat,
        CreateSmsTemplateError::InvalidMoreData,
        CreateSmsTemplateError::TemplateVarLimitExceeded,
        CreateSmsTemplateError::InvalidTemplateContentFormat,
        CreateSmsTemplateError::InvalidTemplateRule,
        CreateSmsTemplateError::ServiceNotOpened,
        CreateSmsTemplateError::MissingTemplateName,
        CreateSmsTemplateError::SmsSignatureNotFound,
    ];
}

/// Response to [`CreateSmsTemplateRequest`].
#[non_exhaustive]
pub struct CreateSmsTemplateResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `F655A8D5-B967-440B-8683-DAD6FF8DE990`.
    pub request_id: Option<String>,
    /// Result code; `OK` stands for success. Example: `OK`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `OK`.
    pub message: Option<String>,
    /// Name that tells the message template from others of the account. Example: `text`.
    pub template_name: Option<String>,
    /// Code of the message template, by which messages are sent and templates looked up.
    /// Example: `SMS_10000****`.
    pub template_code: Option<String>,
    /// Number of the application under review; give it to support to have the review sped up.
    /// Example: `2005020****`.
    pub order_id: Option<String>,
}

response! {
    CreateSmsTemplateResponse {
        "RequestId" => request_id: value,
        "Code" => code: value,
        "Message" => message: value,
        "TemplateName" => template_name: value,
        "TemplateCode" => template_code: value,
        "OrderId" => order_id: value,
    }
}

/// Errors that the documentation of [`CreateSmsTemplateRequest`] names.
///
/// - [`ForbiddenAction`](super::DocumentedError::ForbiddenAction), here with HTTP status 400
/// - [`AssocSignUnapproved`](super::DocumentedError::AssocSignUnapproved)
/// - [`InvalidTemplateRuleFormat`](super::DocumentedError::InvalidTemplateRuleFormat)
/// - [`InvalidMoreData`](super::DocumentedError::InvalidMoreData)
/// - [`TemplateVarLimitExceeded`](super::DocumentedError::TemplateVarLimitExceeded)
/// - [`InvalidTemplateContentFormat`](super::DocumentedError::InvalidTemplateContentFormat)
/// - [`InvalidTemplateRule`](super::DocumentedError::InvalidTemplateRule)
/// - [`ServiceNotOpened`](super::DocumentedError::ServiceNotOpened)
/// - [`MissingTemplateName`](super::DocumentedError::MissingTemplateName)
/// - [`SmsSignatureNotFound`](super::DocumentedError::SmsSignatureNotFound)
pub type CreateSmsTemplateError = super::DocumentedError;
