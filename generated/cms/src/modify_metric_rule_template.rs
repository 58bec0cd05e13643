// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyMetricRuleTemplate`, from `cms/ModifyMetricRuleTemplate.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AlertTemplate, Category, ComparisonOperator, Critical, Escalations, EscalationsInfo, Warn};

/// Changes an alert template, based on the version given.
///
/// ```no_run
/// # async fn example(client: alicloud_cms::Client) -> Result<(), alicloud_cms::Error> {
/// let request = alicloud_cms::ModifyMetricRuleTemplateRequest::new()
///     .template_id(123456)
///     .rest_version(0);
/// let reply = client.modify_metric_rule_template(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyMetricRuleTemplateRequest {
    /// **Required.** ID of an alert template, as
    /// [`CreateMetricRuleTemplate`](super::Client::create_metric_rule_template) or
    /// [`DescribeMetricRuleTemplateList`](super::Client::describe_metric_rule_template_list) returned
    /// it. Example: `123456`.
    pub template_id: Option<i64>,
    /// **Required.** Version of the template that the change is based on; each change raises it.
    /// Example: `0`.
    pub rest_version: Option<i64>,
    /// Name that people know the item by. Example: `test123`.
    pub name: Option<String>,
    /// Free text that describes the item to people. Example: `ECS_template1`.
    pub description: Option<String>,
    /// Rules that the template consists of, one entry each. Items: at most 200.
    pub alert_templates: Vec<AlertTemplate>,
}

impl ModifyMetricRuleTemplateRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `TemplateId`, which is required.
    #[inline]
    pub fn template_id(mut self, value: i64) -> Self {
        self.template_id = Some(value);
        self
    }
    /// Sets `RestVersion`, which is required.
    #[inline]
    pub fn rest_version(mut self, value: i64) -> Self {
        self.rest_version = Some(value);
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
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
}

request! {
    ModifyMetricRuleTemplateRequest {
        "TemplateId" => template_id: query,
        "RestVersion" => rest_version: query,
        "Name" => name: query,
        "Description" => description: query,
        "AlertTemplates" => alert_templates: query,
    }
}

impl Operation for ModifyMetricRuleTemplateRequest {
    type Response = ModifyMetricRuleTemplateResponse;
    type Error = ModifyMetricRuleTemplateError;
    const INFO: OperationInfo = super::operation("ModifyMetricRuleTemplate")
        .required(&["TemplateId", "RestVersion"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [ModifyMetricRuleTemplateError] = &[
        ModifyMetricRuleTemplateError::Any,
        ModifyMetricRuleTemplateError::InvalidQueryParameter,
        ModifyMetricRuleTemplateError::AccessDeniedException,
        ModifyMetricRuleTemplateError::LimitExceeded,
        ModifyMetricRuleTemplateError::InvalidClientTokenId,
        ModifyMetricRuleTemplateError::ThrottliNgException,
        ModifyMetricRuleTemplateError::InternalFailure,
    ];
}

/// Response to [`ModifyMetricRuleTemplateRequest`].
#[non_exhaustive]
pub struct ModifyMetricRuleTemplateResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `9E07117F-F6AE-4F1C-81E8-36FBB4892235`.
    pub request_id: Option<String>,
    /// Whether the call was carried out. Example: `true`.
    pub success: Option<bool>,
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
}

response! {
    ModifyMetricRuleTemplateResponse {
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Code" => code: value,
        "Message" => message: value,
    }
}

/// Errors that the documentation of [`ModifyMetricRuleTemplateRequest`] names.
///
/// - [`Any`](super::DocumentedError::Any), here with HTTP status 206
/// - [`InvalidQueryParameter`](super::DocumentedError::InvalidQueryParameter)
/// - [`AccessDeniedException`](super::DocumentedError::AccessDeniedException)
/// - [`LimitExceeded`](super::DocumentedError::LimitExceeded)
/// - [`InvalidClientTokenId`](super::DocumentedError::InvalidClientTokenId)
/// - [`ThrottliNgException`](super::DocumentedError::ThrottliNgException)
/// - [`InternalFailure`](super::DocumentedError::InternalFailure)
pub type ModifyMetricRuleTemplateError = super::DocumentedError;
