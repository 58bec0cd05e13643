// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetLiveTranscodeJob`, from `ice/GetLiveTranscodeJob.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{JobStreamInput, OutputStream, StreamInfos};

/// Shows the details of one live transcoding job.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::GetLiveTranscodeJobRequest::new()
///     .job_id("...");
/// let reply = client.get_live_transcode_job(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetLiveTranscodeJobRequest {
    /// **Required.** ID of the job, for asking later how it stands.
    pub job_id: Option<String>,
}

impl GetLiveTranscodeJobRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `JobId`, which is required.
    pub fn job_id(mut self, value: impl Into<String>) -> Self {
        self.job_id = Some(value.into());
        self
    }
}

request! {
    GetLiveTranscodeJobRequest {
        "JobId" => job_id: query,
    }
}

impl Operation for GetLiveTranscodeJobRequest {
    type Response = GetLiveTranscodeJobResponse;
    type Error = GetLiveTranscodeJobError;
    const INFO: OperationInfo = super::operation("GetLiveTranscodeJob")
        .required(&["JobId"])
        .read_only();
    const ERRORS: &'static [GetLiveTranscodeJobError] = &[
        GetLiveTranscodeJobError::Forbidden,
    ];
}

/// Response to [`GetLiveTranscodeJobRequest`].
#[non_exhaustive]
pub struct GetLiveTranscodeJobResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `******3B-0E1A-586A-AC29-742247******`.
    pub request_id: Option<String>,
    /// The job with its state and result.
    pub job: Option<Job>,
}

response! {
    GetLiveTranscodeJobResponse {
        "RequestId" => request_id: value,
        "Job" => job: value,
    }
}

/// The job with its state and result.
#[non_exhaustive]
pub struct Job {
    /// Name that people know the item by. Example: `task1`.
    pub name: Option<String>,
    /// ID of the job, for asking later how it stands. Example: `****20b48fb04483915d4f2cd8ac****`.
    pub job_id: Option<String>,
    /// Which kind of template it is or is to be. Example: `normal`.
    pub template_type: Option<String>,
    /// ID of the template whose settings are used or shown.
    /// Example: `b6491d5b3e514b7d895d14b5453ea119`.
    pub template_id: Option<String>,
    /// Name that the template was given. Example: `basic`.
    pub template_name: Option<String>,
    /// Way in which the start works. Example: `0`.
    pub start_mode: Option<i32>,
    /// State of what the entry describes, which decides what can be done with it. Example: `1`.
    pub status: Option<i32>,
    /// Live stream that is worked on, by its address.
    pub stream_input: Option<JobStreamInput>,
    /// Where the transcoded stream can be watched.
    pub output_stream: Option<OutputStream>,
    /// When the item was created. Example: `2022-07-20T02:48:58Z`.
    pub create_time: Option<Timestamp>,
}

response! {
    Job {
        "Name" => name: value,
        "JobId" => job_id: value,
        "TemplateType" => template_type: value,
        "TemplateId" => template_id: value,
        "TemplateName" => template_name: value,
        "StartMode" => start_mode: value,
        "Status" => status: value,
        "StreamInput" => stream_input: value,
        "OutputStream" => output_stream: value,
        "CreateTime" => create_time: value,
    }
}

/// Errors that the documentation of [`GetLiveTranscodeJobRequest`] names.
///
/// - [`Forbidden`](super::DocumentedError::Forbidden), here with HTTP status 400
pub type GetLiveTranscodeJobError = super::DocumentedError;
