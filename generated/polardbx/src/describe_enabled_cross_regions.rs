// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeEnabledCrossRegions`, from `polardbx/DescribeEnabledCrossRegions.md`.

use alicloud_runtime::codegen::*;

/// Lists regions to which backups of an instance are being copied.
///
/// ```no_run
/// # async fn example(client: alicloud_polardbx::Client) -> Result<(), alicloud_polardbx::Error> {
/// let request = alicloud_polardbx::DescribeEnabledCrossRegionsRequest::new();
/// let reply = client.describe_enabled_cross_regions(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeEnabledCrossRegionsRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Name that the database instance goes by.
    pub db_instance_name: Option<String>,
}

impl DescribeEnabledCrossRegionsRequest {
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
    /// Sets `DBInstanceName`.
    pub fn db_instance_name(mut self, value: impl Into<String>) -> Self {
        self.db_instance_name = Some(value.into());
        self
    }
}

request! {
    DescribeEnabledCrossRegionsRequest {
        "RegionId" => region_id: query,
        "DBInstanceName" => db_instance_name: query,
    }
}

impl Operation for DescribeEnabledCrossRegionsRequest {
    type Response = DescribeEnabledCrossRegionsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeEnabledCrossRegions")
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeEnabledCrossRegionsRequest`], which the documentation does not describe.
pub type DescribeEnabledCrossRegionsResponse = alicloud_runtime::UndocumentedResponse;
