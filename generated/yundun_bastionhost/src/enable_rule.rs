// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `EnableRule`, from `yundun-bastionhost/EnableRule.md`.

use alicloud_runtime::codegen::*;

/// Enables an authorization rule that was disabled.
///
/// ```no_run
/// # async fn example(client: alicloud_yundun_bastionhost::Client) -> Result<(), alicloud_yundun_bastionhost::Error> {
/// let request = alicloud_yundun_bastionhost::EnableRuleRequest::new()
///     .instance_id("...")
///     .rule_id("...");
/// let reply = client.enable_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct EnableRuleRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the rule that the call or the item is about.
    pub rule_id: Option<String>,
}

impl EnableRuleRequest {
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
    EnableRuleRequest {
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
        "RuleId" => rule_id: query,
    }
}

impl Operation for EnableRuleRequest {
    type Response = EnableRuleResponse;
    type Error = EnableRuleError;
    const INFO: OperationInfo = super::operation("EnableRule")
        .required(&["InstanceId", "RuleId"])
        .region("RegionId");
    const ERRORS: &'static [EnableRuleError] = &[
        EnableRuleError::InvalidParameter,
        EnableRuleError::RuleNotFound,
        EnableRuleError::InternalError,
    ];
}

/// Response to [`EnableRuleRequest`].
pub type EnableRuleResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`EnableRuleRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`RuleNotFound`](super::DocumentedError::RuleNotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type EnableRuleError = super::DocumentedError;
