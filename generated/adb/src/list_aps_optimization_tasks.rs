// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListApsOptimizationTasks`, from `adb/ListApsOptimizationTasks.md`.

use alicloud_runtime::codegen::*;

/// Lists the APS optimization tasks of a cluster by strategy type and time.
///
/// ```no_run
/// # async fn example(client: alicloud_adb::Client) -> Result<(), alicloud_adb::Error> {
/// let request = alicloud_adb::ListApsOptimizationTasksRequest::new()
///     .region_id("...")
///     .db_cluster_id("...")
///     .strategy_type("...");
/// let reply = client.list_aps_optimization_tasks(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListApsOptimizationTasksRequest {
    /// **Required.** Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required.** Which kind of strategy it is or is to be.
    pub strategy_type: Option<String>,
    /// Beginning of the period to look at.
    pub start_time: Option<String>,
    /// End of the period to look at.
    pub end_time: Option<String>,
    /// Which page of the list to return.
    pub page_number: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
}

impl ListApsOptimizationTasksRequest {
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
    /// Sets `StrategyType`, which is required.
    pub fn strategy_type(mut self, value: impl Into<String>) -> Self {
        self.strategy_type = Some(value.into());
        self
    }
    /// Sets `StartTime`.
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `EndTime`.
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.end_time = Some(value.into());
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
}

request! {
    ListApsOptimizationTasksRequest {
        "RegionId" => region_id: form,
        "DBClusterId" => db_cluster_id: form,
        "StrategyType" => strategy_type: form,
        "StartTime" => start_time: form,
        "EndTime" => end_time: form,
        "PageNumber" => page_number: form,
        "PageSize" => page_size: form,
    }
}

impl Operation for ListApsOptimizationTasksRequest {
    type Response = ListApsOptimizationTasksResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListApsOptimizationTasks")
        .required(&["RegionId", "DBClusterId", "StrategyType"])
        .read_only();
}

/// Response to [`ListApsOptimizationTasksRequest`], which the documentation does not describe.
pub type ListApsOptimizationTasksResponse = alicloud_runtime::UndocumentedResponse;
