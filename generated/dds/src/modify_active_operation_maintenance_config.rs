// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyActiveOperationMaintenanceConfig`, from `dds/ModifyActiveOperationMaintenanceConfig.md`.

use alicloud_runtime::codegen::*;

/// Sets on which days planned maintenance may be done.
///
/// ```no_run
/// # async fn example(client: alicloud_dds::Client) -> Result<(), alicloud_dds::Error> {
/// let request = alicloud_dds::ModifyActiveOperationMaintenanceConfigRequest::new();
/// let reply = client.modify_active_operation_maintenance_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyActiveOperationMaintenanceConfigRequest {
    /// Whether maintenance days are counted in the month or in the week. Example: `Week`.
    pub cycle_type: Option<String>,
    /// Days on which maintenance may be done, separated by commas. Example: `1,2,3`.
    pub cycle_time: Option<String>,
    /// Start of the daily window for maintenance, in UTC. Example: `21:00Z`.
    pub maintain_start_time: Option<String>,
    /// End of the daily window for maintenance, in UTC. Example: `22:00Z`.
    pub maintain_end_time: Option<String>,
    /// Whether the maintenance settings are to be in effect. Example: `1`.
    pub status: Option<i32>,
}

impl ModifyActiveOperationMaintenanceConfigRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `CycleType`.
    pub fn cycle_type(mut self, value: impl Into<String>) -> Self {
        self.cycle_type = Some(value.into());
        self
    }
    /// Sets `CycleTime`.
    pub fn cycle_time(mut self, value: impl Into<String>) -> Self {
        self.cycle_time = Some(value.into());
        self
    }
    /// Sets `MaintainStartTime`.
    pub fn maintain_start_time(mut self, value: impl Into<String>) -> Self {
        self.maintain_start_time = Some(value.into());
        self
    }
    /// Sets `MaintainEndTime`.
    pub fn maintain_end_time(mut self, value: impl Into<String>) -> Self {
        self.maintain_end_time = Some(value.into());
        self
    }
    /// Sets `Status`.
    #[inline]
    pub fn status(mut self, value: i32) -> Self {
        self.status = Some(value);
        self
    }
}

request! {
    ModifyActiveOperationMaintenanceConfigRequest {
        "CycleType" => cycle_type: query,
        "CycleTime" => cycle_time: query,
        "MaintainStartTime" => maintain_start_time: query,
        "MaintainEndTime" => maintain_end_time: query,
        "Status" => status: query,
    }
}

impl Operation for ModifyActiveOperationMaintenanceConfigRequest {
    type Response = ModifyActiveOperationMaintenanceConfigResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation(
        "ModifyActiveOperationMaintenanceConfig",
    );
}

/// Response to [`ModifyActiveOperationMaintenanceConfigRequest`].
pub type ModifyActiveOperationMaintenanceConfigResponse = alicloud_runtime::EmptyResponse;
