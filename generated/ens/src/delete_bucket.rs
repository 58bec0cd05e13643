// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteBucket`, from `ens/DeleteBucket.md`.

use alicloud_runtime::codegen::*;

/// Deletes a bucket. Only the account that owns it may do so.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::DeleteBucketRequest::new()
///     .bucket_name("...");
/// let reply = client.delete_bucket(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteBucketRequest {
    /// **Required.** Name that the bucket goes by.
    pub bucket_name: Option<String>,
}

impl DeleteBucketRequest {
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
}

request! {
    DeleteBucketRequest {
        "BucketName" => bucket_name: query,
    }
}

impl Operation for DeleteBucketRequest {
    type Response = DeleteBucketResponse;
    type Error = DeleteBucketError;
    const INFO: OperationInfo = super::operation("DeleteBucket")
        .required(&["BucketName"]);
    const ERRORS: &'static [DeleteBucketError] = &[
        DeleteBucketError::InvalidBucketName,
        DeleteBucketError::NoPermission,
        DeleteBucketError::InvalidParameterAny,
        DeleteBucketError::AccessDenied,
        DeleteBucketError::NoSuchBucket,
        DeleteBucketError::BucketNotEmpty,
        DeleteBucketError::InternalError,
    ];
}

/// Response to [`DeleteBucketRequest`].
pub type DeleteBucketResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteBucketRequest`] names.
///
/// - [`InvalidBucketName`](super::DocumentedError::InvalidBucketName)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
/// - [`AccessDenied`](super::DocumentedError::AccessDenied)
/// - [`NoSuchBucket`](super::DocumentedError::NoSuchBucket)
/// - [`BucketNotEmpty`](super::DocumentedError::BucketNotEmpty)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type DeleteBucketError = super::DocumentedError;
