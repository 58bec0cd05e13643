// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetTranscodeTask`, from `vod/GetTranscodeTask.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{TaskStatus, Trigger};

/// Shows one transcoding task with the details of its jobs.
///
/// ```no_run
/// # async fn example(client: alicloud_vod::Client) -> Result<(), alicloud_vod::Error> {
/// let request = alicloud_vod::GetTranscodeTaskRequest::new()
///     .transcode_task_id("b1b65ab107e14*****3dbb900f6c1fe0");
/// // Repeats the call until that is the state; `.await` alone asks once.
/// let reply = client
///     .get_transcode_task(request)
///     .wait()
///     .until_done()
///     .await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetTranscodeTaskRequest {
    /// ID of the transcode task that the call is about. Example: `b1b65ab107e14*****3dbb900f6c1fe0`.
    pub transcode_task_id: Option<String>,
    /// IDs of the jobs to work on or to narrow the list down to.
    pub job_ids: Option<String>,
}

impl GetTranscodeTaskRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `TranscodeTaskId`.
    pub fn transcode_task_id(mut self, value: impl Into<String>) -> Self {
        self.transcode_task_id = Some(value.into());
        self
    }
    /// Sets `JobIds`.
    pub fn job_ids(mut self, value: impl Into<String>) -> Self {
        self.job_ids = Some(value.into());
        self
    }
}

request! {
    GetTranscodeTaskRequest {
        "TranscodeTaskId" => transcode_task_id: query,
        "JobIds" => job_ids: query,
    }
}

impl Operation for GetTranscodeTaskRequest {
    type Response = GetTranscodeTaskResponse;
    type Error = GetTranscodeTaskError;
    const INFO: OperationInfo = super::operation("GetTranscodeTask").read_only();
    const ERRORS: &'static [GetTranscodeTaskError] = &[
        GetTranscodeTaskError::NoSuchResource,
    ];
}

impl Stateful for GetTranscodeTaskRequest {
    type State = TaskStatus;
    const FAILURES: &'static [TaskStatus] = &[
        TaskStatus::CompleteAllFail,
        TaskStatus::CompletePartialSucc,
    ];
    #[inline]
    fn states(response: &Self::Response) -> impls::States<'_> {
        impls::States::one(
            response
                .transcode_task
                .iter()
                .find_map(|v| v.task_status.as_ref().map(|s| s.as_str())),
        )
    }
}

impl StatefulTask for GetTranscodeTaskRequest {
    const DONE: &'static [TaskStatus] = &[TaskStatus::CompleteAllSucc];
}

/// Response to [`GetTranscodeTaskRequest`].
#[non_exhaustive]
pub struct GetTranscodeTaskResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `F4C6D5BE-BF13-45*****6C-516EA8906DCD`.
    pub request_id: Option<String>,
    /// The task with its jobs.
    pub transcode_task: Option<TranscodeTask>,
}

response! {
    GetTranscodeTaskResponse {
        "RequestId" => request_id: value,
        "TranscodeTask" => transcode_task: value,
    }
}

/// The task with its jobs.
#[non_exhaustive]
pub struct TranscodeTask {
    /// Time that is set or recorded for this: complete. Example: `2019-01-23T12:40:12Z`.
    pub complete_time: Option<Timestamp>,
    /// When the item was created. Example: `2019-01-23T12:35:12Z`.
    pub creation_time: Option<Timestamp>,
    /// How far the task has come or how it ended. Example: `Processing`.
    pub task_status: Option<Open<TaskStatus>>,
    /// Items of the kind transcode job info that were found or are concerned.
    pub transcode_job_info_list: Vec<TranscodeJobInfo>,
    /// ID of the transcode task that the item belongs to or stands for.
    /// Example: `b1b65ab107e14*****3dbb900f6c1fe0`.
    pub transcode_task_id: Option<String>,
    /// ID of the transcode template group that the item belongs to or stands for.
    /// Example: `b500c7094bd241*****3e9900752d7c3`.
    pub transcode_template_group_id: Option<String>,
    /// What started the task. Example: `Auto`.
    pub trigger: Option<Open<Trigger>>,
    /// ID of the video that the item belongs to or stands for.
    /// Example: `883f5d98107*****b7f20aaa352f`.
    pub video_id: Option<String>,
}

response! {
    TranscodeTask {
        "CompleteTime" => complete_time: value,
        "CreationTime" => creation_time: value,
        "TaskStatus" => task_status: value,
        "TranscodeJobInfoList" => transcode_job_info_list: list(""),
        "TranscodeTaskId" => transcode_task_id: value,
        "TranscodeTemplateGroupId" => transcode_template_group_id: value,
        "Trigger" => trigger: value,
        "VideoId" => video_id: value,
    }
}

