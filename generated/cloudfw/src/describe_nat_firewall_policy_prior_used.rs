// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeNatFirewallPolicyPriorUsed`, from `cloudfw/DescribeNatFirewallPolicyPriorUsed.md`.

use alicloud_runtime::codegen::*;

/// Shows the lowest and highest priority in use among the policies of a NAT firewall.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::DescribeNatFirewallPolicyPriorUsedRequest::new()
///     .nat_gateway_id("...")
///     .direction("...");
/// let reply = client.describe_nat_firewall_policy_prior_used(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeNatFirewallPolicyPriorUsedRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// **Required.** ID of the NAT gateway that the call is about.
    pub nat_gateway_id: Option<String>,
    /// **Required.** Which way is meant: of traffic, in or out; of a list, upward or downward.
    pub direction: Option<String>,
    /// Version of the Internet Protocol.
    pub ip_version: Option<String>,
}

impl DescribeNatFirewallPolicyPriorUsedRequest {
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
    /// Sets `NatGatewayId`, which is required.
    pub fn nat_gateway_id(mut self, value: impl Into<String>) -> Self {
        self.nat_gateway_id = Some(value.into());
        self
    }
    /// Sets `Direction`, which is required.
    pub fn direction(mut self, value: impl Into<String>) -> Self {
        self.direction = Some(value.into());
        self
    }
    /// Sets `IpVersion`.
    pub fn ip_version(mut self, value: impl Into<String>) -> Self {
        self.ip_version = Some(value.into());
        self
    }
}

request! {
    DescribeNatFirewallPolicyPriorUsedRequest {
        "Lang" => lang: query,
        "NatGatewayId" => nat_gateway_id: query,
        "Direction" => direction: query,
        "IpVersion" => ip_version: query,
    }
}

impl Operation for DescribeNatFirewallPolicyPriorUsedRequest {
    type Response = DescribeNatFirewallPolicyPriorUsedResponse;
    type Error = DescribeNatFirewallPolicyPriorUsedError;
    const INFO: OperationInfo = super::operation("DescribeNatFirewallPolicyPriorUsed")
        .required(&["NatGatewayId", "Direction"])
        .read_only();
    const ERRORS: &'static [DescribeNatFirewallPolicyPriorUsedError] = &[
        DescribeNatFirewallPolicyPriorUsedError::ErrorParametersUid,
        DescribeNatFirewallPolicyPriorUsedError::ErrorDBSelect,
    ];
}

/// Response to [`DescribeNatFirewallPolicyPriorUsedRequest`].
#[non_exhaustive]
pub struct DescribeNatFirewallPolicyPriorUsedResponse {
    /// Where the range ends. Example: `28`.
    pub end: Option<i32>,
    /// Where the range begins. Example: `1`.
    pub start: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `BCDF3907-1011-5504-B015-CC7603C0E6B6`.
    pub request_id: Option<String>,
}

response! {
    DescribeNatFirewallPolicyPriorUsedResponse {
        "End" => end: value,
        "Start" => start: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`DescribeNatFirewallPolicyPriorUsedRequest`] names.
///
/// - [`ErrorParametersUid`](super::DocumentedError::ErrorParametersUid)
/// - [`ErrorDBSelect`](super::DocumentedError::ErrorDBSelect)
pub type DescribeNatFirewallPolicyPriorUsedError = super::DocumentedError;
