// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeVpcFirewallZone`, from `cloudfw/DescribeVpcFirewallZone.md`.

use alicloud_runtime::codegen::*;

/// Lists the zones for a VPC firewall on a transit router in a region.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::DescribeVpcFirewallZoneRequest::new();
/// let reply = client.describe_vpc_firewall_zone(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeVpcFirewallZoneRequest {
    /// Member account that the call is for; without it, the caller's own.
    pub member_uid: Option<String>,
    /// Number that picks out the region.
    pub region_no: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// Kind of VPC border that zones are asked for.
    pub environment: Option<String>,
    /// ID of the CEN instance that the call is about.
    pub cen_id: Option<String>,
    /// ID of the transit router that the call is about.
    pub transit_router_id: Option<String>,
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
}

impl DescribeVpcFirewallZoneRequest {
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
    /// Sets `RegionNo`.
    pub fn region_no(mut self, value: impl Into<String>) -> Self {
        self.region_no = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `Environment`.
    pub fn environment(mut self, value: impl Into<String>) -> Self {
        self.environment = Some(value.into());
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
    /// Sets `SourceIp`.
    pub fn source_ip(mut self, value: impl Into<String>) -> Self {
        self.source_ip = Some(value.into());
        self
    }
}

request! {
    DescribeVpcFirewallZoneRequest {
        "MemberUid" => member_uid: query,
        "RegionNo" => region_no: query,
        "Lang" => lang: query,
        "Environment" => environment: query,
        "CenId" => cen_id: query,
        "TransitRouterId" => transit_router_id: query,
        "SourceIp" => source_ip: query,
    }
}

impl Operation for DescribeVpcFirewallZoneRequest {
    type Response = DescribeVpcFirewallZoneResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeVpcFirewallZone").read_only();
}

/// Response to [`DescribeVpcFirewallZoneRequest`], which the documentation does not describe.
pub type DescribeVpcFirewallZoneResponse = alicloud_runtime::UndocumentedResponse;
