// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateRtcCloudRecording`, from `live/UpdateRtcCloudRecording.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{MixBackground, MixLayoutParams, MixLayoutParamsUserPane, SubscribeParams, SubscribeUserIdList};

/// Changes whom a running RTC cloud recording subscribes to, or its mixing layout.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// use alicloud_live::update_rtc_cloud_recording::SubscribeParams;
///
/// let request = alicloud_live::UpdateRtcCloudRecordingRequest::new()
///     .task_id("...")
///     .subscribe_params(SubscribeParams::new());
/// let reply = client.update_rtc_cloud_recording(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateRtcCloudRecordingRequest {
    /// **Required.** ID of the task, for asking how far it is.
    pub task_id: Option<String>,
    /// **Required.** The subscribe params that are concerned.
    pub subscribe_params: Option<SubscribeParams>,
    /// The mix layout params that are concerned.
    pub mix_layout_params: Option<MixLayoutParams>,
}

impl UpdateRtcCloudRecordingRequest {
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
    /// Sets `SubscribeParams`, which is required.
    pub fn subscribe_params(mut self, value: impl Into<SubscribeParams>) -> Self {
        self.subscribe_params = Some(value.into());
        self
    }
    /// Sets `MixLayoutParams`.
    pub fn mix_layout_params(mut self, value: impl Into<MixLayoutParams>) -> Self {
        self.mix_layout_params = Some(value.into());
        self
    }
}

request! {
    UpdateRtcCloudRecordingRequest {
        "TaskId" => task_id: query,
        "SubscribeParams" => subscribe_params: query_json,
        "MixLayoutParams" => mix_layout_params: query_json,
    }
}

impl Operation for UpdateRtcCloudRecordingRequest {
    type Response = UpdateRtcCloudRecordingResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateRtcCloudRecording")
        .required(&["TaskId", "SubscribeParams"]);
}

/// Response to [`UpdateRtcCloudRecordingRequest`], which the documentation does not describe.
pub type UpdateRtcCloudRecordingResponse = alicloud_runtime::UndocumentedResponse;
