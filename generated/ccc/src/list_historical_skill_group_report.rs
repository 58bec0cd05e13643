// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListHistoricalSkillGroupReport`, from `ccc/ListHistoricalSkillGroupReport.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AccessChannelTypeDetail, BreakCodeDetailList, Outbound, Overall};

/// Reports the past figures of one or more skill groups.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::ListHistoricalSkillGroupReportRequest::new()
///     .instance_id("ccc-test")
///     .page_number(1)
///     .page_size(100);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_historical_skill_group_report(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListHistoricalSkillGroupReportRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `ccc-test`.
    pub instance_id: Option<String>,
    /// **Required.** Which page of the list to return. Range: 1 to 100. Example: `1`.
    pub page_number: Option<i32>,
    /// **Required.** How many items a page holds at most. Range: 1 to 100. Example: `100`.
    pub page_size: Option<i32>,
    /// IDs of the skill groups to work on or to narrow the list down to.
    /// Example: `["skg-test1@ccc-test", "skg-test2@ccc-test2"]`.
    pub skill_group_id_list: Vec<String>,
    /// Beginning of the period to look at. Range: 0 to 4133952000000. Example: `1604639129000`.
    pub start_time: Option<i64>,
    /// End of the period to look at. Range: 0 to 4133952000000. Example: `1604725528000`.
    pub end_time: Option<i64>,
    /// Which kind of media it is or is to be.
    pub media_type: Option<String>,
}

impl ListHistoricalSkillGroupReportRequest {
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
    /// Sets `SkillGroupIdList`.
    pub fn skill_group_id_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.skill_group_id_list = value.into_iter().map(Into::into).collect();
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
    ListHistoricalSkillGroupReportRequest {
        "InstanceId" => instance_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "SkillGroupIdList" => skill_group_id_list: form_json,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "MediaType" => media_type: query,
    }
}

