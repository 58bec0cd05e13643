// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CancelRepoSyncTask`, from `cr/CancelRepoSyncTask.md`.

use alicloud_runtime::codegen::*;

/// Calls off one task that copies images to another repository.
///
/// ```no_run
/// # async fn example(client: alicloud_cr::Client) -> Result<(), alicloud_cr::Error> {
/// let request = alicloud_cr::CancelRepoSyncTaskRequest::new()
///     .instance_id("cri-xkx6vujuhay0****")
///     .sync_task_id("rst-biu4u4pm4it5****");
/// let reply = client.cancel_repo_sync_task(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CancelRepoSyncTaskRequest {
    /// **Required.** Instance of the registry, as [`ListInstance`](super::Client::list_instance) shows
    /// it, in the form `cri-…`. Example: `cri-xkx6vujuhay0****`.
    pub instance_id: Option<String>,
    /// **Required.** ID of one synchronization, as the call that started it or
    /// [`ListRepoSyncTask`](super::Client::list_repo_sync_task) returns it.
    /// Example: `rst-biu4u4pm4it5****`.
    pub sync_task_id: Option<String>,
}

impl CancelRepoSyncTaskRequest {
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
    /// Sets `SyncTaskId`, which is required.
    pub fn sync_task_id(mut self, value: impl Into<String>) -> Self {
        self.sync_task_id = Some(value.into());
        self
    }
}

request! {
    CancelRepoSyncTaskRequest {
        "InstanceId" => instance_id: query,
        "SyncTaskId" => sync_task_id: query,
    }
}

impl Operation for CancelRepoSyncTaskRequest {
    type Response = CancelRepoSyncTaskResponse;
    type Error = CancelRepoSyncTaskError;
    const INFO: OperationInfo = super::operation("CancelRepoSyncTask")
        .required(&["InstanceId", "SyncTaskId"])
        .success_flag("IsSuccess")
        .error_codes(&["Code"])
        .success_code("success");
    const ERRORS: &'static [CancelRepoSyncTaskError] = &[
        CancelRepoSyncTaskError::SyncTaskNotExist,
        CancelRepoSyncTaskError::NoPrivilege,
        CancelRepoSyncTaskError::AuthenticationFailed,
        CancelRepoSyncTaskError::SystemError,
    ];
}

/// Response to [`CancelRepoSyncTaskRequest`].
#[non_exhaustive]
pub struct CancelRepoSyncTaskResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `EB9C5722-51E2-4497-A573-575B0CA5CE0C`.
    pub request_id: Option<String>,
    /// Result code; `success` stands for success. Example: `success`.
    pub code: Option<String>,
    /// Whether the call succeeded. Example: `true`.
    pub is_success: Option<bool>,
}

response! {
    CancelRepoSyncTaskResponse {
        "RequestId" => request_id: value,
        "Code" => code: value,
        "IsSuccess" => is_success: value,
    }
}

/// Errors that the documentation of [`CancelRepoSyncTaskRequest`] names.
///
/// - [`SyncTaskNotExist`](super::DocumentedError::SyncTaskNotExist)
/// - [`NoPrivilege`](super::DocumentedError::NoPrivilege)
/// - [`AuthenticationFailed`](super::DocumentedError::AuthenticationFailed)
/// - [`SystemError`](super::DocumentedError::SystemError)
pub type CancelRepoSyncTaskError = super::DocumentedError;
