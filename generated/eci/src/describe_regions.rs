// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeRegions`, from `eci/DescribeRegions.md`.

use alicloud_runtime::codegen::*;

/// Lists the regions and zones of ECI, recommended and unavailable zones included.
///
/// ```no_run
/// # async fn example(client: alicloud_eci::Client) -> Result<(), alicloud_eci::Error> {
/// let request = alicloud_eci::DescribeRegionsRequest::new();
/// let reply = client.describe_regions(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeRegionsRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
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
}

request! {
    DescribeRegionsRequest {
        "RegionId" => region_id: query,
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
    /// ID of this call; quote it when asking support about it.
    /// Example: `89945DD3-9072-47D0-A318-353284CFC7B3`.
    pub request_id: Option<String>,
    /// The regions found, one entry each.
    pub regions: Vec<Region>,
}

response! {
    DescribeRegionsResponse {
        "RequestId" => request_id: value,
        "Regions" => regions: list(""),
    }
}

/// The regions found, one entry each.
#[non_exhaustive]
pub struct Region {
    /// The zones found, one entry each. Example: `cn-hangzhou-g`.
    pub zones: Vec<String>,
    /// The recommend zones that were found or are concerned, one entry each. Example: `cn-hangzhou-j`.
    pub recommend_zones: Vec<String>,
    /// Host name to send requests for this region to. Example: `eci.aliyuncs.com`.
    pub region_endpoint: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// The unavailable zones that were found or are concerned, one entry each.
    /// Example: `cn-hangzhou-e`.
    pub unavailable_zones: Vec<String>,
}

response! {
    Region {
        "Zones" => zones: list(""),
        "RecommendZones" => recommend_zones: list(""),
        "RegionEndpoint" => region_endpoint: value,
        "RegionId" => region_id: value,
        "UnavailableZones" => unavailable_zones: list(""),
    }
}
