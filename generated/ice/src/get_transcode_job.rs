// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetTranscodeJob`, from `ice/GetTranscodeJob.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Audio, AudioStreamInfoList, CombineConfig, Container, Encryption, FileBasicInfo, ImageWatermark, InputGroup, MuxConfig, OutFileMeta, OverwriteParams, OverwriteParamsFile, ProcessConfig, ScheduleConfig, Segment, Subtitle, SubtitleOverwriteParams, TextWatermark, TextWatermarkOverwriteParams, Timeline, TransConfig, Transcode, TranscodeJobOutput, TranscodeOverwriteParams, TranscodeParentJobInputGroup, TranscodeParentJobOutputGroup, Video, VideoStreamInfoList, Volume};

/// Shows settings, state and outputs of one transcoding job.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::GetTranscodeJobRequest::new()
///     .parent_job_id("...");
/// let reply = client.get_transcode_job(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetTranscodeJobRequest {
    /// **Required.** ID of the parent job that the call is about.
    pub parent_job_id: Option<String>,
}

impl GetTranscodeJobRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ParentJobId`, which is required.
    pub fn parent_job_id(mut self, value: impl Into<String>) -> Self {
        self.parent_job_id = Some(value.into());
        self
    }
}

request! {
    GetTranscodeJobRequest {
        "ParentJobId" => parent_job_id: query,
    }
}

impl Operation for GetTranscodeJobRequest {
    type Response = GetTranscodeJobResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetTranscodeJob")
        .required(&["ParentJobId"])
        .read_only();
}

/// Response to [`GetTranscodeJobRequest`].
#[non_exhaustive]
pub struct GetTranscodeJobResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `9EDC30DC-0050-5459-B788-F761B2BE359B`.
    pub request_id: Option<String>,
    /// The transcoding as a whole, with the jobs for each output.
    pub transcode_parent_job: Option<TranscodeParentJob>,
}

response! {
    GetTranscodeJobResponse {
        "RequestId" => request_id: value,
        "TranscodeParentJob" => transcode_parent_job: value,
    }
}

/// The transcoding as a whole, with the jobs for each output.
#[non_exhaustive]
pub struct TranscodeParentJob {
    /// Items of the kind transcode job that were found or are concerned.
    pub transcode_job_list: Vec<TranscodeJobList>,
    /// When the item was created. Example: `2022-01-12T08:49:41Z`.
    pub create_time: Option<Timestamp>,
    /// Name that people know the item by. Example: `transcode-job`.
    pub name: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `31E30781-9495-5E2D-A84D-759B0A01E262`.
    pub request_id: Option<String>,
    /// ID of the parent job that the item belongs to or stands for.
    /// Example: `8b2198504dd340b7b3c9842a74fc9baa`.
    pub parent_job_id: Option<String>,
    /// How many there are of this: job. Example: `1`.
    pub job_count: Option<i32>,
    /// State of what the entry describes, which decides what can be done with it. Example: `Success`.
    pub status: Option<String>,
    /// Where the trigger comes from. Example: `API`.
    pub trigger_source: Option<String>,
    /// Share in the whole, in percent. Example: `0`.
    pub percent: Option<i32>,
    /// Time that is set or recorded for this: submit. Example: `2022-01-12T08:49:41Z`.
    pub submit_time: Option<Timestamp>,
    /// When it was finished. Example: `2022-01-12T08:49:41Z`.
    pub finish_time: Option<Timestamp>,
    /// The input group that the item belongs to or stands for.
    pub input_group: Vec<TranscodeParentJobInputGroup>,
    /// The output group that the item belongs to or stands for.
    pub output_group: Vec<TranscodeParentJobOutputGroup>,
    /// Data of your own that the service passes on, to a server at its start or along with results.
    /// Example: `user-data`.
    pub user_data: Option<String>,
    /// Settings of the schedule, and what it works with.
    pub schedule_config: Option<ScheduleConfig>,
}

response! {
    TranscodeParentJob {
        "TranscodeJobList" => transcode_job_list: list(""),
        "CreateTime" => create_time: value,
        "Name" => name: value,
        "RequestId" => request_id: value,
        "ParentJobId" => parent_job_id: value,
        "JobCount" => job_count: value,
        "Status" => status: value,
        "TriggerSource" => trigger_source: value,
        "Percent" => percent: value,
        "SubmitTime" => submit_time: value,
        "FinishTime" => finish_time: value,
        "InputGroup" => input_group: list(""),
        "OutputGroup" => output_group: list(""),
        "UserData" => user_data: value,
        "ScheduleConfig" => schedule_config: value,
    }
}

/// Items of the kind transcode job that were found or are concerned.
#[non_exhaustive]
pub struct TranscodeJobList {
    /// When the item was created. Example: `2022-01-12T08:49:41Z`.
    pub create_time: Option<Timestamp>,
    /// Name that people know the item by. Example: `transcode-job`.
    pub name: Option<String>,
    /// ID of the parent job that the item belongs to or stands for.
    /// Example: `8b2198504dd340b7b3c9842a74fc9baa`.
    pub parent_job_id: Option<String>,
    /// ID of the job, for asking later how it stands. Example: `7d6a7e0d4db2457a8d45ff5d43e1bf0a`.
    pub job_id: Option<String>,
    /// Position of the job in its sequence, or the index for it. Example: `0`.
    pub job_index: Option<i32>,
    /// The input group that the item belongs to or stands for.
    pub input_group: Vec<InputGroup>,
    /// Settings of the process, and what it works with.
    pub process_config: Option<TranscodeJobProcessConfig>,
    /// Where the result was written.
    pub output: Option<TranscodeJobOutput>,
    /// Data of your own that the service passes on, to a server at its start or along with results.
    /// Example: `user-data`.
    pub user_data: Option<String>,
    /// Settings of the schedule, and what it works with.
    pub schedule_config: Option<ScheduleConfig>,
    /// State of what the entry describes, which decides what can be done with it. Example: `Init`.
    pub status: Option<String>,
    /// Facts about the video that the job made.
    pub out_file_meta: Option<OutFileMeta>,
    /// What was submitted or found, as JSON.
    pub submit_result_json: Option<Value>,
    /// Time that is set or recorded for this: submit. Example: `2022-01-12T08:49:41Z`.
    pub submit_time: Option<Timestamp>,
    /// When it was finished. Example: `2022-01-12T08:49:41Z`.
    pub finish_time: Option<Timestamp>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `31E30781-9495-5E2D-A84D-759B0A01E262`.
    pub request_id: Option<String>,
}

response! {
    TranscodeJobList {
        "CreateTime" => create_time: value,
        "Name" => name: value,
        "ParentJobId" => parent_job_id: value,
        "JobId" => job_id: value,
        "JobIndex" => job_index: value,
        "InputGroup" => input_group: list(""),
        "ProcessConfig" => process_config: value,
        "Output" => output: value,
        "UserData" => user_data: value,
        "ScheduleConfig" => schedule_config: value,
        "Status" => status: value,
        "OutFileMeta" => out_file_meta: value,
        "SubmitResultJson" => submit_result_json: value,
        "SubmitTime" => submit_time: value,
        "FinishTime" => finish_time: value,
        "RequestId" => request_id: value,
    }
}

/// Settings of the process, and what it works with.
#[non_exhaustive]
pub struct TranscodeJobProcessConfig {
    /// What the output is to look like.
    pub transcode: Option<ProcessConfigTranscode>,
    /// The image watermarks that were found or are concerned, one entry each.
    pub image_watermarks: Vec<ImageWatermark>,
    /// The text watermarks that were found or are concerned, one entry each.
    pub text_watermarks: Vec<TextWatermark>,
    /// The subtitles that were found or are concerned, one entry each.
    pub subtitles: Vec<Subtitle>,
    /// How the output is encrypted.
    pub encryption: Option<Encryption>,
    /// Settings of each combine, one entry each.
    pub combine_configs: Vec<CombineConfig>,
    /// Tags that the is inherit carries. Example: `true`.
    pub is_inherit_tags: Option<bool>,
}

response! {
    TranscodeJobProcessConfig {
        "Transcode" => transcode: value,
        "ImageWatermarks" => image_watermarks: list(""),
        "TextWatermarks" => text_watermarks: list(""),
        "Subtitles" => subtitles: list(""),
        "Encryption" => encryption: value,
        "CombineConfigs" => combine_configs: list(""),
        "IsInheritTags" => is_inherit_tags: value,
    }
}

/// What the output is to look like.
#[non_exhaustive]
pub struct ProcessConfigTranscode {
    /// ID of the template whose settings are used or shown.
    /// Example: `9547c6ad97cb4f2aaa29683ebd18d410`.
    pub template_id: Option<String>,
    /// The overwrite params that are concerned.
    pub overwrite_params: Option<ProcessConfigTranscodeOverwriteParams>,
}

response! {
    ProcessConfigTranscode {
        "TemplateId" => template_id: value,
        "OverwriteParams" => overwrite_params: value,
    }
}

/// The overwrite params that are concerned.
#[non_exhaustive]
pub struct ProcessConfigTranscodeOverwriteParams {
    /// Settings or facts of the picture.
    pub video: Option<Video>,
    /// Settings or facts of the sound.
    pub audio: Option<Audio>,
    /// Settings of the container, as a file format or as a unit that runs an image.
    pub container: Option<Container>,
    /// Settings of the mux, and what it works with.
    pub mux_config: Option<MuxConfig>,
    /// Settings of the trans, and what it works with.
    pub trans_config: Option<TransConfig>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: BTreeMap<String, String>,
}

response! {
    ProcessConfigTranscodeOverwriteParams {
        "Video" => video: value,
        "Audio" => audio: value,
        "Container" => container: value,
        "MuxConfig" => mux_config: value,
        "TransConfig" => trans_config: value,
        "Tags" => tags: map,
    }
}
