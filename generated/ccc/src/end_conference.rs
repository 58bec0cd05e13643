// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `EndConference`, from `ccc/EndConference.md`.

use alicloud_runtime::codegen::*;

/// Takes an agent out of a call that is in conference.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::EndConferenceRequest::new()
///     .instance_id("...")
///     .job_id("...");
/// let reply = client.end_conference(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct EndConferenceRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// ID of the user or account that the call or the item is about.
    pub user_id: Option<String>,
    /// **Required.** ID of the job, for asking later how it stands.
    pub job_id: Option<String>,
}

impl EndConferenceRequest {
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
    /// Sets `JobId`, which is required.
    pub fn job_id(mut self, value: impl Into<String>) -> Self {
        self.job_id = Some(value.into());
        self
    }
}

request! {
    EndConferenceRequest {
        "InstanceId" => instance_id: query,
        "UserId" => user_id: query,
        "JobId" => job_id: query,
    }
}

impl Operation for EndConferenceRequest {
    type Response = EndConferenceResponse;
    type Error = EndConferenceError;
    const INFO: OperationInfo = super::operation("EndConference")
        .required(&["InstanceId", "JobId"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK");
    const ERRORS: &'static [EndConferenceError] = &[
        EndConferenceError::NotExistsInstanceId,
    ];
}

/// Response to [`EndConferenceRequest`].
#[non_exhaustive]
pub struct EndConferenceResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `0630E5DF-CEB0-445B-8626-D5C7481181C3`.
    pub request_id: Option<String>,
    /// The params that were found or are concerned, one entry each. Example: `text`.
    pub params: Vec<String>,
    /// What the call returns besides its status.
    pub data: Option<ConferenceData>,
}

response! {
    EndConferenceResponse {
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
pub struct ConferenceData {
    /// The telephone call in progress, with its channels.
    pub call_context: Option<CallContext>,
    /// The agent's state, device and signed-in skill groups after the call.
    pub user_context: Option<UserContext>,
    /// ID of the context that the item belongs to or stands for. Example: `103655`.
    pub context_id: Option<i64>,
}

response! {
    ConferenceData {
        "CallContext" => call_context: value,
        "UserContext" => user_context: value,
        "ContextId" => context_id: value,
    }
}

/// The telephone call in progress, with its channels.
#[non_exhaustive]
pub struct CallContext {
    /// ID of the job, for asking later how it stands. Example: `job-6538214103685****`.
    pub job_id: Option<String>,
    /// ID of the instance, by which other calls name it. Example: `ccc-test`.
    pub instance_id: Option<String>,
    /// The channel contexts that were found or are concerned, one entry each.
    pub channel_contexts: Vec<ChannelContext>,
}

response! {
    CallContext {
        "JobId" => job_id: value,
        "InstanceId" => instance_id: value,
        "ChannelContexts" => channel_contexts: list(""),
    }
}

/// The channel contexts that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct ChannelContext {
    /// Side that hung up first. Example: `1390501****`.
    pub release_initiator: Option<String>,
    /// State that the channel is in. Example: `CREATED`.
    pub channel_state: Option<String>,
    /// Where it goes to. Example: `8001****`.
    pub destination: Option<String>,
    /// ID of the user or account that the call or the item is about. Example: `agent@ccc-test`.
    pub user_id: Option<String>,
    /// Moment that the record or data point belongs to. Example: `1609138903315`.
    pub timestamp: Option<i64>,
    /// Why it came to the release. Example: `404 - No destination`.
    pub release_reason: Option<String>,
    /// Which kind of call it is or is to be. Example: `OUTBOUND`.
    pub call_type: Option<String>,
    /// ID of the job, for asking later how it stands. Example: `job-6538214103685****`.
    pub job_id: Option<String>,
    /// ID of the channel that the item belongs to or stands for.
    /// Example: `ch:user:131888****->8001****:1609225718294:job-65700074013925376`.
    pub channel_id: Option<String>,
    /// Number or agent from which the channel was dialed. Example: `0830019****`.
    pub originator: Option<String>,
    /// Internal telephone number of the agent on the channel. Example: `8032****`.
    pub user_extension: Option<String>,
}

response! {
    ChannelContext {
        "ReleaseInitiator" => release_initiator: value,
        "ChannelState" => channel_state: value,
        "Destination" => destination: value,
        "UserId" => user_id: value,
        "Timestamp" => timestamp: value,
        "ReleaseReason" => release_reason: value,
        "CallType" => call_type: value,
        "JobId" => job_id: value,
        "ChannelId" => channel_id: value,
        "Originator" => originator: value,
        "UserExtension" => user_extension: value,
    }
}

/// The agent's state, device and signed-in skill groups after the call.
#[non_exhaustive]
pub struct UserContext {
    /// Internal telephone number under which the agent's device is reached. Example: `8032****`.
    pub extension: Option<String>,
    /// State that the device is in. Example: `UNREGISTERED`.
    pub device_state: Option<String>,
    /// Way in which the work works. Example: `ON_SITE`.
    pub work_mode: Option<String>,
    /// ID of the device that the item belongs to or stands for. Example: `ACC-YUNBS-1.0.10-****`.
    pub device_id: Option<String>,
    /// ID of the job, for asking later how it stands. Example: `job-6538214103685****`.
    pub job_id: Option<String>,
    /// ID of the user or account that the call or the item is about. Example: `agent@ccc-test`.
    pub user_id: Option<String>,
    /// Code that stands for the break, for programs to act on. Example: `Warm-up`.
    pub break_code: Option<String>,
    /// ID of the instance, by which other calls name it. Example: `ccc-test`.
    pub instance_id: Option<String>,
    /// Whether the agent takes no incoming calls and only dials out. Example: `false`.
    pub outbound_scenario: Option<bool>,
    /// State that the user is in. Example: `TALKING`.
    pub user_state: Option<String>,
    /// IDs of the signed skill groups that were found or are concerned.
    /// Example: `skillgroup1@ccc-test`.
    pub signed_skill_group_id_list: Vec<String>,
}

response! {
    UserContext {
        "Extension" => extension: value,
        "DeviceState" => device_state: value,
        "WorkMode" => work_mode: value,
        "DeviceId" => device_id: value,
        "JobId" => job_id: value,
        "UserId" => user_id: value,
        "BreakCode" => break_code: value,
        "InstanceId" => instance_id: value,
        "OutboundScenario" => outbound_scenario: value,
        "UserState" => user_state: value,
        "SignedSkillGroupIdList" => signed_skill_group_id_list: list(""),
    }
}

/// Errors that the documentation of [`EndConferenceRequest`] names.
///
/// - [`NotExistsInstanceId`](super::DocumentedError::NotExistsInstanceId)
pub type EndConferenceError = super::DocumentedError;
