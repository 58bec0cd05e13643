// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CancelActiveOperationTasks`, from `polardb/CancelActiveOperationTasks.md`.

use alicloud_runtime::codegen::*;

/// Cancels the operation and maintenance events with the task IDs that you list.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::CancelActiveOperationTasksRequest::new()
///     .task_ids("...");
/// let reply = client.cancel_active_operation_tasks(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CancelActiveOperationTasksRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** IDs of the tasks to work on or to narrow the list down to.
    pub task_ids: Option<String>,
}

impl CancelActiveOperationTasksRequest {
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
}

request! {
    CancelActiveOperationTasksRequest {
        "RegionId" => region_id: query,
        "TaskIds" => task_ids: query,
    }
}

impl Operation for CancelActiveOperationTasksRequest {
    type Response = CancelActiveOperationTasksResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CancelActiveOperationTasks")
        .required(&["RegionId", "TaskIds"])
        .region("RegionId");
}

/// Response to [`CancelActiveOperationTasksRequest`], which the documentation does not describe.
pub type CancelActiveOperationTasksResponse = alicloud_runtime::UndocumentedResponse;
