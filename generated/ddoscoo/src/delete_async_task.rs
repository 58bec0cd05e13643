// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteAsyncTask`, from `ddoscoo/DeleteAsyncTask.md`.

use alicloud_runtime::codegen::*;

/// Deletes an asynchronous export task by its ID.
///
/// ```no_run
/// # async fn example(client: alicloud_ddoscoo::Client) -> Result<(), alicloud_ddoscoo::Error> {
/// let request = alicloud_ddoscoo::DeleteAsyncTaskRequest::new()
///     .task_id(1);
/// let reply = client.delete_async_task(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteAsyncTaskRequest {
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `default`.
    pub resource_group_id: Option<String>,
    /// **Required.** ID of the task, for asking how far it is. Example: `1`.
    pub task_id: Option<i32>,
}

impl DeleteAsyncTaskRequest {
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
    /// Sets `TaskId`, which is required.
    #[inline]
    pub fn task_id(mut self, value: i32) -> Self {
        self.task_id = Some(value);
        self
    }
}

request! {
    DeleteAsyncTaskRequest {
        "ResourceGroupId" => resource_group_id: query,
        "TaskId" => task_id: query,
    }
}

impl Operation for DeleteAsyncTaskRequest {
    type Response = DeleteAsyncTaskResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteAsyncTask")
        .required(&["TaskId"]);
}

/// Response to [`DeleteAsyncTaskRequest`].
pub type DeleteAsyncTaskResponse = alicloud_runtime::EmptyResponse;
