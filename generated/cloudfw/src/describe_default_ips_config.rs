// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDefaultIPSConfig`, from `cloudfw/DescribeDefaultIPSConfig.md`.

use alicloud_runtime::codegen::*;

/// Shows the default intrusion prevention settings, such as run mode, basic rules and virtual
/// patches.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::DescribeDefaultIPSConfigRequest::new();
/// let reply = client.describe_default_ips_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDefaultIPSConfigRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
}

impl DescribeDefaultIPSConfigRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
}

request! {
    DescribeDefaultIPSConfigRequest {
        "Lang" => lang: query,
    }
}

impl Operation for DescribeDefaultIPSConfigRequest {
    type Response = DescribeDefaultIPSConfigResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDefaultIPSConfig").read_only();
}

/// Response to [`DescribeDefaultIPSConfigRequest`].
#[non_exhaustive]
pub struct DescribeDefaultIPSConfigResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `133173B9-8010-5DF5-8B93-********`.
    pub request_id: Option<String>,
    /// Size, model or class of the rule. Example: `3`.
    pub rule_class: Option<i32>,
    /// Rules that apply to the cti, one entry each. Example: `0`.
    pub cti_rules: Option<i32>,
    /// Rules that apply to the patch, one entry each. Example: `0`.
    pub patch_rules: Option<i32>,
    /// Way in which the run works. Example: `0`.
    pub run_mode: Option<i32>,
    /// Rules that apply to the basic, one entry each. Example: `0`.
    pub basic_rules: Option<i32>,
}

response! {
    DescribeDefaultIPSConfigResponse {
        "RequestId" => request_id: value,
        "RuleClass" => rule_class: value,
        "CtiRules" => cti_rules: value,
        "PatchRules" => patch_rules: value,
        "RunMode" => run_mode: value,
        "BasicRules" => basic_rules: value,
    }
}
