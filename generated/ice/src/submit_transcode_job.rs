// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SubmitTranscodeJob`, from `ice/SubmitTranscodeJob.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Audio, AudioStreamInfoList, CombineConfig, Container, Encryption, FileBasicInfo, ImageWatermark, InputGroup, MuxConfig, OutFileMeta, Output, OverwriteParams, OverwriteParamsFile, ProcessConfig, ScheduleConfig, Segment, Subtitle, SubtitleOverwriteParams, TextWatermark, TextWatermarkOverwriteParams, Timeline, TransConfig, Transcode, TranscodeJobOutput, TranscodeOverwriteParams, TranscodeParentJobInputGroup, TranscodeParentJobOutputGroup, Video, VideoStreamInfoList, Volume};

/// Starts a job that transcodes media by one or more transcoding templates.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// use alicloud_ice::submit_transcode_job::InputGroup;
/// use alicloud_ice::submit_transcode_job::TranscodeParentJobOutputGroup;
///
/// let request = alicloud_ice::SubmitTranscodeJobRequest::new()
///     .input_group([InputGroup::new()])
///     .output_group([TranscodeParentJobOutputGroup::new()]);
/// let reply = client.submit_transcode_job(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SubmitTranscodeJobRequest {
    /// Name that people know the item by.
    pub name: Option<String>,
    /// **Required.** The input group that the call is about.
    pub input_group: Vec<InputGroup>,
    /// **Required.** The output group that the call is about.
    pub output_group: Vec<TranscodeParentJobOutputGroup>,
    /// Data of your own that the service passes on, to a server at its start or along with results.
    pub user_data: Option<String>,
    /// Settings of the schedule, and what it works with.
    pub schedule_config: Option<ScheduleConfig>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
}

impl SubmitTranscodeJobRequest {
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
    /// Sets `InputGroup`, which is required.
    pub fn input_group(
        mut self,
        value: impl IntoIterator<Item = impl Into<InputGroup>>,
    ) -> Self {
        self.input_group = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `OutputGroup`, which is required.
    pub fn output_group(
        mut self,
        value: impl IntoIterator<Item = impl Into<TranscodeParentJobOutputGroup>>,
    ) -> Self {
        self.output_group = value.into_iter().map(Into::into).collect();
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
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    SubmitTranscodeJobRequest {
        "Name" => name: query,
        "InputGroup" => input_group: query_json,
        "OutputGroup" => output_group: query_json,
        "UserData" => user_data: query,
        "ScheduleConfig" => schedule_config: query_json,
        "ClientToken" => client_token: query,
    }
}

impl Operation for SubmitTranscodeJobRequest {
    type Response = SubmitTranscodeJobResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SubmitTranscodeJob")
        .required(&["InputGroup", "OutputGroup"])
        .idempotency_token("ClientToken");
}

/// Response to [`SubmitTranscodeJobRequest`].
#[non_exhaustive]
pub struct SubmitTranscodeJobResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `31E30781-9495-5E2D-A84D-759B0A01E262`.
    pub request_id: Option<String>,
    /// The transcoding as a whole, with the jobs for each output.
    pub transcode_parent_job: Option<TranscodeParentJob>,
}

response! {
    SubmitTranscodeJobResponse {
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
    pub output_group: Vec<OutputGroup>,
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
    pub process_config: Option<ProcessConfig>,
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

/// The output group that the item belongs to or stands for.
#[non_exhaustive]
pub struct OutputGroup {
    /// Where the result was written.
    pub output: Option<Output>,
    /// Settings of the process, and what it works with.
    pub process_config: Option<ProcessConfig>,
}

response! {
    OutputGroup {
        "Output" => output: value,
        "ProcessConfig" => process_config: value,
    }
}
