// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateFotaTask`, from `ecd/UpdateFotaTask.md`.

use alicloud_runtime::codegen::*;

/// Turns automatic pushing of an image update task on or off.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// let request = alicloud_ecd::UpdateFotaTaskRequest::new()
///     .task_uid("...");
/// let reply = client.update_fota_task(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateFotaTaskRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.**
    pub task_uid: Option<String>,
    /// State of the user, to narrow the list down to or to be put into.
    pub user_status: Option<String>,
}

impl UpdateFotaTaskRequest {
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
    /// Sets `TaskUid`, which is required.
    pub fn task_uid(mut self, value: impl Into<String>) -> Self {
        self.task_uid = Some(value.into());
        self
    }
    /// Sets `UserStatus`.
    pub fn user_status(mut self, value: impl Into<String>) -> Self {
        self.user_status = Some(value.into());
        self
    }
}

request! {
    UpdateFotaTaskRequest {
        "RegionId" => region_id: query,
        "TaskUid" => task_uid: query,
        "UserStatus" => user_status: query,
    }
}

impl Operation for UpdateFotaTaskRequest {
    type Response = UpdateFotaTaskResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateFotaTask")
        .required(&["RegionId", "TaskUid"])
        .region("RegionId");
}

/// Response to [`UpdateFotaTaskRequest`].
pub type UpdateFotaTaskResponse = alicloud_runtime::EmptyResponse;
