// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `PutDcdnKvNamespace`, from `dcdn/PutDcdnKvNamespace.md`.

use alicloud_runtime::codegen::*;

/// Adds an edge KV namespace to the account.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::PutDcdnKvNamespaceRequest::new()
///     .namespace("...");
/// let reply = client.put_dcdn_kv_namespace(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct PutDcdnKvNamespaceRequest {
    /// Free text that describes the item to people. Length: at most 1024.
    pub description: Option<String>,
    /// **Required.** Space of names that keeps items of different origin apart. Length: at most 64.
    pub namespace: Option<String>,
}

impl PutDcdnKvNamespaceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `Namespace`, which is required.
    pub fn namespace(mut self, value: impl Into<String>) -> Self {
        self.namespace = Some(value.into());
        self
    }
}

request! {
    PutDcdnKvNamespaceRequest {
        "Description" => description: form,
        "Namespace" => namespace: form,
    }
}

impl Operation for PutDcdnKvNamespaceRequest {
    type Response = PutDcdnKvNamespaceResponse;
    type Error = PutDcdnKvNamespaceError;
    const INFO: OperationInfo = super::operation("PutDcdnKvNamespace")
        .required(&["Namespace"]);
    const ERRORS: &'static [PutDcdnKvNamespaceError] = &[
        PutDcdnKvNamespaceError::InvalidParameter,
        PutDcdnKvNamespaceError::InvalidAccountMalformed,
        PutDcdnKvNamespaceError::InvalidNameSpaceMalformed,
        PutDcdnKvNamespaceError::InvalidKeyMalformed,
        PutDcdnKvNamespaceError::InvalidKeyExceedsMaximum,
        PutDcdnKvNamespaceError::InvalidValueExceedsMaximum,
        PutDcdnKvNamespaceError::InvalidKeyExceedsCapacity,
        PutDcdnKvNamespaceError::UnauthorizedInvalidParameters,
        PutDcdnKvNamespaceError::UnauthorizedInvalidTime,
        PutDcdnKvNamespaceError::UnauthorizedInvalidToken,
        PutDcdnKvNamespaceError::UnauthorizedInvalidResource,
        PutDcdnKvNamespaceError::InvalidAccountNotFound,
        PutDcdnKvNamespaceError::InvalidNameSpaceNotFound,
        PutDcdnKvNamespaceError::InvalidKeyNotFound,
        PutDcdnKvNamespaceError::InvalidNameSpaceDuplicate,
        PutDcdnKvNamespaceError::InvalidNameSpaceQuotaFull,
        PutDcdnKvNamespaceError::InvalidKeyQuotaFull,
        PutDcdnKvNamespaceError::TooManyRequests,
        PutDcdnKvNamespaceError::TooQuickRequests,
    ];
}

/// Response to [`PutDcdnKvNamespaceRequest`].
#[non_exhaustive]
pub struct PutDcdnKvNamespaceResponse {
    /// State of what the entry describes, which decides what can be done with it. Example: `online`.
    pub status: Option<String>,
    /// Space of names that keeps items of different origin apart. Example: `ns1`.
    pub namespace: Option<String>,
    /// ID of the namespace that the item belongs to or stands for. Example: `12423131231****`.
    pub namespace_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `D61E4801-EAFF-4A63-AAE1-FBF6CE1CFD1C`.
    pub request_id: Option<String>,
    /// Free text that describes the item to people.
    /// Length: at most 1024. Example: `the first namespace`.
    pub description: Option<String>,
}

response! {
    PutDcdnKvNamespaceResponse {
        "Status" => status: value,
        "Namespace" => namespace: value,
        "NamespaceId" => namespace_id: value,
        "RequestId" => request_id: value,
        "Description" => description: value,
    }
}

/// Errors that the documentation of [`PutDcdnKvNamespaceRequest`] names.
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
pub type PutDcdnKvNamespaceError = super::DocumentedError;
