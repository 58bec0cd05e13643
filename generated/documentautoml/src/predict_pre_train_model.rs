// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `PredictPreTrainModel`, from `documentautoml/PredictPreTrainModel.md`.

use alicloud_runtime::codegen::*;

/// Extracts information with a built-in model, such as for labeling documents ahead of training.
///
/// ```no_run
/// # async fn example(client: alicloud_documentautoml::Client) -> Result<(), alicloud_documentautoml::Error> {
/// let request = alicloud_documentautoml::PredictPreTrainModelRequest::new();
/// let reply = client.predict_pre_train_model(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct PredictPreTrainModelRequest {
    /// Text or data that the item consists of. Example: `text`.
    pub content: Option<String>,
    /// Which version of the service is meant. Default: `V1`. Example: `V1`.
    pub service_version: Option<String>,
    /// Ready-made recognition to run, such as `FormUIE`; needs no training.
    pub service_name: Option<String>,
    /// Whether a file handed in is taken as text. Example: `false`.
    pub binary_to_text: Option<bool>,
    /// Content of the message itself, apart from its headers. Example: `text`.
    pub body: Option<String>,
}

impl PredictPreTrainModelRequest {
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
    /// Sets `ServiceVersion`.
    pub fn service_version(mut self, value: impl Into<String>) -> Self {
        self.service_version = Some(value.into());
        self
    }
    /// Sets `ServiceName`.
    pub fn service_name(mut self, value: impl Into<String>) -> Self {
        self.service_name = Some(value.into());
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
    PredictPreTrainModelRequest {
        "Content" => content: query,
        "ServiceVersion" => service_version: query,
        "ServiceName" => service_name: query,
        "BinaryToText" => binary_to_text: query,
        "Body" => body: form,
    }
}

impl Operation for PredictPreTrainModelRequest {
    type Response = PredictPreTrainModelResponse;
    type Error = PredictPreTrainModelError;
    const INFO: OperationInfo = super::operation("PredictPreTrainModel")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [PredictPreTrainModelError] = &[
        PredictPreTrainModelError::_21002,
        PredictPreTrainModelError::_21003,
        PredictPreTrainModelError::_10001,
        PredictPreTrainModelError::_16001,
        PredictPreTrainModelError::_13018,
        PredictPreTrainModelError::_16004,
        PredictPreTrainModelError::_23002,
        PredictPreTrainModelError::_11002,
        PredictPreTrainModelError::_19999,
        PredictPreTrainModelError::_50008,
        PredictPreTrainModelError::_50007,
        PredictPreTrainModelError::_10005,
    ];
}

/// Response to [`PredictPreTrainModelRequest`].
#[non_exhaustive]
pub struct PredictPreTrainModelResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `29413C69-11EF-15CB-BE20-70D318E2F4E9`.
    pub request_id: Option<String>,
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// What the call returns besides its status. Example: `text`.
    pub data: Option<PreTrainData>,
}

response! {
    PredictPreTrainModelResponse {
        "RequestId" => request_id: value,
        "Code" => code: value,
        "Message" => message: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct PreTrainData {
    /// ID of this call; quote it when asking support about it.
    /// Example: `29413C69-11EF-15CB-BE20-70D318E2F4E9`.
    pub request_id: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<DataPreTrainData>,
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i32>,
}

response! {
    PreTrainData {
        "RequestId" => request_id: value,
        "Message" => message: value,
        "Data" => data: value,
        "Code" => code: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct DataPreTrainData {
    /// How sure the result is. Example: `1`.
    pub score: Option<i32>,
    /// What the call found, one entry each.
    pub data: Vec<ResponseDataPreTrainData>,
    /// Which kind of specific it is or is to be. Example: `formuie-anti`.
    pub specific_type: Option<String>,
    /// Which kind of class it is or is to be. Example: `preDefinedServer`.
    pub class_type: Option<String>,
    /// Address of the document that was read. Example: `https://xxxx`.
    pub predict_file: Option<String>,
}

response! {
    DataPreTrainData {
        "score" => score: value,
        "data" => data: list(""),
        "specificType" => specific_type: value,
        "classType" => class_type: value,
        "predictFile" => predict_file: value,
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct ResponseDataPreTrainData {
    /// How sure the result is, from 0 to 1. Example: `0.9138551354408264`.
    pub prob: Option<f64>,
    /// Text that was found in the field, as it stands.
    pub field_word_raw: Option<String>,
    /// What is known about the word.
    pub word_info: Vec<WordInfo>,
    /// Name of the item, as people see it. Example: `text`.
    pub name: Option<String>,
    /// Where in the document it was found.
    pub location: Vec<Location>,
    /// Text that was found in the field, tidied up.
    pub field_word: Option<String>,
}

response! {
    ResponseDataPreTrainData {
        "prob" => prob: value,
        "fieldWordRaw" => field_word_raw: value,
        "wordInfo" => word_info: list(""),
        "name" => name: value,
        "location" => location: list(""),
        "fieldWord" => field_word: value,
    }
}

/// What is known about the word.
#[non_exhaustive]
pub struct WordInfo {
    /// How sure the result is, from 0 to 1. Example: `0.9138551354408264`.
    pub prob: Option<f64>,
    /// The pos that were found or are concerned, one entry each.
    pub pos: Vec<Pos>,
    /// Text that was found.
    pub word: Option<String>,
    /// What is known about the char.
    pub char_info: Vec<CharInfo>,
}

response! {
    WordInfo {
        "prob" => prob: value,
        "pos" => pos: list(""),
        "word" => word: value,
        "charInfo" => char_info: list(""),
    }
}

/// The pos that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Pos {
    /// Position from the left. Example: `468`.
    pub x: Option<i32>,
    /// Position from the top. Example: `139`.
    pub y: Option<i32>,
}

response! {
    Pos {
        "x" => x: value,
        "y" => y: value,
    }
}

/// What is known about the char.
#[non_exhaustive]
pub struct CharInfo {
    /// How sure the result is, from 0 to 1. Example: `0.99`.
    pub prob: Option<f64>,
    /// The pos that were found or are concerned, one entry each.
    pub pos: Vec<Pos>,
    /// Text that was found. Example: `x`.
    pub word: Option<String>,
}

response! {
    CharInfo {
        "prob" => prob: value,
        "pos" => pos: list(""),
        "word" => word: value,
    }
}

/// Where in the document it was found.
#[non_exhaustive]
pub struct Location {
    /// Position from the left. Example: `468`.
    pub x: Option<i32>,
    /// Position from the top. Example: `139`.
    pub y: Option<i32>,
}

response! {
    Location {
        "x" => x: value,
        "y" => y: value,
    }
}

/// Errors that the documentation of [`PredictPreTrainModelRequest`] names.
///
/// - [`_21002`](super::DocumentedError::_21002)
/// - [`_21003`](super::DocumentedError::_21003)
/// - [`_10001`](super::DocumentedError::_10001)
/// - [`_16001`](super::DocumentedError::_16001)
/// - [`_13018`](super::DocumentedError::_13018)
/// - [`_16004`](super::DocumentedError::_16004)
/// - [`_23002`](super::DocumentedError::_23002)
/// - [`_11002`](super::DocumentedError::_11002)
/// - [`_19999`](super::DocumentedError::_19999)
/// - [`_50008`](super::DocumentedError::_50008)
/// - [`_50007`](super::DocumentedError::_50007)
/// - [`_10005`](super::DocumentedError::_10005)
pub type PredictPreTrainModelError = super::DocumentedError;
