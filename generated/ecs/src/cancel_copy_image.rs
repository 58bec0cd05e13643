// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CancelCopyImage`, from `ecs/CancelCopyImage.md`.

use alicloud_runtime::codegen::*;

/// Stops copying an image to another region and deletes the unfinished copy; the original is not
/// touched. Fails once the copy is complete.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::CancelCopyImageRequest::new()
///     .image_id("m-bp1caf3yicx5jlfl****")
///     .region_id("cn-hangzhou");
/// let reply = client.cancel_copy_image(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CancelCopyImageRequest {
    /// **Required.** The new image in the destination region whose copying is to stop.
    /// Example: `m-bp1caf3yicx5jlfl****`.
    pub image_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl CancelCopyImageRequest {
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
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    CancelCopyImageRequest {
        "ImageId" => image_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for CancelCopyImageRequest {
    type Response = CancelCopyImageResponse;
    type Error = CancelCopyImageError;
    const INFO: OperationInfo = super::operation("CancelCopyImage")
        .required(&["ImageId", "RegionId"])
        .region("RegionId");
    const ERRORS: &'static [CancelCopyImageError] = &[
        CancelCopyImageError::InvalidRegionIdNotFound,
        CancelCopyImageError::InvalidImageIdNotFound,
        CancelCopyImageError::ImageCreatedNotFromCopy,
        CancelCopyImageError::IncorrectImageStatus,
        CancelCopyImageError::InvalidDescriptionMalformed,
        CancelCopyImageError::InternalError,
        CancelCopyImageError::CancelNotSupported,
    ];
}

/// Response to [`CancelCopyImageRequest`].
pub type CancelCopyImageResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`CancelCopyImageRequest`] names.
///
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
/// - [`InvalidImageIdNotFound`](super::DocumentedError::InvalidImageIdNotFound)
/// - [`ImageCreatedNotFromCopy`](super::DocumentedError::ImageCreatedNotFromCopy)
/// - [`IncorrectImageStatus`](super::DocumentedError::IncorrectImageStatus): The copy is complete, so there is nothing left to stop.
/// - [`InvalidDescriptionMalformed`](super::DocumentedError::InvalidDescriptionMalformed)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`CancelNotSupported`](super::DocumentedError::CancelNotSupported)
pub type CancelCopyImageError = super::DocumentedError;
