// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetBucketAcl`, from `ens/GetBucketAcl.md`.

use alicloud_runtime::codegen::*;

/// Returns who may read and write a bucket of edge object storage.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::GetBucketAclRequest::new()
///     .bucket_name("...");
/// let reply = client.get_bucket_acl(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetBucketAclRequest {
    /// **Required.** Name that the bucket goes by.
    pub bucket_name: Option<String>,
}

impl GetBucketAclRequest {
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
    GetBucketAclRequest {
        "BucketName" => bucket_name: query,
    }
}

impl Operation for GetBucketAclRequest {
    type Response = GetBucketAclResponse;
    type Error = GetBucketAclError;
    const INFO: OperationInfo = super::operation("GetBucketAcl")
        .required(&["BucketName"])
        .read_only();
    const ERRORS: &'static [GetBucketAclError] = &[
        GetBucketAclError::InvalidAny,
        GetBucketAclError::InvalidBucketName,
        GetBucketAclError::NoPermission,
        GetBucketAclError::InvalidParameterAny,
        GetBucketAclError::AccessDenied,
        GetBucketAclError::NoSuchBucket,
    ];
}

/// Response to [`GetBucketAclRequest`].
#[non_exhaustive]
pub struct GetBucketAclResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `5C881388-2D4B-46F4-A96B-D4E6BD0886A2`.
    pub request_id: Option<String>,
    /// Who may read and write the bucket. Example: `private`.
    pub bucket_acl: Option<String>,
}

response! {
    GetBucketAclResponse {
        "RequestId" => request_id: value,
        "BucketAcl" => bucket_acl: value,
    }
}

/// Errors that the documentation of [`GetBucketAclRequest`] names.
///
/// - [`InvalidAny`](super::DocumentedError::InvalidAny)
/// - [`InvalidBucketName`](super::DocumentedError::InvalidBucketName)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
/// - [`AccessDenied`](super::DocumentedError::AccessDenied)
/// - [`NoSuchBucket`](super::DocumentedError::NoSuchBucket)
pub type GetBucketAclError = super::DocumentedError;
