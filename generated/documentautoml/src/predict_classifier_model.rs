// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `PredictClassifierModel`, from `documentautoml/PredictClassifierModel.md`.

use alicloud_runtime::codegen::*;

/// Tells which class a document belongs to, by a self-trained classifier, and may extract its
/// fields as well.
///
/// ```no_run
/// # async fn example(client: alicloud_documentautoml::Client) -> Result<(), alicloud_documentautoml::Error> {
/// let request = alicloud_documentautoml::PredictClassifierModelRequest::new();
/// let reply = client.predict_classifier_model(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct PredictClassifierModelRequest {
    /// Trained sorter that tells document types apart. Range: 1 to 99999999999999. Example: `1`.
    pub classifier_id: Option<i64>,
    /// Whether the document is read at once by the model that fits its class. Example: `true`.
    pub auto_prediction: Option<bool>,
    /// Text or data that the item consists of.
    /// Example: `https://doc-automl-public.oss-cn-hangzhou.aliyuncs.com/demo/table.png`.
    pub content: Option<String>,
    /// Content of the message itself, apart from its headers. Example: `data:image/png;base64,xxxxx`.
    pub body: Option<String>,
    /// Whether a file handed in is taken as text. Example: `false`.
    pub binary_to_text: Option<bool>,
}

impl PredictClassifierModelRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ClassifierId`.
    #[inline]
    pub fn classifier_id(mut self, value: i64) -> Self {
        self.classifier_id = Some(value);
        self
    }
    /// Sets `AutoPrediction`.
    #[inline]
    pub fn auto_prediction(mut self, value: bool) -> Self {
        self.auto_prediction = Some(value);
        self
    }
    /// Sets `Content`.
    pub fn content(mut self, value: impl Into<String>) -> Self {
        self.content = Some(value.into());
        self
    }
    /// Sets `Body`.
    pub fn body(mut self, value: impl Into<String>) -> Self {
        self.body = Some(value.into());
        self
    }
    /// Sets `BinaryToText`.
    #[inline]
    pub fn binary_to_text(mut self, value: bool) -> Self {
        self.binary_to_text = Some(value);
        self
    }
}

request! {
    PredictClassifierModelRequest {
        "ClassifierId" => classifier_id: query,
        "AutoPrediction" => auto_prediction: query,
        "Content" => content: query,
        "Body" => body: form,
        "BinaryToText" => binary_to_text: query,
    }
}

impl Operation for PredictClassifierModelRequest {
    type Response = PredictClassifierModelResponse;
    type Error = PredictClassifierModelError;
    const INFO: OperationInfo = super::operation("PredictClassifierModel")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [PredictClassifierModelError] = &[
        PredictClassifierModelError::_21002,
        PredictClassifierModelError::_21003,
        PredictClassifierModelError::_21004,
        PredictClassifierModelError::_10001,
        PredictClassifierModelError::_10002,
        PredictClassifierModelError::_10003,
        PredictClassifierModelError::_10005,
        PredictClassifierModelError::_21018,
        PredictClassifierModelError::_16001,
        PredictClassifierModelError::_16004,
        PredictClassifierModelError::_23002,
        PredictClassifierModelError::_22002,
        PredictClassifierModelError::_11002,
        PredictClassifierModelError::_19999,
    ];
}

/// Response to [`PredictClassifierModelRequest`].
#[non_exhaustive]
pub struct PredictClassifierModelResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `232B91A8-9938-5C10-B522-127D1E342A57`.
    pub request_id: Option<String>,
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i32>,
    /// What the call returns besides its status. Example: `text`.
    pub data: Option<ClassifierData>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
}

response! {
    PredictClassifierModelResponse {
        "RequestId" => request_id: value,
        "Code" => code: value,
        "Data" => data: value,
        "Message" => message: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct ClassifierData {
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
}

response! {
    ClassifierData {
        "Message" => message: value,
    }
}

/// Errors that the documentation of [`PredictClassifierModelRequest`] names.
///
/// - [`_21002`](super::DocumentedError::_21002)
/// - [`_21003`](super::DocumentedError::_21003)
/// - [`_21004`](super::DocumentedError::_21004)
/// - [`_10001`](super::DocumentedError::_10001)
/// - [`_10002`](super::DocumentedError::_10002)
/// - [`_10003`](super::DocumentedError::_10003)
/// - [`_10005`](super::DocumentedError::_10005)
/// - [`_21018`](super::DocumentedError::_21018)
/// - [`_16001`](super::DocumentedError::_16001)
/// - [`_16004`](super::DocumentedError::_16004)
/// - [`_23002`](super::DocumentedError::_23002)
/// - [`_22002`](super::DocumentedError::_22002)
/// - [`_11002`](super::DocumentedError::_11002)
/// - [`_19999`](super::DocumentedError::_19999)
pub type PredictClassifierModelError = super::DocumentedError;
