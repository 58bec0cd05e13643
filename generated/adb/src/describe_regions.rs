// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeRegions`, from `adb/DescribeRegions.md`.

use alicloud_runtime::codegen::*;

/// Lists regions and zones in which Data Lakehouse Edition is available.
///
/// ```no_run
/// # async fn example(client: alicloud_adb::Client) -> Result<(), alicloud_adb::Error> {
/// let request = alicloud_adb::DescribeRegionsRequest::new();
/// let reply = client.describe_regions(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeRegionsRequest {
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeRegionsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DescribeRegionsRequest {
        "AcceptLanguage" => accept_language: query,
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
    /// Example: `421794A3-72A5-5D27-9E8B-A75A4C503E17`.
    pub request_id: Option<String>,
    /// The regions found, one entry each.
    pub regions: Vec<Region>,
}

response! {
    DescribeRegionsResponse {
        "RequestId" => request_id: value,
        "Regions" => regions: list("Region"),
    }
}

/// The regions found, one entry each.
#[non_exhaustive]
pub struct Region {
    /// Host name to send requests for this region to. Example: `adb.aliyuncs.com`.
    pub region_endpoint: Option<String>,
    /// Name to show to people, in the language asked for. Example: `China (Hangzhou)`.
    pub local_name: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// The zones found, one entry each.
    pub zones: Vec<Zone>,
}

response! {
    Region {
        "RegionEndpoint" => region_endpoint: value,
        "LocalName" => local_name: value,
        "RegionId" => region_id: value,
        "Zones" => zones: list("Zone"),
    }
}

/// The zones found, one entry each.
#[non_exhaustive]
pub struct Zone {
    /// ID of the zone, such as `cn-hangzhou-b`. Example: `cn-hangzhou-h`.
    pub zone_id: Option<String>,
    /// Whether the VPC is switched on. Example: `true`.
    pub vpc_enabled: Option<bool>,
    /// Name to show to people, in the language asked for. Example: `Hangzhou Zone H`.
    pub local_name: Option<String>,
}

response! {
    Zone {
        "ZoneId" => zone_id: value,
        "VpcEnabled" => vpc_enabled: value,
        "LocalName" => local_name: value,
    }
}
