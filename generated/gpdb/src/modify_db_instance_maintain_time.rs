// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyDBInstanceMaintainTime`, from `gpdb/ModifyDBInstanceMaintainTime.md`.

use alicloud_runtime::codegen::*;

/// Sets the daily time window in which an instance may be maintained.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::ModifyDBInstanceMaintainTimeRequest::new()
///     .db_instance_id("...")
///     .start_time("...")
///     .end_time("...");
/// let reply = client.modify_db_instance_maintain_time(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyDBInstanceMaintainTimeRequest {
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// **Required.** Beginning of the period to look at.
    pub start_time: Option<String>,
    /// **Required.** End of the period to look at.
    pub end_time: Option<String>,
}

impl ModifyDBInstanceMaintainTimeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `StartTime`, which is required.
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `EndTime`, which is required.
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.end_time = Some(value.into());
        self
    }
}

request! {
    ModifyDBInstanceMaintainTimeRequest {
        "ResourceGroupId" => resource_group_id: query,
        "DBInstanceId" => db_instance_id: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
    }
}

impl Operation for ModifyDBInstanceMaintainTimeRequest {
    type Response = ModifyDBInstanceMaintainTimeResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyDBInstanceMaintainTime")
        .required(&["DBInstanceId", "StartTime", "EndTime"]);
}

/// Response to [`ModifyDBInstanceMaintainTimeRequest`].
pub type ModifyDBInstanceMaintainTimeResponse = alicloud_runtime::EmptyResponse;
