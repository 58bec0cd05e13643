// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyDBInstanceMonitor`, from `r-kvstore/ModifyDBInstanceMonitor.md`.

use alicloud_runtime::codegen::*;

/// Sets the interval at which an instance is monitored.
///
/// ```no_run
/// # async fn example(client: alicloud_r_kvstore::Client) -> Result<(), alicloud_r_kvstore::Error> {
/// let request = alicloud_r_kvstore::ModifyDBInstanceMonitorRequest::new()
///     .db_instance_id("...")
///     .interval("...");
/// let reply = client.modify_db_instance_monitor(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyDBInstanceMonitorRequest {
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// **Required.** Time from one run, check or data point to the next.
    pub interval: Option<String>,
}

impl ModifyDBInstanceMonitorRequest {
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
    /// Sets `Interval`, which is required.
    pub fn interval(mut self, value: impl Into<String>) -> Self {
        self.interval = Some(value.into());
        self
    }
}

request! {
    ModifyDBInstanceMonitorRequest {
        "DBInstanceId" => db_instance_id: query,
        "Interval" => interval: query,
    }
}

impl Operation for ModifyDBInstanceMonitorRequest {
    type Response = ModifyDBInstanceMonitorResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyDBInstanceMonitor")
        .required(&["DBInstanceId", "Interval"]);
}

/// Response to [`ModifyDBInstanceMonitorRequest`], which the documentation does not describe.
pub type ModifyDBInstanceMonitorResponse = alicloud_runtime::UndocumentedResponse;
