// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyActiveOperationTasks`, from `r-kvstore/ModifyActiveOperationTasks.md`.

use alicloud_runtime::codegen::*;

/// Moves the time of several planned maintenance tasks, or starts them at once.
///
/// ```no_run
/// # async fn example(client: alicloud_r_kvstore::Client) -> Result<(), alicloud_r_kvstore::Error> {
/// let request = alicloud_r_kvstore::ModifyActiveOperationTasksRequest::new()
///     .ids("...")
///     .switch_time("...");
/// let reply = client.modify_active_operation_tasks(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyActiveOperationTasksRequest {
    /// **Required.** The ids that are concerned.
    pub ids: Option<String>,
    /// **Required.** When the instance is switched over, as planned or as wanted.
    pub switch_time: Option<String>,
    /// Whether the tasks start at once instead of at the scheduled time.
    pub immediate_start: Option<i32>,
}

impl ModifyActiveOperationTasksRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Ids`, which is required.
    pub fn ids(mut self, value: impl Into<String>) -> Self {
        self.ids = Some(value.into());
        self
    }
    /// Sets `SwitchTime`, which is required.
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
        "Ids" => ids: query,
        "SwitchTime" => switch_time: query,
        "ImmediateStart" => immediate_start: query,
    }
}

impl Operation for ModifyActiveOperationTasksRequest {
    type Response = ModifyActiveOperationTasksResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyActiveOperationTasks")
        .required(&["Ids", "SwitchTime"]);
}

/// Response to [`ModifyActiveOperationTasksRequest`], which the documentation does not describe.
pub type ModifyActiveOperationTasksResponse = alicloud_runtime::UndocumentedResponse;
