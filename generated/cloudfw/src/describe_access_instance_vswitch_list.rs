// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAccessInstanceVSwitchList`, from `cloudfw/DescribeAccessInstanceVSwitchList.md`.

use alicloud_runtime::codegen::*;

/// Lists the vSwitches that an access instance can use in a VPC and zone.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::DescribeAccessInstanceVSwitchListRequest::new()
///     .region_no("...");
/// let reply = client.describe_access_instance_vswitch_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAccessInstanceVSwitchListRequest {
    /// **Required.** Number that picks out the region.
    pub region_no: Option<String>,
    /// ID of the virtual private cloud.
    pub vpc_id: Option<String>,
    /// ID of the zone, such as `cn-hangzhou-b`.
    pub zone_id: Option<String>,
    /// ID of the vSwitch, which stands for one subnet in one zone.
    pub vswitch_id: Option<String>,
    /// Member account that the call is for; without it, the caller's own.
    pub member_uid: Option<i64>,
    /// Which page of the list to return.
    pub page_no: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
}

impl DescribeAccessInstanceVSwitchListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionNo`, which is required.
    pub fn region_no(mut self, value: impl Into<String>) -> Self {
        self.region_no = Some(value.into());
        self
    }
    /// Sets `VpcId`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }
    /// Sets `ZoneId`.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }
    /// Sets `VSwitchId`.
    pub fn vswitch_id(mut self, value: impl Into<String>) -> Self {
        self.vswitch_id = Some(value.into());
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
    DescribeAccessInstanceVSwitchListRequest {
        "RegionNo" => region_no: query,
        "VpcId" => vpc_id: query,
        "ZoneId" => zone_id: query,
        "VSwitchId" => vswitch_id: query,
        "MemberUid" => member_uid: query,
        "PageNo" => page_no: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribeAccessInstanceVSwitchListRequest {
    type Response = DescribeAccessInstanceVSwitchListResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeAccessInstanceVSwitchList")
        .method("GET")
        .required(&["RegionNo"])
        .read_only();
}

/// Response to [`DescribeAccessInstanceVSwitchListRequest`], which the documentation does not describe.
pub type DescribeAccessInstanceVSwitchListResponse = alicloud_runtime::UndocumentedResponse;
