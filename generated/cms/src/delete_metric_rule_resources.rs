// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteMetricRuleResources`, from `cms/DeleteMetricRuleResources.md`.

use alicloud_runtime::codegen::*;

/// Takes resources away from an alert rule, which no longer watches them.
///
/// ```no_run
/// # async fn example(client: alicloud_cms::Client) -> Result<(), alicloud_cms::Error> {
/// let request = alicloud_cms::DeleteMetricRuleResourcesRequest::new()
///     .resources("[{\"instanceId\":\"i-uf6hm9lnlzsarrc7****\"}]")
///     .rule_id("rr-bp18017n6iolv****");
/// let reply = client.delete_metric_rule_resources(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteMetricRuleResourcesRequest {
    /// **Required.** Resources that the rule watches, as JSON text.
    /// Example: `[{"instanceId":"i-uf6hm9lnlzsarrc7****"}]`.
    pub resources: Option<String>,
    /// **Required.** Alert rule concerned, by its ID. Example: `rr-bp18017n6iolv****`.
    pub rule_id: Option<String>,
}

impl DeleteMetricRuleResourcesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Resources`, which is required.
    pub fn resources(mut self, value: impl Into<String>) -> Self {
        self.resources = Some(value.into());
        self
    }
    /// Sets `RuleId`, which is required.
    pub fn rule_id(mut self, value: impl Into<String>) -> Self {
        self.rule_id = Some(value.into());
        self
    }
}

request! {
    DeleteMetricRuleResourcesRequest {
        "Resources" => resources: query,
        "RuleId" => rule_id: query,
    }
}

impl Operation for DeleteMetricRuleResourcesRequest {
    type Response = DeleteMetricRuleResourcesResponse;
    type Error = DeleteMetricRuleResourcesError;
    const INFO: OperationInfo = super::operation("DeleteMetricRuleResources")
        .required(&["Resources", "RuleId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [DeleteMetricRuleResourcesError] = &[
        DeleteMetricRuleResourcesError::Any,
        DeleteMetricRuleResourcesError::InternalError,
    ];
}

/// Response to [`DeleteMetricRuleResourcesRequest`].
#[non_exhaustive]
pub struct DeleteMetricRuleResourcesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `D8A35882-90C6-4F03-BBEB-153C180398EA`.
    pub request_id: Option<String>,
    /// Whether the call was carried out. Example: `true`.
    pub success: Option<bool>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
}

response! {
    DeleteMetricRuleResourcesResponse {
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Code" => code: value,
        "Message" => message: value,
    }
}

/// Errors that the documentation of [`DeleteMetricRuleResourcesRequest`] names.
///
/// - [`Any`](super::DocumentedError::Any)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type DeleteMetricRuleResourcesError = super::DocumentedError;
