// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeRegions`, from `elasticsearch/DescribeRegions.md`.

use alicloud_runtime::codegen::*;

/// Lists the regions in which Alibaba Cloud Elasticsearch is offered.
///
/// ```no_run
/// # async fn example(client: alicloud_elasticsearch::Client) -> Result<(), alicloud_elasticsearch::Error> {
/// let request = alicloud_elasticsearch::DescribeRegionsRequest::new();
/// let reply = client.describe_regions(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeRegionsRequest {}

impl DescribeRegionsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    DescribeRegionsRequest {}
}

impl Operation for DescribeRegionsRequest {
    type Response = DescribeRegionsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeRegions")
        .roa("GET", "/openapi/regions")
        .read_only();
}

/// Response to [`DescribeRegionsRequest`].
#[non_exhaustive]
pub struct DescribeRegionsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `5FFD9ED4-C2EC-4E89-B22B-1ACB6FE1D***`.
    pub request_id: Option<String>,
    /// Outcome of the call.
    pub result: Vec<RegionInfo>,
}

response! {
    DescribeRegionsResponse {
        "RequestId" => request_id: value,
        "Result" => result: list(""),
    }
}

/// Outcome of the call.
#[non_exhaustive]
pub struct RegionInfo {
    /// Host name at which the console is reached.
    /// Example: `https://elasticsearch-cn-hangzhou.console.aliyun.com`.
    pub console_endpoint: Option<String>,
    /// Name that the local goes by. Example: `China (Hangzhou)`.
    pub local_name: Option<String>,
    /// Host name at which the region is reached. Example: `elasticsearch.cn-hangzhou.aliyuncs.com`.
    pub region_endpoint: Option<String>,
    /// ID of the region that the item belongs to or stands for. Example: `cn-hangzhou`.
    pub region_id: Option<String>,
    /// State that the item is in, or that is asked for. Example: `available`.
    pub status: Option<String>,
}

response! {
    RegionInfo {
        "consoleEndpoint" => console_endpoint: value,
        "localName" => local_name: value,
        "regionEndpoint" => region_endpoint: value,
        "regionId" => region_id: value,
        "status" => status: value,
    }
}
