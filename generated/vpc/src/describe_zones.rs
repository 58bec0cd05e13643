// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeZones`, from `vpc/DescribeZones.md`.

use alicloud_runtime::codegen::*;

/// Lists the zones of a region.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::DescribeZonesRequest::new()
///     .region_id("cn-hangzhou");
/// let reply = client.describe_zones(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeZonesRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Which kind of zone it is or is to be.
    pub zone_type: Option<String>,
    /// Language in which names of regions come back.
    pub accept_language: Option<String>,
}

impl DescribeZonesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ZoneType`.
    pub fn zone_type(mut self, value: impl Into<String>) -> Self {
        self.zone_type = Some(value.into());
        self
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
}

request! {
    DescribeZonesRequest {
        "RegionId" => region_id: query,
        "ZoneType" => zone_type: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for DescribeZonesRequest {
    type Response = DescribeZonesResponse;
    type Error = DescribeZonesError;
    const INFO: OperationInfo = super::operation("DescribeZones")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeZonesError] = &[
        DescribeZonesError::InvalidRegionIdNotFound,
    ];
}

/// Response to [`DescribeZonesRequest`].
#[non_exhaustive]
pub struct DescribeZonesResponse {
    /// Zones that can be used.
    pub zones: Vec<Zone>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `6FEA0CF3-D3B9-43E5-A304-D217037876A8`.
    pub request_id: Option<String>,
}

response! {
    DescribeZonesResponse {
        "Zones" => zones: list("Zone"),
        "RequestId" => request_id: value,
    }
}

/// Zones that can be used.
#[non_exhaustive]
pub struct Zone {
    /// Name for people, in the language asked for. Example: `text`.
    pub local_name: Option<String>,
    /// ID of a zone, as [`DescribeZones`](super::Client::describe_zones) lists it.
    /// Example: `cn-hangzhou-b`.
    pub zone_id: Option<String>,
    /// Which kind of zone it is or is to be. Example: `AvailabilityZone`.
    pub zone_type: Option<String>,
}

response! {
    Zone {
        "LocalName" => local_name: value,
        "ZoneId" => zone_id: value,
        "ZoneType" => zone_type: value,
    }
}

/// Errors that the documentation of [`DescribeZonesRequest`] names.
///
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
pub type DescribeZonesError = super::DocumentedError;
