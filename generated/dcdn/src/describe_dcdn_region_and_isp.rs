// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDcdnRegionAndIsp`, from `dcdn/DescribeDcdnRegionAndIsp.md`.

use alicloud_runtime::codegen::*;

/// Lists the regions and Internet service providers by which data can be filtered.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::DescribeDcdnRegionAndIspRequest::new();
/// let reply = client.describe_dcdn_region_and_isp(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDcdnRegionAndIspRequest {}

impl DescribeDcdnRegionAndIspRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    DescribeDcdnRegionAndIspRequest {}
}

impl Operation for DescribeDcdnRegionAndIspRequest {
    type Response = DescribeDcdnRegionAndIspResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDcdnRegionAndIsp").read_only();
}

/// Response to [`DescribeDcdnRegionAndIspRequest`].
#[non_exhaustive]
pub struct DescribeDcdnRegionAndIspResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `2387C335-932C-4E1E-862C-1C4363B6DE72`.
    pub request_id: Option<String>,
    /// The regions found, one entry each.
    pub regions: Vec<Region>,
    /// The carriers that were found or are concerned, one entry each.
    pub isps: Vec<Isp>,
}

response! {
    DescribeDcdnRegionAndIspResponse {
        "RequestId" => request_id: value,
        "Regions" => regions: list("Region"),
        "Isps" => isps: list("Isp"),
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

/// The carriers that were found or are concerned, one entry each.
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
