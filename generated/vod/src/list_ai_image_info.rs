// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListAIImageInfo`, from `vod/ListAIImageInfo.md`.

use alicloud_runtime::codegen::*;

/// Lists the images that AI processing produced for a video.
///
/// ```no_run
/// # async fn example(client: alicloud_vod::Client) -> Result<(), alicloud_vod::Error> {
/// let request = alicloud_vod::ListAIImageInfoRequest::new()
///     .video_id("357a8748c5*****789d2726e6436aa");
/// let reply = client.list_ai_image_info(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListAIImageInfoRequest {
    /// **Required.** ID of the video that the call is about.
    /// Example: `357a8748c5*****789d2726e6436aa`.
    pub video_id: Option<String>,
}

impl ListAIImageInfoRequest {
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
    ListAIImageInfoRequest {
        "VideoId" => video_id: query,
    }
}

impl Operation for ListAIImageInfoRequest {
    type Response = ListAIImageInfoResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListAIImageInfo")
        .required(&["VideoId"])
        .read_only();
}

/// Response to [`ListAIImageInfoRequest`].
#[non_exhaustive]
pub struct ListAIImageInfoResponse {
    /// Items of the kind AI image info that were found or are concerned.
    pub ai_image_info_list: Vec<AIImageInfo>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `D73420CD-D2*****21-9122-5B8FA995A511`.
    pub request_id: Option<String>,
}

response! {
    ListAIImageInfoResponse {
        "AIImageInfoList" => ai_image_info_list: list(""),
        "RequestId" => request_id: value,
    }
}

/// Items of the kind AI image info that were found or are concerned.
#[non_exhaustive]
pub struct AIImageInfo {
    /// ID of the AI image info that the item belongs to or stands for.
    /// Example: `b89a6aabf1*****b6197ebd6fe6cf29`.
    pub ai_image_info_id: Option<String>,
    /// When the item was created. Example: `2020-10-15T03:30:03Z`.
    pub creation_time: Option<Timestamp>,
    /// Web address under which the file is found.
    /// Example: `http://test.cn/357a8748c5**/image/ai/b0a7612554d64**?auth_key=1602745717-0-0`.
    pub file_url: Option<String>,
    /// Notation or file format that is used. Example: `gif`.
    pub format: Option<Open<AIImageFormat>>,
    /// ID of the job, for asking later how it stands. Example: `cf08a2c6e11e*****e1711b738b9067`.
    pub job_id: Option<String>,
    /// How sure the finding is; the higher, the surer. Example: `5.035636554444242`.
    pub score: Option<String>,
    /// Which version of the software, the template or the item is meant.
    /// Example: `b547f3f0e19*****9c3b457369f3cf`.
    pub version: Option<String>,
    /// ID of the video that the item belongs to or stands for.
    /// Example: `357a8748c5*****789d2726e6436aa`.
    pub video_id: Option<String>,
}

response! {
    AIImageInfo {
        "AIImageInfoId" => ai_image_info_id: value,
        "CreationTime" => creation_time: value,
        "FileURL" => file_url: value,
        "Format" => format: value,
        "JobId" => job_id: value,
        "Score" => score: value,
        "Version" => version: value,
        "VideoId" => video_id: value,
    }
}

values! {
    /// Notation or file format that is used.
    pub enum AIImageFormat {
        /// GIF, moving and understood everywhere.
        Gif = "gif",
        /// PNG, without loss.
        Png = "png",
    }
}
