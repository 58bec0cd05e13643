// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAclRuleCount`, from `cloudfw/DescribeAclRuleCount.md`.

use alicloud_runtime::codegen::*;

/// Counts the rules in access control.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::DescribeAclRuleCountRequest::new();
/// let reply = client.describe_acl_rule_count(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAclRuleCountRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
}

impl DescribeAclRuleCountRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SourceIp`.
    pub fn source_ip(mut self, value: impl Into<String>) -> Self {
        self.source_ip = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
}

request! {
    DescribeAclRuleCountRequest {
        "SourceIp" => source_ip: query,
        "Lang" => lang: query,
    }
}

impl Operation for DescribeAclRuleCountRequest {
    type Response = DescribeAclRuleCountResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeAclRuleCount").read_only();
}

/// Response to [`DescribeAclRuleCountRequest`], which the documentation does not describe.
pub type DescribeAclRuleCountResponse = alicloud_runtime::UndocumentedResponse;
