// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDcdnKvNamespace`, from `dcdn/DescribeDcdnKvNamespace.md`.

use alicloud_runtime::codegen::*;

/// Shows the information of one edge KV namespace.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::DescribeDcdnKvNamespaceRequest::new()
///     .namespace("...");
/// let reply = client.describe_dcdn_kv_namespace(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDcdnKvNamespaceRequest {
    /// **Required.** Space of names that keeps items of different origin apart. Length: at most 64.
    pub namespace: Option<String>,
}

impl DescribeDcdnKvNamespaceRequest {
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
    DescribeDcdnKvNamespaceRequest {
        "Namespace" => namespace: query,
    }
}

impl Operation for DescribeDcdnKvNamespaceRequest {
    type Response = DescribeDcdnKvNamespaceResponse;
    type Error = DescribeDcdnKvNamespaceError;
    const INFO: OperationInfo = super::operation("DescribeDcdnKvNamespace")
        .method("GET")
        .required(&["Namespace"])
        .read_only();
    const ERRORS: &'static [DescribeDcdnKvNamespaceError] = &[
        DescribeDcdnKvNamespaceError::InvalidParameter,
        DescribeDcdnKvNamespaceError::InvalidAccountMalformed,
        DescribeDcdnKvNamespaceError::InvalidNameSpaceMalformed,
        DescribeDcdnKvNamespaceError::InvalidKeyMalformed,
        DescribeDcdnKvNamespaceError::InvalidKeyExceedsMaximum,
        DescribeDcdnKvNamespaceError::InvalidValueExceedsMaximum,
        DescribeDcdnKvNamespaceError::InvalidKeyExceedsCapacity,
        DescribeDcdnKvNamespaceError::UnauthorizedInvalidParameters,
        DescribeDcdnKvNamespaceError::UnauthorizedInvalidTime,
        DescribeDcdnKvNamespaceError::UnauthorizedInvalidToken,
        DescribeDcdnKvNamespaceError::UnauthorizedInvalidResource,
        DescribeDcdnKvNamespaceError::InvalidAccountNotFound,
        DescribeDcdnKvNamespaceError::InvalidNameSpaceNotFound,
        DescribeDcdnKvNamespaceError::InvalidKeyNotFound,
        DescribeDcdnKvNamespaceError::InvalidNameSpaceDuplicate,
        DescribeDcdnKvNamespaceError::InvalidNameSpaceQuotaFull,
        DescribeDcdnKvNamespaceError::InvalidKeyQuotaFull,
        DescribeDcdnKvNamespaceError::TooManyRequests,
        DescribeDcdnKvNamespaceError::TooQuickRequests,
    ];
}

/// Response to [`DescribeDcdnKvNamespaceRequest`].
#[non_exhaustive]
pub struct DescribeDcdnKvNamespaceResponse {
    /// State of what the entry describes, which decides what can be done with it. Example: `online`.
    pub status: Option<String>,
    /// Space of names that keeps items of different origin apart. Example: `ns1`.
    pub namespace: Option<String>,
    /// ID of the namespace that the item belongs to or stands for. Example: `12423131231****`.
    pub namespace_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `D61E4801-EAFF-4A63-AAE1-FBF6CE1CFD1C`.
    pub request_id: Option<String>,
    /// Free text that describes the item to people. Example: `the first namespace`.
    pub description: Option<String>,
    /// Storage there is, with its unit. Example: `1 GB`.
    pub capacity_string: Option<String>,
    /// Storage taken up, with its unit. Example: `100 MB`.
    pub capacity_used_string: Option<String>,
    /// Way of working, out of those that the service offers. Example: `Normal`.
    pub mode: Option<String>,
}

response! {
    DescribeDcdnKvNamespaceResponse {
        "Status" => status: value,
        "Namespace" => namespace: value,
        "NamespaceId" => namespace_id: value,
        "RequestId" => request_id: value,
        "Description" => description: value,
        "CapacityString" => capacity_string: value,
        "CapacityUsedString" => capacity_used_string: value,
        "Mode" => mode: value,
    }
}

/// Errors that the documentation of [`DescribeDcdnKvNamespaceRequest`] names.
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
pub type DescribeDcdnKvNamespaceError = super::DocumentedError;
