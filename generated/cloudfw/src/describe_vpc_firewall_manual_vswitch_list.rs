// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeVpcFirewallManualVSwitchList`, from `cloudfw/DescribeVpcFirewallManualVSwitchList.md`.

use alicloud_runtime::codegen::*;

/// Lists the vSwitches of a VPC that a manually created VPC firewall can use.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::DescribeVpcFirewallManualVSwitchListRequest::new()
///     .region_no("...")
///     .vpc_id("...");
/// let reply = client.describe_vpc_firewall_manual_vswitch_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeVpcFirewallManualVSwitchListRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// **Required.** Number that picks out the region.
    pub region_no: Option<String>,
    /// **Required.** ID of the virtual private cloud.
    pub vpc_id: Option<String>,
    /// Member account that the call is for; without it, the caller's own.
    pub member_uid: Option<String>,
}

impl DescribeVpcFirewallManualVSwitchListRequest {
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
    /// Sets `MemberUid`.
    pub fn member_uid(mut self, value: impl Into<String>) -> Self {
        self.member_uid = Some(value.into());
        self
    }
}

request! {
    DescribeVpcFirewallManualVSwitchListRequest {
        "Lang" => lang: query,
        "RegionNo" => region_no: query,
        "VpcId" => vpc_id: query,
        "MemberUid" => member_uid: query,
    }
}

impl Operation for DescribeVpcFirewallManualVSwitchListRequest {
    type Response = DescribeVpcFirewallManualVSwitchListResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeVpcFirewallManualVSwitchList")
        .required(&["RegionNo", "VpcId"])
        .read_only();
}

/// Response to [`DescribeVpcFirewallManualVSwitchListRequest`], which the documentation does not describe.
pub type DescribeVpcFirewallManualVSwitchListResponse = alicloud_runtime::UndocumentedResponse;
