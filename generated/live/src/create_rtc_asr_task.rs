// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateRtcAsrTask`, from `live/CreateRtcAsrTask.md`.

use alicloud_runtime::codegen::*;

/// Starts a real-time subtitle task that transcribes an audio stream, optionally with translation.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::CreateRtcAsrTaskRequest::new()
///     .mode("...")
///     .language("...")
///     .callback_url("...");
/// let reply = client.create_rtc_asr_task(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateRtcAsrTaskRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Way of working, out of those that the service offers.
    pub mode: Option<Open<RtcAsrTaskMode>>,
    /// ID of the SDK application that the call is about.
    pub sdk_app_id: Option<String>,
    /// ID of the channel that the call is about.
    pub channel_id: Option<String>,
    /// ID of the rtc user that the call is about.
    pub rtc_user_id: Option<String>,
    /// Web address under which the stream is found.
    pub stream_url: Option<String>,
    /// **Required.** Language of the texts that come back, or of those handed in.
    pub language: Option<String>,
    /// **Required.** Web address under which the callback is found.
    pub callback_url: Option<String>,
    /// Key that opens, signs or picks out the auth.
    pub auth_key: Option<String>,
    /// Whether the translate is switched on.
    pub translate_enabled: Option<bool>,
    /// The target languages that are concerned.
    pub target_languages: Option<String>,
    /// Whether the auto terminate is switched on.
    pub auto_terminate_enabled: Option<bool>,
    /// Seconds without a stream after which the task ends.
    pub auto_terminate_delay: Option<i64>,
    /// Time between two of this, or the span in which it holds: report.
    pub report_interval: Option<i64>,
}

impl CreateRtcAsrTaskRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `Mode`, which is required.
    pub fn mode(mut self, value: impl Into<Open<RtcAsrTaskMode>>) -> Self {
        self.mode = Some(value.into());
        self
    }
    /// Sets `SDKAppID`.
    pub fn sdk_app_id(mut self, value: impl Into<String>) -> Self {
        self.sdk_app_id = Some(value.into());
        self
    }
    /// Sets `ChannelID`.
    pub fn channel_id(mut self, value: impl Into<String>) -> Self {
        self.channel_id = Some(value.into());
        self
    }
    /// Sets `RtcUserId`.
    pub fn rtc_user_id(mut self, value: impl Into<String>) -> Self {
        self.rtc_user_id = Some(value.into());
        self
    }
    /// Sets `StreamURL`.
    pub fn stream_url(mut self, value: impl Into<String>) -> Self {
        self.stream_url = Some(value.into());
        self
    }
    /// Sets `Language`, which is required.
    pub fn language(mut self, value: impl Into<String>) -> Self {
        self.language = Some(value.into());
        self
    }
    /// Sets `CallbackURL`, which is required.
    pub fn callback_url(mut self, value: impl Into<String>) -> Self {
        self.callback_url = Some(value.into());
        self
    }
    /// Sets `AuthKey`.
    pub fn auth_key(mut self, value: impl Into<String>) -> Self {
        self.auth_key = Some(value.into());
        self
    }
    /// Sets `TranslateEnabled`.
    #[inline]
    pub fn translate_enabled(mut self, value: bool) -> Self {
        self.translate_enabled = Some(value);
        self
    }
    /// Sets `TargetLanguages`.
    pub fn target_languages(mut self, value: impl Into<String>) -> Self {
        self.target_languages = Some(value.into());
        self
    }
    /// Sets `AutoTerminateEnabled`.
    #[inline]
    pub fn auto_terminate_enabled(mut self, value: bool) -> Self {
        self.auto_terminate_enabled = Some(value);
        self
    }
    /// Sets `AutoTerminateDelay`.
    #[inline]
    pub fn auto_terminate_delay(mut self, value: i64) -> Self {
        self.auto_terminate_delay = Some(value);
        self
    }
    /// Sets `ReportInterval`.
    #[inline]
    pub fn report_interval(mut self, value: i64) -> Self {
        self.report_interval = Some(value);
        self
    }
}

request! {
    CreateRtcAsrTaskRequest {
        "RegionId" => region_id: query,
        "Mode" => mode: query,
        "SDKAppID" => sdk_app_id: query,
        "ChannelID" => channel_id: query,
        "RtcUserId" => rtc_user_id: query,
        "StreamURL" => stream_url: query,
        "Language" => language: query,
        "CallbackURL" => callback_url: query,
        "AuthKey" => auth_key: query,
        "TranslateEnabled" => translate_enabled: query,
        "TargetLanguages" => target_languages: query,
        "AutoTerminateEnabled" => auto_terminate_enabled: query,
        "AutoTerminateDelay" => auto_terminate_delay: query,
        "ReportInterval" => report_interval: query,
    }
}

impl Operation for CreateRtcAsrTaskRequest {
    type Response = CreateRtcAsrTaskResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateRtcAsrTask")
        .required(&["Mode", "Language", "CallbackURL"])
        .region("RegionId");
}

/// Response to [`CreateRtcAsrTaskRequest`].
#[non_exhaustive]
pub struct CreateRtcAsrTaskResponse {
    /// Free text that describes the item to people. Example: `success`.
    pub description: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `7FF5417D-06E9-5A2C-9A70-581F6149E6C1`.
    pub request_id: Option<String>,
    /// Code that stands for the ret, for programs to act on. Example: `2000`.
    pub ret_code: Option<i64>,
    /// ID of the task, for asking how far it is. Example: `asr-a6ac15e0-9118-4b4c-9e64-306163a0****`.
    pub task_id: Option<String>,
}

response! {
    CreateRtcAsrTaskResponse {
        "Description" => description: value,
        "RequestId" => request_id: value,
        "RetCode" => ret_code: value,
        "TaskId" => task_id: value,
    }
}

values! {
    /// Way of working, out of those that the service offers.
    pub enum RtcAsrTaskMode {
        /// A stream of a real-time channel.
        Rtc = "rtc",
        /// A common live stream, for example over RTMP.
        Live = "live",
    }
}
