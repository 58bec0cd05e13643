// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribePrivateDnsEndpointList`, from `cloudfw/DescribePrivateDnsEndpointList.md`.

use alicloud_runtime::codegen::*;

/// Lists private DNS endpoints, filtered by region, VPC, member, firewall type or status.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::DescribePrivateDnsEndpointListRequest::new();
/// let reply = client.describe_private_dns_endpoint_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribePrivateDnsEndpointListRequest {
    /// ID of the access instance that the call is about.
    pub access_instance_id: Option<String>,
    /// Number that picks out the region.
    pub region_no: Option<String>,
    /// ID of the virtual private cloud.
    pub vpc_id: Option<String>,
    /// Name that the access instance goes by.
    pub access_instance_name: Option<String>,
    /// Which kind of firewall it is or is to be.
    pub firewall_type: Option<String>,
    /// State to narrow the list down to, or to put the item into.
    pub status: Option<String>,
    /// Member account that the call is for; without it, the caller's own.
    pub member_uid: Option<i64>,
    /// Which page of the list to return.
    pub page_no: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
}

impl DescribePrivateDnsEndpointListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AccessInstanceId`.
    pub fn access_instance_id(mut self, value: impl Into<String>) -> Self {
        self.access_instance_id = Some(value.into());
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
    /// Sets `AccessInstanceName`.
    pub fn access_instance_name(mut self, value: impl Into<String>) -> Self {
        self.access_instance_name = Some(value.into());
        self
    }
    /// Sets `FirewallType`.
    pub fn firewall_type(mut self, value: impl Into<String>) -> Self {
        self.firewall_type = Some(value.into());
        self
    }
    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets `MemberUid`.
    #[inline]
    pub fn member_uid(mut self, value: i64) -> Self {
        self.member_uid = Some(value);
        self
    }
    /// Sets `PageNo`.
    #[inline]
    pub fn page_no(mut self, value: i32) -> Self {
        self.page_no = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
}

request! {
    DescribePrivateDnsEndpointListRequest {
        "AccessInstanceId" => access_instance_id: query,
        "RegionNo" => region_no: query,
        "VpcId" => vpc_id: query,
        "AccessInstanceName" => access_instance_name: query,
        "FirewallType" => firewall_type: query,
        "Status" => status: query,
        "MemberUid" => member_uid: query,
        "PageNo" => page_no: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribePrivateDnsEndpointListRequest {
    type Response = DescribePrivateDnsEndpointListResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribePrivateDnsEndpointList")
        .method("GET")
        .read_only();
}

/// Response to [`DescribePrivateDnsEndpointListRequest`], which the documentation does not describe.
pub type DescribePrivateDnsEndpointListResponse = alicloud_runtime::UndocumentedResponse;
