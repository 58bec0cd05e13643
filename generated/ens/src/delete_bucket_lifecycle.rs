// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteBucketLifecycle`, from `ens/DeleteBucketLifecycle.md`.

use alicloud_runtime::codegen::*;

/// Deletes the lifecycle rules of a bucket; its objects no longer expire by them.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::DeleteBucketLifecycleRequest::new()
///     .bucket_name("...");
/// let reply = client.delete_bucket_lifecycle(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteBucketLifecycleRequest {
    /// **Required.** Name that the bucket goes by.
    pub bucket_name: Option<String>,
    /// ID of the rule that the call or the item is about.
    pub rule_id: Option<String>,
}

impl DeleteBucketLifecycleRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `BucketName`, which is required.
    pub fn bucket_name(mut self, value: impl Into<String>) -> Self {
        self.bucket_name = Some(value.into());
        self
    }
    /// Sets `RuleId`.
    pub fn rule_id(mut self, value: impl Into<String>) -> Self {
        self.rule_id = Some(value.into());
        self
    }
}

request! {
    DeleteBucketLifecycleRequest {
        "BucketName" => bucket_name: query,
        "RuleId" => rule_id: query,
    }
}

impl Operation for DeleteBucketLifecycleRequest {
    type Response = DeleteBucketLifecycleResponse;
    type Error = DeleteBucketLifecycleError;
    const INFO: OperationInfo = super::operation("DeleteBucketLifecycle")
        .required(&["BucketName"]);
    const ERRORS: &'static [DeleteBucketLifecycleError] = &[
        DeleteBucketLifecycleError::InvalidBucketName,
        DeleteBucketLifecycleError::AccessDenied,
        DeleteBucketLifecycleError::NoPermission,
        DeleteBucketLifecycleError::InvalidParameterAny,
        DeleteBucketLifecycleError::NoSuchBucket,
        DeleteBucketLifecycleError::NoSuchLifecycle,
    ];
}

/// Response to [`DeleteBucketLifecycleRequest`].
pub type DeleteBucketLifecycleResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteBucketLifecycleRequest`] names.
///
/// - [`InvalidBucketName`](super::DocumentedError::InvalidBucketName)
/// - [`AccessDenied`](super::DocumentedError::AccessDenied), here with HTTP status 400
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
/// - [`NoSuchBucket`](super::DocumentedError::NoSuchBucket)
/// - [`NoSuchLifecycle`](super::DocumentedError::NoSuchLifecycle)
pub type DeleteBucketLifecycleError = super::DocumentedError;
