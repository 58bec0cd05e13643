// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteDataTask`, from `elasticsearch/DeleteDataTask.md`.

use alicloud_runtime::codegen::*;

/// Deletes a task that moves index data to a cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_elasticsearch::Client) -> Result<(), alicloud_elasticsearch::Error> {
/// let request = alicloud_elasticsearch::DeleteDataTaskRequest::new()
///     .client_token("5A2CFF0E-5718-45B5-9D4D-70B3FF****")
///     .instance_id("es-cn-oew1oxiro000f****")
///     .task_id("et_cn_0oyg09o96ib40****");
/// let reply = client.delete_data_task(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteDataTaskRequest {
    /// **Required.** Unique string of your making; a repeated request with the same one is not carried
    /// out twice. Length: at most 64. Example: `5A2CFF0E-5718-45B5-9D4D-70B3FF****`.
    pub client_token: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `es-cn-oew1oxiro000f****`.
    pub instance_id: Option<String>,
    /// **Required.** ID of the task that the call is about. Example: `et_cn_0oyg09o96ib40****`.
    pub task_id: Option<String>,
}

impl DeleteDataTaskRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ClientToken`, which is required.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `taskId`, which is required.
    pub fn task_id(mut self, value: impl Into<String>) -> Self {
        self.task_id = Some(value.into());
        self
    }
}

request! {
    DeleteDataTaskRequest {
        "ClientToken" => client_token: query,
        "InstanceId" => instance_id: path,
        "taskId" => task_id: query,
    }
}

impl Operation for DeleteDataTaskRequest {
    type Response = DeleteDataTaskResponse;
    type Error = DeleteDataTaskError;
    const INFO: OperationInfo = super::operation("DeleteDataTask")
        .roa("DELETE", "/openapi/instances/{InstanceId}/data-task")
        .required(&["ClientToken", "InstanceId", "taskId"])
        .idempotency_token("ClientToken");
    const ERRORS: &'static [DeleteDataTaskError] = &[
        DeleteDataTaskError::ComponentCodeValueError,
        DeleteDataTaskError::UserNotOpen,
        DeleteDataTaskError::StsRoleAccountNoPermission,
        DeleteDataTaskError::SubAccountNoPermission,
        DeleteDataTaskError::UserUnauthorized,
    ];
}

/// Response to [`DeleteDataTaskRequest`].
#[non_exhaustive]
pub struct DeleteDataTaskResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `5FFD9ED4-C2EC-4E89-B22B-1ACB6FE1D***`.
    pub request_id: Option<String>,
    /// Outcome of the call. Example: `true`.
    pub result: Option<bool>,
}

response! {
    DeleteDataTaskResponse {
        "RequestId" => request_id: value,
        "Result" => result: value,
    }
}

/// Errors that the documentation of [`DeleteDataTaskRequest`] names.
///
/// - [`ComponentCodeValueError`](super::DocumentedError::ComponentCodeValueError)
/// - [`UserNotOpen`](super::DocumentedError::UserNotOpen)
/// - [`StsRoleAccountNoPermission`](super::DocumentedError::StsRoleAccountNoPermission)
/// - [`SubAccountNoPermission`](super::DocumentedError::SubAccountNoPermission)
/// - [`UserUnauthorized`](super::DocumentedError::UserUnauthorized)
pub type DeleteDataTaskError = super::DocumentedError;
