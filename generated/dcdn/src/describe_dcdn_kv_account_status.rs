// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDcdnKvAccountStatus`, from `dcdn/DescribeDcdnKvAccountStatus.md`.

use alicloud_runtime::codegen::*;

/// Shows the status of edge KV storage for the account.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::DescribeDcdnKvAccountStatusRequest::new();
/// let reply = client.describe_dcdn_kv_account_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDcdnKvAccountStatusRequest {}

impl DescribeDcdnKvAccountStatusRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    DescribeDcdnKvAccountStatusRequest {}
}

impl Operation for DescribeDcdnKvAccountStatusRequest {
    type Response = DescribeDcdnKvAccountStatusResponse;
    type Error = DescribeDcdnKvAccountStatusError;
    const INFO: OperationInfo = super::operation("DescribeDcdnKvAccountStatus")
        .method("GET")
        .read_only();
    const ERRORS: &'static [DescribeDcdnKvAccountStatusError] = &[
        DescribeDcdnKvAccountStatusError::InvalidParameter,
        DescribeDcdnKvAccountStatusError::InvalidAccountMalformed,
        DescribeDcdnKvAccountStatusError::InvalidNameSpaceMalformed,
        DescribeDcdnKvAccountStatusError::InvalidKeyMalformed,
        DescribeDcdnKvAccountStatusError::InvalidKeyExceedsMaximum,
        DescribeDcdnKvAccountStatusError::InvalidValueExceedsMaximum,
        DescribeDcdnKvAccountStatusError::InvalidKeyExceedsCapacity,
        DescribeDcdnKvAccountStatusError::UnauthorizedInvalidParameters,
        DescribeDcdnKvAccountStatusError::UnauthorizedInvalidTime,
        DescribeDcdnKvAccountStatusError::UnauthorizedInvalidToken,
        DescribeDcdnKvAccountStatusError::UnauthorizedInvalidResource,
        DescribeDcdnKvAccountStatusError::InvalidAccountNotFound,
        DescribeDcdnKvAccountStatusError::InvalidNameSpaceNotFound,
        DescribeDcdnKvAccountStatusError::InvalidKeyNotFound,
        DescribeDcdnKvAccountStatusError::InvalidNameSpaceDuplicate,
        DescribeDcdnKvAccountStatusError::InvalidNameSpaceQuotaFull,
        DescribeDcdnKvAccountStatusError::InvalidKeyQuotaFull,
        DescribeDcdnKvAccountStatusError::TooManyRequests,
        DescribeDcdnKvAccountStatusError::TooQuickRequests,
    ];
}

/// Response to [`DescribeDcdnKvAccountStatusRequest`].
#[non_exhaustive]
pub struct DescribeDcdnKvAccountStatusResponse {
    /// State of what the entry describes, which decides what can be done with it. Example: `online`.
    pub status: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `5C1E43DC-9E51-4771-82C0-7D5ECEB547A1`.
    pub request_id: Option<String>,
}

response! {
    DescribeDcdnKvAccountStatusResponse {
        "Status" => status: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`DescribeDcdnKvAccountStatusRequest`] names.
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
pub type DescribeDcdnKvAccountStatusError = super::DocumentedError;