impl Operation for ListHistoricalSkillGroupReportRequest {
    type Response = ListHistoricalSkillGroupReportResponse;
    type Error = ListHistoricalSkillGroupReportError;
    const INFO: OperationInfo = super::operation("ListHistoricalSkillGroupReport")
        .required(&["InstanceId", "PageNumber", "PageSize"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK")
        .read_only();
    const ERRORS: &'static [ListHistoricalSkillGroupReportError] = &[
        ListHistoricalSkillGroupReportError::ParameterFormat,
        ListHistoricalSkillGroupReportError::InternalServiceCommon,
        ListHistoricalSkillGroupReportError::ParameterBlank,
    ];
}

impl Paginated for ListHistoricalSkillGroupReportRequest {
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

/// Response to [`ListHistoricalSkillGroupReportRequest`].
#[non_exhaustive]
pub struct ListHistoricalSkillGroupReportResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<HistoricalSkillGroupReportData>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `26A34338-5CD9-4C95-A7A6-5BDCE76C6B94`.
    pub request_id: Option<String>,
}

response! {
    ListHistoricalSkillGroupReportResponse {
        "Code" => code: value,
        "Data" => data: value,
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct HistoricalSkillGroupReportData {
    /// Entries of the list.
    pub list: Vec<Items>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `100`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `4`.
    pub total_count: Option<i32>,
}

response! {
    HistoricalSkillGroupReportData {
        "List" => list: list(""),
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct Items {
    /// Figures of calls that customers made.
    pub inbound: Option<Inbound>,
    /// Figures of calls made to customers.
    pub outbound: Option<Outbound>,
    /// Figures of all kinds of calls together.
    pub overall: Option<Overall>,
    /// ID of the skill group that the item belongs to or stands for. Example: `skg-test1@ccc-test`.
    pub skill_group_id: Option<String>,
    /// Name that the skill group goes by. Example: `test1`.
    pub skill_group_name: Option<String>,
    /// Figures of calls in which agent and customer were both dialed and then joined.
    pub back2_back: Option<Back2Back>,
}

response! {
    Items {
        "Inbound" => inbound: value,
        "Outbound" => outbound: value,
        "Overall" => overall: value,
        "SkillGroupId" => skill_group_id: value,
        "SkillGroupName" => skill_group_name: value,
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
    /// Time that is set or recorded for this: average ring. Unit: `seconds`. Example: `5`.
    pub average_ring_time: Option<f64>,
    /// Time that is set or recorded for this: average talk. Unit: `seconds`. Example: `64`.
    pub average_talk_time: Option<f64>,
    /// Time that is set or recorded for this: average wait. Example: `5`.
    pub average_wait_time: Option<f64>,
    /// Time that is set or recorded for this: average work. Unit: `seconds`. Example: `13`.
    pub average_work_time: Option<f64>,
    /// Calls given up by the customer before an agent had them. Example: `0`.
    pub calls_abandoned: Option<i64>,
    /// Calls in which the customer hung up while waiting in the queue. Example: `0`.
    pub calls_abandoned_in_queue: Option<i64>,
    /// Calls in which the customer hung up before the ringing agent picked up. Example: `0`.
    pub calls_abandoned_in_ringing: Option<i64>,
    /// Calls in which an agent asked a third person for help. Example: `0`.
    pub calls_consulted: Option<i64>,
    /// Calls that agents took, counted once however many agents shared in them. Example: `7`.
    pub calls_handled: Option<i64>,
    /// Calls in which somebody was put on hold, each counted once. Example: `0`.
    pub calls_hold: Option<i64>,
    /// Calls that came in, or that were handed to the agent or skill group. Example: `7`.
    pub calls_offered: Option<i64>,
    /// Calls that had to wait for an agent, counted once however often they queued. Example: `7`.
    pub calls_queued: Option<i64>,
    /// Calls for which an agent's telephone rang, counted once however many agents were tried.
    /// Example: `7`.
    pub calls_ringed: Option<i64>,
    /// Calls that were passed on, each counted once. Example: `0`.
    pub calls_transferred: Option<i64>,
    /// Rate or share that applies to the handle. Unit: `%`. Example: `1`.
    pub handle_rate: Option<f64>,
    /// Time that is set or recorded for this: max abandon. Unit: `seconds`. Example: `0`.
    pub max_abandon_time: Option<i64>,
    /// Time that is set or recorded for this: max abandoned in queue. Unit: `seconds`. Example: `0`.
    pub max_abandoned_in_queue_time: Option<i64>,
    /// Time that is set or recorded for this: max abandoned in ring. Unit: `seconds`. Example: `0`.
    pub max_abandoned_in_ring_time: Option<i64>,
    /// Time that is set or recorded for this: max ring. Unit: `seconds`. Example: `12`.
    pub max_ring_time: Option<i64>,
    /// Time that is set or recorded for this: max talk. Unit: `seconds`. Example: `0`.
    pub max_talk_time: Option<i64>,
    /// Time that is set or recorded for this: max wait. Unit: `seconds`. Example: `13`.
    pub max_wait_time: Option<i64>,
    /// Time that is set or recorded for this: max work. Unit: `seconds`. Example: `12`.
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
    /// Time that is set or recorded for this: total ring. Unit: `seconds`. Example: `32`.
    pub total_ring_time: Option<i64>,
    /// Time that is set or recorded for this: total talk. Unit: `seconds`. Example: `447`.
    pub total_talk_time: Option<i64>,
    /// Time that is set or recorded for this: total wait. Unit: `seconds`. Example: `34`.
    pub total_wait_time: Option<i64>,
    /// Time that is set or recorded for this: total work. Unit: `seconds`. Example: `85`.
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
    /// How long the calls queuing may take before it is given up.
    pub calls_queuing_timeout: Option<i64>,
    /// Calls that found the queue full.
    pub calls_queuing_overflow: Option<i64>,
    /// Details about the access channel type, one entry each.
    pub access_channel_type_details: Vec<AccessChannelTypeDetail>,
    /// Time that is set or recorded for this: average first response.
    pub average_first_response_time: Option<f64>,
    /// Time that is set or recorded for this: average response.
    pub average_response_time: Option<f64>,
    /// Calls that left the queue without reaching an agent, such as by hanging up.
    pub calls_queuing_failed: Option<i64>,
    /// Share of calls taken within 15 seconds.
    pub service_level15: Option<f64>,
    /// Share of calls taken within 30 seconds.
    pub service_level30: Option<f64>,
    /// Messages written in chats by both sides.
    pub total_messages_sent: Option<i64>,
    /// Messages that agents wrote in chats.
    pub total_messages_sent_by_agent: Option<i64>,
    /// Messages that customers wrote in chats.
    pub total_messages_sent_by_customer: Option<i64>,
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
        "CallsQueuingTimeout" => calls_queuing_timeout: value,
        "CallsQueuingOverflow" => calls_queuing_overflow: value,
        "AccessChannelTypeDetails" => access_channel_type_details: list(""),
        "AverageFirstResponseTime" => average_first_response_time: value,
        "AverageResponseTime" => average_response_time: value,
        "CallsQueuingFailed" => calls_queuing_failed: value,
        "ServiceLevel15" => service_level15: value,
        "ServiceLevel30" => service_level30: value,
        "TotalMessagesSent" => total_messages_sent: value,
        "TotalMessagesSentByAgent" => total_messages_sent_by_agent: value,
        "TotalMessagesSentByCustomer" => total_messages_sent_by_customer: value,
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
        "AgentHandleRate" => agent_handle_rate: value,
        "CallsCustomerAnswered" => calls_customer_answered: value,
        "CustomerAnswerRate" => customer_answer_rate: value,
    }
}

/// Errors that the documentation of [`ListHistoricalSkillGroupReportRequest`] names.
///
/// - [`ParameterFormat`](super::DocumentedError::ParameterFormat)
/// - [`InternalServiceCommon`](super::DocumentedError::InternalServiceCommon)
/// - [`ParameterBlank`](super::DocumentedError::ParameterBlank)
pub type ListHistoricalSkillGroupReportError = super::DocumentedError;
