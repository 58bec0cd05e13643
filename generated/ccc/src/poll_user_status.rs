// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `PollUserStatus`, from `ccc/PollUserStatus.md`.

use alicloud_runtime::codegen::*;

/// Returns the current state of an agent; meant for workspaces that keep in step by polling.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::PollUserStatusRequest::new()
///     .device_id("ACC-YUNBS-1.0.10-b18bp53c1736c2914176a801ei90")
///     .instance_id("user-test@ccc-test")
///     .user_id("user-test@ccc-test");
/// let reply = client.poll_user_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct PollUserStatusRequest {
    /// ID of the device that the call is about.
    /// Example: `ACC-YUNBS-1.0.10-b18bp53c1736c2914176a801ei90`.
    pub device_id: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `ccc-test`.
    pub instance_id: Option<String>,
    /// ID of the user or account that the call or the item is about. Example: `user-test@ccc-test`.
    pub user_id: Option<String>,
}

impl PollUserStatusRequest {
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
}

request! {
    PollUserStatusRequest {
        "DeviceId" => device_id: query,
        "InstanceId" => instance_id: query,
        "UserId" => user_id: query,
    }
}

impl Operation for PollUserStatusRequest {
    type Response = PollUserStatusResponse;
    type Error = PollUserStatusError;
    const INFO: OperationInfo = super::operation("PollUserStatus")
        .required(&["InstanceId"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK");
    const ERRORS: &'static [PollUserStatusError] = &[
        PollUserStatusError::NotExistsInstanceId,
        PollUserStatusError::NotExistsUserId,
        PollUserStatusError::ParameterBlank,
    ];
}

/// Response to [`PollUserStatusRequest`].
#[non_exhaustive]
pub struct PollUserStatusResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<UserStatusData>,
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
    PollUserStatusResponse {
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
pub struct UserStatusData {
    /// The telephone call in progress, with its channels.
    pub call_context: Option<CallContext>,
    /// The agent's state, device and signed-in skill groups after the call.
    pub user_context: Option<UserContext>,
    /// ID of the context that the item belongs to or stands for. Example: `103655`.
    pub context_id: Option<i64>,
    /// The chat contexts that were found or are concerned, one entry each.
    pub chat_contexts: Vec<ChatContext>,
}

response! {
    UserStatusData {
        "CallContext" => call_context: value,
        "UserContext" => user_context: value,
        "ContextId" => context_id: value,
        "ChatContexts" => chat_contexts: list(""),
    }
}

/// The telephone call in progress, with its channels.
#[non_exhaustive]
pub struct CallContext {
    /// Which kind of call it is or is to be. Example: `OUTBOUND`.
    pub call_type: Option<String>,
    /// The channel contexts that were found or are concerned, one entry each.
    pub channel_contexts: Vec<ChannelContext>,
    /// ID of the instance, by which other calls name it. Example: `ccc-test`.
    pub instance_id: Option<String>,
    /// ID of the job, for asking later how it stands. Example: `job-65382141036853491`.
    pub job_id: Option<String>,
    /// The call variables that are concerned. Example: `a=b;c=d`.
    pub call_variables: Option<String>,
}

response! {
    CallContext {
        "CallType" => call_type: value,
        "ChannelContexts" => channel_contexts: list(""),
        "InstanceId" => instance_id: value,
        "JobId" => job_id: value,
        "CallVariables" => call_variables: value,
    }
}

/// The channel contexts that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct ChannelContext {
    /// What was measured or stored about the associated.
    pub associated_data: BTreeMap<String, Value>,
    /// Which kind of call it is or is to be. Example: `OUTBOUND`.
    pub call_type: Option<String>,
    /// The channel flags that are concerned. Example: `MONITORING`.
    pub channel_flags: Option<String>,
    /// ID of the channel that the item belongs to or stands for.
    /// Example: `ch:user:139xxxx0501->80326034:1609138902226:job-65382141036853491`.
    pub channel_id: Option<String>,
    /// State that the channel is in. Example: `CREATED`.
    pub channel_state: Option<String>,
    /// The channel variables that are concerned. Example: `123`.
    pub channel_variables: Option<String>,
    /// Where it goes to. Example: `139xxxx0501`.
    pub destination: Option<String>,
    /// Position of the item in its sequence. Example: `1`.
    pub index: Option<i32>,
    /// ID of the job, for asking later how it stands. Example: `job-65382141036853491`.
    pub job_id: Option<String>,
    /// Number or agent from which the channel was dialed. Example: `083xxxx0019`.
    pub originator: Option<String>,
    /// Side that hung up first. Example: `139xxxx0501`.
    pub release_initiator: Option<String>,
    /// Why it came to the release. Example: `404 - No destination`.
    pub release_reason: Option<String>,
    /// ID of the skill group that the item belongs to or stands for. Example: `skg-default@ccc-test`.
    pub skill_group_id: Option<String>,
    /// Moment that the record or data point belongs to. Example: `1609138903315`.
    pub timestamp: Option<i64>,
    /// Internal telephone number of the agent on the channel. Example: `80326034`.
    pub user_extension: Option<String>,
    /// ID of the user or account that the call or the item is about. Example: `user-test@ccc-test`.
    pub user_id: Option<String>,
}

response! {
    ChannelContext {
        "AssociatedData" => associated_data: map,
        "CallType" => call_type: value,
        "ChannelFlags" => channel_flags: value,
        "ChannelId" => channel_id: value,
        "ChannelState" => channel_state: value,
        "ChannelVariables" => channel_variables: value,
        "Destination" => destination: value,
        "Index" => index: value,
        "JobId" => job_id: value,
        "Originator" => originator: value,
        "ReleaseInitiator" => release_initiator: value,
        "ReleaseReason" => release_reason: value,
        "SkillGroupId" => skill_group_id: value,
        "Timestamp" => timestamp: value,
        "UserExtension" => user_extension: value,
        "UserId" => user_id: value,
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
    /// When the agent was last set aside for a call about to arrive, in milliseconds since 1970.
    /// Example: `1609136956378`.
    pub reserved: Option<i64>,
    /// IDs of the signed skill groups that were found or are concerned.
    /// Example: `["skg-test1@ccc-test","skg-test2@ccc-test"]`.
    pub signed_skill_group_id_list: Vec<String>,
    /// ID of the user or account that the call or the item is about. Example: `user-test@ccc-test`.
    pub user_id: Option<String>,
    /// State that the user is in. Example: `BREAK`.
    pub user_state: Option<String>,
    /// Way in which the work works. Example: `ON_SITE`.
    pub work_mode: Option<String>,
    /// Items of the kind parallel job that were found or are concerned.
    pub parallel_job_list: Vec<ParallelJobList>,
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
        "Reserved" => reserved: value,
        "SignedSkillGroupIdList" => signed_skill_group_id_list: list(""),
        "UserId" => user_id: value,
        "UserState" => user_state: value,
        "WorkMode" => work_mode: value,
        "ParallelJobList" => parallel_job_list: list(""),
    }
}

/// Items of the kind parallel job that were found or are concerned.
#[non_exhaustive]
pub struct ParallelJobList {
    /// ID of the job, for asking later how it stands.
    pub job_id: Option<String>,
    /// State of what the entry describes, which decides what can be done with it.
    pub status: Option<String>,
    /// Moment that the record or data point belongs to.
    pub timestamp: Option<i64>,
}

response! {
    ParallelJobList {
        "JobId" => job_id: value,
        "Status" => status: value,
        "Timestamp" => timestamp: value,
    }
}

/// The chat contexts that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct ChatContext {
    /// ID of the instance, by which other calls name it.
    pub instance_id: Option<String>,
    /// ID of the job, for asking later how it stands.
    pub job_id: Option<String>,
    /// Which kind of chat it is or is to be.
    pub chat_type: Option<String>,
    /// The call variables that are concerned.
    pub call_variables: Option<String>,
    /// The members that were found or are concerned, one entry each.
    pub members: Vec<Member>,
}

