// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RunOcrParse`, from `quanmiaolightapp/RunOcrParse.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Header, Output, Payload, Usage};

/// Parses a document or image, given by URL or file key, into text with a model.
///
/// **Cannot be called yet**: the service speaks `server-sent events` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_quanmiaolightapp::Client) -> Result<(), alicloud_quanmiaolightapp::Error> {
/// let request = alicloud_quanmiaolightapp::RunOcrParseRequest::new()
///     .workspace_id("llm-xxx");
/// let reply = client.run_ocr_parse(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RunOcrParseRequest {
    /// **Required.** ID of the workspace that the call is about. Example: `llm-xxx`.
    pub workspace_id: Option<String>,
    /// URL, or the path in it, that the call or the item is about.
    /// Example: `http://www.example.com/xxxx.txt`.
    pub url: Option<String>,
    /// Key that opens, signs or picks out the file.
    pub file_key: Option<String>,
    /// ID of the model that the call is about. Example: `qwen-vl-ocr-latest`.
    pub model_id: Option<String>,
}

impl RunOcrParseRequest {
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
    /// Sets `url`.
    pub fn url(mut self, value: impl Into<String>) -> Self {
        self.url = Some(value.into());
        self
    }
    /// Sets `fileKey`.
    pub fn file_key(mut self, value: impl Into<String>) -> Self {
        self.file_key = Some(value.into());
        self
    }
    /// Sets `modelId`.
    pub fn model_id(mut self, value: impl Into<String>) -> Self {
        self.model_id = Some(value.into());
        self
    }
}

request! {
    RunOcrParseRequest {
        "workspaceId" => workspace_id: path,
        "url" => url: form,
        "fileKey" => file_key: form,
        "modelId" => model_id: form,
    }
}

impl Operation for RunOcrParseRequest {
    type Response = RunOcrParseResponse;
    type Error = RunOcrParseError;
    const INFO: OperationInfo = super::operation("RunOcrParse")
        .roa("POST", "/{workspaceId}/quanmiao/lightapp/runOcrParse")
        .required(&["workspaceId"])
        .foreign_protocol("server-sent events");
    const ERRORS: &'static [RunOcrParseError] = &[RunOcrParseError::NoPermission];
}

/// Response to [`RunOcrParseRequest`].
#[non_exhaustive]
pub struct RunOcrParseResponse {
    /// Facts about the task and this piece of its stream.
    pub header: Option<Header>,
    /// Result and consumption in this piece of the stream.
    pub payload: Option<Payload>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `117F5ABE-CF02-5502-9A3F-E56BC9081A64`.
    pub request_id: Option<String>,
}

response! {
    RunOcrParseResponse {
        "header" => header: value,
        "payload" => payload: value,
        "requestId" => request_id: value,
    }
}

/// Errors that the documentation of [`RunOcrParseRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
pub type RunOcrParseError = super::DocumentedError;
