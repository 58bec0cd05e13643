// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyActiveOperationTasks`, from `polardb/ModifyActiveOperationTasks.md`.

use alicloud_runtime::codegen::*;

/// Changes the planned switchover time of maintenance events, or starts them immediately.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::ModifyActiveOperationTasksRequest::new()
///     .task_ids("...");
/// let reply = client.modify_active_operation_tasks(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyActiveOperationTasksRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** IDs of the tasks to work on or to narrow the list down to.
    pub task_ids: Option<String>,
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
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `TaskIds`, which is required.
    pub fn task_ids(mut self, value: impl Into<String>) -> Self {
        self.task_ids = Some(value.into());
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
        "TaskIds" => task_ids: query,
        "SwitchTime" => switch_time: query,
        "ImmediateStart" => immediate_start: query,
    }
}

impl Operation for ModifyActiveOperationTasksRequest {
    type Response = ModifyActiveOperationTasksResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyActiveOperationTasks")
        .required(&["RegionId", "TaskIds"])
        .region("RegionId");
}

/// Response to [`ModifyActiveOperationTasksRequest`], which the documentation does not describe.
pub type ModifyActiveOperationTasksResponse = alicloud_runtime::UndocumentedResponse;
