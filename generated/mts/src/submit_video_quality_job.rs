// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SubmitVideoQualityJob`, from `mts/SubmitVideoQualityJob.md`.

use alicloud_runtime::codegen::*;

/// Submits a job that checks the quality of a video and writes the result to OSS.
///
/// ```no_run
/// # async fn example(client: alicloud_mts::Client) -> Result<(), alicloud_mts::Error> {
/// let request = alicloud_mts::SubmitVideoQualityJobRequest::new()
///     .input("oss://mts-sh-out.oss-cn-shanghai.aliyuncs.com/blockness.mp4")
///     .output("oss://mts-sh-out.oss-cn-shanghai.aliyuncs.com/blockness.txt")
///     .source_type("Video")
///     .user_id(1253406881704637);
/// let reply = client.submit_video_quality_job(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SubmitVideoQualityJobRequest {
    /// **Required.** File to read, as JSON with bucket, region and object, or a media ID where these
    /// are offered. Example: `oss://mts-sh-out.oss-cn-shanghai.aliyuncs.com/blockness.mp4`.
    pub input: Option<String>,
    /// **Required.** Place in OSS for the file to write, as JSON with bucket, region and object.
    /// Example: `oss://mts-sh-out.oss-cn-shanghai.aliyuncs.com/blockness.txt`.
    pub output: Option<String>,
    /// **Required.** Which kind of source it is or is to be. Example: `Video`.
    pub source_type: Option<String>,
    /// **Required.** ID of the user or account that the call or the item is about.
    /// Example: `1253406881704637`.
    pub user_id: Option<i64>,
    /// ID of the pipeline that the call is about. Example: `50842ce19a684a189625e9ab777f4d7b`.
    pub pipeline_id: Option<String>,
    /// ID of the model that the call is about. Example: `system-video-quality`.
    pub model_id: Option<String>,
    /// Data of your own that the service passes on, to a server at its start or along with results.
    /// Example: `userdata`.
    pub user_data: Option<String>,
    /// Web address under which the notify is found.
    pub notify_url: Option<String>,
}

impl SubmitVideoQualityJobRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Input`, which is required.
    pub fn input(mut self, value: impl Into<String>) -> Self {
        self.input = Some(value.into());
        self
    }
    /// Sets `Output`, which is required.
    pub fn output(mut self, value: impl Into<String>) -> Self {
        self.output = Some(value.into());
        self
    }
    /// Sets `SourceType`, which is required.
    pub fn source_type(mut self, value: impl Into<String>) -> Self {
        self.source_type = Some(value.into());
        self
    }
    /// Sets `UserId`, which is required.
    #[inline]
    pub fn user_id(mut self, value: i64) -> Self {
        self.user_id = Some(value);
        self
    }
    /// Sets `PipelineId`.
    pub fn pipeline_id(mut self, value: impl Into<String>) -> Self {
        self.pipeline_id = Some(value.into());
        self
    }
    /// Sets `ModelId`.
    pub fn model_id(mut self, value: impl Into<String>) -> Self {
        self.model_id = Some(value.into());
        self
    }
    /// Sets `UserData`.
    pub fn user_data(mut self, value: impl Into<String>) -> Self {
        self.user_data = Some(value.into());
        self
    }
    /// Sets `NotifyUrl`.
    pub fn notify_url(mut self, value: impl Into<String>) -> Self {
        self.notify_url = Some(value.into());
        self
    }
}

request! {
    SubmitVideoQualityJobRequest {
        "Input" => input: query,
        "Output" => output: query,
        "SourceType" => source_type: query,
        "UserId" => user_id: query,
        "PipelineId" => pipeline_id: query,
        "ModelId" => model_id: query,
        "UserData" => user_data: query,
        "NotifyUrl" => notify_url: query,
    }
}

impl Operation for SubmitVideoQualityJobRequest {
    type Response = SubmitVideoQualityJobResponse;
    type Error = SubmitVideoQualityJobError;
    const INFO: OperationInfo = super::operation("SubmitVideoQualityJob")
        .required(&["Input", "Output", "SourceType", "UserId"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("Success");
    const ERRORS: &'static [SubmitVideoQualityJobError] = &[
        SubmitVideoQualityJobError::InternalError,
    ];
}

/// Response to [`SubmitVideoQualityJobRequest`].
#[non_exhaustive]
pub struct SubmitVideoQualityJobResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `Success`.
    pub code: Option<String>,
    /// ID of the job, for asking later how it stands. Example: `0c8f04aa60bd4377a906bd6c91ec****`.
    pub job_id: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `5210DBB0-E327-4D45-ADBC-0B83C879****`.
    pub request_id: Option<String>,
}

response! {
    SubmitVideoQualityJobResponse {
        "Code" => code: value,
        "JobId" => job_id: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`SubmitVideoQualityJobRequest`] names.
///
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type SubmitVideoQualityJobError = super::DocumentedError;
