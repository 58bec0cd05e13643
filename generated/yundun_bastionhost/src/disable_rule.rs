// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DisableRule`, from `yundun-bastionhost/DisableRule.md`.

use alicloud_runtime::codegen::*;

/// Disables an authorization rule without deleting it.
///
/// ```no_run
/// # async fn example(client: alicloud_yundun_bastionhost::Client) -> Result<(), alicloud_yundun_bastionhost::Error> {
/// let request = alicloud_yundun_bastionhost::DisableRuleRequest::new()
///     .instance_id("...")
///     .rule_id("...");
/// let reply = client.disable_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DisableRuleRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the rule that the call or the item is about.
    pub rule_id: Option<String>,
}

impl DisableRuleRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `RuleId`, which is required.
    pub fn rule_id(mut self, value: impl Into<String>) -> Self {
        self.rule_id = Some(value.into());
        self
    }
}

request! {
    DisableRuleRequest {
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
        "RuleId" => rule_id: query,
    }
}

impl Operation for DisableRuleRequest {
    type Response = DisableRuleResponse;
    type Error = DisableRuleError;
    const INFO: OperationInfo = super::operation("DisableRule")
        .required(&["InstanceId", "RuleId"])
        .region("RegionId");
    const ERRORS: &'static [DisableRuleError] = &[
        DisableRuleError::InvalidParameter,
        DisableRuleError::RuleNotFound,
        DisableRuleError::InternalError,
    ];
}

/// Response to [`DisableRuleRequest`].
pub type DisableRuleResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DisableRuleRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`RuleNotFound`](super::DocumentedError::RuleNotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type DisableRuleError = super::DocumentedError;
