// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyActiveOperationMaintainConfig`, from `r-kvstore/ModifyActiveOperationMaintainConfig.md`.

use alicloud_runtime::codegen::*;

/// Sets when planned maintenance of the account's instances may take place.
///
/// ```no_run
/// # async fn example(client: alicloud_r_kvstore::Client) -> Result<(), alicloud_r_kvstore::Error> {
/// let request = alicloud_r_kvstore::ModifyActiveOperationMaintainConfigRequest::new();
/// let reply = client.modify_active_operation_maintain_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyActiveOperationMaintainConfigRequest {
    /// Whether the maintenance days are given by week or by month.
    pub cycle_type: Option<String>,
    /// Days on which maintenance may take place.
    pub cycle_time: Option<String>,
    /// Start of the daily window for maintenance, in UTC.
    pub maintain_start_time: Option<String>,
    /// End of the daily window for maintenance, in UTC.
    pub maintain_end_time: Option<String>,
    /// State to narrow the list down to, or to put the item into.
    pub status: Option<i32>,
}

impl ModifyActiveOperationMaintainConfigRequest {
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
    ModifyActiveOperationMaintainConfigRequest {
        "CycleType" => cycle_type: query,
        "CycleTime" => cycle_time: query,
        "MaintainStartTime" => maintain_start_time: query,
        "MaintainEndTime" => maintain_end_time: query,
        "Status" => status: query,
    }
}

impl Operation for ModifyActiveOperationMaintainConfigRequest {
    type Response = ModifyActiveOperationMaintainConfigResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyActiveOperationMaintainConfig");
}

/// Response to [`ModifyActiveOperationMaintainConfigRequest`], which the documentation does not describe.
pub type ModifyActiveOperationMaintainConfigResponse = alicloud_runtime::UndocumentedResponse;
