// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAvailableCrossRegions`, from `polardbx/DescribeAvailableCrossRegions.md`.

use alicloud_runtime::codegen::*;

/// Lists regions to which backups of an instance could be copied.
///
/// ```no_run
/// # async fn example(client: alicloud_polardbx::Client) -> Result<(), alicloud_polardbx::Error> {
/// let request = alicloud_polardbx::DescribeAvailableCrossRegionsRequest::new();
/// let reply = client.describe_available_cross_regions(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAvailableCrossRegionsRequest {
    /// Name that the database instance goes by.
    pub db_instance_name: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeAvailableCrossRegionsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBInstanceName`.
    pub fn db_instance_name(mut self, value: impl Into<String>) -> Self {
        self.db_instance_name = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DescribeAvailableCrossRegionsRequest {
        "DBInstanceName" => db_instance_name: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeAvailableCrossRegionsRequest {
    type Response = DescribeAvailableCrossRegionsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeAvailableCrossRegions")
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeAvailableCrossRegionsRequest`], which the documentation does not describe.
pub type DescribeAvailableCrossRegionsResponse = alicloud_runtime::UndocumentedResponse;
