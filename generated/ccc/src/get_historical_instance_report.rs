// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetHistoricalInstanceReport`, from `ccc/GetHistoricalInstanceReport.md`.

use alicloud_runtime::codegen::*;

/// Reports the past figures of a whole instance.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::GetHistoricalInstanceReportRequest::new()
///     .instance_id("ccc-test");
/// let reply = client.get_historical_instance_report(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetHistoricalInstanceReportRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `ccc-test`.
    pub instance_id: Option<String>,
    /// Beginning of the period to look at. Range: 0 to 4133952000000. Example: `1604639129000`.
    pub start_time: Option<i64>,
    /// End of the period to look at. Range: 0 to 4133952000000. Example: `1604725528000`.
    pub end_time: Option<i64>,
    /// Which kind of media it is or is to be.
    pub media_type: Option<String>,
}

impl GetHistoricalInstanceReportRequest {
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
    /// Sets `StartTime`.
    #[inline]
    pub fn start_time(mut self, value: i64) -> Self {
        self.start_time = Some(value);
        self
    }
    /// Sets `EndTime`.
    #[inline]
    pub fn end_time(mut self, value: i64) -> Self {
        self.end_time = Some(value);
        self
    }
    /// Sets `MediaType`.
    pub fn media_type(mut self, value: impl Into<String>) -> Self {
        self.media_type = Some(value.into());
        self
    }
}

request! {
    GetHistoricalInstanceReportRequest {
        "InstanceId" => instance_id: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "MediaType" => media_type: query,
    }
}

impl Operation for GetHistoricalInstanceReportRequest {
    type Response = GetHistoricalInstanceReportResponse;
    type Error = GetHistoricalInstanceReportError;
    const INFO: OperationInfo = super::operation("GetHistoricalInstanceReport")
        .required(&["InstanceId"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK")
        .read_only();
    const ERRORS: &'static [GetHistoricalInstanceReportError] = &[
        GetHistoricalInstanceReportError::ParameterBlank,
    ];
}

/// Response to [`GetHistoricalInstanceReportRequest`].
#[non_exhaustive]
pub struct GetHistoricalInstanceReportResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<HistoricalInstanceReportData>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `943D8EF3-3321-471F-A104-51C96FCA94D6`.
    pub request_id: Option<String>,
}

