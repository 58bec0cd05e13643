// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeRegions`, from `dds/DescribeRegions.md`.

use alicloud_runtime::codegen::*;

/// Lists the regions and zones in which instances can be made.
///
/// ```no_run
/// # async fn example(client: alicloud_dds::Client) -> Result<(), alicloud_dds::Error> {
/// let request = alicloud_dds::DescribeRegionsRequest::new();
/// let reply = client.describe_regions(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeRegionsRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the zone, such as `cn-hangzhou-b`.
    pub zone_id: Option<String>,
    /// Language of the names and texts that come back. Default: `zh`. Example: `zh`.
    pub accept_language: Option<String>,
}

impl DescribeRegionsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ZoneId`.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
}

request! {
    DescribeRegionsRequest {
        "RegionId" => region_id: query,
        "ZoneId" => zone_id: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for DescribeRegionsRequest {
    type Response = DescribeRegionsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeRegions")
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeRegionsRequest`].
#[non_exhaustive]
pub struct DescribeRegionsResponse {
    /// The regions found, one entry each.
    pub regions: Vec<DdsRegion>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `4E46C22C-D3B7-4DB8-9C76-63851BE68E20`.
    pub request_id: Option<String>,
}

response! {
    DescribeRegionsResponse {
        "Regions" => regions: list("DdsRegion"),
        "RequestId" => request_id: value,
    }
}

/// The regions found, one entry each.
#[non_exhaustive]
pub struct DdsRegion {
    /// Region that the item lies in, such as `cn-hangzhou`. Example: `cn-qingdao`.
    pub region_id: Option<String>,
    /// The zones found, one entry each.
    pub zones: Vec<Zone>,
    /// What to call the region when showing it to people, in the language asked for. Example: `text`.
    pub region_name: Option<String>,
    /// Host name to send API requests for the region to. Example: `mongodb.aliyuncs.com`.
    pub end_point: Option<String>,
}

response! {
    DdsRegion {
        "RegionId" => region_id: value,
        "Zones" => zones: list("Zone"),
        "RegionName" => region_name: value,
        "EndPoint" => end_point: value,
    }
}

/// The zones found, one entry each.
#[non_exhaustive]
pub struct Zone {
    /// Whether instances in a VPC can be bought in the zone. Example: `true`.
    pub vpc_enabled: Option<bool>,
    /// What to call the zone when showing it to people, in the language asked for.
    /// Example: `Hangzhou Zone H`.
    pub zone_name: Option<String>,
    /// ID of the zone, such as `cn-hangzhou-b`.
    pub zone_id: Option<String>,
}

response! {
    Zone {
        "VpcEnabled" => vpc_enabled: value,
        "ZoneName" => zone_name: value,
        "ZoneId" => zone_id: value,
    }
}
