// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCdnRegionAndIsp`, from `cdn/DescribeCdnRegionAndIsp.md`.

use alicloud_runtime::codegen::*;

/// Lists the regions and carriers by which monitoring data can be narrowed down.
///
/// ```no_run
/// # async fn example(client: alicloud_cdn::Client) -> Result<(), alicloud_cdn::Error> {
/// let request = alicloud_cdn::DescribeCdnRegionAndIspRequest::new();
/// let reply = client.describe_cdn_region_and_isp(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeCdnRegionAndIspRequest {}

impl DescribeCdnRegionAndIspRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    DescribeCdnRegionAndIspRequest {}
}

impl Operation for DescribeCdnRegionAndIspRequest {
    type Response = DescribeCdnRegionAndIspResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeCdnRegionAndIsp").read_only();
}

/// Response to [`DescribeCdnRegionAndIspRequest`].
#[non_exhaustive]
pub struct DescribeCdnRegionAndIspResponse {
    /// Carriers with their English and Chinese names.
    pub isps: Vec<Isp>,
    /// The regions found, one entry each.
    pub regions: Vec<Region>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `2387C335-932C-4E1E-862C-1C4363B6DE72`.
    pub request_id: Option<String>,
}

response! {
    DescribeCdnRegionAndIspResponse {
        "Isps" => isps: list("Isp"),
        "Regions" => regions: list("Region"),
        "RequestId" => request_id: value,
    }
}

/// Carriers with their English and Chinese names.
#[non_exhaustive]
pub struct Isp {
    /// English name, which other operations take as a filter. Example: `unicom`.
    pub name_en: Option<String>,
    /// Chinese name of the region or carrier. Example: `text`.
    pub name_zh: Option<String>,
}

response! {
    Isp {
        "NameEn" => name_en: value,
        "NameZh" => name_zh: value,
    }
}

/// The regions found, one entry each.
#[non_exhaustive]
pub struct Region {
    /// English name, which other operations take as a filter. Example: `liaoning`.
    pub name_en: Option<String>,
    /// Chinese name of the region or carrier. Example: `text`.
    pub name_zh: Option<String>,
}

response! {
    Region {
        "NameEn" => name_en: value,
        "NameZh" => name_zh: value,
    }
}
