// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GenerateOutputFormat`, from `quanmiaolightapp/GenerateOutputFormat.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Generates an output format for tag analysis from task description, content and tags.
///
/// ```no_run
/// # async fn example(client: alicloud_quanmiaolightapp::Client) -> Result<(), alicloud_quanmiaolightapp::Error> {
/// use alicloud_quanmiaolightapp::generate_output_format::Tag;
///
/// let request = alicloud_quanmiaolightapp::GenerateOutputFormatRequest::new()
///     .workspace_id("llm-xxxxxxx")
///     .tags([Tag::new()]);
/// let reply = client.generate_output_format(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GenerateOutputFormatRequest {
    /// **Required.** ID of the workspace that the call is about. Example: `llm-xxxxxxx`.
    pub workspace_id: Option<String>,
    /// Which kind of business it is or is to be. Example: `clueMining`.
    pub business_type: Option<String>,
    /// Free text that tells people about the task. Example: `text`.
    pub task_description: Option<String>,
    /// Text that the model is to work on. Example: `text`.
    pub content: Option<String>,
    /// **Required.** Labels attached to the item.
    pub tags: Vec<Tag>,
    /// What is known about the extra. Example: `text`.
    pub extra_info: Option<String>,
}

impl GenerateOutputFormatRequest {
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
    /// Sets `businessType`.
    pub fn business_type(mut self, value: impl Into<String>) -> Self {
        self.business_type = Some(value.into());
        self
    }
    /// Sets `taskDescription`.
    pub fn task_description(mut self, value: impl Into<String>) -> Self {
        self.task_description = Some(value.into());
        self
    }
    /// Sets `content`.
    pub fn content(mut self, value: impl Into<String>) -> Self {
        self.content = Some(value.into());
        self
    }
    /// Sets `tags`, which is required.
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tags = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `extraInfo`.
    pub fn extra_info(mut self, value: impl Into<String>) -> Self {
        self.extra_info = Some(value.into());
        self
    }
}

request! {
    GenerateOutputFormatRequest {
        "workspaceId" => workspace_id: path,
        "businessType" => business_type: form,
        "taskDescription" => task_description: form,
        "content" => content: form,
        "tags" => tags: form_json,
        "extraInfo" => extra_info: form,
    }
}

impl Operation for GenerateOutputFormatRequest {
    type Response = GenerateOutputFormatResponse;
    type Error = GenerateOutputFormatError;
    const INFO: OperationInfo = super::operation("GenerateOutputFormat")
        .roa("POST", "/{workspaceId}/quanmiao/lightapp/generateOutputFormat")
        .required(&["workspaceId", "tags"])
        .success_flag("success")
        .error_codes(&["code"])
        .error_messages(&["message"]);
    const ERRORS: &'static [GenerateOutputFormatError] = &[
        GenerateOutputFormatError::NoPermission,
    ];
}

/// Response to [`GenerateOutputFormatRequest`].
#[non_exhaustive]
pub struct GenerateOutputFormatResponse {
    /// Code of the result, for programs to act on. Example: `successful`.
    pub code: Option<String>,
    /// What the call yields: whether it worked, or where the exported file lies.
    pub data: Option<OutputFormatData>,
    /// Code that stands for the http status, for programs to act on. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Text for people that explains the result. Example: `ok`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `117F5ABE-CF02-5502-9A3F-E56BC9081A64`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `True`.
    pub success: Option<bool>,
}

response! {
    GenerateOutputFormatResponse {
        "code" => code: value,
        "data" => data: value,
        "httpStatusCode" => http_status_code: value,
        "message" => message: value,
        "requestId" => request_id: value,
        "success" => success: value,
    }
}

/// What the call yields: whether it worked, or where the exported file lies.
#[non_exhaustive]
pub struct OutputFormatData {
    /// Notation or file format of the output. Example: `text`.
    pub output_format: Option<String>,
}

response! {
    OutputFormatData {
        "outputFormat" => output_format: value,
    }
}

/// Errors that the documentation of [`GenerateOutputFormatRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
pub type GenerateOutputFormatError = super::DocumentedError;
