// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SubmitEssayCorrectionTask`, from `quanmiaolightapp/SubmitEssayCorrectionTask.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Dimension, TaskData};

/// Submits essays for correction, with grade, subject and full score; runs in the background.
///
/// ```no_run
/// # async fn example(client: alicloud_quanmiaolightapp::Client) -> Result<(), alicloud_quanmiaolightapp::Error> {
/// let request = alicloud_quanmiaolightapp::SubmitEssayCorrectionTaskRequest::new()
///     .workspace_id("xxxx");
/// let reply = client.submit_essay_correction_task(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SubmitEssayCorrectionTaskRequest {
    /// **Required.** ID of the workspace that the call is about.
    pub workspace_id: Option<String>,
    /// The tasks to work on or to narrow the list down to. Example: `text`.
    pub tasks: Vec<EssayCorrectionTask>,
    /// ID of the custom that the call is about.
    pub custom_id: Option<String>,
    /// School year of the student, by which the marking is measured. Example: `text`.
    pub grade: Option<String>,
    /// School subject that the essay was written for. Example: `text`.
    pub subject: Option<String>,
    /// Score that was worked out for the total. Example: `60`.
    pub total_score: Option<i32>,
    /// Task that the student was set.
    pub question: Option<String>,
    /// The other review points that are concerned.
    pub other_review_points: Option<String>,
    /// ID of the model that the call is about. Example: `qwen-correction-v1`.
    pub model_id: Option<String>,
    /// The dimensions to work on or to narrow the list down to. Example: `text`.
    pub dimensions: Vec<Dimension>,
}

impl SubmitEssayCorrectionTaskRequest {
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
    /// Sets `tasks`.
    pub fn tasks(
        mut self,
        value: impl IntoIterator<Item = impl Into<EssayCorrectionTask>>,
    ) -> Self {
        self.tasks = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `customId`.
    pub fn custom_id(mut self, value: impl Into<String>) -> Self {
        self.custom_id = Some(value.into());
        self
    }
    /// Sets `grade`.
    pub fn grade(mut self, value: impl Into<String>) -> Self {
        self.grade = Some(value.into());
        self
    }
    /// Sets `subject`.
    pub fn subject(mut self, value: impl Into<String>) -> Self {
        self.subject = Some(value.into());
        self
    }
    /// Sets `totalScore`.
    #[inline]
    pub fn total_score(mut self, value: i32) -> Self {
        self.total_score = Some(value);
        self
    }
    /// Sets `question`.
    pub fn question(mut self, value: impl Into<String>) -> Self {
        self.question = Some(value.into());
        self
    }
    /// Sets `otherReviewPoints`.
    pub fn other_review_points(mut self, value: impl Into<String>) -> Self {
        self.other_review_points = Some(value.into());
        self
    }
    /// Sets `modelId`.
    pub fn model_id(mut self, value: impl Into<String>) -> Self {
        self.model_id = Some(value.into());
        self
    }
    /// Sets `dimensions`.
    pub fn dimensions(
        mut self,
        value: impl IntoIterator<Item = impl Into<Dimension>>,
    ) -> Self {
        self.dimensions = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    SubmitEssayCorrectionTaskRequest {
        "workspaceId" => workspace_id: path,
        "tasks" => tasks: form_json,
        "customId" => custom_id: body,
        "grade" => grade: form,
        "subject" => subject: form,
        "totalScore" => total_score: form,
        "question" => question: form,
        "otherReviewPoints" => other_review_points: form,
        "modelId" => model_id: form,
        "dimensions" => dimensions: body,
    }
}

impl Operation for SubmitEssayCorrectionTaskRequest {
    type Response = SubmitEssayCorrectionTaskResponse;
    type Error = SubmitEssayCorrectionTaskError;
    const INFO: OperationInfo = super::operation("SubmitEssayCorrectionTask")
        .roa("POST", "/{workspaceId}/quanmiao/lightapp/submitEssayCorrectionTask")
        .required(&["workspaceId"])
        .success_flag("success")
        .error_codes(&["code"])
        .error_messages(&["message"]);
    const ERRORS: &'static [SubmitEssayCorrectionTaskError] = &[
        SubmitEssayCorrectionTaskError::NoPermission,
    ];
}

/// Response to [`SubmitEssayCorrectionTaskRequest`].
#[non_exhaustive]
pub struct SubmitEssayCorrectionTaskResponse {
    /// Code of the result, for programs to act on. Example: `NoData`.
    pub code: Option<String>,
    /// Code that stands for the http status, for programs to act on. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Text for people that explains the result. Example: `success`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `1813ceee-7fe5-41b4-87e5-982a4d18cca5`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// What the call yields: whether it worked, or where the exported file lies.
    pub data: Option<TaskData>,
}

response! {
    SubmitEssayCorrectionTaskResponse {
        "code" => code: value,
        "httpStatusCode" => http_status_code: value,
        "message" => message: value,
        "requestId" => request_id: value,
        "success" => success: value,
        "data" => data: value,
    }
}

/// The tasks to work on or to narrow the list down to.
#[non_exhaustive]
pub struct EssayCorrectionTask {
    /// School year of the student, by which the marking is measured. Example: `text`.
    pub grade: Option<String>,
    /// School subject that the essay was written for. Example: `text`.
    pub subject: Option<String>,
    /// Score that was worked out for the total. Example: `60`.
    pub total_score: Option<i32>,
    /// Task that the student was set.
    pub question: Option<String>,
    /// What the student wrote.
    pub answer: Option<String>,
    /// The other review points that are concerned.
    pub other_review_points: Option<String>,
}

impl EssayCorrectionTask {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `grade`.
    pub fn grade(mut self, value: impl Into<String>) -> Self {
        self.grade = Some(value.into());
        self
    }
    /// Sets `subject`.
    pub fn subject(mut self, value: impl Into<String>) -> Self {
        self.subject = Some(value.into());
        self
    }
    /// Sets `totalScore`.
    #[inline]
    pub fn total_score(mut self, value: i32) -> Self {
        self.total_score = Some(value);
        self
    }
    /// Sets `question`.
    pub fn question(mut self, value: impl Into<String>) -> Self {
        self.question = Some(value.into());
        self
    }
    /// Sets `answer`.
    pub fn answer(mut self, value: impl Into<String>) -> Self {
        self.answer = Some(value.into());
        self
    }
    /// Sets `otherReviewPoints`.
    pub fn other_review_points(mut self, value: impl Into<String>) -> Self {
        self.other_review_points = Some(value.into());
        self
    }
}

request! {
    EssayCorrectionTask {
        "grade" => grade: field,
        "subject" => subject: field,
        "totalScore" => total_score: field,
        "question" => question: field,
        "answer" => answer: field,
        "otherReviewPoints" => other_review_points: field,
    }
}

/// Errors that the documentation of [`SubmitEssayCorrectionTaskRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
pub type SubmitEssayCorrectionTaskError = super::DocumentedError;
