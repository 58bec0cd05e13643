// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetVideoAnalysisTask`, from `quanmiaolightapp/GetVideoAnalysisTask.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AddDatasetDocumentsResult, ChildNode, EssayCorrectionTaskUsage, OutputVideoGenerateResult, TaskRunInfo, VideoAnalysisTaskHeader, VideoAnalysisUsage, VideoCalculatorItem, VideoCalculatorResult, VideoCaption, VideoCaptionResult, VideoGenerateResult, VideoMindMapping, VideoMindMappingChildNode, VideoShotAnalysisResult};

/// Shows the status and results of a video analysis task.
///
/// ```no_run
/// # async fn example(client: alicloud_quanmiaolightapp::Client) -> Result<(), alicloud_quanmiaolightapp::Error> {
/// let request = alicloud_quanmiaolightapp::GetVideoAnalysisTaskRequest::new()
///     .workspace_id("llm-xxxx")
///     .task_id("a3d1c2ac-f086-4a21-9069-f5631542f5a2");
/// // Repeats the call until that is the state; `.await` alone asks once.
/// let reply = client
///     .get_video_analysis_task(request)
///     .wait()
///     .until_done()
///     .await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetVideoAnalysisTaskRequest {
    /// **Required.** ID of the workspace that the call is about. Example: `llm-xxxx`.
    pub workspace_id: Option<String>,
    /// **Required.** ID of the task that the call is about.
    /// Example: `a3d1c2ac-f086-4a21-9069-f5631542f5a2`.
    pub task_id: Option<String>,
}

impl GetVideoAnalysisTaskRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `workspaceId`, which is required.
    pub fn workspace_id(mut self, value: impl Into<String>) -> Self {
        self.workspace_id = Some(value.into());
        self
    }
    /// Sets `taskId`, which is required.
    pub fn task_id(mut self, value: impl Into<String>) -> Self {
        self.task_id = Some(value.into());
        self
    }
}

request! {
    GetVideoAnalysisTaskRequest {
        "workspaceId" => workspace_id: path,
        "taskId" => task_id: query,
    }
}

impl Operation for GetVideoAnalysisTaskRequest {
    type Response = GetVideoAnalysisTaskResponse;
    type Error = GetVideoAnalysisTaskError;
    const INFO: OperationInfo = super::operation("GetVideoAnalysisTask")
        .roa(
            "GET",
            "/{workspaceId}/quanmiao/lightapp/videoAnalysis/getVideoAnalysisTask",
        )
        .required(&["workspaceId", "taskId"])
        .success_flag("success")
        .error_codes(&["code"])
        .error_messages(&["message"])
        .read_only();
    const ERRORS: &'static [GetVideoAnalysisTaskError] = &[
        GetVideoAnalysisTaskError::NoPermission,
    ];
}

impl Stateful for GetVideoAnalysisTaskRequest {
    type State = TaskStatus;
    const FAILURES: &'static [TaskStatus] = &[TaskStatus::Failed, TaskStatus::Canceled];
    #[inline]
    fn states(response: &Self::Response) -> impls::States<'_> {
        impls::States::one(
            response.data.iter().find_map(|v| v.task_status.as_ref().map(|s| s.as_str())),
        )
    }
}

impl StatefulTask for GetVideoAnalysisTaskRequest {
    const DONE: &'static [TaskStatus] = &[TaskStatus::Successed];
}

/// Response to [`GetVideoAnalysisTaskRequest`].
#[non_exhaustive]
pub struct GetVideoAnalysisTaskResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `5D0E915E-655D-59A8-894F-93873F73AAE5`.
    pub request_id: Option<String>,
    /// Code of the result, for programs to act on. Example: `successful`.
    pub code: Option<String>,
    /// Text for people that explains the result. Example: `success`.
    pub message: Option<String>,
    /// Code that stands for the http status, for programs to act on. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Whether the call did what it was asked. Example: `True`.
    pub success: Option<bool>,
    /// What the call yields: whether it worked, or where the exported file lies.
    pub data: Option<VideoAnalysisTaskData>,
}

