// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListDynamicImage`, from `vod/ListDynamicImage.md`.

use alicloud_runtime::codegen::*;

/// Lists the animated images that were cut from a video.
///
/// ```no_run
/// # async fn example(client: alicloud_vod::Client) -> Result<(), alicloud_vod::Error> {
/// let request = alicloud_vod::ListDynamicImageRequest::new()
///     .video_id("2e114f110059*****0c3193918fd449a");
/// let reply = client.list_dynamic_image(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListDynamicImageRequest {
    /// **Required.** ID of the video that the call is about.
    /// Example: `2e114f110059*****0c3193918fd449a`.
    pub video_id: Option<String>,
}

impl ListDynamicImageRequest {
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
}

request! {
    ListDynamicImageRequest {
        "VideoId" => video_id: query,
    }
}

impl Operation for ListDynamicImageRequest {
    type Response = ListDynamicImageResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListDynamicImage")
        .required(&["VideoId"])
        .read_only();
}

/// Response to [`ListDynamicImageRequest`].
#[non_exhaustive]
pub struct ListDynamicImageResponse {
    /// Items of the kind dynamic image that were found or are concerned.
    pub dynamic_image_list: Vec<DynamicImage>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `570189B6-572E-49*****53-13B4278EE0D8`.
    pub request_id: Option<String>,
}

response! {
    ListDynamicImageResponse {
        "DynamicImageList" => dynamic_image_list: list(""),
        "RequestId" => request_id: value,
    }
}

/// Items of the kind dynamic image that were found or are concerned.
#[non_exhaustive]
pub struct DynamicImage {
    /// When the item was created. Example: `2020-07-28T02:01:06Z`.
    pub creation_time: Option<Timestamp>,
    /// Length in seconds. Example: `2`.
    pub duration: Option<String>,
    /// ID of the dynamic image that the item belongs to or stands for.
    /// Example: `2b4e51df60*****323ef43d6e336ecf`.
    pub dynamic_image_id: Option<String>,
    /// How much space the file takes. Example: `119866`.
    pub file_size: Option<String>,
    /// Web address under which the file is found. Example: `text`.
    pub file_url: Option<String>,
    /// Notation or file format that is used. Example: `webp`.
    pub format: Option<Open<DynamicImageFormat>>,
    /// Pictures a second. Example: `10`.
    pub fps: Option<String>,
    /// Pixels from top to bottom. Example: `360`.
    pub height: Option<String>,
    /// ID of the job, for asking later how it stands. Example: `2bf4390af9e54*****91c09cc720ad`.
    pub job_id: Option<String>,
    /// ID of the video that the item belongs to or stands for.
    /// Example: `2e114f110059*****0c3193918fd449a`.
    pub video_id: Option<String>,
    /// Pixels from left to right. Example: `640`.
    pub width: Option<String>,
}

response! {
    DynamicImage {
        "CreationTime" => creation_time: value,
        "Duration" => duration: value,
        "DynamicImageId" => dynamic_image_id: value,
        "FileSize" => file_size: value,
        "FileURL" => file_url: value,
        "Format" => format: value,
        "Fps" => fps: value,
        "Height" => height: value,
        "JobId" => job_id: value,
        "VideoId" => video_id: value,
        "Width" => width: value,
    }
}

values! {
    /// Notation or file format that is used.
    pub enum DynamicImageFormat {
        /// GIF, moving and understood everywhere.
        Gif = "gif",
        /// WebP, smaller than GIF.
        Webp = "webp",
    }
}
