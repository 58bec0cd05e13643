// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SubmitVideoAnalysisTask`, from `quanmiaolightapp/SubmitVideoAnalysisTask.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{FrameSampleMethod, TaskData, TextProcessTask, TimeInterval, VideoCaptionInfo, VideoCaptionInfoVideoCaption, VideoRole};

/// Submits a video for analysis with chosen models and prompts; runs in the background.
///
/// ```no_run
/// # async fn example(client: alicloud_quanmiaolightapp::Client) -> Result<(), alicloud_quanmiaolightapp::Error> {
/// let request = alicloud_quanmiaolightapp::SubmitVideoAnalysisTaskRequest::new()
///     .workspace_id("llm-xxx")
///     .video_url("...");
/// let reply = client.submit_video_analysis_task(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SubmitVideoAnalysisTaskRequest {
    /// **Required.** ID of the workspace that the call is about. Example: `llm-xxx`.
    pub workspace_id: Option<String>,
    /// `body`.
    pub body: Vec<VideoAnalysisTaskBody>,
    /// **Required.** Web address under which the video is found.
    pub video_url: Option<String>,
    /// ID of the video model that the call is about.
    pub video_model_id: Option<String>,
    /// `videoModelCustomPromptTemplate`.
    pub video_model_custom_prompt_template: Option<String>,
    /// ID of the model that the call is about.
    pub model_id: Option<String>,
    /// ID of the model custom prompt template that the call is about.
    pub model_custom_prompt_template_id: Option<String>,
    /// `modelCustomPromptTemplate`.
    pub model_custom_prompt_template: Option<String>,
    /// The generate options to work on or to narrow the list down to.
    pub generate_options: Vec<String>,
    /// What is known about the video extra.
    pub video_extra_info: Option<String>,
    /// Time between two of this, or the span in which it holds: snapshot.
    pub snapshot_interval: Option<f64>,
    /// Time between two of this, or the span in which it holds: split.
    pub split_interval: Option<i32>,
    /// `language`.
    pub language: Option<String>,
    /// `frameSampleMethod`.
    pub frame_sample_method: Option<FrameSampleMethod>,
    /// The video roles to work on or to narrow the list down to.
    pub video_roles: Vec<VideoRole>,
    /// The text process tasks to work on or to narrow the list down to.
    pub text_process_tasks: Vec<TextProcessTask>,
    /// Score that was worked out for the face identity similarity min.
    pub face_identity_similarity_min_score: Option<f64>,
    /// How many there are of this: video shot face identity.
    pub video_shot_face_identity_count: Option<i32>,
    /// ID of the deduplication that the call is about.
    pub deduplication_id: Option<String>,
    /// The exclude generate options to work on or to narrow the list down to.
    pub exclude_generate_options: Vec<String>,
    /// What is known about the video caption.
    pub video_caption_info: Option<VideoCaptionInfo>,
    /// Web address under which the auto role recognition video is found.
    pub auto_role_recognition_video_url: Option<String>,
    /// Which kind of split it is or is to be.
    pub split_type: Option<String>,
}

