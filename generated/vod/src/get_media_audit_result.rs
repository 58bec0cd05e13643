// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetMediaAuditResult`, from `vod/GetMediaAuditResult.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AudioResult, CounterList, DataImageResult, ImageResult, Label, LiveResult, Scene, Suggestion, TextResult, TopList};

/// Summarizes what automated review found for a video or audio file.
///
/// ```no_run
/// # async fn example(client: alicloud_vod::Client) -> Result<(), alicloud_vod::Error> {
/// let request = alicloud_vod::GetMediaAuditResultRequest::new()
///     .media_id("93ab850b4f6f*****54b6e91d24d81d4");
/// let reply = client.get_media_audit_result(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetMediaAuditResultRequest {
    /// **Required.** ID of the media that the call is about.
    /// Example: `93ab850b4f6f*****54b6e91d24d81d4`.
    pub media_id: Option<String>,
}

impl GetMediaAuditResultRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `MediaId`, which is required.
    pub fn media_id(mut self, value: impl Into<String>) -> Self {
        self.media_id = Some(value.into());
        self
    }
}

request! {
    GetMediaAuditResultRequest {
        "MediaId" => media_id: query,
    }
}

impl Operation for GetMediaAuditResultRequest {
    type Response = GetMediaAuditResultResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetMediaAuditResult")
        .required(&["MediaId"])
        .read_only();
}

/// Response to [`GetMediaAuditResultRequest`].
#[non_exhaustive]
pub struct GetMediaAuditResultResponse {
    /// Result of the step or check named media audit.
    pub media_audit_result: Option<MediaAuditResult>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `CB7D7232-1AB2-40FE-B8D5-****`.
    pub request_id: Option<String>,
}

response! {
    GetMediaAuditResultResponse {
        "MediaAuditResult" => media_audit_result: value,
        "RequestId" => request_id: value,
    }
}

/// Result of the step or check named media audit.
#[non_exhaustive]
pub struct MediaAuditResult {
    /// The abnormal modules that are concerned. Example: `video`.
    pub abnormal_modules: Option<String>,
    /// Result of the step or check named audio.
    pub audio_result: Vec<AudioResult>,
    /// Result of the step or check named image.
    pub image_result: Vec<ImageResult>,
    /// Label that the item carries. Example: `porn`.
    pub label: Option<String>,
    /// What the service advises. Example: `pass`.
    pub suggestion: Option<Open<Suggestion>>,
    /// Result of the step or check named text.
    pub text_result: Vec<TextResult>,
    /// Result of the step or check named video.
    pub video_result: Option<VideoResult>,
}

response! {
    MediaAuditResult {
        "AbnormalModules" => abnormal_modules: value,
        "AudioResult" => audio_result: list(""),
        "ImageResult" => image_result: list(""),
        "Label" => label: value,
        "Suggestion" => suggestion: value,
        "TextResult" => text_result: list(""),
        "VideoResult" => video_result: value,
    }
}

/// Result of the step or check named video.
#[non_exhaustive]
pub struct VideoResult {
    /// Result of the step or check named ad.
    pub ad_result: Option<AdResult>,
    /// Label that the item carries. Example: `porn`.
    pub label: Option<String>,
    /// Result of the step or check named live.
    pub live_result: Option<LiveResult>,
    /// Result of the step or check named logo.
    pub logo_result: Option<AdResult>,
    /// Result of the step or check named porn.
    pub porn_result: Option<PornResult>,
    /// What the service advises. Example: `pass`.
    pub suggestion: Option<Open<Suggestion>>,
    /// Result of the step or check named terrorism.
    pub terrorism_result: Option<LiveResult>,
}

response! {
    VideoResult {
        "AdResult" => ad_result: value,
        "Label" => label: value,
        "LiveResult" => live_result: value,
        "LogoResult" => logo_result: value,
        "PornResult" => porn_result: value,
        "Suggestion" => suggestion: value,
        "TerrorismResult" => terrorism_result: value,
    }
}

/// Result of the step or check named ad.
#[non_exhaustive]
pub struct AdResult {
    /// Score that was worked out for the average. Example: `100`.
    pub average_score: Option<String>,
    /// Items of the kind counter that were found or are concerned.
    pub counter_list: Vec<CounterList>,
    /// Label that the item carries. Here: `normal`, `logo`, `ad`. Example: `ad`.
    pub label: Option<Open<Label>>,
    /// Score that was worked out for the max. Example: `100`.
    pub max_score: Option<String>,
    /// What the service advises. Example: `block`.
    pub suggestion: Option<Open<Suggestion>>,
    /// Items of the kind top that were found or are concerned.
    pub top_list: Vec<AdTopList>,
}

response! {
    AdResult {
        "AverageScore" => average_score: value,
        "CounterList" => counter_list: list(""),
        "Label" => label: value,
        "MaxScore" => max_score: value,
        "Suggestion" => suggestion: value,
        "TopList" => top_list: list(""),
    }
}

/// Items of the kind top that were found or are concerned.
#[non_exhaustive]
pub struct AdTopList {
    /// Label that the item carries. Example: `ad`.
    pub label: Option<String>,
    /// How sure the finding is; the higher, the surer. Example: `100`.
    pub score: Option<String>,
    /// Moment that the record or data point belongs to. Unit: `milliseconds`. Example: `10`.
    pub timestamp: Option<String>,
    /// URL, or the path in it, that the call or the item is about.
    /// Example: `http://temp-testbucket.oss-cn-shanghai.aliyuncs.com/aivideocensor/****.jpg`.
    pub url: Option<String>,
}

response! {
    AdTopList {
        "Label" => label: value,
        "Score" => score: value,
        "Timestamp" => timestamp: value,
        "Url" => url: value,
    }
}

/// Result of the step or check named porn.
#[non_exhaustive]
pub struct PornResult {
    /// Score that was worked out for the average. Example: `100`.
    pub average_score: Option<String>,
    /// Items of the kind counter that were found or are concerned.
    pub counter_list: Vec<CounterList>,
    /// Label that the item carries. Here: `normal`, `porn`, `sexy`. Example: `porn`.
    pub label: Option<Open<Label>>,
    /// Score that was worked out for the max. Example: `100`.
    pub max_score: Option<String>,
    /// What the service advises. Example: `pass`.
    pub suggestion: Option<String>,
    /// Items of the kind top that were found or are concerned.
    pub top_list: Vec<TopList>,
}

response! {
    PornResult {
        "AverageScore" => average_score: value,
        "CounterList" => counter_list: list(""),
        "Label" => label: value,
        "MaxScore" => max_score: value,
        "Suggestion" => suggestion: value,
        "TopList" => top_list: list(""),
    }
}
