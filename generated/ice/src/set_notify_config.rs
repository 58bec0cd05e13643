// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SetNotifyConfig`, from `ice/SetNotifyConfig.md`.

use alicloud_runtime::codegen::*;

/// Sets callback address, event types and audio recording of an AI agent's notifications.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::SetNotifyConfigRequest::new()
///     .ai_agent_id("...")
///     .enable_notify(true);
/// let reply = client.set_notify_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SetNotifyConfigRequest {
    /// **Required.** ID of the AI agent that the call is about.
    pub ai_agent_id: Option<String>,
    /// **Required.** Whether this is switched on: notify.
    pub enable_notify: Option<bool>,
    /// Web address under which the callback is found.
    pub callback_url: Option<String>,
    /// Kinds of event to work on or to narrow the list down to.
    pub event_types: Option<String>,
    /// Text that stands for a right or a request; pass it on as it is.
    pub token: Option<String>,
    /// Path under which the audio OSS is found.
    pub audio_oss_path: Option<String>,
    /// Whether this is switched on: audio recording.
    pub enable_audio_recording: Option<bool>,
}

impl SetNotifyConfigRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AIAgentId`, which is required.
    pub fn ai_agent_id(mut self, value: impl Into<String>) -> Self {
        self.ai_agent_id = Some(value.into());
        self
    }
    /// Sets `EnableNotify`, which is required.
    #[inline]
    pub fn enable_notify(mut self, value: bool) -> Self {
        self.enable_notify = Some(value);
        self
    }
    /// Sets `CallbackUrl`.
    pub fn callback_url(mut self, value: impl Into<String>) -> Self {
        self.callback_url = Some(value.into());
        self
    }
    /// Sets `EventTypes`.
    pub fn event_types(mut self, value: impl Into<String>) -> Self {
        self.event_types = Some(value.into());
        self
    }
    /// Sets `Token`.
    pub fn token(mut self, value: impl Into<String>) -> Self {
        self.token = Some(value.into());
        self
    }
    /// Sets `AudioOssPath`.
    pub fn audio_oss_path(mut self, value: impl Into<String>) -> Self {
        self.audio_oss_path = Some(value.into());
        self
    }
    /// Sets `EnableAudioRecording`.
    #[inline]
    pub fn enable_audio_recording(mut self, value: bool) -> Self {
        self.enable_audio_recording = Some(value);
        self
    }
}

request! {
    SetNotifyConfigRequest {
        "AIAgentId" => ai_agent_id: query,
        "EnableNotify" => enable_notify: query,
        "CallbackUrl" => callback_url: query,
        "EventTypes" => event_types: query,
        "Token" => token: query,
        "AudioOssPath" => audio_oss_path: query,
        "EnableAudioRecording" => enable_audio_recording: query,
    }
}

impl Operation for SetNotifyConfigRequest {
    type Response = SetNotifyConfigResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SetNotifyConfig")
        .required(&["AIAgentId", "EnableNotify"]);
}

/// Response to [`SetNotifyConfigRequest`], which the documentation does not describe.
pub type SetNotifyConfigResponse = alicloud_runtime::UndocumentedResponse;
