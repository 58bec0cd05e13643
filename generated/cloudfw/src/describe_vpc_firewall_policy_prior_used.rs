// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeVpcFirewallPolicyPriorUsed`, from `cloudfw/DescribeVpcFirewallPolicyPriorUsed.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Lang};

/// Shows the lowest and highest priority in use within a VPC firewall's policy group.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::DescribeVpcFirewallPolicyPriorUsedRequest::new()
///     .vpc_firewall_id("vfw-a42bbb7b887148c9****");
/// let reply = client.describe_vpc_firewall_policy_prior_used(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeVpcFirewallPolicyPriorUsedRequest {
    /// **Required.** ID of the VPC firewall that the call is about.
    /// Example: `vfw-a42bbb7b887148c9****`.
    pub vpc_firewall_id: Option<String>,
    /// Language of the texts that come back. Example: `zh`.
    pub lang: Option<Open<Lang>>,
}

impl DescribeVpcFirewallPolicyPriorUsedRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `VpcFirewallId`, which is required.
    pub fn vpc_firewall_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_firewall_id = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<Open<Lang>>) -> Self {
        self.lang = Some(value.into());
        self
    }
}

request! {
    DescribeVpcFirewallPolicyPriorUsedRequest {
        "VpcFirewallId" => vpc_firewall_id: query,
        "Lang" => lang: query,
    }
}

impl Operation for DescribeVpcFirewallPolicyPriorUsedRequest {
    type Response = DescribeVpcFirewallPolicyPriorUsedResponse;
    type Error = DescribeVpcFirewallPolicyPriorUsedError;
    const INFO: OperationInfo = super::operation("DescribeVpcFirewallPolicyPriorUsed")
        .required(&["VpcFirewallId"])
        .read_only();
    const ERRORS: &'static [DescribeVpcFirewallPolicyPriorUsedError] = &[
        DescribeVpcFirewallPolicyPriorUsedError::ErrorParametersUid,
        DescribeVpcFirewallPolicyPriorUsedError::ErrorDBSelect,
    ];
}

/// Response to [`DescribeVpcFirewallPolicyPriorUsedRequest`].
#[non_exhaustive]
pub struct DescribeVpcFirewallPolicyPriorUsedResponse {
    /// Where the range ends. Example: `150`.
    pub end: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `CBF1E9B7-D6A0-4E9E-AD3E-2B47E6C2837D`.
    pub request_id: Option<String>,
    /// Where the range begins. Example: `1`.
    pub start: Option<i32>,
}

response! {
    DescribeVpcFirewallPolicyPriorUsedResponse {
        "End" => end: value,
        "RequestId" => request_id: value,
        "Start" => start: value,
    }
}

/// Errors that the documentation of [`DescribeVpcFirewallPolicyPriorUsedRequest`] names.
///
/// - [`ErrorParametersUid`](super::DocumentedError::ErrorParametersUid)
/// - [`ErrorDBSelect`](super::DocumentedError::ErrorDBSelect)
pub type DescribeVpcFirewallPolicyPriorUsedError = super::DocumentedError;
