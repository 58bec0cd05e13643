// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AnswerSSE`, from `edututor/AnswerSSE.md`.

use alicloud_runtime::codegen::*;

/// Solves the question in a text or image and sends the explanation piece by piece.
///
/// **Cannot be called yet**: the service speaks `server-sent events` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_edututor::Client) -> Result<(), alicloud_edututor::Error> {
/// let request = alicloud_edututor::AnswerSSERequest::new()
///     .workspace_id("llm-1ijrzuv3v0ivvls7");
/// let reply = client.answer_sse(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AnswerSSERequest {
    /// **Required.** ID of the workspace that the call is about. Example: `llm-1ijrzuv3v0ivvls7`.
    pub workspace_id: Option<String>,
    /// Body of the call.
    pub body: Option<SSEBody>,
    /// The messages to work on or to narrow the list down to.
    pub messages: Vec<SSEMessage>,
    /// The parameters that are concerned.
    pub parameters: Option<SSEParameters>,
}

impl AnswerSSERequest {
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
    pub fn body(mut self, value: impl Into<SSEBody>) -> Self {
        self.body = Some(value.into());
        self
    }
    /// Sets `messages`.
    pub fn messages(
        mut self,
        value: impl IntoIterator<Item = impl Into<SSEMessage>>,
    ) -> Self {
        self.messages = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `parameters`.
    pub fn parameters(mut self, value: impl Into<SSEParameters>) -> Self {
        self.parameters = Some(value.into());
        self
    }
}

request! {
    AnswerSSERequest {
        "workspaceId" => workspace_id: query,
        "body" => body: body,
        "messages" => messages: body,
        "parameters" => parameters: body,
    }
}

impl Operation for AnswerSSERequest {
    type Response = AnswerSSEResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("AnswerSSE")
        .roa("POST", "/service/answerSSE")
        .required(&["workspaceId"])
        .success_flag("success")
        .error_codes(&["code"])
        .error_messages(&["message"])
        .success_code("SUCCESS")
        .foreign_protocol("server-sent events");
}

/// Response to [`AnswerSSERequest`].
#[non_exhaustive]
pub struct AnswerSSEResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `CED92479-FFA7-5B8F-AE6F-C8693BB4941C`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `True`.
    pub success: Option<bool>,
    /// Code of the result, for programs to act on. Example: `SUCCESS`.
    pub code: Option<String>,
    /// Code that stands for the http status, for programs to act on. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Text for people that explains the result. Example: `success`.
    pub message: Option<String>,
    /// Piece of the response. Example: `text`.
    pub data: Option<String>,
    /// Why the response ended. Example: `stop`.
    pub finish_reason: Option<String>,
    /// Number that is given for this: input tokens. Example: `654`.
    pub input_tokens: Option<i32>,
    /// Number that is given for this: output tokens. Example: `457`.
    pub output_tokens: Option<i32>,
}

response! {
    AnswerSSEResponse {
        "requestId" => request_id: value,
        "success" => success: value,
        "code" => code: value,
        "httpStatusCode" => http_status_code: value,
        "message" => message: value,
        "data" => data: value,
        "finish_reason" => finish_reason: value,
        "input_tokens" => input_tokens: value,
        "output_tokens" => output_tokens: value,
    }
}

/// Body of the call.
#[non_exhaustive]
pub struct SSEBody {
    /// The messages to work on or to narrow the list down to.
    pub messages: Vec<Message>,
}

