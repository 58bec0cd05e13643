// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListApsLifecycleStrategy`, from `adb/ListApsLifecycleStrategy.md`.

use alicloud_runtime::codegen::*;

/// Lists the APS lifecycle strategies of a cluster within a time range.
///
/// ```no_run
/// # async fn example(client: alicloud_adb::Client) -> Result<(), alicloud_adb::Error> {
/// let request = alicloud_adb::ListApsLifecycleStrategyRequest::new()
///     .region_id("...")
///     .db_cluster_id("...");
/// let reply = client.list_aps_lifecycle_strategy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListApsLifecycleStrategyRequest {
    /// **Required.** Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// Beginning of the period to look at.
    pub start_time: Option<String>,
    /// End of the period to look at.
    pub end_time: Option<String>,
    /// Which page of the list to return.
    pub page_number: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<String>,
}

impl ListApsLifecycleStrategyRequest {
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
    pub fn page_number(mut self, value: impl Into<String>) -> Self {
        self.page_number = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    pub fn page_size(mut self, value: impl Into<String>) -> Self {
        self.page_size = Some(value.into());
        self
    }
}

request! {
    ListApsLifecycleStrategyRequest {
        "RegionId" => region_id: form,
        "DBClusterId" => db_cluster_id: form,
        "StartTime" => start_time: form,
        "EndTime" => end_time: form,
        "PageNumber" => page_number: form,
        "PageSize" => page_size: form,
    }
}

impl Operation for ListApsLifecycleStrategyRequest {
    type Response = ListApsLifecycleStrategyResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListApsLifecycleStrategy")
        .required(&["RegionId", "DBClusterId"])
        .read_only();
}

/// Response to [`ListApsLifecycleStrategyRequest`], which the documentation does not describe.
pub type ListApsLifecycleStrategyResponse = alicloud_runtime::UndocumentedResponse;
