// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDcdnWafRule`, from `dcdn/DescribeDcdnWafRule.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Rule};

/// Shows one WAF protection rule in detail.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::DescribeDcdnWafRuleRequest::new()
///     .rule_id(1);
/// let reply = client.describe_dcdn_waf_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDcdnWafRuleRequest {
    /// **Required.** ID of the rule that the call or the item is about.
    pub rule_id: Option<i64>,
}

impl DescribeDcdnWafRuleRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RuleId`, which is required.
    #[inline]
    pub fn rule_id(mut self, value: i64) -> Self {
        self.rule_id = Some(value);
        self
    }
}

request! {
    DescribeDcdnWafRuleRequest {
        "RuleId" => rule_id: query,
    }
}

impl Operation for DescribeDcdnWafRuleRequest {
    type Response = DescribeDcdnWafRuleResponse;
    type Error = DescribeDcdnWafRuleError;
    const INFO: OperationInfo = super::operation("DescribeDcdnWafRule")
        .required(&["RuleId"])
        .read_only();
    const ERRORS: &'static [DescribeDcdnWafRuleError] = &[
        DescribeDcdnWafRuleError::InvalidParameter2,
    ];
}

/// Response to [`DescribeDcdnWafRuleRequest`].
#[non_exhaustive]
pub struct DescribeDcdnWafRuleResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `66A98669-CC6E-4F3E-80A6-3014697B11AE`.
    pub request_id: Option<String>,
    /// What the specification says.
    pub rule: Option<Rule>,
}

response! {
    DescribeDcdnWafRuleResponse {
        "RequestId" => request_id: value,
        "Rule" => rule: value,
    }
}

/// Errors that the documentation of [`DescribeDcdnWafRuleRequest`] names.
///
/// - [`InvalidParameter2`](super::DocumentedError::InvalidParameter2)
pub type DescribeDcdnWafRuleError = super::DocumentedError;