impl SSEBody {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `messages`.
    pub fn messages(
        mut self,
        value: impl IntoIterator<Item = impl Into<Message>>,
    ) -> Self {
        self.messages = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    SSEBody {
        "messages" => messages: field,
    }
}

/// The messages to work on or to narrow the list down to.
#[non_exhaustive]
pub struct Message {
    /// **Required** by the documentation; not checked here. Who speaks. Example: `user`.
    pub role: Option<String>,
    /// Parts of the message, such as text or pictures.
    pub content: Vec<MessageContent>,
}

impl Message {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `role`.
    pub fn role(mut self, value: impl Into<String>) -> Self {
        self.role = Some(value.into());
        self
    }
    /// Sets `content`.
    pub fn content(
        mut self,
        value: impl IntoIterator<Item = impl Into<MessageContent>>,
    ) -> Self {
        self.content = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    Message {
        "role" => role: field,
        "content" => content: field,
    }
}

/// Parts of the message, such as text or pictures.
#[non_exhaustive]
pub struct MessageContent {
    /// The parameters that are concerned.
    pub parameters: Option<Parameters>,
}

impl MessageContent {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `parameters`.
    pub fn parameters(mut self, value: impl Into<Parameters>) -> Self {
        self.parameters = Some(value.into());
        self
    }
}

request! {
    MessageContent {
        "parameters" => parameters: field,
    }
}

/// The parameters that are concerned.
#[non_exhaustive]
pub struct Parameters {
    /// Year of school. Example: `6`.
    pub grade: Option<i32>,
    /// Level of education. Example: `other`.
    pub stage: Option<String>,
    /// Subject of the question. Example: `other`.
    pub subject: Option<String>,
}

impl Parameters {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `grade`.
    #[inline]
    pub fn grade(mut self, value: i32) -> Self {
        self.grade = Some(value);
        self
    }
    /// Sets `stage`.
    pub fn stage(mut self, value: impl Into<String>) -> Self {
        self.stage = Some(value.into());
        self
    }
    /// Sets `subject`.
    pub fn subject(mut self, value: impl Into<String>) -> Self {
        self.subject = Some(value.into());
        self
    }
}

request! {
    Parameters {
        "grade" => grade: field,
        "stage" => stage: field,
        "subject" => subject: field,
    }
}

/// The messages to work on or to narrow the list down to.
#[non_exhaustive]
pub struct SSEMessage {
    /// **Required.** Who speaks.
    pub role: Option<Open<MessageRole>>,
    /// Parts of the message, such as text or pictures.
    pub content: Vec<BTreeMap<String, String>>,
}

impl SSEMessage {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `role`, which is required.
    pub fn role(mut self, value: impl Into<Open<MessageRole>>) -> Self {
        self.role = Some(value.into());
        self
    }
    /// Sets `content`.
    pub fn content(
        mut self,
        value: impl IntoIterator<Item = impl Into<BTreeMap<String, String>>>,
    ) -> Self {
        self.content = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    SSEMessage {
        "role" => role: field,
        "content" => content: field,
    }
}

/// The parameters that are concerned.
#[non_exhaustive]
pub struct SSEParameters {
    /// Year of school.
    pub grade: Option<i32>,
    /// Level of education.
    pub stage: Option<Open<Stage>>,
    /// Subject of the question.
    pub subject: Option<Open<Subject>>,
}

impl SSEParameters {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `grade`.
    #[inline]
    pub fn grade(mut self, value: i32) -> Self {
        self.grade = Some(value);
        self
    }
    /// Sets `stage`.
    pub fn stage(mut self, value: impl Into<Open<Stage>>) -> Self {
        self.stage = Some(value.into());
        self
    }
    /// Sets `subject`.
    pub fn subject(mut self, value: impl Into<Open<Subject>>) -> Self {
        self.subject = Some(value.into());
        self
    }
}

request! {
    SSEParameters {
        "grade" => grade: field,
        "stage" => stage: field,
        "subject" => subject: field,
    }
}

values! {
    /// Who speaks.
    pub enum MessageRole {
        /// The learner.
        User = "user",
        /// The model.
        Assistant = "assistant",
    }
}

values! {
    /// Level of education.
    pub enum Stage {
        /// Another one.
        Other = "other",
        /// Preschool.
        Pre = "pre",
        /// Elementary school.
        Elementary = "elementary",
        /// Middle school.
        Middle = "middle",
        /// High school.
        High = "high",
        /// Higher education.
        Higher = "higher",
    }
}

values! {
    /// Subject of the question.
    pub enum Subject {
        /// Another one.
        Other = "other",
        /// Mathematics.
        Math = "math",
        /// Chinese.
        Chinese = "chinese",
        /// English.
        English = "english",
        /// Physics.
        Physics = "physics",
        /// Chemistry.
        Chemistry = "chemistry",
        /// Biology.
        Biology = "biology",
        /// History.
        History = "history",
        /// Geography.
        Geography = "geography",
        /// Politics.
        Politics = "politics",
        /// Programming.
        Program = "program",
    }
}
