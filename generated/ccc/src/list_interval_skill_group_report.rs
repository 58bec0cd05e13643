// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListIntervalSkillGroupReport`, from `ccc/ListIntervalSkillGroupReport.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{BreakCodeDetailList, Outbound, Overall};

/// Reports the figures of a skill group, interval by interval.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::ListIntervalSkillGroupReportRequest::new()
///     .instance_id("ccc-test")
///     .skill_group_id("skg-default@ccc-test");
/// let reply = client.list_interval_skill_group_report(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListIntervalSkillGroupReportRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `ccc-test`.
    pub instance_id: Option<String>,
    /// **Required.** ID of the skill group that the call is about. Example: `skg-default@ccc-test`.
    pub skill_group_id: Option<String>,
    /// Beginning of the period to look at. Range: 0 to 4133952000000. Example: `1604639129000`.
    pub start_time: Option<i64>,
    /// End of the period to look at. Range: 0 to 4133952000000. Example: `1604725528000`.
    pub end_time: Option<i64>,
    /// Time from one run, check or data point to the next. Default: `Daily`. Example: `Hourly`.
    pub interval: Option<String>,
    /// Which kind of media it is or is to be.
    pub media_type: Option<String>,
}

impl ListIntervalSkillGroupReportRequest {
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
    /// Sets `SkillGroupId`, which is required.
    pub fn skill_group_id(mut self, value: impl Into<String>) -> Self {
        self.skill_group_id = Some(value.into());
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
    /// Sets `Interval`.
    pub fn interval(mut self, value: impl Into<String>) -> Self {
        self.interval = Some(value.into());
        self
    }
    /// Sets `MediaType`.
    pub fn media_type(mut self, value: impl Into<String>) -> Self {
        self.media_type = Some(value.into());
        self
    }
}

request! {
    ListIntervalSkillGroupReportRequest {
        "InstanceId" => instance_id: query,
        "SkillGroupId" => skill_group_id: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "Interval" => interval: query,
        "MediaType" => media_type: query,
    }
}

impl Operation for ListIntervalSkillGroupReportRequest {
    type Response = ListIntervalSkillGroupReportResponse;
    type Error = ListIntervalSkillGroupReportError;
    const INFO: OperationInfo = super::operation("ListIntervalSkillGroupReport")
        .required(&["InstanceId", "SkillGroupId"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK")
        .read_only();
    const ERRORS: &'static [ListIntervalSkillGroupReportError] = &[
        ListIntervalSkillGroupReportError::ParameterBlank,
    ];
}

/// Response to [`ListIntervalSkillGroupReportRequest`].
#[non_exhaustive]
pub struct ListIntervalSkillGroupReportResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// What the call found, one entry each.
    pub data: Vec<IntervalSkillGroupReportData>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `943D8EF3-3321-471F-A104-51C96FCA94D6`.
    pub request_id: Option<String>,
}

response! {
    ListIntervalSkillGroupReportResponse {
        "Code" => code: value,
        "Data" => data: list(""),
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct IntervalSkillGroupReportData {
    /// Figures of calls that customers made.
    pub inbound: Option<Inbound>,
    /// Figures of calls made to customers.
    pub outbound: Option<Outbound>,
    /// Figures of all kinds of calls together.
    pub overall: Option<Overall>,
    /// Time that is set or recorded for this: stats. Example: `1604639129000`.
    pub stats_time: Option<i64>,
    /// Figures of calls in which agent and customer were both dialed and then joined.
    pub back2_back: Option<Back2Back>,
}

response! {
    IntervalSkillGroupReportData {
        "Inbound" => inbound: value,
        "Outbound" => outbound: value,
        "Overall" => overall: value,
        "StatsTime" => stats_time: value,
        "Back2Back" => back2_back: value,
    }
}

/// Figures of calls that customers made.
#[non_exhaustive]
pub struct Inbound {
    /// Rate or share that applies to the abandon. Unit: `%`. Example: `0`.
    pub abandon_rate: Option<f64>,
    /// Time that is set or recorded for this: average abandon. Unit: `seconds`. Example: `0`.
    pub average_abandon_time: Option<f64>,
    /// Time that is set or recorded for this: average abandoned in queue.
    /// Unit: `seconds`. Example: `0`.
    pub average_abandoned_in_queue_time: Option<f64>,
    /// Time that is set or recorded for this: average abandoned in ring.
    /// Unit: `seconds`. Example: `0`.
    pub average_abandoned_in_ring_time: Option<f64>,
    /// Time that is set or recorded for this: average ring. Unit: `seconds`. Example: `11`.
    pub average_ring_time: Option<f64>,
    /// Time that is set or recorded for this: average talk. Unit: `seconds`. Example: `5`.
    pub average_talk_time: Option<f64>,
    /// Time that is set or recorded for this: average wait. Example: `11`.
    pub average_wait_time: Option<f64>,
    /// Time that is set or recorded for this: average work. Unit: `seconds`. Example: `8`.
    pub average_work_time: Option<f64>,
    /// Calls given up by the customer before an agent had them. Example: `0`.
    pub calls_abandoned: Option<i64>,
    /// Calls in which the customer hung up while waiting in the queue. Example: `0`.
    pub calls_abandoned_in_queue: Option<i64>,
    /// Calls in which the customer hung up before the ringing agent picked up. Example: `1`.
    pub calls_abandoned_in_ringing: Option<i64>,
    /// Calls in which an agent asked a third person for help. Example: `0`.
    pub calls_consulted: Option<i64>,
    /// Calls that agents took, counted once however many agents shared in them. Example: `2`.
    pub calls_handled: Option<i64>,
    /// Calls in which somebody was put on hold, each counted once. Example: `0`.
    pub calls_hold: Option<i64>,
    /// Calls that came in, or that were handed to the agent or skill group. Example: `3`.
    pub calls_offered: Option<i64>,
    /// Calls that had to wait for an agent, counted once however often they queued. Example: `3`.
    pub calls_queued: Option<i64>,
    /// Calls for which an agent's telephone rang, counted once however many agents were tried.
    /// Example: `3`.
    pub calls_ringed: Option<i64>,
    /// Calls that were passed on, each counted once. Example: `0`.
    pub calls_transferred: Option<i64>,
    /// Rate or share that applies to the handle. Unit: `%`. Example: `0.6666666666666666`.
    pub handle_rate: Option<f64>,
    /// Time that is set or recorded for this: max abandon. Unit: `seconds`. Example: `0`.
    pub max_abandon_time: Option<i64>,
    /// Time that is set or recorded for this: max abandoned in queue. Unit: `seconds`. Example: `0`.
    pub max_abandoned_in_queue_time: Option<i64>,
    /// Time that is set or recorded for this: max abandoned in ring. Unit: `seconds`. Example: `0`.
    pub max_abandoned_in_ring_time: Option<i64>,
    /// Time that is set or recorded for this: max ring. Unit: `seconds`. Example: `18`.
    pub max_ring_time: Option<i64>,
    /// Time that is set or recorded for this: max talk. Unit: `seconds`. Example: `6`.
    pub max_talk_time: Option<i64>,
    /// Time that is set or recorded for this: max wait. Unit: `seconds`. Example: `18`.
    pub max_wait_time: Option<i64>,
    /// Time that is set or recorded for this: max work. Unit: `seconds`. Example: `19`.
    pub max_work_time: Option<i64>,
    /// Position of the satisfaction in its sequence, or the index for it. Example: `0`.
    pub satisfaction_index: Option<f64>,
    /// Times a customer was asked to rate the call. Example: `0`.
    pub satisfaction_surveys_offered: Option<i64>,
    /// Times a customer gave the rating that was asked for. Example: `0`.
    pub satisfaction_surveys_responded: Option<i64>,
    /// Share of queued calls that waited no longer than 20 seconds. Unit: `%`. Example: `0`.
    pub service_level20: Option<f64>,
    /// Time that is set or recorded for this: total abandon. Unit: `seconds`. Example: `0`.
    pub total_abandon_time: Option<i64>,
    /// Time that is set or recorded for this: total abandoned in queue. Unit: `seconds`. Example: `0`.
    pub total_abandoned_in_queue_time: Option<i64>,
    /// Time that is set or recorded for this: total abandoned in ring. Unit: `seconds`. Example: `0`.
    pub total_abandoned_in_ring_time: Option<i64>,
    /// Time that is set or recorded for this: total hold. Unit: `seconds`. Example: `0`.
    pub total_hold_time: Option<i64>,
    /// Time that is set or recorded for this: total ring. Unit: `seconds`. Example: `33`.
    pub total_ring_time: Option<i64>,
    /// Time that is set or recorded for this: total talk. Unit: `seconds`. Example: `9`.
    pub total_talk_time: Option<i64>,
    /// Time that is set or recorded for this: total wait. Unit: `seconds`. Example: `33`.
    pub total_wait_time: Option<i64>,
    /// Time that is set or recorded for this: total work. Unit: `seconds`. Example: `23`.
    pub total_work_time: Option<i64>,
    /// Times a call was turned away from the full queue of the skill group. Example: `0`.
    pub calls_overflow: Option<i64>,
    /// Calls in which the customer hung up while an agent's telephone rang. Example: `0`.
    pub calls_abandoned_in_ring: Option<i64>,
    /// Times a call was passed on to somebody else after speaking to that person first. Example: `0`.
    pub calls_attended_transfer_out: Option<i64>,
    /// Times a call arrived straight from another agent, without a talk first. Example: `0`.
    pub calls_blind_transfer_in: Option<i64>,
    /// Times a call was passed straight on to somebody else. Example: `0`.
    pub calls_blind_transfer_out: Option<i64>,
    /// Times a call was taken over after a talk with the agent who had it. Example: `0`.
    pub calls_attended_transfer_in: Option<i64>,
    /// Time that is set or recorded for this: max hold. Example: `0`.
    pub max_hold_time: Option<i64>,
    /// Rate or share that applies to the satisfaction. Example: `0`.
    pub satisfaction_rate: Option<f64>,
    /// How long the calls may take before it is given up. Example: `0`.
    pub calls_timeout: Option<i64>,
    /// Time that is set or recorded for this: average hold. Example: `0`.
    pub average_hold_time: Option<f64>,
    /// Calls that found the queue full. Example: `0`.
    pub calls_queuing_overflow: Option<i64>,
    /// How long the calls queuing may take before it is given up. Example: `0`.
    pub calls_queuing_timeout: Option<i64>,
    /// Messages written in chats by both sides. Example: `12`.
    pub total_messages_sent: Option<i64>,
    /// Messages that agents wrote in chats. Example: `7`.
    pub total_messages_sent_by_agent: Option<i64>,
    /// Messages that customers wrote in chats. Example: `5`.
    pub total_messages_sent_by_customer: Option<i64>,
    /// Time that is set or recorded for this: average first response. Example: `6`.
    pub average_first_response_time: Option<f64>,
    /// Time that is set or recorded for this: average response. Example: `18`.
    pub average_response_time: Option<f64>,
}

response! {
    Inbound {
        "AbandonRate" => abandon_rate: value,
        "AverageAbandonTime" => average_abandon_time: value,
        "AverageAbandonedInQueueTime" => average_abandoned_in_queue_time: value,
        "AverageAbandonedInRingTime" => average_abandoned_in_ring_time: value,
        "AverageRingTime" => average_ring_time: value,
        "AverageTalkTime" => average_talk_time: value,
        "AverageWaitTime" => average_wait_time: value,
        "AverageWorkTime" => average_work_time: value,
        "CallsAbandoned" => calls_abandoned: value,
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
        "MaxAbandonedInQueueTime" => max_abandoned_in_queue_time: value,
        "MaxAbandonedInRingTime" => max_abandoned_in_ring_time: value,
        "MaxRingTime" => max_ring_time: value,
        "MaxTalkTime" => max_talk_time: value,
        "MaxWaitTime" => max_wait_time: value,
        "MaxWorkTime" => max_work_time: value,
        "SatisfactionIndex" => satisfaction_index: value,
        "SatisfactionSurveysOffered" => satisfaction_surveys_offered: value,
        "SatisfactionSurveysResponded" => satisfaction_surveys_responded: value,
        "ServiceLevel20" => service_level20: value,
        "TotalAbandonTime" => total_abandon_time: value,
        "TotalAbandonedInQueueTime" => total_abandoned_in_queue_time: value,
        "TotalAbandonedInRingTime" => total_abandoned_in_ring_time: value,
        "TotalHoldTime" => total_hold_time: value,
        "TotalRingTime" => total_ring_time: value,
        "TotalTalkTime" => total_talk_time: value,
        "TotalWaitTime" => total_wait_time: value,
        "TotalWorkTime" => total_work_time: value,
        "CallsOverflow" => calls_overflow: value,
        "CallsAbandonedInRing" => calls_abandoned_in_ring: value,
        "CallsAttendedTransferOut" => calls_attended_transfer_out: value,
        "CallsBlindTransferIn" => calls_blind_transfer_in: value,
        "CallsBlindTransferOut" => calls_blind_transfer_out: value,
        "CallsAttendedTransferIn" => calls_attended_transfer_in: value,
        "MaxHoldTime" => max_hold_time: value,
        "SatisfactionRate" => satisfaction_rate: value,
        "CallsTimeout" => calls_timeout: value,
        "AverageHoldTime" => average_hold_time: value,
        "CallsQueuingOverflow" => calls_queuing_overflow: value,
        "CallsQueuingTimeout" => calls_queuing_timeout: value,
        "TotalMessagesSent" => total_messages_sent: value,
        "TotalMessagesSentByAgent" => total_messages_sent_by_agent: value,
        "TotalMessagesSentByCustomer" => total_messages_sent_by_customer: value,
        "AverageFirstResponseTime" => average_first_response_time: value,
        "AverageResponseTime" => average_response_time: value,
    }
}

/// Figures of calls in which agent and customer were both dialed and then joined.
#[non_exhaustive]
pub struct Back2Back {
    /// Time that is set or recorded for this: max ring. Example: `100`.
    pub max_ring_time: Option<i64>,
    /// Time that is set or recorded for this: average customer ring. Example: `100`.
    pub average_customer_ring_time: Option<f64>,
    /// Double calls that the customer picked up. Example: `12`.
    pub calls_customer_answered: Option<i64>,
    /// Rate or share that applies to the customer answer. Example: `0.6`.
    pub customer_answer_rate: Option<f64>,
    /// Time that is set or recorded for this: total ring. Example: `100`.
    pub total_ring_time: Option<i64>,
    /// Numbers dialed, repeated attempts included. Example: `100`.
    pub calls_dialed: Option<i64>,
    /// Calls that were picked up. Example: `100`.
    pub calls_answered: Option<i64>,
    /// Time that is set or recorded for this: total talk. Example: `100`.
    pub total_talk_time: Option<i64>,
    /// Time that is set or recorded for this: average ring. Example: `100`.
    pub average_ring_time: Option<f64>,
    /// Time that is set or recorded for this: max customer ring. Example: `100`.
    pub max_customer_ring_time: Option<i64>,
    /// Time that is set or recorded for this: total customer ring. Example: `100`.
    pub total_customer_ring_time: Option<i64>,
    /// Rate or share that applies to the agent handle. Example: `1`.
    pub agent_handle_rate: Option<f64>,
    /// Time that is set or recorded for this: max talk. Example: `100`.
    pub max_talk_time: Option<String>,
    /// Rate or share that applies to the answer. Example: `0.5`.
    pub answer_rate: Option<String>,
    /// Time that is set or recorded for this: average talk. Example: `100`.
    pub average_talk_time: Option<String>,
    /// Double calls that the agent picked up. Example: `5`.
    pub calls_agent_handled: Option<i64>,
}

response! {
    Back2Back {
        "MaxRingTime" => max_ring_time: value,
        "AverageCustomerRingTime" => average_customer_ring_time: value,
        "CallsCustomerAnswered" => calls_customer_answered: value,
        "CustomerAnswerRate" => customer_answer_rate: value,
        "TotalRingTime" => total_ring_time: value,
        "CallsDialed" => calls_dialed: value,
        "CallsAnswered" => calls_answered: value,
        "TotalTalkTime" => total_talk_time: value,
        "AverageRingTime" => average_ring_time: value,
        "MaxCustomerRingTime" => max_customer_ring_time: value,
        "TotalCustomerRingTime" => total_customer_ring_time: value,
        "AgentHandleRate" => agent_handle_rate: value,
        "MaxTalkTime" => max_talk_time: value,
        "AnswerRate" => answer_rate: value,
        "AverageTalkTime" => average_talk_time: value,
        "CallsAgentHandled" => calls_agent_handled: value,
    }
}

/// Errors that the documentation of [`ListIntervalSkillGroupReportRequest`] names.
///
/// - [`ParameterBlank`](super::DocumentedError::ParameterBlank)
pub type ListIntervalSkillGroupReportError = super::DocumentedError;
