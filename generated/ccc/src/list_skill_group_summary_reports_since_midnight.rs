// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListSkillGroupSummaryReportsSinceMidnight`, from `ccc/ListSkillGroupSummaryReportsSinceMidnight.md`.

use alicloud_runtime::codegen::*;

/// Reports skill groups' figures since midnight; reserved for certain customers.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::ListSkillGroupSummaryReportsSinceMidnightRequest::new()
///     .instance_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_skill_group_summary_reports_since_midnight(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct ListSkillGroupSummaryReportsSinceMidnightRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// The skill groups that are concerned.
    pub skill_groups: Option<String>,
    /// Which page of the list to return.
    pub page_number: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
}

impl ListSkillGroupSummaryReportsSinceMidnightRequest {
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
    /// Sets `SkillGroups`.
    pub fn skill_groups(mut self, value: impl Into<String>) -> Self {
        self.skill_groups = Some(value.into());
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
}

request! {
    ListSkillGroupSummaryReportsSinceMidnightRequest {
        "InstanceId" => instance_id: query,
        "SkillGroups" => skill_groups: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for ListSkillGroupSummaryReportsSinceMidnightRequest {
    type Response = ListSkillGroupSummaryReportsSinceMidnightResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation(
            "ListSkillGroupSummaryReportsSinceMidnight",
        )
        .method("GET")
        .required(&["InstanceId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK")
        .read_only();
}

impl Paginated for ListSkillGroupSummaryReportsSinceMidnightRequest {
    type Item = PagedSkillGroupSummaryReportList;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(
                &response
                    .paged_skill_group_summary_report
                    .as_ref()
                    .and_then(|v| v.total_count),
            )
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.paged_skill_group_summary_report.as_mut()?.list)
    }
}

/// Response to [`ListSkillGroupSummaryReportsSinceMidnightRequest`].
#[non_exhaustive]
pub struct ListSkillGroupSummaryReportsSinceMidnightResponse {
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `2B36CEBC-6D11-5451-9E6B-C6D1927841C5`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// One page of figures by skill group, counted from midnight.
    pub paged_skill_group_summary_report: Option<PagedSkillGroupSummaryReport>,
}

response! {
    ListSkillGroupSummaryReportsSinceMidnightResponse {
        "HttpStatusCode" => http_status_code: value,
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "PagedSkillGroupSummaryReport" => paged_skill_group_summary_report: value,
    }
}

/// One page of figures by skill group, counted from midnight.
#[non_exhaustive]
pub struct PagedSkillGroupSummaryReport {
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `3`.
    pub total_count: Option<i32>,
    /// Entries of the list.
    pub list: Vec<PagedSkillGroupSummaryReportList>,
}

response! {
    PagedSkillGroupSummaryReport {
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
        "List" => list: list(""),
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct PagedSkillGroupSummaryReportList {
    /// Moment that the record or data point belongs to. Example: `2018-09-13 00:00:00`.
    pub timestamp: Option<String>,
    /// ID of the instance, by which other calls name it. Example: `ccc-test`.
    pub instance_id: Option<String>,
    /// Name that the skill group goes by. Example: `text`.
    pub skill_group_name: Option<String>,
    /// ID of the skill group that the item belongs to or stands for. Example: `skillgroup@ccc-test`.
    pub skill_group_id: Option<String>,
    /// Figures of all kinds of calls together.
    pub overall: Option<Overall>,
    /// Figures of calls that customers made.
    pub inbound: Option<Inbound>,
    /// Figures of calls made to customers.
    pub outbound: Option<Outbound>,
}

response! {
    PagedSkillGroupSummaryReportList {
        "Timestamp" => timestamp: value,
        "InstanceId" => instance_id: value,
        "SkillGroupName" => skill_group_name: value,
        "SkillGroupId" => skill_group_id: value,
        "Overall" => overall: value,
        "Inbound" => inbound: value,
        "Outbound" => outbound: value,
    }
}

/// Figures of all kinds of calls together.
#[non_exhaustive]
pub struct Overall {
    /// Time that is set or recorded for this: total logged in. Example: `0`.
    pub total_logged_in_time: Option<i64>,
    /// Time that is set or recorded for this: total talk. Example: `0`.
    pub total_talk_time: Option<i64>,
    /// Rate or share that applies to the occupancy. Example: `0`.
    pub occupancy_rate: Option<f64>,
    /// Time that is set or recorded for this: total work. Example: `0`.
    pub total_work_time: Option<i64>,
    /// Time that is set or recorded for this: max work. Example: `0`.
    pub max_work_time: Option<i64>,
    /// Time that is set or recorded for this: average work. Example: `0`.
    pub average_work_time: Option<i64>,
    /// Time that is set or recorded for this: average talk. Example: `0`.
    pub average_talk_time: Option<i64>,
    /// Position of the satisfaction in its sequence, or the index for it. Example: `0`.
    pub satisfaction_index: Option<f64>,
    /// Times a customer was asked to rate the call. Example: `0`.
    pub satisfaction_surveys_offered: Option<i64>,
    /// Times a customer gave the rating that was asked for. Example: `0`.
    pub satisfaction_surveys_responded: Option<i64>,
    /// Time that is set or recorded for this: max ready. Example: `0`.
    pub max_ready_time: Option<i64>,
    /// Time that is set or recorded for this: average ready. Example: `0`.
    pub average_ready_time: Option<i64>,
    /// Time that is set or recorded for this: total break. Example: `0`.
    pub total_break_time: Option<i64>,
    /// Time that is set or recorded for this: total ready. Example: `0`.
    pub total_ready_time: Option<i64>,
    /// Time that is set or recorded for this: max talk. Example: `0`.
    pub max_talk_time: Option<i64>,
    /// Number that is given for this: total calls. Example: `0`.
    pub total_calls: Option<i64>,
}

response! {
    Overall {
        "TotalLoggedInTime" => total_logged_in_time: value,
        "TotalTalkTime" => total_talk_time: value,
        "OccupancyRate" => occupancy_rate: value,
        "TotalWorkTime" => total_work_time: value,
        "MaxWorkTime" => max_work_time: value,
        "AverageWorkTime" => average_work_time: value,
        "AverageTalkTime" => average_talk_time: value,
        "SatisfactionIndex" => satisfaction_index: value,
        "SatisfactionSurveysOffered" => satisfaction_surveys_offered: value,
        "SatisfactionSurveysResponded" => satisfaction_surveys_responded: value,
        "MaxReadyTime" => max_ready_time: value,
        "AverageReadyTime" => average_ready_time: value,
        "TotalBreakTime" => total_break_time: value,
        "TotalReadyTime" => total_ready_time: value,
        "MaxTalkTime" => max_talk_time: value,
        "TotalCalls" => total_calls: value,
    }
}

/// Figures of calls that customers made.
#[non_exhaustive]
pub struct Inbound {
    /// Time that is set or recorded for this: average ring. Example: `0`.
    pub average_ring_time: Option<i64>,
    /// Calls that agents took, counted once however many agents shared in them. Example: `0`.
    pub calls_handled: Option<i64>,
    /// Time that is set or recorded for this: total work. Example: `0`.
    pub total_work_time: Option<i64>,
    /// Time that is set or recorded for this: max work. Example: `0`.
    pub max_work_time: Option<i64>,
    /// How long the queue max wait time lasts. Example: `0`.
    pub queue_max_wait_time_duration: Option<i64>,
    /// Time that is set or recorded for this: average work. Example: `0`.
    pub average_work_time: Option<i64>,
    /// Position of the satisfaction in its sequence, or the index for it. Example: `0`.
    pub satisfaction_index: Option<f64>,
    /// How long the answered by agent of queue wait time lasts. Example: `0`.
    pub answered_by_agent_of_queue_wait_time_duration: Option<i64>,
    /// Time that is set or recorded for this: total ring. Example: `0`.
    pub total_ring_time: Option<i64>,
    /// How many there are of this: in coming queue of queue. Example: `0`.
    pub in_coming_queue_of_queue_count: Option<i64>,
    /// Time that is set or recorded for this: max talk. Example: `0`.
    pub max_talk_time: Option<String>,
    /// Time that is set or recorded for this: max ring. Example: `0`.
    pub max_ring_time: Option<i64>,
    /// Time that is set or recorded for this: total talk. Example: `0`.
    pub total_talk_time: Option<i64>,
    /// Calls that came in, or that were handed to the agent or skill group. Example: `0`.
    pub calls_offered: Option<i64>,
    /// How many there are of this: abandoned in queue of queue. Example: `0`.
    pub abandoned_in_queue_of_queue_count: Option<i64>,
    /// How many there are of this: over flow in queue of queue. Example: `0`.
    pub over_flow_in_queue_of_queue_count: Option<i64>,
    /// How long the answered by agent of queue max wait time lasts. Example: `0`.
    pub answered_by_agent_of_queue_max_wait_time_duration: Option<i64>,
    /// Share of queued calls that waited no longer than 20 seconds. Example: `0`.
    pub service_level20: Option<f64>,
    /// Time that is set or recorded for this: average talk. Example: `0`.
    pub average_talk_time: Option<i64>,
    /// How many there are of this: answered by agent of queue. Example: `0`.
    pub answered_by_agent_of_queue_count: Option<i64>,
    /// Times a customer was asked to rate the call. Example: `0`.
    pub satisfaction_surveys_offered: Option<i64>,
    /// Rate or share that applies to the handle. Example: `0`.
    pub handle_rate: Option<f64>,
    /// Times a customer gave the rating that was asked for. Example: `0`.
    pub satisfaction_surveys_responded: Option<i64>,
    /// How many there are of this: give up by agent of queue. Example: `0`.
    pub give_up_by_agent_of_queue_count: Option<i64>,
    /// How long the queue wait time lasts. Example: `0`.
    pub queue_wait_time_duration: Option<i64>,
    /// Calls that an agent took within 20 seconds. Example: `0`.
    pub calls_service_level20: Option<i64>,
    /// Calls that an agent took within 30 seconds. Example: `0`.
    pub calls_service_level30: Option<i64>,
    /// Calls that an agent took within 10 seconds. Example: `0`.
    pub calls_service_level10: Option<i64>,
    /// Times a call was passed on to somebody else after speaking to that person first. Example: `0`.
    pub calls_attended_transfer_out: Option<i64>,
    /// Times a call was passed straight on to somebody else. Example: `0`.
    pub calls_blind_transfer_out: Option<i64>,
    /// How long the calls queuing may take before it is given up.
    pub calls_queuing_timeout: Option<i64>,
    /// How long the calls may take before it is given up.
    pub calls_timeout: Option<i64>,
    /// Calls that gave up waiting in the queue.
    pub calls_queuing_canceled: Option<String>,
    /// Calls that left the queue because of a failure.
    pub calls_queuing_failure: Option<String>,
    /// Calls that were sent from this queue to another.
    pub calls_queuing_rerouted: Option<String>,
    /// Calls given up by the customer before an agent had them.
    pub calls_abandoned: Option<i64>,
    /// Times a call was turned away from the full queue of the skill group.
    pub calls_overflow: Option<String>,
}

response! {
    Inbound {
        "AverageRingTime" => average_ring_time: value,
        "CallsHandled" => calls_handled: value,
        "TotalWorkTime" => total_work_time: value,
        "MaxWorkTime" => max_work_time: value,
        "QueueMaxWaitTimeDuration" => queue_max_wait_time_duration: value,
        "AverageWorkTime" => average_work_time: value,
        "SatisfactionIndex" => satisfaction_index: value,
        "AnsweredByAgentOfQueueWaitTimeDuration" => answered_by_agent_of_queue_wait_time_duration: value,
        "TotalRingTime" => total_ring_time: value,
        "InComingQueueOfQueueCount" => in_coming_queue_of_queue_count: value,
        "MaxTalkTime" => max_talk_time: value,
        "MaxRingTime" => max_ring_time: value,
        "TotalTalkTime" => total_talk_time: value,
        "CallsOffered" => calls_offered: value,
        "AbandonedInQueueOfQueueCount" => abandoned_in_queue_of_queue_count: value,
        "OverFlowInQueueOfQueueCount" => over_flow_in_queue_of_queue_count: value,
        "AnsweredByAgentOfQueueMaxWaitTimeDuration" => answered_by_agent_of_queue_max_wait_time_duration: value,
        "ServiceLevel20" => service_level20: value,
        "AverageTalkTime" => average_talk_time: value,
        "AnsweredByAgentOfQueueCount" => answered_by_agent_of_queue_count: value,
        "SatisfactionSurveysOffered" => satisfaction_surveys_offered: value,
        "HandleRate" => handle_rate: value,
        "SatisfactionSurveysResponded" => satisfaction_surveys_responded: value,
        "GiveUpByAgentOfQueueCount" => give_up_by_agent_of_queue_count: value,
        "QueueWaitTimeDuration" => queue_wait_time_duration: value,
        "CallsServiceLevel20" => calls_service_level20: value,
        "CallsServiceLevel30" => calls_service_level30: value,
        "CallsServiceLevel10" => calls_service_level10: value,
        "CallsAttendedTransferOut" => calls_attended_transfer_out: value,
        "CallsBlindTransferOut" => calls_blind_transfer_out: value,
        "CallsQueuingTimeout" => calls_queuing_timeout: value,
        "CallsTimeout" => calls_timeout: value,
        "CallsQueuingCanceled" => calls_queuing_canceled: value,
        "CallsQueuingFailure" => calls_queuing_failure: value,
        "CallsQueuingRerouted" => calls_queuing_rerouted: value,
        "CallsAbandoned" => calls_abandoned: value,
        "CallsOverflow" => calls_overflow: value,
    }
}

/// Figures of calls made to customers.
#[non_exhaustive]
pub struct Outbound {
    /// Time that is set or recorded for this: total talk. Example: `0`.
    pub total_talk_time: Option<i64>,
    /// Time that is set or recorded for this: max dialing. Example: `0`.
    pub max_dialing_time: Option<i64>,
    /// Numbers dialed, repeated attempts included. Example: `0`.
    pub calls_dialed: Option<i64>,
    /// Calls that were picked up. Example: `0`.
    pub calls_answered: Option<i64>,
    /// Rate or share that applies to the answer. Example: `0`.
    pub answer_rate: Option<f64>,
    /// Time that is set or recorded for this: total work. Example: `0`.
    pub total_work_time: Option<i64>,
    /// Time that is set or recorded for this: max work. Example: `0`.
    pub max_work_time: Option<i64>,
    /// Time that is set or recorded for this: total dialing. Example: `0`.
    pub total_dialing_time: Option<i64>,
    /// Time that is set or recorded for this: average talk. Example: `0`.
    pub average_talk_time: Option<i64>,
    /// Time that is set or recorded for this: average work. Example: `0`.
    pub average_work_time: Option<i64>,
    /// Position of the satisfaction in its sequence, or the index for it. Example: `0`.
    pub satisfaction_index: Option<f64>,
    /// Times a customer was asked to rate the call. Example: `0`.
    pub satisfaction_surveys_offered: Option<i64>,
    /// Times a customer gave the rating that was asked for. Example: `0`.
    pub satisfaction_surveys_responded: Option<i64>,
    /// Time that is set or recorded for this: max talk. Example: `0`.
    pub max_talk_time: Option<i64>,
    /// Time that is set or recorded for this: average dialing. Example: `0`.
    pub average_dialing_time: Option<i64>,
    /// Calls that an agent took within 30 seconds. Example: `0`.
    pub calls_service_level30: Option<String>,
    /// Calls that came in, or that were handed to the agent or skill group.
    pub calls_offered: Option<i64>,
    /// Calls given up by the customer before an agent had them.
    pub calls_abandoned: Option<i64>,
    /// How long the calls queuing may take before it is given up.
    pub calls_queuing_timeout: Option<i64>,
    /// Calls that found the queue full.
    pub calls_queuing_overflow: Option<i64>,
    /// Calls that left the queue without reaching an agent, such as by hanging up.
    pub calls_queuing_failed: Option<i64>,
    /// Calls that were sent from this queue to another.
    pub calls_queuing_rerouted: Option<i64>,
    /// Calls that gave up waiting in the queue; second spelling of the same figure.
    pub calls_queuing_cancelled: Option<i64>,
    /// Calls that left the queue because of a failure.
    pub calls_queuing_failure: Option<i64>,
    /// Time that is set or recorded for this: total wait.
    pub total_wait_time: Option<i64>,
    /// Double calls that the agent picked up.
    pub calls_agent_handled: Option<i64>,
    /// Calls within the service level of 30 seconds, by the second way of counting.
    pub calls_service_level30_v2: Option<i64>,
}

response! {
    Outbound {
        "TotalTalkTime" => total_talk_time: value,
        "MaxDialingTime" => max_dialing_time: value,
        "CallsDialed" => calls_dialed: value,
        "CallsAnswered" => calls_answered: value,
        "AnswerRate" => answer_rate: value,
        "TotalWorkTime" => total_work_time: value,
        "MaxWorkTime" => max_work_time: value,
        "TotalDialingTime" => total_dialing_time: value,
        "AverageTalkTime" => average_talk_time: value,
        "AverageWorkTime" => average_work_time: value,
        "SatisfactionIndex" => satisfaction_index: value,
        "SatisfactionSurveysOffered" => satisfaction_surveys_offered: value,
        "SatisfactionSurveysResponded" => satisfaction_surveys_responded: value,
        "MaxTalkTime" => max_talk_time: value,
        "AverageDialingTime" => average_dialing_time: value,
        "CallsServiceLevel30" => calls_service_level30: value,
        "CallsOffered" => calls_offered: value,
        "CallsAbandoned" => calls_abandoned: value,
        "CallsQueuingTimeout" => calls_queuing_timeout: value,
        "CallsQueuingOverflow" => calls_queuing_overflow: value,
        "CallsQueuingFailed" => calls_queuing_failed: value,
        "CallsQueuingRerouted" => calls_queuing_rerouted: value,
        "CallsQueuingCancelled" => calls_queuing_cancelled: value,
        "CallsQueuingFailure" => calls_queuing_failure: value,
        "TotalWaitTime" => total_wait_time: value,
        "CallsAgentHandled" => calls_agent_handled: value,
        "CallsServiceLevel30V2" => calls_service_level30_v2: value,
    }
}
