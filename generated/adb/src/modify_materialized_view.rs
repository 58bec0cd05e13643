// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyMaterializedView`, from `adb/ModifyMaterializedView.md`.

use alicloud_runtime::codegen::*;

/// Changes settings of a materialized view, such as query rewrite, resource group and alerts.
///
/// ```no_run
/// # async fn example(client: alicloud_adb::Client) -> Result<(), alicloud_adb::Error> {
/// let request = alicloud_adb::ModifyMaterializedViewRequest::new()
///     .db_cluster_id("...")
///     .view_name("...")
///     .db_name("...");
/// let reply = client.modify_materialized_view(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyMaterializedViewRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required.** Name that the view goes by.
    pub view_name: Option<String>,
    /// **Required.** Name that the database goes by.
    pub db_name: Option<String>,
    /// Name of the group that the call or the item is about.
    pub group_name: Option<String>,
    /// Whether queries may be turned into ones on the view.
    pub query_write: Option<bool>,
    /// Whether this is switched on: failure alert.
    pub enable_failure_alert: Option<bool>,
    /// Whether this is switched on: delay alert.
    pub enable_delay_alert: Option<bool>,
    /// By how much the materialized view may lag behind.
    pub latency_tolerance: Option<i32>,
}

impl ModifyMaterializedViewRequest {
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
    /// Sets `ViewName`, which is required.
    pub fn view_name(mut self, value: impl Into<String>) -> Self {
        self.view_name = Some(value.into());
        self
    }
    /// Sets `DbName`, which is required.
    pub fn db_name(mut self, value: impl Into<String>) -> Self {
        self.db_name = Some(value.into());
        self
    }
    /// Sets `GroupName`.
    pub fn group_name(mut self, value: impl Into<String>) -> Self {
        self.group_name = Some(value.into());
        self
    }
    /// Sets `QueryWrite`.
    #[inline]
    pub fn query_write(mut self, value: bool) -> Self {
        self.query_write = Some(value);
        self
    }
    /// Sets `EnableFailureAlert`.
    #[inline]
    pub fn enable_failure_alert(mut self, value: bool) -> Self {
        self.enable_failure_alert = Some(value);
        self
    }
    /// Sets `EnableDelayAlert`.
    #[inline]
    pub fn enable_delay_alert(mut self, value: bool) -> Self {
        self.enable_delay_alert = Some(value);
        self
    }
    /// Sets `LatencyTolerance`.
    #[inline]
    pub fn latency_tolerance(mut self, value: i32) -> Self {
        self.latency_tolerance = Some(value);
        self
    }
}

request! {
    ModifyMaterializedViewRequest {
        "RegionId" => region_id: query,
        "DBClusterId" => db_cluster_id: query,
        "ViewName" => view_name: query,
        "DbName" => db_name: query,
        "GroupName" => group_name: query,
        "QueryWrite" => query_write: query,
        "EnableFailureAlert" => enable_failure_alert: query,
        "EnableDelayAlert" => enable_delay_alert: query,
        "LatencyTolerance" => latency_tolerance: query,
    }
}

impl Operation for ModifyMaterializedViewRequest {
    type Response = ModifyMaterializedViewResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyMaterializedView")
        .required(&["DBClusterId", "ViewName", "DbName"])
        .region("RegionId");
}

/// Response to [`ModifyMaterializedViewRequest`], which the documentation does not describe.
pub type ModifyMaterializedViewResponse = alicloud_runtime::UndocumentedResponse;
