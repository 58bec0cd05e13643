// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ResetIMVMonitorData`, from `gpdb/ResetIMVMonitorData.md`.

use alicloud_runtime::codegen::*;

/// Clears the statistics of incremental (real-time) materialized views in an instance.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::ResetIMVMonitorDataRequest::new()
///     .db_instance_id("...")
///     .database("...");
/// let reply = client.reset_imv_monitor_data(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ResetIMVMonitorDataRequest {
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// **Required.** Which database of the instance is meant; statements and figures of others are left
    /// out.
    pub database: Option<String>,
}

impl ResetIMVMonitorDataRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `Database`, which is required.
    pub fn database(mut self, value: impl Into<String>) -> Self {
        self.database = Some(value.into());
        self
    }
}

request! {
    ResetIMVMonitorDataRequest {
        "DBInstanceId" => db_instance_id: query,
        "Database" => database: query,
    }
}

impl Operation for ResetIMVMonitorDataRequest {
    type Response = ResetIMVMonitorDataResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ResetIMVMonitorData")
        .required(&["DBInstanceId", "Database"]);
}

/// Response to [`ResetIMVMonitorDataRequest`].
#[non_exhaustive]
pub struct ResetIMVMonitorDataResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `ABB39CC3-4488-4857-905D-2E4A051D0521`.
    pub request_id: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `true`.
    pub status: Option<bool>,
}

response! {
    ResetIMVMonitorDataResponse {
        "RequestId" => request_id: value,
        "Status" => status: value,
    }
}
