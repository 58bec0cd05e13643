// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetBucketInfo`, from `ens/GetBucketInfo.md`.

use alicloud_runtime::codegen::*;

/// Returns detailed information about one bucket of edge object storage.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::GetBucketInfoRequest::new()
///     .bucket_name("...");
/// let reply = client.get_bucket_info(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetBucketInfoRequest {
    /// **Required.** Name that the bucket goes by.
    pub bucket_name: Option<String>,
}

impl GetBucketInfoRequest {
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
    GetBucketInfoRequest {
        "BucketName" => bucket_name: query,
    }
}

impl Operation for GetBucketInfoRequest {
    type Response = GetBucketInfoResponse;
    type Error = GetBucketInfoError;
    const INFO: OperationInfo = super::operation("GetBucketInfo")
        .required(&["BucketName"])
        .read_only();
    const ERRORS: &'static [GetBucketInfoError] = &[
        GetBucketInfoError::InvalidAny,
        GetBucketInfoError::InvalidBucketName,
        GetBucketInfoError::NoPermission,
        GetBucketInfoError::InvalidParameterAny,
        GetBucketInfoError::AccessDenied,
        GetBucketInfoError::NoSuchBucket,
    ];
}

/// Response to [`GetBucketInfoRequest`].
#[non_exhaustive]
pub struct GetBucketInfoResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `C5831388-2D4B-46F4-A96B-D4E6BD06E7521`.
    pub request_id: Option<String>,
    /// What is known about the bucket.
    pub bucket_info: Option<BucketInfo>,
}

response! {
    GetBucketInfoResponse {
        "RequestId" => request_id: value,
        "BucketInfo" => bucket_info: value,
    }
}

/// What is known about the bucket.
#[non_exhaustive]
pub struct BucketInfo {
    /// Who may read and write the bucket. Example: `private`.
    pub bucket_acl: Option<String>,
    /// Name that the bucket goes by. Example: `test`.
    pub bucket_name: Option<String>,
    /// Free text added as a note. Example: `das`.
    pub comment: Option<String>,
    /// When the item was created. Example: `2022-10-12T05:45:00Z`.
    pub create_time: Option<Timestamp>,
    /// Which kind of logical bucket it is or is to be. Example: `sink`.
    pub logical_bucket_type: Option<String>,
    /// When the item was last changed. Example: `2022-10-12T06:45:00Z`.
    pub modify_time: Option<Timestamp>,
}

response! {
    BucketInfo {
        "BucketAcl" => bucket_acl: value,
        "BucketName" => bucket_name: value,
        "Comment" => comment: value,
        "CreateTime" => create_time: value,
        "LogicalBucketType" => logical_bucket_type: value,
        "ModifyTime" => modify_time: value,
    }
}

/// Errors that the documentation of [`GetBucketInfoRequest`] names.
///
/// - [`InvalidAny`](super::DocumentedError::InvalidAny)
/// - [`InvalidBucketName`](super::DocumentedError::InvalidBucketName)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
/// - [`AccessDenied`](super::DocumentedError::AccessDenied)
/// - [`NoSuchBucket`](super::DocumentedError::NoSuchBucket)
pub type GetBucketInfoError = super::DocumentedError;
