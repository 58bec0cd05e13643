// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDcdnWafPolicy`, from `dcdn/DescribeDcdnWafPolicy.md`.

use alicloud_runtime::codegen::*;

/// Shows one WAF protection policy in detail.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::DescribeDcdnWafPolicyRequest::new()
///     .policy_id(1);
/// let reply = client.describe_dcdn_waf_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDcdnWafPolicyRequest {
    /// **Required.** ID of the policy that the call is about.
    pub policy_id: Option<i64>,
}

impl DescribeDcdnWafPolicyRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `PolicyId`, which is required.
    #[inline]
    pub fn policy_id(mut self, value: i64) -> Self {
        self.policy_id = Some(value);
        self
    }
}

request! {
    DescribeDcdnWafPolicyRequest {
        "PolicyId" => policy_id: query,
    }
}

impl Operation for DescribeDcdnWafPolicyRequest {
    type Response = DescribeDcdnWafPolicyResponse;
    type Error = DescribeDcdnWafPolicyError;
    const INFO: OperationInfo = super::operation("DescribeDcdnWafPolicy")
        .required(&["PolicyId"])
        .read_only();
    const ERRORS: &'static [DescribeDcdnWafPolicyError] = &[
        DescribeDcdnWafPolicyError::InvalidParameter2,
    ];
}

/// Response to [`DescribeDcdnWafPolicyRequest`].
#[non_exhaustive]
pub struct DescribeDcdnWafPolicyResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `66A98669-CC6E-4F3E-80A6-3014697B11AE`.
    pub request_id: Option<String>,
    /// The policy asked for.
    pub policy: Option<Policy>,
}

response! {
    DescribeDcdnWafPolicyResponse {
        "RequestId" => request_id: value,
        "Policy" => policy: value,
    }
}

/// The policy asked for.
#[non_exhaustive]
pub struct Policy {
    /// State that the policy is in. Example: `on`.
    pub policy_status: Option<String>,
    /// Protection module the policy belongs to. Example: `waf_group`.
    pub defense_scene: Option<String>,
    /// How many there are of this: domain name. Example: `22`.
    pub domain_count: Option<i32>,
    /// Settings of each rule, one entry each.
    /// Example: `{"type":"target_type", "status":"on","config":{"target":"app"},"action":""}`.
    pub rule_configs: Option<String>,
    /// Name that the policy goes by. Example: `policy_test`.
    pub policy_name: Option<String>,
    /// ID of the policy that the item belongs to or stands for. Example: `100001`.
    pub policy_id: Option<i64>,
    /// How many there are of this: rule. Example: `9`.
    pub rule_count: Option<i64>,
    /// When the item was last changed. Example: `2021-12-29T17:08:45Z`.
    pub gmt_modified: Option<Timestamp>,
    /// Which kind of policy it is or is to be. Example: `default`.
    pub policy_type: Option<String>,
}

response! {
    Policy {
        "PolicyStatus" => policy_status: value,
        "DefenseScene" => defense_scene: value,
        "DomainCount" => domain_count: value,
        "RuleConfigs" => rule_configs: value,
        "PolicyName" => policy_name: value,
        "PolicyId" => policy_id: value,
        "RuleCount" => rule_count: value,
        "GmtModified" => gmt_modified: value,
        "PolicyType" => policy_type: value,
    }
}

/// Errors that the documentation of [`DescribeDcdnWafPolicyRequest`] names.
///
/// - [`InvalidParameter2`](super::DocumentedError::InvalidParameter2)
pub type DescribeDcdnWafPolicyError = super::DocumentedError;
