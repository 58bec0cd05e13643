// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyDBInstanceMaintainTime`, from `dds/ModifyDBInstanceMaintainTime.md`.

use alicloud_runtime::codegen::*;

/// Changes the daily maintenance window of an instance.
///
/// ```no_run
/// # async fn example(client: alicloud_dds::Client) -> Result<(), alicloud_dds::Error> {
/// let request = alicloud_dds::ModifyDBInstanceMaintainTimeRequest::new()
///     .db_instance_id("dds-bpxxxxxxxx")
///     .maintain_end_time("02:00Z")
///     .maintain_start_time("01:00Z");
/// let reply = client.modify_db_instance_maintain_time(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyDBInstanceMaintainTimeRequest {
    /// **Required.** ID of the database instance. Example: `dds-bpxxxxxxxx`.
    pub db_instance_id: Option<String>,
    /// **Required.** End of the daily window for maintenance, in UTC. Example: `02:00Z`.
    pub maintain_end_time: Option<String>,
    /// **Required.** Start of the daily window for maintenance, in UTC. Example: `01:00Z`.
    pub maintain_start_time: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl ModifyDBInstanceMaintainTimeRequest {
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
    /// Sets `MaintainEndTime`, which is required.
    pub fn maintain_end_time(mut self, value: impl Into<String>) -> Self {
        self.maintain_end_time = Some(value.into());
        self
    }
    /// Sets `MaintainStartTime`, which is required.
    pub fn maintain_start_time(mut self, value: impl Into<String>) -> Self {
        self.maintain_start_time = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    ModifyDBInstanceMaintainTimeRequest {
        "DBInstanceId" => db_instance_id: query,
        "MaintainEndTime" => maintain_end_time: query,
        "MaintainStartTime" => maintain_start_time: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for ModifyDBInstanceMaintainTimeRequest {
    type Response = ModifyDBInstanceMaintainTimeResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyDBInstanceMaintainTime")
        .required(&["DBInstanceId", "MaintainEndTime", "MaintainStartTime"])
        .region("RegionId");
}

/// Response to [`ModifyDBInstanceMaintainTimeRequest`].
pub type ModifyDBInstanceMaintainTimeResponse = alicloud_runtime::EmptyResponse;
