// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeResolverAvailableZones`, from `pvtz/DescribeResolverAvailableZones.md`.

use alicloud_runtime::codegen::*;

/// Lists the zones of a region in which resolver endpoints can lie.
///
/// ```no_run
/// # async fn example(client: alicloud_pvtz::Client) -> Result<(), alicloud_pvtz::Error> {
/// let request = alicloud_pvtz::DescribeResolverAvailableZonesRequest::new()
///     .resolver_region_id("...");
/// let reply = client.describe_resolver_available_zones(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeResolverAvailableZonesRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// **Required.** Region that the resolver lies in.
    pub resolver_region_id: Option<String>,
    /// Availability zone the VSwitch is in.
    pub az_id: Option<String>,
}

impl DescribeResolverAvailableZonesRequest {
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
    /// Sets `ResolverRegionId`, which is required.
    pub fn resolver_region_id(mut self, value: impl Into<String>) -> Self {
        self.resolver_region_id = Some(value.into());
        self
    }
    /// Sets `AzId`.
    pub fn az_id(mut self, value: impl Into<String>) -> Self {
        self.az_id = Some(value.into());
        self
    }
}

request! {
    DescribeResolverAvailableZonesRequest {
        "Lang" => lang: query,
        "ResolverRegionId" => resolver_region_id: query,
        "AzId" => az_id: query,
    }
}

impl Operation for DescribeResolverAvailableZonesRequest {
    type Response = DescribeResolverAvailableZonesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeResolverAvailableZones")
        .required(&["ResolverRegionId"])
        .read_only();
}

/// Response to [`DescribeResolverAvailableZonesRequest`].
#[non_exhaustive]
pub struct DescribeResolverAvailableZonesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `23268E49-0C3E-4A2C-AB70-B4C7D092470B`.
    pub request_id: Option<String>,
    /// Zones in which the resource can be bought, with what each of them offers.
    pub available_zones: Vec<AvailableZone>,
}

response! {
    DescribeResolverAvailableZonesResponse {
        "RequestId" => request_id: value,
        "AvailableZones" => available_zones: list(""),
    }
}

/// Zones in which the resource can be bought, with what each of them offers.
#[non_exhaustive]
pub struct AvailableZone {
    /// State of what the entry describes, which decides what can be done with it. Example: `NORMAL`.
    pub status: Option<String>,
    /// ID of the az that the item belongs to or stands for. Example: `cn-zhangjiakou-a`.
    pub az_id: Option<String>,
}

response! {
    AvailableZone {
        "Status" => status: value,
        "AzId" => az_id: value,
    }
}
