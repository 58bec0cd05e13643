// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `PredictModel`, from `documentautoml/PredictModel.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ModelData};

/// Extracts information from a document or table with a self-trained model.
///
/// ```no_run
/// # async fn example(client: alicloud_documentautoml::Client) -> Result<(), alicloud_documentautoml::Error> {
/// let request = alicloud_documentautoml::PredictModelRequest::new()
///     .model_id(123);
/// let reply = client.predict_model(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct PredictModelRequest {
    /// Text or data that the item consists of.
    /// Example: `https://doc-automl-public.oss-cn-hangzhou.aliyuncs.com/demo/extractBill.png`.
    pub content: Option<String>,
    /// Which training of it is run. Example: `1`.
    pub model_version: Option<String>,
    /// **Required.** Trained extraction that is run on the document.
    /// Range: 1 to 9999999999999. Example: `123`.
    pub model_id: Option<i64>,
    /// Whether a file handed in is taken as text. Example: `text`.
    pub binary_to_text: Option<bool>,
    /// Content of the message itself, apart from its headers. Example: `data:image/png;base64,xxxxx`.
    pub body: Option<String>,
}

impl PredictModelRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Content`.
    pub fn content(mut self, value: impl Into<String>) -> Self {
        self.content = Some(value.into());
        self
    }
    /// Sets `ModelVersion`.
    pub fn model_version(mut self, value: impl Into<String>) -> Self {
        self.model_version = Some(value.into());
        self
    }
    /// Sets `ModelId`, which is required.
    #[inline]
    pub fn model_id(mut self, value: i64) -> Self {
        self.model_id = Some(value);
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
    PredictModelRequest {
        "Content" => content: query,
        "ModelVersion" => model_version: query,
        "ModelId" => model_id: query,
        "BinaryToText" => binary_to_text: query,
        "Body" => body: form,
    }
}

impl Operation for PredictModelRequest {
    type Response = PredictModelResponse;
    type Error = PredictModelError;
    const INFO: OperationInfo = super::operation("PredictModel")
        .required(&["ModelId"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [PredictModelError] = &[
        PredictModelError::_21002,
        PredictModelError::_21003,
        PredictModelError::_10001,
        PredictModelError::_10005,
        PredictModelError::_16001,
        PredictModelError::_13018,
        PredictModelError::_16004,
        PredictModelError::_23002,
        PredictModelError::_11002,
        PredictModelError::_19999,
    ];
}

/// Response to [`PredictModelRequest`].
#[non_exhaustive]
pub struct PredictModelResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `3EAC98E6-8DD6-511F-8764-DEE8B6EB6BB4`.
    pub request_id: Option<String>,
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// What the call returns besides its status. Example: `text`.
    pub data: Option<ModelData>,
}

response! {
    PredictModelResponse {
        "RequestId" => request_id: value,
        "Code" => code: value,
        "Message" => message: value,
        "Data" => data: value,
    }
}

/// Errors that the documentation of [`PredictModelRequest`] names.
///
/// - [`_21002`](super::DocumentedError::_21002)
/// - [`_21003`](super::DocumentedError::_21003)
/// - [`_10001`](super::DocumentedError::_10001)
/// - [`_10005`](super::DocumentedError::_10005)
/// - [`_16001`](super::DocumentedError::_16001)
/// - [`_13018`](super::DocumentedError::_13018)
/// - [`_16004`](super::DocumentedError::_16004)
/// - [`_23002`](super::DocumentedError::_23002)
/// - [`_11002`](super::DocumentedError::_11002)
/// - [`_19999`](super::DocumentedError::_19999)
pub type PredictModelError = super::DocumentedError;
