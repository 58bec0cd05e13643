// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CancelRestartInstance`, from `clickhouse/CancelRestartInstance.md`.

use alicloud_runtime::codegen::*;

/// Cancels a restart of a ClickHouse cluster that was planned for later.
///
/// ```no_run
/// # async fn example(client: alicloud_clickhouse::Client) -> Result<(), alicloud_clickhouse::Error> {
/// let request = alicloud_clickhouse::CancelRestartInstanceRequest::new()
///     .db_cluster_id("...");
/// let reply = client.cancel_restart_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CancelRestartInstanceRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Which page of the list to return.
    pub page_number: Option<i32>,
    /// Time that is set or recorded for this: restart.
    pub restart_time: Option<String>,
}

impl CancelRestartInstanceRequest {
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
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `RestartTime`.
    pub fn restart_time(mut self, value: impl Into<String>) -> Self {
        self.restart_time = Some(value.into());
        self
    }
}

request! {
    CancelRestartInstanceRequest {
        "RegionId" => region_id: query,
        "DBClusterId" => db_cluster_id: query,
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
        "RestartTime" => restart_time: query,
    }
}

impl Operation for CancelRestartInstanceRequest {
    type Response = CancelRestartInstanceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CancelRestartInstance")
        .required(&["DBClusterId"])
        .region("RegionId");
}

/// Response to [`CancelRestartInstanceRequest`], which the documentation does not describe.
pub type CancelRestartInstanceResponse = alicloud_runtime::UndocumentedResponse;
