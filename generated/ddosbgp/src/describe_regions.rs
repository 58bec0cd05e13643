// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeRegions`, from `ddosbgp/DescribeRegions.md`.

use alicloud_runtime::codegen::*;

/// Lists all regions that Anti-DDoS Origin Enterprise supports.
///
/// ```no_run
/// # async fn example(client: alicloud_ddosbgp::Client) -> Result<(), alicloud_ddosbgp::Error> {
/// let request = alicloud_ddosbgp::DescribeRegionsRequest::new();
/// let reply = client.describe_regions(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeRegionsRequest {
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfm2pz25js****`.
    pub resource_group_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`. Default: `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeRegionsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
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
        "ResourceGroupId" => resource_group_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeRegionsRequest {
    type Response = DescribeRegionsResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("DescribeRegions")
        .success_flag("Success")
        .error_codes(&["Code"])
        .success_code("200")
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeRegionsRequest`].
#[non_exhaustive]
pub struct DescribeRegionsResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// The regions found, one entry each.
    pub regions: Vec<Region>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `F7CA8B4E-FB15-4336-A351-8DC29D66EA82`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    DescribeRegionsResponse {
        "Code" => code: value,
        "Regions" => regions: list(""),
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// The regions found, one entry each.
#[non_exhaustive]
pub struct Region {
    /// Name that the region en goes by. Example: `China (Hangzhou)`.
    pub region_en_name: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Name that the region goes by. Example: `text`.
    pub region_name: Option<String>,
}

response! {
    Region {
        "RegionEnName" => region_en_name: value,
        "RegionId" => region_id: value,
        "RegionName" => region_name: value,
    }
}
