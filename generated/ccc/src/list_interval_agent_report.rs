// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListIntervalAgentReport`, from `ccc/ListIntervalAgentReport.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AccessChannelTypeDetail, BreakCodeDetailList, Outbound};

/// Reports the figures of an agent, interval by interval.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::ListIntervalAgentReportRequest::new()
///     .agent_id("user-test@ccc-test")
///     .instance_id("ccc-test");
/// let reply = client.list_interval_agent_report(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListIntervalAgentReportRequest {
    /// **Required.** ID of the agent that the call is about. Example: `user-test@ccc-test`.
    pub agent_id: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `ccc-test`.
    pub instance_id: Option<String>,
    /// Beginning of the period to look at. Range: 0 to 4133952000000. Example: `1620230400000`.
    pub start_time: Option<i64>,
    /// End of the period to look at. Range: 0 to 4133952000000. Example: `1620316799000`.
    pub end_time: Option<i64>,
    /// Time from one run, check or data point to the next. Default: `Daily`. Example: `Hourly`.
    pub interval: Option<String>,
    /// Which kind of media it is or is to be.
    pub media_type: Option<String>,
}

impl ListIntervalAgentReportRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AgentId`, which is required.
    pub fn agent_id(mut self, value: impl Into<String>) -> Self {
        self.agent_id = Some(value.into());
        self
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
    ListIntervalAgentReportRequest {
        "AgentId" => agent_id: query,
        "InstanceId" => instance_id: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "Interval" => interval: query,
        "MediaType" => media_type: query,
    }
}

impl Operation for ListIntervalAgentReportRequest {
    type Response = ListIntervalAgentReportResponse;
    type Error = ListIntervalAgentReportError;
    const INFO: OperationInfo = super::operation("ListIntervalAgentReport")
        .required(&["AgentId", "InstanceId"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK")
        .read_only();
    const ERRORS: &'static [ListIntervalAgentReportError] = &[
        ListIntervalAgentReportError::ParameterFormat,
        ListIntervalAgentReportError::InternalServiceCommon,
        ListIntervalAgentReportError::ParameterBlank,
    ];
}

/// Response to [`ListIntervalAgentReportRequest`].
#[non_exhaustive]
pub struct ListIntervalAgentReportResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// What the call found, one entry each.
    pub data: Vec<IntervalAgentReportData>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `943D8EF3-3321-471F-A104-51C96FCA94D6`.
    pub request_id: Option<String>,
}

response! {
    ListIntervalAgentReportResponse {
        "Code" => code: value,
        "Data" => data: list(""),
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct IntervalAgentReportData {
    /// Figures of calls that customers made.
    pub inbound: Option<Inbound>,
    /// Figures of calls made to customers.
    pub outbound: Option<Outbound>,
    /// Figures of all kinds of calls together.
    pub overall: Option<Overall>,
    /// Time that is set or recorded for this: stats. Example: `1620291600000`.
    pub stats_time: Option<i64>,
    /// Figures of calls in which agent and customer were both dialed and then joined.
    pub back2_back: Option<Back2Back>,
    /// Figures of calls between agents.
    pub internal: Option<Internal>,
}

response! {
    IntervalAgentReportData {
        "Inbound" => inbound: value,
        "Outbound" => outbound: value,
        "Overall" => overall: value,
        "StatsTime" => stats_time: value,
        "Back2Back" => back2_back: value,
        "Internal" => internal: value,
    }
}

/// Figures of calls that customers made.
#[non_exhaustive]
pub struct Inbound {
    /// Time that is set or recorded for this: average ring. Unit: `seconds`. Example: `0`.
    pub average_ring_time: Option<f64>,
    /// Time that is set or recorded for this: average talk. Unit: `seconds`. Example: `0`.
    pub average_talk_time: Option<f64>,
    /// Time that is set or recorded for this: average work. Unit: `seconds`. Example: `0`.
    pub average_work_time: Option<f64>,
    /// Calls in which an agent asked a third person for help. Example: `0`.
    pub calls_consulted: Option<i64>,
    /// Calls that agents took, counted once however many agents shared in them. Example: `0`.
    pub calls_handled: Option<i64>,
    /// Calls in which somebody was put on hold, each counted once. Example: `0`.
    pub calls_hold: Option<i64>,
    /// Calls that came in, or that were handed to the agent or skill group. Example: `0`.
    pub calls_offered: Option<i64>,
    /// Calls that were passed on, each counted once. Example: `0`.
    pub calls_transferred: Option<i64>,
    /// Rate or share that applies to the handle. Unit: `%`. Example: `0`.
    pub handle_rate: Option<f64>,
    /// Time that is set or recorded for this: max ring. Unit: `seconds`. Example: `0`.
    pub max_ring_time: Option<i64>,
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
    /// Time that is set or recorded for this: total hold. Unit: `seconds`. Example: `0`.
    pub total_hold_time: Option<i64>,
    /// Time that is set or recorded for this: total ring. Unit: `seconds`. Example: `0`.
    pub total_ring_time: Option<i64>,
    /// Time that is set or recorded for this: total talk. Unit: `seconds`. Example: `0`.
    pub total_talk_time: Option<i64>,
    /// Time that is set or recorded for this: total work. Unit: `seconds`. Example: `0`.
    pub total_work_time: Option<i64>,
    /// Times a call was passed on to somebody else after speaking to that person first. Example: `0`.
    pub calls_attended_transfer_out: Option<i64>,
    /// Times a call arrived straight from another agent, without a talk first. Example: `0`.
    pub calls_blind_transfer_in: Option<i64>,
    /// Calls for which an agent's telephone rang, counted once however many agents were tried.
    /// Example: `0`.
    pub calls_ringed: Option<i64>,
    /// Times a call was taken over after a talk with the agent who had it. Example: `0`.
    pub calls_attended_transfer_in: Option<i64>,
    /// Times a call was passed straight on to somebody else. Example: `0`.
    pub calls_blind_transfer_out: Option<i64>,
    /// Time that is set or recorded for this: max hold. Example: `0`.
    pub max_hold_time: Option<i64>,
    /// Rate or share that applies to the satisfaction. Example: `0`.
    pub satisfaction_rate: Option<f64>,
    /// Time that is set or recorded for this: average hold. Example: `0`.
    pub average_hold_time: Option<f64>,
    /// Details about the access channel type, one entry each.
    pub access_channel_type_details: Vec<AccessChannelTypeDetail>,
    /// Time that is set or recorded for this: average first response.
    pub average_first_response_time: Option<f64>,
    /// Time that is set or recorded for this: average response.
    pub average_response_time: Option<f64>,
    /// Share of calls taken within 15 seconds.
    pub service_level15: Option<f64>,
    /// Messages written in chats by both sides.
    pub total_messages_sent: Option<i64>,
    /// Messages that agents wrote in chats.
    pub total_messages_sent_by_agent: Option<i64>,
    /// Messages that customers wrote in chats.
    pub total_messages_sent_by_customer: Option<i64>,
}

response! {
    Inbound {
        "AverageRingTime" => average_ring_time: value,
        "AverageTalkTime" => average_talk_time: value,
        "AverageWorkTime" => average_work_time: value,
        "CallsConsulted" => calls_consulted: value,
        "CallsHandled" => calls_handled: value,
        "CallsHold" => calls_hold: value,
        "CallsOffered" => calls_offered: value,
        "CallsTransferred" => calls_transferred: value,
        "HandleRate" => handle_rate: value,
        "MaxRingTime" => max_ring_time: value,
        "MaxTalkTime" => max_talk_time: value,
        "MaxWorkTime" => max_work_time: value,
        "SatisfactionIndex" => satisfaction_index: value,
        "SatisfactionSurveysOffered" => satisfaction_surveys_offered: value,
        "SatisfactionSurveysResponded" => satisfaction_surveys_responded: value,
        "TotalHoldTime" => total_hold_time: value,
        "TotalRingTime" => total_ring_time: value,
        "TotalTalkTime" => total_talk_time: value,
        "TotalWorkTime" => total_work_time: value,
        "CallsAttendedTransferOut" => calls_attended_transfer_out: value,
        "CallsBlindTransferIn" => calls_blind_transfer_in: value,
        "CallsRinged" => calls_ringed: value,
        "CallsAttendedTransferIn" => calls_attended_transfer_in: value,
        "CallsBlindTransferOut" => calls_blind_transfer_out: value,
        "MaxHoldTime" => max_hold_time: value,
        "SatisfactionRate" => satisfaction_rate: value,
        "AverageHoldTime" => average_hold_time: value,
        "AccessChannelTypeDetails" => access_channel_type_details: list(""),
        "AverageFirstResponseTime" => average_first_response_time: value,
        "AverageResponseTime" => average_response_time: value,
        "ServiceLevel15" => service_level15: value,
        "TotalMessagesSent" => total_messages_sent: value,
        "TotalMessagesSentByAgent" => total_messages_sent_by_agent: value,
        "TotalMessagesSentByCustomer" => total_messages_sent_by_customer: value,
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
    /// Time that is set or recorded for this: average work. Unit: `seconds`. Example: `1`.
    pub average_work_time: Option<f64>,
    /// Time that is set or recorded for this: first check in. Example: `0`.
    pub first_check_in_time: Option<i64>,
    /// Time that is set or recorded for this: last checkout. Example: `0`.
    pub last_checkout_time: Option<i64>,
    /// Time that is set or recorded for this: max break. Unit: `seconds`. Example: `1`.
    pub max_break_time: Option<i64>,
    /// Time that is set or recorded for this: max ready. Unit: `seconds`. Example: `435`.
    pub max_ready_time: Option<i64>,
    /// Time that is set or recorded for this: max talk. Unit: `seconds`. Example: `0`.
    pub max_talk_time: Option<i64>,
    /// Time that is set or recorded for this: max work. Unit: `seconds`. Example: `2`.
    pub max_work_time: Option<i64>,
    /// Rate or share that applies to the occupancy. Unit: `%`. Example: `0`.
    pub occupancy_rate: Option<f64>,
    /// Position of the satisfaction in its sequence, or the index for it. Example: `0`.
    pub satisfaction_index: Option<f64>,
    /// Times a customer was asked to rate the call. Example: `0`.
    pub satisfaction_surveys_offered: Option<i64>,
    /// Times a customer gave the rating that was asked for. Example: `0`.
    pub satisfaction_surveys_responded: Option<i64>,
    /// Time that is set or recorded for this: total break. Unit: `seconds`. Example: `1`.
    pub total_break_time: Option<i64>,
    /// Number that is given for this: total calls. Example: `5`.
    pub total_calls: Option<i64>,
    /// Time that is set or recorded for this: total hold. Unit: `seconds`. Example: `0`.
    pub total_hold_time: Option<i64>,
    /// Time that is set or recorded for this: total logged in. Unit: `seconds`. Example: `914`.
    pub total_logged_in_time: Option<i64>,
    /// Time that is set or recorded for this: total ready. Unit: `seconds`. Example: `763`.
    pub total_ready_time: Option<i64>,
    /// Time that is set or recorded for this: total talk. Unit: `seconds`. Example: `0`.
    pub total_talk_time: Option<i64>,
    /// Time that is set or recorded for this: total work. Unit: `seconds`. Example: `4`.
    pub total_work_time: Option<i64>,
    /// Time that is set or recorded for this: last check out.
    pub last_check_out_time: Option<i64>,
    /// Time that is set or recorded for this: max hold. Example: `0`.
    pub max_hold_time: Option<i64>,
    /// Rate or share that applies to the satisfaction. Example: `0`.
    pub satisfaction_rate: Option<f64>,
    /// Time that is set or recorded for this: average hold. Example: `0`.
    pub average_hold_time: Option<f64>,
    /// Time that is set or recorded for this: total on site online. Example: `1`.
    pub total_on_site_online_time: Option<i64>,
    /// Time that is set or recorded for this: total off site online. Example: `2`.
    pub total_off_site_online_time: Option<i64>,
    /// Time that is set or recorded for this: total office phone online. Example: `3`.
    pub total_office_phone_online_time: Option<i64>,
    /// Items of the kind break code detail that were found or are concerned.
    pub break_code_detail_list: Vec<BreakCodeDetailList>,
    /// Time that is set or recorded for this: total outbound scenario. Example: `100`.
    pub total_outbound_scenario_time: Option<i64>,
    /// Time that is set or recorded for this: total outbound scenario ready. Example: `100`.
    pub total_outbound_scenario_ready_time: Option<i64>,
    /// Time that is set or recorded for this: total office phone logged in.
    pub total_office_phone_logged_in_time: Option<i64>,
    /// Time that is set or recorded for this: total off site logged in.
    pub total_off_site_logged_in_time: Option<i64>,
    /// Time that is set or recorded for this: total on site logged in.
    pub total_on_site_logged_in_time: Option<i64>,
    /// Time that is set or recorded for this: total outbound scenario logged in.
    pub total_outbound_scenario_logged_in_time: Option<i64>,
}

response! {
    Overall {
        "AverageBreakTime" => average_break_time: value,
        "AverageReadyTime" => average_ready_time: value,
        "AverageTalkTime" => average_talk_time: value,
        "AverageWorkTime" => average_work_time: value,
        "FirstCheckInTime" => first_check_in_time: value,
        "LastCheckoutTime" => last_checkout_time: value,
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
        "LastCheckOutTime" => last_check_out_time: value,
        "MaxHoldTime" => max_hold_time: value,
        "SatisfactionRate" => satisfaction_rate: value,
        "AverageHoldTime" => average_hold_time: value,
        "TotalOnSiteOnlineTime" => total_on_site_online_time: value,
        "TotalOffSiteOnlineTime" => total_off_site_online_time: value,
        "TotalOfficePhoneOnlineTime" => total_office_phone_online_time: value,
        "BreakCodeDetailList" => break_code_detail_list: list(""),
        "TotalOutboundScenarioTime" => total_outbound_scenario_time: value,
        "TotalOutboundScenarioReadyTime" => total_outbound_scenario_ready_time: value,
        "TotalOfficePhoneLoggedInTime" => total_office_phone_logged_in_time: value,
        "TotalOffSiteLoggedInTime" => total_off_site_logged_in_time: value,
        "TotalOnSiteLoggedInTime" => total_on_site_logged_in_time: value,
        "TotalOutboundScenarioLoggedInTime" => total_outbound_scenario_logged_in_time: value,
    }
}

/// Figures of calls in which agent and customer were both dialed and then joined.
#[non_exhaustive]
pub struct Back2Back {
    /// Numbers dialed, repeated attempts included.
    pub calls_dialed: Option<i64>,
    /// Rate or share that applies to the answer.
    pub answer_rate: Option<f64>,
    /// Calls that were picked up.
    pub calls_answered: Option<i64>,
    /// Time that is set or recorded for this: total talk.
    pub total_talk_time: Option<i64>,
    /// Time that is set or recorded for this: max talk.
    pub max_talk_time: Option<i64>,
    /// Time that is set or recorded for this: average talk.
    pub average_talk_time: Option<f64>,
    /// Time that is set or recorded for this: total ring.
    pub total_ring_time: Option<i64>,
    /// Time that is set or recorded for this: max ring.
    pub max_ring_time: Option<i64>,
    /// Time that is set or recorded for this: average ring.
    pub average_ring_time: Option<f64>,
    /// Time that is set or recorded for this: total customer ring.
    pub total_customer_ring_time: Option<i64>,
    /// Time that is set or recorded for this: max customer ring.
    pub max_customer_ring_time: Option<i64>,
    /// Time that is set or recorded for this: average customer ring.
    pub average_customer_ring_time: Option<f64>,
    /// Double calls that the agent picked up.
    pub calls_agent_handled: Option<i64>,
    /// Rate or share that applies to the agent handle.
    pub agent_handle_rate: Option<f64>,
    /// Double calls that the customer picked up.
    pub calls_customer_answered: Option<i64>,
    /// Rate or share that applies to the customer answer.
    pub customer_answer_rate: Option<f64>,
}

response! {
    Back2Back {
        "CallsDialed" => calls_dialed: value,
        "AnswerRate" => answer_rate: value,
        "CallsAnswered" => calls_answered: value,
        "TotalTalkTime" => total_talk_time: value,
        "MaxTalkTime" => max_talk_time: value,
        "AverageTalkTime" => average_talk_time: value,
        "TotalRingTime" => total_ring_time: value,
        "MaxRingTime" => max_ring_time: value,
        "AverageRingTime" => average_ring_time: value,
        "TotalCustomerRingTime" => total_customer_ring_time: value,
        "MaxCustomerRingTime" => max_customer_ring_time: value,
        "AverageCustomerRingTime" => average_customer_ring_time: value,
        "CallsAgentHandled" => calls_agent_handled: value,
        "AgentHandleRate" => agent_handle_rate: value,
        "CallsCustomerAnswered" => calls_customer_answered: value,
        "CustomerAnswerRate" => customer_answer_rate: value,
    }
}

/// Figures of calls between agents.
#[non_exhaustive]
pub struct Internal {
    /// Time that is set or recorded for this: average talk.
    pub average_talk_time: Option<f64>,
    /// Calls that were picked up.
    pub calls_answered: Option<i64>,
    /// Numbers dialed, repeated attempts included.
    pub calls_dialed: Option<i64>,
    /// Calls that agents took, counted once however many agents shared in them.
    pub calls_handled: Option<i64>,
    /// Calls that came in, or that were handed to the agent or skill group.
    pub calls_offered: Option<i64>,
    /// Calls between agents in which the agent spoke.
    pub calls_talked: Option<i64>,
}

response! {
    Internal {
        "AverageTalkTime" => average_talk_time: value,
        "CallsAnswered" => calls_answered: value,
        "CallsDialed" => calls_dialed: value,
        "CallsHandled" => calls_handled: value,
        "CallsOffered" => calls_offered: value,
        "CallsTalked" => calls_talked: value,
    }
}

/// Errors that the documentation of [`ListIntervalAgentReportRequest`] names.
///
/// - [`ParameterFormat`](super::DocumentedError::ParameterFormat)
/// - [`InternalServiceCommon`](super::DocumentedError::InternalServiceCommon)
/// - [`ParameterBlank`](super::DocumentedError::ParameterBlank)
pub type ListIntervalAgentReportError = super::DocumentedError;
