// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAccessInstanceVpcList`, from `cloudfw/DescribeAccessInstanceVpcList.md`.

use alicloud_runtime::codegen::*;

/// Lists the VPCs of a region that an access instance can use, page by page.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::DescribeAccessInstanceVpcListRequest::new()
///     .region_no("...");
/// let reply = client.describe_access_instance_vpc_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAccessInstanceVpcListRequest {
    /// **Required.** Number that picks out the region.
    pub region_no: Option<String>,
    /// ID of the virtual private cloud.
    pub vpc_id: Option<String>,
    /// Member account that the call is for; without it, the caller's own.
    pub member_uid: Option<i64>,
    /// Which page of the list to return.
    pub page_no: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
}

impl DescribeAccessInstanceVpcListRequest {
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
    DescribeAccessInstanceVpcListRequest {
        "RegionNo" => region_no: query,
        "VpcId" => vpc_id: query,
        "MemberUid" => member_uid: query,
        "PageNo" => page_no: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribeAccessInstanceVpcListRequest {
    type Response = DescribeAccessInstanceVpcListResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeAccessInstanceVpcList")
        .method("GET")
        .required(&["RegionNo"])
        .read_only();
}

/// Response to [`DescribeAccessInstanceVpcListRequest`], which the documentation does not describe.
pub type DescribeAccessInstanceVpcListResponse = alicloud_runtime::UndocumentedResponse;
