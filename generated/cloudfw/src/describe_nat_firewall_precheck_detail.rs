// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeNatFirewallPrecheckDetail`, from `cloudfw/DescribeNatFirewallPrecheckDetail.md`.

use alicloud_runtime::codegen::*;

/// Shows the outcome of the NAT firewall precheck for one NAT gateway.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::DescribeNatFirewallPrecheckDetailRequest::new();
/// let reply = client.describe_nat_firewall_precheck_detail(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeNatFirewallPrecheckDetailRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// Number that picks out the region.
    pub region_no: Option<String>,
    /// ID of the NAT gateway that the call is about.
    pub nat_gateway_id: Option<String>,
}

impl DescribeNatFirewallPrecheckDetailRequest {
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
    /// Sets `RegionNo`.
    pub fn region_no(mut self, value: impl Into<String>) -> Self {
        self.region_no = Some(value.into());
        self
    }
    /// Sets `NatGatewayId`.
    pub fn nat_gateway_id(mut self, value: impl Into<String>) -> Self {
        self.nat_gateway_id = Some(value.into());
        self
    }
}

request! {
    DescribeNatFirewallPrecheckDetailRequest {
        "Lang" => lang: query,
        "RegionNo" => region_no: query,
        "NatGatewayId" => nat_gateway_id: query,
    }
}

impl Operation for DescribeNatFirewallPrecheckDetailRequest {
    type Response = DescribeNatFirewallPrecheckDetailResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeNatFirewallPrecheckDetail")
        .method("GET")
        .read_only();
}

/// Response to [`DescribeNatFirewallPrecheckDetailRequest`], which the documentation does not describe.
pub type DescribeNatFirewallPrecheckDetailResponse = alicloud_runtime::UndocumentedResponse;
