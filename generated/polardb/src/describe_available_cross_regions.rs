// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAvailableCrossRegions`, from `polardb/DescribeAvailableCrossRegions.md`.

use alicloud_runtime::codegen::*;

/// Lists the regions that a PolarDB cluster can use for cross-region features.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::DescribeAvailableCrossRegionsRequest::new()
///     .db_cluster_id("...");
/// let reply = client.describe_available_cross_regions(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAvailableCrossRegionsRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
}

impl DescribeAvailableCrossRegionsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBClusterId`, which is required.
    pub fn db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_id = Some(value.into());
        self
    }
}

request! {
    DescribeAvailableCrossRegionsRequest {
        "DBClusterId" => db_cluster_id: query,
    }
}

impl Operation for DescribeAvailableCrossRegionsRequest {
    type Response = DescribeAvailableCrossRegionsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeAvailableCrossRegions")
        .required(&["DBClusterId"])
        .read_only();
}

/// Response to [`DescribeAvailableCrossRegionsRequest`], which the documentation does not describe.
pub type DescribeAvailableCrossRegionsResponse = alicloud_runtime::UndocumentedResponse;
