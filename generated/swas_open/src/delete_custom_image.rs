// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteCustomImage`, from `swas-open/DeleteCustomImage.md`.

use alicloud_runtime::codegen::*;

/// Deletes a custom image; servers made from it can no longer be reset to it.
///
/// ```no_run
/// # async fn example(client: alicloud_swas_open::Client) -> Result<(), alicloud_swas_open::Error> {
/// let request = alicloud_swas_open::DeleteCustomImageRequest::new()
///     .image_id("...");
/// let reply = client.delete_custom_image(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteCustomImageRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required.** ID of an image: a system image to start from or, where media are concerned, a
    /// picture.
    pub image_id: Option<String>,
}

impl DeleteCustomImageRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `ImageId`, which is required.
    pub fn image_id(mut self, value: impl Into<String>) -> Self {
        self.image_id = Some(value.into());
        self
    }
}

request! {
    DeleteCustomImageRequest {
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
        "ImageId" => image_id: query,
    }
}

impl Operation for DeleteCustomImageRequest {
    type Response = DeleteCustomImageResponse;
    type Error = DeleteCustomImageError;
    const INFO: OperationInfo = super::operation("DeleteCustomImage")
        .required(&["RegionId", "ImageId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [DeleteCustomImageError] = &[
        DeleteCustomImageError::CustomImageInShare,
        DeleteCustomImageError::InvalidImageIdNotFound,
        DeleteCustomImageError::InternalError,
    ];
}

/// Response to [`DeleteCustomImageRequest`].
pub type DeleteCustomImageResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteCustomImageRequest`] names.
///
/// - [`CustomImageInShare`](super::DocumentedError::CustomImageInShare)
/// - [`InvalidImageIdNotFound`](super::DocumentedError::InvalidImageIdNotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type DeleteCustomImageError = super::DocumentedError;
