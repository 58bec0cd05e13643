// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteMetricRuleTemplate`, from `cms/DeleteMetricRuleTemplate.md`.

use alicloud_runtime::codegen::*;

/// Deletes an alert template, which can then no longer be applied to groups.
///
/// ```no_run
/// # async fn example(client: alicloud_cms::Client) -> Result<(), alicloud_cms::Error> {
/// let request = alicloud_cms::DeleteMetricRuleTemplateRequest::new()
///     .template_id("12345");
/// let reply = client.delete_metric_rule_template(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteMetricRuleTemplateRequest {
    /// **Required.** ID of an alert template, as
    /// [`CreateMetricRuleTemplate`](super::Client::create_metric_rule_template) or
    /// [`DescribeMetricRuleTemplateList`](super::Client::describe_metric_rule_template_list) returned
    /// it. Example: `12345`.
    pub template_id: Option<String>,
}

impl DeleteMetricRuleTemplateRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `TemplateId`, which is required.
    pub fn template_id(mut self, value: impl Into<String>) -> Self {
        self.template_id = Some(value.into());
        self
    }
}

request! {
    DeleteMetricRuleTemplateRequest {
        "TemplateId" => template_id: query,
    }
}

impl Operation for DeleteMetricRuleTemplateRequest {
    type Response = DeleteMetricRuleTemplateResponse;
    type Error = DeleteMetricRuleTemplateError;
    const INFO: OperationInfo = super::operation("DeleteMetricRuleTemplate")
        .required(&["TemplateId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [DeleteMetricRuleTemplateError] = &[
        DeleteMetricRuleTemplateError::ParameterInvalid,
        DeleteMetricRuleTemplateError::AccessForbidden,
        DeleteMetricRuleTemplateError::ResourceNotFound,
        DeleteMetricRuleTemplateError::InternalError,
    ];
}

/// Response to [`DeleteMetricRuleTemplateRequest`].
#[non_exhaustive]
pub struct DeleteMetricRuleTemplateResponse {
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `7B63F8CF-D48D-4608-A402-04FB5B2B4B6A`.
    pub request_id: Option<String>,
    /// What the call created, changed, or found.
    pub resource: Option<Resource>,
    /// Whether the call was carried out. Example: `true`.
    pub success: Option<bool>,
}

response! {
    DeleteMetricRuleTemplateResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Resource" => resource: value,
        "Success" => success: value,
    }
}

/// What the call created, changed, or found.
#[non_exhaustive]
pub struct Resource {
    /// ID of an alert template, as
    /// [`CreateMetricRuleTemplate`](super::Client::create_metric_rule_template) or
    /// [`DescribeMetricRuleTemplateList`](super::Client::describe_metric_rule_template_list) returned
    /// it. Example: `123`.
    pub template_id: Option<String>,
}

response! {
    Resource {
        "TemplateId" => template_id: value,
    }
}

/// Errors that the documentation of [`DeleteMetricRuleTemplateRequest`] names.
///
/// - [`ParameterInvalid`](super::DocumentedError::ParameterInvalid)
/// - [`AccessForbidden`](super::DocumentedError::AccessForbidden)
/// - [`ResourceNotFound`](super::DocumentedError::ResourceNotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type DeleteMetricRuleTemplateError = super::DocumentedError;
