// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SubmitLiveTranscodeJob`, from `ice/SubmitLiveTranscodeJob.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{JobStreamInput, TimedConfig, TranscodeOutput};

/// Starts a job that transcodes a live stream by a template.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// use alicloud_ice::submit_live_transcode_job::JobStreamInput;
/// use alicloud_ice::submit_live_transcode_job::TranscodeOutput;
///
/// let request = alicloud_ice::SubmitLiveTranscodeJobRequest::new()
///     .name("...")
///     .template_id("...")
///     .start_mode(1)
///     .stream_input(JobStreamInput::new())
///     .transcode_output(TranscodeOutput::new());
/// let reply = client.submit_live_transcode_job(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SubmitLiveTranscodeJobRequest {
    /// **Required.** Name that people know the item by. Length: 1 to 128.
    pub name: Option<String>,
    /// **Required.** ID of the template whose settings are used or shown.
    pub template_id: Option<String>,
    /// **Required.** Way in which the start works.
    pub start_mode: Option<i32>,
    /// **Required.** Live stream that is worked on, by its address.
    pub stream_input: Option<JobStreamInput>,
    /// **Required.** Where the transcoded stream goes, and from which template.
    pub transcode_output: Option<TranscodeOutput>,
    /// Settings of the timed, and what it works with.
    pub timed_config: Option<TimedConfig>,
}

impl SubmitLiveTranscodeJobRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Name`, which is required.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `TemplateId`, which is required.
    pub fn template_id(mut self, value: impl Into<String>) -> Self {
        self.template_id = Some(value.into());
        self
    }
    /// Sets `StartMode`, which is required.
    #[inline]
    pub fn start_mode(mut self, value: i32) -> Self {
        self.start_mode = Some(value);
        self
    }
    /// Sets `StreamInput`, which is required.
    pub fn stream_input(mut self, value: impl Into<JobStreamInput>) -> Self {
        self.stream_input = Some(value.into());
        self
    }
    /// Sets `TranscodeOutput`, which is required.
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
    SubmitLiveTranscodeJobRequest {
        "Name" => name: query,
        "TemplateId" => template_id: query,
        "StartMode" => start_mode: query,
        "StreamInput" => stream_input: query_json,
        "TranscodeOutput" => transcode_output: query_json,
        "TimedConfig" => timed_config: query_json,
    }
}

impl Operation for SubmitLiveTranscodeJobRequest {
    type Response = SubmitLiveTranscodeJobResponse;
    type Error = SubmitLiveTranscodeJobError;
    const INFO: OperationInfo = super::operation("SubmitLiveTranscodeJob")
        .required(
            &["Name", "TemplateId", "StartMode", "StreamInput", "TranscodeOutput"],
        );
    const ERRORS: &'static [SubmitLiveTranscodeJobError] = &[
        SubmitLiveTranscodeJobError::Forbidden,
    ];
}

/// Response to [`SubmitLiveTranscodeJobRequest`].
#[non_exhaustive]
pub struct SubmitLiveTranscodeJobResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `******3B-0E1A-586A-AC29-742247******`.
    pub request_id: Option<String>,
    /// ID of the job, for asking later how it stands. Example: `****20b48fb04483915d4f2cd8ac****`.
    pub job_id: Option<String>,
}

response! {
    SubmitLiveTranscodeJobResponse {
        "RequestId" => request_id: value,
        "JobId" => job_id: value,
    }
}

/// Errors that the documentation of [`SubmitLiveTranscodeJobRequest`] names.
///
/// - [`Forbidden`](super::DocumentedError::Forbidden)
pub type SubmitLiveTranscodeJobError = super::DocumentedError;
