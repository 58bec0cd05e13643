// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeRegionsMixed`, from `adb_2019_03_15/DescribeRegionsMixed.md`.

use alicloud_runtime::codegen::*;

/// Lists the regions of the service; how it differs from
/// [`DescribeRegions`](super::Client::describe_regions) is not documented.
///
/// ```no_run
/// # async fn example(client: alicloud_adb_2019_03_15::Client) -> Result<(), alicloud_adb_2019_03_15::Error> {
/// let request = alicloud_adb_2019_03_15::DescribeRegionsMixedRequest::new();
/// let reply = client.describe_regions_mixed(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeRegionsMixedRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeRegionsMixedRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DescribeRegionsMixedRequest {
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeRegionsMixedRequest {
    type Response = DescribeRegionsMixedResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeRegionsMixed")
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeRegionsMixedRequest`], which the documentation does not describe.
pub type DescribeRegionsMixedResponse = alicloud_runtime::UndocumentedResponse;
