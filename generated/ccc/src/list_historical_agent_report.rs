// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListHistoricalAgentReport`, from `ccc/ListHistoricalAgentReport.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AccessChannelTypeDetail, BreakCodeDetailList};

/// Reports the past figures of one or more agents.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::ListHistoricalAgentReportRequest::new()
///     .instance_id("ccc-test")
///     .page_number(1)
///     .page_size(100);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_historical_agent_report(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListHistoricalAgentReportRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `ccc-test`.
    pub instance_id: Option<String>,
    /// **Required.** Which page of the list to return. Example: `1`.
    pub page_number: Option<i32>,
    /// **Required.** How many items a page holds at most. Example: `100`.
    pub page_size: Option<i32>,
    /// IDs of the agents to work on or to narrow the list down to.
    /// Example: `["user-test@ccc-test", "user-test2@ccc-test"]`.
    pub agent_id_list: Vec<String>,
    /// Beginning of the period to look at. Range: 0 to 4133952000000. Example: `1532448000000`.
    pub start_time: Option<i64>,
    /// Time that is set or recorded for this: stop.
    /// Range: 0 to 4133952000000. Example: `1532707199000`.
    pub stop_time: Option<i64>,
    /// Which kind of media it is or is to be.
    pub media_type: Option<String>,
    /// ID of the skill group that the call is about.
    pub skill_group_id: Option<String>,
}

impl ListHistoricalAgentReportRequest {
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
    /// Sets `PageNumber`, which is required.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`, which is required.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `AgentIdList`.
    pub fn agent_id_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.agent_id_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `StartTime`.
    #[inline]
    pub fn start_time(mut self, value: i64) -> Self {
        self.start_time = Some(value);
        self
    }
    /// Sets `StopTime`.
    #[inline]
    pub fn stop_time(mut self, value: i64) -> Self {
        self.stop_time = Some(value);
        self
    }
    /// Sets `MediaType`.
    pub fn media_type(mut self, value: impl Into<String>) -> Self {
        self.media_type = Some(value.into());
        self
    }
    /// Sets `SkillGroupId`.
    pub fn skill_group_id(mut self, value: impl Into<String>) -> Self {
        self.skill_group_id = Some(value.into());
        self
    }
}

request! {
    ListHistoricalAgentReportRequest {
        "InstanceId" => instance_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "AgentIdList" => agent_id_list: form_json,
        "StartTime" => start_time: query,
        "StopTime" => stop_time: query,
        "MediaType" => media_type: query,
        "SkillGroupId" => skill_group_id: query,
    }
}

impl Operation for ListHistoricalAgentReportRequest {
    type Response = ListHistoricalAgentReportResponse;
    type Error = ListHistoricalAgentReportError;
    const INFO: OperationInfo = super::operation("ListHistoricalAgentReport")
        .required(&["InstanceId", "PageNumber", "PageSize"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK")
        .read_only();
    const ERRORS: &'static [ListHistoricalAgentReportError] = &[
        ListHistoricalAgentReportError::ParameterBlank,
    ];
}

impl Paginated for ListHistoricalAgentReportRequest {
    type Item = Items;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.data.as_ref().and_then(|v| v.total_count))
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.data.as_mut()?.list)
    }
}

/// Response to [`ListHistoricalAgentReportRequest`].
#[non_exhaustive]
pub struct ListHistoricalAgentReportResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<HistoricalAgentReportData>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `EEEE671A-3E24-4A04-81E6-6C4F5B39DF75`.
    pub request_id: Option<String>,
}

