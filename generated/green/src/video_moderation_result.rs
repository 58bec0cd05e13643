// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `VideoModerationResult`, from `green/VideoModerationResult.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{FrameResult, PublicFigure};

/// Returns the result of a video moderation task; ask about 30 seconds after submitting it.
///
/// ```no_run
/// # async fn example(client: alicloud_green::Client) -> Result<(), alicloud_green::Error> {
/// let request = alicloud_green::VideoModerationResultRequest::new();
/// let reply = client.video_moderation_result(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct VideoModerationResultRequest {
    /// Which set of checks is run, such as `baselineCheck`; set up in the console.
    pub service: Option<String>,
    /// Parameters of the service, with their values.
    pub service_parameters: Option<String>,
}

impl VideoModerationResultRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Service`.
    pub fn service(mut self, value: impl Into<String>) -> Self {
        self.service = Some(value.into());
        self
    }
    /// Sets `ServiceParameters`.
    pub fn service_parameters(mut self, value: impl Into<String>) -> Self {
        self.service_parameters = Some(value.into());
        self
    }
}

request! {
    VideoModerationResultRequest {
        "Service" => service: form,
        "ServiceParameters" => service_parameters: form,
    }
}

impl Operation for VideoModerationResultRequest {
    type Response = VideoModerationResultResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("VideoModerationResult")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
}

/// Response to [`VideoModerationResultRequest`].
#[non_exhaustive]
pub struct VideoModerationResultResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `6CF2815C-C8C7-4A01-B52E-FF6E24F53492`.
    pub request_id: Option<String>,
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `success finished`.
    pub message: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<ModerationData>,
}

response! {
    VideoModerationResultResponse {
        "RequestId" => request_id: value,
        "Code" => code: value,
        "Message" => message: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct ModerationData {
    /// ID of the live that the item belongs to or stands for. Example: `liveId`.
    pub live_id: Option<String>,
    /// ID of the data that the item belongs to or stands for. Example: `product_content-2055763`.
    pub data_id: Option<String>,
    /// Result of the step or check named audio.
    pub audio_result: Option<AudioResult>,
    /// Result of the step or check named frame.
    pub frame_result: Option<ModerationFrameResult>,
    /// ID of the task, for asking how far it is. Example: `xxxxx-xxxxx`.
    pub task_id: Option<String>,
}

response! {
    ModerationData {
        "LiveId" => live_id: value,
        "DataId" => data_id: value,
        "AudioResult" => audio_result: value,
        "FrameResult" => frame_result: value,
        "TaskId" => task_id: value,
    }
}

/// Result of the step or check named audio.
#[non_exhaustive]
pub struct AudioResult {
    /// Findings by section of the audio, with text and times.
    pub slice_details: Vec<SliceDetail>,
    /// The audio summaries that were found or are concerned, one entry each.
    pub audio_summarys: Vec<Summary>,
}

response! {
    AudioResult {
        "SliceDetails" => slice_details: list(""),
        "AudioSummarys" => audio_summarys: list(""),
    }
}

/// Findings by section of the audio, with text and times.
#[non_exhaustive]
pub struct SliceDetail {
    /// When it began, or where the period begins that the data is about. Example: `0`.
    pub start_time: Option<i64>,
    /// When it ended or ends, or where the period ends that the data is about. Example: `30`.
    pub end_time: Option<i64>,
    /// Moment that was recorded for this: start. Example: `1659935002123`.
    pub start_timestamp: Option<i64>,
    /// Moment that was recorded for this: end. Example: `1685245261939`.
    pub end_timestamp: Option<i64>,
    /// URL, or the path in it, that the call or the item is about. Example: `http://xxxx.abc.img`.
    pub url: Option<String>,
    /// Words that were given or found. Example: `text`.
    pub text: Option<String>,
    /// The labels that are concerned. Example: `porn`.
    pub labels: Option<String>,
    /// How sure or how good the result is. Example: `5`.
    pub score: Option<f64>,
    /// Room for further settings or data, as a rule JSON. Example: `{\"consoleProduct\":\"slbnext\"}`.
    pub extend: Option<String>,
    /// The risk tips that are concerned.
    pub risk_tips: Option<String>,
    /// The risk words that are concerned.
    pub risk_words: Option<String>,
}

response! {
    SliceDetail {
        "StartTime" => start_time: value,
        "EndTime" => end_time: value,
        "StartTimestamp" => start_timestamp: value,
        "EndTimestamp" => end_timestamp: value,
        "Url" => url: value,
        "Text" => text: value,
        "Labels" => labels: value,
        "Score" => score: value,
        "Extend" => extend: value,
        "RiskTips" => risk_tips: value,
        "RiskWords" => risk_words: value,
    }
}

/// The audio summaries that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Summary {
    /// Label that the item carries. Example: `profanity`.
    pub label: Option<String>,
    /// How often the label came up. Example: `8`.
    pub label_sum: Option<i32>,
}

response! {
    Summary {
        "Label" => label: value,
        "LabelSum" => label_sum: value,
    }
}

/// Result of the step or check named frame.
#[non_exhaustive]
pub struct ModerationFrameResult {
    /// How many there are of this: frame. Example: `10`.
    pub frame_num: Option<i32>,
    /// The frames that were found or are concerned, one entry each.
    pub frames: Vec<Frame>,
    /// The frame summaries that were found or are concerned, one entry each.
    pub frame_summarys: Vec<Summary>,
}

response! {
    ModerationFrameResult {
        "FrameNum" => frame_num: value,
        "Frames" => frames: list(""),
        "FrameSummarys" => frame_summarys: list(""),
    }
}

/// The frames that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Frame {
    /// Web address under which the temp is found. Example: `http://xxxx.abc.jpg`.
    pub temp_url: Option<String>,
    /// Position from the start at which the part begins. Example: `338`.
    pub offset: Option<f64>,
    /// The results that were found or are concerned, one entry each.
    pub results: Vec<DataFrameResult>,
    /// Moment that the record or data point belongs to. Example: `1684559739000`.
    pub timestamp: Option<i64>,
}

response! {
    Frame {
        "TempUrl" => temp_url: value,
        "Offset" => offset: value,
        "Results" => results: list(""),
        "Timestamp" => timestamp: value,
    }
}

/// The results that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct DataFrameResult {
    /// Which set of checks is run, such as `baselineCheck`; set up in the console.
    /// Example: `tonalityImprove`.
    pub service: Option<String>,
    /// What the call found, one entry each.
    pub result: Vec<FrameResult>,
    /// Text that stands in the picture.
    pub text_in_image: Option<Value>,
    /// Pictures of your own that it is like, one entry each.
    pub custom_image: Vec<CustomImage>,
    /// Well-known people who were found, one entry each.
    pub public_figure: Vec<PublicFigure>,
}

response! {
    DataFrameResult {
        "Service" => service: value,
        "Result" => result: list(""),
        "TextInImage" => text_in_image: value,
        "CustomImage" => custom_image: list(""),
        "PublicFigure" => public_figure: list(""),
    }
}

/// Pictures of your own that it is like, one entry each.
#[non_exhaustive]
pub struct CustomImage {
    /// ID of the lib that the item belongs to or stands for. Example: `12345678`.
    pub lib_id: Option<String>,
    /// ID of an image: a system image to start from or, where media are concerned, a picture.
    /// Example: `1234`.
    pub image_id: Option<String>,
}

response! {
    CustomImage {
        "LibId" => lib_id: value,
        "ImageId" => image_id: value,
    }
}
