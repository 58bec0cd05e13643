// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `PutDcdnKvWithHighCapacity`, from `dcdn/PutDcdnKvWithHighCapacity.md`.

use alicloud_runtime::codegen::*;

/// Writes one key-value pair to an edge KV namespace where the value is large, up to 25 MB.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::PutDcdnKvWithHighCapacityRequest::new()
///     .namespace("...")
///     .key("...")
///     .url("...");
/// let reply = client.put_dcdn_kv_with_high_capacity(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct PutDcdnKvWithHighCapacityRequest {
    /// **Required.** Space of names that keeps items of different origin apart.
    pub namespace: Option<String>,
    /// **Required.** Name in a pair of name and value.
    pub key: Option<String>,
    /// **Required.** URL, or the path in it, that the call or the item is about.
    pub url: Option<String>,
}

impl PutDcdnKvWithHighCapacityRequest {
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
    /// Sets `Url`, which is required.
    pub fn url(mut self, value: impl Into<String>) -> Self {
        self.url = Some(value.into());
        self
    }
}

request! {
    PutDcdnKvWithHighCapacityRequest {
        "Namespace" => namespace: query,
        "Key" => key: query,
        "Url" => url: query,
    }
}

impl Operation for PutDcdnKvWithHighCapacityRequest {
    type Response = PutDcdnKvWithHighCapacityResponse;
    type Error = PutDcdnKvWithHighCapacityError;
    const INFO: OperationInfo = super::operation("PutDcdnKvWithHighCapacity")
        .required(&["Namespace", "Key", "Url"]);
    const ERRORS: &'static [PutDcdnKvWithHighCapacityError] = &[
        PutDcdnKvWithHighCapacityError::InvalidParameter,
        PutDcdnKvWithHighCapacityError::InvalidAccountMalformed,
        PutDcdnKvWithHighCapacityError::InvalidNameSpaceMalformed,
        PutDcdnKvWithHighCapacityError::InvalidKeyMalformed,
        PutDcdnKvWithHighCapacityError::InvalidKeyExceedsMaximum,
        PutDcdnKvWithHighCapacityError::InvalidValueExceedsMaximum,
        PutDcdnKvWithHighCapacityError::InvalidKeyExceedsCapacity,
        PutDcdnKvWithHighCapacityError::UnauthorizedInvalidParameters,
        PutDcdnKvWithHighCapacityError::UnauthorizedInvalidTime,
        PutDcdnKvWithHighCapacityError::UnauthorizedInvalidToken,
        PutDcdnKvWithHighCapacityError::UnauthorizedInvalidResource,
        PutDcdnKvWithHighCapacityError::InvalidAccountNotFound,
        PutDcdnKvWithHighCapacityError::InvalidNameSpaceNotFound,
        PutDcdnKvWithHighCapacityError::InvalidKeyNotFound,
        PutDcdnKvWithHighCapacityError::InvalidNameSpaceDuplicate,
        PutDcdnKvWithHighCapacityError::InvalidNameSpaceQuotaFull,
        PutDcdnKvWithHighCapacityError::InvalidKeyQuotaFull,
        PutDcdnKvWithHighCapacityError::TooManyRequests,
        PutDcdnKvWithHighCapacityError::TooQuickRequests,
    ];
}

/// Response to [`PutDcdnKvWithHighCapacityRequest`].
#[non_exhaustive]
pub struct PutDcdnKvWithHighCapacityResponse {
    /// Length of what was stored. Example: `4`.
    pub length: Option<i32>,
    /// Value that belongs to the name or key beside it. Example: `test`.
    pub value: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `EEEBE525-F576-1196-8DAF-2D70CA3F4D2F`.
    pub request_id: Option<String>,
}

response! {
    PutDcdnKvWithHighCapacityResponse {
        "Length" => length: value,
        "Value" => value: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`PutDcdnKvWithHighCapacityRequest`] names.
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
pub type PutDcdnKvWithHighCapacityError = super::DocumentedError;
