// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RunVideoAnalysis`, from `quanmiaolightapp/RunVideoAnalysis.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AddDatasetDocumentsResult, AddDocumentParam, ChildNode, Document, EssayCorrectionTaskUsage, OutputVideoGenerateResult, TextProcessTask, TimeInterval, VideoAnalysisTaskHeader, VideoAnalysisUsage, VideoCalculatorItem, VideoCalculatorResult, VideoCaption, VideoCaptionInfoVideoCaption, VideoCaptionResult, VideoGenerateResult, VideoMindMapping, VideoMindMappingChildNode, VideoRole, VideoShotAnalysisResult};

/// Analyzes a video with models and sends the results piece by piece as they come up.
///
/// **Cannot be called yet**: the service speaks `server-sent events` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_quanmiaolightapp::Client) -> Result<(), alicloud_quanmiaolightapp::Error> {
/// let request = alicloud_quanmiaolightapp::RunVideoAnalysisRequest::new()
///     .workspace_id("llm-xxx");
/// let reply = client.run_video_analysis(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RunVideoAnalysisRequest {
    /// **Required.** ID of the workspace that the call is about. Example: `llm-xxx`.
    pub workspace_id: Option<String>,
    /// **Required** under conditions. Web address under which the video is found.
    /// Example: `http://xxxx.mp4`.
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
    /// ID of the task that the call is about. Example: `a3d1c2ac-f086-4a21-9069-f5631542f5a2`.
    pub task_id: Option<String>,
    /// ID of the original session that the call is about.
    /// Example: `a3d1c2ac-f086-4a21-9069-f5631542f5ax`.
    pub original_session_id: Option<String>,
    /// What is known about the video extra. Example: `text`.
    pub video_extra_info: Option<String>,
    /// Time between two of this, or the span in which it holds: snapshot.
    /// Range: 1 to 10. Example: `2`.
    pub snapshot_interval: Option<f64>,
    /// Time between two of this, or the span in which it holds: split.
    /// Range: 1 to 150. Unit: `seconds`. Example: `10`.
    pub split_interval: Option<i32>,
    /// Language of texts, or in which code is written. Default: `chinese`. Example: `english`.
    pub language: Option<String>,
    /// How pictures are picked from the video; more of them see more and cost more.
    /// Example: `english`.
    pub frame_sample_method: Option<FrameSampleMethod>,
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
    /// How many there are of this: video shot face identity.
    pub video_shot_face_identity_count: Option<i32>,
    /// The exclude generate options to work on or to narrow the list down to.
    pub exclude_generate_options: Vec<String>,
    /// What is known about the video caption.
    pub video_caption_info: Option<VideoCaptionInfo>,
    /// Web address under which the auto role recognition video is found.
    pub auto_role_recognition_video_url: Option<String>,
    /// Which kind of split it is or is to be.
    pub split_type: Option<String>,
}

