// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeRegions`, from `vpc/DescribeRegions.md`.

use alicloud_runtime::codegen::*;

/// Lists the regions that can be used, with the endpoint of each.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::DescribeRegionsRequest::new();
/// let reply = client.describe_regions(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeRegionsRequest {
    /// Language in which names of regions come back. Default: `zh-CN`. Example: `zh-CN`.
    pub accept_language: Option<Open<AcceptLanguage>>,
    /// Which kind of product it is or is to be. Example: `vpc`.
    pub product_type: Option<String>,
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
    /// Sets `ProductType`.
    pub fn product_type(mut self, value: impl Into<String>) -> Self {
        self.product_type = Some(value.into());
        self
    }
}

request! {
    DescribeRegionsRequest {
        "AcceptLanguage" => accept_language: query,
        "ProductType" => product_type: query,
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
    /// Regions that can be used.
    pub regions: Option<Regions>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `611CB80C-B6A9-43DB-9E38-0B0AC3D9B58F`.
    pub request_id: Option<String>,
}

response! {
    DescribeRegionsResponse {
        "Regions" => regions: value,
        "RequestId" => request_id: value,
    }
}

/// Regions that can be used.
#[non_exhaustive]
pub struct Regions {
    /// One record for each region.
    pub region: Vec<Region>,
}

response! {
    Regions {
        "Region" => region: list(""),
    }
}

/// One record for each region.
#[non_exhaustive]
pub struct Region {
    /// Name for people, in the language asked for. Example: `text`.
    pub local_name: Option<String>,
    /// Host name that calls for the region go to. Example: `vpc.aliyuncs.com`.
    pub region_endpoint: Option<String>,
    /// ID of the region, for the `RegionId` of other calls. Example: `cn-qingdao`.
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
    /// Language in which names of regions come back.
    pub enum AcceptLanguage {
        /// Names come back in Chinese.
        ZhCn = "zh-CN",
        /// Names come back in English.
        EnUs = "en-US",
    }
}
