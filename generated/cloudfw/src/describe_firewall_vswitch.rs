// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeFirewallVSwitch`, from `cloudfw/DescribeFirewallVSwitch.md`.

use alicloud_runtime::codegen::*;

/// Lists the vSwitches of a firewall, filtered by VPC, member or ID.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::DescribeFirewallVSwitchRequest::new();
/// let reply = client.describe_firewall_vswitch(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeFirewallVSwitchRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// Number that picks out the region.
    pub region_no: Option<String>,
    /// ID of the virtual private cloud.
    pub vpc_id: Option<String>,
    /// ID of the vSwitch, which stands for one subnet in one zone.
    pub vswitch_id: Option<String>,
    /// ID of the firewall that the call is about.
    pub firewall_id: Option<String>,
    /// Member account that the call is for; without it, the caller's own.
    pub member_uid: Option<String>,
    /// Which page of the list to return.
    pub page_no: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<String>,
}

impl DescribeFirewallVSwitchRequest {
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
    /// Sets `VpcId`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }
    /// Sets `VswitchId`.
    pub fn vswitch_id(mut self, value: impl Into<String>) -> Self {
        self.vswitch_id = Some(value.into());
        self
    }
    /// Sets `FirewallId`.
    pub fn firewall_id(mut self, value: impl Into<String>) -> Self {
        self.firewall_id = Some(value.into());
        self
    }
    /// Sets `MemberUid`.
    pub fn member_uid(mut self, value: impl Into<String>) -> Self {
        self.member_uid = Some(value.into());
        self
    }
    /// Sets `PageNo`.
    pub fn page_no(mut self, value: impl Into<String>) -> Self {
        self.page_no = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    pub fn page_size(mut self, value: impl Into<String>) -> Self {
        self.page_size = Some(value.into());
        self
    }
}

request! {
    DescribeFirewallVSwitchRequest {
        "Lang" => lang: query,
        "RegionNo" => region_no: query,
        "VpcId" => vpc_id: query,
        "VswitchId" => vswitch_id: query,
        "FirewallId" => firewall_id: query,
        "MemberUid" => member_uid: query,
        "PageNo" => page_no: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribeFirewallVSwitchRequest {
    type Response = DescribeFirewallVSwitchResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeFirewallVSwitch").read_only();
}

/// Response to [`DescribeFirewallVSwitchRequest`], which the documentation does not describe.
pub type DescribeFirewallVSwitchResponse = alicloud_runtime::UndocumentedResponse;
