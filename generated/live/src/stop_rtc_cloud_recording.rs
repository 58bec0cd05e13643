// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `StopRtcCloudRecording`, from `live/StopRtcCloudRecording.md`.

use alicloud_runtime::codegen::*;

/// Ends an RTC cloud recording task, addressed by its ID.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::StopRtcCloudRecordingRequest::new()
///     .task_id("...");
/// let reply = client.stop_rtc_cloud_recording(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct StopRtcCloudRecordingRequest {
    /// **Required.** ID of the task, for asking how far it is.
    pub task_id: Option<String>,
}

impl StopRtcCloudRecordingRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `TaskId`, which is required.
    pub fn task_id(mut self, value: impl Into<String>) -> Self {
        self.task_id = Some(value.into());
        self
    }
}

request! {
    StopRtcCloudRecordingRequest {
        "TaskId" => task_id: query,
    }
}

impl Operation for StopRtcCloudRecordingRequest {
    type Response = StopRtcCloudRecordingResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("StopRtcCloudRecording")
        .required(&["TaskId"]);
}

/// Response to [`StopRtcCloudRecordingRequest`], which the documentation does not describe.
pub type StopRtcCloudRecordingResponse = alicloud_runtime::UndocumentedResponse;
