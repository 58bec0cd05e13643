// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteObject`, from `ens/DeleteObject.md`.

use alicloud_runtime::codegen::*;

/// Deletes one object from a bucket.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::DeleteObjectRequest::new()
///     .object_key("...")
///     .bucket_name("...");
/// let reply = client.delete_object(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteObjectRequest {
    /// **Required.** Key that opens, signs or picks out the object.
    pub object_key: Option<String>,
    /// **Required.** Name that the bucket goes by.
    pub bucket_name: Option<String>,
}

impl DeleteObjectRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ObjectKey`, which is required.
    pub fn object_key(mut self, value: impl Into<String>) -> Self {
        self.object_key = Some(value.into());
        self
    }
    /// Sets `BucketName`, which is required.
    pub fn bucket_name(mut self, value: impl Into<String>) -> Self {
        self.bucket_name = Some(value.into());
        self
    }
}

request! {
    DeleteObjectRequest {
        "ObjectKey" => object_key: query,
        "BucketName" => bucket_name: query,
    }
}

impl Operation for DeleteObjectRequest {
    type Response = DeleteObjectResponse;
    type Error = DeleteObjectError;
    const INFO: OperationInfo = super::operation("DeleteObject")
        .required(&["ObjectKey", "BucketName"]);
    const ERRORS: &'static [DeleteObjectError] = &[
        DeleteObjectError::NoPermission,
        DeleteObjectError::InvalidParameterAny,
        DeleteObjectError::AccessDenied,
        DeleteObjectError::NoSuchBucket,
        DeleteObjectError::InternalError,
    ];
}

/// Response to [`DeleteObjectRequest`].
pub type DeleteObjectResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteObjectRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
/// - [`AccessDenied`](super::DocumentedError::AccessDenied)
/// - [`NoSuchBucket`](super::DocumentedError::NoSuchBucket)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type DeleteObjectError = super::DocumentedError;
