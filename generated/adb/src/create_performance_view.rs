// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreatePerformanceView`, from `adb/CreatePerformanceView.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Key, ViewCategory, ViewDetail};

/// Creates a custom monitoring view with the metrics and chart layout that you choose.
///
/// ```no_run
/// # async fn example(client: alicloud_adb::Client) -> Result<(), alicloud_adb::Error> {
/// use alicloud_adb::create_performance_view::ViewDetail;
///
/// let request = alicloud_adb::CreatePerformanceViewRequest::new()
///     .db_cluster_id("...")
///     .view_detail(ViewDetail::new())
///     .view_name("...");
/// let reply = client.create_performance_view(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreatePerformanceViewRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Details about the view.
    pub view_detail: Option<ViewDetail>,
    /// **Required.** Name that the view goes by.
    pub view_name: Option<String>,
    /// Which kind of create from view it is or is to be.
    pub create_from_view_type: Option<String>,
    /// Whether this holds: fill origin view keys.
    pub fill_origin_view_keys: Option<bool>,
}

impl CreatePerformanceViewRequest {
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
    /// Sets `ViewDetail`, which is required.
    pub fn view_detail(mut self, value: impl Into<ViewDetail>) -> Self {
        self.view_detail = Some(value.into());
        self
    }
    /// Sets `ViewName`, which is required.
    pub fn view_name(mut self, value: impl Into<String>) -> Self {
        self.view_name = Some(value.into());
        self
    }
    /// Sets `CreateFromViewType`.
    pub fn create_from_view_type(mut self, value: impl Into<String>) -> Self {
        self.create_from_view_type = Some(value.into());
        self
    }
    /// Sets `FillOriginViewKeys`.
    #[inline]
    pub fn fill_origin_view_keys(mut self, value: bool) -> Self {
        self.fill_origin_view_keys = Some(value);
        self
    }
}

request! {
    CreatePerformanceViewRequest {
        "DBClusterId" => db_cluster_id: query,
        "RegionId" => region_id: query,
        "ViewDetail" => view_detail: query_json,
        "ViewName" => view_name: query,
        "CreateFromViewType" => create_from_view_type: query,
        "FillOriginViewKeys" => fill_origin_view_keys: query,
    }
}

impl Operation for CreatePerformanceViewRequest {
    type Response = CreatePerformanceViewResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreatePerformanceView")
        .required(&["DBClusterId", "RegionId", "ViewDetail", "ViewName"])
        .region("RegionId");
}

/// Response to [`CreatePerformanceViewRequest`], which the documentation does not describe.
pub type CreatePerformanceViewResponse = alicloud_runtime::UndocumentedResponse;
