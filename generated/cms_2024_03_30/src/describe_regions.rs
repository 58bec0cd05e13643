// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeRegions`, from `cms_2024_03_30/DescribeRegions.md`.

use alicloud_runtime::codegen::*;

/// Lists the regions in which Cloud Monitor 2.0 works.
///
/// ```no_run
/// # async fn example(client: alicloud_cms_2024_03_30::Client) -> Result<(), alicloud_cms_2024_03_30::Error> {
/// let request = alicloud_cms_2024_03_30::DescribeRegionsRequest::new();
/// let reply = client.describe_regions(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeRegionsRequest {
    /// Language of texts, or in which code is written. Example: `zh`.
    pub language: Option<String>,
}

impl DescribeRegionsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `language`.
    pub fn language(mut self, value: impl Into<String>) -> Self {
        self.language = Some(value.into());
        self
    }
}

request! {
    DescribeRegionsRequest {
        "language" => language: query,
    }
}

impl Operation for DescribeRegionsRequest {
    type Response = DescribeRegionsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeRegions")
        .roa("GET", "/regions")
        .read_only();
}

/// Response to [`DescribeRegionsRequest`].
#[non_exhaustive]
pub struct DescribeRegionsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `8FDE2569-626B-5176-9844-28877A*****`.
    pub request_id: Option<String>,
    /// The regions that were found or are concerned, one entry each.
    pub regions: Vec<Region>,
}

response! {
    DescribeRegionsResponse {
        "requestId" => request_id: value,
        "regions" => regions: list(""),
    }
}

/// The regions that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Region {
    /// ID of the region that the item belongs to or stands for. Example: `cn-beijing`.
    pub region_id: Option<String>,
    /// Name that the local goes by. Example: `China (Beijing)`.
    pub local_name: Option<String>,
}

response! {
    Region {
        "regionId" => region_id: value,
        "localName" => local_name: value,
    }
}
