// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListApsOptimizationStrategy`, from `adb/ListApsOptimizationStrategy.md`.

use alicloud_runtime::codegen::*;

/// Lists the APS optimization strategies of a cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_adb::Client) -> Result<(), alicloud_adb::Error> {
/// let request = alicloud_adb::ListApsOptimizationStrategyRequest::new()
///     .region_id("...")
///     .db_cluster_id("...");
/// let reply = client.list_aps_optimization_strategy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListApsOptimizationStrategyRequest {
    /// **Required.** Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
}

impl ListApsOptimizationStrategyRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `DBClusterId`, which is required.
    pub fn db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_id = Some(value.into());
        self
    }
}

request! {
    ListApsOptimizationStrategyRequest {
        "RegionId" => region_id: form,
        "DBClusterId" => db_cluster_id: form,
    }
}

impl Operation for ListApsOptimizationStrategyRequest {
    type Response = ListApsOptimizationStrategyResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListApsOptimizationStrategy")
        .required(&["RegionId", "DBClusterId"])
        .read_only();
}

/// Response to [`ListApsOptimizationStrategyRequest`], which the documentation does not describe.
pub type ListApsOptimizationStrategyResponse = alicloud_runtime::UndocumentedResponse;
