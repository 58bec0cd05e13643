// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `BatchPutDcdnKvWithHighCapacity`, from `dcdn/BatchPutDcdnKvWithHighCapacity.md`.

use alicloud_runtime::codegen::*;

/// Writes key-value pairs into an EdgeKV namespace, as
/// [`BatchPutDcdnKv`](super::Client::batch_put_dcdn_kv) does, but takes larger requests.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::BatchPutDcdnKvWithHighCapacityRequest::new()
///     .namespace("...")
///     .url("...");
/// let reply = client.batch_put_dcdn_kv_with_high_capacity(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct BatchPutDcdnKvWithHighCapacityRequest {
    /// **Required.** Space of names that keeps items of different origin apart.
    pub namespace: Option<String>,
    /// **Required.** URL, or the path in it, that the call or the item is about.
    pub url: Option<String>,
}

impl BatchPutDcdnKvWithHighCapacityRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Namespace`, which is required.
    pub fn namespace(mut self, value: impl Into<String>) -> Self {
        self.namespace = Some(value.into());
        self
    }
    /// Sets `Url`, which is required.
    pub fn url(mut self, value: impl Into<String>) -> Self {
        self.url = Some(value.into());
        self
    }
}

request! {
    BatchPutDcdnKvWithHighCapacityRequest {
        "Namespace" => namespace: query,
        "Url" => url: query,
    }
}

impl Operation for BatchPutDcdnKvWithHighCapacityRequest {
    type Response = BatchPutDcdnKvWithHighCapacityResponse;
    type Error = BatchPutDcdnKvWithHighCapacityError;
    const INFO: OperationInfo = super::operation("BatchPutDcdnKvWithHighCapacity")
        .required(&["Namespace", "Url"]);
    const ERRORS: &'static [BatchPutDcdnKvWithHighCapacityError] = &[
        BatchPutDcdnKvWithHighCapacityError::InvalidParameter,
        BatchPutDcdnKvWithHighCapacityError::InvalidNameSpaceMalformed,
        BatchPutDcdnKvWithHighCapacityError::InvalidAccountMalformed,
        BatchPutDcdnKvWithHighCapacityError::InvalidKeyMalformed,
        BatchPutDcdnKvWithHighCapacityError::InvalidKeyExceedsMaximum,
        BatchPutDcdnKvWithHighCapacityError::InvalidValueExceedsMaximum,
        BatchPutDcdnKvWithHighCapacityError::InvalidKeyTooManyKeys,
        BatchPutDcdnKvWithHighCapacityError::InvalidKeyExceedsCapacity,
        BatchPutDcdnKvWithHighCapacityError::UnauthorizedInvalidParameters,
        BatchPutDcdnKvWithHighCapacityError::UnauthorizedInvalidTime,
        BatchPutDcdnKvWithHighCapacityError::UnauthorizedInvalidToken,
        BatchPutDcdnKvWithHighCapacityError::InvalidNameSpaceNotFound,
    ];
}

/// Response to [`BatchPutDcdnKvWithHighCapacityRequest`].
#[non_exhaustive]
pub struct BatchPutDcdnKvWithHighCapacityResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `EEEBE525-F576-1196-8DAF-2D70CA3F4D2F`.
    pub request_id: Option<String>,
    /// The fail keys that were found or are concerned, one entry each. Example: `test_key1`.
    pub fail_keys: Vec<String>,
    /// The success keys that were found or are concerned, one entry each. Example: `test_key2`.
    pub success_keys: Vec<String>,
}

response! {
    BatchPutDcdnKvWithHighCapacityResponse {
        "RequestId" => request_id: value,
        "FailKeys" => fail_keys: list(""),
        "SuccessKeys" => success_keys: list(""),
    }
}

/// Errors that the documentation of [`BatchPutDcdnKvWithHighCapacityRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InvalidNameSpaceMalformed`](super::DocumentedError::InvalidNameSpaceMalformed)
/// - [`InvalidAccountMalformed`](super::DocumentedError::InvalidAccountMalformed)
/// - [`InvalidKeyMalformed`](super::DocumentedError::InvalidKeyMalformed)
/// - [`InvalidKeyExceedsMaximum`](super::DocumentedError::InvalidKeyExceedsMaximum)
/// - [`InvalidValueExceedsMaximum`](super::DocumentedError::InvalidValueExceedsMaximum)
/// - [`InvalidKeyTooManyKeys`](super::DocumentedError::InvalidKeyTooManyKeys)
/// - [`InvalidKeyExceedsCapacity`](super::DocumentedError::InvalidKeyExceedsCapacity)
/// - [`UnauthorizedInvalidParameters`](super::DocumentedError::UnauthorizedInvalidParameters)
/// - [`UnauthorizedInvalidTime`](super::DocumentedError::UnauthorizedInvalidTime)
/// - [`UnauthorizedInvalidToken`](super::DocumentedError::UnauthorizedInvalidToken)
/// - [`InvalidNameSpaceNotFound`](super::DocumentedError::InvalidNameSpaceNotFound)
pub type BatchPutDcdnKvWithHighCapacityError = super::DocumentedError;