response! {
    GetVideoAnalysisTaskResponse {
        "requestId" => request_id: value,
        "code" => code: value,
        "message" => message: value,
        "httpStatusCode" => http_status_code: value,
        "success" => success: value,
        "data" => data: value,
    }
}

/// What the call yields: whether it worked, or where the exported file lies.
#[non_exhaustive]
pub struct VideoAnalysisTaskData {
    /// Facts about the task and this piece of its stream.
    pub header: Option<VideoAnalysisTaskHeader>,
    /// Result and consumption in this piece of the stream.
    pub payload: Option<Payload>,
    /// What is known about the task run.
    pub task_run_info: Option<TaskRunInfo>,
    /// State that the task is in. Example: `SUCCESSED`.
    pub task_status: Option<Open<TaskStatus>>,
    /// ID of the task that the item belongs to or stands for.
    /// Example: `3feb69ed02d9b1a17d0f1a942675d300`.
    pub task_id: Option<String>,
    /// Text for people about the error. Example: `text`.
    pub error_message: Option<String>,
}

response! {
    VideoAnalysisTaskData {
        "header" => header: value,
        "payload" => payload: value,
        "taskRunInfo" => task_run_info: value,
        "taskStatus" => task_status: value,
        "taskId" => task_id: value,
        "errorMessage" => error_message: value,
    }
}

/// Result and consumption in this piece of the stream.
#[non_exhaustive]
pub struct Payload {
    /// What has been worked out so far.
    pub output: Option<Output>,
    /// Tokens that the model read and wrote, which are billed.
    pub usage: Option<EssayCorrectionTaskUsage>,
}

response! {
    Payload {
        "output" => output: value,
        "usage" => usage: value,
    }
}

/// What has been worked out so far.
#[non_exhaustive]
pub struct Output {
    /// Result of the step or check named video analysis.
    pub video_analysis_result: Option<VideoAnalysisResult>,
    /// Result of the step or check named video caption.
    pub video_caption_result: Option<VideoCaptionResult>,
    /// Result of the step or check named video generate.
    pub video_generate_result: Option<VideoGenerateResult>,
    /// Result of the step or check named video mind mapping generate.
    pub video_mind_mapping_generate_result: Option<VideoMindMappingGenerateResult>,
    /// Result of the step or check named video title generate.
    pub video_title_generate_result: Option<VideoTitleGenerateResult>,
    /// Web address under which the result json file is found. Example: `http://xxx`.
    pub result_json_file_url: Option<String>,
    /// Outcomes of the video generate, one entry each.
    pub video_generate_results: Vec<OutputVideoGenerateResult>,
    /// Result of the step or check named video role recognition.
    pub video_role_recognition_result: Option<VideoRoleRecognitionResult>,
    /// Result of the step or check named video calculator.
    pub video_calculator_result: Option<VideoCalculatorResult>,
    /// Result of the step or check named add dataset documents.
    pub add_dataset_documents_result: Option<AddDatasetDocumentsResult>,
}

response! {
    Output {
        "videoAnalysisResult" => video_analysis_result: value,
        "videoCaptionResult" => video_caption_result: value,
        "videoGenerateResult" => video_generate_result: value,
        "videoMindMappingGenerateResult" => video_mind_mapping_generate_result: value,
        "videoTitleGenerateResult" => video_title_generate_result: value,
        "resultJsonFileUrl" => result_json_file_url: value,
        "videoGenerateResults" => video_generate_results: list(""),
        "videoRoleRecognitionResult" => video_role_recognition_result: value,
        "videoCalculatorResult" => video_calculator_result: value,
        "addDatasetDocumentsResult" => add_dataset_documents_result: value,
    }
}

/// Result of the step or check named video analysis.
#[non_exhaustive]
pub struct VideoAnalysisResult {
    /// Whether the text is complete; until then more is coming. Example: `true`.
    pub generate_finished: Option<bool>,
    /// What the model wrote.
    pub text: Option<String>,
    /// Tokens that the model read and wrote, which are billed.
    pub usage: Option<VideoAnalysisUsage>,
    /// Outcomes of the video shot analysis, one entry each.
    pub video_shot_analysis_results: Vec<VideoShotAnalysisResult>,
}

