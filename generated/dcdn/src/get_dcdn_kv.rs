// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetDcdnKv`, from `dcdn/GetDcdnKv.md`.

use alicloud_runtime::codegen::*;

/// Reads the value of one key in an edge KV namespace.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::GetDcdnKvRequest::new()
///     .namespace("...")
///     .key("...");
/// let reply = client.get_dcdn_kv(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetDcdnKvRequest {
    /// **Required.** Space of names that keeps items of different origin apart.
    pub namespace: Option<String>,
    /// **Required.** Name in a pair of name and value.
    pub key: Option<String>,
}

impl GetDcdnKvRequest {
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
    GetDcdnKvRequest {
        "Namespace" => namespace: query,
        "Key" => key: query,
    }
}

impl Operation for GetDcdnKvRequest {
    type Response = GetDcdnKvResponse;
    type Error = GetDcdnKvError;
    const INFO: OperationInfo = super::operation("GetDcdnKv")
        .method("GET")
        .required(&["Namespace", "Key"])
        .read_only();
    const ERRORS: &'static [GetDcdnKvError] = &[
        GetDcdnKvError::InvalidParameter,
        GetDcdnKvError::InvalidAccountMalformed,
        GetDcdnKvError::InvalidNameSpaceMalformed,
        GetDcdnKvError::InvalidKeyMalformed,
        GetDcdnKvError::InvalidKeyExceedsMaximum,
        GetDcdnKvError::InvalidValueExceedsMaximum,
        GetDcdnKvError::InvalidKeyExceedsCapacity,
        GetDcdnKvError::UnauthorizedInvalidParameters,
        GetDcdnKvError::UnauthorizedInvalidTime,
        GetDcdnKvError::UnauthorizedInvalidToken,
        GetDcdnKvError::UnauthorizedInvalidResource,
        GetDcdnKvError::InvalidAccountNotFound,
        GetDcdnKvError::InvalidNameSpaceNotFound,
        GetDcdnKvError::InvalidKeyNotFound,
        GetDcdnKvError::InvalidNameSpaceDuplicate,
        GetDcdnKvError::InvalidNameSpaceQuotaFull,
        GetDcdnKvError::InvalidKeyQuotaFull,
        GetDcdnKvError::TooManyRequests,
        GetDcdnKvError::TooQuickRequests,
    ];
}

/// Response to [`GetDcdnKvRequest`].
#[non_exhaustive]
pub struct GetDcdnKvResponse {
    /// Value that belongs to the name or key beside it. Example: `value1`.
    pub value: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `D61E4801-EAFF-4A63-AAE1-FBF6CE1CFD1C`.
    pub request_id: Option<String>,
}

response! {
    GetDcdnKvResponse {
        "Value" => value: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`GetDcdnKvRequest`] names.
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
pub type GetDcdnKvError = super::DocumentedError;
