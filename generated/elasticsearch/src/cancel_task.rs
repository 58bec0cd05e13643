// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CancelTask`, from `elasticsearch/CancelTask.md`.

use alicloud_runtime::codegen::*;

/// Cancels a data migration task of an instance while it runs.
///
/// ```no_run
/// # async fn example(client: alicloud_elasticsearch::Client) -> Result<(), alicloud_elasticsearch::Error> {
/// let request = alicloud_elasticsearch::CancelTaskRequest::new()
///     .instance_id("es-cn-nif1q9o8r0008****")
///     .task_type("MigrateData");
/// let reply = client.cancel_task(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CancelTaskRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `es-cn-nif1q9o8r0008****`.
    pub instance_id: Option<String>,
    /// **Required.** Which kind of task it is or is to be. Example: `MigrateData`.
    pub task_type: Option<String>,
    /// Token for the client; pass it on without reading anything into it.
    /// Length: at most 64. Example: `5A2CFF0E-5718-45B5-9D4D-70B3FF****`.
    pub client_token: Option<String>,
}

impl CancelTaskRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `taskType`, which is required.
    pub fn task_type(mut self, value: impl Into<String>) -> Self {
        self.task_type = Some(value.into());
        self
    }
    /// Sets `clientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    CancelTaskRequest {
        "InstanceId" => instance_id: path,
        "taskType" => task_type: query,
        "clientToken" => client_token: query,
    }
}

impl Operation for CancelTaskRequest {
    type Response = CancelTaskResponse;
    type Error = CancelTaskError;
    const INFO: OperationInfo = super::operation("CancelTask")
        .roa("POST", "/openapi/instances/{InstanceId}/actions/cancel-task")
        .required(&["InstanceId", "taskType"])
        .idempotency_token("clientToken");
    const ERRORS: &'static [CancelTaskError] = &[
        CancelTaskError::InstanceNotFound,
        CancelTaskError::InstanceActivating,
    ];
}

/// Response to [`CancelTaskRequest`].
#[non_exhaustive]
pub struct CancelTaskResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `F99407AB-2FA9-489E-A259-40CF6DCC****`.
    pub request_id: Option<String>,
    /// Outcome of the call. Example: `true`.
    pub result: Option<bool>,
}

response! {
    CancelTaskResponse {
        "RequestId" => request_id: value,
        "Result" => result: value,
    }
}

/// Errors that the documentation of [`CancelTaskRequest`] names.
///
/// - [`InstanceNotFound`](super::DocumentedError::InstanceNotFound)
/// - [`InstanceActivating`](super::DocumentedError::InstanceActivating)
pub type CancelTaskError = super::DocumentedError;
