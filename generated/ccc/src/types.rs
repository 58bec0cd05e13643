// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Types that several operations of the product have in common.

use alicloud_runtime::codegen::*;

/// Details about the access channel type, one entry each.
#[non_exhaustive]
pub struct AccessChannelTypeDetail {
    /// Which kind of access channel it is or is to be. Example: `Web`.
    pub access_channel_type: Option<String>,
    /// Calls that came in, or that were handed to the agent or skill group. Example: `3`.
    pub calls_offered: Option<i64>,
}

response! {
    AccessChannelTypeDetail {
        "AccessChannelType" => access_channel_type: value,
        "CallsOffered" => calls_offered: value,
    }
}

values! {
    /// State of what the entry describes, which decides what can be done with it.
    pub enum AgentState {
        /// Free to be given a call.
        Ready = "Ready",
        /// Speaking with a customer or another agent.
        Talking = "Talking",
        /// Wrapping up after a call, not yet free for the next.
        Acw = "ACW",
        /// The telephone rings.
        Ringing = "Ringing",
        /// On a break; gets no calls.
        Break = "Break",
        /// Not signed in.
        Offline = "Offline",
        /// Dialing, with nobody there yet.
        Dialing = "Dialing",
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct AttendedTransferData {
    /// The telephone call in progress, with its channels.
    pub call_context: Option<CallContext>,
    /// The agent's state, device and signed-in skill groups after the call.
    pub user_context: Option<UserContext>,
    /// ID of the context that the item belongs to or stands for. Example: `103652`.
    pub context_id: Option<i64>,
}

response! {
    AttendedTransferData {
        "CallContext" => call_context: value,
        "UserContext" => user_context: value,
        "ContextId" => context_id: value,
    }
}

/// Figures of calls in which agent and customer were both dialed and then joined.
#[non_exhaustive]
pub struct Back2Back {
    /// Numbers dialed, repeated attempts included. Example: `100`.
    pub calls_dialed: Option<i64>,
    /// Rate or share that applies to the answer. Example: `0.6`.
    pub answer_rate: Option<f64>,
    /// Calls that were picked up. Example: `100`.
    pub calls_answered: Option<i64>,
    /// Rate or share that applies to the agent answer. Example: `0.5`.
    pub agent_answer_rate: Option<f64>,
    /// Double calls that the customer took. Example: `100`.
    pub calls_customer_handled: Option<i64>,
    /// Rate or share that applies to the customer handle. Example: `0.5`.
    pub customer_handle_rate: Option<f64>,
    /// Time that is set or recorded for this: total talk. Example: `100`.
    pub total_talk_time: Option<i64>,
    /// Time that is set or recorded for this: max talk. Example: `100`.
    pub max_talk_time: Option<i64>,
    /// Time that is set or recorded for this: average talk. Example: `100`.
    pub average_talk_time: Option<i64>,
    /// Time that is set or recorded for this: total ring. Example: `100`.
    pub total_ring_time: Option<i64>,
    /// Time that is set or recorded for this: max ring. Example: `100`.
    pub max_ring_time: Option<i64>,
    /// Time that is set or recorded for this: average ring. Example: `100`.
    pub average_ring_time: Option<f64>,
    /// Time that is set or recorded for this: total customer ring. Example: `100`.
    pub total_customer_ring_time: Option<i64>,
    /// Time that is set or recorded for this: max customer ring. Example: `100`.
    pub max_customer_ring_time: Option<i64>,
    /// Time that is set or recorded for this: average customer ring. Example: `100`.
    pub average_customer_ring_time: Option<f64>,
    /// Rate or share that applies to the agent handle.
    pub agent_handle_rate: Option<f64>,
    /// Double calls that the customer picked up.
    pub calls_customer_answered: Option<i64>,
    /// Rate or share that applies to the customer answer.
    pub customer_answer_rate: Option<f64>,
    /// Double calls that the agent picked up.
    pub calls_agent_handled: Option<i64>,
}

response! {
    Back2Back {
        "CallsDialed" => calls_dialed: value,
        "AnswerRate" => answer_rate: value,
        "CallsAnswered" => calls_answered: value,
        "AgentAnswerRate" => agent_answer_rate: value,
        "CallsCustomerHandled" => calls_customer_handled: value,
        "CustomerHandleRate" => customer_handle_rate: value,
        "TotalTalkTime" => total_talk_time: value,
        "MaxTalkTime" => max_talk_time: value,
        "AverageTalkTime" => average_talk_time: value,
        "TotalRingTime" => total_ring_time: value,
        "MaxRingTime" => max_ring_time: value,
        "AverageRingTime" => average_ring_time: value,
        "TotalCustomerRingTime" => total_customer_ring_time: value,
        "MaxCustomerRingTime" => max_customer_ring_time: value,
        "AverageCustomerRingTime" => average_customer_ring_time: value,
        "AgentHandleRate" => agent_handle_rate: value,
        "CallsCustomerAnswered" => calls_customer_answered: value,
        "CustomerAnswerRate" => customer_answer_rate: value,
        "CallsAgentHandled" => calls_agent_handled: value,
    }
}

/// The telephone call in progress, with its channels.
#[non_exhaustive]
pub struct Back2BackCallContext {
    /// Which kind of call it is or is to be. Example: `OUTBOUND`.
    pub call_type: Option<String>,
    /// ID of the instance, by which other calls name it. Example: `abc`.
    pub instance_id: Option<String>,
    /// ID of the job, for asking later how it stands. Example: `job-6538214103685****`.
    pub job_id: Option<String>,
    /// The channel contexts that were found or are concerned, one entry each.
    pub channel_contexts: Vec<CallContextChannelContext>,
}

response! {
    Back2BackCallContext {
        "CallType" => call_type: value,
        "InstanceId" => instance_id: value,
        "JobId" => job_id: value,
        "ChannelContexts" => channel_contexts: list(""),
    }
}

/// Items of the kind break code detail that were found or are concerned.
#[non_exhaustive]
pub struct BreakCodeDetailList {
    /// Code that stands for the break, for programs to act on. Example: `text`.
    pub break_code: Option<String>,
    /// How many items or events were counted. Example: `3`.
    pub count: Option<i64>,
    /// How long it lasts, or how long the term bought is. Example: `120`.
    pub duration: Option<i64>,
}

response! {
    BreakCodeDetailList {
        "BreakCode" => break_code: value,
        "Count" => count: value,
        "Duration" => duration: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct BreakData {
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
}

response! {
    BreakData {
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
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct BriefSkillGroup {
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// Name shown to people; not used to identify the item. Example: `text`.
    pub display_name: Option<String>,
    /// ID of the instance, by which other calls name it. Example: `ccc-test`.
    pub instance_id: Option<String>,
    /// How many there are of this: phone number. Example: `1`.
    pub phone_number_count: Option<i32>,
    /// ID of the skill group that the item belongs to or stands for. Example: `test@ccc-test`.
    pub skill_group_id: Option<String>,
    /// Name that the skill group goes by. Example: `text`.
    pub skill_group_name: Option<String>,
    /// How many there are of this: user. Example: `1`.
    pub user_count: Option<i32>,
    /// Which kind of media it is or is to be. Example: `VIDEO`.
    pub media_type: Option<String>,
}

response! {
    BriefSkillGroup {
        "Description" => description: value,
        "DisplayName" => display_name: value,
        "InstanceId" => instance_id: value,
        "PhoneNumberCount" => phone_number_count: value,
        "SkillGroupId" => skill_group_id: value,
        "SkillGroupName" => skill_group_name: value,
        "UserCount" => user_count: value,
        "MediaType" => media_type: value,
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
}

response! {
    CallContext {
        "CallType" => call_type: value,
        "ChannelContexts" => channel_contexts: list(""),
        "InstanceId" => instance_id: value,
        "JobId" => job_id: value,
    }
}

/// The channel contexts that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct CallContextChannelContext {
    /// Side that hung up first. Example: `139xxxx0501`.
    pub release_initiator: Option<String>,
    /// State that the channel is in. Example: `CREATED`.
    pub channel_state: Option<String>,
    /// Where it goes to. Example: `8001****`.
    pub destination: Option<String>,
    /// ID of the user or account that the call or the item is about. Example: `samzhang@abc`.
    pub user_id: Option<String>,
    /// The channel flags that are concerned. Example: `COACHING`.
    pub channel_flags: Option<String>,
    /// Moment that the record or data point belongs to. Example: `1609138903315`.
    pub timestamp: Option<i64>,
    /// Why it came to the release. Example: `486:USER_BUSY`.
    pub release_reason: Option<String>,
    /// Which kind of call it is or is to be. Example: `OUTBOUND`.
    pub call_type: Option<String>,
    /// ID of the job, for asking later how it stands. Example: `job-6573574060089****`.
    pub job_id: Option<String>,
    /// ID of the channel that the item belongs to or stands for.
    /// Example: `ch:user:1390501****->8032****:1609138902226:job-653821410368****`.
    pub channel_id: Option<String>,
    /// Number or agent from which the channel was dialed. Example: `1318888****`.
    pub originator: Option<String>,
    /// Internal telephone number of the agent on the channel. Example: `8000****`.
    pub user_extension: Option<String>,
}

response! {
    CallContextChannelContext {
        "ReleaseInitiator" => release_initiator: value,
        "ChannelState" => channel_state: value,
        "Destination" => destination: value,
        "UserId" => user_id: value,
        "ChannelFlags" => channel_flags: value,
        "Timestamp" => timestamp: value,
        "ReleaseReason" => release_reason: value,
        "CallType" => call_type: value,
        "JobId" => job_id: value,
        "ChannelId" => channel_id: value,
        "Originator" => originator: value,
        "UserExtension" => user_extension: value,
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

/// Entries of the list.
#[non_exhaustive]
pub struct CallTagList {
    /// ID of the instance, by which other calls name it. Example: `ccc-test`.
    pub instance_id: Option<String>,
    /// Name that the tag goes by. Example: `TagA`.
    pub tag_name: Option<String>,
}

response! {
    CallTagList {
        "InstanceId" => instance_id: value,
        "TagName" => tag_name: value,
    }
}

/// The agent's state, device and signed-in skill groups after the call.
#[non_exhaustive]
pub struct CallUserContext {
    /// Code that stands for the break, for programs to act on. Example: `Warm-up`.
    pub break_code: Option<String>,
    /// ID of the device that the item belongs to or stands for.
    /// Example: `ACC-YUNBS-1.0.10-bsd87c04aaa8f7000176ad354b1c`.
    pub device_id: Option<String>,
    /// Internal telephone number under which the agent's device is reached. Example: `80011474`.
    pub extension: Option<String>,
    /// ID of the instance, by which other calls name it. Example: `ccc-test`.
    pub instance_id: Option<String>,
    /// ID of the job, for asking later how it stands. Example: `job-65700074013925376`.
    pub job_id: Option<String>,
    /// Whether the agent takes no incoming calls and only dials out. Example: `false`.
    pub outbound_scenario: Option<bool>,
    /// IDs of the signed skill groups that were found or are concerned.
    /// Example: `["skill-group@ccc-test"]`.
    pub signed_skill_group_id_list: Vec<String>,
    /// ID of the user or account that the call or the item is about. Example: `user-test@ccc-test`.
    pub user_id: Option<String>,
    /// State that the user is in. Example: `READY`.
    pub user_state: Option<String>,
    /// Way in which the work works. Example: `ON_SITE`.
    pub work_mode: Option<String>,
}

response! {
    CallUserContext {
        "BreakCode" => break_code: value,
        "DeviceId" => device_id: value,
        "Extension" => extension: value,
        "InstanceId" => instance_id: value,
        "JobId" => job_id: value,
        "OutboundScenario" => outbound_scenario: value,
        "SignedSkillGroupIdList" => signed_skill_group_id_list: list(""),
        "UserId" => user_id: value,
        "UserState" => user_state: value,
        "WorkMode" => work_mode: value,
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
    /// Where it goes to. Example: `139xxxx0501`.
    pub destination: Option<String>,
    /// Position of the item in its sequence. Example: `10`.
    pub index: Option<i32>,
    /// ID of the job, for asking later how it stands. Example: `job-65382141036853491`.
    pub job_id: Option<String>,
    /// Number or agent from which the channel was dialed. Example: `083xxxx0019`.
    pub originator: Option<String>,
    /// Side that hung up first. Example: `139xxxx0501`.
    pub release_initiator: Option<String>,
    /// Why it came to the release. Example: `404 - No destination`.
    pub release_reason: Option<String>,
    /// ID of the skill group that the item belongs to or stands for. Example: `skg-test1@ccc-test`.
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
pub struct ChatUserContext {
    /// When the agent's client last reported that it is alive, in milliseconds since 1970.
    /// Example: `1609136956378`.
    pub heartbeat: Option<i64>,
    /// Internal telephone number under which the agent's device is reached. Example: `8032****`.
    pub extension: Option<String>,
    /// Way in which the work works. Example: `ON_SITE`.
    pub work_mode: Option<String>,
    /// ID of the device that the item belongs to or stands for.
    /// Example: `CCC-169.254.165.2-browser125.0.0-bs48b41903450e6c8`.
    pub device_id: Option<String>,
    /// ID of the user or account that the call or the item is about. Example: `userId@ccc-test`.
    pub user_id: Option<String>,
    /// When the agent was last set aside for a call about to arrive, in milliseconds since 1970.
    /// Example: `false`.
    pub reserved: Option<i64>,
    /// Code that stands for the break, for programs to act on. Example: `Warm-up`.
    pub break_code: Option<String>,
    /// ID of the instance, by which other calls name it. Example: `ccc-test`.
    pub instance_id: Option<String>,
    /// Whether the agent takes no incoming calls and only dials out. Example: `false`.
    pub outbound_scenario: Option<bool>,
    /// State that the device is in. Example: `ONLINE`.
    pub device_state: Option<String>,
    /// Cell phone number. Example: `18******102`.
    pub mobile: Option<String>,
    /// ID of the job, for asking later how it stands. Example: `chat-65382141036853491`.
    pub job_id: Option<String>,
    /// State that the user is in. Example: `TALKING`.
    pub user_state: Option<String>,
    /// IDs of the signed skill groups that were found or are concerned.
    /// Example: `skg-default@ccc-test`.
    pub signed_skill_group_id_list: Vec<String>,
}

response! {
    ChatUserContext {
        "Heartbeat" => heartbeat: value,
        "Extension" => extension: value,
        "WorkMode" => work_mode: value,
        "DeviceId" => device_id: value,
        "UserId" => user_id: value,
        "Reserved" => reserved: value,
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

/// What the call returns besides its status.
#[non_exhaustive]
pub struct ConferenceData {
    /// The telephone call in progress, with its channels.
    pub call_context: Option<Back2BackCallContext>,
    /// The agent's state, device and signed-in skill groups after the call.
    pub user_context: Option<ChatUserContext>,
}

response! {
    ConferenceData {
        "CallContext" => call_context: value,
        "UserContext" => user_context: value,
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct CustomCallTaggingData {
    /// The tag or number that could not be created. Example: `TagC`.
    pub item: Option<String>,
    /// Why it came to this result, in words or as a code. Example: `CALL_TAG_NAME_DUPLICATED`.
    pub reason: Option<String>,
}

response! {
    CustomCallTaggingData {
        "Item" => item: value,
        "Reason" => reason: value,
    }
}

/// The telephone call in progress, with its channels.
#[non_exhaustive]
pub struct DataCallContext {
    /// Which kind of call it is or is to be. Example: `OUTBOUND`.
    pub call_type: Option<String>,
    /// The channel contexts that were found or are concerned, one entry each.
    pub channel_contexts: Vec<ResponseDataCallContextChannelContext>,
    /// ID of the instance, by which other calls name it. Example: `ccc-test`.
    pub instance_id: Option<String>,
    /// ID of the job, for asking later how it stands. Example: `job-65825892782321664`.
    pub job_id: Option<String>,
}

response! {
    DataCallContext {
        "CallType" => call_type: value,
        "ChannelContexts" => channel_contexts: list(""),
        "InstanceId" => instance_id: value,
        "JobId" => job_id: value,
    }
}

/// The channel contexts that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct DataCallContextChannelContext {
    /// Position of the item in its sequence. Example: `1`.
    pub index: Option<i32>,
    /// Side that hung up first. Example: `1390501****`.
    pub release_initiator: Option<String>,
    /// State that the channel is in. Example: `ANSWERED`.
    pub channel_state: Option<String>,
    /// Where it goes to. Example: `1390501****`.
    pub destination: Option<String>,
    /// ID of the user or account that the call or the item is about. Example: `agent@ccc-test`.
    pub user_id: Option<String>,
    /// The channel flags that are concerned. Example: `COACHING`.
    pub channel_flags: Option<String>,
    /// ID of the skill group that the item belongs to or stands for. Example: `skillgroup@ccc-test`.
    pub skill_group_id: Option<String>,
    /// Moment that the record or data point belongs to. Example: `1609138903315`.
    pub timestamp: Option<i64>,
    /// Why it came to the release. Example: `404 - No destination`.
    pub release_reason: Option<String>,
    /// Which kind of call it is or is to be. Example: `COACH`.
    pub call_type: Option<String>,
    /// ID of the job, for asking later how it stands. Example: `job-6538214103685****`.
    pub job_id: Option<String>,
    /// ID of the channel that the item belongs to or stands for.
    /// Example: `ch:user:1390501****->8032****:1609138902226:job-653821410368****`.
    pub channel_id: Option<String>,
    /// Internal telephone number of the agent on the channel. Example: `8032****`.
    pub user_extension: Option<String>,
    /// Number or agent from which the channel was dialed. Example: `0830019****`.
    pub originator: Option<String>,
}

response! {
    DataCallContextChannelContext {
        "Index" => index: value,
        "ReleaseInitiator" => release_initiator: value,
        "ChannelState" => channel_state: value,
        "Destination" => destination: value,
        "UserId" => user_id: value,
        "ChannelFlags" => channel_flags: value,
        "SkillGroupId" => skill_group_id: value,
        "Timestamp" => timestamp: value,
        "ReleaseReason" => release_reason: value,
        "CallType" => call_type: value,
        "JobId" => job_id: value,
        "ChannelId" => channel_id: value,
        "UserExtension" => user_extension: value,
        "Originator" => originator: value,
    }
}

/// Figures of calls that customers made.
#[non_exhaustive]
pub struct Inbound {
    /// Time that is set or recorded for this: average ring. Example: `100`.
    pub average_ring_time: Option<f64>,
    /// Calls that agents took, counted once however many agents shared in them. Example: `100`.
    pub calls_handled: Option<i64>,
    /// Time that is set or recorded for this: total work. Example: `100`.
    pub total_work_time: Option<i64>,
    /// Times a call was passed on to somebody else after speaking to that person first.
    /// Example: `100`.
    pub calls_attended_transfer_out: Option<i64>,
    /// Time that is set or recorded for this: max work. Example: `100`.
    pub max_work_time: Option<i64>,
    /// Time that is set or recorded for this: total hold. Example: `100`.
    pub total_hold_time: Option<i64>,
    /// Time that is set or recorded for this: average work. Example: `100`.
    pub average_work_time: Option<f64>,
    /// Times a call arrived straight from another agent, without a talk first. Example: `100`.
    pub calls_blind_transfer_in: Option<i64>,
    /// Position of the satisfaction in its sequence, or the index for it. Example: `100`.
    pub satisfaction_index: Option<f64>,
    /// Calls for which an agent's telephone rang, counted once however many agents were tried.
    /// Example: `100`.
    pub calls_ringed: Option<i64>,
    /// Times a call was taken over after a talk with the agent who had it. Example: `100`.
    pub calls_attended_transfer_in: Option<i64>,
    /// Times a call was passed straight on to somebody else. Example: `100`.
    pub calls_blind_transfer_out: Option<i64>,
    /// Time that is set or recorded for this: total ring. Example: `100`.
    pub total_ring_time: Option<i64>,
    /// Time that is set or recorded for this: max talk. Example: `100`.
    pub max_talk_time: Option<i64>,
    /// Time that is set or recorded for this: max ring. Example: `100`.
    pub max_ring_time: Option<i64>,
    /// Time that is set or recorded for this: total talk. Example: `100`.
    pub total_talk_time: Option<i64>,
    /// Calls that came in, or that were handed to the agent or skill group. Example: `100`.
    pub calls_offered: Option<i64>,
    /// Time that is set or recorded for this: max hold. Example: `100`.
    pub max_hold_time: Option<i64>,
    /// Time that is set or recorded for this: average talk. Example: `100`.
    pub average_talk_time: Option<f64>,
    /// Rate or share that applies to the satisfaction. Example: `0.5`.
    pub satisfaction_rate: Option<f64>,
    /// Calls in which somebody was put on hold, each counted once. Example: `100`.
    pub calls_hold: Option<i64>,
    /// Times a customer was asked to rate the call. Example: `100`.
    pub satisfaction_surveys_offered: Option<i64>,
    /// Rate or share that applies to the handle. Example: `100`.
    pub handle_rate: Option<f64>,
    /// Times a customer gave the rating that was asked for. Example: `100`.
    pub satisfaction_surveys_responded: Option<i64>,
    /// Time that is set or recorded for this: average hold. Example: `100`.
    pub average_hold_time: Option<f64>,
    /// Messages written in chats by both sides.
    pub total_messages_sent: Option<i64>,
    /// Messages that agents wrote in chats.
    pub total_messages_sent_by_agent: Option<i64>,
    /// Messages that customers wrote in chats.
    pub total_messages_sent_by_customer: Option<i64>,
    /// Time that is set or recorded for this: average first response.
    pub average_first_response_time: Option<f64>,
    /// Time that is set or recorded for this: average response.
    pub average_response_time: Option<f64>,
}

response! {
    Inbound {
        "AverageRingTime" => average_ring_time: value,
        "CallsHandled" => calls_handled: value,
        "TotalWorkTime" => total_work_time: value,
        "CallsAttendedTransferOut" => calls_attended_transfer_out: value,
        "MaxWorkTime" => max_work_time: value,
        "TotalHoldTime" => total_hold_time: value,
        "AverageWorkTime" => average_work_time: value,
        "CallsBlindTransferIn" => calls_blind_transfer_in: value,
        "SatisfactionIndex" => satisfaction_index: value,
        "CallsRinged" => calls_ringed: value,
        "CallsAttendedTransferIn" => calls_attended_transfer_in: value,
        "CallsBlindTransferOut" => calls_blind_transfer_out: value,
        "TotalRingTime" => total_ring_time: value,
        "MaxTalkTime" => max_talk_time: value,
        "MaxRingTime" => max_ring_time: value,
        "TotalTalkTime" => total_talk_time: value,
        "CallsOffered" => calls_offered: value,
        "MaxHoldTime" => max_hold_time: value,
        "AverageTalkTime" => average_talk_time: value,
        "SatisfactionRate" => satisfaction_rate: value,
        "CallsHold" => calls_hold: value,
        "SatisfactionSurveysOffered" => satisfaction_surveys_offered: value,
        "HandleRate" => handle_rate: value,
        "SatisfactionSurveysResponded" => satisfaction_surveys_responded: value,
        "AverageHoldTime" => average_hold_time: value,
        "TotalMessagesSent" => total_messages_sent: value,
        "TotalMessagesSentByAgent" => total_messages_sent_by_agent: value,
        "TotalMessagesSentByCustomer" => total_messages_sent_by_customer: value,
        "AverageFirstResponseTime" => average_first_response_time: value,
        "AverageResponseTime" => average_response_time: value,
    }
}

/// Figures of calls made to customers.
#[non_exhaustive]
pub struct Outbound {
    /// Time that is set or recorded for this: average ring. Example: `100`.
    pub average_ring_time: Option<f64>,
    /// Numbers dialed, repeated attempts included. Example: `100`.
    pub calls_dialed: Option<i64>,
    /// Calls that were picked up. Example: `100`.
    pub calls_answered: Option<i64>,
    /// Time that is set or recorded for this: total work. Unit: `seconds`. Example: `9`.
    pub total_work_time: Option<i64>,
    /// Times a call was passed on to somebody else after speaking to that person first.
    /// Example: `100`.
    pub calls_attended_transfer_out: Option<i64>,
    /// Time that is set or recorded for this: max work. Unit: `seconds`. Example: `0`.
    pub max_work_time: Option<i64>,
    /// Time that is set or recorded for this: total dialing. Unit: `seconds`. Example: `218`.
    pub total_dialing_time: Option<i64>,
    /// Time that is set or recorded for this: total hold. Unit: `seconds`. Example: `0`.
    pub total_hold_time: Option<i64>,
    /// Time that is set or recorded for this: average work. Unit: `seconds`. Example: `2`.
    pub average_work_time: Option<f64>,
    /// Times a call arrived straight from another agent, without a talk first. Example: `100`.
    pub calls_blind_transfer_in: Option<i64>,
    /// Position of the satisfaction in its sequence, or the index for it. Example: `1.4`.
    pub satisfaction_index: Option<f64>,
    /// Calls for which an agent's telephone rang, counted once however many agents were tried.
    /// Example: `100`.
    pub calls_ringed: Option<i64>,
    /// Times a call was taken over after a talk with the agent who had it. Example: `100`.
    pub calls_attended_transfer_in: Option<i64>,
    /// Times a call was passed straight on to somebody else. Example: `100`.
    pub calls_blind_transfer_out: Option<i64>,
    /// Time that is set or recorded for this: total ring. Example: `100`.
    pub total_ring_time: Option<i64>,
    /// Time that is set or recorded for this: max talk. Unit: `seconds`. Example: `0`.
    pub max_talk_time: Option<i64>,
    /// Time that is set or recorded for this: max ring. Example: `100`.
    pub max_ring_time: Option<i64>,
    /// Time that is set or recorded for this: total talk. Unit: `seconds`. Example: `3`.
    pub total_talk_time: Option<i64>,
    /// Time that is set or recorded for this: max dialing. Unit: `seconds`. Example: `12`.
    pub max_dialing_time: Option<i64>,
    /// Rate or share that applies to the answer. Unit: `%`. Example: `0`.
    pub answer_rate: Option<f64>,
    /// Time that is set or recorded for this: max hold. Example: `100`.
    pub max_hold_time: Option<i64>,
    /// Time that is set or recorded for this: average talk. Unit: `seconds`. Example: `3`.
    pub average_talk_time: Option<f64>,
    /// Rate or share that applies to the satisfaction. Example: `0.5`.
    pub satisfaction_rate: Option<f64>,
    /// Calls in which somebody was put on hold, each counted once. Example: `100`.
    pub calls_hold: Option<i64>,
    /// Times a customer was asked to rate the call. Example: `100`.
    pub satisfaction_surveys_offered: Option<i64>,
    /// Times a customer gave the rating that was asked for. Example: `100`.
    pub satisfaction_surveys_responded: Option<i64>,
    /// Time that is set or recorded for this: average hold. Example: `100`.
    pub average_hold_time: Option<f64>,
    /// Time that is set or recorded for this: average dialing. Unit: `seconds`. Example: `37`.
    pub average_dialing_time: Option<f64>,
}

response! {
    Outbound {
        "AverageRingTime" => average_ring_time: value,
        "CallsDialed" => calls_dialed: value,
        "CallsAnswered" => calls_answered: value,
        "TotalWorkTime" => total_work_time: value,
        "CallsAttendedTransferOut" => calls_attended_transfer_out: value,
        "MaxWorkTime" => max_work_time: value,
        "TotalDialingTime" => total_dialing_time: value,
        "TotalHoldTime" => total_hold_time: value,
        "AverageWorkTime" => average_work_time: value,
        "CallsBlindTransferIn" => calls_blind_transfer_in: value,
        "SatisfactionIndex" => satisfaction_index: value,
        "CallsRinged" => calls_ringed: value,
        "CallsAttendedTransferIn" => calls_attended_transfer_in: value,
        "CallsBlindTransferOut" => calls_blind_transfer_out: value,
        "TotalRingTime" => total_ring_time: value,
        "MaxTalkTime" => max_talk_time: value,
        "MaxRingTime" => max_ring_time: value,
        "TotalTalkTime" => total_talk_time: value,
        "MaxDialingTime" => max_dialing_time: value,
        "AnswerRate" => answer_rate: value,
        "MaxHoldTime" => max_hold_time: value,
        "AverageTalkTime" => average_talk_time: value,
        "SatisfactionRate" => satisfaction_rate: value,
        "CallsHold" => calls_hold: value,
        "SatisfactionSurveysOffered" => satisfaction_surveys_offered: value,
        "SatisfactionSurveysResponded" => satisfaction_surveys_responded: value,
        "AverageHoldTime" => average_hold_time: value,
        "AverageDialingTime" => average_dialing_time: value,
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct OutboundNumbersOfUserPhoneNumber {
    /// City that the address or the data belongs to. Example: `text`.
    pub city: Option<String>,
    /// Number that picks out the item, such as a phone number. Example: `083xxxx0019`.
    pub number: Option<String>,
    /// Province that the address or the data belongs to. Example: `text`.
    pub province: Option<String>,
}

response! {
    OutboundNumbersOfUserPhoneNumber {
        "City" => city: value,
        "Number" => number: value,
        "Province" => province: value,
    }
}

/// Figures of all kinds of calls together.
#[non_exhaustive]
pub struct Overall {
    /// Time that is set or recorded for this: average break. Unit: `seconds`. Example: `0`.
    pub average_break_time: Option<f64>,
    /// Time that is set or recorded for this: average ready. Unit: `seconds`. Example: `0`.
    pub average_ready_time: Option<f64>,
    /// Time that is set or recorded for this: average talk. Unit: `seconds`. Example: `0`.
    pub average_talk_time: Option<f64>,
    /// Time that is set or recorded for this: average work. Unit: `seconds`. Example: `8`.
    pub average_work_time: Option<f64>,
    /// Time that is set or recorded for this: max break. Unit: `seconds`. Example: `1`.
    pub max_break_time: Option<i64>,
    /// Time that is set or recorded for this: max ready. Unit: `seconds`. Example: `19328`.
    pub max_ready_time: Option<i64>,
    /// Time that is set or recorded for this: max talk. Unit: `seconds`. Example: `0`.
    pub max_talk_time: Option<i64>,
    /// Time that is set or recorded for this: max work. Unit: `seconds`. Example: `12`.
    pub max_work_time: Option<i64>,
    /// Rate or share that applies to the occupancy. Unit: `%`. Example: `0.02332222293912065`.
    pub occupancy_rate: Option<f64>,
    /// Position of the satisfaction in its sequence, or the index for it. Example: `0`.
    pub satisfaction_index: Option<f64>,
    /// Times a customer was asked to rate the call. Example: `0`.
    pub satisfaction_surveys_offered: Option<i64>,
    /// Times a customer gave the rating that was asked for. Example: `0`.
    pub satisfaction_surveys_responded: Option<i64>,
    /// Time that is set or recorded for this: total break. Unit: `seconds`. Example: `3`.
    pub total_break_time: Option<i64>,
    /// Number that is given for this: total calls. Example: `13`.
    pub total_calls: Option<i64>,
    /// Time that is set or recorded for this: total hold. Unit: `seconds`. Example: `0`.
    pub total_hold_time: Option<i64>,
    /// Time that is set or recorded for this: total logged in. Unit: `seconds`. Example: `23218`.
    pub total_logged_in_time: Option<i64>,
    /// Time that is set or recorded for this: total ready. Unit: `seconds`. Example: `22428`.
    pub total_ready_time: Option<i64>,
    /// Time that is set or recorded for this: total talk. Unit: `seconds`. Example: `449`.
    pub total_talk_time: Option<i64>,
    /// Time that is set or recorded for this: total work. Unit: `seconds`. Example: `94`.
    pub total_work_time: Option<i64>,
    /// Time that is set or recorded for this: max hold. Example: `0`.
    pub max_hold_time: Option<i64>,
    /// Rate or share that applies to the satisfaction. Example: `0`.
    pub satisfaction_rate: Option<f64>,
    /// Time that is set or recorded for this: average hold. Example: `0`.
    pub average_hold_time: Option<f64>,
    /// Items of the kind break code detail that were found or are concerned.
    pub break_code_detail_list: Vec<BreakCodeDetailList>,
}

response! {
    Overall {
        "AverageBreakTime" => average_break_time: value,
        "AverageReadyTime" => average_ready_time: value,
        "AverageTalkTime" => average_talk_time: value,
        "AverageWorkTime" => average_work_time: value,
        "MaxBreakTime" => max_break_time: value,
        "MaxReadyTime" => max_ready_time: value,
        "MaxTalkTime" => max_talk_time: value,
        "MaxWorkTime" => max_work_time: value,
        "OccupancyRate" => occupancy_rate: value,
        "SatisfactionIndex" => satisfaction_index: value,
        "SatisfactionSurveysOffered" => satisfaction_surveys_offered: value,
        "SatisfactionSurveysResponded" => satisfaction_surveys_responded: value,
        "TotalBreakTime" => total_break_time: value,
        "TotalCalls" => total_calls: value,
        "TotalHoldTime" => total_hold_time: value,
        "TotalLoggedInTime" => total_logged_in_time: value,
        "TotalReadyTime" => total_ready_time: value,
        "TotalTalkTime" => total_talk_time: value,
        "TotalWorkTime" => total_work_time: value,
        "MaxHoldTime" => max_hold_time: value,
        "SatisfactionRate" => satisfaction_rate: value,
        "AverageHoldTime" => average_hold_time: value,
        "BreakCodeDetailList" => break_code_detail_list: list(""),
    }
}

/// Items of the kind number that were found or are concerned.
#[non_exhaustive]
pub struct PhoneNumber {
    /// Whether it is in use. Example: `true`.
    pub active: Option<bool>,
    /// City that the address or the data belongs to. Example: `text`.
    pub city: Option<String>,
    /// ID of the contact flow that the item belongs to or stands for.
    /// Example: `a3fb6c62-9b49-4942-ae5b-cf2abd4123ek`.
    pub contact_flow_id: Option<String>,
    /// ID of the instance, by which other calls name it. Example: `ccc-test`.
    pub instance_id: Option<String>,
    /// Number that picks out the item, such as a phone number. Example: `083xxxx0011`.
    pub number: Option<String>,
    /// Province that the address or the data belongs to. Example: `text`.
    pub province: Option<String>,
    /// The skill groups that were found or are concerned, one entry each.
    pub skill_groups: Vec<SkillGroup>,
    /// What the number or recording is for. Example: `Bidirection`.
    pub usage: Option<String>,
    /// ID of the user or account that the call or the item is about. Example: `user-test@ccc-test`.
    pub user_id: Option<String>,
}

response! {
    PhoneNumber {
        "Active" => active: value,
        "City" => city: value,
        "ContactFlowId" => contact_flow_id: value,
        "InstanceId" => instance_id: value,
        "Number" => number: value,
        "Province" => province: value,
        "SkillGroups" => skill_groups: list(""),
        "Usage" => usage: value,
        "UserId" => user_id: value,
    }
}

/// Field of the schema with its data type and limits.
#[non_exhaustive]
pub struct Property {
    /// Name shown to people; not used to identify the item.
    pub display_name: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// **Required.** Name that people know the item by.
    pub name: Option<String>,
    /// **Required.** Which kind of data it is or is to be.
    pub data_type: Option<String>,
    /// Pattern that texts are compared with.
    pub pattern: Option<String>,
    /// Text for people about the pattern error.
    pub pattern_error_message: Option<String>,
    /// How long the min is.
    pub min_length: Option<i32>,
    /// How long the max is.
    pub max_length: Option<i32>,
    /// Smallest number that the field accepts.
    pub minimum: Option<f64>,
    /// Largest value, allowed or found, of this: imum.
    pub maximum: Option<f64>,
    /// Whether it must be there.
    pub required: Option<bool>,
    /// Whether the item is switched off.
    pub disabled: Option<bool>,
    /// Whether the field holds several values rather than one.
    pub array: Option<bool>,
    /// Whether it can only be read.
    pub read_only: Option<bool>,
    /// Which kind of editor it is or is to be.
    pub editor_type: Option<String>,
    /// The attributes that are concerned.
    pub attributes: Option<String>,
    /// Place of the field when the fields are shown in a row.
    pub display_order: Option<i32>,
}

impl Property {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DisplayName`.
    pub fn display_name(mut self, value: impl Into<String>) -> Self {
        self.display_name = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `Name`, which is required.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `DataType`, which is required.
    pub fn data_type(mut self, value: impl Into<String>) -> Self {
        self.data_type = Some(value.into());
        self
    }
    /// Sets `Pattern`.
    pub fn pattern(mut self, value: impl Into<String>) -> Self {
        self.pattern = Some(value.into());
        self
    }
    /// Sets `PatternErrorMessage`.
    pub fn pattern_error_message(mut self, value: impl Into<String>) -> Self {
        self.pattern_error_message = Some(value.into());
        self
    }
    /// Sets `MinLength`.
    #[inline]
    pub fn min_length(mut self, value: i32) -> Self {
        self.min_length = Some(value);
        self
    }
    /// Sets `MaxLength`.
    #[inline]
    pub fn max_length(mut self, value: i32) -> Self {
        self.max_length = Some(value);
        self
    }
    /// Sets `Minimum`.
    #[inline]
    pub fn minimum(mut self, value: f64) -> Self {
        self.minimum = Some(value);
        self
    }
    /// Sets `Maximum`.
    #[inline]
    pub fn maximum(mut self, value: f64) -> Self {
        self.maximum = Some(value);
        self
    }
    /// Sets `Required`.
    #[inline]
    pub fn required(mut self, value: bool) -> Self {
        self.required = Some(value);
        self
    }
    /// Sets `Disabled`.
    #[inline]
    pub fn disabled(mut self, value: bool) -> Self {
        self.disabled = Some(value);
        self
    }
    /// Sets `Array`.
    #[inline]
    pub fn array(mut self, value: bool) -> Self {
        self.array = Some(value);
        self
    }
    /// Sets `ReadOnly`.
    #[inline]
    pub fn read_only(mut self, value: bool) -> Self {
        self.read_only = Some(value);
        self
    }
    /// Sets `EditorType`.
    pub fn editor_type(mut self, value: impl Into<String>) -> Self {
        self.editor_type = Some(value.into());
        self
    }
    /// Sets `Attributes`.
    pub fn attributes(mut self, value: impl Into<String>) -> Self {
        self.attributes = Some(value.into());
        self
    }
    /// Sets `DisplayOrder`.
    #[inline]
    pub fn display_order(mut self, value: i32) -> Self {
        self.display_order = Some(value);
        self
    }
}

request! {
    Property {
        "DisplayName" => display_name: field,
        "Description" => description: field,
        "Name" => name: field,
        "DataType" => data_type: field,
        "Pattern" => pattern: field,
        "PatternErrorMessage" => pattern_error_message: field,
        "MinLength" => min_length: field,
        "MaxLength" => max_length: field,
        "Minimum" => minimum: field,
        "Maximum" => maximum: field,
        "Required" => required: field,
        "Disabled" => disabled: field,
        "Array" => array: field,
        "ReadOnly" => read_only: field,
        "EditorType" => editor_type: field,
        "Attributes" => attributes: field,
        "DisplayOrder" => display_order: field,
    }
}

/// Items of the kind break code detail that were found or are concerned.
#[non_exhaustive]
pub struct RealtimeInstanceStateBreakCodeDetailList {
    /// Code that stands for the break, for programs to act on. Example: `text`.
    pub break_code: Option<String>,
    /// How many items or events were counted. Example: `1`.
    pub count: Option<i64>,
}

response! {
    RealtimeInstanceStateBreakCodeDetailList {
        "BreakCode" => break_code: value,
        "Count" => count: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct RecordingData {
    /// Web address under which the file is found. Example: `text`.
    pub file_url: Option<String>,
    /// Name under which the file is stored. Example: `job-6538214103689****-earlyMedia.wav`.
    pub file_name: Option<String>,
}

response! {
    RecordingData {
        "FileUrl" => file_url: value,
        "FileName" => file_name: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct ResponseCallData {
    /// The telephone call in progress, with its channels.
    pub call_context: Option<DataCallContext>,
    /// The agent's state, device and signed-in skill groups after the call.
    pub user_context: Option<UserContext>,
}

response! {
    ResponseCallData {
        "CallContext" => call_context: value,
        "UserContext" => user_context: value,
    }
}

/// The channel contexts that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct ResponseDataCallContextChannelContext {
    /// What was measured or stored about the associated.
    pub associated_data: BTreeMap<String, Value>,
    /// Which kind of call it is or is to be. Example: `OUTBOUND`.
    pub call_type: Option<String>,
    /// ID of the channel that the item belongs to or stands for.
    /// Example: `ch:user:13188888888->80011474:1609255715825:job-65825892782321664`.
    pub channel_id: Option<String>,
    /// State that the channel is in. Example: `ANSWERED`.
    pub channel_state: Option<String>,
    /// Where it goes to. Example: `80011474`.
    pub destination: Option<String>,
    /// ID of the job, for asking later how it stands. Example: `job-65825892782321664`.
    pub job_id: Option<String>,
    /// Number or agent from which the channel was dialed. Example: `13188888888`.
    pub originator: Option<String>,
    /// Side that hung up first. Example: `1390501****`.
    pub release_initiator: Option<String>,
    /// Why it came to the release. Example: `404 - No destination`.
    pub release_reason: Option<String>,
    /// ID of the skill group that the item belongs to or stands for. Example: `skill-group@ccc-test`.
    pub skill_group_id: Option<String>,
    /// Moment that the record or data point belongs to. Example: `1609255716900`.
    pub timestamp: Option<i64>,
    /// Internal telephone number of the agent on the channel. Example: `80011474`.
    pub user_extension: Option<String>,
    /// ID of the user or account that the call or the item is about. Example: `user-test@ccc-test`.
    pub user_id: Option<String>,
}

response! {
    ResponseDataCallContextChannelContext {
        "AssociatedData" => associated_data: map,
        "CallType" => call_type: value,
        "ChannelId" => channel_id: value,
        "ChannelState" => channel_state: value,
        "Destination" => destination: value,
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

/// The properties that are concerned.
#[non_exhaustive]
pub struct SchemaProperty {
    /// Name shown to people; not used to identify the item. Example: `text`.
    pub display_name: Option<String>,
    /// Free text that describes the item to people. Example: `name`.
    pub description: Option<String>,
    /// Name that people know the item by. Example: `name`.
    pub name: Option<String>,
    /// Which kind of data it is or is to be.
    pub data_type: Option<String>,
    /// Pattern that texts are compared with. Example: `^`.
    pub pattern: Option<String>,
    /// Text for people about the pattern error. Example: `text`.
    pub pattern_error_message: Option<String>,
    /// How long the min is. Example: `1`.
    pub min_length: Option<i32>,
    /// How long the max is. Example: `10`.
    pub max_length: Option<i32>,
    /// Smallest number that the field accepts. Example: `1`.
    pub minimum: Option<f64>,
    /// Largest value, allowed or found, of this: imum. Example: `10`.
    pub maximum: Option<f64>,
    /// Whether it must be there. Example: `false`.
    pub required: Option<bool>,
    /// Whether the field comes with the service and not from you. Example: `false`.
    pub system: Option<bool>,
    /// Whether the item is switched off. Example: `false`.
    pub disabled: Option<bool>,
    /// Whether the field holds several values rather than one. Example: `false`.
    pub array: Option<bool>,
    /// Whether it can only be read. Example: `false`.
    pub read_only: Option<bool>,
    /// Which kind of editor it is or is to be. Example: `textbox`.
    pub editor_type: Option<String>,
    /// The attributes that are concerned.
    pub attributes: Option<String>,
    /// Place of the field when the fields are shown in a row. Example: `1`.
    pub display_order: Option<i32>,
    /// When the item was created or added. Example: `2021-07-14 10:48:43.0`.
    pub created_time: Option<i64>,
    /// Time that is set or recorded for this: updated. Example: `2021-07-14 10:48:43.0`.
    pub updated_time: Option<i64>,
    /// Account or person that created the item. Example: `tom`.
    pub creator: Option<String>,
}

response! {
    SchemaProperty {
        "DisplayName" => display_name: value,
        "Description" => description: value,
        "Name" => name: value,
        "DataType" => data_type: value,
        "Pattern" => pattern: value,
        "PatternErrorMessage" => pattern_error_message: value,
        "MinLength" => min_length: value,
        "MaxLength" => max_length: value,
        "Minimum" => minimum: value,
        "Maximum" => maximum: value,
        "Required" => required: value,
        "System" => system: value,
        "Disabled" => disabled: value,
        "Array" => array: value,
        "ReadOnly" => read_only: value,
        "EditorType" => editor_type: value,
        "Attributes" => attributes: value,
        "DisplayOrder" => display_order: value,
        "CreatedTime" => created_time: value,
        "UpdatedTime" => updated_time: value,
        "Creator" => creator: value,
    }
}

/// The skill groups that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct SkillGroup {
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// Name shown to people; not used to identify the item. Example: `text`.
    pub display_name: Option<String>,
    /// ID of the instance, by which other calls name it. Example: `ccc-test`.
    pub instance_id: Option<String>,
    /// Name that people know the item by. Example: `test`.
    pub name: Option<String>,
    /// How many there are of this: phone number. Example: `1`.
    pub phone_number_count: Option<i32>,
    /// ID of the skill group that the item belongs to or stands for. Example: `test@ccc-test`.
    pub skill_group_id: Option<String>,
    /// How many there are of this: user. Example: `2`.
    pub user_count: Option<i32>,
}

response! {
    SkillGroup {
        "Description" => description: value,
        "DisplayName" => display_name: value,
        "InstanceId" => instance_id: value,
        "Name" => name: value,
        "PhoneNumberCount" => phone_number_count: value,
        "SkillGroupId" => skill_group_id: value,
        "UserCount" => user_count: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct SkillGroupData {
    /// Entries of the list.
    pub list: Vec<BriefSkillGroup>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
}

response! {
    SkillGroupData {
        "List" => list: list(""),
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
    }
}

/// The telephone call in progress, with its channels.
#[non_exhaustive]
pub struct ToConferenceCallContext {
    /// Which kind of call it is or is to be. Example: `COACH`.
    pub call_type: Option<String>,
    /// ID of the instance, by which other calls name it. Example: `ccc-test`.
    pub instance_id: Option<String>,
    /// ID of the job, for asking later how it stands. Example: `job-6538214103685****`.
    pub job_id: Option<String>,
    /// The channel contexts that were found or are concerned, one entry each.
    pub channel_contexts: Vec<DataCallContextChannelContext>,
}

response! {
    ToConferenceCallContext {
        "CallType" => call_type: value,
        "InstanceId" => instance_id: value,
        "JobId" => job_id: value,
        "ChannelContexts" => channel_contexts: list(""),
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct UnassignedNumberData {
    /// Entries of the list.
    pub list: Vec<OutboundNumbersOfUserPhoneNumber>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
}

response! {
    UnassignedNumberData {
        "List" => list: list(""),
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct UploadParameterData {
    /// Path under which the file is found. Example: `ccc-test/test-file.wav`.
    pub file_path: Option<String>,
    /// Signature that proves where it comes from. Example: `HIyClras8IcVlbTV7RIJWJbU****`.
    pub signature: Option<String>,
    /// Name or address of the host concerned.
    /// Example: `https://ccc-v2-online.oss-cn-shanghai.aliyuncs.com`.
    pub host: Option<String>,
    /// Rule or set of rules that applies.
    pub policy: Option<String>,
    /// When the item runs out. Example: `1647313420`.
    pub expire_time: Option<i32>,
    /// ID of the AccessKey pair that the item belongs to or stands for.
    pub access_key_id: Option<String>,
}

response! {
    UploadParameterData {
        "FilePath" => file_path: value,
        "Signature" => signature: value,
        "Host" => host: value,
        "Policy" => policy: value,
        "ExpireTime" => expire_time: value,
        "AccessKeyId" => access_key_id: value,
    }
}

values! {
    /// What the number or recording is for, for example for calls in, out or both; a 400 number only takes calls in.
    pub enum Usage {
        /// Only for calls that come in.
        Inbound = "Inbound",
        /// Only for calls that go out.
        Outbound = "Outbound",
        /// For calls in both directions.
        Bidirection = "Bidirection",
    }
}

/// Items of the kind admin that were found or are concerned.
#[non_exhaustive]
pub struct User {
    /// Name shown to people; not used to identify the item. Example: `text`.
    pub display_name: Option<String>,
    /// Email address of the person or contact concerned. Example: `18866668888@163.com`.
    pub email: Option<String>,
    /// Internal telephone number under which the agent's device is reached. Example: `80326034`.
    pub extension: Option<String>,
    /// ID of the instance, by which other calls name it. Example: `ccc-test`.
    pub instance_id: Option<String>,
    /// Name that the login goes by. Example: `user-test`.
    pub login_name: Option<String>,
    /// Cell phone number. Example: `138xxxx2114`.
    pub mobile: Option<String>,
    /// ID of the role that the item belongs to or stands for. Example: `Admin@ccc-test`.
    pub role_id: Option<String>,
    /// Name under which the role is defined. Example: `Admin`.
    pub role_name: Option<String>,
    /// ID of the user or account that the call or the item is about. Example: `user-test@ccc-test`.
    pub user_id: Option<String>,
    /// Way in which the work works. Example: `ON_SITE`.
    pub work_mode: Option<String>,
}

response! {
    User {
        "DisplayName" => display_name: value,
        "Email" => email: value,
        "Extension" => extension: value,
        "InstanceId" => instance_id: value,
        "LoginName" => login_name: value,
        "Mobile" => mobile: value,
        "RoleId" => role_id: value,
        "RoleName" => role_name: value,
        "UserId" => user_id: value,
        "WorkMode" => work_mode: value,
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
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct WorkModeData {
    /// Code that stands for the break, for programs to act on. Example: `Warm-up`.
    pub break_code: Option<String>,
    /// ID of the device that the item belongs to or stands for.
    /// Example: `ACC-YUNBS-1.0.10-bs990cd82101cc000176af19ec8e`.
    pub device_id: Option<String>,
    /// Internal telephone number under which the agent's device is reached. Example: `80011474`.
    pub extension: Option<String>,
    /// ID of the instance, by which other calls name it. Example: `ccc-test`.
    pub instance_id: Option<String>,
    /// ID of the job, for asking later how it stands. Example: `text`.
    pub job_id: Option<String>,
    /// Whether the agent takes no incoming calls and only dials out. Example: `false`.
    pub outbound_scenario: Option<bool>,
    /// IDs of the signed skill groups that were found or are concerned.
    /// Example: `["skill-group@ccc-test"]`.
    pub signed_skill_group_id_list: Vec<String>,
    /// ID of the user or account that the call or the item is about. Example: `user-test@ccc-test`.
    pub user_id: Option<String>,
    /// State that the user is in. Example: `OFFLINE`.
    pub user_state: Option<String>,
    /// Way in which the work works. Example: `ON_SITE`.
    pub work_mode: Option<String>,
}

response! {
    WorkModeData {
        "BreakCode" => break_code: value,
        "DeviceId" => device_id: value,
        "Extension" => extension: value,
        "InstanceId" => instance_id: value,
        "JobId" => job_id: value,
        "OutboundScenario" => outbound_scenario: value,
        "SignedSkillGroupIdList" => signed_skill_group_id_list: list(""),
        "UserId" => user_id: value,
        "UserState" => user_state: value,
        "WorkMode" => work_mode: value,
    }
}
