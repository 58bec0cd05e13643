// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyActiveOperationTask`, from `polardb/ModifyActiveOperationTask.md`.

use alicloud_runtime::codegen::*;

/// Moves the switchover of maintenance events to another time, in the older format.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::ModifyActiveOperationTaskRequest::new();
/// let reply = client.modify_active_operation_task(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyActiveOperationTaskRequest {
    /// **Required** by the documentation; not checked here. The ids that are concerned.
    pub ids: Option<String>,
    /// **Required** by the documentation; not checked here. Time that is set or recorded for this:
    /// switch.
    pub switch_time: Option<String>,
}

impl ModifyActiveOperationTaskRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
}

request! {
    ModifyActiveOperationTaskRequest {
        "Ids" => ids: query,
        "SwitchTime" => switch_time: query,
    }
}

impl Operation for ModifyActiveOperationTaskRequest {
    type Response = ModifyActiveOperationTaskResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyActiveOperationTask");
}

/// Response to [`ModifyActiveOperationTaskRequest`].
#[non_exhaustive]
pub struct ModifyActiveOperationTaskResponse {
    /// The ids that are concerned.
    pub ids: Option<String>,
}

response! {
    ModifyActiveOperationTaskResponse {
        "Ids" => ids: value,
    }
}
