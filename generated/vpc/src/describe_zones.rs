// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeZones`, from `vpc/DescribeZones.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Zone};

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
}

request! {
    DescribeZonesRequest {
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeZonesRequest {
    type Response = DescribeZonesResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("DescribeZones")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
}

/// What [`DescribeZonesRequest`] is answered with.
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
