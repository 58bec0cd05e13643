// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SetLiveMpuTaskSei`, from `live/SetLiveMpuTaskSei.md`.

use alicloud_runtime::codegen::*;

/// Sets custom SEI on a mixed-stream relay task.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::SetLiveMpuTaskSeiRequest::new()
///     .app_id("...")
///     .task_id("...")
///     .custom_sei("...");
/// let reply = client.set_live_mpu_task_sei(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SetLiveMpuTaskSeiRequest {
    /// **Required.** ID that the service gave the application.
    pub app_id: Option<String>,
    /// **Required.** ID of the task, for asking how far it is.
    pub task_id: Option<String>,
    /// **Required.** Data that the frames of the mixed stream carry, as JSON.
    pub custom_sei: Option<String>,
}

impl SetLiveMpuTaskSeiRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AppId`, which is required.
    pub fn app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = Some(value.into());
        self
    }
    /// Sets `TaskId`, which is required.
    pub fn task_id(mut self, value: impl Into<String>) -> Self {
        self.task_id = Some(value.into());
        self
    }
    /// Sets `CustomSei`, which is required.
    pub fn custom_sei(mut self, value: impl Into<String>) -> Self {
        self.custom_sei = Some(value.into());
        self
    }
}

request! {
    SetLiveMpuTaskSeiRequest {
        "AppId" => app_id: query,
        "TaskId" => task_id: query,
        "CustomSei" => custom_sei: query,
    }
}

impl Operation for SetLiveMpuTaskSeiRequest {
    type Response = SetLiveMpuTaskSeiResponse;
    type Error = SetLiveMpuTaskSeiError;
    const INFO: OperationInfo = super::operation("SetLiveMpuTaskSei")
        .required(&["AppId", "TaskId", "CustomSei"]);
    const ERRORS: &'static [SetLiveMpuTaskSeiError] = &[
        SetLiveMpuTaskSeiError::OperationDenied,
        SetLiveMpuTaskSeiError::InvalidParam,
        SetLiveMpuTaskSeiError::InvalidAppId,
    ];
}

/// Response to [`SetLiveMpuTaskSeiRequest`].
pub type SetLiveMpuTaskSeiResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`SetLiveMpuTaskSeiRequest`] names.
///
/// - [`OperationDenied`](super::DocumentedError::OperationDenied), here with HTTP status 400
/// - [`InvalidParam`](super::DocumentedError::InvalidParam)
/// - [`InvalidAppId`](super::DocumentedError::InvalidAppId)
pub type SetLiveMpuTaskSeiError = super::DocumentedError;
