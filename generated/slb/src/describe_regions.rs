// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeRegions`, from `slb/DescribeRegions.md`.

use alicloud_runtime::codegen::*;

/// Lists the regions in which CLB is available.
///
/// ```no_run
/// # async fn example(client: alicloud_slb::Client) -> Result<(), alicloud_slb::Error> {
/// let request = alicloud_slb::DescribeRegionsRequest::new();
/// let reply = client.describe_regions(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeRegionsRequest {
    /// Language of the names and texts that come back. Example: `zh-CN`.
    pub accept_language: Option<Open<AcceptLanguage>>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
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
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DescribeRegionsRequest {
        "AcceptLanguage" => accept_language: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeRegionsRequest {
    type Response = DescribeRegionsResponse;
    type Error = DescribeRegionsError;
    const INFO: OperationInfo = super::operation("DescribeRegions")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeRegionsError] = &[
        DescribeRegionsError::InvalidParameter,
        DescribeRegionsError::LocationServiceTimeout,
    ];
}

/// Response to [`DescribeRegionsRequest`].
#[non_exhaustive]
pub struct DescribeRegionsResponse {
    /// The regions found, one entry each.
    pub regions: Vec<Region>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `1651FBB6-4FBF-49FF-A9F5-DF5D696C7EC6`.
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
    /// Region that the item lies in, such as `cn-hangzhou`. Example: `cn-beijing`.
    pub region_id: Option<String>,
    /// Name to show to people, in the language asked for. Example: `text`.
    pub local_name: Option<String>,
    /// Host name to send requests for this region to. Example: `slb.aliyuncs.com`.
    pub region_endpoint: Option<String>,
}

response! {
    Region {
        "RegionId" => region_id: value,
        "LocalName" => local_name: value,
        "RegionEndpoint" => region_endpoint: value,
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
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`LocationServiceTimeout`](super::DocumentedError::LocationServiceTimeout)
pub type DescribeRegionsError = super::DocumentedError;
