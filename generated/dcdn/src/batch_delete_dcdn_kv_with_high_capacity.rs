// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `BatchDeleteDcdnKvWithHighCapacity`, from `dcdn/BatchDeleteDcdnKvWithHighCapacity.md`.

use alicloud_runtime::codegen::*;

/// Deletes keys from an edge KV namespace where the key list is large, up to 100 MB.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::BatchDeleteDcdnKvWithHighCapacityRequest::new()
///     .namespace("...")
///     .url("...");
/// let reply = client.batch_delete_dcdn_kv_with_high_capacity(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct BatchDeleteDcdnKvWithHighCapacityRequest {
    /// **Required.** Space of names that keeps items of different origin apart.
    pub namespace: Option<String>,
    /// **Required.** URL, or the path in it, that the call or the item is about.
    pub url: Option<String>,
}

impl BatchDeleteDcdnKvWithHighCapacityRequest {
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
    BatchDeleteDcdnKvWithHighCapacityRequest {
        "Namespace" => namespace: query,
        "Url" => url: query,
    }
}

impl Operation for BatchDeleteDcdnKvWithHighCapacityRequest {
    type Response = BatchDeleteDcdnKvWithHighCapacityResponse;
    type Error = BatchDeleteDcdnKvWithHighCapacityError;
    const INFO: OperationInfo = super::operation("BatchDeleteDcdnKvWithHighCapacity")
        .required(&["Namespace", "Url"]);
    const ERRORS: &'static [BatchDeleteDcdnKvWithHighCapacityError] = &[
        BatchDeleteDcdnKvWithHighCapacityError::InvalidParameter,
        BatchDeleteDcdnKvWithHighCapacityError::InvalidNameSpaceMalformed,
        BatchDeleteDcdnKvWithHighCapacityError::InvalidAccountMalformed,
        BatchDeleteDcdnKvWithHighCapacityError::InvalidKeyMalformed,
        BatchDeleteDcdnKvWithHighCapacityError::InvalidKeyExceedsMaximum,
        BatchDeleteDcdnKvWithHighCapacityError::InvalidValueExceedsMaximum,
        BatchDeleteDcdnKvWithHighCapacityError::InvalidKeyTooManyKeys,
        BatchDeleteDcdnKvWithHighCapacityError::InvalidKeyExceedsCapacity,
        BatchDeleteDcdnKvWithHighCapacityError::UnauthorizedInvalidParameters,
        BatchDeleteDcdnKvWithHighCapacityError::UnauthorizedInvalidTime,
        BatchDeleteDcdnKvWithHighCapacityError::UnauthorizedInvalidToken,
        BatchDeleteDcdnKvWithHighCapacityError::InvalidNameSpaceNotFound,
    ];
}

/// Response to [`BatchDeleteDcdnKvWithHighCapacityRequest`].
#[non_exhaustive]
pub struct BatchDeleteDcdnKvWithHighCapacityResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `EEEBE525-F576-1196-8DAF-2D70CA3F4D2F`.
    pub request_id: Option<String>,
    /// The fail keys that were found or are concerned, one entry each. Example: `test_key1`.
    pub fail_keys: Vec<String>,
    /// The success keys that were found or are concerned, one entry each. Example: `test_key1`.
    pub success_keys: Vec<String>,
}

response! {
    BatchDeleteDcdnKvWithHighCapacityResponse {
        "RequestId" => request_id: value,
        "FailKeys" => fail_keys: list(""),
        "SuccessKeys" => success_keys: list(""),
    }
}

/// Errors that the documentation of [`BatchDeleteDcdnKvWithHighCapacityRequest`] names.
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
pub type BatchDeleteDcdnKvWithHighCapacityError = super::DocumentedError;
