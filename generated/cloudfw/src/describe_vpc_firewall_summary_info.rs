// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeVpcFirewallSummaryInfo`, from `cloudfw/DescribeVpcFirewallSummaryInfo.md`.

use alicloud_runtime::codegen::*;

/// Summarizes the VPC firewalls of the account.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::DescribeVpcFirewallSummaryInfoRequest::new();
/// let reply = client.describe_vpc_firewall_summary_info(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeVpcFirewallSummaryInfoRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// Which kind of user it is or is to be.
    pub user_type: Option<String>,
}

impl DescribeVpcFirewallSummaryInfoRequest {
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
    /// Sets `UserType`.
    pub fn user_type(mut self, value: impl Into<String>) -> Self {
        self.user_type = Some(value.into());
        self
    }
}

request! {
    DescribeVpcFirewallSummaryInfoRequest {
        "Lang" => lang: query,
        "UserType" => user_type: query,
    }
}

impl Operation for DescribeVpcFirewallSummaryInfoRequest {
    type Response = DescribeVpcFirewallSummaryInfoResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeVpcFirewallSummaryInfo")
        .read_only();
}

/// Response to [`DescribeVpcFirewallSummaryInfoRequest`], which the documentation does not describe.
pub type DescribeVpcFirewallSummaryInfoResponse = alicloud_runtime::UndocumentedResponse;