impl RunVideoAnalysisRequest {
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
    /// Sets `taskId`.
    pub fn task_id(mut self, value: impl Into<String>) -> Self {
        self.task_id = Some(value.into());
        self
    }
    /// Sets `originalSessionId`.
    pub fn original_session_id(mut self, value: impl Into<String>) -> Self {
        self.original_session_id = Some(value.into());
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
    /// Sets `videoShotFaceIdentityCount`.
    #[inline]
    pub fn video_shot_face_identity_count(mut self, value: i32) -> Self {
        self.video_shot_face_identity_count = Some(value);
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
    RunVideoAnalysisRequest {
        "workspaceId" => workspace_id: path,
        "videoUrl" => video_url: form,
        "videoModelId" => video_model_id: form,
        "videoModelCustomPromptTemplate" => video_model_custom_prompt_template: form,
        "modelId" => model_id: form,
        "modelCustomPromptTemplateId" => model_custom_prompt_template_id: form,
        "modelCustomPromptTemplate" => model_custom_prompt_template: form,
        "generateOptions" => generate_options: form_json,
        "taskId" => task_id: form,
        "originalSessionId" => original_session_id: form,
        "videoExtraInfo" => video_extra_info: form,
        "snapshotInterval" => snapshot_interval: form,
        "splitInterval" => split_interval: form,
        "language" => language: form,
        "frameSampleMethod" => frame_sample_method: form_json,
        "tags" => tags: body,
        "extend1" => extend1: body,
        "extend2" => extend2: body,
        "extend3" => extend3: body,
        "metadata" => metadata: body,
        "videoRoles" => video_roles: form_json,
        "textProcessTasks" => text_process_tasks: form_json,
        "faceIdentitySimilarityMinScore" => face_identity_similarity_min_score: form,
        "videoShotFaceIdentityCount" => video_shot_face_identity_count: form,
        "excludeGenerateOptions" => exclude_generate_options: form_json,
        "videoCaptionInfo" => video_caption_info: form_json,
        "autoRoleRecognitionVideoUrl" => auto_role_recognition_video_url: form,
        "splitType" => split_type: form,
    }
}

impl Operation for RunVideoAnalysisRequest {
    type Response = RunVideoAnalysisResponse;
    type Error = RunVideoAnalysisError;
    const INFO: OperationInfo = super::operation("RunVideoAnalysis")
        .roa("POST", "/{workspaceId}/quanmiao/lightapp/runVideoAnalysis")
        .required(&["workspaceId"])
        .foreign_protocol("server-sent events");
    const ERRORS: &'static [RunVideoAnalysisError] = &[
        RunVideoAnalysisError::NoPermission,
    ];
}

/// Response to [`RunVideoAnalysisRequest`].
#[non_exhaustive]
pub struct RunVideoAnalysisResponse {
    /// Facts about the task and this piece of its stream.
    pub header: Option<VideoAnalysisTaskHeader>,
    /// Result and consumption in this piece of the stream.
    pub payload: Option<Payload>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `117F5ABE-CF02-5502-9A3F-E56BC9081A64`.
    pub request_id: Option<String>,
}

response! {
    RunVideoAnalysisResponse {
        "header" => header: value,
        "payload" => payload: value,
        "requestId" => request_id: value,
    }
}

/// How pictures are picked from the video; more of them see more and cost more.
#[non_exhaustive]
pub struct FrameSampleMethod {
    /// Name that the method goes by. Example: `standard`.
    pub method_name: Option<String>,
    /// Seconds between two pictures. Unit: `seconds`. Example: `4`.
    pub interval: Option<f64>,
    /// Width to which pictures are scaled before the model sees them.
    /// Range: 300 to 768. Example: `400`.
    pub pixel: Option<i32>,
    /// The video roles to work on or to narrow the list down to.
    pub video_roles: Vec<VideoRole>,
    /// The text process tasks to work on or to narrow the list down to. Items: at most 3.
    pub text_process_tasks: Vec<FrameSampleMethodTextProcessTask>,
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
        value: impl IntoIterator<Item = impl Into<FrameSampleMethodTextProcessTask>>,
    ) -> Self {
        self.text_process_tasks = value.into_iter().map(Into::into).collect();
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
    }
}

/// The text process tasks to work on or to narrow the list down to.
#[non_exhaustive]
pub struct FrameSampleMethodTextProcessTask {
    /// ID of the model that the call is about. Example: `qwen-max`.
    pub model_id: Option<String>,
    /// Instruction for the language model, with places for what was seen and heard.
    pub model_custom_prompt_template: Option<String>,
    /// ID of the model custom prompt template that the call is about.
    /// Default: `prompt`. Example: `PlotDetail`.
    pub model_custom_prompt_template_id: Option<String>,
    /// Score that was worked out for the face identity similarity min. Example: `0.7`.
    pub face_identity_similarity_min_score: Option<f64>,
    /// How many there are of this: video shot face identity. Example: `3`.
    pub video_shot_face_identity_count: Option<i32>,
    /// The exclude generate options to work on or to narrow the list down to.
    /// Example: `[\"videoCaption\"]`.
    pub exclude_generate_options: Vec<String>,
    /// What is known about the video caption.
    pub video_caption_info: Option<TextProcessTaskVideoCaptionInfo>,
}

impl FrameSampleMethodTextProcessTask {
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
    FrameSampleMethodTextProcessTask {
        "modelId" => model_id: field,
        "modelCustomPromptTemplate" => model_custom_prompt_template: field,
        "modelCustomPromptTemplateId" => model_custom_prompt_template_id: field,
        "faceIdentitySimilarityMinScore" => face_identity_similarity_min_score: field,
        "videoShotFaceIdentityCount" => video_shot_face_identity_count: field,
        "excludeGenerateOptions" => exclude_generate_options: field,
        "videoCaptionInfo" => video_caption_info: field,
    }
}

