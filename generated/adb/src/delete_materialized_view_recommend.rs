// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteMaterializedViewRecommend`, from `adb/DeleteMaterializedViewRecommend.md`.

use alicloud_runtime::codegen::*;

/// Deletes a task that recommends materialized views.
///
/// ```no_run
/// # async fn example(client: alicloud_adb::Client) -> Result<(), alicloud_adb::Error> {
/// let request = alicloud_adb::DeleteMaterializedViewRecommendRequest::new()
///     .db_cluster_id("...")
///     .task_name("...");
/// let reply = client.delete_materialized_view_recommend(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteMaterializedViewRecommendRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required.** Name that the task goes by.
    pub task_name: Option<String>,
}

impl DeleteMaterializedViewRecommendRequest {
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
}

request! {
    DeleteMaterializedViewRecommendRequest {
        "RegionId" => region_id: query,
        "DBClusterId" => db_cluster_id: query,
        "TaskName" => task_name: query,
    }
}

impl Operation for DeleteMaterializedViewRecommendRequest {
    type Response = DeleteMaterializedViewRecommendResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteMaterializedViewRecommend")
        .required(&["DBClusterId", "TaskName"])
        .region("RegionId");
}

/// Response to [`DeleteMaterializedViewRecommendRequest`], which the documentation does not describe.
pub type DeleteMaterializedViewRecommendResponse = alicloud_runtime::UndocumentedResponse;
