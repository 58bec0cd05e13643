// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SubmitVideoDetectShotTask`, from `quanmiaolightapp/SubmitVideoDetectShotTask.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ModelId, RecognitionOption, TaskData};

/// Submits a video for shot detection with chosen models and prompts; runs in the background.
///
/// ```no_run
/// # async fn example(client: alicloud_quanmiaolightapp::Client) -> Result<(), alicloud_quanmiaolightapp::Error> {
/// let request = alicloud_quanmiaolightapp::SubmitVideoDetectShotTaskRequest::new()
///     .workspace_id("llm-xxx")
///     .video_url("https://xxx.mp4");
/// let reply = client.submit_video_detect_shot_task(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SubmitVideoDetectShotTaskRequest {
    /// **Required.** ID of the workspace that the call is about. Example: `llm-xxx`.
    pub workspace_id: Option<String>,
    /// **Required.** Web address under which the video is found. Example: `https://xxx.mp4`.
    pub video_url: Option<String>,
    /// ID of the model that the call is about. Example: `deepseek-r1`.
    pub model_id: Option<Open<ModelId>>,
    /// The options to work on or to narrow the list down to. Example: `ASR`.
    pub options: Vec<String>,
    /// ID of the deduplication that the call is about. Example: `1`.
    pub deduplication_id: Option<String>,
    /// What the model is asked to do.
    pub prompt: Option<String>,
    /// ID of the task that the call is about. Example: `a3d1c2ac-f086-4a21-9069-f5631542f5a2`.
    pub task_id: Option<String>,
    /// ID of the original session that the call is about.
    /// Example: `a3d1c2ac-f086-4a21-9069-f5631542f5ax`.
    pub original_session_id: Option<String>,
    /// ID of the model custom prompt template that the call is about.
    /// Example: `videoDetectShotShowPrompt`.
    pub model_custom_prompt_template_id: Option<String>,
    /// ID of the model vl custom prompt template that the call is about.
    /// Example: `videoDetectShotVlShowPrompt`.
    pub model_vl_custom_prompt_template_id: Option<String>,
    /// The recognition options to work on or to narrow the list down to. Example: `ASR`.
    pub recognition_options: Vec<Open<RecognitionOption>>,
    /// ID of the intelli simp prompt template that the call is about.
    /// Example: `intelliSimpShowPrompt`.
    pub intelli_simp_prompt_template_id: Option<String>,
    /// ID of the pre model that the call is about. Example: `quanmiao-llm-max`.
    pub pre_model_id: Option<Open<ModelId>>,
    /// Instruction for shortening the shots to what matters.
    pub intelli_simp_prompt: Option<String>,
    /// Instruction for the model that describes the pictures of a shot.
    pub vl_prompt: Option<String>,
    /// Language of texts, or in which code is written. Default: `chinese`. Example: `chinese`.
    pub language: Option<String>,
}

impl SubmitVideoDetectShotTaskRequest {
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
    /// Sets `modelId`.
    pub fn model_id(mut self, value: impl Into<Open<ModelId>>) -> Self {
        self.model_id = Some(value.into());
        self
    }
    /// Sets `options`.
    pub fn options(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.options = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `deduplicationId`.
    pub fn deduplication_id(mut self, value: impl Into<String>) -> Self {
        self.deduplication_id = Some(value.into());
        self
    }
    /// Sets `prompt`.
    pub fn prompt(mut self, value: impl Into<String>) -> Self {
        self.prompt = Some(value.into());
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
    /// Sets `modelCustomPromptTemplateId`.
    pub fn model_custom_prompt_template_id(mut self, value: impl Into<String>) -> Self {
        self.model_custom_prompt_template_id = Some(value.into());
        self
    }
    /// Sets `modelVlCustomPromptTemplateId`.
    pub fn model_vl_custom_prompt_template_id(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.model_vl_custom_prompt_template_id = Some(value.into());
        self
    }
    /// Sets `recognitionOptions`.
    pub fn recognition_options(
        mut self,
        value: impl IntoIterator<Item = impl Into<Open<RecognitionOption>>>,
    ) -> Self {
        self.recognition_options = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `intelliSimpPromptTemplateId`.
    pub fn intelli_simp_prompt_template_id(mut self, value: impl Into<String>) -> Self {
        self.intelli_simp_prompt_template_id = Some(value.into());
        self
    }
    /// Sets `preModelId`.
    pub fn pre_model_id(mut self, value: impl Into<Open<ModelId>>) -> Self {
        self.pre_model_id = Some(value.into());
        self
    }
    /// Sets `intelliSimpPrompt`.
    pub fn intelli_simp_prompt(mut self, value: impl Into<String>) -> Self {
        self.intelli_simp_prompt = Some(value.into());
        self
    }
    /// Sets `vlPrompt`.
    pub fn vl_prompt(mut self, value: impl Into<String>) -> Self {
        self.vl_prompt = Some(value.into());
        self
    }
    /// Sets `language`.
    pub fn language(mut self, value: impl Into<String>) -> Self {
        self.language = Some(value.into());
        self
    }
}

request! {
    SubmitVideoDetectShotTaskRequest {
        "workspaceId" => workspace_id: path,
        "videoUrl" => video_url: form,
        "modelId" => model_id: form,
        "options" => options: form_json,
        "deduplicationId" => deduplication_id: form,
        "prompt" => prompt: form,
        "taskId" => task_id: form,
        "originalSessionId" => original_session_id: form,
        "modelCustomPromptTemplateId" => model_custom_prompt_template_id: form,
        "modelVlCustomPromptTemplateId" => model_vl_custom_prompt_template_id: form,
        "recognitionOptions" => recognition_options: form_json,
        "intelliSimpPromptTemplateId" => intelli_simp_prompt_template_id: form,
        "preModelId" => pre_model_id: form,
        "intelliSimpPrompt" => intelli_simp_prompt: form,
        "vlPrompt" => vl_prompt: form,
        "language" => language: form,
    }
}

impl Operation for SubmitVideoDetectShotTaskRequest {
    type Response = SubmitVideoDetectShotTaskResponse;
    type Error = SubmitVideoDetectShotTaskError;
    const INFO: OperationInfo = super::operation("SubmitVideoDetectShotTask")
        .roa("POST", "/{workspaceId}/quanmiao/lightapp/submitVideoDetectShotTask")
        .required(&["workspaceId", "videoUrl"])
        .success_flag("success")
        .error_codes(&["code"])
        .error_messages(&["message"]);
    const ERRORS: &'static [SubmitVideoDetectShotTaskError] = &[
        SubmitVideoDetectShotTaskError::NoPermission,
    ];
}

/// Response to [`SubmitVideoDetectShotTaskRequest`].
#[non_exhaustive]
pub struct SubmitVideoDetectShotTaskResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `117F5ABE-CF02-5502-9A3F-E56BC9081A64`.
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
    SubmitVideoDetectShotTaskResponse {
        "requestId" => request_id: value,
        "success" => success: value,
        "code" => code: value,
        "message" => message: value,
        "httpStatusCode" => http_status_code: value,
        "data" => data: value,
    }
}

/// Errors that the documentation of [`SubmitVideoDetectShotTaskRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
pub type SubmitVideoDetectShotTaskError = super::DocumentedError;
