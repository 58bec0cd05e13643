// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeRegions`, from `gpdb/DescribeRegions.md`.

use alicloud_runtime::codegen::*;

/// Lists the regions and zones in which instances can be created.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::DescribeRegionsRequest::new();
/// let reply = client.describe_regions(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeRegionsRequest {
    /// Where resources are looked for, such as `cn-hangzhou`.
    pub region: Option<String>,
}

impl DescribeRegionsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Region`.
    pub fn region(mut self, value: impl Into<String>) -> Self {
        self.region = Some(value.into());
        self
    }
}

request! {
    DescribeRegionsRequest {
        "Region" => region: query,
    }
}

impl Operation for DescribeRegionsRequest {
    type Response = DescribeRegionsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeRegions").read_only();
}

/// Response to [`DescribeRegionsRequest`].
#[non_exhaustive]
pub struct DescribeRegionsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `FF8EB261-5447-4B1B-9F14-294CEA008A9F`.
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
    /// The zones found, one entry each.
    pub zones: Vec<Zone>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

response! {
    Region {
        "Zones" => zones: list("Zone"),
        "RegionId" => region_id: value,
    }
}

/// The zones found, one entry each.
#[non_exhaustive]
pub struct Zone {
    /// ID of the zone, such as `cn-hangzhou-b`. Example: `cn-hangzhou-c`.
    pub zone_id: Option<String>,
    /// Whether the VPC is switched on. Example: `true`.
    pub vpc_enabled: Option<bool>,
}

response! {
    Zone {
        "ZoneId" => zone_id: value,
        "VpcEnabled" => vpc_enabled: value,
    }
}
