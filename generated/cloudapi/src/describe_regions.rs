// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeRegions`, from `cloudapi/DescribeRegions.md`.

use alicloud_runtime::codegen::*;

/// Lists the regions in which API Gateway can be used.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudapi::Client) -> Result<(), alicloud_cloudapi::Error> {
/// let request = alicloud_cloudapi::DescribeRegionsRequest::new();
/// let reply = client.describe_regions(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeRegionsRequest {
    /// Language of the texts that come back, or of those handed in.
    pub language: Option<String>,
}

impl DescribeRegionsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Language`.
    pub fn language(mut self, value: impl Into<String>) -> Self {
        self.language = Some(value.into());
        self
    }
}

request! {
    DescribeRegionsRequest {
        "Language" => language: query,
    }
}

impl Operation for DescribeRegionsRequest {
    type Response = DescribeRegionsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeRegions").read_only();
}

/// Response to [`DescribeRegionsRequest`].
#[non_exhaustive]
pub struct DescribeRegionsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `36BBBAD4-1CFB-489F-841A-8CA52EEA787E`.
    pub request_id: Option<String>,
    /// The regions found, one entry each.
    pub regions: Vec<Region>,
}

response! {
    DescribeRegionsResponse {
        "RequestId" => request_id: value,
        "Regions" => regions: list("Region"),
    }
}

/// The regions found, one entry each.
#[non_exhaustive]
pub struct Region {
    /// Host name to send requests for this region to. Example: `apigateway.cn-shenzhen.aliyuncs.com`.
    pub region_endpoint: Option<String>,
    /// Name to show to people, in the language asked for. Example: `text`.
    pub local_name: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`. Example: `cn-shenzhen`.
    pub region_id: Option<String>,
}

response! {
    Region {
        "RegionEndpoint" => region_endpoint: value,
        "LocalName" => local_name: value,
        "RegionId" => region_id: value,
    }
}