response! {
    GetHistoricalInstanceReportResponse {
        "Code" => code: value,
        "Data" => data: value,
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct HistoricalInstanceReportData {
    /// Figures of calls that customers made.
    pub inbound: Option<Inbound>,
    /// Figures of calls made to customers.
    pub outbound: Option<Outbound>,
    /// Figures of all kinds of calls together.
    pub overall: Option<Overall>,
    /// Figures of calls between agents.
    pub internal: Option<Internal>,
}

response! {
    HistoricalInstanceReportData {
        "Inbound" => inbound: value,
        "Outbound" => outbound: value,
        "Overall" => overall: value,
        "Internal" => internal: value,
    }
}

/// Figures of calls that customers made.
#[non_exhaustive]
pub struct Inbound {
    /// Rate or share that applies to the abandon. Unit: `%`. Example: `0`.
    pub abandon_rate: Option<f64>,
    /// Time that is set or recorded for this: average abandon. Unit: `seconds`. Example: `0`.
    pub average_abandon_time: Option<f64>,
    /// Time that is set or recorded for this: average abandoned in IVR. Unit: `seconds`. Example: `0`.
    pub average_abandoned_in_ivr_time: Option<f64>,
    /// Time that is set or recorded for this: average abandoned in queue.
    /// Unit: `seconds`. Example: `0`.
    pub average_abandoned_in_queue_time: Option<f64>,
    /// Time that is set or recorded for this: average abandoned in ring.
    /// Unit: `seconds`. Example: `0`.
    pub average_abandoned_in_ring_time: Option<f64>,
    /// Time that is set or recorded for this: average hold. Unit: `seconds`. Example: `0`.
    pub average_hold_time: Option<f64>,
    /// Time that is set or recorded for this: average ring. Unit: `seconds`. Example: `0`.
    pub average_ring_time: Option<f64>,
    /// Time that is set or recorded for this: average talk. Unit: `seconds`. Example: `0`.
    pub average_talk_time: Option<f64>,
    /// Time that is set or recorded for this: average wait. Example: `0`.
    pub average_wait_time: Option<f64>,
    /// Time that is set or recorded for this: average work. Unit: `seconds`. Example: `0`.
    pub average_work_time: Option<f64>,
    /// Calls given up by the customer before an agent had them. Example: `0`.
    pub calls_abandoned: Option<i64>,
    /// Calls in which the customer hung up inside the voice menu. Example: `0`.
    pub calls_abandoned_in_ivr: Option<i64>,
    /// Calls in which the customer hung up while waiting in the queue. Example: `0`.
    pub calls_abandoned_in_queue: Option<i64>,
    /// Calls in which the customer hung up before the ringing agent picked up. Example: `0`.
    pub calls_abandoned_in_ringing: Option<i64>,
    /// Calls in which an agent asked a third person for help. Example: `0`.
    pub calls_consulted: Option<i64>,
    /// Calls that agents took, counted once however many agents shared in them. Example: `0`.
    pub calls_handled: Option<i64>,
    /// Calls in which somebody was put on hold, each counted once. Example: `0`.
    pub calls_hold: Option<i64>,
    /// Calls that came in, or that were handed to the agent or skill group. Example: `0`.
    pub calls_offered: Option<i64>,
    /// Calls that had to wait for an agent, counted once however often they queued. Example: `0`.
    pub calls_queued: Option<i64>,
    /// Calls for which an agent's telephone rang, counted once however many agents were tried.
    /// Example: `0`.
    pub calls_ringed: Option<i64>,
    /// Calls that were passed on, each counted once. Example: `0`.
    pub calls_transferred: Option<i64>,
    /// Rate or share that applies to the handle. Unit: `%`. Example: `0`.
    pub handle_rate: Option<f64>,
    /// Time that is set or recorded for this: max abandon. Unit: `seconds`. Example: `0`.
    pub max_abandon_time: Option<i64>,
    /// Time that is set or recorded for this: max abandoned in IVR. Unit: `seconds`. Example: `0`.
    pub max_abandoned_in_ivr_time: Option<i64>,
    /// Time that is set or recorded for this: max abandoned in queue. Unit: `seconds`. Example: `0`.
    pub max_abandoned_in_queue_time: Option<i64>,
    /// Time that is set or recorded for this: max abandoned in ring. Unit: `seconds`. Example: `0`.
    pub max_abandoned_in_ring_time: Option<i64>,
    /// Time that is set or recorded for this: max hold. Unit: `seconds`. Example: `0`.
    pub max_hold_time: Option<i64>,
    /// Time that is set or recorded for this: max ring. Unit: `seconds`. Example: `0`.
    pub max_ring_time: Option<i64>,
    /// Time that is set or recorded for this: max talk. Unit: `seconds`. Example: `0`.
    pub max_talk_time: Option<i64>,
    /// Time that is set or recorded for this: max wait. Unit: `seconds`. Example: `0`.
    pub max_wait_time: Option<i64>,
    /// Time that is set or recorded for this: max work. Unit: `seconds`. Example: `0`.
    pub max_work_time: Option<i64>,
    /// Position of the satisfaction in its sequence, or the index for it. Example: `0`.
    pub satisfaction_index: Option<f64>,
    /// Times a customer was asked to rate the call. Example: `0`.
    pub satisfaction_surveys_offered: Option<i64>,
    /// Times a customer gave the rating that was asked for. Example: `0`.
    pub satisfaction_surveys_responded: Option<i64>,
    /// Share of queued calls that waited no longer than 20 seconds. Unit: `%`. Example: `0`.
    pub service_level20: Option<f64>,
    /// Time that is set or recorded for this: total abandon. Example: `0`.
    pub total_abandon_time: Option<i64>,
    /// Time that is set or recorded for this: total abandoned in IVR. Unit: `seconds`. Example: `0`.
    pub total_abandoned_in_ivr_time: Option<i64>,
    /// Time that is set or recorded for this: total abandoned in queue. Unit: `seconds`. Example: `0`.
    pub total_abandoned_in_queue_time: Option<i64>,
    /// Time that is set or recorded for this: total abandoned in ring. Unit: `seconds`. Example: `0`.
    pub total_abandoned_in_ring_time: Option<i64>,
    /// Time that is set or recorded for this: total hold. Unit: `seconds`. Example: `0`.
    pub total_hold_time: Option<i64>,
    /// Time that is set or recorded for this: total ring. Unit: `seconds`. Example: `0`.
    pub total_ring_time: Option<i64>,
    /// Time that is set or recorded for this: total talk. Unit: `seconds`. Example: `0`.
    pub total_talk_time: Option<i64>,
    /// Time that is set or recorded for this: total wait. Unit: `seconds`. Example: `0`.
    pub total_wait_time: Option<i64>,
    /// Time that is set or recorded for this: total work. Unit: `seconds`. Example: `0`.
    pub total_work_time: Option<i64>,
    /// Calls that reached the voicemail node of the flow. Example: `0`.
    pub calls_voicemail: Option<i64>,
    /// Calls that ended in a node set to record a failed transfer from the voice menu to an agent.
    /// Example: `0`.
    pub calls_ivr_exception: Option<i64>,
    /// Calls that left the queue without reaching an agent, such as by hanging up. Example: `0`.
    pub calls_queuing_failed: Option<i64>,
    /// Calls passed straight on, each counted once. Example: `0`.
    pub calls_blind_transferred: Option<i64>,
    /// Calls passed on after a talk with the third person, each counted once. Example: `0`.
    pub calls_attended_transferred: Option<i64>,
    /// Calls that found the queue full. Example: `0`.
    pub calls_queuing_overflow: Option<i64>,
    /// Calls in which the customer hung up while an agent's telephone rang. Example: `0`.
    pub calls_abandoned_in_ring: Option<i64>,
    /// Calls in which the customer hung up while speaking to the voice robot. Example: `0`.
    pub calls_abandoned_in_voice_navigator: Option<i64>,
    /// How long the calls queuing may take before it is given up. Example: `0`.
    pub calls_queuing_timeout: Option<i64>,
    /// Number that counts or picks out the calls forward to outside. Example: `0`.
    pub calls_forward_to_outside_number: Option<i64>,
    /// Rate or share that applies to the satisfaction. Example: `0`.
    pub satisfaction_rate: Option<f64>,
    /// Calls during which the voice menu failed. Example: `0`.
    pub calls_caused_ivr_exception: Option<i64>,
    /// Calls that were led to voicemail. Example: `3`.
    pub calls_to_voicemail: Option<i64>,
    /// Share of calls taken within 15 seconds. Example: `0.78`.
    pub service_level15: Option<f64>,
    /// Share of calls taken within 30 seconds. Example: `0.9`.
    pub service_level30: Option<f64>,
    /// Messages written in chats by both sides. Example: `12`.
    pub total_messages_sent: Option<i64>,
    /// Messages that agents wrote in chats. Example: `8`.
    pub total_messages_sent_by_agent: Option<i64>,
    /// Messages that customers wrote in chats. Example: `4`.
    pub total_messages_sent_by_customer: Option<i64>,
    /// Time that is set or recorded for this: average first response. Example: `12`.
    pub average_first_response_time: Option<f64>,
    /// Items of the kind access channel type detail that were found or are concerned.
    pub access_channel_type_detail_list: Vec<AccessChannelTypeDetailList>,
    /// Time that is set or recorded for this: average response. Example: `15`.
    pub average_response_time: Option<f64>,
}

response! {
    Inbound {
        "AbandonRate" => abandon_rate: value,
        "AverageAbandonTime" => average_abandon_time: value,
        "AverageAbandonedInIVRTime" => average_abandoned_in_ivr_time: value,
        "AverageAbandonedInQueueTime" => average_abandoned_in_queue_time: value,
        "AverageAbandonedInRingTime" => average_abandoned_in_ring_time: value,
        "AverageHoldTime" => average_hold_time: value,
        "AverageRingTime" => average_ring_time: value,
        "AverageTalkTime" => average_talk_time: value,
        "AverageWaitTime" => average_wait_time: value,
        "AverageWorkTime" => average_work_time: value,
        "CallsAbandoned" => calls_abandoned: value,
        "CallsAbandonedInIVR" => calls_abandoned_in_ivr: value,
        "CallsAbandonedInQueue" => calls_abandoned_in_queue: value,
        "CallsAbandonedInRinging" => calls_abandoned_in_ringing: value,
        "CallsConsulted" => calls_consulted: value,
        "CallsHandled" => calls_handled: value,
        "CallsHold" => calls_hold: value,
        "CallsOffered" => calls_offered: value,
        "CallsQueued" => calls_queued: value,
        "CallsRinged" => calls_ringed: value,
        "CallsTransferred" => calls_transferred: value,
        "HandleRate" => handle_rate: value,
        "MaxAbandonTime" => max_abandon_time: value,
        "MaxAbandonedInIVRTime" => max_abandoned_in_ivr_time: value,
        "MaxAbandonedInQueueTime" => max_abandoned_in_queue_time: value,
        "MaxAbandonedInRingTime" => max_abandoned_in_ring_time: value,
        "MaxHoldTime" => max_hold_time: value,
        "MaxRingTime" => max_ring_time: value,
        "MaxTalkTime" => max_talk_time: value,
        "MaxWaitTime" => max_wait_time: value,
        "MaxWorkTime" => max_work_time: value,
        "SatisfactionIndex" => satisfaction_index: value,
        "SatisfactionSurveysOffered" => satisfaction_surveys_offered: value,
        "SatisfactionSurveysResponded" => satisfaction_surveys_responded: value,
        "ServiceLevel20" => service_level20: value,
        "TotalAbandonTime" => total_abandon_time: value,
        "TotalAbandonedInIVRTime" => total_abandoned_in_ivr_time: value,
        "TotalAbandonedInQueueTime" => total_abandoned_in_queue_time: value,
        "TotalAbandonedInRingTime" => total_abandoned_in_ring_time: value,
        "TotalHoldTime" => total_hold_time: value,
        "TotalRingTime" => total_ring_time: value,
        "TotalTalkTime" => total_talk_time: value,
        "TotalWaitTime" => total_wait_time: value,
        "TotalWorkTime" => total_work_time: value,
        "CallsVoicemail" => calls_voicemail: value,
        "CallsIVRException" => calls_ivr_exception: value,
        "CallsQueuingFailed" => calls_queuing_failed: value,
        "CallsBlindTransferred" => calls_blind_transferred: value,
        "CallsAttendedTransferred" => calls_attended_transferred: value,
        "CallsQueuingOverflow" => calls_queuing_overflow: value,
        "CallsAbandonedInRing" => calls_abandoned_in_ring: value,
        "CallsAbandonedInVoiceNavigator" => calls_abandoned_in_voice_navigator: value,
        "CallsQueuingTimeout" => calls_queuing_timeout: value,
        "CallsForwardToOutsideNumber" => calls_forward_to_outside_number: value,
        "SatisfactionRate" => satisfaction_rate: value,
        "CallsCausedIVRException" => calls_caused_ivr_exception: value,
        "CallsToVoicemail" => calls_to_voicemail: value,
        "ServiceLevel15" => service_level15: value,
        "ServiceLevel30" => service_level30: value,
        "TotalMessagesSent" => total_messages_sent: value,
        "TotalMessagesSentByAgent" => total_messages_sent_by_agent: value,
        "TotalMessagesSentByCustomer" => total_messages_sent_by_customer: value,
        "AverageFirstResponseTime" => average_first_response_time: value,
        "AccessChannelTypeDetailList" => access_channel_type_detail_list: list(""),
        "AverageResponseTime" => average_response_time: value,
    }
}

/// Items of the kind access channel type detail that were found or are concerned.
#[non_exhaustive]
pub struct AccessChannelTypeDetailList {
    /// Which kind of access channel it is or is to be. Example: `Web`.
    pub access_channel_type: Option<String>,
    /// Calls that came in, or that were handed to the agent or skill group. Example: `5`.
    pub calls_offered: Option<i64>,
}

response! {
    AccessChannelTypeDetailList {
        "AccessChannelType" => access_channel_type: value,
        "CallsOffered" => calls_offered: value,
    }
}

/// Figures of calls made to customers.
#[non_exhaustive]
pub struct Outbound {
    /// Rate or share that applies to the answer. Unit: `%`. Example: `0`.
    pub answer_rate: Option<f64>,
    /// Time that is set or recorded for this: average dialing. Unit: `seconds`. Example: `0`.
    pub average_dialing_time: Option<f64>,
    /// Time that is set or recorded for this: average hold. Unit: `seconds`. Example: `0`.
    pub average_hold_time: Option<f64>,
    /// Time that is set or recorded for this: average talk. Unit: `seconds`. Example: `0`.
    pub average_talk_time: Option<f64>,
    /// Time that is set or recorded for this: average work. Unit: `seconds`. Example: `0`.
    pub average_work_time: Option<f64>,
    /// Calls that were picked up. Example: `0`.
    pub calls_answered: Option<i64>,
    /// Numbers dialed, repeated attempts included. Example: `0`.
    pub calls_dialed: Option<i64>,
    /// Whether the calls dialed succeeded. Example: `0`.
    pub calls_dialed_success: Option<i64>,
    /// Calls in which somebody was put on hold, each counted once. Example: `0`.
    pub calls_hold: Option<i32>,
    /// Time that is set or recorded for this: max dialing. Unit: `seconds`. Example: `0`.
    pub max_dialing_time: Option<i64>,
    /// Time that is set or recorded for this: max hold. Unit: `seconds`. Example: `0`.
    pub max_hold_time: Option<i64>,
    /// Time that is set or recorded for this: max talk. Unit: `seconds`. Example: `0`.
    pub max_talk_time: Option<i64>,
    /// Time that is set or recorded for this: max work. Unit: `seconds`. Example: `0`.
    pub max_work_time: Option<i64>,
    /// Position of the satisfaction in its sequence, or the index for it. Example: `0`.
    pub satisfaction_index: Option<f64>,
    /// Times a customer was asked to rate the call. Example: `0`.
    pub satisfaction_surveys_offered: Option<i64>,
    /// Times a customer gave the rating that was asked for. Example: `0`.
    pub satisfaction_surveys_responded: Option<i64>,
    /// Time that is set or recorded for this: total dialing. Unit: `seconds`. Example: `0`.
    pub total_dialing_time: Option<i64>,
    /// Time that is set or recorded for this: total hold. Unit: `seconds`. Example: `0`.
    pub total_hold_time: Option<i64>,
    /// Time that is set or recorded for this: total talk. Unit: `seconds`. Example: `0`.
    pub total_talk_time: Option<i64>,
    /// Time that is set or recorded for this: total work. Unit: `seconds`. Example: `0`.
    pub total_work_time: Option<i64>,
    /// Time that is set or recorded for this: average ring. Example: `0`.
    pub average_ring_time: Option<f64>,
    /// Calls for which an agent's telephone rang, counted once however many agents were tried.
    /// Example: `0`.
    pub calls_ringed: Option<i64>,
    /// Time that is set or recorded for this: total ring. Example: `0`.
    pub total_ring_time: Option<i64>,
    /// Time that is set or recorded for this: max ring. Example: `0`.
    pub max_ring_time: Option<i64>,
    /// Calls passed straight on, each counted once. Example: `0`.
    pub calls_blind_transferred: Option<i64>,
    /// Rate or share that applies to the satisfaction. Example: `0`.
    pub satisfaction_rate: Option<f64>,
    /// Calls passed on after a talk with the third person, each counted once. Example: `0`.
    pub calls_attended_transferred: Option<i64>,
}

response! {
    Outbound {
        "AnswerRate" => answer_rate: value,
        "AverageDialingTime" => average_dialing_time: value,
        "AverageHoldTime" => average_hold_time: value,
        "AverageTalkTime" => average_talk_time: value,
        "AverageWorkTime" => average_work_time: value,
        "CallsAnswered" => calls_answered: value,
        "CallsDialed" => calls_dialed: value,
        "CallsDialedSuccess" => calls_dialed_success: value,
        "CallsHold" => calls_hold: value,
        "MaxDialingTime" => max_dialing_time: value,
        "MaxHoldTime" => max_hold_time: value,
        "MaxTalkTime" => max_talk_time: value,
        "MaxWorkTime" => max_work_time: value,
        "SatisfactionIndex" => satisfaction_index: value,
        "SatisfactionSurveysOffered" => satisfaction_surveys_offered: value,
        "SatisfactionSurveysResponded" => satisfaction_surveys_responded: value,
        "TotalDialingTime" => total_dialing_time: value,
        "TotalHoldTime" => total_hold_time: value,
        "TotalTalkTime" => total_talk_time: value,
        "TotalWorkTime" => total_work_time: value,
        "AverageRingTime" => average_ring_time: value,
        "CallsRinged" => calls_ringed: value,
        "TotalRingTime" => total_ring_time: value,
        "MaxRingTime" => max_ring_time: value,
        "CallsBlindTransferred" => calls_blind_transferred: value,
        "SatisfactionRate" => satisfaction_rate: value,
        "CallsAttendedTransferred" => calls_attended_transferred: value,
    }
}

/// Figures of all kinds of calls together.
#[non_exhaustive]
pub struct Overall {
    /// Time that is set or recorded for this: average break. Unit: `seconds`. Example: `0`.
    pub average_break_time: Option<f64>,
    /// Time that is set or recorded for this: average hold. Unit: `seconds`. Example: `0`.
    pub average_hold_time: Option<f64>,
    /// Time that is set or recorded for this: average ready. Unit: `seconds`. Example: `0`.
    pub average_ready_time: Option<f64>,
    /// Time that is set or recorded for this: average talk. Unit: `seconds`. Example: `0`.
    pub average_talk_time: Option<f64>,
    /// Time that is set or recorded for this: average work. Unit: `seconds`. Example: `0`.
    pub average_work_time: Option<f64>,
    /// Time that is set or recorded for this: max break. Unit: `seconds`. Example: `0`.
    pub max_break_time: Option<i64>,
    /// Time that is set or recorded for this: max hold. Unit: `seconds`. Example: `0`.
    pub max_hold_time: Option<i64>,
    /// Time that is set or recorded for this: max ready. Unit: `seconds`. Example: `0`.
    pub max_ready_time: Option<i64>,
    /// Time that is set or recorded for this: max talk. Unit: `seconds`. Example: `0`.
    pub max_talk_time: Option<i64>,
    /// Time that is set or recorded for this: max work. Unit: `seconds`. Example: `0`.
    pub max_work_time: Option<i64>,
    /// Rate or share that applies to the occupancy. Unit: `%`. Example: `0`.
    pub occupancy_rate: Option<f64>,
    /// Position of the satisfaction in its sequence, or the index for it. Example: `0`.
    pub satisfaction_index: Option<f64>,
    /// Times a customer was asked to rate the call. Example: `0`.
    pub satisfaction_surveys_offered: Option<i64>,
    /// Times a customer gave the rating that was asked for. Example: `0`.
    pub satisfaction_surveys_responded: Option<i64>,
    /// Time that is set or recorded for this: total break. Unit: `seconds`. Example: `0`.
    pub total_break_time: Option<i64>,
    /// Number that is given for this: total calls. Example: `0`.
    pub total_calls: Option<i64>,
    /// Time that is set or recorded for this: total hold. Unit: `seconds`. Example: `0`.
    pub total_hold_time: Option<i64>,
    /// Time that is set or recorded for this: total logged in. Unit: `seconds`. Example: `0`.
    pub total_logged_in_time: Option<i64>,
    /// Time that is set or recorded for this: total ready. Unit: `seconds`. Example: `0`.
    pub total_ready_time: Option<i64>,
    /// Time that is set or recorded for this: total talk. Unit: `seconds`. Example: `0`.
    pub total_talk_time: Option<i64>,
    /// Time that is set or recorded for this: total work. Unit: `seconds`. Example: `0`.
    pub total_work_time: Option<i64>,
    /// Rate or share that applies to the satisfaction. Example: `0`.
    pub satisfaction_rate: Option<f64>,
    /// Largest value, allowed or found, of this: logged in agents. Example: `102`.
    pub max_logged_in_agents: Option<i64>,
}

response! {
    Overall {
        "AverageBreakTime" => average_break_time: value,
        "AverageHoldTime" => average_hold_time: value,
        "AverageReadyTime" => average_ready_time: value,
        "AverageTalkTime" => average_talk_time: value,
        "AverageWorkTime" => average_work_time: value,
        "MaxBreakTime" => max_break_time: value,
        "MaxHoldTime" => max_hold_time: value,
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
        "SatisfactionRate" => satisfaction_rate: value,
        "MaxLoggedInAgents" => max_logged_in_agents: value,
    }
}

/// Figures of calls between agents.
#[non_exhaustive]
pub struct Internal {
    /// Numbers dialed, repeated attempts included. Example: `100`.
    pub calls_dialed: Option<i64>,
    /// Calls that were picked up. Example: `100`.
    pub calls_answered: Option<i64>,
}

response! {
    Internal {
        "CallsDialed" => calls_dialed: value,
        "CallsAnswered" => calls_answered: value,
    }
}

/// Errors that the documentation of [`GetHistoricalInstanceReportRequest`] names.
///
/// - [`ParameterBlank`](super::DocumentedError::ParameterBlank)
pub type GetHistoricalInstanceReportError = super::DocumentedError;
