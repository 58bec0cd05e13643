// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeRegions`, from `ess/DescribeRegions.md`.

use alicloud_runtime::codegen::*;

/// Lists the regions in which Auto Scaling can be used.
///
/// ```no_run
/// # async fn example(client: alicloud_ess::Client) -> Result<(), alicloud_ess::Error> {
/// let request = alicloud_ess::DescribeRegionsRequest::new()
///     .accept_language("zh-CN");
/// let reply = client.describe_regions(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeRegionsRequest {
    /// Language of the names and texts that come back. Default: `zh-CN`. Example: `zh-CN`.
    pub accept_language: Option<Open<AcceptLanguage>>,
}

impl DescribeRegionsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<Open<AcceptLanguage>>) -> Self {
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
        DescribeRegionsError::InvalidAcceptLanguageNotFound,
    ];
}

/// Response to [`DescribeRegionsRequest`].
#[non_exhaustive]
pub struct DescribeRegionsResponse {
    /// The regions found, one entry each.
    pub regions: Vec<Region>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `73469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
}

response! {
    DescribeRegionsResponse {
        "Regions" => regions: list("Region"),
        "RequestId" => request_id: value,
    }
}

/// The regions found, one entry each.
#[non_exhaustive]
pub struct Region {
    /// Whether scaling groups in the classic network are impossible in the region. Example: `false`.
    pub classic_unavailable: Option<bool>,
    /// Name to show to people, in the language asked for. Example: `China (Beijing)`.
    pub local_name: Option<String>,
    /// Host name to send requests for this region to. Example: `ess.aliyuncs.com`.
    pub region_endpoint: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`. Example: `cn-beijing`.
    pub region_id: Option<String>,
    /// Whether scaling groups in a VPC are impossible in the region. Example: `false`.
    pub vpc_unavailable: Option<bool>,
}

response! {
    Region {
        "ClassicUnavailable" => classic_unavailable: value,
        "LocalName" => local_name: value,
        "RegionEndpoint" => region_endpoint: value,
        "RegionId" => region_id: value,
        "VpcUnavailable" => vpc_unavailable: value,
    }
}

values! {
    /// Language of the names and texts that come back.
    pub enum AcceptLanguage {
        /// Names and texts in Chinese.
        ZhCn = "zh-CN",
        /// Names and texts in English.
        EnUs = "en-US",
        /// Names and texts in Japanese.
        Ja = "ja",
    }
}

/// Errors that the documentation of [`DescribeRegionsRequest`] names.
///
/// - [`InvalidAcceptLanguageNotFound`](super::DocumentedError::InvalidAcceptLanguageNotFound)
pub type DescribeRegionsError = super::DocumentedError;
