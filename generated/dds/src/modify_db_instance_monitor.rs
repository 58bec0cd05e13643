// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyDBInstanceMonitor`, from `dds/ModifyDBInstanceMonitor.md`.

use alicloud_runtime::codegen::*;

/// Changes how often monitoring collects values of an instance.
///
/// ```no_run
/// # async fn example(client: alicloud_dds::Client) -> Result<(), alicloud_dds::Error> {
/// let request = alicloud_dds::ModifyDBInstanceMonitorRequest::new()
///     .db_instance_id("dds-bpxxxxxxxx")
///     .granularity("1");
/// let reply = client.modify_db_instance_monitor(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyDBInstanceMonitorRequest {
    /// **Required.** ID of the database instance. Example: `dds-bpxxxxxxxx`.
    pub db_instance_id: Option<String>,
    /// **Required.** Seconds between two values that monitoring collects.
    /// Unit: `seconds`. Example: `1`.
    pub granularity: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
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
    /// Sets `Granularity`, which is required.
    pub fn granularity(mut self, value: impl Into<String>) -> Self {
        self.granularity = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    ModifyDBInstanceMonitorRequest {
        "DBInstanceId" => db_instance_id: query,
        "Granularity" => granularity: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for ModifyDBInstanceMonitorRequest {
    type Response = ModifyDBInstanceMonitorResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyDBInstanceMonitor")
        .required(&["DBInstanceId", "Granularity"])
        .region("RegionId");
}

/// Response to [`ModifyDBInstanceMonitorRequest`].
pub type ModifyDBInstanceMonitorResponse = alicloud_runtime::EmptyResponse;
