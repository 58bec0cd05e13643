// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDcdnWafGeoInfo`, from `dcdn/DescribeDcdnWafGeoInfo.md`.

use alicloud_runtime::codegen::*;

/// Lists the countries and regions that WAF region blocking supports.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::DescribeDcdnWafGeoInfoRequest::new()
///     .language("...");
/// let reply = client.describe_dcdn_waf_geo_info(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDcdnWafGeoInfoRequest {
    /// **Required.** Language of the texts that come back, or of those handed in.
    pub language: Option<String>,
}

impl DescribeDcdnWafGeoInfoRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Language`, which is required.
    pub fn language(mut self, value: impl Into<String>) -> Self {
        self.language = Some(value.into());
        self
    }
}

request! {
    DescribeDcdnWafGeoInfoRequest {
        "Language" => language: query,
    }
}

impl Operation for DescribeDcdnWafGeoInfoRequest {
    type Response = DescribeDcdnWafGeoInfoResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDcdnWafGeoInfo")
        .required(&["Language"])
        .read_only();
}

/// Response to [`DescribeDcdnWafGeoInfoRequest`].
#[non_exhaustive]
pub struct DescribeDcdnWafGeoInfoResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `66A98669-CC6E-4F3E-80A6-3014697B11AE`.
    pub request_id: Option<String>,
    /// What the request brought.
    pub content: Vec<DcdnWafGeoContent>,
}

response! {
    DescribeDcdnWafGeoInfoResponse {
        "RequestId" => request_id: value,
        "Content" => content: list(""),
    }
}

/// What the request brought.
#[non_exhaustive]
pub struct DcdnWafGeoContent {
    /// Kind of the item, out of those that the service tells apart. Example: `CN`.
    pub type_: Option<String>,
    /// The continents that were found or are concerned, one entry each.
    pub continents: Vec<Continent>,
}

response! {
    DcdnWafGeoContent {
        "Type" => type_: value,
        "Continents" => continents: list(""),
    }
}

/// The continents that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Continent {
    /// Name that people know the item by. Example: `text`.
    pub name: Option<String>,
    /// The regions found, one entry each.
    pub regions: Vec<Region>,
}

response! {
    Continent {
        "Name" => name: value,
        "Regions" => regions: list(""),
    }
}

/// The regions found, one entry each.
#[non_exhaustive]
pub struct Region {
    /// Name that people know the item by. Example: `text`.
    pub name: Option<String>,
    /// Value that belongs to the name or key beside it. Example: `110000`.
    pub value: Option<String>,
}

response! {
    Region {
        "Name" => name: value,
        "Value" => value: value,
    }
}
