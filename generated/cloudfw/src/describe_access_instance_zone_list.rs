// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAccessInstanceZoneList`, from `cloudfw/DescribeAccessInstanceZoneList.md`.

use alicloud_runtime::codegen::*;

/// Lists the zones of a region for one type of access instance.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::DescribeAccessInstanceZoneListRequest::new();
/// let reply = client.describe_access_instance_zone_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAccessInstanceZoneListRequest {
    /// Number that picks out the region.
    pub region_no: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// Which kind of access instance it is or is to be.
    pub access_instance_type: Option<String>,
}

impl DescribeAccessInstanceZoneListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    /// Sets `AccessInstanceType`.
    pub fn access_instance_type(mut self, value: impl Into<String>) -> Self {
        self.access_instance_type = Some(value.into());
        self
    }
}

request! {
    DescribeAccessInstanceZoneListRequest {
        "RegionNo" => region_no: query,
        "Lang" => lang: query,
        "AccessInstanceType" => access_instance_type: query,
    }
}

impl Operation for DescribeAccessInstanceZoneListRequest {
    type Response = DescribeAccessInstanceZoneListResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeAccessInstanceZoneList")
        .method("GET")
        .read_only();
}

/// Response to [`DescribeAccessInstanceZoneListRequest`], which the documentation does not describe.
pub type DescribeAccessInstanceZoneListResponse = alicloud_runtime::UndocumentedResponse;
