// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeRegions`, from `ess_2022_02_22/DescribeRegions.md`.

use alicloud_runtime::codegen::*;

/// Lists the regions in which Auto Scaling is available.
///
/// ```no_run
/// # async fn example(client: alicloud_ess_2022_02_22::Client) -> Result<(), alicloud_ess_2022_02_22::Error> {
/// let request = alicloud_ess_2022_02_22::DescribeRegionsRequest::new();
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
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeRegions").read_only();
}

/// Response to [`DescribeRegionsRequest`].
#[non_exhaustive]
pub struct DescribeRegionsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `73469C7-AA6F-4DC5-B3DB-A3DC0DE3****`.
    pub request_id: Option<String>,
    /// The regions found, one entry each.
    pub regions: Vec<Region>,
}

response! {
    DescribeRegionsResponse {
        "RequestId" => request_id: value,
        "Regions" => regions: list(""),
    }
}

/// The regions found, one entry each.
#[non_exhaustive]
pub struct Region {
    /// Whether scaling groups in the classic network are impossible in the region. Example: `false`.
    pub classic_unavailable: Option<bool>,
    /// Host name to send requests for this region to. Example: `ess.aliyuncs.com`.
    pub region_endpoint: Option<String>,
    /// Name to show to people, in the language asked for. Example: `text`.
    pub local_name: Option<String>,
    /// Whether scaling groups in a VPC are impossible in the region. Example: `false`.
    pub vpc_unavailable: Option<bool>,
    /// Region that the item lies in, such as `cn-hangzhou`. Example: `cn-beijing`.
    pub region_id: Option<String>,
}

response! {
    Region {
        "ClassicUnavailable" => classic_unavailable: value,
        "RegionEndpoint" => region_endpoint: value,
        "LocalName" => local_name: value,
        "VpcUnavailable" => vpc_unavailable: value,
        "RegionId" => region_id: value,
    }
}
