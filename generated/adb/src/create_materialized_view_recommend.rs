// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateMaterializedViewRecommend`, from `adb/CreateMaterializedViewRecommend.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{SchedulingPolicy};

/// Creates a scheduled task that scans queries of a cluster and recommends materialized views.
///
/// ```no_run
/// # async fn example(client: alicloud_adb::Client) -> Result<(), alicloud_adb::Error> {
/// let request = alicloud_adb::CreateMaterializedViewRecommendRequest::new()
///     .db_cluster_id("...")
///     .task_name("...")
///     .scheduling_policy("...")
///     .specified_time("...");
/// let reply = client.create_materialized_view_recommend(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateMaterializedViewRecommendRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required.** Name that the task goes by.
    pub task_name: Option<String>,
    /// **Required.** What is done about the scheduling, as rules.
    pub scheduling_policy: Option<Open<SchedulingPolicy>>,
    /// Day of the week or month for the task.
    pub scheduling_day: Option<String>,
    /// **Required.** Time that is set or recorded for this: specified.
    pub specified_time: Option<String>,
    /// How many days of queries are looked at.
    pub scan_queries_range: Option<i32>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// Value at which the slow query sets in. Range: at least 1.
    pub slow_query_threshold: Option<i32>,
    /// How many patterns of queries a view must speed up to be proposed. Range: at least 1.
    pub min_rewrite_query_pattern: Option<i32>,
    /// How many there are of this: min rewrite query. Range: at least 1.
    pub min_rewrite_query_count: Option<i32>,
}

impl CreateMaterializedViewRecommendRequest {
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
    /// Sets `DBClusterId`, which is required.
    pub fn db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_id = Some(value.into());
        self
    }
    /// Sets `TaskName`, which is required.
    pub fn task_name(mut self, value: impl Into<String>) -> Self {
        self.task_name = Some(value.into());
        self
    }
    /// Sets `SchedulingPolicy`, which is required.
    pub fn scheduling_policy(
        mut self,
        value: impl Into<Open<SchedulingPolicy>>,
    ) -> Self {
        self.scheduling_policy = Some(value.into());
        self
    }
    /// Sets `SchedulingDay`.
    pub fn scheduling_day(mut self, value: impl Into<String>) -> Self {
        self.scheduling_day = Some(value.into());
        self
    }
    /// Sets `SpecifiedTime`, which is required.
    pub fn specified_time(mut self, value: impl Into<String>) -> Self {
        self.specified_time = Some(value.into());
        self
    }
    /// Sets `ScanQueriesRange`.
    #[inline]
    pub fn scan_queries_range(mut self, value: i32) -> Self {
        self.scan_queries_range = Some(value);
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `SlowQueryThreshold`.
    #[inline]
    pub fn slow_query_threshold(mut self, value: i32) -> Self {
        self.slow_query_threshold = Some(value);
        self
    }
    /// Sets `MinRewriteQueryPattern`.
    #[inline]
    pub fn min_rewrite_query_pattern(mut self, value: i32) -> Self {
        self.min_rewrite_query_pattern = Some(value);
        self
    }
    /// Sets `MinRewriteQueryCount`.
    #[inline]
    pub fn min_rewrite_query_count(mut self, value: i32) -> Self {
        self.min_rewrite_query_count = Some(value);
        self
    }
}

request! {
    CreateMaterializedViewRecommendRequest {
        "RegionId" => region_id: query,
        "DBClusterId" => db_cluster_id: query,
        "TaskName" => task_name: query,
        "SchedulingPolicy" => scheduling_policy: query,
        "SchedulingDay" => scheduling_day: query,
        "SpecifiedTime" => specified_time: query,
        "ScanQueriesRange" => scan_queries_range: query,
        "Description" => description: query,
        "SlowQueryThreshold" => slow_query_threshold: query,
        "MinRewriteQueryPattern" => min_rewrite_query_pattern: query,
        "MinRewriteQueryCount" => min_rewrite_query_count: query,
    }
}

impl Operation for CreateMaterializedViewRecommendRequest {
    type Response = CreateMaterializedViewRecommendResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateMaterializedViewRecommend")
        .required(&["DBClusterId", "TaskName", "SchedulingPolicy", "SpecifiedTime"])
        .region("RegionId");
}

/// Response to [`CreateMaterializedViewRecommendRequest`], which the documentation does not describe.
pub type CreateMaterializedViewRecommendResponse = alicloud_runtime::UndocumentedResponse;