response! {
    ChatContext {
        "InstanceId" => instance_id: value,
        "JobId" => job_id: value,
        "ChatType" => chat_type: value,
        "CallVariables" => call_variables: value,
        "Members" => members: list(""),
    }
}

/// The members that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Member {
    /// Position of the item in its sequence.
    pub index: Option<i32>,
    /// ID of the user or account that the call or the item is about.
    pub user_id: Option<String>,
    /// Which kind of user it is or is to be.
    pub user_type: Option<String>,
    /// State of what the entry describes, which decides what can be done with it.
    pub status: Option<String>,
    /// ID of the skill group that the item belongs to or stands for.
    pub skill_group_id: Option<String>,
    /// Side that hung up first.
    pub release_initiator: Option<String>,
    /// Why it came to the release.
    pub release_reason: Option<String>,
}

response! {
    Member {
        "Index" => index: value,
        "UserId" => user_id: value,
        "UserType" => user_type: value,
        "Status" => status: value,
        "SkillGroupId" => skill_group_id: value,
        "ReleaseInitiator" => release_initiator: value,
        "ReleaseReason" => release_reason: value,
    }
}

/// Errors that the documentation of [`PollUserStatusRequest`] names.
///
/// - [`NotExistsInstanceId`](super::DocumentedError::NotExistsInstanceId)
/// - [`NotExistsUserId`](super::DocumentedError::NotExistsUserId)
/// - [`ParameterBlank`](super::DocumentedError::ParameterBlank)
pub type PollUserStatusError = super::DocumentedError;
