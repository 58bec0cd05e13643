// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateAsyncTask`, from `ddoscoo/CreateAsyncTask.md`.

use alicloud_runtime::codegen::*;

/// Starts a background export task, for example of forwarding rules, mitigation policies, or IP
/// address lists.
///
/// ```no_run
/// # async fn example(client: alicloud_ddoscoo::Client) -> Result<(), alicloud_ddoscoo::Error> {
/// let request = alicloud_ddoscoo::CreateAsyncTaskRequest::new()
///     .task_type(5)
///     .task_params("{\"instanceId\": \"ddoscoo-cn-mp91j1ao****\"}");
/// let reply = client.create_async_task(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateAsyncTaskRequest {
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `default`.
    pub resource_group_id: Option<String>,
    /// **Required.** Kind of work that the task does. Example: `5`.
    pub task_type: Option<i32>,
    /// **Required.** The task params that are concerned.
    /// Example: `{"instanceId": "ddoscoo-cn-mp91j1ao****"}`.
    pub task_params: Option<String>,
}

impl CreateAsyncTaskRequest {
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
    /// Sets `TaskType`, which is required.
    #[inline]
    pub fn task_type(mut self, value: i32) -> Self {
        self.task_type = Some(value);
        self
    }
    /// Sets `TaskParams`, which is required.
    pub fn task_params(mut self, value: impl Into<String>) -> Self {
        self.task_params = Some(value.into());
        self
    }
}

request! {
    CreateAsyncTaskRequest {
        "ResourceGroupId" => resource_group_id: query,
        "TaskType" => task_type: query,
        "TaskParams" => task_params: query,
    }
}

impl Operation for CreateAsyncTaskRequest {
    type Response = CreateAsyncTaskResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateAsyncTask")
        .required(&["TaskType", "TaskParams"]);
}

/// Response to [`CreateAsyncTaskRequest`].
pub type CreateAsyncTaskResponse = alicloud_runtime::EmptyResponse;
