// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateMetricRuleResources`, from `cms/CreateMetricRuleResources.md`.

use alicloud_runtime::codegen::*;

/// Ties resources to an alert rule.
///
/// ```no_run
/// # async fn example(client: alicloud_cms::Client) -> Result<(), alicloud_cms::Error> {
/// let request = alicloud_cms::CreateMetricRuleResourcesRequest::new()
///     .overwrite("false")
///     .resources("[{\"instanceId\":\"i-a2d5q7pm3f9yr29eaqzm\"}]")
///     .rule_id("i-2ze3w55tr2rcpejpcfap_59c96b85");
/// let reply = client.create_metric_rule_resources(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateMetricRuleResourcesRequest {
    /// Whether the resources given replace those of the rule or are added to them.
    /// Default: `false`. Example: `false`.
    pub overwrite: Option<String>,
    /// **Required.** Resources that the rule watches, as JSON text.
    /// Example: `[{"instanceId":"i-a2d5q7pm3f9yr29eaqzm"}]`.
    pub resources: Option<String>,
    /// Alert rule concerned, by its ID. Example: `i-2ze3w55tr2rcpejpcfap_59c96b85`.
    pub rule_id: Option<String>,
}

impl CreateMetricRuleResourcesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Overwrite`.
    pub fn overwrite(mut self, value: impl Into<String>) -> Self {
        self.overwrite = Some(value.into());
        self
    }
    /// Sets `Resources`, which is required.
    pub fn resources(mut self, value: impl Into<String>) -> Self {
        self.resources = Some(value.into());
        self
    }
    /// Sets `RuleId`.
    pub fn rule_id(mut self, value: impl Into<String>) -> Self {
        self.rule_id = Some(value.into());
        self
    }
}

request! {
    CreateMetricRuleResourcesRequest {
        "Overwrite" => overwrite: query,
        "Resources" => resources: query,
        "RuleId" => rule_id: query,
    }
}

impl Operation for CreateMetricRuleResourcesRequest {
    type Response = CreateMetricRuleResourcesResponse;
    type Error = CreateMetricRuleResourcesError;
    const INFO: OperationInfo = super::operation("CreateMetricRuleResources")
        .required(&["Resources"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [CreateMetricRuleResourcesError] = &[
        CreateMetricRuleResourcesError::Any,
        CreateMetricRuleResourcesError::InternalError,
    ];
}

/// Response to [`CreateMetricRuleResourcesRequest`].
#[non_exhaustive]
pub struct CreateMetricRuleResourcesResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `0671A721-0D7A-4F11-BB77-2416325D65AB`.
    pub request_id: Option<String>,
    /// Whether the call was carried out. Example: `true`.
    pub success: Option<bool>,
}

response! {
    CreateMetricRuleResourcesResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`CreateMetricRuleResourcesRequest`] names.
///
/// - [`Any`](super::DocumentedError::Any)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type CreateMetricRuleResourcesError = super::DocumentedError;
