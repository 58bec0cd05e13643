// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteDcdnKv`, from `dcdn/DeleteDcdnKv.md`.

use alicloud_runtime::codegen::*;

/// Deletes one key with its value from an EdgeKV namespace.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::DeleteDcdnKvRequest::new()
///     .namespace("...")
///     .key("...");
/// let reply = client.delete_dcdn_kv(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteDcdnKvRequest {
    /// **Required.** Space of names that keeps items of different origin apart.
    pub namespace: Option<String>,
    /// **Required.** Name in a pair of name and value.
    pub key: Option<String>,
}

impl DeleteDcdnKvRequest {
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
    DeleteDcdnKvRequest {
        "Namespace" => namespace: query,
        "Key" => key: query,
    }
}

impl Operation for DeleteDcdnKvRequest {
    type Response = DeleteDcdnKvResponse;
    type Error = DeleteDcdnKvError;
    const INFO: OperationInfo = super::operation("DeleteDcdnKv")
        .required(&["Namespace", "Key"]);
    const ERRORS: &'static [DeleteDcdnKvError] = &[
        DeleteDcdnKvError::InvalidParameter,
        DeleteDcdnKvError::InvalidAccountMalformed,
        DeleteDcdnKvError::InvalidNameSpaceMalformed,
        DeleteDcdnKvError::InvalidKeyMalformed,
        DeleteDcdnKvError::InvalidKeyExceedsMaximum,
        DeleteDcdnKvError::InvalidValueExceedsMaximum,
        DeleteDcdnKvError::InvalidKeyExceedsCapacity,
        DeleteDcdnKvError::UnauthorizedInvalidParameters,
        DeleteDcdnKvError::UnauthorizedInvalidTime,
        DeleteDcdnKvError::UnauthorizedInvalidToken,
        DeleteDcdnKvError::UnauthorizedInvalidResource,
        DeleteDcdnKvError::InvalidAccountNotFound,
        DeleteDcdnKvError::InvalidNameSpaceNotFound,
        DeleteDcdnKvError::InvalidKeyNotFound,
        DeleteDcdnKvError::InvalidNameSpaceDuplicate,
        DeleteDcdnKvError::InvalidNameSpaceQuotaFull,
        DeleteDcdnKvError::InvalidKeyQuotaFull,
        DeleteDcdnKvError::TooManyRequests,
        DeleteDcdnKvError::TooQuickRequests,
    ];
}

/// Response to [`DeleteDcdnKvRequest`].
pub type DeleteDcdnKvResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteDcdnKvRequest`] names.
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
pub type DeleteDcdnKvError = super::DocumentedError;
