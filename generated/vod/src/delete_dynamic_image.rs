// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteDynamicImage`, from `vod/DeleteDynamicImage.md`.

use alicloud_runtime::codegen::*;

/// Deletes the records of animated stickers of a video; the files stay.
///
/// ```no_run
/// # async fn example(client: alicloud_vod::Client) -> Result<(), alicloud_vod::Error> {
/// let request = alicloud_vod::DeleteDynamicImageRequest::new()
///     .video_id("2321077d460b*****028700ef6c2f4d");
/// let reply = client.delete_dynamic_image(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteDynamicImageRequest {
    /// **Required.** ID of the video that the call is about.
    /// Example: `2321077d460b*****028700ef6c2f4d`.
    pub video_id: Option<String>,
    /// IDs of the dynamic images to work on or to narrow the list down to.
    /// Items: at most 10. Example: `beafec3834*****a4e52ea52042a4,8281c8519847*****fd8970e79e80b6`.
    pub dynamic_image_ids: Option<String>,
}

impl DeleteDynamicImageRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `VideoId`, which is required.
    pub fn video_id(mut self, value: impl Into<String>) -> Self {
        self.video_id = Some(value.into());
        self
    }
    /// Sets `DynamicImageIds`.
    pub fn dynamic_image_ids(mut self, value: impl Into<String>) -> Self {
        self.dynamic_image_ids = Some(value.into());
        self
    }
}

request! {
    DeleteDynamicImageRequest {
        "VideoId" => video_id: query,
        "DynamicImageIds" => dynamic_image_ids: query,
    }
}

impl Operation for DeleteDynamicImageRequest {
    type Response = DeleteDynamicImageResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteDynamicImage")
        .required(&["VideoId"]);
}

/// Response to [`DeleteDynamicImageRequest`].
pub type DeleteDynamicImageResponse = alicloud_runtime::EmptyResponse;
