// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeRegions`, from `vpc/intl.en-US/Region/DescribeRegions.md`.

use alicloud_runtime::codegen::*;

/// Lists the regions where VPC is offered, with their endpoints.
///
/// ```no_run
/// # async fn example(client: alicloud::vpc::Client) -> Result<(), alicloud::Error> {
/// let request = alicloud::vpc::DescribeRegionsRequest::new()
///     .accept_language("zh-CN");
/// let reply = client.describe_regions(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeRegionsRequest {
    /// The language of the names. Valid values:
    ///
    /// - **zh-CN**: Chinese. This is the default value.
    /// - **en-US**: English.
    ///
    /// Example: `zh-CN`.
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
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("DescribeRegions").read_only();
}

/// What [`DescribeRegionsRequest`] is answered with.
#[non_exhaustive]
pub struct DescribeRegionsResponse {
    /// The regions.
    pub regions: Vec<Region>,
    /// The ID of the request. Example: `0D1C2B3A-4958-4677-8695-A4B3C2D1E0F0`.
    pub request_id: Option<String>,
}

response! {
    DescribeRegionsResponse {
        "Regions" => regions: list("Region"),
        "RequestId" => request_id: value,
    }
}

/// The regions.
#[non_exhaustive]
pub struct Region {
    /// The name of the region. Example: `华北1`.
    pub local_name: Option<String>,
    /// The endpoint of the region. Example: `vpc.aliyuncs.com`.
    pub region_endpoint: Option<String>,
    /// The ID of the region. Example: `cn-qingdao`.
    pub region_id: Option<String>,
}

response! {
    Region {
        "LocalName" => local_name: value,
        "RegionEndpoint" => region_endpoint: value,
        "RegionId" => region_id: value,
    }
}

values! {
    /// The language of the names.
    pub enum AcceptLanguage {
        /// Chinese. This is the default value.
        ZhCn = "zh-CN",
        /// English.
        EnUs = "en-US",
    }
}
