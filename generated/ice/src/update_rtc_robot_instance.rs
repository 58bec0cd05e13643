// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateRtcRobotInstance`, from `ice/UpdateRtcRobotInstance.md`.

use alicloud_runtime::codegen::*;

/// Changes greeting, voice or interruption setting of a robot in an RTC conversation.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::UpdateRtcRobotInstanceRequest::new()
///     .instance_id("...");
/// let reply = client.update_rtc_robot_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateRtcRobotInstanceRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Settings for this call that replace those of the agent.
    pub config: Option<RtcRobotInstanceConfig>,
}

impl UpdateRtcRobotInstanceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `Config`.
    pub fn config(mut self, value: impl Into<RtcRobotInstanceConfig>) -> Self {
        self.config = Some(value.into());
        self
    }
}

request! {
    UpdateRtcRobotInstanceRequest {
        "InstanceId" => instance_id: query,
        "Config" => config: query_json,
    }
}

impl Operation for UpdateRtcRobotInstanceRequest {
    type Response = UpdateRtcRobotInstanceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateRtcRobotInstance")
        .required(&["InstanceId"]);
}

/// Response to [`UpdateRtcRobotInstanceRequest`], which the documentation does not describe.
pub type UpdateRtcRobotInstanceResponse = alicloud_runtime::UndocumentedResponse;

/// Settings for this call that replace those of the agent.
#[non_exhaustive]
pub struct RtcRobotInstanceConfig {
    /// Whether this is switched on: voice interrupt.
    pub enable_voice_interrupt: Option<bool>,
    /// First thing that the agent says after somebody joins.
    pub greeting: Option<String>,
    /// ID of the voice that the call is about.
    pub voice_id: Option<String>,
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
}

request! {
    RtcRobotInstanceConfig {
        "EnableVoiceInterrupt" => enable_voice_interrupt: field,
        "Greeting" => greeting: field,
        "VoiceId" => voice_id: field,
    }
}
