// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyPerformanceView`, from `adb/ModifyPerformanceView.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Key, ViewCategory, ViewDetail};

/// Changes metrics and chart layout of a custom monitoring view.
///
/// ```no_run
/// # async fn example(client: alicloud_adb::Client) -> Result<(), alicloud_adb::Error> {
/// use alicloud_adb::modify_performance_view::ViewDetail;
///
/// let request = alicloud_adb::ModifyPerformanceViewRequest::new()
///     .db_cluster_id("...")
///     .view_name("...")
///     .view_detail(ViewDetail::new());
/// let reply = client.modify_performance_view(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyPerformanceViewRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Name that the view goes by.
    pub view_name: Option<String>,
    /// **Required.** Details about the view.
    pub view_detail: Option<ViewDetail>,
}

impl ModifyPerformanceViewRequest {
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
    /// Sets `ViewDetail`, which is required.
    pub fn view_detail(mut self, value: impl Into<ViewDetail>) -> Self {
        self.view_detail = Some(value.into());
        self
    }
}

request! {
    ModifyPerformanceViewRequest {
        "DBClusterId" => db_cluster_id: query,
        "RegionId" => region_id: query,
        "ViewName" => view_name: query,
        "ViewDetail" => view_detail: query_json,
    }
}

impl Operation for ModifyPerformanceViewRequest {
    type Response = ModifyPerformanceViewResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyPerformanceView")
        .required(&["DBClusterId", "RegionId", "ViewName", "ViewDetail"])
        .region("RegionId");
}

/// Response to [`ModifyPerformanceViewRequest`], which the documentation does not describe.
pub type ModifyPerformanceViewResponse = alicloud_runtime::UndocumentedResponse;
