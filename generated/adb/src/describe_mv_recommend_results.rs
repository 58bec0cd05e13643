// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeMVRecommendResults`, from `adb/DescribeMVRecommendResults.md`.

use alicloud_runtime::codegen::*;

/// Lists the materialized views that a recommendation task or subtask proposed.
///
/// ```no_run
/// # async fn example(client: alicloud_adb::Client) -> Result<(), alicloud_adb::Error> {
/// let request = alicloud_adb::DescribeMVRecommendResultsRequest::new();
/// let reply = client.describe_mv_recommend_results(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeMVRecommendResultsRequest {
    /// ID of the subtask that the call is about.
    pub subtask_id: Option<i64>,
    /// Name that the task goes by.
    pub task_name: Option<String>,
    /// ID of the sub query that the call is about.
    pub sub_query_id: Option<i64>,
    /// Which page of the list to return.
    pub page_number: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Where the request comes from; reserved for the service.
    pub from_: Option<String>,
    /// Reserved for the service; leave it out.
    pub action_inner: Option<String>,
    /// How the list is sorted.
    pub order_by: Option<String>,
}

impl DescribeMVRecommendResultsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SubtaskId`.
    #[inline]
    pub fn subtask_id(mut self, value: i64) -> Self {
        self.subtask_id = Some(value);
        self
    }
    /// Sets `TaskName`.
    pub fn task_name(mut self, value: impl Into<String>) -> Self {
        self.task_name = Some(value.into());
        self
    }
    /// Sets `SubQueryId`.
    #[inline]
    pub fn sub_query_id(mut self, value: i64) -> Self {
        self.sub_query_id = Some(value);
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
    /// Sets `DBClusterId`.
    pub fn db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_id = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `From`.
    pub fn from_(mut self, value: impl Into<String>) -> Self {
        self.from_ = Some(value.into());
        self
    }
    /// Sets `ActionInner`.
    pub fn action_inner(mut self, value: impl Into<String>) -> Self {
        self.action_inner = Some(value.into());
        self
    }
    /// Sets `OrderBy`.
    pub fn order_by(mut self, value: impl Into<String>) -> Self {
        self.order_by = Some(value.into());
        self
    }
}

request! {
    DescribeMVRecommendResultsRequest {
        "SubtaskId" => subtask_id: query,
        "TaskName" => task_name: query,
        "SubQueryId" => sub_query_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "DBClusterId" => db_cluster_id: query,
        "RegionId" => region_id: query,
        "From" => from_: query,
        "ActionInner" => action_inner: query,
        "OrderBy" => order_by: query,
    }
}

impl Operation for DescribeMVRecommendResultsRequest {
    type Response = DescribeMVRecommendResultsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeMVRecommendResults")
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeMVRecommendResultsRequest`], which the documentation does not describe.
pub type DescribeMVRecommendResultsResponse = alicloud_runtime::UndocumentedResponse;
