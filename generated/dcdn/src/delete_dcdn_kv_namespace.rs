// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteDcdnKvNamespace`, from `dcdn/DeleteDcdnKvNamespace.md`.

use alicloud_runtime::codegen::*;

/// Deletes an EdgeKV namespace of the account with all keys in it.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::DeleteDcdnKvNamespaceRequest::new()
///     .namespace("...");
/// let reply = client.delete_dcdn_kv_namespace(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteDcdnKvNamespaceRequest {
    /// **Required.** Space of names that keeps items of different origin apart. Length: at most 64.
    pub namespace: Option<String>,
}

impl DeleteDcdnKvNamespaceRequest {
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
}

request! {
    DeleteDcdnKvNamespaceRequest {
        "Namespace" => namespace: query,
    }
}

impl Operation for DeleteDcdnKvNamespaceRequest {
    type Response = DeleteDcdnKvNamespaceResponse;
    type Error = DeleteDcdnKvNamespaceError;
    const INFO: OperationInfo = super::operation("DeleteDcdnKvNamespace")
        .required(&["Namespace"]);
    const ERRORS: &'static [DeleteDcdnKvNamespaceError] = &[
        DeleteDcdnKvNamespaceError::InvalidParameter,
        DeleteDcdnKvNamespaceError::InvalidAccountMalformed,
        DeleteDcdnKvNamespaceError::InvalidNameSpaceMalformed,
        DeleteDcdnKvNamespaceError::InvalidKeyMalformed,
        DeleteDcdnKvNamespaceError::InvalidKeyExceedsMaximum,
        DeleteDcdnKvNamespaceError::InvalidValueExceedsMaximum,
        DeleteDcdnKvNamespaceError::InvalidKeyExceedsCapacity,
        DeleteDcdnKvNamespaceError::UnauthorizedInvalidParameters,
        DeleteDcdnKvNamespaceError::UnauthorizedInvalidTime,
        DeleteDcdnKvNamespaceError::UnauthorizedInvalidToken,
        DeleteDcdnKvNamespaceError::UnauthorizedInvalidResource,
        DeleteDcdnKvNamespaceError::InvalidAccountNotFound,
        DeleteDcdnKvNamespaceError::InvalidNameSpaceNotFound,
        DeleteDcdnKvNamespaceError::InvalidKeyNotFound,
        DeleteDcdnKvNamespaceError::InvalidNameSpaceDuplicate,
        DeleteDcdnKvNamespaceError::InvalidNameSpaceQuotaFull,
        DeleteDcdnKvNamespaceError::InvalidKeyQuotaFull,
        DeleteDcdnKvNamespaceError::TooManyRequests,
        DeleteDcdnKvNamespaceError::TooQuickRequests,
    ];
}

/// Response to [`DeleteDcdnKvNamespaceRequest`].
pub type DeleteDcdnKvNamespaceResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteDcdnKvNamespaceRequest`] names.
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
pub type DeleteDcdnKvNamespaceError = super::DocumentedError;
