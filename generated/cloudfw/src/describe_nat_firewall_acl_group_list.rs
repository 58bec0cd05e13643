// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeNatFirewallAclGroupList`, from `cloudfw/DescribeNatFirewallAclGroupList.md`.

use alicloud_runtime::codegen::*;

/// Lists the policy groups of NAT firewalls.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::DescribeNatFirewallAclGroupListRequest::new();
/// let reply = client.describe_nat_firewall_acl_group_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeNatFirewallAclGroupListRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
}

impl DescribeNatFirewallAclGroupListRequest {
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
    DescribeNatFirewallAclGroupListRequest {
        "Lang" => lang: query,
    }
}

impl Operation for DescribeNatFirewallAclGroupListRequest {
    type Response = DescribeNatFirewallAclGroupListResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeNatFirewallAclGroupList")
        .read_only();
}

/// Response to [`DescribeNatFirewallAclGroupListRequest`], which the documentation does not describe.
pub type DescribeNatFirewallAclGroupListResponse = alicloud_runtime::UndocumentedResponse;
