// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDcdnBlockedRegions`, from `dcdn/DescribeDcdnBlockedRegions.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Language};

/// Lists the countries and regions that the region blocking feature can block.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::DescribeDcdnBlockedRegionsRequest::new()
///     .language("...");
/// let reply = client.describe_dcdn_blocked_regions(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDcdnBlockedRegionsRequest {
    /// **Required.** Language of the texts that come back, or of those handed in.
    pub language: Option<Open<Language>>,
}

impl DescribeDcdnBlockedRegionsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Language`, which is required.
    pub fn language(mut self, value: impl Into<Open<Language>>) -> Self {
        self.language = Some(value.into());
        self
    }
}

request! {
    DescribeDcdnBlockedRegionsRequest {
        "Language" => language: query,
    }
}

impl Operation for DescribeDcdnBlockedRegionsRequest {
    type Response = DescribeDcdnBlockedRegionsResponse;
    type Error = DescribeDcdnBlockedRegionsError;
    const INFO: OperationInfo = super::operation("DescribeDcdnBlockedRegions")
        .method("GET")
        .required(&["Language"])
        .read_only();
    const ERRORS: &'static [DescribeDcdnBlockedRegionsError] = &[
        DescribeDcdnBlockedRegionsError::MissingParameter,
        DescribeDcdnBlockedRegionsError::InvalidParameter2,
    ];
}

/// Response to [`DescribeDcdnBlockedRegionsRequest`].
#[non_exhaustive]
pub struct DescribeDcdnBlockedRegionsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `BFFCDFAD-DACC-484E-9BE6-0AF3B3A0DD23`.
    pub request_id: Option<String>,
    /// Items of the kind info that were found or are concerned.
    pub info_list: Option<InfoList>,
}

response! {
    DescribeDcdnBlockedRegionsResponse {
        "RequestId" => request_id: value,
        "InfoList" => info_list: value,
    }
}

/// Items of the kind info that were found or are concerned.
#[non_exhaustive]
pub struct InfoList {
    /// Regions that can be blocked.
    pub info_item: Vec<InfoItem>,
}

response! {
    InfoList {
        "InfoItem" => info_item: list(""),
    }
}

/// Regions that can be blocked.
#[non_exhaustive]
pub struct InfoItem {
    /// The countries and regions that are concerned. Example: `AE`.
    pub countries_and_regions: Option<String>,
    /// Larger part of the world that the country or region lies in. Example: `text`.
    pub continent: Option<String>,
    /// Name that the countries and regions goes by. Example: `text`.
    pub countries_and_regions_name: Option<String>,
}

response! {
    InfoItem {
        "CountriesAndRegions" => countries_and_regions: value,
        "Continent" => continent: value,
        "CountriesAndRegionsName" => countries_and_regions_name: value,
    }
}

/// Errors that the documentation of [`DescribeDcdnBlockedRegionsRequest`] names.
///
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InvalidParameter2`](super::DocumentedError::InvalidParameter2)
pub type DescribeDcdnBlockedRegionsError = super::DocumentedError;
