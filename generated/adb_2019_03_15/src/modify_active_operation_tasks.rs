// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyActiveOperationTasks`, from `adb_2019_03_15/ModifyActiveOperationTasks.md`.

use alicloud_runtime::codegen::*;

/// Moves scheduled O\&M tasks to another time or starts them at once.
///
/// ```no_run
/// # async fn example(client: alicloud_adb_2019_03_15::Client) -> Result<(), alicloud_adb_2019_03_15::Error> {
/// let request = alicloud_adb_2019_03_15::ModifyActiveOperationTasksRequest::new();
/// let reply = client.modify_active_operation_tasks(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyActiveOperationTasksRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// The ids that are concerned.
    pub ids: Option<String>,
    /// Time that is set or recorded for this: switch.
    pub switch_time: Option<String>,
    /// Whether the work can begin at once.
    pub immediate_start: Option<i32>,
}

impl ModifyActiveOperationTasksRequest {
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
    /// Sets `Ids`.
    pub fn ids(mut self, value: impl Into<String>) -> Self {
        self.ids = Some(value.into());
        self
    }
    /// Sets `SwitchTime`.
    pub fn switch_time(mut self, value: impl Into<String>) -> Self {
        self.switch_time = Some(value.into());
        self
    }
    /// Sets `ImmediateStart`.
    #[inline]
    pub fn immediate_start(mut self, value: i32) -> Self {
        self.immediate_start = Some(value);
        self
    }
}

request! {
    ModifyActiveOperationTasksRequest {
        "RegionId" => region_id: query,
        "Ids" => ids: query,
        "SwitchTime" => switch_time: query,
        "ImmediateStart" => immediate_start: query,
    }
}

impl Operation for ModifyActiveOperationTasksRequest {
    type Response = ModifyActiveOperationTasksResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyActiveOperationTasks")
        .region("RegionId");
}

/// Response to [`ModifyActiveOperationTasksRequest`], which the documentation does not describe.
pub type ModifyActiveOperationTasksResponse = alicloud_runtime::UndocumentedResponse;
