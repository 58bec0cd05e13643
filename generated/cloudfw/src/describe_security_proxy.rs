// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSecurityProxy`, from `cloudfw/DescribeSecurityProxy.md`.

use alicloud_runtime::codegen::*;

/// Lists NAT firewalls, found by ID, name, region, VPC, NAT gateway or status.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::DescribeSecurityProxyRequest::new();
/// let reply = client.describe_security_proxy(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct DescribeSecurityProxyRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// ID of the proxy that the call is about.
    pub proxy_id: Option<String>,
    /// Name that the proxy goes by.
    pub proxy_name: Option<String>,
    /// Number that picks out the region.
    pub region_no: Option<String>,
    /// ID of the virtual private cloud.
    pub vpc_id: Option<String>,
    /// ID of the NAT gateway that the call is about.
    pub nat_gateway_id: Option<String>,
    /// State to narrow the list down to, or to put the item into.
    pub status: Option<String>,
    /// Which page of the list to return.
    pub page_no: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<String>,
    /// Member account that the call is for; without it, the caller's own.
    pub member_uid: Option<String>,
}

impl DescribeSecurityProxyRequest {
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
    /// Sets `ProxyId`.
    pub fn proxy_id(mut self, value: impl Into<String>) -> Self {
        self.proxy_id = Some(value.into());
        self
    }
    /// Sets `ProxyName`.
    pub fn proxy_name(mut self, value: impl Into<String>) -> Self {
        self.proxy_name = Some(value.into());
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
    /// Sets `NatGatewayId`.
    pub fn nat_gateway_id(mut self, value: impl Into<String>) -> Self {
        self.nat_gateway_id = Some(value.into());
        self
    }
    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
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
    /// Sets `MemberUid`.
    pub fn member_uid(mut self, value: impl Into<String>) -> Self {
        self.member_uid = Some(value.into());
        self
    }
}

request! {
    DescribeSecurityProxyRequest {
        "Lang" => lang: query,
        "ProxyId" => proxy_id: query,
        "ProxyName" => proxy_name: query,
        "RegionNo" => region_no: query,
        "VpcId" => vpc_id: query,
        "NatGatewayId" => nat_gateway_id: query,
        "Status" => status: query,
        "PageNo" => page_no: query,
        "PageSize" => page_size: query,
        "MemberUid" => member_uid: query,
    }
}

impl Operation for DescribeSecurityProxyRequest {
    type Response = DescribeSecurityProxyResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeSecurityProxy").read_only();
}

/// Response to [`DescribeSecurityProxyRequest`], which the documentation does not describe.
pub type DescribeSecurityProxyResponse = alicloud_runtime::UndocumentedResponse;
