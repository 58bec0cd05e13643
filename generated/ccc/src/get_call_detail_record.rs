// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetCallDetailRecord`, from `ccc/GetCallDetailRecord.md`.

use alicloud_runtime::codegen::*;

/// Shows everything recorded about one call, such as its parties, times and agents.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::GetCallDetailRecordRequest::new()
///     .contact_id("job-109634426711871319")
///     .instance_id("ccc-test");
/// let reply = client.get_call_detail_record(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetCallDetailRecordRequest {
    /// **Required.** ID of the contact that the call is about. Example: `job-109634426711871319`.
    pub contact_id: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `ccc-test`.
    pub instance_id: Option<String>,
}

impl GetCallDetailRecordRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ContactId`, which is required.
    pub fn contact_id(mut self, value: impl Into<String>) -> Self {
        self.contact_id = Some(value.into());
        self
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
}

request! {
    GetCallDetailRecordRequest {
        "ContactId" => contact_id: query,
        "InstanceId" => instance_id: query,
    }
}

impl Operation for GetCallDetailRecordRequest {
    type Response = GetCallDetailRecordResponse;
    type Error = GetCallDetailRecordError;
    const INFO: OperationInfo = super::operation("GetCallDetailRecord")
        .required(&["ContactId", "InstanceId"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK")
        .read_only();
    const ERRORS: &'static [GetCallDetailRecordError] = &[
        GetCallDetailRecordError::ParameterBlank,
    ];
}

/// Response to [`GetCallDetailRecordRequest`].
#[non_exhaustive]
pub struct GetCallDetailRecordResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<CallDetailRecordData>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `7BEEA660-A45A-45E3-98CC-AFC65E715C23`.
    pub request_id: Option<String>,
}

response! {
    GetCallDetailRecordResponse {
        "Code" => code: value,
        "Data" => data: value,
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct CallDetailRecordData {
    /// The agent events that were found or are concerned, one entry each.
    pub agent_events: Vec<AgentEvents>,
    /// IDs of the agents that were found or are concerned. Example: `user-test@ccc-test`.
    pub agent_ids: Option<String>,
    /// Names of the agents that were found or are concerned. Example: `text`.
    pub agent_names: Option<String>,
    /// How long the call lasts. Unit: `seconds`. Example: `50`.
    pub call_duration: Option<i64>,
    /// Number that counts or picks out the called. Example: `133xxxx2315`.
    pub called_number: Option<String>,
    /// Number that counts or picks out the calling. Example: `053xxxx3128`.
    pub calling_number: Option<String>,
    /// How the call ended. Some outcomes appear only if the flow has a node that records the reason of
    /// the hangup. Example: `Success`.
    pub contact_disposition: Option<String>,
    /// ID of the contact that the item belongs to or stands for. Example: `job-109634426711871319`.
    pub contact_id: Option<String>,
    /// Which kind of contact it is or is to be. Example: `Outbound`.
    pub contact_type: Option<String>,
    /// Time that is set or recorded for this: established. Example: `1532458000000`.
    pub established_time: Option<i64>,
    /// ID of the instance, by which other calls name it. Example: `ccc-test`.
    pub instance_id: Option<String>,
    /// The ivr events that were found or are concerned, one entry each.
    pub ivr_events: Vec<IvrEvents>,
    /// The queue events that were found or are concerned, one entry each.
    pub queue_events: Vec<QueueEvents>,
    /// Whether a recording can be fetched; `false` also if nobody has picked up. Example: `true`.
    pub recording_ready: Option<bool>,
    /// Side that hung up first. Example: `customer`.
    pub release_initiator: Option<String>,
    /// Time that is set or recorded for this: release. Example: `1532458000000`.
    pub release_time: Option<i64>,
    /// Rating by the customer, on your own scale. Example: `1`.
    pub satisfaction: Option<i32>,
    /// Way by which the customer was asked for a rating. Example: `text`.
    pub satisfaction_survey_channel: Option<String>,
    /// Whether the customer was asked for a rating. Example: `true`.
    pub satisfaction_survey_offered: Option<bool>,
    /// IDs of the skill groups that were found or are concerned. Example: `skg-default@ccc-test`.
    pub skill_group_ids: Option<String>,
    /// Names of the skill groups that were found or are concerned. Example: `text`.
    pub skill_group_names: Option<String>,
    /// When it began, or where the period begins that the data is about. Example: `1532458000000`.
    pub start_time: Option<i64>,
    /// The customer events that were found or are concerned, one entry each.
    pub customer_events: Vec<CustomerEvent>,
    /// Where the caller lies. Example: `text`.
    pub caller_location: Option<String>,
    /// Where the callee lies. Example: `text`.
    pub callee_location: Option<String>,
    /// State that the early media is in. Example: `NotConnected`.
    pub early_media_state: Option<String>,
    /// Why it came to the release. Example: `200 - OK`.
    pub release_reason: Option<String>,
}

response! {
    CallDetailRecordData {
        "AgentEvents" => agent_events: list(""),
        "AgentIds" => agent_ids: value,
        "AgentNames" => agent_names: value,
        "CallDuration" => call_duration: value,
        "CalledNumber" => called_number: value,
        "CallingNumber" => calling_number: value,
        "ContactDisposition" => contact_disposition: value,
        "ContactId" => contact_id: value,
        "ContactType" => contact_type: value,
        "EstablishedTime" => established_time: value,
        "InstanceId" => instance_id: value,
        "IvrEvents" => ivr_events: list(""),
        "QueueEvents" => queue_events: list(""),
        "RecordingReady" => recording_ready: value,
        "ReleaseInitiator" => release_initiator: value,
        "ReleaseTime" => release_time: value,
        "Satisfaction" => satisfaction: value,
        "SatisfactionSurveyChannel" => satisfaction_survey_channel: value,
        "SatisfactionSurveyOffered" => satisfaction_survey_offered: value,
        "SkillGroupIds" => skill_group_ids: value,
        "SkillGroupNames" => skill_group_names: value,
        "StartTime" => start_time: value,
        "CustomerEvents" => customer_events: list(""),
        "CallerLocation" => caller_location: value,
        "CalleeLocation" => callee_location: value,
        "EarlyMediaState" => early_media_state: value,
        "ReleaseReason" => release_reason: value,
    }
}

/// The agent events that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct AgentEvents {
    /// ID of the agent that the item belongs to or stands for. Example: `user-test@ccc-test`.
    pub agent_id: Option<String>,
    /// Name that the agent goes by. Example: `text`.
    pub agent_name: Option<String>,
    /// What happened in this stage of the call, in order of time.
    pub event_sequence: Vec<EventSequence>,
    /// ID of the skill group that the item belongs to or stands for. Example: `skg-default@ccc-test`.
    pub skill_group_id: Option<String>,
}

response! {
    AgentEvents {
        "AgentId" => agent_id: value,
        "AgentName" => agent_name: value,
        "EventSequence" => event_sequence: list(""),
        "SkillGroupId" => skill_group_id: value,
    }
}

/// What happened in this stage of the call, in order of time.
#[non_exhaustive]
pub struct EventSequence {
    /// What happened at this point of the call. Example: `Dialing`.
    pub event: Option<String>,
    /// Moment at which the event took place. Example: `1604639129000`.
    pub event_time: Option<i64>,
    /// How long it lasts, or how long the term bought is. Example: `3`.
    pub duration: Option<i64>,
}

response! {
    EventSequence {
        "Event" => event: value,
        "EventTime" => event_time: value,
        "Duration" => duration: value,
    }
}

/// The ivr events that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct IvrEvents {
    /// What happened in this stage of the call, in order of time.
    pub event_sequence: Vec<IvrEventsEventSequence>,
    /// ID of the flow that the item belongs to or stands for.
    /// Example: `edaf2eaa-8f88-44ca-812e-41b3cd2b7a90`.
    pub flow_id: Option<String>,
    /// Which kind of flow it is or is to be. Example: `MAIN_FLOW`.
    pub flow_type: Option<String>,
}

response! {
    IvrEvents {
        "EventSequence" => event_sequence: list(""),
        "FlowId" => flow_id: value,
        "FlowType" => flow_type: value,
    }
}

/// What happened in this stage of the call, in order of time.
#[non_exhaustive]
pub struct IvrEventsEventSequence {
    /// What happened at this point of the call. Example: `Route2IVR`.
    pub event: Option<String>,
    /// Moment at which the event took place. Example: `1604639129000`.
    pub event_time: Option<i64>,
}

response! {
    IvrEventsEventSequence {
        "Event" => event: value,
        "EventTime" => event_time: value,
    }
}

/// The queue events that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct QueueEvents {
    /// What happened in this stage of the call, in order of time.
    pub event_sequence: Vec<IvrEventsEventSequence>,
    /// ID of the flow that the item belongs to or stands for.
    /// Example: `edaf2eaa-8f88-44ca-812e-41b3cd2b7a90`.
    pub flow_id: Option<String>,
    /// ID of the queue that the item belongs to or stands for. Example: `skg-default@ccc-test`.
    pub queue_id: Option<String>,
    /// Name that the queue goes by. Example: `Defalut`.
    pub queue_name: Option<String>,
    /// Which kind of queue it is or is to be. Example: `1`.
    pub queue_type: Option<i32>,
}

response! {
    QueueEvents {
        "EventSequence" => event_sequence: list(""),
        "FlowId" => flow_id: value,
        "QueueId" => queue_id: value,
        "QueueName" => queue_name: value,
        "QueueType" => queue_type: value,
    }
}

/// The customer events that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct CustomerEvent {
    /// ID of the customer that the item belongs to or stands for. Example: `1332315****`.
    pub customer_id: Option<String>,
    /// What happened in this stage of the call, in order of time.
    pub event_sequence: Vec<IvrEventsEventSequence>,
}

response! {
    CustomerEvent {
        "CustomerId" => customer_id: value,
        "EventSequence" => event_sequence: list(""),
    }
}

/// Errors that the documentation of [`GetCallDetailRecordRequest`] names.
///
/// - [`ParameterBlank`](super::DocumentedError::ParameterBlank)
pub type GetCallDetailRecordError = super::DocumentedError;
