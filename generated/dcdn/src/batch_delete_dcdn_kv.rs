// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `BatchDeleteDcdnKv`, from `dcdn/BatchDeleteDcdnKv.md`.

use alicloud_runtime::codegen::*;

/// Deletes a list of keys and their values from an edge KV namespace.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::BatchDeleteDcdnKvRequest::new()
///     .namespace("...")
///     .keys(["..."]);
/// let reply = client.batch_delete_dcdn_kv(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct BatchDeleteDcdnKvRequest {
    /// **Required.** Space of names that keeps items of different origin apart.
    pub namespace: Option<String>,
    /// **Required.** The keys to work on or to narrow the list down to.
    pub keys: Vec<String>,
}

impl BatchDeleteDcdnKvRequest {
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
    /// Sets `Keys`, which is required.
    pub fn keys(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.keys = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    BatchDeleteDcdnKvRequest {
        "Namespace" => namespace: query,
        "Keys" => keys: form_json,
    }
}

impl Operation for BatchDeleteDcdnKvRequest {
    type Response = BatchDeleteDcdnKvResponse;
    type Error = BatchDeleteDcdnKvError;
    const INFO: OperationInfo = super::operation("BatchDeleteDcdnKv")
        .required(&["Namespace", "Keys"]);
    const ERRORS: &'static [BatchDeleteDcdnKvError] = &[
        BatchDeleteDcdnKvError::InvalidParameter,
        BatchDeleteDcdnKvError::InvalidNameSpaceMalformed,
        BatchDeleteDcdnKvError::InvalidAccountMalformed,
        BatchDeleteDcdnKvError::InvalidKeyMalformed,
        BatchDeleteDcdnKvError::InvalidKeyExceedsMaximum,
        BatchDeleteDcdnKvError::InvalidValueExceedsMaximum,
        BatchDeleteDcdnKvError::InvalidKeyTooManyKeys,
        BatchDeleteDcdnKvError::InvalidKeyExceedsCapacity,
        BatchDeleteDcdnKvError::UnauthorizedInvalidParameters,
        BatchDeleteDcdnKvError::UnauthorizedInvalidTime,
        BatchDeleteDcdnKvError::UnauthorizedInvalidToken,
        BatchDeleteDcdnKvError::InvalidNameSpaceNotFound,
    ];
}

/// Response to [`BatchDeleteDcdnKvRequest`].
#[non_exhaustive]
pub struct BatchDeleteDcdnKvResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `EEEBE525-F576-1196-8DAF-2D70CA3F4D2F`.
    pub request_id: Option<String>,
    /// The fail keys that were found or are concerned, one entry each. Example: `test_key1`.
    pub fail_keys: Vec<String>,
    /// The success keys that were found or are concerned, one entry each. Example: `test_key2`.
    pub success_keys: Vec<String>,
}

response! {
    BatchDeleteDcdnKvResponse {
        "RequestId" => request_id: value,
        "FailKeys" => fail_keys: list(""),
        "SuccessKeys" => success_keys: list(""),
    }
}

/// Errors that the documentation of [`BatchDeleteDcdnKvRequest`] names.
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
pub type BatchDeleteDcdnKvError = super::DocumentedError;