response! {
    VideoAnalysisResult {
        "generateFinished" => generate_finished: value,
        "text" => text: value,
        "usage" => usage: value,
        "videoShotAnalysisResults" => video_shot_analysis_results: list(""),
    }
}

/// Result of the step or check named video mind mapping generate.
#[non_exhaustive]
pub struct VideoMindMappingGenerateResult {
    /// Whether the text is complete; until then more is coming. Example: `true`.
    pub generate_finished: Option<bool>,
    /// What the model wrote. Example: `text`.
    pub text: Option<String>,
    /// Tokens that the model read and wrote, which are billed.
    pub usage: Option<EssayCorrectionTaskUsage>,
    /// The video mind mappings that were found or are concerned, one entry each.
    pub video_mind_mappings: Vec<VideoMindMapping>,
}

response! {
    VideoMindMappingGenerateResult {
        "generateFinished" => generate_finished: value,
        "text" => text: value,
        "usage" => usage: value,
        "videoMindMappings" => video_mind_mappings: list(""),
    }
}

/// Result of the step or check named video title generate.
#[non_exhaustive]
pub struct VideoTitleGenerateResult {
    /// Whether the text is complete; until then more is coming. Example: `true`.
    pub generate_finished: Option<bool>,
    /// What the model wrote.
    pub text: Option<String>,
    /// Tokens that the model read and wrote, which are billed.
    pub usage: Option<EssayCorrectionTaskUsage>,
}

response! {
    VideoTitleGenerateResult {
        "generateFinished" => generate_finished: value,
        "text" => text: value,
        "usage" => usage: value,
    }
}

/// Result of the step or check named video role recognition.
#[non_exhaustive]
pub struct VideoRoleRecognitionResult {
    /// The video roles that were found or are concerned, one entry each.
    pub video_roles: Vec<VideoRole>,
}

response! {
    VideoRoleRecognitionResult {
        "videoRoles" => video_roles: list(""),
    }
}

/// The video roles that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct VideoRole {
    /// Name that the role goes by.
    pub role_name: Option<String>,
    /// What is known about the role.
    pub role_info: Option<String>,
    /// The time intervals that were found or are concerned, one entry each.
    pub time_intervals: Vec<TimeInterval>,
    /// Share of the video in which the person is seen. Example: `0.2`.
    pub ratio: Option<f64>,
    /// Whether the model found out by itself who the person is.
    pub is_auto_recognition: Option<bool>,
}

response! {
    VideoRole {
        "roleName" => role_name: value,
        "roleInfo" => role_info: value,
        "timeIntervals" => time_intervals: list(""),
        "ratio" => ratio: value,
        "isAutoRecognition" => is_auto_recognition: value,
    }
}

/// The time intervals that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct TimeInterval {
    /// Time that is set or recorded for this: start. Example: `0`.
    pub start_time: Option<i64>,
    /// End of the period concerned. Example: `342463553646`.
    pub end_time: Option<i64>,
    /// Moment that the record belongs to. Example: `42553453253`.
    pub timestamp: Option<i64>,
    /// URL, or the path in it, that the call or the item is about. Example: `http://`.
    pub url: Option<String>,
}

response! {
    TimeInterval {
        "startTime" => start_time: value,
        "endTime" => end_time: value,
        "timestamp" => timestamp: value,
        "url" => url: value,
    }
}

values! {
    /// State that the task is in.
    pub enum TaskStatus {
        /// The analysis waits for its turn.
        Pending = "PENDING",
        /// The analysis is going on; parts of its result may be here.
        Running = "RUNNING",
        /// The analysis is done, and its result is here.
        Successed = "SUCCESSED",
        /// The analysis stands still.
        Suspended = "SUSPENDED",
        /// The analysis ended without a result; the message says why.
        Failed = "FAILED",
        /// Somebody called the analysis off.
        Canceled = "CANCELED",
    }
}

/// Errors that the documentation of [`GetVideoAnalysisTaskRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
pub type GetVideoAnalysisTaskError = super::DocumentedError;
