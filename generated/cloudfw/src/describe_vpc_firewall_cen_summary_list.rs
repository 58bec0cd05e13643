// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeVpcFirewallCenSummaryList`, from `cloudfw/DescribeVpcFirewallCenSummaryList.md`.

use alicloud_runtime::codegen::*;

/// Summarizes the VPC firewalls in CEN, by member and transit router edition.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::DescribeVpcFirewallCenSummaryListRequest::new();
/// let reply = client.describe_vpc_firewall_cen_summary_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeVpcFirewallCenSummaryListRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// Which page of the list to return.
    pub current_page: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<String>,
    /// Member account that the call is for; without it, the caller's own.
    pub member_uid: Option<String>,
    /// Which kind of transit router it is or is to be.
    pub transit_router_type: Option<String>,
}

impl DescribeVpcFirewallCenSummaryListRequest {
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
    /// Sets `CurrentPage`.
    pub fn current_page(mut self, value: impl Into<String>) -> Self {
        self.current_page = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    pub fn page_size(mut self, value: impl Into<String>) -> Self {
        self.page_size = Some(value.into());
        self
    }
    /// Sets `MemberUid`.
    pub fn member_uid(mut self, value: impl Into<String>) -> Self {
        self.member_uid = Some(value.into());
        self
    }
    /// Sets `TransitRouterType`.
    pub fn transit_router_type(mut self, value: impl Into<String>) -> Self {
        self.transit_router_type = Some(value.into());
        self
    }
}

request! {
    DescribeVpcFirewallCenSummaryListRequest {
        "Lang" => lang: query,
        "CurrentPage" => current_page: query,
        "PageSize" => page_size: query,
        "MemberUid" => member_uid: query,
        "TransitRouterType" => transit_router_type: query,
    }
}

impl Operation for DescribeVpcFirewallCenSummaryListRequest {
    type Response = DescribeVpcFirewallCenSummaryListResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeVpcFirewallCenSummaryList")
        .read_only();
}

/// Response to [`DescribeVpcFirewallCenSummaryListRequest`], which the documentation does not describe.
pub type DescribeVpcFirewallCenSummaryListResponse = alicloud_runtime::UndocumentedResponse;
