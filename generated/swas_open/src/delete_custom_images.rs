// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteCustomImages`, from `swas-open/DeleteCustomImages.md`.

use alicloud_runtime::codegen::*;

/// Deletes several custom images; servers made from them can no longer be reset to them.
///
/// ```no_run
/// # async fn example(client: alicloud_swas_open::Client) -> Result<(), alicloud_swas_open::Error> {
/// let request = alicloud_swas_open::DeleteCustomImagesRequest::new()
///     .image_ids("...");
/// let reply = client.delete_custom_images(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteCustomImagesRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** IDs of the images to work on or to narrow the list down to.
    pub image_ids: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
}

impl DeleteCustomImagesRequest {
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
    /// Sets `ImageIds`, which is required.
    pub fn image_ids(mut self, value: impl Into<String>) -> Self {
        self.image_ids = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    DeleteCustomImagesRequest {
        "RegionId" => region_id: query,
        "ImageIds" => image_ids: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for DeleteCustomImagesRequest {
    type Response = DeleteCustomImagesResponse;
    type Error = DeleteCustomImagesError;
    const INFO: OperationInfo = super::operation("DeleteCustomImages")
        .required(&["RegionId", "ImageIds"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [DeleteCustomImagesError] = &[
        DeleteCustomImagesError::CustomImageInShare,
        DeleteCustomImagesError::InvalidImageIdNotFound,
        DeleteCustomImagesError::InternalError,
    ];
}

/// Response to [`DeleteCustomImagesRequest`].
pub type DeleteCustomImagesResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteCustomImagesRequest`] names.
///
/// - [`CustomImageInShare`](super::DocumentedError::CustomImageInShare)
/// - [`InvalidImageIdNotFound`](super::DocumentedError::InvalidImageIdNotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type DeleteCustomImagesError = super::DocumentedError;
