// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SwitchToConference`, from `ccc/SwitchToConference.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DataCallContextChannelContext, ToConferenceCallContext};

/// Turns a call into a three-party conference, usually out of a consultation.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::SwitchToConferenceRequest::new()
///     .instance_id("...")
///     .job_id("...");
/// let reply = client.switch_to_conference(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SwitchToConferenceRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// ID of the user or account that the call or the item is about.
    pub user_id: Option<String>,
    /// ID of the device that the call is about.
    pub device_id: Option<String>,
    /// **Required.** ID of the job, for asking later how it stands.
    pub job_id: Option<String>,
}

impl SwitchToConferenceRequest {
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
    /// Sets `UserId`.
    pub fn user_id(mut self, value: impl Into<String>) -> Self {
        self.user_id = Some(value.into());
        self
    }
    /// Sets `DeviceId`.
    pub fn device_id(mut self, value: impl Into<String>) -> Self {
        self.device_id = Some(value.into());
        self
    }
    /// Sets `JobId`, which is required.
    pub fn job_id(mut self, value: impl Into<String>) -> Self {
        self.job_id = Some(value.into());
        self
    }
}

request! {
    SwitchToConferenceRequest {
        "InstanceId" => instance_id: query,
        "UserId" => user_id: query,
        "DeviceId" => device_id: query,
        "JobId" => job_id: query,
    }
}

impl Operation for SwitchToConferenceRequest {
    type Response = SwitchToConferenceResponse;
    type Error = SwitchToConferenceError;
    const INFO: OperationInfo = super::operation("SwitchToConference")
        .required(&["InstanceId", "JobId"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK");
    const ERRORS: &'static [SwitchToConferenceError] = &[
        SwitchToConferenceError::ParameterBlank,
        SwitchToConferenceError::InvalidOperationChannelState,
        SwitchToConferenceError::InvalidOperationUserState,
        SwitchToConferenceError::NotExistsChannelId,
        SwitchToConferenceError::NotExistsInstanceId,
        SwitchToConferenceError::NotExistsJobId,
        SwitchToConferenceError::InternalServiceCti,
    ];
}

/// Response to [`SwitchToConferenceRequest`].
#[non_exhaustive]
pub struct SwitchToConferenceResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `D9C96A73-09C9-5E2A-8CDB-85EC0BC246DA`.
    pub request_id: Option<String>,
    /// The params that were found or are concerned, one entry each. Example: `text`.
    pub params: Vec<String>,
    /// What the call returns besides its status.
    pub data: Option<ToConferenceData>,
}

response! {
    SwitchToConferenceResponse {
        "Code" => code: value,
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Params" => params: list(""),
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct ToConferenceData {
    /// The telephone call in progress, with its channels.
    pub call_context: Option<ToConferenceCallContext>,
    /// The agent's state, device and signed-in skill groups after the call.
    pub user_context: Option<UserContext>,
}

response! {
    ToConferenceData {
        "CallContext" => call_context: value,
        "UserContext" => user_context: value,
    }
}

/// The agent's state, device and signed-in skill groups after the call.
#[non_exhaustive]
pub struct UserContext {
    /// When the agent's client last reported that it is alive, in milliseconds since 1970.
    /// Example: `agent@ccc-test`.
    pub heartbeat: Option<i64>,
    /// Internal telephone number under which the agent's device is reached. Example: `8032****`.
    pub extension: Option<String>,
    /// Way in which the work works. Example: `ON_SITE`.
    pub work_mode: Option<String>,
    /// ID of the device that the item belongs to or stands for. Example: `ACC-YUNBS-1.0.10-****`.
    pub device_id: Option<String>,
    /// ID of the user or account that the call or the item is about. Example: `1609136956378`.
    pub user_id: Option<String>,
    /// Code that stands for the break, for programs to act on. Example: `Warm-up`.
    pub break_code: Option<String>,
    /// ID of the instance, by which other calls name it. Example: `ccc-test`.
    pub instance_id: Option<String>,
    /// Whether the agent takes no incoming calls and only dials out. Example: `false`.
    pub outbound_scenario: Option<bool>,
    /// State that the device is in. Example: `false`.
    pub device_state: Option<String>,
    /// Cell phone number. Example: `1324730****`.
    pub mobile: Option<String>,
    /// ID of the job, for asking later how it stands. Example: `job-6538214103685****`.
    pub job_id: Option<String>,
    /// State that the user is in. Example: `TALKING`.
    pub user_state: Option<String>,
    /// IDs of the signed skill groups that were found or are concerned.
    /// Example: `skillgroup1@ccc-test`.
    pub signed_skill_group_id_list: Vec<String>,
}

response! {
    UserContext {
        "Heartbeat" => heartbeat: value,
        "Extension" => extension: value,
        "WorkMode" => work_mode: value,
        "DeviceId" => device_id: value,
        "UserId" => user_id: value,
        "BreakCode" => break_code: value,
        "InstanceId" => instance_id: value,
        "OutboundScenario" => outbound_scenario: value,
        "DeviceState" => device_state: value,
        "Mobile" => mobile: value,
        "JobId" => job_id: value,
        "UserState" => user_state: value,
        "SignedSkillGroupIdList" => signed_skill_group_id_list: list(""),
    }
}

/// Errors that the documentation of [`SwitchToConferenceRequest`] names.
///
/// - [`ParameterBlank`](super::DocumentedError::ParameterBlank)
/// - [`InvalidOperationChannelState`](super::DocumentedError::InvalidOperationChannelState)
/// - [`InvalidOperationUserState`](super::DocumentedError::InvalidOperationUserState)
/// - [`NotExistsChannelId`](super::DocumentedError::NotExistsChannelId)
/// - [`NotExistsInstanceId`](super::DocumentedError::NotExistsInstanceId)
/// - [`NotExistsJobId`](super::DocumentedError::NotExistsJobId)
/// - [`InternalServiceCti`](super::DocumentedError::InternalServiceCti)
pub type SwitchToConferenceError = super::DocumentedError;
