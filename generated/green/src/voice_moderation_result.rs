// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `VoiceModerationResult`, from `green/VoiceModerationResult.md`.

use alicloud_runtime::codegen::*;

/// Returns the result of a voice moderation task.
///
/// ```no_run
/// # async fn example(client: alicloud_green::Client) -> Result<(), alicloud_green::Error> {
/// let request = alicloud_green::VoiceModerationResultRequest::new()
///     .service("...");
/// let reply = client.voice_moderation_result(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct VoiceModerationResultRequest {
    /// **Required.** Which set of checks is run, such as `baselineCheck`; set up in the console.
    pub service: Option<String>,
    /// Parameters of the service, with their values.
    pub service_parameters: Option<String>,
}

impl VoiceModerationResultRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Service`, which is required.
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
    VoiceModerationResultRequest {
        "Service" => service: form,
        "ServiceParameters" => service_parameters: form,
    }
}

impl Operation for VoiceModerationResultRequest {
    type Response = VoiceModerationResultResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("VoiceModerationResult")
        .required(&["Service"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
}

/// Response to [`VoiceModerationResultRequest`].
#[non_exhaustive]
pub struct VoiceModerationResultResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `2881AD4F-638B-52A3-BA20-F74C5B1CEAE3`.
    pub request_id: Option<String>,
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `SUCCESS`.
    pub message: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<ModerationData>,
}

response! {
    VoiceModerationResultResponse {
        "RequestId" => request_id: value,
        "Code" => code: value,
        "Message" => message: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct ModerationData {
    /// URL, or the path in it, that the call or the item is about. Example: `text`.
    pub url: Option<String>,
    /// ID of the live that the item belongs to or stands for. Example: `liveId`.
    pub live_id: Option<String>,
    /// ID of the task, for asking how far it is. Example: `kw24ihd0WGkdi5nniVZM@qOj-1x5Ibb`.
    pub task_id: Option<String>,
    /// Findings by section of the audio, with text and times.
    pub slice_details: Vec<SliceDetail>,
    /// ID of the data that the item belongs to or stands for.
    pub data_id: Option<String>,
}

response! {
    ModerationData {
        "Url" => url: value,
        "LiveId" => live_id: value,
        "TaskId" => task_id: value,
        "SliceDetails" => slice_details: list(""),
        "DataId" => data_id: value,
    }
}

/// Findings by section of the audio, with text and times.
#[non_exhaustive]
pub struct SliceDetail {
    /// When it began, or where the period begins that the data is about. Example: `0`.
    pub start_time: Option<i64>,
    /// When it ended or ends, or where the period ends that the data is about. Example: `10`.
    pub end_time: Option<i64>,
    /// Moment that was recorded for this: start.
    pub start_timestamp: Option<i64>,
    /// Moment that was recorded for this: end.
    pub end_timestamp: Option<i64>,
    /// URL, or the path in it, that the call or the item is about. Example: `text`.
    pub url: Option<String>,
    /// Words that were given or found. Example: `text`.
    pub text: Option<String>,
    /// The labels that are concerned. Example: `sexual_sounds`.
    pub labels: Option<String>,
    /// How sure or how good the result is. Example: `87.01`.
    pub score: Option<f64>,
    /// Room for further settings or data, as a rule JSON. Example: `text`.
    pub extend: Option<String>,
    /// The risk tips that are concerned. Example: `text`.
    pub risk_tips: Option<String>,
    /// The risk words that are concerned. Example: `text`.
    pub risk_words: Option<String>,
    /// Result of the step or check named origin algo.
    pub origin_algo_result: Option<Value>,
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
        "OriginAlgoResult" => origin_algo_result: value,
    }
}
