// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeNatFirewallQuota`, from `cloudfw/DescribeNatFirewallQuota.md`.

use alicloud_runtime::codegen::*;

/// Shows how many NAT firewalls the account may have.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::DescribeNatFirewallQuotaRequest::new();
/// let reply = client.describe_nat_firewall_quota(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeNatFirewallQuotaRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
}

impl DescribeNatFirewallQuotaRequest {
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
    DescribeNatFirewallQuotaRequest {
        "SourceIp" => source_ip: query,
        "Lang" => lang: query,
    }
}

impl Operation for DescribeNatFirewallQuotaRequest {
    type Response = DescribeNatFirewallQuotaResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeNatFirewallQuota")
        .method("GET")
        .read_only();
}

/// Response to [`DescribeNatFirewallQuotaRequest`], which the documentation does not describe.
pub type DescribeNatFirewallQuotaResponse = alicloud_runtime::UndocumentedResponse;
