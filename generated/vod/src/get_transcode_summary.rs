// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetTranscodeSummary`, from `vod/GetTranscodeSummary.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{TaskStatus};

/// Summarizes transcoding of several media: overall status and progress.
///
/// ```no_run
/// # async fn example(client: alicloud_vod::Client) -> Result<(), alicloud_vod::Error> {
/// let request = alicloud_vod::GetTranscodeSummaryRequest::new()
///     .video_ids("...");
/// let reply = client.get_transcode_summary(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetTranscodeSummaryRequest {
    /// **Required.** IDs of the videos to work on or to narrow the list down to.
    /// Items: at most 10. Example: `"d4860fcc6a*****e9fed52e893824,e1db68cc58664*****4b83e562bcd9,hhhhhhh"`.
    pub video_ids: Option<String>,
}

impl GetTranscodeSummaryRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `VideoIds`, which is required.
    pub fn video_ids(mut self, value: impl Into<String>) -> Self {
        self.video_ids = Some(value.into());
        self
    }
}

request! {
    GetTranscodeSummaryRequest {
        "VideoIds" => video_ids: query,
    }
}

impl Operation for GetTranscodeSummaryRequest {
    type Response = GetTranscodeSummaryResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetTranscodeSummary")
        .required(&["VideoIds"])
        .read_only();
}

/// Response to [`GetTranscodeSummaryRequest`].
#[non_exhaustive]
pub struct GetTranscodeSummaryResponse {
    /// IDs of the non exist videos that were found or are concerned. Example: `["hhhhhhh"]`.
    pub non_exist_video_ids: Vec<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `25818875-5F78-4A*****F6-D7393642CA58`.
    pub request_id: Option<String>,
    /// Items of the kind transcode summary that were found or are concerned.
    pub transcode_summary_list: Vec<TranscodeSummary>,
}

response! {
    GetTranscodeSummaryResponse {
        "NonExistVideoIds" => non_exist_video_ids: list(""),
        "RequestId" => request_id: value,
        "TranscodeSummaryList" => transcode_summary_list: list(""),
    }
}

/// Items of the kind transcode summary that were found or are concerned.
#[non_exhaustive]
pub struct TranscodeSummary {
    /// Time that is set or recorded for this: complete. Example: `2019-01-23T12:40:12Z`.
    pub complete_time: Option<Timestamp>,
    /// When the item was created. Example: `2019-01-23T12:35:12Z`.
    pub creation_time: Option<Timestamp>,
    /// Items of the kind transcode job info summary that were found or are concerned.
    pub transcode_job_info_summary_list: Vec<TranscodeJobInfoSummary>,
    /// State that the transcode is in. Example: `Processing`.
    pub transcode_status: Option<Open<TaskStatus>>,
    /// ID of the transcode template group that the item belongs to or stands for.
    /// Example: `44f9e406bbb*****736a9abe876ecc0`.
    pub transcode_template_group_id: Option<String>,
    /// ID of the video that the item belongs to or stands for.
    /// Example: `e1db68cc58664*****4b83e562bcd9`.
    pub video_id: Option<String>,
}

response! {
    TranscodeSummary {
        "CompleteTime" => complete_time: value,
        "CreationTime" => creation_time: value,
        "TranscodeJobInfoSummaryList" => transcode_job_info_summary_list: list(""),
        "TranscodeStatus" => transcode_status: value,
        "TranscodeTemplateGroupId" => transcode_template_group_id: value,
        "VideoId" => video_id: value,
    }
}

/// Items of the kind transcode job info summary that were found or are concerned.
#[non_exhaustive]
pub struct TranscodeJobInfoSummary {
    /// Amount of data a second that a stream takes. Unit: `kbps`. Example: `749`.
    pub bitrate: Option<String>,
    /// Time that is set or recorded for this: complete. Example: `2019-02-27T03:40:51Z`.
    pub complete_time: Option<Timestamp>,
    /// When the item was created. Example: `2019-02-27T03:34:46Z`.
    pub creation_time: Option<Timestamp>,
    /// Length in seconds. Example: `12`.
    pub duration: Option<String>,
    /// Code of the reason why the call or the item failed. Example: `200`.
    pub error_code: Option<String>,
    /// Reason of the failure in words. Example: `ErrorMessage`.
    pub error_message: Option<String>,
    /// Size in bytes. Example: `1144259`.
    pub filesize: Option<i64>,
    /// Notation or file format that is used. Example: `mp4`.
    pub format: Option<String>,
    /// Pictures a second. Example: `30`.
    pub fps: Option<String>,
    /// Pixels from top to bottom. Unit: `px`. Example: `960`.
    pub height: Option<String>,
    /// State that the transcode job is in. Example: `Transcoding`.
    pub transcode_job_status: Option<Open<TranscodeJobStatus>>,
    /// How far the transcode has come. Range: 0 to 100. Example: `100`.
    pub transcode_progress: Option<i64>,
    /// ID of the transcode template that the item belongs to or stands for.
    /// Example: `57496724ae2*****0968d6e08acc8f6`.
    pub transcode_template_id: Option<String>,
    /// IDs of the watermarks that were found or are concerned.
    /// Example: `["af2afe4761992c*****d947dae97337"]`.
    pub watermark_id_list: Vec<String>,
    /// Pixels from left to right. Unit: `px`. Example: `544`.
    pub width: Option<String>,
}

response! {
    TranscodeJobInfoSummary {
        "Bitrate" => bitrate: value,
        "CompleteTime" => complete_time: value,
        "CreationTime" => creation_time: value,
        "Duration" => duration: value,
        "ErrorCode" => error_code: value,
        "ErrorMessage" => error_message: value,
        "Filesize" => filesize: value,
        "Format" => format: value,
        "Fps" => fps: value,
        "Height" => height: value,
        "TranscodeJobStatus" => transcode_job_status: value,
        "TranscodeProgress" => transcode_progress: value,
        "TranscodeTemplateId" => transcode_template_id: value,
        "WatermarkIdList" => watermark_id_list: list(""),
        "Width" => width: value,
    }
}

values! {
    /// State that the transcode job is in.
    pub enum TranscodeJobStatus {
        /// The job is at work.
        Transcoding = "Transcoding",
        /// The job made its stream.
        TranscodeSuccess = "TranscodeSuccess",
        /// The job made no stream.
        TranscodeFail = "TranscodeFail",
    }
}
