// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeTransitRouterResourcesList`, from `cloudfw/DescribeTransitRouterResourcesList.md`.

use alicloud_runtime::codegen::*;

/// Lists the resources attached to a transit router, by resource type or VPC.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::DescribeTransitRouterResourcesListRequest::new();
/// let reply = client.describe_transit_router_resources_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeTransitRouterResourcesListRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// ID of the CEN instance that the call is about.
    pub cen_id: Option<String>,
    /// ID of the transit router that the call is about.
    pub transit_router_id: Option<String>,
    /// Number that picks out the region.
    pub region_no: Option<String>,
    /// ID of the firewall that the call is about.
    pub firewall_id: Option<String>,
    /// Kind of resource that the ID or tag beside it belongs to.
    pub resource_type: Option<String>,
    /// ID of the virtual private cloud.
    pub vpc_id: Option<String>,
}

impl DescribeTransitRouterResourcesListRequest {
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
    /// Sets `CenId`.
    pub fn cen_id(mut self, value: impl Into<String>) -> Self {
        self.cen_id = Some(value.into());
        self
    }
    /// Sets `TransitRouterId`.
    pub fn transit_router_id(mut self, value: impl Into<String>) -> Self {
        self.transit_router_id = Some(value.into());
        self
    }
    /// Sets `RegionNo`.
    pub fn region_no(mut self, value: impl Into<String>) -> Self {
        self.region_no = Some(value.into());
        self
    }
    /// Sets `FirewallId`.
    pub fn firewall_id(mut self, value: impl Into<String>) -> Self {
        self.firewall_id = Some(value.into());
        self
    }
    /// Sets `ResourceType`.
    pub fn resource_type(mut self, value: impl Into<String>) -> Self {
        self.resource_type = Some(value.into());
        self
    }
    /// Sets `VpcId`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }
}

request! {
    DescribeTransitRouterResourcesListRequest {
        "Lang" => lang: query,
        "CenId" => cen_id: query,
        "TransitRouterId" => transit_router_id: query,
        "RegionNo" => region_no: query,
        "FirewallId" => firewall_id: query,
        "ResourceType" => resource_type: query,
        "VpcId" => vpc_id: query,
    }
}

impl Operation for DescribeTransitRouterResourcesListRequest {
    type Response = DescribeTransitRouterResourcesListResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeTransitRouterResourcesList")
        .read_only();
}

/// Response to [`DescribeTransitRouterResourcesListRequest`], which the documentation does not describe.
pub type DescribeTransitRouterResourcesListResponse = alicloud_runtime::UndocumentedResponse;
