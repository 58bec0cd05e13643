// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `PutDcdnKv`, from `dcdn/PutDcdnKv.md`.

use alicloud_runtime::codegen::*;

/// Writes one key-value pair to an edge KV namespace, with an optional expiration time.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::PutDcdnKvRequest::new()
///     .namespace("...")
///     .key("...")
///     .value("...");
/// let reply = client.put_dcdn_kv(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct PutDcdnKvRequest {
    /// **Required.** Space of names that keeps items of different origin apart.
    pub namespace: Option<String>,
    /// **Required.** Name in a pair of name and value.
    pub key: Option<String>,
    /// **Required.** Value that belongs to the name or key beside it.
    pub value: Option<String>,
    /// When the key runs out, in seconds since 1970.
    pub expiration: Option<i64>,
    /// Seconds until the key runs out.
    pub expiration_ttl: Option<i64>,
}

impl PutDcdnKvRequest {
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
    PutDcdnKvRequest {
        "Namespace" => namespace: query,
        "Key" => key: query,
        "Value" => value: form,
        "Expiration" => expiration: query,
        "ExpirationTtl" => expiration_ttl: query,
    }
}

impl Operation for PutDcdnKvRequest {
    type Response = PutDcdnKvResponse;
    type Error = PutDcdnKvError;
    const INFO: OperationInfo = super::operation("PutDcdnKv")
        .required(&["Namespace", "Key", "Value"]);
    const ERRORS: &'static [PutDcdnKvError] = &[
        PutDcdnKvError::InvalidParameter,
        PutDcdnKvError::InvalidAccountMalformed,
        PutDcdnKvError::InvalidNameSpaceMalformed,
        PutDcdnKvError::InvalidKeyMalformed,
        PutDcdnKvError::InvalidKeyExceedsMaximum,
        PutDcdnKvError::InvalidValueExceedsMaximum,
        PutDcdnKvError::InvalidKeyExceedsCapacity,
        PutDcdnKvError::UnauthorizedInvalidParameters,
        PutDcdnKvError::UnauthorizedInvalidTime,
        PutDcdnKvError::UnauthorizedInvalidToken,
        PutDcdnKvError::UnauthorizedInvalidResource,
        PutDcdnKvError::InvalidAccountNotFound,
        PutDcdnKvError::InvalidNameSpaceNotFound,
        PutDcdnKvError::InvalidKeyNotFound,
        PutDcdnKvError::InvalidNameSpaceDuplicate,
        PutDcdnKvError::InvalidNameSpaceQuotaFull,
        PutDcdnKvError::InvalidKeyQuotaFull,
        PutDcdnKvError::TooManyRequests,
        PutDcdnKvError::TooQuickRequests,
    ];
}

/// Response to [`PutDcdnKvRequest`].
#[non_exhaustive]
pub struct PutDcdnKvResponse {
    /// Length of what was stored. Example: `5`.
    pub length: Option<i32>,
    /// Value that belongs to the name or key beside it. Example: `value1`.
    pub value: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `96ED3127-EC7A-57C5-AFA6-A689B24B2530`.
    pub request_id: Option<String>,
}

response! {
    PutDcdnKvResponse {
        "Length" => length: value,
        "Value" => value: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`PutDcdnKvRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InvalidAccountMalformed`](super::DocumentedError::InvalidAccountMalformed)
/// - [`InvalidNameSpaceMalformed`](super::DocumentedError::InvalidNameSpaceMalformed)
/// - [`InvalidKeyMalformed`](super::DocumentedError::InvalidKeyMalformed)
/// - [`InvalidKeyExceedsMaximum`](super::DocumentedError::InvalidKeyExceedsMaximum)
/// - [`InvalidValueExceedsMaximum`](super::DocumentedError::InvalidValueExceedsMaximum)
/// - [`InvalidKeyExceedsCapacity`](super::DocumentedError::InvalidKeyExceedsCapacity)
/// - [`UnauthorizedInvalidParameters`](super::DocumentedError::UnauthorizedInvalidParameters)
/// - [`UnauthorizedInvalidTime`](super::DocumentedError::UnauthorizedInvalidTime)
/// - [`UnauthorizedInvalidToken`](super::DocumentedError::UnauthorizedInvalidToken)
/// - [`UnauthorizedInvalidResource`](super::DocumentedError::UnauthorizedInvalidResource)
/// - [`InvalidAccountNotFound`](super::DocumentedError::InvalidAccountNotFound)
/// - [`InvalidNameSpaceNotFound`](super::DocumentedError::InvalidNameSpaceNotFound)
/// - [`InvalidKeyNotFound`](super::DocumentedError::InvalidKeyNotFound)
/// - [`InvalidNameSpaceDuplicate`](super::DocumentedError::InvalidNameSpaceDuplicate)
/// - [`InvalidNameSpaceQuotaFull`](super::DocumentedError::InvalidNameSpaceQuotaFull)
/// - [`InvalidKeyQuotaFull`](super::DocumentedError::InvalidKeyQuotaFull)
/// - [`TooManyRequests`](super::DocumentedError::TooManyRequests)
/// - [`TooQuickRequests`](super::DocumentedError::TooQuickRequests)
pub type PutDcdnKvError = super::DocumentedError;