/// What is known about the video caption.
#[non_exhaustive]
pub struct TextProcessTaskVideoCaptionInfo {
    /// The video captions to work on or to narrow the list down to.
    pub video_captions: Vec<VideoCaptionInfoVideoCaption>,
    /// Web address under which the video caption file is found. Example: `oss:// | http://`.
    pub video_caption_file_url: Option<String>,
    /// Web address under which the auto role recognition video is found. Example: `http://`.
    pub auto_role_recognition_video_url: Option<String>,
    /// Which kind of split it is or is to be. Example: `fixDuration`.
    pub split_type: Option<String>,
    /// The video URLs to work on or to narrow the list down to. Example: `http://xxx`.
    pub video_urls: Vec<String>,
    /// Puts the result in a data set as a document; leave it out to keep nothing.
    pub add_document_param: Option<AddDocumentParam>,
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
    /// Sets `videoUrls`.
    pub fn video_urls(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.video_urls = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `addDocumentParam`.
    pub fn add_document_param(mut self, value: impl Into<AddDocumentParam>) -> Self {
        self.add_document_param = Some(value.into());
        self
    }
}

request! {
    TextProcessTaskVideoCaptionInfo {
        "videoCaptions" => video_captions: field,
        "videoCaptionFileUrl" => video_caption_file_url: field,
        "autoRoleRecognitionVideoUrl" => auto_role_recognition_video_url: field,
        "splitType" => split_type: field,
        "videoUrls" => video_urls: field,
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
    pub key: Option<String>,
    /// Value that belongs to the name or key beside it.
    pub value: Option<String>,
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
}

request! {
    KeyValue {
        "key" => key: field,
        "value" => value: field,
    }
}

/// What is known about the video caption.
#[non_exhaustive]
pub struct VideoCaptionInfo {
    /// The video captions to work on or to narrow the list down to.
    pub video_captions: Vec<VideoCaptionInfoVideoCaption>,
    /// Web address under which the video caption file is found.
    pub video_caption_file_url: Option<String>,
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
}

request! {
    VideoCaptionInfo {
        "videoCaptions" => video_captions: field,
        "videoCaptionFileUrl" => video_caption_file_url: field,
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
    /// Result of the step or check named video shot snapshot.
    pub video_shot_snapshot_result: Option<VideoShotSnapshotResult>,
    /// Web address under which the result json file is found. Example: `http://`.
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
        "videoShotSnapshotResult" => video_shot_snapshot_result: value,
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
    /// What the model wrote. Example: `text`.
    pub text: Option<String>,
    /// Tokens that the model read and wrote, which are billed.
    pub usage: Option<VideoAnalysisUsage>,
    /// Outcomes of the video shot analysis, one entry each.
    pub video_shot_analysis_results: Vec<VideoShotAnalysisResult>,
    /// ID of the model that the item belongs to or stands for. Example: `qwen-vl-max`.
    pub model_id: Option<String>,
}

response! {
    VideoAnalysisResult {
        "generateFinished" => generate_finished: value,
        "text" => text: value,
        "usage" => usage: value,
        "videoShotAnalysisResults" => video_shot_analysis_results: list(""),
        "modelId" => model_id: value,
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
    /// ID of the model that the item belongs to or stands for. Example: `true`.
    pub model_id: Option<String>,
    /// Whether a lesser model was used. Example: `true`.
    pub model_reduce: Option<bool>,
}

response! {
    VideoMindMappingGenerateResult {
        "generateFinished" => generate_finished: value,
        "text" => text: value,
        "usage" => usage: value,
        "videoMindMappings" => video_mind_mappings: list(""),
        "modelId" => model_id: value,
        "modelReduce" => model_reduce: value,
    }
}

/// Result of the step or check named video title generate.
#[non_exhaustive]
pub struct VideoTitleGenerateResult {
    /// Whether the text is complete; until then more is coming. Example: `true`.
    pub generate_finished: Option<bool>,
    /// What the model wrote. Example: `text`.
    pub text: Option<String>,
    /// Tokens that the model read and wrote, which are billed.
    pub usage: Option<EssayCorrectionTaskUsage>,
    /// ID of the model that the item belongs to or stands for. Example: `qwen-max`.
    pub model_id: Option<String>,
    /// Whether a lesser model was used. Example: `true`.
    pub model_reduce: Option<bool>,
}

response! {
    VideoTitleGenerateResult {
        "generateFinished" => generate_finished: value,
        "text" => text: value,
        "usage" => usage: value,
        "modelId" => model_id: value,
        "modelReduce" => model_reduce: value,
    }
}

/// Result of the step or check named video shot snapshot.
#[non_exhaustive]
pub struct VideoShotSnapshotResult {
    /// The video shots that were found or are concerned, one entry each.
    pub video_shots: Vec<VideoShot>,
}

response! {
    VideoShotSnapshotResult {
        "videoShots" => video_shots: list(""),
    }
}

/// The video shots that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct VideoShot {
    /// Time that is set or recorded for this: start. Unit: `ms`. Example: `0`.
    pub start_time: Option<i64>,
    /// End of the period concerned. Unit: `ms`. Example: `0`.
    pub end_time: Option<i64>,
    /// Notation or file format of the start time. Example: `00:01`.
    pub start_time_format: Option<String>,
    /// Notation or file format of the end time. Example: `00:02`.
    pub end_time_format: Option<String>,
    /// The video snapshots that were found or are concerned, one entry each.
    pub video_snapshots: Vec<VideoSnapshot>,
}

response! {
    VideoShot {
        "startTime" => start_time: value,
        "endTime" => end_time: value,
        "startTimeFormat" => start_time_format: value,
        "endTimeFormat" => end_time_format: value,
        "videoSnapshots" => video_snapshots: list(""),
    }
}

/// The video snapshots that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct VideoSnapshot {
    /// URL, or the path in it, that the call or the item is about. Example: `http://xxx`.
    pub url: Option<String>,
}

response! {
    VideoSnapshot {
        "url" => url: value,
    }
}

/// Result of the step or check named video role recognition.
#[non_exhaustive]
pub struct VideoRoleRecognitionResult {
    /// The video roles that were found or are concerned, one entry each.
    pub video_roles: Vec<VideoRoleRecognitionVideoRole>,
}

response! {
    VideoRoleRecognitionResult {
        "videoRoles" => video_roles: list(""),
    }
}

/// The video roles that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct VideoRoleRecognitionVideoRole {
    /// Name that the role goes by. Example: `test-role`.
    pub role_name: Option<String>,
    /// What is known about the role. Example: `text`.
    pub role_info: Option<String>,
    /// The time intervals that were found or are concerned, one entry each.
    pub time_intervals: Vec<VideoRoleRecognitionResultVideoRoleTimeInterval>,
    /// Share of the video in which the person is seen. Example: `0.06`.
    pub ratio: Option<f64>,
    /// Whether the model found out by itself who the person is. Example: `true`.
    pub is_auto_recognition: Option<bool>,
}

response! {
    VideoRoleRecognitionVideoRole {
        "roleName" => role_name: value,
        "roleInfo" => role_info: value,
        "timeIntervals" => time_intervals: list(""),
        "ratio" => ratio: value,
        "isAutoRecognition" => is_auto_recognition: value,
    }
}

/// The time intervals that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct VideoRoleRecognitionResultVideoRoleTimeInterval {
    /// Time that is set or recorded for this: start. Unit: `milliseconds`. Example: `0`.
    pub start_time: Option<i64>,
    /// End of the period concerned. Unit: `milliseconds`. Example: `1735535279000`.
    pub end_time: Option<i64>,
    /// Moment that the record belongs to. Example: `23333333`.
    pub timestamp: Option<i32>,
    /// URL, or the path in it, that the call or the item is about.
    pub url: Option<String>,
}

response! {
    VideoRoleRecognitionResultVideoRoleTimeInterval {
        "startTime" => start_time: value,
        "endTime" => end_time: value,
        "timestamp" => timestamp: value,
        "url" => url: value,
    }
}

/// Errors that the documentation of [`RunVideoAnalysisRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
pub type RunVideoAnalysisError = super::DocumentedError;
