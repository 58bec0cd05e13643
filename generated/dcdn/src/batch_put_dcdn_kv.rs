// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `BatchPutDcdnKv`, from `dcdn/BatchPutDcdnKv.md`.

use alicloud_runtime::codegen::*;

/// Writes several key-value pairs into an EdgeKV namespace.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// use alicloud_dcdn::batch_put_dcdn_kv::KvList;
///
/// let request = alicloud_dcdn::BatchPutDcdnKvRequest::new()
///     .namespace("...")
///     .kv_list([KvList::new()]);
/// let reply = client.batch_put_dcdn_kv(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct BatchPutDcdnKvRequest {
    /// **Required.** Space of names that keeps items of different origin apart.
    pub namespace: Option<String>,
    /// **Required.** Items of the kind kv to work on or to narrow the list down to.
    /// Items: at most 5000.
    pub kv_list: Vec<KvList>,
}

impl BatchPutDcdnKvRequest {
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
    /// Sets `KvList`, which is required.
    pub fn kv_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<KvList>>,
    ) -> Self {
        self.kv_list = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    BatchPutDcdnKvRequest {
        "Namespace" => namespace: query,
        "KvList" => kv_list: form_json,
    }
}

impl Operation for BatchPutDcdnKvRequest {
    type Response = BatchPutDcdnKvResponse;
    type Error = BatchPutDcdnKvError;
    const INFO: OperationInfo = super::operation("BatchPutDcdnKv")
        .required(&["Namespace", "KvList"]);
    const ERRORS: &'static [BatchPutDcdnKvError] = &[
        BatchPutDcdnKvError::InvalidParameter,
        BatchPutDcdnKvError::InvalidNameSpaceMalformed,
        BatchPutDcdnKvError::InvalidAccountMalformed,
        BatchPutDcdnKvError::InvalidKeyMalformed,
        BatchPutDcdnKvError::InvalidKeyExceedsMaximum,
        BatchPutDcdnKvError::InvalidValueExceedsMaximum,
        BatchPutDcdnKvError::InvalidKeyTooManyKeys,
        BatchPutDcdnKvError::InvalidKeyExceedsCapacity,
        BatchPutDcdnKvError::UnauthorizedInvalidParameters,
        BatchPutDcdnKvError::UnauthorizedInvalidTime,
        BatchPutDcdnKvError::UnauthorizedInvalidToken,
        BatchPutDcdnKvError::InvalidNameSpaceNotFound,
    ];
}

/// Response to [`BatchPutDcdnKvRequest`].
#[non_exhaustive]
pub struct BatchPutDcdnKvResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `156A6B-677B1A-4297B7-9187B7-2B44792`.
    pub request_id: Option<String>,
    /// The fail keys that were found or are concerned, one entry each. Example: `testKey1`.
    pub fail_keys: Vec<String>,
    /// The success keys that were found or are concerned, one entry each. Example: `testKey2`.
    pub success_keys: Vec<String>,
}

response! {
    BatchPutDcdnKvResponse {
        "RequestId" => request_id: value,
        "FailKeys" => fail_keys: list(""),
        "SuccessKeys" => success_keys: list(""),
    }
}

/// Items of the kind kv to work on or to narrow the list down to.
#[non_exhaustive]
pub struct KvList {
    /// **Required.** Name in a pair of name and value.
    pub key: Option<String>,
    /// **Required.** Value that belongs to the name or key beside it.
    pub value: Option<String>,
    /// When the key runs out, in seconds since 1970.
    pub expiration: Option<i64>,
    /// Seconds until the key runs out.
    pub expiration_ttl: Option<i64>,
}

impl KvList {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Key`, which is required.
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
        self
    }
    /// Sets `Value`, which is required.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
    /// Sets `Expiration`.
    #[inline]
    pub fn expiration(mut self, value: i64) -> Self {
        self.expiration = Some(value);
        self
    }
    /// Sets `ExpirationTtl`.
    #[inline]
    pub fn expiration_ttl(mut self, value: i64) -> Self {
        self.expiration_ttl = Some(value);
        self
    }
}

request! {
    KvList {
        "Key" => key: field,
        "Value" => value: field,
        "Expiration" => expiration: field,
        "ExpirationTtl" => expiration_ttl: field,
    }
}

/// Errors that the documentation of [`BatchPutDcdnKvRequest`] names.
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
pub type BatchPutDcdnKvError = super::DocumentedError;