response! {
    ListHistoricalAgentReportResponse {
        "Code" => code: value,
        "Data" => data: value,
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct HistoricalAgentReportData {
    /// Entries of the list.
    pub list: Vec<Items>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `100`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `10`.
    pub total_count: Option<i32>,
}

response! {
    HistoricalAgentReportData {
        "List" => list: list(""),
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct Items {
    /// ID of the agent that the item belongs to or stands for. Example: `user-test@ccc-test`.
    pub agent_id: Option<String>,
    /// Name that the agent goes by. Example: `text`.
    pub agent_name: Option<String>,
    /// Figures of calls that customers made.
    pub inbound: Option<Inbound>,
    /// Figures of calls made to customers.
    pub outbound: Option<Outbound>,
    /// Figures of all kinds of calls together.
    pub overall: Option<Overall>,
    /// ID of the display that the item belongs to or stands for. Example: `001`.
    pub display_id: Option<String>,
    /// IDs of the skill groups that were found or are concerned.
    /// Example: `["skillgroup1@ccc-test","skillgroup2@ccc-test"]`.
    pub skill_group_ids: Option<String>,
    /// Names of the skill groups that were found or are concerned. Example: `text`.
    pub skill_group_names: Option<String>,
    /// Figures of calls in which agent and customer were both dialed and then joined.
    pub back2_back: Option<Back2Back>,
    /// Figures of calls between agents.
    pub internal: Option<Internal>,
}

response! {
    Items {
        "AgentId" => agent_id: value,
        "AgentName" => agent_name: value,
        "Inbound" => inbound: value,
        "Outbound" => outbound: value,
        "Overall" => overall: value,
        "DisplayId" => display_id: value,
        "SkillGroupIds" => skill_group_ids: value,
        "SkillGroupNames" => skill_group_names: value,
        "Back2Back" => back2_back: value,
        "Internal" => internal: value,
    }
}

/// Figures of calls that customers made.
#[non_exhaustive]
pub struct Inbound {
    /// Time that is set or recorded for this: average hold. Unit: `seconds`. Example: `0`.
    pub average_hold_time: Option<f64>,
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
    /// Time that is set or recorded for this: max hold. Unit: `seconds`. Example: `0`.
    pub max_hold_time: Option<i64>,
    /// Time that is set or recorded for this: max ring. Unit: `seconds`. Example: `0`.
    pub max_ring_time: Option<i64>,
    /// Time that is set or recorded for this: max talk. Unit: `seconds`. Example: `0`.
    pub max_talk_time: Option<i64>,
    /// Time that is set or recorded for this: max work. Unit: `seconds`. Example: `0`.
    pub max_work_time: Option<i64>,
    /// Position of the satisfaction in its sequence, or the index for it. Unit: `%`. Example: `0`.
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
    /// Rate or share that applies to the satisfaction. Example: `0`.
    pub satisfaction_rate: Option<f64>,
    /// Details about the access channel type, one entry each.
    pub access_channel_type_details: Vec<AccessChannelTypeDetail>,
    /// Time that is set or recorded for this: average first response. Example: `10`.
    pub average_first_response_time: Option<f64>,
    /// Time that is set or recorded for this: average response. Example: `12`.
    pub average_response_time: Option<f64>,
    /// Share of calls taken within 15 seconds. Example: `0.85`.
    pub service_level15: Option<f64>,
    /// Messages written in chats by both sides. Example: `16`.
    pub total_messages_sent: Option<i64>,
    /// Messages that agents wrote in chats. Example: `7`.
    pub total_messages_sent_by_agent: Option<i64>,
    /// Messages that customers wrote in chats. Example: `9`.
    pub total_messages_sent_by_customer: Option<String>,
}

response! {
    Inbound {
        "AverageHoldTime" => average_hold_time: value,
        "AverageRingTime" => average_ring_time: value,
        "AverageTalkTime" => average_talk_time: value,
        "AverageWorkTime" => average_work_time: value,
        "CallsConsulted" => calls_consulted: value,
        "CallsHandled" => calls_handled: value,
        "CallsHold" => calls_hold: value,
        "CallsOffered" => calls_offered: value,
        "CallsTransferred" => calls_transferred: value,
        "HandleRate" => handle_rate: value,
        "MaxHoldTime" => max_hold_time: value,
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
        "SatisfactionRate" => satisfaction_rate: value,
        "AccessChannelTypeDetails" => access_channel_type_details: list(""),
        "AverageFirstResponseTime" => average_first_response_time: value,
        "AverageResponseTime" => average_response_time: value,
        "ServiceLevel15" => service_level15: value,
        "TotalMessagesSent" => total_messages_sent: value,
        "TotalMessagesSentByAgent" => total_messages_sent_by_agent: value,
        "TotalMessagesSentByCustomer" => total_messages_sent_by_customer: value,
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
    pub calls_hold: Option<i64>,
    /// Time that is set or recorded for this: max dialing. Unit: `seconds`. Example: `0`.
    pub max_dialing_time: Option<i64>,
    /// Time that is set or recorded for this: max hold. Unit: `seconds`. Example: `0`.
    pub max_hold_time: Option<i64>,
    /// Time that is set or recorded for this: max talk. Unit: `seconds`. Example: `0`.
    pub max_talk_time: Option<i64>,
    /// Time that is set or recorded for this: max work. Unit: `seconds`. Example: `0`.
    pub max_work_time: Option<i64>,
    /// Position of the satisfaction in its sequence, or the index for it. Unit: `%`. Example: `0`.
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
    /// Time that is set or recorded for this: total ring. Example: `0`.
    pub total_ring_time: Option<i64>,
    /// Time that is set or recorded for this: max ring. Example: `0`.
    pub max_ring_time: Option<i64>,
    /// Rate or share that applies to the satisfaction. Example: `0`.
    pub satisfaction_rate: Option<f64>,
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
        "CallsAttendedTransferOut" => calls_attended_transfer_out: value,
        "CallsBlindTransferIn" => calls_blind_transfer_in: value,
        "CallsRinged" => calls_ringed: value,
        "CallsAttendedTransferIn" => calls_attended_transfer_in: value,
        "CallsBlindTransferOut" => calls_blind_transfer_out: value,
        "TotalRingTime" => total_ring_time: value,
        "MaxRingTime" => max_ring_time: value,
        "SatisfactionRate" => satisfaction_rate: value,
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
    /// Time that is set or recorded for this: average work. Unit: `seconds`. Example: `0`.
    pub average_work_time: Option<f64>,
    /// Time that is set or recorded for this: max break. Unit: `seconds`. Example: `0`.
    pub max_break_time: Option<i64>,
    /// Time that is set or recorded for this: max ready. Unit: `seconds`. Example: `0`.
    pub max_ready_time: Option<i64>,
    /// Time that is set or recorded for this: max talk. Unit: `seconds`. Example: `0`.
    pub max_talk_time: Option<i64>,
    /// Time that is set or recorded for this: max work. Unit: `seconds`. Example: `0`.
    pub max_work_time: Option<i64>,
    /// Rate or share that applies to the occupancy. Unit: `%`. Example: `0`.
    pub occupancy_rate: Option<f64>,
    /// Position of the satisfaction in its sequence, or the index for it. Unit: `%`. Example: `0`.
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
    /// Time that is set or recorded for this: max hold. Example: `0`.
    pub max_hold_time: Option<i64>,
    /// Rate or share that applies to the satisfaction. Example: `0`.
    pub satisfaction_rate: Option<f64>,
    /// Time that is set or recorded for this: average hold. Example: `0`.
    pub average_hold_time: Option<f64>,
    /// Time that is set or recorded for this: total on site online. Example: `text`.
    pub total_on_site_online_time: Option<i64>,
    /// Time that is set or recorded for this: total off site online. Example: `text`.
    pub total_off_site_online_time: Option<i64>,
    /// Time that is set or recorded for this: total office phone online. Example: `text`.
    pub total_office_phone_online_time: Option<i64>,
    /// Items of the kind break code detail that were found or are concerned.
    pub break_code_detail_list: Vec<BreakCodeDetailList>,
    /// Time that is set or recorded for this: first check in. Example: `1686030515000`.
    pub first_check_in_time: Option<i64>,
    /// Time that is set or recorded for this: last check out. Example: `1686030515000`.
    pub last_check_out_time: Option<i64>,
    /// Time that is set or recorded for this: total outbound scenario. Example: `text`.
    pub total_outbound_scenario_time: Option<i64>,
    /// Time that is set or recorded for this: total outbound scenario ready. Example: `100`.
    pub total_outbound_scenario_ready_time: Option<i64>,
    /// Time that is set or recorded for this: total office phone logged in. Example: `3600`.
    pub total_office_phone_logged_in_time: Option<i64>,
    /// Time that is set or recorded for this: total off site logged in. Example: `100`.
    pub total_off_site_logged_in_time: Option<i64>,
    /// Time that is set or recorded for this: total on site logged in. Example: `100`.
    pub total_on_site_logged_in_time: Option<i64>,
    /// Time that is set or recorded for this: total outbound scenario logged in. Example: `100`.
    pub total_outbound_scenario_logged_in_time: Option<i64>,
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
        "TotalOnSiteOnlineTime" => total_on_site_online_time: value,
        "TotalOffSiteOnlineTime" => total_off_site_online_time: value,
        "TotalOfficePhoneOnlineTime" => total_office_phone_online_time: value,
        "BreakCodeDetailList" => break_code_detail_list: list(""),
        "FirstCheckInTime" => first_check_in_time: value,
        "LastCheckOutTime" => last_check_out_time: value,
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
    /// Numbers dialed, repeated attempts included. Example: `100`.
    pub calls_dialed: Option<String>,
    /// Rate or share that applies to the answer. Example: `0.6`.
    pub answer_rate: Option<String>,
    /// Calls that were picked up. Example: `100`.
    pub calls_answered: Option<String>,
    /// Time that is set or recorded for this: total talk. Example: `100`.
    pub total_talk_time: Option<String>,
    /// Time that is set or recorded for this: max talk. Example: `100`.
    pub max_talk_time: Option<String>,
    /// Time that is set or recorded for this: average talk. Example: `100`.
    pub average_talk_time: Option<String>,
    /// Time that is set or recorded for this: total ring. Example: `100`.
    pub total_ring_time: Option<String>,
    /// Time that is set or recorded for this: max ring. Example: `100`.
    pub max_ring_time: Option<String>,
    /// Time that is set or recorded for this: average ring. Example: `100`.
    pub average_ring_time: Option<String>,
    /// Time that is set or recorded for this: total customer ring. Example: `100`.
    pub total_customer_ring_time: Option<String>,
    /// Time that is set or recorded for this: max customer ring. Example: `100`.
    pub max_customer_ring_time: Option<String>,
    /// Time that is set or recorded for this: average customer ring. Example: `100`.
    pub average_customer_ring_time: Option<String>,
    /// Double calls that the agent picked up. Example: `10`.
    pub calls_agent_handled: Option<String>,
    /// Rate or share that applies to the agent handle. Example: `1`.
    pub agent_handle_rate: Option<String>,
    /// Double calls that the customer picked up. Example: `7`.
    pub calls_customer_answered: Option<String>,
    /// Rate or share that applies to the customer answer. Example: `0.7`.
    pub customer_answer_rate: Option<String>,
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
    /// Time that is set or recorded for this: total talk. Example: `100`.
    pub total_talk_time: Option<i64>,
    /// Time that is set or recorded for this: average talk. Example: `100`.
    pub average_talk_time: Option<f64>,
    /// Time that is set or recorded for this: max talk. Example: `100`.
    pub max_talk_time: Option<i64>,
    /// Calls that came in, or that were handed to the agent or skill group. Example: `100`.
    pub calls_offered: Option<i64>,
    /// Calls that agents took, counted once however many agents shared in them. Example: `100`.
    pub calls_handled: Option<i64>,
    /// Calls between agents in which the agent spoke. Example: `100`.
    pub calls_talked: Option<i64>,
    /// Numbers dialed, repeated attempts included. Example: `100`.
    pub calls_dialed: Option<i64>,
    /// Calls that were picked up. Example: `100`.
    pub calls_answered: Option<i64>,
}

response! {
    Internal {
        "TotalTalkTime" => total_talk_time: value,
        "AverageTalkTime" => average_talk_time: value,
        "MaxTalkTime" => max_talk_time: value,
        "CallsOffered" => calls_offered: value,
        "CallsHandled" => calls_handled: value,
        "CallsTalked" => calls_talked: value,
        "CallsDialed" => calls_dialed: value,
        "CallsAnswered" => calls_answered: value,
    }
}

/// Errors that the documentation of [`ListHistoricalAgentReportRequest`] names.
///
/// - [`ParameterBlank`](super::DocumentedError::ParameterBlank)
pub type ListHistoricalAgentReportError = super::DocumentedError;
