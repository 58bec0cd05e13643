// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListAgentSummaryReportsSinceMidnight`, from `ccc/ListAgentSummaryReportsSinceMidnight.md`.

use alicloud_runtime::codegen::*;

/// Reports agents' figures since midnight; reserved for certain customers.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::ListAgentSummaryReportsSinceMidnightRequest::new()
///     .instance_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_agent_summary_reports_since_midnight(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct ListAgentSummaryReportsSinceMidnightRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// ID of the skill group that the call is about.
    pub skill_group_id: Option<String>,
    /// IDs of the agents to work on or to narrow the list down to.
    pub agent_ids: Option<String>,
    /// Which page of the list to return.
    pub page_number: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
}

impl ListAgentSummaryReportsSinceMidnightRequest {
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
    /// Sets `SkillGroupId`.
    pub fn skill_group_id(mut self, value: impl Into<String>) -> Self {
        self.skill_group_id = Some(value.into());
        self
    }
    /// Sets `AgentIds`.
    pub fn agent_ids(mut self, value: impl Into<String>) -> Self {
        self.agent_ids = Some(value.into());
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
    ListAgentSummaryReportsSinceMidnightRequest {
        "InstanceId" => instance_id: query,
        "SkillGroupId" => skill_group_id: query,
        "AgentIds" => agent_ids: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for ListAgentSummaryReportsSinceMidnightRequest {
    type Response = ListAgentSummaryReportsSinceMidnightResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListAgentSummaryReportsSinceMidnight")
        .method("GET")
        .required(&["InstanceId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK")
        .read_only();
}

impl Paginated for ListAgentSummaryReportsSinceMidnightRequest {
    type Item = PagedAgentSummaryReportList;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(
                &response.paged_agent_summary_report.as_ref().and_then(|v| v.total_count),
            )
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.paged_agent_summary_report.as_mut()?.list)
    }
}

/// Response to [`ListAgentSummaryReportsSinceMidnightRequest`].
#[non_exhaustive]
pub struct ListAgentSummaryReportsSinceMidnightResponse {
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `27DD30C4-CAE2-481A-97CC-D3C54625341D`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// One page of figures by agent, counted from midnight.
    pub paged_agent_summary_report: Option<PagedAgentSummaryReport>,
}

response! {
    ListAgentSummaryReportsSinceMidnightResponse {
        "HttpStatusCode" => http_status_code: value,
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "PagedAgentSummaryReport" => paged_agent_summary_report: value,
    }
}

/// One page of figures by agent, counted from midnight.
#[non_exhaustive]
pub struct PagedAgentSummaryReport {
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `2`.
    pub total_count: Option<i32>,
    /// Entries of the list.
    pub list: Vec<PagedAgentSummaryReportList>,
}

response! {
    PagedAgentSummaryReport {
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
        "List" => list: list(""),
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct PagedAgentSummaryReportList {
    /// Name that the login goes by. Example: `agent`.
    pub login_name: Option<String>,
    /// ID of the agent that the item belongs to or stands for. Example: `agent@ccc-test`.
    pub agent_id: Option<String>,
    /// Name that the agent goes by. Example: `text`.
    pub agent_name: Option<String>,
    /// Names of the skill groups that were found or are concerned. Example: `text`.
    pub skill_group_names: Option<String>,
    /// Moment that the record or data point belongs to. Example: `2018-09-13 00:00:00`.
    pub timestamp: Option<String>,
    /// ID of the instance, by which other calls name it. Example: `ccc-test`.
    pub instance_id: Option<String>,
    /// IDs of the skill groups that were found or are concerned.
    /// Example: `["skillgroup1@ccc-test","skillgroup2@ccc-test"]`.
    pub skill_group_ids: Option<String>,
    /// Figures of all kinds of calls together.
    pub overall: Option<Overall>,
    /// Figures of calls that customers made.
    pub inbound: Option<Inbound>,
    /// Figures of calls made to customers.
    pub outbound: Option<Outbound>,
}

response! {
    PagedAgentSummaryReportList {
        "LoginName" => login_name: value,
        "AgentId" => agent_id: value,
        "AgentName" => agent_name: value,
        "SkillGroupNames" => skill_group_names: value,
        "Timestamp" => timestamp: value,
        "InstanceId" => instance_id: value,
        "SkillGroupIds" => skill_group_ids: value,
        "Overall" => overall: value,
        "Inbound" => inbound: value,
        "Outbound" => outbound: value,
    }
}

/// Figures of all kinds of calls together.
#[non_exhaustive]
pub struct Overall {
    /// Time that is set or recorded for this: total talk. Example: `0`.
    pub total_talk_time: Option<i64>,
    /// Time that is set or recorded for this: total logged in. Example: `0`.
    pub total_logged_in_time: Option<i64>,
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
    /// Time that is set or recorded for this: average ready. Example: `0`.
    pub average_ready_time: Option<i64>,
    /// Time that is set or recorded for this: max ready. Example: `37`.
    pub max_ready_time: Option<i64>,
    /// Number that is given for this: one transfer calls. Example: `0`.
    pub one_transfer_calls: Option<i64>,
    /// Time that is set or recorded for this: max talk. Example: `0`.
    pub max_talk_time: Option<i64>,
    /// Time that is set or recorded for this: total ready. Example: `0`.
    pub total_ready_time: Option<i64>,
    /// Time that is set or recorded for this: total break. Example: `0`.
    pub total_break_time: Option<i64>,
    /// Number that is given for this: total calls. Example: `0`.
    pub total_calls: Option<i64>,
}

response! {
    Overall {
        "TotalTalkTime" => total_talk_time: value,
        "TotalLoggedInTime" => total_logged_in_time: value,
        "OccupancyRate" => occupancy_rate: value,
        "TotalWorkTime" => total_work_time: value,
        "MaxWorkTime" => max_work_time: value,
        "AverageWorkTime" => average_work_time: value,
        "AverageTalkTime" => average_talk_time: value,
        "SatisfactionIndex" => satisfaction_index: value,
        "SatisfactionSurveysOffered" => satisfaction_surveys_offered: value,
        "SatisfactionSurveysResponded" => satisfaction_surveys_responded: value,
        "AverageReadyTime" => average_ready_time: value,
        "MaxReadyTime" => max_ready_time: value,
        "OneTransferCalls" => one_transfer_calls: value,
        "MaxTalkTime" => max_talk_time: value,
        "TotalReadyTime" => total_ready_time: value,
        "TotalBreakTime" => total_break_time: value,
        "TotalCalls" => total_calls: value,
    }
}

/// Figures of calls that customers made.
#[non_exhaustive]
pub struct Inbound {
    /// Time that is set or recorded for this: total talk. Example: `0`.
    pub total_talk_time: Option<i64>,
    /// Calls that came in, or that were handed to the agent or skill group. Example: `0`.
    pub calls_offered: Option<i64>,
    /// Time that is set or recorded for this: average ring. Example: `0`.
    pub average_ring_time: Option<i64>,
    /// Calls that agents took, counted once however many agents shared in them. Example: `0`.
    pub calls_handled: Option<i64>,
    /// Share of queued calls that waited no longer than 20 seconds. Example: `0`.
    pub service_level20: Option<f64>,
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
    /// Rate or share that applies to the handle. Example: `0`.
    pub handle_rate: Option<f64>,
    /// Times a customer gave the rating that was asked for. Example: `0`.
    pub satisfaction_surveys_responded: Option<i64>,
    /// Time that is set or recorded for this: total ring. Example: `0`.
    pub total_ring_time: Option<i64>,
    /// Time that is set or recorded for this: max talk. Example: `0`.
    pub max_talk_time: Option<i64>,
    /// Time that is set or recorded for this: max ring. Example: `0`.
    pub max_ring_time: Option<i64>,
}

response! {
    Inbound {
        "TotalTalkTime" => total_talk_time: value,
        "CallsOffered" => calls_offered: value,
        "AverageRingTime" => average_ring_time: value,
        "CallsHandled" => calls_handled: value,
        "ServiceLevel20" => service_level20: value,
        "TotalWorkTime" => total_work_time: value,
        "MaxWorkTime" => max_work_time: value,
        "AverageWorkTime" => average_work_time: value,
        "AverageTalkTime" => average_talk_time: value,
        "SatisfactionIndex" => satisfaction_index: value,
        "SatisfactionSurveysOffered" => satisfaction_surveys_offered: value,
        "HandleRate" => handle_rate: value,
        "SatisfactionSurveysResponded" => satisfaction_surveys_responded: value,
        "TotalRingTime" => total_ring_time: value,
        "MaxTalkTime" => max_talk_time: value,
        "MaxRingTime" => max_ring_time: value,
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
    pub max_work_time: Option<String>,
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
    }
}
