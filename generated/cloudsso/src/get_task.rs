// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetTask`, from `cloudsso/GetTask.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ResponseTask};

/// Reads everything about an asynchronous task, including principal, target and failure reason.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudsso::Client) -> Result<(), alicloud_cloudsso::Error> {
/// let request = alicloud_cloudsso::GetTaskRequest::new()
///     .directory_id("...")
///     .task_id("...");
/// let reply = client.get_task(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetTaskRequest {
    /// **Required.** CloudSSO directory, which holds users, groups and access configurations.
    pub directory_id: Option<String>,
    /// **Required.** ID of the task, for asking how far it is.
    pub task_id: Option<String>,
}

impl GetTaskRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DirectoryId`, which is required.
    pub fn directory_id(mut self, value: impl Into<String>) -> Self {
        self.directory_id = Some(value.into());
        self
    }
    /// Sets `TaskId`, which is required.
    pub fn task_id(mut self, value: impl Into<String>) -> Self {
        self.task_id = Some(value.into());
        self
    }
}

request! {
    GetTaskRequest {
        "DirectoryId" => directory_id: query,
        "TaskId" => task_id: query,
    }
}

impl Operation for GetTaskRequest {
    type Response = GetTaskResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("GetTask")
        .required(&["DirectoryId", "TaskId"])
        .read_only();
}

/// Response to [`GetTaskRequest`].
#[non_exhaustive]
pub struct GetTaskResponse {
    /// Task that carries the call out, for asking how far it is.
    pub task: Option<ResponseTask>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `923CA5E8-57BF-5E15-8BA6-E75A966B7E3F`.
    pub request_id: Option<String>,
}

response! {
    GetTaskResponse {
        "Task" => task: value,
        "RequestId" => request_id: value,
    }
}
