// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `StartRtcRobotInstance`, from `ice/StartRtcRobotInstance.md`.

use alicloud_runtime::codegen::*;

/// Starts a real-time robot, which joins the channel and talks with the user.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::StartRtcRobotInstanceRequest::new()
///     .robot_id("...")
///     .channel_id("...")
///     .user_id("...")
///     .auth_token("...");
/// let reply = client.start_rtc_robot_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct StartRtcRobotInstanceRequest {
    /// **Required.** ID of the robot that the call is about.
    pub robot_id: Option<String>,
    /// **Required.** ID of the channel that the call is about.
    pub channel_id: Option<String>,
    /// **Required.** ID of the user or account that the call or the item is about.
    pub user_id: Option<String>,
    /// Data of your own that the service passes on, to a server at its start or along with results.
    pub user_data: Option<String>,
    /// **Required.** Token for the auth; pass it on without reading anything into it.
    pub auth_token: Option<String>,
    /// Settings for this call that replace those of the agent.
    pub config: Option<RtcRobotInstanceConfig>,
}

impl StartRtcRobotInstanceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RobotId`, which is required.
    pub fn robot_id(mut self, value: impl Into<String>) -> Self {
        self.robot_id = Some(value.into());
        self
    }
    /// Sets `ChannelId`, which is required.
    pub fn channel_id(mut self, value: impl Into<String>) -> Self {
        self.channel_id = Some(value.into());
        self
    }
    /// Sets `UserId`, which is required.
    pub fn user_id(mut self, value: impl Into<String>) -> Self {
        self.user_id = Some(value.into());
        self
    }
    /// Sets `UserData`.
    pub fn user_data(mut self, value: impl Into<String>) -> Self {
        self.user_data = Some(value.into());
        self
    }
    /// Sets `AuthToken`, which is required.
    pub fn auth_token(mut self, value: impl Into<String>) -> Self {
        self.auth_token = Some(value.into());
        self
    }
    /// Sets `Config`.
    pub fn config(mut self, value: impl Into<RtcRobotInstanceConfig>) -> Self {
        self.config = Some(value.into());
        self
    }
}

request! {
    StartRtcRobotInstanceRequest {
        "RobotId" => robot_id: query,
        "ChannelId" => channel_id: query,
        "UserId" => user_id: query,
        "UserData" => user_data: query,
        "AuthToken" => auth_token: query,
        "Config" => config: query_json,
    }
}

impl Operation for StartRtcRobotInstanceRequest {
    type Response = StartRtcRobotInstanceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("StartRtcRobotInstance")
        .required(&["RobotId", "ChannelId", "UserId", "AuthToken"]);
}

/// Response to [`StartRtcRobotInstanceRequest`], which the documentation does not describe.
pub type StartRtcRobotInstanceResponse = alicloud_runtime::UndocumentedResponse;

/// Settings for this call that replace those of the agent.
#[non_exhaustive]
pub struct RtcRobotInstanceConfig {
    /// Whether this is switched on: voice interrupt.
    pub enable_voice_interrupt: Option<bool>,
    /// First thing that the agent says after somebody joins.
    pub greeting: Option<String>,
    /// ID of the voice that the call is about.
    pub voice_id: Option<String>,
    /// Silence after which the user's sentence is taken as finished.
    pub asr_max_silence: Option<i32>,
    /// How long the user online may take before it is given up.
    pub user_online_timeout: Option<i32>,
    /// How long the user offline may take before it is given up.
    pub user_offline_timeout: Option<i32>,
    /// ID of the voiceprint that the call is about.
    pub voiceprint_id: Option<String>,
    /// Whether only the voice that was registered is listened to.
    pub use_voiceprint: Option<bool>,
    /// Loudness of the voice or sound.
    pub volume: Option<i64>,
}

impl RtcRobotInstanceConfig {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `EnableVoiceInterrupt`.
    #[inline]
    pub fn enable_voice_interrupt(mut self, value: bool) -> Self {
        self.enable_voice_interrupt = Some(value);
        self
    }
    /// Sets `Greeting`.
    pub fn greeting(mut self, value: impl Into<String>) -> Self {
        self.greeting = Some(value.into());
        self
    }
    /// Sets `VoiceId`.
    pub fn voice_id(mut self, value: impl Into<String>) -> Self {
        self.voice_id = Some(value.into());
        self
    }
    /// Sets `AsrMaxSilence`.
    #[inline]
    pub fn asr_max_silence(mut self, value: i32) -> Self {
        self.asr_max_silence = Some(value);
        self
    }
    /// Sets `UserOnlineTimeout`.
    #[inline]
    pub fn user_online_timeout(mut self, value: i32) -> Self {
        self.user_online_timeout = Some(value);
        self
    }
    /// Sets `UserOfflineTimeout`.
    #[inline]
    pub fn user_offline_timeout(mut self, value: i32) -> Self {
        self.user_offline_timeout = Some(value);
        self
    }
    /// Sets `VoiceprintId`.
    pub fn voiceprint_id(mut self, value: impl Into<String>) -> Self {
        self.voiceprint_id = Some(value.into());
        self
    }
    /// Sets `UseVoiceprint`.
    #[inline]
    pub fn use_voiceprint(mut self, value: bool) -> Self {
        self.use_voiceprint = Some(value);
        self
    }
    /// Sets `Volume`.
    #[inline]
    pub fn volume(mut self, value: i64) -> Self {
        self.volume = Some(value);
        self
    }
}

request! {
    RtcRobotInstanceConfig {
        "EnableVoiceInterrupt" => enable_voice_interrupt: field,
        "Greeting" => greeting: field,
        "VoiceId" => voice_id: field,
        "AsrMaxSilence" => asr_max_silence: field,
        "UserOnlineTimeout" => user_online_timeout: field,
        "UserOfflineTimeout" => user_offline_timeout: field,
        "VoiceprintId" => voiceprint_id: field,
        "UseVoiceprint" => use_voiceprint: field,
        "Volume" => volume: field,
    }
}
