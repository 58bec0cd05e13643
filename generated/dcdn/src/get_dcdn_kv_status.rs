// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetDcdnKvStatus`, from `dcdn/GetDcdnKvStatus.md`.

use alicloud_runtime::codegen::*;

/// Shows the status of one key in an edge KV namespace.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::GetDcdnKvStatusRequest::new()
///     .namespace("...")
///     .key("...");
/// let reply = client.get_dcdn_kv_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetDcdnKvStatusRequest {
    /// **Required.** Space of names that keeps items of different origin apart.
    pub namespace: Option<String>,
    /// **Required.** Name in a pair of name and value.
    pub key: Option<String>,
}

impl GetDcdnKvStatusRequest {
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
}

request! {
    GetDcdnKvStatusRequest {
        "Namespace" => namespace: query,
        "Key" => key: query,
    }
}

impl Operation for GetDcdnKvStatusRequest {
    type Response = GetDcdnKvStatusResponse;
    type Error = GetDcdnKvStatusError;
    const INFO: OperationInfo = super::operation("GetDcdnKvStatus")
        .required(&["Namespace", "Key"])
        .read_only();
    const ERRORS: &'static [GetDcdnKvStatusError] = &[
        GetDcdnKvStatusError::InvalidParameter,
        GetDcdnKvStatusError::InvalidAccountMalformed,
        GetDcdnKvStatusError::InvalidNameSpaceMalformed,
        GetDcdnKvStatusError::InvalidKeyMalformed,
        GetDcdnKvStatusError::InvalidKeyExceedsMaximum,
        GetDcdnKvStatusError::InvalidValueExceedsMaximum,
        GetDcdnKvStatusError::InvalidKeyExceedsCapacity,
        GetDcdnKvStatusError::UnauthorizedInvalidParameters,
        GetDcdnKvStatusError::UnauthorizedInvalidTime,
        GetDcdnKvStatusError::UnauthorizedInvalidToken,
        GetDcdnKvStatusError::UnauthorizedInvalidResource,
        GetDcdnKvStatusError::InvalidAccountNotFound,
        GetDcdnKvStatusError::InvalidNameSpaceNotFound,
        GetDcdnKvStatusError::InvalidKeyNotFound,
        GetDcdnKvStatusError::InvalidNameSpaceDuplicate,
        GetDcdnKvStatusError::InvalidNameSpaceQuotaFull,
        GetDcdnKvStatusError::InvalidKeyQuotaFull,
        GetDcdnKvStatusError::TooManyRequests,
        GetDcdnKvStatusError::TooQuickRequests,
    ];
}

/// Response to [`GetDcdnKvStatusRequest`].
#[non_exhaustive]
pub struct GetDcdnKvStatusResponse {
    /// Whether the key can be read everywhere. Example: `true`.
    pub complete: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `04F0F334-1335-436C-A1D7-6C044FE73368`.
    pub request_id: Option<String>,
    /// When the key runs out; missing for keys that stay. Example: `2023-09-11T15:39:44+08:00`.
    pub expire: Option<Timestamp>,
}

response! {
    GetDcdnKvStatusResponse {
        "Complete" => complete: value,
        "RequestId" => request_id: value,
        "Expire" => expire: value,
    }
}

/// Errors that the documentation of [`GetDcdnKvStatusRequest`] names.
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
pub type GetDcdnKvStatusError = super::DocumentedError;
