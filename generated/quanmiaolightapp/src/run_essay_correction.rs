// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RunEssayCorrection`, from `quanmiaolightapp/RunEssayCorrection.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Dimension, DimensionResult, EssayCorrectionTaskUsage, Header};

/// Corrects an essay for the grade, subject and full mark given, and comments on it.
///
/// **Cannot be called yet**: the service speaks `server-sent events` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_quanmiaolightapp::Client) -> Result<(), alicloud_quanmiaolightapp::Error> {
/// let request = alicloud_quanmiaolightapp::RunEssayCorrectionRequest::new()
///     .workspace_id("llm-xxxxxxxx");
/// let reply = client.run_essay_correction(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RunEssayCorrectionRequest {
    /// **Required.** ID of the workspace that the call is about. Example: `llm-xxxxxxxx`.
    pub workspace_id: Option<String>,
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
    /// ID of the model that the call is about. Example: `qwen-correction-v1`.
    pub model_id: Option<String>,
    /// The dimensions to work on or to narrow the list down to. Example: `text`.
    pub dimensions: Vec<Dimension>,
}

impl RunEssayCorrectionRequest {
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
    RunEssayCorrectionRequest {
        "workspaceId" => workspace_id: path,
        "grade" => grade: form,
        "subject" => subject: form,
        "totalScore" => total_score: form,
        "question" => question: form,
        "answer" => answer: form,
        "otherReviewPoints" => other_review_points: form,
        "modelId" => model_id: form,
        "dimensions" => dimensions: body,
    }
}

impl Operation for RunEssayCorrectionRequest {
    type Response = RunEssayCorrectionResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("RunEssayCorrection")
        .roa("POST", "/{workspaceId}/quanmiao/lightapp/runEssayCorrection")
        .required(&["workspaceId"])
        .foreign_protocol("server-sent events");
}

/// Response to [`RunEssayCorrectionRequest`].
#[non_exhaustive]
pub struct RunEssayCorrectionResponse {
    /// Facts about the task and this piece of its stream.
    pub header: Option<Header>,
    /// Result and consumption in this piece of the stream.
    pub payload: Option<Payload>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `117F5ABE-CF02-5502-9A3F-E56BC9081A64`.
    pub request_id: Option<String>,
}

response! {
    RunEssayCorrectionResponse {
        "header" => header: value,
        "payload" => payload: value,
        "requestId" => request_id: value,
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
    /// What the model wrote. Example: `text`.
    pub text: Option<String>,
    /// What the reasoning contains. Example: `text`.
    pub reasoning_content: Option<String>,
    /// Points given. Example: `50`.
    pub score: Option<i32>,
    /// Outcomes of the dimension, one entry each.
    pub dimension_results: Vec<DimensionResult>,
    /// What the marking says on the essay as a whole. Example: `text`.
    pub overall_comment: Option<String>,
}

response! {
    Output {
        "text" => text: value,
        "reasoningContent" => reasoning_content: value,
        "score" => score: value,
        "dimensionResults" => dimension_results: list(""),
        "overallComment" => overall_comment: value,
    }
}
