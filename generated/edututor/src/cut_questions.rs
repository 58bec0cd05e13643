// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CutQuestions`, from `edututor/CutQuestions.md`.

use alicloud_runtime::codegen::*;

/// Cuts the questions on an image of a test page apart, with structure and figures if wanted.
///
/// ```no_run
/// # async fn example(client: alicloud_edututor::Client) -> Result<(), alicloud_edututor::Error> {
/// use alicloud_edututor::cut_questions::Parameters;
///
/// let request = alicloud_edututor::CutQuestionsRequest::new()
///     .workspace_id("llm-1ijrzuv3v0ivvls7")
///     .image("...")
///     .parameters(Parameters::new());
/// let reply = client.cut_questions(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CutQuestionsRequest {
    /// **Required.** ID of the workspace that the call is about. Example: `llm-1ijrzuv3v0ivvls7`.
    pub workspace_id: Option<String>,
    /// Body of the call.
    pub body: Option<QuestionBody>,
    /// **Required.** Address of the picture.
    pub image: Option<String>,
    /// **Required.** The parameters that are concerned.
    pub parameters: Option<Parameters>,
}

impl CutQuestionsRequest {
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
    pub fn body(mut self, value: impl Into<QuestionBody>) -> Self {
        self.body = Some(value.into());
        self
    }
    /// Sets `image`, which is required.
    pub fn image(mut self, value: impl Into<String>) -> Self {
        self.image = Some(value.into());
        self
    }
    /// Sets `parameters`, which is required.
    pub fn parameters(mut self, value: impl Into<Parameters>) -> Self {
        self.parameters = Some(value.into());
        self
    }
}

request! {
    CutQuestionsRequest {
        "workspaceId" => workspace_id: query,
        "body" => body: body,
        "image" => image: body,
        "parameters" => parameters: body,
    }
}

impl Operation for CutQuestionsRequest {
    type Response = CutQuestionsResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("CutQuestions")
        .roa("POST", "/service/cutApi")
        .required(&["workspaceId", "image", "parameters"])
        .success_flag("success")
        .error_codes(&["code"])
        .error_messages(&["message"])
        .success_code("SUCCESS");
}

/// Response to [`CutQuestionsRequest`].
#[non_exhaustive]
pub struct CutQuestionsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `1CE2851D-96D6-51D0-8ADA-EB7ACAF374BB`.
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
    /// Number that is given for this: input tokens. Example: `80`.
    pub input_tokens: Option<i32>,
    /// Number that is given for this: output tokens. Example: `38`.
    pub output_tokens: Option<i32>,
}

response! {
    CutQuestionsResponse {
        "requestId" => request_id: value,
        "success" => success: value,
        "code" => code: value,
        "httpStatusCode" => http_status_code: value,
        "message" => message: value,
        "data" => data: value,
        "input_tokens" => input_tokens: value,
        "output_tokens" => output_tokens: value,
    }
}

/// Body of the call.
#[non_exhaustive]
pub struct QuestionBody {
    /// **Required** by the documentation; not checked here. Address of the picture.
    /// Example: `https://oss.xxx.com/xx.png`.
    pub image: Option<String>,
    /// **Required** by the documentation; not checked here. The parameters that are concerned.
    pub parameters: Option<Parameters>,
}

impl QuestionBody {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `image`.
    pub fn image(mut self, value: impl Into<String>) -> Self {
        self.image = Some(value.into());
        self
    }
    /// Sets `parameters`.
    pub fn parameters(mut self, value: impl Into<Parameters>) -> Self {
        self.parameters = Some(value.into());
        self
    }
}

request! {
    QuestionBody {
        "image" => image: field,
        "parameters" => parameters: field,
    }
}

/// The parameters that are concerned.
#[non_exhaustive]
pub struct Parameters {
    /// **Required** by the documentation; not checked here. Whether the questions are returned with
    /// their structure. Example: `true`.
    pub struct_: Option<bool>,
    /// **Required** by the documentation; not checked here. Whether this holds: extract images.
    /// Example: `true`.
    pub extract_images: Option<bool>,
}

impl Parameters {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `struct`.
    #[inline]
    pub fn struct_(mut self, value: bool) -> Self {
        self.struct_ = Some(value);
        self
    }
    /// Sets `extract_images`.
    #[inline]
    pub fn extract_images(mut self, value: bool) -> Self {
        self.extract_images = Some(value);
        self
    }
}

request! {
    Parameters {
        "struct" => struct_: field,
        "extract_images" => extract_images: field,
    }
}
