// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeletePerformanceView`, from `adb/DeletePerformanceView.md`.

use alicloud_runtime::codegen::*;

/// Deletes a saved view of performance metrics.
///
/// ```no_run
/// # async fn example(client: alicloud_adb::Client) -> Result<(), alicloud_adb::Error> {
/// let request = alicloud_adb::DeletePerformanceViewRequest::new()
///     .db_cluster_id("...")
///     .view_name("...");
/// let reply = client.delete_performance_view(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeletePerformanceViewRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Name that the view goes by.
    pub view_name: Option<String>,
}

impl DeletePerformanceViewRequest {
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
    /// Sets `ViewName`, which is required.
    pub fn view_name(mut self, value: impl Into<String>) -> Self {
        self.view_name = Some(value.into());
        self
    }
}

request! {
    DeletePerformanceViewRequest {
        "DBClusterId" => db_cluster_id: query,
        "RegionId" => region_id: query,
        "ViewName" => view_name: query,
    }
}

impl Operation for DeletePerformanceViewRequest {
    type Response = DeletePerformanceViewResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeletePerformanceView")
        .required(&["DBClusterId", "RegionId", "ViewName"])
        .region("RegionId");
}

/// Response to [`DeletePerformanceViewRequest`], which the documentation does not describe.
pub type DeletePerformanceViewResponse = alicloud_runtime::UndocumentedResponse;
