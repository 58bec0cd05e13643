// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteImage`, from `ecs/DeleteImage.md`.

use alicloud_runtime::codegen::*;

/// Deletes a custom image, after which nothing can be created from it.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::DeleteImageRequest::new()
///     .image_id("m-bp67acfmxazb4p****")
///     .region_id("cn-hangzhou")
///     .force(false);
/// let reply = client.delete_image(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteImageRequest {
    /// **Required.** Image to delete. An ID that does not exist is passed over silently.
    /// Example: `m-bp67acfmxazb4p****`.
    pub image_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Whether to delete the image even while instances use it. Default: `false`. Example: `false`.
    pub force: Option<bool>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
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
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `Force`.
    #[inline]
    pub fn force(mut self, value: bool) -> Self {
        self.force = Some(value);
        self
    }
    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
}

request! {
    DeleteImageRequest {
        "ImageId" => image_id: query,
        "RegionId" => region_id: query,
        "Force" => force: query,
        "DryRun" => dry_run: query,
    }
}

impl Operation for DeleteImageRequest {
    type Response = DeleteImageResponse;
    type Error = DeleteImageError;
    const INFO: OperationInfo = super::operation("DeleteImage")
        .required(&["ImageId", "RegionId"])
        .dry_run("DryRun")
        .region("RegionId");
    const ERRORS: &'static [DeleteImageError] = &[
        DeleteImageError::ImageUsingByInstance,
        DeleteImageError::ImageUseShared,
        DeleteImageError::OperationDeniedImageCopying,
        DeleteImageError::ImageIsImporting,
        DeleteImageError::ImageIsExporting,
        DeleteImageError::InvalidImageIdNotFound,
        DeleteImageError::ImageIsPublic,
    ];
}

/// Response to [`DeleteImageRequest`].
pub type DeleteImageResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteImageRequest`] names.
///
/// - [`ImageUsingByInstance`](super::DocumentedError::ImageUsingByInstance)
/// - [`ImageUseShared`](super::DocumentedError::ImageUseShared)
/// - [`OperationDeniedImageCopying`](super::DocumentedError::OperationDeniedImageCopying)
/// - [`ImageIsImporting`](super::DocumentedError::ImageIsImporting)
/// - [`ImageIsExporting`](super::DocumentedError::ImageIsExporting)
/// - [`InvalidImageIdNotFound`](super::DocumentedError::InvalidImageIdNotFound)
/// - [`ImageIsPublic`](super::DocumentedError::ImageIsPublic)
pub type DeleteImageError = super::DocumentedError;
