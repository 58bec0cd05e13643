// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `PutBucket`, from `ens/PutBucket.md`.

use alicloud_runtime::codegen::*;

/// Creates a bucket of edge object storage.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::PutBucketRequest::new()
///     .bucket_name("...");
/// let reply = client.put_bucket(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct PutBucketRequest {
    /// **Required.** Name that the bucket goes by.
    pub bucket_name: Option<String>,
    /// Which kind of logical bucket it is or is to be.
    pub logical_bucket_type: Option<String>,
    /// Free text added as a note.
    pub comment: Option<String>,
    /// Who may read and write the bucket.
    pub bucket_acl: Option<String>,
    /// Region that the ens lies in.
    pub ens_region_id: Option<String>,
    /// Range in which the dispatch holds.
    pub dispatch_scope: Option<String>,
}

impl PutBucketRequest {
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
    /// Sets `LogicalBucketType`.
    pub fn logical_bucket_type(mut self, value: impl Into<String>) -> Self {
        self.logical_bucket_type = Some(value.into());
        self
    }
    /// Sets `Comment`.
    pub fn comment(mut self, value: impl Into<String>) -> Self {
        self.comment = Some(value.into());
        self
    }
    /// Sets `BucketAcl`.
    pub fn bucket_acl(mut self, value: impl Into<String>) -> Self {
        self.bucket_acl = Some(value.into());
        self
    }
    /// Sets `EnsRegionId`.
    pub fn ens_region_id(mut self, value: impl Into<String>) -> Self {
        self.ens_region_id = Some(value.into());
        self
    }
    /// Sets `DispatchScope`.
    pub fn dispatch_scope(mut self, value: impl Into<String>) -> Self {
        self.dispatch_scope = Some(value.into());
        self
    }
}

request! {
    PutBucketRequest {
        "BucketName" => bucket_name: query,
        "LogicalBucketType" => logical_bucket_type: query,
        "Comment" => comment: query,
        "BucketAcl" => bucket_acl: query,
        "EnsRegionId" => ens_region_id: query,
        "DispatchScope" => dispatch_scope: query,
    }
}

impl Operation for PutBucketRequest {
    type Response = PutBucketResponse;
    type Error = PutBucketError;
    const INFO: OperationInfo = super::operation("PutBucket").required(&["BucketName"]);
    const ERRORS: &'static [PutBucketError] = &[
        PutBucketError::TooManyBuckets,
        PutBucketError::InvalidAny,
        PutBucketError::UnSupportedCity,
        PutBucketError::BucketAlreadyExists,
        PutBucketError::InvalidEngineId,
        PutBucketError::InvalidBucketName,
        PutBucketError::InvalidComment,
        PutBucketError::InvalidDataRedundancyType,
        PutBucketError::NoPermission,
        PutBucketError::InvalidParameterAny,
        PutBucketError::AccessDenied,
        PutBucketError::OperationDenied,
        PutBucketError::NoSuchEnsRegion,
        PutBucketError::NoSuchStorageDomain,
        PutBucketError::InternalError,
    ];
}

/// Response to [`PutBucketRequest`].
pub type PutBucketResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`PutBucketRequest`] names.
///
/// - [`TooManyBuckets`](super::DocumentedError::TooManyBuckets)
/// - [`InvalidAny`](super::DocumentedError::InvalidAny)
/// - [`UnSupportedCity`](super::DocumentedError::UnSupportedCity)
/// - [`BucketAlreadyExists`](super::DocumentedError::BucketAlreadyExists)
/// - [`InvalidEngineId`](super::DocumentedError::InvalidEngineId)
/// - [`InvalidBucketName`](super::DocumentedError::InvalidBucketName)
/// - [`InvalidComment`](super::DocumentedError::InvalidComment)
/// - [`InvalidDataRedundancyType`](super::DocumentedError::InvalidDataRedundancyType)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
/// - [`AccessDenied`](super::DocumentedError::AccessDenied)
/// - [`OperationDenied`](super::DocumentedError::OperationDenied)
/// - [`NoSuchEnsRegion`](super::DocumentedError::NoSuchEnsRegion)
/// - [`NoSuchStorageDomain`](super::DocumentedError::NoSuchStorageDomain)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type PutBucketError = super::DocumentedError;
