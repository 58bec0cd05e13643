// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCreatedNatFirewall`, from `cloudfw/DescribeCreatedNatFirewall.md`.

use alicloud_runtime::codegen::*;

/// Lists the NAT firewalls that already exist.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::DescribeCreatedNatFirewallRequest::new();
/// let reply = client.describe_created_nat_firewall(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeCreatedNatFirewallRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
}

impl DescribeCreatedNatFirewallRequest {
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
    DescribeCreatedNatFirewallRequest {
        "SourceIp" => source_ip: query,
        "Lang" => lang: query,
    }
}

impl Operation for DescribeCreatedNatFirewallRequest {
    type Response = DescribeCreatedNatFirewallResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeCreatedNatFirewall")
        .method("GET")
        .read_only();
}

/// Response to [`DescribeCreatedNatFirewallRequest`], which the documentation does not describe.
pub type DescribeCreatedNatFirewallResponse = alicloud_runtime::UndocumentedResponse;
