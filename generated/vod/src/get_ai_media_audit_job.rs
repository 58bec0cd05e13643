// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetAIMediaAuditJob`, from `vod/GetAIMediaAuditJob.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AudioResult, CounterList, DataImageResult, ImageResult, JobStatus, Label, LiveResult, Scene, Suggestion, TextResult, TopList};

/// Shows one automated review job and its progress, since such jobs run in the background.
///
/// ```no_run
/// # async fn example(client: alicloud_vod::Client) -> Result<(), alicloud_vod::Error> {
/// let request = alicloud_vod::GetAIMediaAuditJobRequest::new()
///     .job_id("bdbc266af6894*****943a70176d92e9");
/// // Repeats the call until that is the state; `.await` alone asks once.
/// let reply = client
///     .get_ai_media_audit_job(request)
///     .wait()
///     .until_done()
///     .await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetAIMediaAuditJobRequest {
    /// **Required.** ID of the job, for asking later how it stands.
    /// Example: `bdbc266af6894*****943a70176d92e9`.
    pub job_id: Option<String>,
}

impl GetAIMediaAuditJobRequest {
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
    GetAIMediaAuditJobRequest {
        "JobId" => job_id: query,
    }
}

impl Operation for GetAIMediaAuditJobRequest {
    type Response = GetAIMediaAuditJobResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetAIMediaAuditJob")
        .required(&["JobId"])
        .read_only();
}

impl Stateful for GetAIMediaAuditJobRequest {
    type State = JobStatus;
    const FAILURES: &'static [JobStatus] = &[JobStatus::Fail];
    #[inline]
    fn states(response: &Self::Response) -> impls::States<'_> {
        impls::States::one(
            response
                .media_audit_job
                .iter()
                .find_map(|v| v.status.as_ref().map(|s| s.as_str())),
        )
    }
}

impl StatefulTask for GetAIMediaAuditJobRequest {
    const DONE: &'static [JobStatus] = &[JobStatus::Success];
}

/// Response to [`GetAIMediaAuditJobRequest`].
#[non_exhaustive]
pub struct GetAIMediaAuditJobResponse {
    /// The review, with its state and findings.
    pub media_audit_job: Option<MediaAuditJob>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `EAA3E96A-02E2-41*****85-08E1D568ED3A`.
    pub request_id: Option<String>,
}

response! {
    GetAIMediaAuditJobResponse {
        "MediaAuditJob" => media_audit_job: value,
        "RequestId" => request_id: value,
    }
}

/// The review, with its state and findings.
#[non_exhaustive]
pub struct MediaAuditJob {
    /// Code for programs to act on, as a rule that of the result. Example: `0`.
    pub code: Option<String>,
    /// Time that is set or recorded for this: complete. Example: `2017-01-11T13:00:00Z`.
    pub complete_time: Option<Timestamp>,
    /// When the item was created. Example: `2017-01-11T12:00:00Z`.
    pub creation_time: Option<Timestamp>,
    /// What the call returns besides its status.
    pub data: Option<MediaAuditJobData>,
    /// ID of the job, for asking later how it stands. Example: `bdbc266af6894*****943a70176d92e9`.
    pub job_id: Option<String>,
    /// ID of the media that the item belongs to or stands for.
    /// Example: `fe028d09441d*****d1afffb138cd7e`.
    pub media_id: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `OK`.
    pub message: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `success`.
    pub status: Option<Open<JobStatus>>,
    /// Kind of the item, out of those that the service tells apart. Example: `AIMediaAudit`.
    pub type_: Option<String>,
}

response! {
    MediaAuditJob {
        "Code" => code: value,
        "CompleteTime" => complete_time: value,
        "CreationTime" => creation_time: value,
        "Data" => data: value,
        "JobId" => job_id: value,
        "MediaId" => media_id: value,
        "Message" => message: value,
        "Status" => status: value,
        "Type" => type_: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct MediaAuditJobData {
    /// The abnormal modules that are concerned. Example: `video`.
    pub abnormal_modules: Option<String>,
    /// Result of the step or check named audio.
    pub audio_result: Vec<AudioResult>,
    /// Result of the step or check named image.
    pub image_result: Vec<ImageResult>,
    /// Label that the item carries. Example: `normal`.
    pub label: Option<String>,
    /// What the service advises. Example: `pass`.
    pub suggestion: Option<Open<Suggestion>>,
    /// Result of the step or check named text.
    pub text_result: Vec<TextResult>,
    /// Result of the step or check named video.
    pub video_result: Option<VideoResult>,
}

response! {
    MediaAuditJobData {
        "AbnormalModules" => abnormal_modules: value,
        "AudioResult" => audio_result: list(""),
        "ImageResult" => image_result: list(""),
        "Label" => label: value,
        "Suggestion" => suggestion: value,
        "TextResult" => text_result: list(""),
        "VideoResult" => video_result: value,
    }
}

/// Result of the step or check named video.
#[non_exhaustive]
pub struct VideoResult {
    /// Result of the step or check named ad.
    pub ad_result: Option<LiveResult>,
    /// Label that the item carries. Here: `normal`, `ad`. Example: `normal`.
    pub label: Option<Open<Label>>,
    /// Result of the step or check named live.
    pub live_result: Option<LiveResult>,
    /// Result of the step or check named logo.
    pub logo_result: Option<LiveResult>,
    /// Result of the step or check named porn.
    pub porn_result: Option<LiveResult>,
    /// What the service advises. Example: `pass`.
    pub suggestion: Option<Open<Suggestion>>,
    /// Result of the step or check named terrorism.
    pub terrorism_result: Option<LiveResult>,
}

response! {
    VideoResult {
        "AdResult" => ad_result: value,
        "Label" => label: value,
        "LiveResult" => live_result: value,
        "LogoResult" => logo_result: value,
        "PornResult" => porn_result: value,
        "Suggestion" => suggestion: value,
        "TerrorismResult" => terrorism_result: value,
    }
}
