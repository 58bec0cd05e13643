// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribePerformanceViews`, from `adb/DescribePerformanceViews.md`.

use alicloud_runtime::codegen::*;

/// Lists the custom monitoring views of a cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_adb::Client) -> Result<(), alicloud_adb::Error> {
/// let request = alicloud_adb::DescribePerformanceViewsRequest::new()
///     .db_cluster_id("...");
/// let reply = client.describe_performance_views(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribePerformanceViewsRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribePerformanceViewsRequest {
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
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DescribePerformanceViewsRequest {
        "DBClusterId" => db_cluster_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribePerformanceViewsRequest {
    type Response = DescribePerformanceViewsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribePerformanceViews")
        .required(&["DBClusterId", "RegionId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribePerformanceViewsRequest`], which the documentation does not describe.
pub type DescribePerformanceViewsResponse = alicloud_runtime::UndocumentedResponse;
