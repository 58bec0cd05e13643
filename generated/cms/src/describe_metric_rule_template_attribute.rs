// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeMetricRuleTemplateAttribute`, from `cms/DescribeMetricRuleTemplateAttribute.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ComparisonOperator, Critical, Escalations, EscalationsInfo, Labels, Warn};

/// Returns one alert template with its rules.
///
/// ```no_run
/// # async fn example(client: alicloud_cms::Client) -> Result<(), alicloud_cms::Error> {
/// let request = alicloud_cms::DescribeMetricRuleTemplateAttributeRequest::new()
///     .template_id("12345");
/// let reply = client.describe_metric_rule_template_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeMetricRuleTemplateAttributeRequest {
    /// Name that people know the item by. Example: `ECS_Template1`.
    pub name: Option<String>,
    /// ID of an alert template, as
    /// [`CreateMetricRuleTemplate`](super::Client::create_metric_rule_template) or
    /// [`DescribeMetricRuleTemplateList`](super::Client::describe_metric_rule_template_list) returned
    /// it. Example: `12345`.
    pub template_id: Option<String>,
}

impl DescribeMetricRuleTemplateAttributeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `TemplateId`.
    pub fn template_id(mut self, value: impl Into<String>) -> Self {
        self.template_id = Some(value.into());
        self
    }
}

request! {
    DescribeMetricRuleTemplateAttributeRequest {
        "Name" => name: query,
        "TemplateId" => template_id: query,
    }
}

impl Operation for DescribeMetricRuleTemplateAttributeRequest {
    type Response = DescribeMetricRuleTemplateAttributeResponse;
    type Error = DescribeMetricRuleTemplateAttributeError;
    const INFO: OperationInfo = super::operation("DescribeMetricRuleTemplateAttribute")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [DescribeMetricRuleTemplateAttributeError] = &[
        DescribeMetricRuleTemplateAttributeError::ParameterInvalid,
        DescribeMetricRuleTemplateAttributeError::Any,
        DescribeMetricRuleTemplateAttributeError::AccessForbidden,
        DescribeMetricRuleTemplateAttributeError::ResourceNotFound,
        DescribeMetricRuleTemplateAttributeError::InternalError,
    ];
}

/// Response to [`DescribeMetricRuleTemplateAttributeRequest`].
#[non_exhaustive]
pub struct DescribeMetricRuleTemplateAttributeResponse {
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `C14F2566-B4AC-4C3E-AC7D-0A1D16CF33DE`.
    pub request_id: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// What the call created, changed, or found.
    pub resource: Option<Resource>,
    /// Whether the call was carried out. Example: `true`.
    pub success: Option<bool>,
}

response! {
    DescribeMetricRuleTemplateAttributeResponse {
        "Code" => code: value,
        "RequestId" => request_id: value,
        "Message" => message: value,
        "Resource" => resource: value,
        "Success" => success: value,
    }
}

/// What the call created, changed, or found.
#[non_exhaustive]
pub struct Resource {
    /// Rules that the template consists of, one entry each.
    pub alert_templates: Vec<AlertTemplate>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// Name that people know the item by. Example: `ECS_Template1`.
    pub name: Option<String>,
    /// Version of the template; each change raises it. Example: `0`.
    pub rest_version: Option<String>,
    /// ID of an alert template, as
    /// [`CreateMetricRuleTemplate`](super::Client::create_metric_rule_template) or
    /// [`DescribeMetricRuleTemplateList`](super::Client::describe_metric_rule_template_list) returned
    /// it. Example: `12345`.
    pub template_id: Option<String>,
}

response! {
    Resource {
        "AlertTemplates" => alert_templates: list("AlertTemplate"),
        "Description" => description: value,
        "Name" => name: value,
        "RestVersion" => rest_version: value,
        "TemplateId" => template_id: value,
    }
}

/// Rules that the template consists of, one entry each.
#[non_exhaustive]
pub struct AlertTemplate {
    /// Code of the cloud service, or of one edition of it, such as `kvstore_sharding`. Example: `ecs`.
    pub category: Option<String>,
    /// Conditions for the alert levels.
    pub escalations: Option<Escalations>,
    /// Measured quantity that the item is about, under the name that the product gives it.
    /// Example: `cpu_total`.
    pub metric_name: Option<String>,
    /// Product that the metric belongs to, under its name in CloudMonitor.
    /// Example: `acs_ecs_dashboard`.
    pub namespace: Option<String>,
    /// Name that the rule was set up with. Example: `ECS_Rule1`.
    pub rule_name: Option<String>,
    /// Further dimension that limits the template rule, as JSON text. Example: `{"disk":"/"}`.
    pub selector: Option<String>,
    /// URL that is called when an alert is set off. Example: `https://api.aliyun.com/test.json`.
    pub webhook: Option<String>,
    /// What the rule does when no data comes in: nothing, alert for missing data, or count as normal.
    /// Example: `KEEP_LAST_STATE`.
    pub no_data_policy: Option<String>,
    /// Labels that go with alerts or data, one entry each.
    pub labels: Vec<Labels>,
}

response! {
    AlertTemplate {
        "Category" => category: value,
        "Escalations" => escalations: value,
        "MetricName" => metric_name: value,
        "Namespace" => namespace: value,
        "RuleName" => rule_name: value,
        "Selector" => selector: value,
        "Webhook" => webhook: value,
        "NoDataPolicy" => no_data_policy: value,
        "Labels" => labels: list("Labels"),
    }
}

/// Errors that the documentation of [`DescribeMetricRuleTemplateAttributeRequest`] names.
///
/// - [`ParameterInvalid`](super::DocumentedError::ParameterInvalid)
/// - [`Any`](super::DocumentedError::Any)
/// - [`AccessForbidden`](super::DocumentedError::AccessForbidden)
/// - [`ResourceNotFound`](super::DocumentedError::ResourceNotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type DescribeMetricRuleTemplateAttributeError = super::DocumentedError;
