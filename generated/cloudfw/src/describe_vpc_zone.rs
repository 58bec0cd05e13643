// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeVpcZone`, from `cloudfw/DescribeVpcZone.md`.

use alicloud_runtime::codegen::*;

/// Lists the zones of a region, with local name and type.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::DescribeVpcZoneRequest::new()
///     .region_no("...");
/// let reply = client.describe_vpc_zone(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeVpcZoneRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// Member account that the call is for; without it, the caller's own.
    pub member_uid: Option<String>,
    /// **Required.** Number that picks out the region.
    pub region_no: Option<String>,
    /// Kind of VPC border that zones are asked for.
    pub environment: Option<String>,
}

impl DescribeVpcZoneRequest {
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
    /// Sets `MemberUid`.
    pub fn member_uid(mut self, value: impl Into<String>) -> Self {
        self.member_uid = Some(value.into());
        self
    }
    /// Sets `RegionNo`, which is required.
    pub fn region_no(mut self, value: impl Into<String>) -> Self {
        self.region_no = Some(value.into());
        self
    }
    /// Sets `Environment`.
    pub fn environment(mut self, value: impl Into<String>) -> Self {
        self.environment = Some(value.into());
        self
    }
}

request! {
    DescribeVpcZoneRequest {
        "Lang" => lang: query,
        "MemberUid" => member_uid: query,
        "RegionNo" => region_no: query,
        "Environment" => environment: query,
    }
}

impl Operation for DescribeVpcZoneRequest {
    type Response = DescribeVpcZoneResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeVpcZone")
        .required(&["RegionNo"])
        .read_only();
}

/// Response to [`DescribeVpcZoneRequest`].
#[non_exhaustive]
pub struct DescribeVpcZoneResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `694DFBF3-C060-529F-92D0-7FC7E0DA1E21`.
    pub request_id: Option<String>,
    /// Items of the kind zone that were found or are concerned.
    pub zone_list: Vec<ZoneList>,
}

response! {
    DescribeVpcZoneResponse {
        "RequestId" => request_id: value,
        "ZoneList" => zone_list: list(""),
    }
}

/// Items of the kind zone that were found or are concerned.
#[non_exhaustive]
pub struct ZoneList {
    /// ID of the zone, such as `cn-hangzhou-b`.
    pub zone_id: Option<String>,
    /// Name to show to people, in the language asked for. Example: `text`.
    pub local_name: Option<String>,
    /// Which kind of zone it is or is to be. Example: `AvailabilityZone`.
    pub zone_type: Option<String>,
}

response! {
    ZoneList {
        "ZoneId" => zone_id: value,
        "LocalName" => local_name: value,
        "ZoneType" => zone_type: value,
    }
}
