// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateLiveTranscodeJob`, from `ice/UpdateLiveTranscodeJob.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{JobStreamInput, TimedConfig, TranscodeOutput};

/// Changes the input stream, the output or the start and end time of a live transcoding job.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::UpdateLiveTranscodeJobRequest::new()
///     .job_id("...");
/// let reply = client.update_live_transcode_job(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateLiveTranscodeJobRequest {
    /// Name that people know the item by. Length: 1 to 128.
    pub name: Option<String>,
    /// **Required.** ID of the job, for asking later how it stands.
    pub job_id: Option<String>,
    /// Live stream that is worked on, by its address.
    pub stream_input: Option<JobStreamInput>,
    /// Where the transcoded stream goes, and from which template.
    pub transcode_output: Option<TranscodeOutput>,
    /// Settings of the timed, and what it works with.
    pub timed_config: Option<TimedConfig>,
}

impl UpdateLiveTranscodeJobRequest {
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
    /// Sets `JobId`, which is required.
    pub fn job_id(mut self, value: impl Into<String>) -> Self {
        self.job_id = Some(value.into());
        self
    }
    /// Sets `StreamInput`.
    pub fn stream_input(mut self, value: impl Into<JobStreamInput>) -> Self {
        self.stream_input = Some(value.into());
        self
    }
    /// Sets `TranscodeOutput`.
    pub fn transcode_output(mut self, value: impl Into<TranscodeOutput>) -> Self {
        self.transcode_output = Some(value.into());
        self
    }
    /// Sets `TimedConfig`.
    pub fn timed_config(mut self, value: impl Into<TimedConfig>) -> Self {
        self.timed_config = Some(value.into());
        self
    }
}

request! {
    UpdateLiveTranscodeJobRequest {
        "Name" => name: query,
        "JobId" => job_id: query,
        "StreamInput" => stream_input: query_json,
        "TranscodeOutput" => transcode_output: query_json,
        "TimedConfig" => timed_config: query_json,
    }
}

impl Operation for UpdateLiveTranscodeJobRequest {
    type Response = UpdateLiveTranscodeJobResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateLiveTranscodeJob")
        .required(&["JobId"]);
}

/// Response to [`UpdateLiveTranscodeJobRequest`].
pub type UpdateLiveTranscodeJobResponse = alicloud_runtime::EmptyResponse;
