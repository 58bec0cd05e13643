// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetModelAsyncPredict`, from `documentautoml/GetModelAsyncPredict.md`.

use alicloud_runtime::codegen::*;

/// Fetches the result of an asynchronous prediction: document, receipt, or table extraction.
///
/// ```no_run
/// # async fn example(client: alicloud_documentautoml::Client) -> Result<(), alicloud_documentautoml::Error> {
/// let request = alicloud_documentautoml::GetModelAsyncPredictRequest::new()
///     .async_predict_id(1);
/// let reply = client.get_model_async_predict(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetModelAsyncPredictRequest {
    /// **Required.** Background recognition whose outcome is fetched. Range: 1 to 99999999999999.
    pub async_predict_id: Option<i64>,
}

impl GetModelAsyncPredictRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AsyncPredictId`, which is required.
    #[inline]
    pub fn async_predict_id(mut self, value: i64) -> Self {
        self.async_predict_id = Some(value);
        self
    }
}

request! {
    GetModelAsyncPredictRequest {
        "AsyncPredictId" => async_predict_id: query,
    }
}

impl Operation for GetModelAsyncPredictRequest {
    type Response = GetModelAsyncPredictResponse;
    type Error = GetModelAsyncPredictError;
    const INFO: OperationInfo = super::operation("GetModelAsyncPredict")
        .required(&["AsyncPredictId"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [GetModelAsyncPredictError] = &[
        GetModelAsyncPredictError::_21002,
        GetModelAsyncPredictError::_21003,
        GetModelAsyncPredictError::_10001,
        GetModelAsyncPredictError::_10005,
        GetModelAsyncPredictError::_16001,
        GetModelAsyncPredictError::_13018,
        GetModelAsyncPredictError::_16004,
        GetModelAsyncPredictError::_23002,
        GetModelAsyncPredictError::_11002,
        GetModelAsyncPredictError::_19999,
    ];
}

/// Response to [`GetModelAsyncPredictRequest`].
#[non_exhaustive]
pub struct GetModelAsyncPredictResponse {
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
    GetModelAsyncPredictResponse {
        "RequestId" => request_id: value,
        "Code" => code: value,
        "Message" => message: value,
        "Data" => data: value,
    }
}

/// Errors that the documentation of [`GetModelAsyncPredictRequest`] names.
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
pub type GetModelAsyncPredictError = super::DocumentedError;
