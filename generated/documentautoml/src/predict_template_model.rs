// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `PredictTemplateModel`, from `documentautoml/PredictTemplateModel.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ModelData};

/// Extracts fields or tables from a document by a template the user drew.
///
/// ```no_run
/// # async fn example(client: alicloud_documentautoml::Client) -> Result<(), alicloud_documentautoml::Error> {
/// let request = alicloud_documentautoml::PredictTemplateModelRequest::new()
///     .task_id(1);
/// let reply = client.predict_template_model(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct PredictTemplateModelRequest {
    /// **Required.** ID of the task, for asking how far it is. Example: `1`.
    pub task_id: Option<i64>,
    /// Text or data that the item consists of.
    /// Example: `https://doc-automl-public.oss-cn-hangzhou.aliyuncs.com/demo/demo.png`.
    pub content: Option<String>,
    /// Whether a file handed in is taken as text. Example: `text`.
    pub binary_to_text: Option<bool>,
    /// Content of the message itself, apart from its headers. Example: `data:image/png;base64,xxxxx`.
    pub body: Option<String>,
}

impl PredictTemplateModelRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `TaskId`, which is required.
    #[inline]
    pub fn task_id(mut self, value: i64) -> Self {
        self.task_id = Some(value);
        self
    }
    /// Sets `Content`.
    pub fn content(mut self, value: impl Into<String>) -> Self {
        self.content = Some(value.into());
        self
    }
    /// Sets `BinaryToText`.
    #[inline]
    pub fn binary_to_text(mut self, value: bool) -> Self {
        self.binary_to_text = Some(value);
        self
    }
    /// Sets `Body`.
    pub fn body(mut self, value: impl Into<String>) -> Self {
        self.body = Some(value.into());
        self
    }
}

request! {
    PredictTemplateModelRequest {
        "TaskId" => task_id: query,
        "Content" => content: query,
        "BinaryToText" => binary_to_text: query,
        "Body" => body: form,
    }
}

impl Operation for PredictTemplateModelRequest {
    type Response = PredictTemplateModelResponse;
    type Error = PredictTemplateModelError;
    const INFO: OperationInfo = super::operation("PredictTemplateModel")
        .required(&["TaskId"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [PredictTemplateModelError] = &[
        PredictTemplateModelError::_21002,
        PredictTemplateModelError::_21003,
        PredictTemplateModelError::_21004,
        PredictTemplateModelError::_10001,
        PredictTemplateModelError::_10005,
        PredictTemplateModelError::_21018,
        PredictTemplateModelError::_16001,
        PredictTemplateModelError::_16004,
        PredictTemplateModelError::_23002,
        PredictTemplateModelError::_22002,
        PredictTemplateModelError::_11002,
        PredictTemplateModelError::_19999,
    ];
}

/// Response to [`PredictTemplateModelRequest`].
#[non_exhaustive]
pub struct PredictTemplateModelResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `F25FBAB4-665A-5D85-8AEF-39AE29F7D588`.
    pub request_id: Option<String>,
    /// What the call returns besides its status. Example: `text`.
    pub data: Option<ModelData>,
    /// Text for people that explains the code or the event beside it. Example: `successful`.
    pub message: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
}

response! {
    PredictTemplateModelResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
        "Message" => message: value,
        "Code" => code: value,
    }
}

/// Errors that the documentation of [`PredictTemplateModelRequest`] names.
///
/// - [`_21002`](super::DocumentedError::_21002)
/// - [`_21003`](super::DocumentedError::_21003)
/// - [`_21004`](super::DocumentedError::_21004)
/// - [`_10001`](super::DocumentedError::_10001)
/// - [`_10005`](super::DocumentedError::_10005)
/// - [`_21018`](super::DocumentedError::_21018)
/// - [`_16001`](super::DocumentedError::_16001)
/// - [`_16004`](super::DocumentedError::_16004)
/// - [`_23002`](super::DocumentedError::_23002)
/// - [`_22002`](super::DocumentedError::_22002)
/// - [`_11002`](super::DocumentedError::_11002)
/// - [`_19999`](super::DocumentedError::_19999)
pub type PredictTemplateModelError = super::DocumentedError;
