// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SubmitVideoAnalysisTask`, from `quanmiaolightapp/SubmitVideoAnalysisTask.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AddDocumentParam, Document, TaskData, TextProcessTask, TimeInterval, VideoCaptionInfoVideoCaption, VideoRole};

/// Submits a video for analysis with chosen models and prompts; runs in the background.
///
/// ```no_run
/// # async fn example(client: alicloud_quanmiaolightapp::Client) -> Result<(), alicloud_quanmiaolightapp::Error> {
/// let request = alicloud_quanmiaolightapp::SubmitVideoAnalysisTaskRequest::new()
///     .workspace_id("llm-xxx")
///     .video_url("http://xxxx.mp4");
/// let reply = client.submit_video_analysis_task(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SubmitVideoAnalysisTaskRequest {
    /// **Required.** ID of the workspace that the call is about. Example: `llm-xxx`.
    pub workspace_id: Option<String>,
    /// **Required.** Web address under which the video is found. Example: `http://xxxx.mp4`.
    pub video_url: Option<String>,
    /// ID of the video model that the call is about. Example: `quanmiao-vl-turbo`.
    pub video_model_id: Option<String>,
    /// Instruction for the model that looks at the pictures. Example: `text`.
    pub video_model_custom_prompt_template: Option<String>,
    /// ID of the model that the call is about. Example: `quanmiao-llm-max`.
    pub model_id: Option<String>,
    /// ID of the model custom prompt template that the call is about.
    /// Default: `prompt`. Example: `PlotDetail`.
    pub model_custom_prompt_template_id: Option<String>,
    /// Instruction for the language model, with places for what was seen and heard. Example: `text`.
    pub model_custom_prompt_template: Option<String>,
    /// The generate options to work on or to narrow the list down to.
    /// Default: `videoGenerate`. Example: `videoGenerate`.
    pub generate_options: Vec<String>,
    /// What is known about the video extra. Example: `text`.
    pub video_extra_info: Option<String>,
    /// Time between two of this, or the span in which it holds: snapshot.
    /// Range: 1 to 10. Example: `2`.
    pub snapshot_interval: Option<f64>,
    /// Time between two of this, or the span in which it holds: split.
    /// Range: 1 to 150. Unit: `seconds`. Example: `10`.
    pub split_interval: Option<i32>,
    /// Language of texts, or in which code is written. Default: `chinese`. Example: `chinese`.
    pub language: Option<String>,
    /// How pictures are picked from the video; more of them see more and cost more.
    pub frame_sample_method: Option<FrameSampleMethod>,
    /// How many there are of this: video shot face identity. Example: `2`.
    pub video_shot_face_identity_count: Option<i32>,
    /// ID of the deduplication that the call is about. Example: `1`.
    pub deduplication_id: Option<String>,
    /// The exclude generate options to work on or to narrow the list down to.
    /// Example: `[\"videoCaption\"]`.
    pub exclude_generate_options: Vec<String>,
    /// What is known about the video caption.
    pub video_caption_info: Option<VideoCaptionInfo>,
    /// Labels attached to the item.
    pub tags: Vec<String>,
    /// First spare field of the document.
    pub extend1: Option<String>,
    /// Second spare field of the document.
    pub extend2: Option<String>,
    /// Third spare field of the document.
    pub extend3: Option<String>,
    /// Facts about the document beside its text, for filtering later.
    pub metadata: Option<Metadata>,
    /// The video roles to work on or to narrow the list down to.
    pub video_roles: Vec<VideoRole>,
    /// The text process tasks to work on or to narrow the list down to.
    pub text_process_tasks: Vec<TextProcessTask>,
    /// Score that was worked out for the face identity similarity min.
    pub face_identity_similarity_min_score: Option<f64>,
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
        "videoShotFaceIdentityCount" => video_shot_face_identity_count: form,
        "deduplicationId" => deduplication_id: form,
        "excludeGenerateOptions" => exclude_generate_options: form_json,
        "videoCaptionInfo" => video_caption_info: form_json,
        "tags" => tags: body,
        "extend1" => extend1: body,
        "extend2" => extend2: body,
        "extend3" => extend3: body,
        "metadata" => metadata: body,
        "videoRoles" => video_roles: form_json,
        "textProcessTasks" => text_process_tasks: form_json,
        "faceIdentitySimilarityMinScore" => face_identity_similarity_min_score: form,
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
    /// What the call yields: whether it worked, or where the exported file lies.
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

/// How pictures are picked from the video; more of them see more and cost more.
#[non_exhaustive]
pub struct FrameSampleMethod {
    /// Name that the method goes by. Default: `standard`. Example: `standard`.
    pub method_name: Option<String>,
    /// Seconds between two pictures. Unit: `seconds`. Example: `2`.
    pub interval: Option<f64>,
    /// Width to which pictures are scaled before the model sees them.
    /// Range: 300 to 768. Example: `768`.
    pub pixel: Option<i32>,
    /// The video roles to work on or to narrow the list down to.
    pub video_roles: Vec<VideoRole>,
    /// The text process tasks to work on or to narrow the list down to. Items: at most 3.
    pub text_process_tasks: Vec<TextProcessTask>,
    /// Score that was worked out for the face identity similarity min. Example: `0.7`.
    pub face_identity_similarity_min_score: Option<f64>,
}

impl FrameSampleMethod {
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
    pub fn interval(mut self, value: f64) -> Self {
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
}

request! {
    FrameSampleMethod {
        "methodName" => method_name: field,
        "interval" => interval: field,
        "pixel" => pixel: field,
        "videoRoles" => video_roles: field,
        "textProcessTasks" => text_process_tasks: field,
        "faceIdentitySimilarityMinScore" => face_identity_similarity_min_score: field,
    }
}

/// What is known about the video caption.
#[non_exhaustive]
pub struct VideoCaptionInfo {
    /// The video captions to work on or to narrow the list down to.
    pub video_captions: Vec<VideoCaptionInfoVideoCaption>,
    /// Web address under which the video caption file is found. Example: `oss:// | http://`.
    pub video_caption_file_url: Option<String>,
    /// Web address under which the auto role recognition video is found. Example: `http://`.
    pub auto_role_recognition_video_url: Option<String>,
    /// Which kind of split it is or is to be. Example: `fixDuration`.
    pub split_type: Option<String>,
    /// Puts the result in a data set as a document; leave it out to keep nothing.
    pub add_document_param: Option<AddDocumentParam>,
}

impl VideoCaptionInfo {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `videoCaptions`.
    pub fn video_captions(
        mut self,
        value: impl IntoIterator<Item = impl Into<VideoCaptionInfoVideoCaption>>,
    ) -> Self {
        self.video_captions = value.into_iter().map(Into::into).collect();
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
    VideoCaptionInfo {
        "videoCaptions" => video_captions: field,
        "videoCaptionFileUrl" => video_caption_file_url: field,
        "autoRoleRecognitionVideoUrl" => auto_role_recognition_video_url: field,
        "splitType" => split_type: field,
        "addDocumentParam" => add_document_param: field,
    }
}

/// Facts about the document beside its text, for filtering later.
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
