// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyActiveOperationMaintainConf`, from `adb_2019_03_15/ModifyActiveOperationMaintainConf.md`.

use alicloud_runtime::codegen::*;

/// Sets the maintenance cycle and window for scheduled O\&M tasks.
///
/// ```no_run
/// # async fn example(client: alicloud_adb_2019_03_15::Client) -> Result<(), alicloud_adb_2019_03_15::Error> {
/// let request = alicloud_adb_2019_03_15::ModifyActiveOperationMaintainConfRequest::new();
/// let reply = client.modify_active_operation_maintain_conf(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyActiveOperationMaintainConfRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Which kind of cycle it is or is to be.
    pub cycle_type: Option<String>,
    /// Time that is set or recorded for this: cycle.
    pub cycle_time: Option<String>,
    /// Start of the daily window for maintenance, in UTC.
    pub maintain_start_time: Option<String>,
    /// End of the daily window for maintenance, in UTC.
    pub maintain_end_time: Option<String>,
    /// State to narrow the list down to, or to put the item into.
    pub status: Option<i32>,
}

impl ModifyActiveOperationMaintainConfRequest {
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
    ModifyActiveOperationMaintainConfRequest {
        "RegionId" => region_id: query,
        "CycleType" => cycle_type: query,
        "CycleTime" => cycle_time: query,
        "MaintainStartTime" => maintain_start_time: query,
        "MaintainEndTime" => maintain_end_time: query,
        "Status" => status: query,
    }
}

impl Operation for ModifyActiveOperationMaintainConfRequest {
    type Response = ModifyActiveOperationMaintainConfResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyActiveOperationMaintainConf")
        .region("RegionId");
}

/// Response to [`ModifyActiveOperationMaintainConfRequest`], which the documentation does not describe.
pub type ModifyActiveOperationMaintainConfResponse = alicloud_runtime::UndocumentedResponse;
