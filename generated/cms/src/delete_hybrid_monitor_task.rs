// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteHybridMonitorTask`, from `cms/DeleteHybridMonitorTask.md`.

use alicloud_runtime::codegen::*;

/// Deletes a task that imports data of cloud products or metrics of logs into a namespace.
///
/// ```no_run
/// # async fn example(client: alicloud_cms::Client) -> Result<(), alicloud_cms::Error> {
/// let request = alicloud_cms::DeleteHybridMonitorTaskRequest::new();
/// let reply = client.delete_hybrid_monitor_task(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteHybridMonitorTaskRequest {
    /// ID of the monitoring or probing task.
    pub task_id: Option<String>,
    /// Store for metrics that the task belongs to.
    pub namespace: Option<String>,
    /// Member account of the resource directory, given when the management account calls on its behalf.
    pub target_user_id: Option<String>,
}

impl DeleteHybridMonitorTaskRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `TaskId`.
    pub fn task_id(mut self, value: impl Into<String>) -> Self {
        self.task_id = Some(value.into());
        self
    }
    /// Sets `Namespace`.
    pub fn namespace(mut self, value: impl Into<String>) -> Self {
        self.namespace = Some(value.into());
        self
    }
    /// Sets `TargetUserId`.
    pub fn target_user_id(mut self, value: impl Into<String>) -> Self {
        self.target_user_id = Some(value.into());
        self
    }
}

request! {
    DeleteHybridMonitorTaskRequest {
        "TaskId" => task_id: query,
        "Namespace" => namespace: query,
        "TargetUserId" => target_user_id: query,
    }
}

impl Operation for DeleteHybridMonitorTaskRequest {
    type Response = DeleteHybridMonitorTaskResponse;
    type Error = DeleteHybridMonitorTaskError;
    const INFO: OperationInfo = super::operation("DeleteHybridMonitorTask")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [DeleteHybridMonitorTaskError] = &[
        DeleteHybridMonitorTaskError::Any,
        DeleteHybridMonitorTaskError::InternalError,
    ];
}

/// Response to [`DeleteHybridMonitorTaskRequest`].
#[non_exhaustive]
pub struct DeleteHybridMonitorTaskResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `D6B8103F-7BAD-5FEB-945F-71D991AB8834`.
    pub request_id: Option<String>,
    /// Whether the call was carried out. Example: `true`.
    pub success: Option<String>,
}

response! {
    DeleteHybridMonitorTaskResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`DeleteHybridMonitorTaskRequest`] names.
///
/// - [`Any`](super::DocumentedError::Any)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type DeleteHybridMonitorTaskError = super::DocumentedError;