impl SubmitVideoAnalysisTaskRequest {
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
    /// Sets `body`.
    pub fn body(
        mut self,
        value: impl IntoIterator<Item = impl Into<VideoAnalysisTaskBody>>,
    ) -> Self {
        self.body = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `videoUrl`, which is required.
    pub fn video_url(mut self, value: impl Into<String>) -> Self {
        self.video_url = Some(value.into());
        self
    }
    /// Sets `videoModelId`.
    pub fn video_model_id(mut self, value: impl Into<String>) -> Self {
        self.video_model_id = Some(value.into());
        self
    }
    /// Sets `videoModelCustomPromptTemplate`.
    pub fn video_model_custom_prompt_template(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.video_model_custom_prompt_template = Some(value.into());
        self
    }
    /// Sets `modelId`.
    pub fn model_id(mut self, value: impl Into<String>) -> Self {
        self.model_id = Some(value.into());
        self
    }
    /// Sets `modelCustomPromptTemplateId`.
    pub fn model_custom_prompt_template_id(mut self, value: impl Into<String>) -> Self {
        self.model_custom_prompt_template_id = Some(value.into());
        self
    }
    /// Sets `modelCustomPromptTemplate`.
    pub fn model_custom_prompt_template(mut self, value: impl Into<String>) -> Self {
        self.model_custom_prompt_template = Some(value.into());
        self
    }
    /// Sets `generateOptions`.
    pub fn generate_options(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.generate_options = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `videoExtraInfo`.
    pub fn video_extra_info(mut self, value: impl Into<String>) -> Self {
        self.video_extra_info = Some(value.into());
        self
    }
    /// Sets `snapshotInterval`.
    #[inline]
    pub fn snapshot_interval(mut self, value: f64) -> Self {
        self.snapshot_interval = Some(value);
        self
    }
    /// Sets `splitInterval`.
    #[inline]
    pub fn split_interval(mut self, value: i32) -> Self {
        self.split_interval = Some(value);
        self
    }
    /// Sets `language`.
    pub fn language(mut self, value: impl Into<String>) -> Self {
        self.language = Some(value.into());
        self
    }
    /// Sets `frameSampleMethod`.
    pub fn frame_sample_method(mut self, value: impl Into<FrameSampleMethod>) -> Self {
        self.frame_sample_method = Some(value.into());
        self
    }
    /// Sets `videoRoles`.
    pub fn video_roles(
        mut self,
        value: impl IntoIterator<Item = impl Into<VideoRole>>,
    ) -> Self {
        self.video_roles = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `textProcessTasks`.
    pub fn text_process_tasks(
        mut self,
        value: impl IntoIterator<Item = impl Into<TextProcessTask>>,
    ) -> Self {
        self.text_process_tasks = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `faceIdentitySimilarityMinScore`.
    #[inline]
    pub fn face_identity_similarity_min_score(mut self, value: f64) -> Self {
        self.face_identity_similarity_min_score = Some(value);
        self
    }
    /// Sets `videoShotFaceIdentityCount`.
    #[inline]
    pub fn video_shot_face_identity_count(mut self, value: i32) -> Self {
        self.video_shot_face_identity_count = Some(value);
        self
    }
    /// Sets `deduplicationId`.
    pub fn deduplication_id(mut self, value: impl Into<String>) -> Self {
        self.deduplication_id = Some(value.into());
        self
    }
    /// Sets `excludeGenerateOptions`.
    pub fn exclude_generate_options(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.exclude_generate_options = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `videoCaptionInfo`.
    pub fn video_caption_info(mut self, value: impl Into<VideoCaptionInfo>) -> Self {
        self.video_caption_info = Some(value.into());
        self
    }
    /// Sets `autoRoleRecognitionVideoUrl`.
    pub fn auto_role_recognition_video_url(mut self, value: impl Into<String>) -> Self {
        self.auto_role_recognition_video_url = Some(value.into());
        self
    }
    /// Sets `splitType`.
    pub fn split_type(mut self, value: impl Into<String>) -> Self {
        self.split_type = Some(value.into());
        self
    }
}

request! {
    SubmitVideoAnalysisTaskRequest {
        "workspaceId" => workspace_id: path,
        "" => body: body,
        "videoUrl" => video_url: form,
        "videoModelId" => video_model_id: form,
        "videoModelCustomPromptTemplate" => video_model_custom_prompt_template: form,
        "modelId" => model_id: form,
        "modelCustomPromptTemplateId" => model_custom_prompt_template_id: form,
        "modelCustomPromptTemplate" => model_custom_prompt_template: form,
        "generateOptions" => generate_options: form_json,
        "videoExtraInfo" => video_extra_info: form,
        "snapshotInterval" => snapshot_interval: form,
        "splitInterval" => split_interval: form,
        "language" => language: form,
        "frameSampleMethod" => frame_sample_method: form_json,
        "videoRoles" => video_roles: form_json,
        "textProcessTasks" => text_process_tasks: form_json,
        "faceIdentitySimilarityMinScore" => face_identity_similarity_min_score: form,
        "videoShotFaceIdentityCount" => video_shot_face_identity_count: form,
        "deduplicationId" => deduplication_id: form,
        "excludeGenerateOptions" => exclude_generate_options: form_json,
        "videoCaptionInfo" => video_caption_info: form_json,
        "autoRoleRecognitionVideoUrl" => auto_role_recognition_video_url: form,
        "splitType" => split_type: form,
    }
}

impl Operation for SubmitVideoAnalysisTaskRequest {
    type Response = SubmitVideoAnalysisTaskResponse;
    type Error = SubmitVideoAnalysisTaskError;
    const INFO: OperationInfo = super::operation("SubmitVideoAnalysisTask")
        .roa(
            "POST",
            "/{workspaceId}/quanmiao/lightapp/videoAnalysis/submitVideoAnalysisTask",
        )
        .required(&["workspaceId", "videoUrl"])
        .success_flag("success")
        .error_codes(&["code"])
        .error_messages(&["message"]);
    const ERRORS: &'static [SubmitVideoAnalysisTaskError] = &[
        SubmitVideoAnalysisTaskError::NoPermission,
    ];
}

/// Response to [`SubmitVideoAnalysisTaskRequest`].
#[non_exhaustive]
pub struct SubmitVideoAnalysisTaskResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `085BE2D2-BB7E-59A6-B688-F2CB32124E7F`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `True`.
    pub success: Option<bool>,
    /// Code of the result, for programs to act on.
    pub code: Option<String>,
    /// Text for people that explains the result. Example: `success`.
    pub message: Option<String>,
    /// Code that stands for the http status, for programs to act on. Example: `200`.
    pub http_status_code: Option<i32>,
    /// What the call returns besides its status.
    pub data: Option<TaskData>,
}

response! {
    SubmitVideoAnalysisTaskResponse {
        "requestId" => request_id: value,
        "success" => success: value,
        "code" => code: value,
        "message" => message: value,
        "httpStatusCode" => http_status_code: value,
        "data" => data: value,
    }
}

/// An item of [`body`](SubmitVideoAnalysisTaskRequest::body).
#[non_exhaustive]
pub struct VideoAnalysisTaskBody {
    /// Web address under which the video is found. Example: `http://xxxx.mp4`.
    pub video_url: Option<String>,
    /// ID of the video model that the call is about. Example: `quanmiao-vl-turbo`.
    pub video_model_id: Option<String>,
    /// `videoModelCustomPromptTemplate`.
    pub video_model_custom_prompt_template: Option<String>,
    /// ID of the model that the call is about. Example: `quanmiao-llm-max`.
    pub model_id: Option<String>,
    /// ID of the model custom prompt template that the call is about.
    /// Default: `prompt`. Example: `PlotDetail`.
    pub model_custom_prompt_template_id: Option<String>,
    /// `modelCustomPromptTemplate`.
    pub model_custom_prompt_template: Option<String>,
    /// The generate options to work on or to narrow the list down to.
    pub generate_options: Vec<String>,
    /// What is known about the video extra. Example: `text`.
    pub video_extra_info: Option<String>,
    /// Time between two of this, or the span in which it holds: snapshot.
    /// Range: 1 to 10. Example: `2`.
    pub snapshot_interval: Option<i32>,
    /// Time between two of this, or the span in which it holds: split.
    /// Range: 1 to 150. Unit: `seconds`. Example: `10`.
    pub split_interval: Option<i32>,
    /// Example: `chinese`.
    pub language: Option<String>,
    /// `frameSampleMethod`.
    pub frame_sample_method: Option<BodyFrameSampleMethod>,
}

impl VideoAnalysisTaskBody {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `videoUrl`.
    pub fn video_url(mut self, value: impl Into<String>) -> Self {
        self.video_url = Some(value.into());
        self
    }
    /// Sets `videoModelId`.
    pub fn video_model_id(mut self, value: impl Into<String>) -> Self {
        self.video_model_id = Some(value.into());
        self
    }
    /// Sets `videoModelCustomPromptTemplate`.
    pub fn video_model_custom_prompt_template(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.video_model_custom_prompt_template = Some(value.into());
        self
    }
    /// Sets `modelId`.
    pub fn model_id(mut self, value: impl Into<String>) -> Self {
        self.model_id = Some(value.into());
        self
    }
    /// Sets `modelCustomPromptTemplateId`.
    pub fn model_custom_prompt_template_id(mut self, value: impl Into<String>) -> Self {
        self.model_custom_prompt_template_id = Some(value.into());
        self
    }
    /// Sets `modelCustomPromptTemplate`.
    pub fn model_custom_prompt_template(mut self, value: impl Into<String>) -> Self {
        self.model_custom_prompt_template = Some(value.into());
        self
    }
    /// Sets `generateOptions`.
    pub fn generate_options(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.generate_options = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `videoExtraInfo`.
    pub fn video_extra_info(mut self, value: impl Into<String>) -> Self {
        self.video_extra_info = Some(value.into());
        self
    }
    /// Sets `snapshotInterval`.
    #[inline]
    pub fn snapshot_interval(mut self, value: i32) -> Self {
        self.snapshot_interval = Some(value);
        self
    }
    /// Sets `splitInterval`.
    #[inline]
    pub fn split_interval(mut self, value: i32) -> Self {
        self.split_interval = Some(value);
        self
    }
    /// Sets `language`.
    pub fn language(mut self, value: impl Into<String>) -> Self {
        self.language = Some(value.into());
        self
    }
    /// Sets `frameSampleMethod`.
    pub fn frame_sample_method(
        mut self,
        value: impl Into<BodyFrameSampleMethod>,
    ) -> Self {
        self.frame_sample_method = Some(value.into());
        self
    }
}

request! {
    VideoAnalysisTaskBody {
        "videoUrl" => video_url: field,
        "videoModelId" => video_model_id: field,
        "videoModelCustomPromptTemplate" => video_model_custom_prompt_template: field,
        "modelId" => model_id: field,
        "modelCustomPromptTemplateId" => model_custom_prompt_template_id: field,
        "modelCustomPromptTemplate" => model_custom_prompt_template: field,
        "generateOptions" => generate_options: field,
        "videoExtraInfo" => video_extra_info: field,
        "snapshotInterval" => snapshot_interval: field,
        "splitInterval" => split_interval: field,
        "language" => language: field,
        "frameSampleMethod" => frame_sample_method: field,
    }
}

/// The value of [`frame_sample_method`](VideoAnalysisTaskBody::frame_sample_method).
#[non_exhaustive]
pub struct BodyFrameSampleMethod {
    /// Name that the method goes by. Example: `standard`.
    pub method_name: Option<String>,
    /// Unit: `seconds`. Example: `2`.
    pub interval: Option<i32>,
    /// Range: 300 to 768. Example: `768`.
    pub pixel: Option<i32>,
    /// The video roles to work on or to narrow the list down to.
    pub video_roles: Vec<FrameSampleMethodVideoRole>,
}

impl BodyFrameSampleMethod {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `methodName`.
    pub fn method_name(mut self, value: impl Into<String>) -> Self {
        self.method_name = Some(value.into());
        self
    }
    /// Sets `interval`.
    #[inline]
    pub fn interval(mut self, value: i32) -> Self {
        self.interval = Some(value);
        self
    }
    /// Sets `pixel`.
    #[inline]
    pub fn pixel(mut self, value: i32) -> Self {
        self.pixel = Some(value);
        self
    }
    /// Sets `videoRoles`.
    pub fn video_roles(
        mut self,
        value: impl IntoIterator<Item = impl Into<FrameSampleMethodVideoRole>>,
    ) -> Self {
        self.video_roles = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    BodyFrameSampleMethod {
        "methodName" => method_name: field,
        "interval" => interval: field,
        "pixel" => pixel: field,
        "videoRoles" => video_roles: field,
    }
}

/// The video roles to work on or to narrow the list down to.
#[non_exhaustive]
pub struct FrameSampleMethodVideoRole {
    /// What is known about the role. Example: `text`.
    pub role_info: Option<String>,
    /// The urls to work on or to narrow the list down to.
    pub urls: Vec<String>,
    /// Example: `false`.
    pub is_auto_recognition: Option<bool>,
    /// The time intervals to work on or to narrow the list down to.
    pub time_intervals: Vec<VideoRoleTimeInterval>,
}

impl FrameSampleMethodVideoRole {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `roleInfo`.
    pub fn role_info(mut self, value: impl Into<String>) -> Self {
        self.role_info = Some(value.into());
        self
    }
    /// Sets `urls`.
    pub fn urls(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.urls = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `isAutoRecognition`.
    #[inline]
    pub fn is_auto_recognition(mut self, value: bool) -> Self {
        self.is_auto_recognition = Some(value);
        self
    }
    /// Sets `timeIntervals`.
    pub fn time_intervals(
        mut self,
        value: impl IntoIterator<Item = impl Into<VideoRoleTimeInterval>>,
    ) -> Self {
        self.time_intervals = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    FrameSampleMethodVideoRole {
        "roleInfo" => role_info: field,
        "urls" => urls: field,
        "isAutoRecognition" => is_auto_recognition: field,
        "timeIntervals" => time_intervals: field,
    }
}

/// The time intervals to work on or to narrow the list down to.
#[non_exhaustive]
pub struct VideoRoleTimeInterval {
    /// Time that is set or recorded for this: start. Example: `0`.
    pub start_time: Option<i32>,
    /// End of the period concerned. Example: `345546789`.
    pub end_time: Option<i32>,
    /// The text process tasks to work on or to narrow the list down to. Items: at most 3.
    pub text_process_tasks: Vec<TimeIntervalTextProcessTask>,
}

impl VideoRoleTimeInterval {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `startTime`.
    #[inline]
    pub fn start_time(mut self, value: i32) -> Self {
        self.start_time = Some(value);
        self
    }
    /// Sets `endTime`.
    #[inline]
    pub fn end_time(mut self, value: i32) -> Self {
        self.end_time = Some(value);
        self
    }
    /// Sets `textProcessTasks`.
    pub fn text_process_tasks(
        mut self,
        value: impl IntoIterator<Item = impl Into<TimeIntervalTextProcessTask>>,
    ) -> Self {
        self.text_process_tasks = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    VideoRoleTimeInterval {
        "startTime" => start_time: field,
        "endTime" => end_time: field,
        "textProcessTasks" => text_process_tasks: field,
    }
}

/// The text process tasks to work on or to narrow the list down to.
#[non_exhaustive]
pub struct TimeIntervalTextProcessTask {
    /// ID of the model that the call is about. Example: `qwen-max-latest`.
    pub model_id: Option<String>,
    /// `modelCustomPromptTemplate`.
    pub model_custom_prompt_template: Option<String>,
    /// ID of the model custom prompt template that the call is about.
    /// Default: `prompt`. Example: `PlotDetail`.
    pub model_custom_prompt_template_id: Option<String>,
    /// Score that was worked out for the face identity similarity min. Example: `0.7`.
    pub face_identity_similarity_min_score: Option<i32>,
    /// How many there are of this: video shot face identity. Example: `2`.
    pub video_shot_face_identity_count: Option<i32>,
    /// ID of the deduplication that the call is about. Example: `1`.
    pub deduplication_id: Option<String>,
    /// The exclude generate options to work on or to narrow the list down to.
    pub exclude_generate_options: Vec<String>,
    /// What is known about the video caption.
    pub video_caption_info: Option<TextProcessTaskVideoCaptionInfo>,
}

impl TimeIntervalTextProcessTask {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `modelId`.
    pub fn model_id(mut self, value: impl Into<String>) -> Self {
        self.model_id = Some(value.into());
        self
    }
    /// Sets `modelCustomPromptTemplate`.
    pub fn model_custom_prompt_template(mut self, value: impl Into<String>) -> Self {
        self.model_custom_prompt_template = Some(value.into());
        self
    }
    /// Sets `modelCustomPromptTemplateId`.
    pub fn model_custom_prompt_template_id(mut self, value: impl Into<String>) -> Self {
        self.model_custom_prompt_template_id = Some(value.into());
        self
    }
    /// Sets `faceIdentitySimilarityMinScore`.
    #[inline]
    pub fn face_identity_similarity_min_score(mut self, value: i32) -> Self {
        self.face_identity_similarity_min_score = Some(value);
        self
    }
    /// Sets `videoShotFaceIdentityCount`.
    #[inline]
    pub fn video_shot_face_identity_count(mut self, value: i32) -> Self {
        self.video_shot_face_identity_count = Some(value);
        self
    }
    /// Sets `deduplicationId`.
    pub fn deduplication_id(mut self, value: impl Into<String>) -> Self {
        self.deduplication_id = Some(value.into());
        self
    }
    /// Sets `excludeGenerateOptions`.
    pub fn exclude_generate_options(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.exclude_generate_options = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `videoCaptionInfo`.
    pub fn video_caption_info(
        mut self,
        value: impl Into<TextProcessTaskVideoCaptionInfo>,
    ) -> Self {
        self.video_caption_info = Some(value.into());
        self
    }
}

request! {
    TimeIntervalTextProcessTask {
        "modelId" => model_id: field,
        "modelCustomPromptTemplate" => model_custom_prompt_template: field,
        "modelCustomPromptTemplateId" => model_custom_prompt_template_id: field,
        "faceIdentitySimilarityMinScore" => face_identity_similarity_min_score: field,
        "videoShotFaceIdentityCount" => video_shot_face_identity_count: field,
        "deduplicationId" => deduplication_id: field,
        "excludeGenerateOptions" => exclude_generate_options: field,
        "videoCaptionInfo" => video_caption_info: field,
    }
}

/// What is known about the video caption.
#[non_exhaustive]
pub struct TextProcessTaskVideoCaptionInfo {
    /// The video captions to work on or to narrow the list down to.
    pub video_captions: Vec<VideoCaption>,
}

impl TextProcessTaskVideoCaptionInfo {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `videoCaptions`.
    pub fn video_captions(
        mut self,
        value: impl IntoIterator<Item = impl Into<VideoCaption>>,
    ) -> Self {
        self.video_captions = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    TextProcessTaskVideoCaptionInfo {
        "videoCaptions" => video_captions: field,
    }
}

/// The video captions to work on or to narrow the list down to.
#[non_exhaustive]
pub struct VideoCaption {
    /// Time that is set or recorded for this: start. Unit: `milliseconds`. Example: `1000`.
    pub start_time: Option<i32>,
    /// End of the period concerned. Unit: `milliseconds`. Example: `10000`.
    pub end_time: Option<i32>,
    /// Example: `text`.
    pub text: Option<String>,
    /// Example: `text`.
    pub speaker: Option<String>,
    /// Web address under which the video caption file is found. Example: `oss:// | http://`.
    pub video_caption_file_url: Option<String>,
    /// Web address under which the auto role recognition video is found. Example: `http://`.
    pub auto_role_recognition_video_url: Option<String>,
    /// Which kind of split it is or is to be. Example: `fixDuration`.
    pub split_type: Option<String>,
    /// `addDocumentParam`.
    pub add_document_param: Option<AddDocumentParam>,
}

impl VideoCaption {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `startTime`.
    #[inline]
    pub fn start_time(mut self, value: i32) -> Self {
        self.start_time = Some(value);
        self
    }
    /// Sets `endTime`.
    #[inline]
    pub fn end_time(mut self, value: i32) -> Self {
        self.end_time = Some(value);
        self
    }
    /// Sets `text`.
    pub fn text(mut self, value: impl Into<String>) -> Self {
        self.text = Some(value.into());
        self
    }
    /// Sets `speaker`.
    pub fn speaker(mut self, value: impl Into<String>) -> Self {
        self.speaker = Some(value.into());
        self
    }
    /// Sets `videoCaptionFileUrl`.
    pub fn video_caption_file_url(mut self, value: impl Into<String>) -> Self {
        self.video_caption_file_url = Some(value.into());
        self
    }
    /// Sets `autoRoleRecognitionVideoUrl`.
    pub fn auto_role_recognition_video_url(mut self, value: impl Into<String>) -> Self {
        self.auto_role_recognition_video_url = Some(value.into());
        self
    }
    /// Sets `splitType`.
    pub fn split_type(mut self, value: impl Into<String>) -> Self {
        self.split_type = Some(value.into());
        self
    }
    /// Sets `addDocumentParam`.
    pub fn add_document_param(mut self, value: impl Into<AddDocumentParam>) -> Self {
        self.add_document_param = Some(value.into());
        self
    }
}

request! {
    VideoCaption {
        "startTime" => start_time: field,
        "endTime" => end_time: field,
        "text" => text: field,
        "speaker" => speaker: field,
        "videoCaptionFileUrl" => video_caption_file_url: field,
        "autoRoleRecognitionVideoUrl" => auto_role_recognition_video_url: field,
        "splitType" => split_type: field,
        "addDocumentParam" => add_document_param: field,
    }
}

/// The value of [`add_document_param`](VideoCaption::add_document_param).
#[non_exhaustive]
pub struct AddDocumentParam {
    /// **Required** under conditions. ID of the dataset that the call is about. Example: `3031`.
    pub dataset_id: Option<i32>,
    /// Name that the dataset goes by.
    pub dataset_name: Option<String>,
    /// `document`.
    pub document: Option<Document>,
}

impl AddDocumentParam {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `datasetId`.
    #[inline]
    pub fn dataset_id(mut self, value: i32) -> Self {
        self.dataset_id = Some(value);
        self
    }
    /// Sets `datasetName`.
    pub fn dataset_name(mut self, value: impl Into<String>) -> Self {
        self.dataset_name = Some(value.into());
        self
    }
    /// Sets `document`.
    pub fn document(mut self, value: impl Into<Document>) -> Self {
        self.document = Some(value.into());
        self
    }
}

request! {
    AddDocumentParam {
        "datasetId" => dataset_id: field,
        "datasetName" => dataset_name: field,
        "document" => document: field,
    }
}

/// The value of [`document`](AddDocumentParam::document).
#[non_exhaustive]
pub struct Document {
    /// `title`.
    pub title: Option<String>,
    /// ID of the doc that the call is about.
    pub doc_id: Option<String>,
    /// `categoryUuid`.
    pub category_uuid: Option<String>,
    /// Labels attached to the item.
    pub tags: Vec<String>,
    /// `extend1`.
    pub extend1: Option<String>,
    /// `extend2`.
    pub extend2: Option<String>,
    /// `extend3`.
    pub extend3: Option<String>,
    /// `metadata`.
    pub metadata: Option<Metadata>,
}

impl Document {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `title`.
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
    /// Sets `docId`.
    pub fn doc_id(mut self, value: impl Into<String>) -> Self {
        self.doc_id = Some(value.into());
        self
    }
    /// Sets `categoryUuid`.
    pub fn category_uuid(mut self, value: impl Into<String>) -> Self {
        self.category_uuid = Some(value.into());
        self
    }
    /// Sets `tags`.
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tags = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `extend1`.
    pub fn extend1(mut self, value: impl Into<String>) -> Self {
        self.extend1 = Some(value.into());
        self
    }
    /// Sets `extend2`.
    pub fn extend2(mut self, value: impl Into<String>) -> Self {
        self.extend2 = Some(value.into());
        self
    }
    /// Sets `extend3`.
    pub fn extend3(mut self, value: impl Into<String>) -> Self {
        self.extend3 = Some(value.into());
        self
    }
    /// Sets `metadata`.
    pub fn metadata(mut self, value: impl Into<Metadata>) -> Self {
        self.metadata = Some(value.into());
        self
    }
}

request! {
    Document {
        "title" => title: field,
        "docId" => doc_id: field,
        "categoryUuid" => category_uuid: field,
        "tags" => tags: field,
        "extend1" => extend1: field,
        "extend2" => extend2: field,
        "extend3" => extend3: field,
        "metadata" => metadata: field,
    }
}

/// The value of [`metadata`](Document::metadata).
#[non_exhaustive]
pub struct Metadata {
    /// The key values to work on or to narrow the list down to.
    pub key_values: Vec<KeyValue>,
}

impl Metadata {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `keyValues`.
    pub fn key_values(
        mut self,
        value: impl IntoIterator<Item = impl Into<KeyValue>>,
    ) -> Self {
        self.key_values = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    Metadata {
        "keyValues" => key_values: field,
    }
}

/// The key values to work on or to narrow the list down to.
#[non_exhaustive]
pub struct KeyValue {
    /// Name in a pair of name and value, or an opaque key where the service uses one.
    /// Example: `summary`.
    pub key: Option<String>,
    /// Value that belongs to the name or key beside it.
    pub value: Option<String>,
    /// The video URLs to work on or to narrow the list down to.
    pub video_urls: Vec<String>,
}

impl KeyValue {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `key`.
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
        self
    }
    /// Sets `value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
    /// Sets `videoUrls`.
    pub fn video_urls(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.video_urls = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    KeyValue {
        "key" => key: field,
        "value" => value: field,
        "videoUrls" => video_urls: field,
    }
}

/// Errors that the documentation of [`SubmitVideoAnalysisTaskRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
pub type SubmitVideoAnalysisTaskError = super::DocumentedError;
