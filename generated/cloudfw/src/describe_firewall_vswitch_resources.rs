// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeFirewallVswitchResources`, from `cloudfw/DescribeFirewallVswitchResources.md`.

use alicloud_runtime::codegen::*;

/// Lists vSwitch resources in a VPC for one type of firewall.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::DescribeFirewallVswitchResourcesRequest::new()
///     .region_no("...")
///     .vpc_id("...")
///     .firewall_type("...");
/// let reply = client.describe_firewall_vswitch_resources(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeFirewallVswitchResourcesRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// **Required.** Number that picks out the region.
    pub region_no: Option<String>,
    /// **Required.** ID of the virtual private cloud.
    pub vpc_id: Option<String>,
    /// **Required.** Which kind of firewall it is or is to be.
    pub firewall_type: Option<String>,
}

impl DescribeFirewallVswitchResourcesRequest {
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
    /// Sets `RegionNo`, which is required.
    pub fn region_no(mut self, value: impl Into<String>) -> Self {
        self.region_no = Some(value.into());
        self
    }
    /// Sets `VpcId`, which is required.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }
    /// Sets `FirewallType`, which is required.
    pub fn firewall_type(mut self, value: impl Into<String>) -> Self {
        self.firewall_type = Some(value.into());
        self
    }
}

request! {
    DescribeFirewallVswitchResourcesRequest {
        "Lang" => lang: query,
        "RegionNo" => region_no: query,
        "VpcId" => vpc_id: query,
        "FirewallType" => firewall_type: query,
    }
}

impl Operation for DescribeFirewallVswitchResourcesRequest {
    type Response = DescribeFirewallVswitchResourcesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeFirewallVswitchResources")
        .required(&["RegionNo", "VpcId", "FirewallType"])
        .read_only();
}

/// Response to [`DescribeFirewallVswitchResourcesRequest`], which the documentation does not describe.
pub type DescribeFirewallVswitchResourcesResponse = alicloud_runtime::UndocumentedResponse;
