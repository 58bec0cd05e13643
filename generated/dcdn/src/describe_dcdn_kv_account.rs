// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDcdnKvAccount`, from `dcdn/DescribeDcdnKvAccount.md`.

use alicloud_runtime::codegen::*;

/// Shows the edge KV storage of the account, such as its namespaces and quotas.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::DescribeDcdnKvAccountRequest::new();
/// let reply = client.describe_dcdn_kv_account(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDcdnKvAccountRequest {}

impl DescribeDcdnKvAccountRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    DescribeDcdnKvAccountRequest {}
}

impl Operation for DescribeDcdnKvAccountRequest {
    type Response = DescribeDcdnKvAccountResponse;
    type Error = DescribeDcdnKvAccountError;
    const INFO: OperationInfo = super::operation("DescribeDcdnKvAccount")
        .method("GET")
        .read_only();
    const ERRORS: &'static [DescribeDcdnKvAccountError] = &[
        DescribeDcdnKvAccountError::InvalidParameter,
        DescribeDcdnKvAccountError::InvalidAccountMalformed,
        DescribeDcdnKvAccountError::InvalidNameSpaceMalformed,
        DescribeDcdnKvAccountError::InvalidKeyMalformed,
        DescribeDcdnKvAccountError::InvalidKeyExceedsMaximum,
        DescribeDcdnKvAccountError::InvalidValueExceedsMaximum,
        DescribeDcdnKvAccountError::InvalidKeyExceedsCapacity,
        DescribeDcdnKvAccountError::UnauthorizedInvalidParameters,
        DescribeDcdnKvAccountError::UnauthorizedInvalidTime,
        DescribeDcdnKvAccountError::UnauthorizedInvalidToken,
        DescribeDcdnKvAccountError::UnauthorizedInvalidResource,
        DescribeDcdnKvAccountError::InvalidAccountNotFound,
        DescribeDcdnKvAccountError::InvalidNameSpaceNotFound,
        DescribeDcdnKvAccountError::InvalidKeyNotFound,
        DescribeDcdnKvAccountError::InvalidNameSpaceDuplicate,
        DescribeDcdnKvAccountError::InvalidNameSpaceQuotaFull,
        DescribeDcdnKvAccountError::InvalidKeyQuotaFull,
        DescribeDcdnKvAccountError::TooManyRequests,
        DescribeDcdnKvAccountError::TooQuickRequests,
    ];
}

/// Response to [`DescribeDcdnKvAccountRequest`].
#[non_exhaustive]
pub struct DescribeDcdnKvAccountResponse {
    /// State of what the entry describes, which decides what can be done with it.
    /// Example: `online,offline`.
    pub status: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `D61E4801-EAFF-4A63-AAE1-FBF6CE1CFD1C`.
    pub request_id: Option<String>,
    /// Namespaces there are. Example: `1`.
    pub namespace_used: Option<i32>,
    /// How much or how many the account may have of this: namespace. Example: `10`.
    pub namespace_quota: Option<i32>,
    /// Storage there is, with its unit. Example: `1 GB`.
    pub capacity_string: Option<String>,
    /// Storage taken up, with its unit. Example: `100 MB`.
    pub capacity_used_string: Option<String>,
    /// Items of the kind namespace that were found or are concerned.
    pub namespace_list: Vec<NamespaceList>,
}

response! {
    DescribeDcdnKvAccountResponse {
        "Status" => status: value,
        "RequestId" => request_id: value,
        "NamespaceUsed" => namespace_used: value,
        "NamespaceQuota" => namespace_quota: value,
        "CapacityString" => capacity_string: value,
        "CapacityUsedString" => capacity_used_string: value,
        "NamespaceList" => namespace_list: list(""),
    }
}

/// Items of the kind namespace that were found or are concerned.
#[non_exhaustive]
pub struct NamespaceList {
    /// State of what the entry describes, which decides what can be done with it. Example: `online`.
    pub status: Option<String>,
    /// Space of names that keeps items of different origin apart. Example: `ns1`.
    pub namespace: Option<String>,
    /// ID of the namespace that the item belongs to or stands for. Example: `12423131231****`.
    pub namespace_id: Option<String>,
    /// Free text that describes the item to people. Example: `the first namespace`.
    pub description: Option<String>,
    /// Storage there is, with its unit. Example: `1 GB`.
    pub capacity_string: Option<String>,
    /// Storage taken up, with its unit. Example: `100 MB`.
    pub capacity_used_string: Option<String>,
}

response! {
    NamespaceList {
        "Status" => status: value,
        "Namespace" => namespace: value,
        "NamespaceId" => namespace_id: value,
        "Description" => description: value,
        "CapacityString" => capacity_string: value,
        "CapacityUsedString" => capacity_used_string: value,
    }
}

/// Errors that the documentation of [`DescribeDcdnKvAccountRequest`] names.
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
pub type DescribeDcdnKvAccountError = super::DocumentedError;
