// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateMetricRuleTemplate`, from `cms/CreateMetricRuleTemplate.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AlertTemplate, Category, ComparisonOperator, Critical, Escalations, EscalationsInfo, Warn};

/// Creates an alert template that rules can be made from.
///
/// ```no_run
/// # async fn example(client: alicloud_cms::Client) -> Result<(), alicloud_cms::Error> {
/// let request = alicloud_cms::CreateMetricRuleTemplateRequest::new()
///     .name("Template1");
/// let reply = client.create_metric_rule_template(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateMetricRuleTemplateRequest {
    /// **Required.** Name of the alert template. Example: `Template1`.
    pub name: Option<String>,
    /// Rules that the template consists of, one entry each. Items: at most 200.
    pub alert_templates: Vec<AlertTemplate>,
    /// Free text that describes the item to people. Example: `ECS_Template1`.
    pub description: Option<String>,
}

impl CreateMetricRuleTemplateRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Name`, which is required.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `AlertTemplates`.
    pub fn alert_templates(
        mut self,
        value: impl IntoIterator<Item = impl Into<AlertTemplate>>,
    ) -> Self {
        self.alert_templates = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}

request! {
    CreateMetricRuleTemplateRequest {
        "Name" => name: query,
        "AlertTemplates" => alert_templates: query,
        "Description" => description: query,
    }
}

impl Operation for CreateMetricRuleTemplateRequest {
    type Response = CreateMetricRuleTemplateResponse;
    type Error = CreateMetricRuleTemplateError;
    const INFO: OperationInfo = super::operation("CreateMetricRuleTemplate")
        .required(&["Name"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [CreateMetricRuleTemplateError] = &[
        CreateMetricRuleTemplateError::Any,
        CreateMetricRuleTemplateError::InvalidQueryParameter,
        CreateMetricRuleTemplateError::AccessDeniedException,
        CreateMetricRuleTemplateError::LimitExceeded,
        CreateMetricRuleTemplateError::InvalidClientTokenId,
        CreateMetricRuleTemplateError::ResourceConflict,
        CreateMetricRuleTemplateError::ResourceExist,
        CreateMetricRuleTemplateError::ResourcesOverLimit,
        CreateMetricRuleTemplateError::ThrottliNgException,
        CreateMetricRuleTemplateError::InternalFailure,
    ];
}

/// Response to [`CreateMetricRuleTemplateRequest`].
#[non_exhaustive]
pub struct CreateMetricRuleTemplateResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `9763ED1A-4D09-41BF-851E-310421750204`.
    pub request_id: Option<String>,
    /// Whether the call was carried out. Example: `true`.
    pub success: Option<bool>,
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i32>,
    /// ID of the new alert template. Example: `12345`.
    pub id: Option<i64>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
}

response! {
    CreateMetricRuleTemplateResponse {
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Code" => code: value,
        "Id" => id: value,
        "Message" => message: value,
    }
}

/// Errors that the documentation of [`CreateMetricRuleTemplateRequest`] names.
///
/// - [`Any`](super::DocumentedError::Any), here with HTTP status 206
/// - [`InvalidQueryParameter`](super::DocumentedError::InvalidQueryParameter)
/// - [`AccessDeniedException`](super::DocumentedError::AccessDeniedException)
/// - [`LimitExceeded`](super::DocumentedError::LimitExceeded)
/// - [`InvalidClientTokenId`](super::DocumentedError::InvalidClientTokenId)
/// - [`ResourceConflict`](super::DocumentedError::ResourceConflict)
/// - [`ResourceExist`](super::DocumentedError::ResourceExist)
/// - [`ResourcesOverLimit`](super::DocumentedError::ResourcesOverLimit)
/// - [`ThrottliNgException`](super::DocumentedError::ThrottliNgException)
/// - [`InternalFailure`](super::DocumentedError::InternalFailure)
pub type CreateMetricRuleTemplateError = super::DocumentedError;
