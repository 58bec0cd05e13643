// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetOssStorageAndAccByBuckets`, from `ens/GetOssStorageAndAccByBuckets.md`.

use alicloud_runtime::codegen::*;

/// Returns stored bytes of the last billing cycle and calls of this month, bucket by bucket.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::GetOssStorageAndAccByBucketsRequest::new();
/// let reply = client.get_oss_storage_and_acc_by_buckets(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetOssStorageAndAccByBucketsRequest {
    /// Items of the kind bucket to work on or to narrow the list down to.
    pub bucket_list: Option<String>,
}

impl GetOssStorageAndAccByBucketsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `BucketList`.
    pub fn bucket_list(mut self, value: impl Into<String>) -> Self {
        self.bucket_list = Some(value.into());
        self
    }
}

request! {
    GetOssStorageAndAccByBucketsRequest {
        "BucketList" => bucket_list: query,
    }
}

impl Operation for GetOssStorageAndAccByBucketsRequest {
    type Response = GetOssStorageAndAccByBucketsResponse;
    type Error = GetOssStorageAndAccByBucketsError;
    const INFO: OperationInfo = super::operation("GetOssStorageAndAccByBuckets")
        .method("GET")
        .read_only();
    const ERRORS: &'static [GetOssStorageAndAccByBucketsError] = &[
        GetOssStorageAndAccByBucketsError::ParamNotEnough2,
        GetOssStorageAndAccByBucketsError::ParamScopeError,
        GetOssStorageAndAccByBucketsError::ParamTypeError,
        GetOssStorageAndAccByBucketsError::SqlError,
        GetOssStorageAndAccByBucketsError::NoPermission,
        GetOssStorageAndAccByBucketsError::InvalidParameterAny,
    ];
}

/// Response to [`GetOssStorageAndAccByBucketsRequest`].
#[non_exhaustive]
pub struct GetOssStorageAndAccByBucketsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `112F4860-F1B2-58DD-8FC0-75F19DA1C4BF`.
    pub request_id: Option<String>,
    /// Items of the kind bucket that were found or are concerned.
    pub bucket_list: Vec<BucketList>,
}

response! {
    GetOssStorageAndAccByBucketsResponse {
        "RequestId" => request_id: value,
        "BucketList" => bucket_list: list(""),
    }
}

/// Items of the kind bucket that were found or are concerned.
#[non_exhaustive]
pub struct BucketList {
    /// Requests that were made to the bucket. Example: `1000`.
    pub acc: Option<i64>,
    /// OSS bucket that the files are or will be in. Example: `my-bucket`.
    pub bucket: Option<String>,
    /// Bytes in storage. Example: `1024`.
    pub storage_usage_byte: Option<i64>,
}

response! {
    BucketList {
        "Acc" => acc: value,
        "Bucket" => bucket: value,
        "StorageUsageByte" => storage_usage_byte: value,
    }
}

/// Errors that the documentation of [`GetOssStorageAndAccByBucketsRequest`] names.
///
/// - [`ParamNotEnough2`](super::DocumentedError::ParamNotEnough2)
/// - [`ParamScopeError`](super::DocumentedError::ParamScopeError)
/// - [`ParamTypeError`](super::DocumentedError::ParamTypeError)
/// - [`SqlError`](super::DocumentedError::SqlError)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
pub type GetOssStorageAndAccByBucketsError = super::DocumentedError;
