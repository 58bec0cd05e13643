// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeRegions`, from `rds/DescribeRegions.md`.

use alicloud_runtime::codegen::*;

/// Lists the regions and zones in which instances can be created.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::DescribeRegionsRequest::new();
/// let reply = client.describe_regions(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeRegionsRequest {
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl DescribeRegionsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
}

request! {
    DescribeRegionsRequest {
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for DescribeRegionsRequest {
    type Response = DescribeRegionsResponse;
    type Error = DescribeRegionsError;
    const INFO: OperationInfo = super::operation("DescribeRegions").read_only();
    const ERRORS: &'static [DescribeRegionsError] = &[
        DescribeRegionsError::OrderComboInstanceNotAllowOperate,
        DescribeRegionsError::PricePricingPlanResultNotFound,
        DescribeRegionsError::OrderNoRealNameAuthentication,
        DescribeRegionsError::InsufficientAvailableQuota,
        DescribeRegionsError::CommodityServiceCallingException,
        DescribeRegionsError::InvalidAcceptLanguageNotFound,
    ];
}

/// Response to [`DescribeRegionsRequest`].
#[non_exhaustive]
pub struct DescribeRegionsResponse {
    /// The regions found, one entry each.
    pub regions: Vec<RDSRegion>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `1AD222E9-E606-4A42-BF6D-8A4442913CEF`.
    pub request_id: Option<String>,
}

response! {
    DescribeRegionsResponse {
        "Regions" => regions: list("RDSRegion"),
        "RequestId" => request_id: value,
    }
}

/// The regions found, one entry each.
#[non_exhaustive]
pub struct RDSRegion {
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the zone, such as `cn-hangzhou-b`.
    pub zone_id: Option<String>,
    /// Host name to send requests for this region to. Example: `rds.aliyuncs.com`.
    pub region_endpoint: Option<String>,
    /// Name to show to people, in the language asked for. Example: `China (Hangzhou)`.
    pub local_name: Option<String>,
    /// Name of the zone, for people to read. Example: `Hangzhou Zone J`.
    pub zone_name: Option<String>,
}

response! {
    RDSRegion {
        "RegionId" => region_id: value,
        "ZoneId" => zone_id: value,
        "RegionEndpoint" => region_endpoint: value,
        "LocalName" => local_name: value,
        "ZoneName" => zone_name: value,
    }
}

/// Errors that the documentation of [`DescribeRegionsRequest`] names.
///
/// - [`OrderComboInstanceNotAllowOperate`](super::DocumentedError::OrderComboInstanceNotAllowOperate)
/// - [`PricePricingPlanResultNotFound`](super::DocumentedError::PricePricingPlanResultNotFound)
/// - [`OrderNoRealNameAuthentication`](super::DocumentedError::OrderNoRealNameAuthentication)
/// - [`InsufficientAvailableQuota`](super::DocumentedError::InsufficientAvailableQuota)
/// - [`CommodityServiceCallingException`](super::DocumentedError::CommodityServiceCallingException)
/// - [`InvalidAcceptLanguageNotFound`](super::DocumentedError::InvalidAcceptLanguageNotFound)
pub type DescribeRegionsError = super::DocumentedError;
