// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `PutBucketAcl`, from `ens/PutBucketAcl.md`.

use alicloud_runtime::codegen::*;

/// Sets who may read and write a bucket of edge object storage.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::PutBucketAclRequest::new()
///     .bucket_name("...")
///     .bucket_acl("...");
/// let reply = client.put_bucket_acl(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct PutBucketAclRequest {
    /// **Required.** Name that the bucket goes by.
    pub bucket_name: Option<String>,
    /// **Required.** Who may read and write the bucket.
    pub bucket_acl: Option<String>,
}

impl PutBucketAclRequest {
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
    /// Sets `BucketAcl`, which is required.
    pub fn bucket_acl(mut self, value: impl Into<String>) -> Self {
        self.bucket_acl = Some(value.into());
        self
    }
}

request! {
    PutBucketAclRequest {
        "BucketName" => bucket_name: query,
        "BucketAcl" => bucket_acl: query,
    }
}

impl Operation for PutBucketAclRequest {
    type Response = PutBucketAclResponse;
    type Error = PutBucketAclError;
    const INFO: OperationInfo = super::operation("PutBucketAcl")
        .required(&["BucketName", "BucketAcl"]);
    const ERRORS: &'static [PutBucketAclError] = &[
        PutBucketAclError::InvalidAny,
        PutBucketAclError::InvalidBucketName,
        PutBucketAclError::NoPermission,
        PutBucketAclError::InvalidParameterAny,
        PutBucketAclError::AccessDenied,
        PutBucketAclError::NoSuchBucket,
    ];
}

/// Response to [`PutBucketAclRequest`].
pub type PutBucketAclResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`PutBucketAclRequest`] names.
///
/// - [`InvalidAny`](super::DocumentedError::InvalidAny)
/// - [`InvalidBucketName`](super::DocumentedError::InvalidBucketName)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
/// - [`AccessDenied`](super::DocumentedError::AccessDenied)
/// - [`NoSuchBucket`](super::DocumentedError::NoSuchBucket)
pub type PutBucketAclError = super::DocumentedError;
