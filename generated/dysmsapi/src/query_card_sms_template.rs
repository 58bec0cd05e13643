// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `QueryCardSmsTemplate`, from `dysmsapi/QueryCardSmsTemplate.md`.

use alicloud_runtime::codegen::*;

/// Returns the review status of a card message template.
///
/// ```no_run
/// # async fn example(client: alicloud_dysmsapi::Client) -> Result<(), alicloud_dysmsapi::Error> {
/// let request = alicloud_dysmsapi::QueryCardSmsTemplateRequest::new()
///     .template_code("...");
/// let reply = client.query_card_sms_template(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct QueryCardSmsTemplateRequest {
    /// **Required.** Code of the message template, by which messages are sent and templates looked up.
    pub template_code: Option<String>,
}

impl QueryCardSmsTemplateRequest {
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
    QueryCardSmsTemplateRequest {
        "TemplateCode" => template_code: query,
    }
}

impl Operation for QueryCardSmsTemplateRequest {
    type Response = QueryCardSmsTemplateResponse;
    type Error = QueryCardSmsTemplateError;
    const INFO: OperationInfo = super::operation("QueryCardSmsTemplate")
        .required(&["TemplateCode"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .success_code("OK")
        .read_only();
    const ERRORS: &'static [QueryCardSmsTemplateError] = &[
        QueryCardSmsTemplateError::ForbiddenAction,
    ];
}

/// Response to [`QueryCardSmsTemplateRequest`].
#[non_exhaustive]
pub struct QueryCardSmsTemplateResponse {
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
    QueryCardSmsTemplateResponse {
        "Code" => code: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct CardSmsTemplateData {
    /// Card templates found, one entry each. Example: `text`.
    pub templates: Vec<Value>,
}

response! {
    CardSmsTemplateData {
        "Templates" => templates: list(""),
    }
}

/// Errors that the documentation of [`QueryCardSmsTemplateRequest`] names.
///
/// - [`ForbiddenAction`](super::DocumentedError::ForbiddenAction)
pub type QueryCardSmsTemplateError = super::DocumentedError;
