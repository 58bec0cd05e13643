// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `PutMetricRuleTargets`, from `cms/PutMetricRuleTargets.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Target};

/// Adds or changes the targets of an alert rule.
///
/// ```no_run
/// # async fn example(client: alicloud_cms::Client) -> Result<(), alicloud_cms::Error> {
/// use alicloud_cms::put_metric_rule_targets::Target;
///
/// let request = alicloud_cms::PutMetricRuleTargetsRequest::new()
///     .rule_id("rulexx12346")
///     .targets([Target::new()]);
/// let reply = client.put_metric_rule_targets(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct PutMetricRuleTargetsRequest {
    /// **Required.** Alert rule concerned, by its ID. Example: `rulexx12346`.
    pub rule_id: Option<String>,
    /// **Required.** Targets that are notified, one entry each. Items: at most 5.
    pub targets: Vec<Target>,
}

impl PutMetricRuleTargetsRequest {
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
    /// Sets `Targets`, which is required.
    pub fn targets(
        mut self,
        value: impl IntoIterator<Item = impl Into<Target>>,
    ) -> Self {
        self.targets = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    PutMetricRuleTargetsRequest {
        "RuleId" => rule_id: query,
        "Targets" => targets: query,
    }
}

impl Operation for PutMetricRuleTargetsRequest {
    type Response = PutMetricRuleTargetsResponse;
    type Error = PutMetricRuleTargetsError;
    const INFO: OperationInfo = super::operation("PutMetricRuleTargets")
        .required(&["RuleId", "Targets"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [PutMetricRuleTargetsError] = &[
        PutMetricRuleTargetsError::Any,
        PutMetricRuleTargetsError::InternalError,
    ];
}

/// Response to [`PutMetricRuleTargetsRequest`].
#[non_exhaustive]
pub struct PutMetricRuleTargetsResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Targets that could not be set, one entry each.
    pub fail_data: Vec<Targets>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `786E92D2-AC66-4250-B76F-F1E2FCDDBA1C`.
    pub request_id: Option<String>,
    /// Whether the call was carried out. Example: `true`.
    pub success: Option<bool>,
}

response! {
    PutMetricRuleTargetsResponse {
        "Code" => code: value,
        "FailData" => fail_data: list("Targets"),
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// Targets that could not be set, one entry each.
#[non_exhaustive]
pub struct Targets {
    /// ARN of what is notified or called, such as a message queue or the role to assume.
    /// Example: `acs:mns:cn-hangzhou:111:/queues/test/message`.
    pub arn: Option<String>,
    /// ID of the target that could not be set. Example: `1`.
    pub id: Option<String>,
    /// Level of the alert or event, or the way of notification that goes with it.
    /// Example: `["INFO", "WARN", "CRITICAL"]`.
    pub level: Option<String>,
}

response! {
    Targets {
        "Arn" => arn: value,
        "Id" => id: value,
        "Level" => level: value,
    }
}

/// Errors that the documentation of [`PutMetricRuleTargetsRequest`] names.
///
/// - [`Any`](super::DocumentedError::Any), here with HTTP status 200
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type PutMetricRuleTargetsError = super::DocumentedError;
