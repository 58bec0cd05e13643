// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteMultipartUpload`, from `vod/DeleteMultipartUpload.md`.

use alicloud_runtime::codegen::*;

/// Throws away the parts of an unfinished upload at once, so that they take no more space.
///
/// ```no_run
/// # async fn example(client: alicloud_vod::Client) -> Result<(), alicloud_vod::Error> {
/// let request = alicloud_vod::DeleteMultipartUploadRequest::new()
///     .media_id("61ccbdb06fa*****3012be4d8083f6")
///     .media_type("video");
/// let reply = client.delete_multipart_upload(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteMultipartUploadRequest {
    /// **Required.** ID of the media that the call is about.
    /// Example: `61ccbdb06fa*****3012be4d8083f6`.
    pub media_id: Option<String>,
    /// **Required.** Which kind of media it is or is to be. Example: `video`.
    pub media_type: Option<String>,
    /// Number of the account that owns the resource real. Example: `34624557`.
    pub resource_real_owner_id: Option<i64>,
}

impl DeleteMultipartUploadRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `MediaId`, which is required.
    pub fn media_id(mut self, value: impl Into<String>) -> Self {
        self.media_id = Some(value.into());
        self
    }
    /// Sets `MediaType`, which is required.
    pub fn media_type(mut self, value: impl Into<String>) -> Self {
        self.media_type = Some(value.into());
        self
    }
    /// Sets `ResourceRealOwnerId`.
    #[inline]
    pub fn resource_real_owner_id(mut self, value: i64) -> Self {
        self.resource_real_owner_id = Some(value);
        self
    }
}

request! {
    DeleteMultipartUploadRequest {
        "MediaId" => media_id: query,
        "MediaType" => media_type: query,
        "ResourceRealOwnerId" => resource_real_owner_id: query,
    }
}

impl Operation for DeleteMultipartUploadRequest {
    type Response = DeleteMultipartUploadResponse;
    type Error = DeleteMultipartUploadError;
    const INFO: OperationInfo = super::operation("DeleteMultipartUpload")
        .required(&["MediaId", "MediaType"]);
    const ERRORS: &'static [DeleteMultipartUploadError] = &[
        DeleteMultipartUploadError::InvalidParameter,
        DeleteMultipartUploadError::InvalidMultipartUploadNotFound,
        DeleteMultipartUploadError::InvalidVideoNotFound,
        DeleteMultipartUploadError::InvalidFileNotFound,
        DeleteMultipartUploadError::InvalidStorageNotFound,
        DeleteMultipartUploadError::AccessDenied,
    ];
}

/// Response to [`DeleteMultipartUploadRequest`].
pub type DeleteMultipartUploadResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteMultipartUploadRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InvalidMultipartUploadNotFound`](super::DocumentedError::InvalidMultipartUploadNotFound)
/// - [`InvalidVideoNotFound`](super::DocumentedError::InvalidVideoNotFound), here with HTTP status 400
/// - [`InvalidFileNotFound`](super::DocumentedError::InvalidFileNotFound)
/// - [`InvalidStorageNotFound`](super::DocumentedError::InvalidStorageNotFound), here with HTTP status 400
/// - [`AccessDenied`](super::DocumentedError::AccessDenied)
pub type DeleteMultipartUploadError = super::DocumentedError;
