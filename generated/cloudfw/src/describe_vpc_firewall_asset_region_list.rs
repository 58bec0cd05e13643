// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeVpcFirewallAssetRegionList`, from `cloudfw/DescribeVpcFirewallAssetRegionList.md`.

use alicloud_runtime::codegen::*;

/// Lists the regions in which a VPC firewall has assets.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::DescribeVpcFirewallAssetRegionListRequest::new();
/// let reply = client.describe_vpc_firewall_asset_region_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeVpcFirewallAssetRegionListRequest {
    /// Member account that the call is for; without it, the caller's own.
    pub member_uid: Option<String>,
    /// ID of the VPC firewall that the call is about.
    pub vpc_firewall_id: Option<String>,
}

impl DescribeVpcFirewallAssetRegionListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `MemberUid`.
    pub fn member_uid(mut self, value: impl Into<String>) -> Self {
        self.member_uid = Some(value.into());
        self
    }
    /// Sets `VpcFirewallId`.
    pub fn vpc_firewall_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_firewall_id = Some(value.into());
        self
    }
}

request! {
    DescribeVpcFirewallAssetRegionListRequest {
        "MemberUid" => member_uid: query,
        "VpcFirewallId" => vpc_firewall_id: query,
    }
}

impl Operation for DescribeVpcFirewallAssetRegionListRequest {
    type Response = DescribeVpcFirewallAssetRegionListResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeVpcFirewallAssetRegionList")
        .method("GET")
        .read_only();
}

/// Response to [`DescribeVpcFirewallAssetRegionListRequest`], which the documentation does not describe.
pub type DescribeVpcFirewallAssetRegionListResponse = alicloud_runtime::UndocumentedResponse;
