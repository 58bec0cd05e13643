// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeZones`, from `cloudapi/DescribeZones.md`.

use alicloud_runtime::codegen::*;

/// Lists the zones of a region in which instances can be placed.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudapi::Client) -> Result<(), alicloud_cloudapi::Error> {
/// let request = alicloud_cloudapi::DescribeZonesRequest::new();
/// let reply = client.describe_zones(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeZonesRequest {
    /// Language of the texts that come back, or of those handed in.
    pub language: Option<String>,
}

impl DescribeZonesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Language`.
    pub fn language(mut self, value: impl Into<String>) -> Self {
        self.language = Some(value.into());
        self
    }
}

request! {
    DescribeZonesRequest {
        "Language" => language: query,
    }
}

impl Operation for DescribeZonesRequest {
    type Response = DescribeZonesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeZones").read_only();
}

/// Response to [`DescribeZonesRequest`].
#[non_exhaustive]
pub struct DescribeZonesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `9324B68F-9863-5722-A0FD-0798E2B02A0E`.
    pub request_id: Option<String>,
    /// The zones found, one entry each.
    pub zones: Vec<Zone>,
}

response! {
    DescribeZonesResponse {
        "RequestId" => request_id: value,
        "Zones" => zones: list("Zone"),
    }
}

/// The zones found, one entry each.
#[non_exhaustive]
pub struct Zone {
    /// ID of the zone, such as `cn-hangzhou-b`. Example: `cn-hangzhou-MAZ2(j,g)`.
    pub zone_id: Option<String>,
    /// Name to show to people, in the language asked for. Example: `text`.
    pub local_name: Option<String>,
}

response! {
    Zone {
        "ZoneId" => zone_id: value,
        "LocalName" => local_name: value,
    }
}
