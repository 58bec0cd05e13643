// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateModelAsyncPredict`, from `documentautoml/CreateModelAsyncPredict.md`.

use alicloud_runtime::codegen::*;

/// Starts an asynchronous prediction on a document with a self-trained model.
///
/// ```no_run
/// # async fn example(client: alicloud_documentautoml::Client) -> Result<(), alicloud_documentautoml::Error> {
/// let request = alicloud_documentautoml::CreateModelAsyncPredictRequest::new();
/// let reply = client.create_model_async_predict(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateModelAsyncPredictRequest {
    /// Which training of it is run.
    pub model_version: Option<String>,
    /// Whether a file handed in is taken as text.
    pub binary_to_text: Option<bool>,
    /// Text or data that the item consists of.
    pub content: Option<String>,
    /// Trained extraction that is run on the document. Range: 1 to 9999999999999.
    pub model_id: Option<i64>,
    /// Ready-made recognition to run, such as `FormUIE`; needs no training.
    pub service_name: Option<String>,
    /// Which version of the service is meant.
    pub service_version: Option<String>,
    /// Content of the message itself, apart from its headers.
    pub body: Option<String>,
}

impl CreateModelAsyncPredictRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ModelVersion`.
    pub fn model_version(mut self, value: impl Into<String>) -> Self {
        self.model_version = Some(value.into());
        self
    }
    /// Sets `BinaryToText`.
    #[inline]
    pub fn binary_to_text(mut self, value: bool) -> Self {
        self.binary_to_text = Some(value);
        self
    }
    /// Sets `Content`.
    pub fn content(mut self, value: impl Into<String>) -> Self {
        self.content = Some(value.into());
        self
    }
    /// Sets `ModelId`.
    #[inline]
    pub fn model_id(mut self, value: i64) -> Self {
        self.model_id = Some(value);
        self
    }
    /// Sets `ServiceName`.
    pub fn service_name(mut self, value: impl Into<String>) -> Self {
        self.service_name = Some(value.into());
        self
    }
    /// Sets `ServiceVersion`.
    pub fn service_version(mut self, value: impl Into<String>) -> Self {
        self.service_version = Some(value.into());
        self
    }
    /// Sets `Body`.
    pub fn body(mut self, value: impl Into<String>) -> Self {
        self.body = Some(value.into());
        self
    }
}

request! {
    CreateModelAsyncPredictRequest {
        "ModelVersion" => model_version: query,
        "BinaryToText" => binary_to_text: query,
        "Content" => content: query,
        "ModelId" => model_id: query,
        "ServiceName" => service_name: query,
        "ServiceVersion" => service_version: query,
        "Body" => body: form,
    }
}

impl Operation for CreateModelAsyncPredictRequest {
    type Response = CreateModelAsyncPredictResponse;
    type Error = CreateModelAsyncPredictError;
    const INFO: OperationInfo = super::operation("CreateModelAsyncPredict")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [CreateModelAsyncPredictError] = &[
        CreateModelAsyncPredictError::_21002,
        CreateModelAsyncPredictError::_21003,
        CreateModelAsyncPredictError::_10001,
        CreateModelAsyncPredictError::_10005,
        CreateModelAsyncPredictError::_16001,
        CreateModelAsyncPredictError::_13018,
        CreateModelAsyncPredictError::_16004,
        CreateModelAsyncPredictError::_23002,
        CreateModelAsyncPredictError::_11002,
        CreateModelAsyncPredictError::_19999,
    ];
}

/// Response to [`CreateModelAsyncPredictRequest`].
#[non_exhaustive]
pub struct CreateModelAsyncPredictResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `3EAC98E6-8DD6-511F-8764-DEE8B6EB6BB4`.
    pub request_id: Option<String>,
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// What the call returns besides its status. Example: `text`.
    pub data: Option<String>,
}

response! {
    CreateModelAsyncPredictResponse {
        "RequestId" => request_id: value,
        "Code" => code: value,
        "Message" => message: value,
        "Data" => data: value,
    }
}

/// Errors that the documentation of [`CreateModelAsyncPredictRequest`] names.
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
pub type CreateModelAsyncPredictError = super::DocumentedError;
