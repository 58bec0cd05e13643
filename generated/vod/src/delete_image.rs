// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteImage`, from `vod/DeleteImage.md`.

use alicloud_runtime::codegen::*;

/// Deletes uploaded images or automatic snapshots, selected by URL, ID or video.
///
/// ```no_run
/// # async fn example(client: alicloud_vod::Client) -> Result<(), alicloud_vod::Error> {
/// let request = alicloud_vod::DeleteImageRequest::new()
///     .delete_image_type("VideoId");
/// let reply = client.delete_image(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteImageRequest {
    /// **Required.** Which kind of delete image it is or is to be. Example: `VideoId`.
    pub delete_image_type: Option<Open<DeleteImageType>>,
    /// **Required** under conditions. The image URLs that are concerned.
    /// Example: `https://al*****.cn/image/default/41AE7ADABBE*****.png`.
    pub image_urls: Option<String>,
    /// **Required** under conditions. IDs of the images to work on or to narrow the list down to.
    /// Example: `bbc65bba53f*****ed90de118a7849,594228cdd14b4d*****069fc17a8c4a`.
    pub image_ids: Option<String>,
    /// **Required** under conditions. ID of the video that the call is about.
    /// Example: `eb1861d2c9a8*****842340e989dd56`.
    pub video_id: Option<String>,
    /// **Required** under conditions. Which kind of image it is or is to be. Example: `All`.
    pub image_type: Option<String>,
}

impl DeleteImageRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DeleteImageType`, which is required.
    pub fn delete_image_type(mut self, value: impl Into<Open<DeleteImageType>>) -> Self {
        self.delete_image_type = Some(value.into());
        self
    }
    /// Sets `ImageURLs`.
    pub fn image_urls(mut self, value: impl Into<String>) -> Self {
        self.image_urls = Some(value.into());
        self
    }
    /// Sets `ImageIds`.
    pub fn image_ids(mut self, value: impl Into<String>) -> Self {
        self.image_ids = Some(value.into());
        self
    }
    /// Sets `VideoId`.
    pub fn video_id(mut self, value: impl Into<String>) -> Self {
        self.video_id = Some(value.into());
        self
    }
    /// Sets `ImageType`.
    pub fn image_type(mut self, value: impl Into<String>) -> Self {
        self.image_type = Some(value.into());
        self
    }
}

request! {
    DeleteImageRequest {
        "DeleteImageType" => delete_image_type: query,
        "ImageURLs" => image_urls: query,
        "ImageIds" => image_ids: query,
        "VideoId" => video_id: query,
        "ImageType" => image_type: query,
    }
}

impl Operation for DeleteImageRequest {
    type Response = DeleteImageResponse;
    type Error = DeleteImageError;
    const INFO: OperationInfo = super::operation("DeleteImage")
        .required(&["DeleteImageType"]);
    const ERRORS: &'static [DeleteImageError] = &[DeleteImageError::NoSuchResource];
}

/// Response to [`DeleteImageRequest`].
pub type DeleteImageResponse = alicloud_runtime::EmptyResponse;

values! {
    /// Which kind of delete image it is or is to be.
    pub enum DeleteImageType {
        /// The pictures at these addresses.
        ImageURL = "ImageURL",
        /// The pictures with these IDs.
        ImageId = "ImageId",
        /// Pictures that belong to a video.
        VideoId = "VideoId",
    }
}

/// Errors that the documentation of [`DeleteImageRequest`] names.
///
/// - [`NoSuchResource`](super::DocumentedError::NoSuchResource)
pub type DeleteImageError = super::DocumentedError;