/// Items of the kind transcode job info that were found or are concerned.
#[non_exhaustive]
pub struct TranscodeJobInfo {
    /// Time that is set or recorded for this: complete. Example: `2019-02-26T08:30:16Z`.
    pub complete_time: Option<Timestamp>,
    /// When the item was created. Example: `2019-02-26T08:27:16Z`.
    pub creation_time: Option<Timestamp>,
    /// Quality grade of a video, or the text that defines the item. Example: `LD`.
    pub definition: Option<String>,
    /// Code of the reason why the call or the item failed. Example: `200`.
    pub error_code: Option<String>,
    /// Reason of the failure in words. Example: `ErrorMessage`.
    pub error_message: Option<String>,
    /// Web address under which the input file is found.
    /// Example: `http://outin-40564*/customerTrans/5b95e568f8e**/31f1184c-*`.
    pub input_file_url: Option<String>,
    /// Where the result is written.
    pub output_file: Option<OutputFile>,
    /// Rank that decides which item goes first when several fit. Example: `6`.
    pub priority: Option<String>,
    /// ID of the transcode job that the item belongs to or stands for.
    /// Example: `38f0e513c88*****85515f9d50be188`.
    pub transcode_job_id: Option<String>,
    /// State that the transcode job is in. Example: `Transcoding`.
    pub transcode_job_status: Option<String>,
    /// How far the transcode has come. Range: 0 to 100. Example: `100`.
    pub transcode_progress: Option<i64>,
    /// ID of the transcode template that the item belongs to or stands for.
    /// Example: `174b0534fea3*****b51c8f0ad1374`.
    pub transcode_template_id: Option<String>,
}

response! {
    TranscodeJobInfo {
        "CompleteTime" => complete_time: value,
        "CreationTime" => creation_time: value,
        "Definition" => definition: value,
        "ErrorCode" => error_code: value,
        "ErrorMessage" => error_message: value,
        "InputFileUrl" => input_file_url: value,
        "OutputFile" => output_file: value,
        "Priority" => priority: value,
        "TranscodeJobId" => transcode_job_id: value,
        "TranscodeJobStatus" => transcode_job_status: value,
        "TranscodeProgress" => transcode_progress: value,
        "TranscodeTemplateId" => transcode_template_id: value,
    }
}

/// Where the result is written.
#[non_exhaustive]
pub struct OutputFile {
    /// Items of the kind audio stream that were found or are concerned. Example: `text`.
    pub audio_stream_list: Option<String>,
    /// Amount of data a second that a stream takes. Unit: `kbps`. Example: `964`.
    pub bitrate: Option<String>,
    /// Length in seconds. Example: `12`.
    pub duration: Option<String>,
    /// How the file is encrypted, as JSON. Example: `{\"EncryptType\":\"AliyunVoDEncryption\"}`.
    pub encryption: Option<String>,
    /// Size in bytes. Example: `851076`.
    pub filesize: Option<i64>,
    /// Notation or file format that is used. Example: `m3u8`.
    pub format: Option<String>,
    /// Pictures a second. Example: `25`.
    pub fps: Option<String>,
    /// Pixels from top to bottom. Unit: `px`. Example: `360`.
    pub height: Option<String>,
    /// Web address under which the output file is found. Example: `text`.
    pub output_file_url: Option<String>,
    /// Items of the kind subtitle stream that were found or are concerned.
    pub subtitle_stream_list: Option<String>,
    /// Items of the kind video stream that were found or are concerned. Example: `text`.
    pub video_stream_list: Option<String>,
    /// IDs of the watermarks that were found or are concerned.
    /// Example: `["64079a0e3e286*****b48a8c9413"]`.
    pub watermark_id_list: Vec<String>,
    /// Pixels from left to right. Unit: `px`. Example: `640`.
    pub width: Option<String>,
}

response! {
    OutputFile {
        "AudioStreamList" => audio_stream_list: value,
        "Bitrate" => bitrate: value,
        "Duration" => duration: value,
        "Encryption" => encryption: value,
        "Filesize" => filesize: value,
        "Format" => format: value,
        "Fps" => fps: value,
        "Height" => height: value,
        "OutputFileUrl" => output_file_url: value,
        "SubtitleStreamList" => subtitle_stream_list: value,
        "VideoStreamList" => video_stream_list: value,
        "WatermarkIdList" => watermark_id_list: list(""),
        "Width" => width: value,
    }
}

/// Errors that the documentation of [`GetTranscodeTaskRequest`] names.
///
/// - [`NoSuchResource`](super::DocumentedError::NoSuchResource)
pub type GetTranscodeTaskError = super::DocumentedError;
