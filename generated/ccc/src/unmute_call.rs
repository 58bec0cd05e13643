// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UnmuteCall`, from `ccc/UnmuteCall.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{CallContext, ChannelContext};

/// Lifts the mute of an agent, whom the customer hears again.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::UnmuteCallRequest::new()
///     .device_id("ACC-YUNBS-1.0.10-b18bp53c1736c2914176a801ei90")
///     .instance_id("ccc-test")
///     .user_id("user-test@ccc-test");
/// let reply = client.unmute_call(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UnmuteCallRequest {
    /// ID of the device that the call is about.
    /// Example: `ACC-YUNBS-1.0.10-b18bp53c1736c2914176a801ei90`.
    pub device_id: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `ccc-test`.
    pub instance_id: Option<String>,
    /// ID of the user or account that the call or the item is about. Example: `user-test@ccc-test`.
    pub user_id: Option<String>,
    /// ID of the job, for asking later how it stands. Example: `job-65382141036853491`.
    pub job_id: Option<String>,
    /// ID of the channel that the call is about.
    /// Example: `ch:user:139xxxx0501->80326034:1609138902226:job-65382141036853491`.
    pub channel_id: Option<String>,
}

impl UnmuteCallRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DeviceId`.
    pub fn device_id(mut self, value: impl Into<String>) -> Self {
        self.device_id = Some(value.into());
        self
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `UserId`.
    pub fn user_id(mut self, value: impl Into<String>) -> Self {
        self.user_id = Some(value.into());
        self
    }
    /// Sets `JobId`.
    pub fn job_id(mut self, value: impl Into<String>) -> Self {
        self.job_id = Some(value.into());
        self
    }
    /// Sets `ChannelId`.
    pub fn channel_id(mut self, value: impl Into<String>) -> Self {
        self.channel_id = Some(value.into());
        self
    }
}

request! {
    UnmuteCallRequest {
        "DeviceId" => device_id: query,
        "InstanceId" => instance_id: query,
        "UserId" => user_id: query,
        "JobId" => job_id: query,
        "ChannelId" => channel_id: query,
    }
}

impl Operation for UnmuteCallRequest {
    type Response = UnmuteCallResponse;
    type Error = UnmuteCallError;
    const INFO: OperationInfo = super::operation("UnmuteCall")
        .required(&["InstanceId"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK");
    const ERRORS: &'static [UnmuteCallError] = &[
        UnmuteCallError::NotExistsChannelId,
        UnmuteCallError::NotExistsInstanceId,
        UnmuteCallError::NotExistsJobId,
        UnmuteCallError::ParameterBlank,
        UnmuteCallError::InvalidOperationChannelState,
        UnmuteCallError::InvalidOperationUserState,
        UnmuteCallError::InternalServiceCti,
    ];
}

/// Response to [`UnmuteCallRequest`].
#[non_exhaustive]
pub struct UnmuteCallResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<CallData>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// The params that were found or are concerned, one entry each. Example: `text`.
    pub params: Vec<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `EEEE671A-3E24-4A04-81E6-6C4F5B39DF75`.
    pub request_id: Option<String>,
}

response! {
    UnmuteCallResponse {
        "Code" => code: value,
        "Data" => data: value,
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "Params" => params: list(""),
        "RequestId" => request_id: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct CallData {
    /// The telephone call in progress, with its channels.
    pub call_context: Option<CallContext>,
    /// The agent's state, device and signed-in skill groups after the call.
    pub user_context: Option<UserContext>,
}

response! {
    CallData {
        "CallContext" => call_context: value,
        "UserContext" => user_context: value,
    }
}

/// The agent's state, device and signed-in skill groups after the call.
#[non_exhaustive]
pub struct UserContext {
    /// Code that stands for the break, for programs to act on. Example: `Warm-up`.
    pub break_code: Option<String>,
    /// ID of the device that the item belongs to or stands for.
    /// Example: `ACC-YUNBS-1.0.10-b18bp53c1736c2914176a801ei90`.
    pub device_id: Option<String>,
    /// Internal telephone number under which the agent's device is reached. Example: `80326034`.
    pub extension: Option<String>,
    /// When the agent's client last reported that it is alive, in milliseconds since 1970.
    /// Example: `1609136956378`.
    pub heartbeat: Option<i64>,
    /// ID of the instance, by which other calls name it. Example: `ccc-test`.
    pub instance_id: Option<String>,
    /// ID of the job, for asking later how it stands. Example: `job-65382141036853491`.
    pub job_id: Option<String>,
    /// Cell phone number. Example: `86-132xxxx4730`.
    pub mobile: Option<String>,
    /// Whether the agent takes no incoming calls and only dials out. Example: `false`.
    pub outbound_scenario: Option<bool>,
    /// IDs of the signed skill groups that were found or are concerned.
    /// Example: `["skg-test1@ccc-test","skg-test2@ccc-test"]`.
    pub signed_skill_group_id_list: Vec<String>,
    /// ID of the user or account that the call or the item is about. Example: `user-test@ccc-test`.
    pub user_id: Option<String>,
    /// State that the user is in. Example: `BREAK`.
    pub user_state: Option<String>,
    /// Way in which the work works. Example: `ON_SITE`.
    pub work_mode: Option<String>,
}

response! {
    UserContext {
        "BreakCode" => break_code: value,
        "DeviceId" => device_id: value,
        "Extension" => extension: value,
        "Heartbeat" => heartbeat: value,
        "InstanceId" => instance_id: value,
        "JobId" => job_id: value,
        "Mobile" => mobile: value,
        "OutboundScenario" => outbound_scenario: value,
        "SignedSkillGroupIdList" => signed_skill_group_id_list: list(""),
        "UserId" => user_id: value,
        "UserState" => user_state: value,
        "WorkMode" => work_mode: value,
    }
}

/// Errors that the documentation of [`UnmuteCallRequest`] names.
///
/// - [`NotExistsChannelId`](super::DocumentedError::NotExistsChannelId)
/// - [`NotExistsInstanceId`](super::DocumentedError::NotExistsInstanceId)
/// - [`NotExistsJobId`](super::DocumentedError::NotExistsJobId)
/// - [`ParameterBlank`](super::DocumentedError::ParameterBlank)
/// - [`InvalidOperationChannelState`](super::DocumentedError::InvalidOperationChannelState)
/// - [`InvalidOperationUserState`](super::DocumentedError::InvalidOperationUserState)
/// - [`InternalServiceCti`](super::DocumentedError::InternalServiceCti)
pub type UnmuteCallError = super::DocumentedError;
