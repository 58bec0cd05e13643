// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeMetricRuleTargets`, from `cms/DescribeMetricRuleTargets.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Target};

/// Lists the targets of an alert rule.
///
/// ```no_run
/// # async fn example(client: alicloud_cms::Client) -> Result<(), alicloud_cms::Error> {
/// let request = alicloud_cms::DescribeMetricRuleTargetsRequest::new()
///     .rule_id("rulIdxxxxx1");
/// let reply = client.describe_metric_rule_targets(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeMetricRuleTargetsRequest {
    /// **Required.** Alert rule concerned, by its ID. Example: `rulIdxxxxx1`.
    pub rule_id: Option<String>,
}

impl DescribeMetricRuleTargetsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RuleId`, which is required.
    pub fn rule_id(mut self, value: impl Into<String>) -> Self {
        self.rule_id = Some(value.into());
        self
    }
}

request! {
    DescribeMetricRuleTargetsRequest {
        "RuleId" => rule_id: query,
    }
}

impl Operation for DescribeMetricRuleTargetsRequest {
    type Response = DescribeMetricRuleTargetsResponse;
    type Error = DescribeMetricRuleTargetsError;
    const INFO: OperationInfo = super::operation("DescribeMetricRuleTargets")
        .required(&["RuleId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [DescribeMetricRuleTargetsError] = &[
        DescribeMetricRuleTargetsError::InvalidParameterValue,
        DescribeMetricRuleTargetsError::Any,
        DescribeMetricRuleTargetsError::AccessForbidden,
        DescribeMetricRuleTargetsError::InternalError,
    ];
}

/// Response to [`DescribeMetricRuleTargetsRequest`].
#[non_exhaustive]
pub struct DescribeMetricRuleTargetsResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `786E92D2-AC66-4250-B76F-F1E2FCDDBA1C`.
    pub request_id: Option<String>,
    /// Targets that are notified, one entry each.
    pub targets: Vec<Target>,
    /// Whether the call was carried out. Example: `true`.
    pub success: Option<bool>,
}

response! {
    DescribeMetricRuleTargetsResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Targets" => targets: list("Target"),
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`DescribeMetricRuleTargetsRequest`] names.
///
/// - [`InvalidParameterValue`](super::DocumentedError::InvalidParameterValue)
/// - [`Any`](super::DocumentedError::Any)
/// - [`AccessForbidden`](super::DocumentedError::AccessForbidden)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type DescribeMetricRuleTargetsError = super::DocumentedError;
