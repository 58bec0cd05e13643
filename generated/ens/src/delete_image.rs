// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteImage`, from `ens/DeleteImage.md`.

use alicloud_runtime::codegen::*;

/// Deletes a custom image; instances made from it keep running.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::DeleteImageRequest::new()
///     .image_id("...");
/// let reply = client.delete_image(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteImageRequest {
    /// **Required.** ID of an image: a system image to start from or, where media are concerned, a
    /// picture.
    pub image_id: Option<String>,
}

impl DeleteImageRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ImageId`, which is required.
    pub fn image_id(mut self, value: impl Into<String>) -> Self {
        self.image_id = Some(value.into());
        self
    }
}

request! {
    DeleteImageRequest {
        "ImageId" => image_id: query,
    }
}

impl Operation for DeleteImageRequest {
    type Response = DeleteImageResponse;
    type Error = DeleteImageError;
    const INFO: OperationInfo = super::operation("DeleteImage").required(&["ImageId"]);
    const ERRORS: &'static [DeleteImageError] = &[
        DeleteImageError::MissingParameter,
        DeleteImageError::NoPermission,
        DeleteImageError::ForbiddenDelerrorteImage,
        DeleteImageError::ErrorDeleteImage,
        DeleteImageError::InvalidParameterAny,
    ];
}

/// Response to [`DeleteImageRequest`].
#[non_exhaustive]
pub struct DeleteImageResponse {
    /// Number for the result of the call; the message beside it explains it. Example: `0`.
    pub code: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `0D94920B-0349-5097-A57F-31876405F2E5`.
    pub request_id: Option<String>,
}

response! {
    DeleteImageResponse {
        "Code" => code: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`DeleteImageRequest`] names.
///
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ForbiddenDelerrorteImage`](super::DocumentedError::ForbiddenDelerrorteImage)
/// - [`ErrorDeleteImage`](super::DocumentedError::ErrorDeleteImage)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
pub type DeleteImageError = super::DocumentedError;
