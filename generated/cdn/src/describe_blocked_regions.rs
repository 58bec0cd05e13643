// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeBlockedRegions`, from `cdn/DescribeBlockedRegions.md`.

use alicloud_runtime::codegen::*;

/// Lists the countries and regions whose visitors can be kept out.
///
/// ```no_run
/// # async fn example(client: alicloud_cdn::Client) -> Result<(), alicloud_cdn::Error> {
/// let request = alicloud_cdn::DescribeBlockedRegionsRequest::new()
///     .language("zh");
/// let reply = client.describe_blocked_regions(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeBlockedRegionsRequest {
    /// **Required.** Language that names in the result or in the exported file are written in.
    /// Example: `zh`.
    pub language: Option<Open<Language>>,
}

impl DescribeBlockedRegionsRequest {
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
    DescribeBlockedRegionsRequest {
        "Language" => language: query,
    }
}

impl Operation for DescribeBlockedRegionsRequest {
    type Response = DescribeBlockedRegionsResponse;
    type Error = DescribeBlockedRegionsError;
    const INFO: OperationInfo = super::operation("DescribeBlockedRegions")
        .method("GET")
        .required(&["Language"])
        .read_only();
    const ERRORS: &'static [DescribeBlockedRegionsError] = &[
        DescribeBlockedRegionsError::MissParameter,
        DescribeBlockedRegionsError::InvalidParameter,
        DescribeBlockedRegionsError::Failed,
    ];
}

/// Response to [`DescribeBlockedRegionsRequest`].
#[non_exhaustive]
pub struct DescribeBlockedRegionsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `BFFCDFAD-DACC-484E-9BE6-0AF3B3A0DD23`.
    pub request_id: Option<String>,
    /// Countries and regions that can be blocked, one entry each.
    pub info_list: Vec<InfoItem>,
}

response! {
    DescribeBlockedRegionsResponse {
        "RequestId" => request_id: value,
        "InfoList" => info_list: list("InfoItem"),
    }
}

/// Countries and regions that can be blocked, one entry each.
#[non_exhaustive]
pub struct InfoItem {
    /// Code of the country or region. Example: `AF`.
    pub countries_and_regions: Option<String>,
    /// Larger part of the world that the country or region lies in. Example: `text`.
    pub continent: Option<String>,
    /// Name of the country or region, in the language asked for. Example: `text`.
    pub countries_and_regions_name: Option<String>,
}

response! {
    InfoItem {
        "CountriesAndRegions" => countries_and_regions: value,
        "Continent" => continent: value,
        "CountriesAndRegionsName" => countries_and_regions_name: value,
    }
}

values! {
    /// Language that names in the result or in the exported file are written in.
    pub enum Language {
        /// Names come in simplified Chinese.
        Zh = "zh",
        /// Names come in English.
        En = "en",
        /// Names come in Japanese.
        Jp = "jp",
    }
}

/// Errors that the documentation of [`DescribeBlockedRegionsRequest`] names.
///
/// - [`MissParameter`](super::DocumentedError::MissParameter)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`Failed`](super::DocumentedError::Failed)
pub type DescribeBlockedRegionsError = super::DocumentedError;
