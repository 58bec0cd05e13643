// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SubmitMediaInfoJob`, from `ice/SubmitMediaInfoJob.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AudioStreamInfoList, FileBasicInfo, Input, Job, MediaInfoProperty, ScheduleConfig, VideoStreamInfoList};

/// Starts a background job that reads out the technical properties of a media file.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// use alicloud_ice::submit_media_info_job::Input;
///
/// let request = alicloud_ice::SubmitMediaInfoJobRequest::new()
///     .input(Input::new());
/// let reply = client.submit_media_info_job(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SubmitMediaInfoJobRequest {
    /// Name that people know the item by.
    pub name: Option<String>,
    /// **Required.** What is worked on, as an address in OSS, a media ID or a stream.
    pub input: Option<Input>,
    /// Data of your own that the service passes on, to a server at its start or along with results.
    pub user_data: Option<String>,
    /// Settings of the schedule, and what it works with.
    pub schedule_config: Option<ScheduleConfig>,
}

impl SubmitMediaInfoJobRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Input`, which is required.
    pub fn input(mut self, value: impl Into<Input>) -> Self {
        self.input = Some(value.into());
        self
    }
    /// Sets `UserData`.
    pub fn user_data(mut self, value: impl Into<String>) -> Self {
        self.user_data = Some(value.into());
        self
    }
    /// Sets `ScheduleConfig`.
    pub fn schedule_config(mut self, value: impl Into<ScheduleConfig>) -> Self {
        self.schedule_config = Some(value.into());
        self
    }
}

request! {
    SubmitMediaInfoJobRequest {
        "Name" => name: query,
        "Input" => input: query_json,
        "UserData" => user_data: query,
        "ScheduleConfig" => schedule_config: query_json,
    }
}

impl Operation for SubmitMediaInfoJobRequest {
    type Response = SubmitMediaInfoJobResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SubmitMediaInfoJob")
        .required(&["Input"]);
}

/// Response to [`SubmitMediaInfoJobRequest`].
#[non_exhaustive]
pub struct SubmitMediaInfoJobResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `31E30781-9495-5E2D-A84D-759B0A01E262`.
    pub request_id: Option<String>,
    /// The analysis of the file, with what was found.
    pub media_info_job: Option<Job>,
}

response! {
    SubmitMediaInfoJobResponse {
        "RequestId" => request_id: value,
        "MediaInfoJob" => media_info_job: value,
    }
}
