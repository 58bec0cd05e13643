// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListHistoricalAgentSkillGroupReport`, from `ccc/ListHistoricalAgentSkillGroupReport.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Back2Back, BreakCodeDetailList, Inbound, Outbound};

/// Reports the past figures of one or more agents, broken down by skill group.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::ListHistoricalAgentSkillGroupReportRequest::new()
///     .page_number(1)
///     .page_size(1)
///     .instance_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_historical_agent_skill_group_report(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListHistoricalAgentSkillGroupReportRequest {
    /// **Required.** Which page of the list to return.
    pub page_number: Option<i32>,
    /// **Required.** How many items a page holds at most.
    pub page_size: Option<i32>,
    /// IDs of the agents to work on or to narrow the list down to.
    pub agent_id_list: Option<String>,
    /// Beginning of the period to look at. Range: 0 to 4133952000000.
    pub start_time: Option<i64>,
    /// End of the period to look at. Range: 0 to 4133952000000.
    pub end_time: Option<i64>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// IDs of the skill groups to work on or to narrow the list down to.
    pub skill_group_id_list: Option<String>,
    /// Which kind of media it is or is to be.
    pub media_type: Option<String>,
}

impl ListHistoricalAgentSkillGroupReportRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    pub fn agent_id_list(mut self, value: impl Into<String>) -> Self {
        self.agent_id_list = Some(value.into());
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
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `SkillGroupIdList`.
    pub fn skill_group_id_list(mut self, value: impl Into<String>) -> Self {
        self.skill_group_id_list = Some(value.into());
        self
    }
    /// Sets `MediaType`.
    pub fn media_type(mut self, value: impl Into<String>) -> Self {
        self.media_type = Some(value.into());
        self
    }
}

request! {
    ListHistoricalAgentSkillGroupReportRequest {
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "AgentIdList" => agent_id_list: form,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "InstanceId" => instance_id: query,
        "SkillGroupIdList" => skill_group_id_list: query,
        "MediaType" => media_type: query,
    }
}

impl Operation for ListHistoricalAgentSkillGroupReportRequest {
    type Response = ListHistoricalAgentSkillGroupReportResponse;
    type Error = ListHistoricalAgentSkillGroupReportError;
    const INFO: OperationInfo = super::operation("ListHistoricalAgentSkillGroupReport")
        .required(&["PageNumber", "PageSize", "InstanceId"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK")
        .read_only();
    const ERRORS: &'static [ListHistoricalAgentSkillGroupReportError] = &[
        ListHistoricalAgentSkillGroupReportError::ParameterBlank,
    ];
}

impl Paginated for ListHistoricalAgentSkillGroupReportRequest {
    type Item = HistoricalAgentSkillGroupReportList;
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

/// Response to [`ListHistoricalAgentSkillGroupReportRequest`].
#[non_exhaustive]
pub struct ListHistoricalAgentSkillGroupReportResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `BA03159C-E808-4FF1-B27E-A61B6E888D7F`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<HistoricalAgentSkillGroupReportData>,
}

response! {
    ListHistoricalAgentSkillGroupReportResponse {
        "Code" => code: value,
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct HistoricalAgentSkillGroupReportData {
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `11`.
    pub total_count: Option<i32>,
    /// Entries of the list.
    pub list: Vec<HistoricalAgentSkillGroupReportList>,
}

response! {
    HistoricalAgentSkillGroupReportData {
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
        "List" => list: list(""),
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct HistoricalAgentSkillGroupReportList {
    /// Name that the agent goes by. Example: `text`.
    pub agent_name: Option<String>,
    /// ID of the agent that the item belongs to or stands for. Example: `agent1@ccc-test`.
    pub agent_id: Option<String>,
    /// ID of the display that the item belongs to or stands for. Example: `1001`.
    pub display_id: Option<String>,
    /// Name that the skill group goes by. Example: `Default`.
    pub skill_group_name: Option<String>,
    /// ID of the skill group that the item belongs to or stands for. Example: `skillgroup1@ccc-test`.
    pub skill_group_id: Option<String>,
    /// Figures of calls that customers made.
    pub inbound: Option<Inbound>,
    /// Figures of calls made to customers.
    pub outbound: Option<Outbound>,
    /// Figures of all kinds of calls together.
    pub overall: Option<Overall>,
    /// Figures of calls between agents.
    pub internal: Option<Internal>,
    /// Figures of calls in which agent and customer were both dialed and then joined.
    pub back2_back: Option<Back2Back>,
}

response! {
    HistoricalAgentSkillGroupReportList {
        "AgentName" => agent_name: value,
        "AgentId" => agent_id: value,
        "DisplayId" => display_id: value,
        "SkillGroupName" => skill_group_name: value,
        "SkillGroupId" => skill_group_id: value,
        "Inbound" => inbound: value,
        "Outbound" => outbound: value,
        "Overall" => overall: value,
        "Internal" => internal: value,
        "Back2Back" => back2_back: value,
    }
}

/// Figures of all kinds of calls together.
#[non_exhaustive]
pub struct Overall {
    /// Time that is set or recorded for this: total talk. Example: `100`.
    pub total_talk_time: Option<i64>,
    /// Time that is set or recorded for this: total logged in. Example: `100`.
    pub total_logged_in_time: Option<i64>,
    /// Rate or share that applies to the occupancy. Example: `0.5`.
    pub occupancy_rate: Option<f64>,
    /// Time that is set or recorded for this: total work. Example: `100`.
    pub total_work_time: Option<i64>,
    /// Time that is set or recorded for this: max hold. Example: `100`.
    pub max_hold_time: Option<i64>,
    /// Time that is set or recorded for this: max work. Example: `100`.
    pub max_work_time: Option<i64>,
    /// Time that is set or recorded for this: average break. Example: `100`.
    pub average_break_time: Option<f64>,
    /// Time that is set or recorded for this: total hold. Example: `100`.
    pub total_hold_time: Option<i64>,
    /// Rate or share that applies to the satisfaction. Example: `0.5`.
    pub satisfaction_rate: Option<f64>,
    /// Time that is set or recorded for this: max break. Example: `100`.
    pub max_break_time: Option<i64>,
    /// Time that is set or recorded for this: average work. Example: `100`.
    pub average_work_time: Option<f64>,
    /// Time that is set or recorded for this: average talk. Example: `100`.
    pub average_talk_time: Option<f64>,
    /// Position of the satisfaction in its sequence, or the index for it. Example: `1.4`.
    pub satisfaction_index: Option<f64>,
    /// Times a customer was asked to rate the call. Example: `100`.
    pub satisfaction_surveys_offered: Option<i64>,
    /// Times a customer gave the rating that was asked for. Example: `100`.
    pub satisfaction_surveys_responded: Option<i64>,
    /// Time that is set or recorded for this: max ready. Example: `100`.
    pub max_ready_time: Option<i64>,
    /// Time that is set or recorded for this: average ready. Example: `100`.
    pub average_ready_time: Option<f64>,
    /// Time that is set or recorded for this: average hold. Example: `100`.
    pub average_hold_time: Option<f64>,
    /// Time that is set or recorded for this: total ready. Example: `100`.
    pub total_ready_time: Option<i64>,
    /// Time that is set or recorded for this: total break. Example: `100`.
    pub total_break_time: Option<i64>,
    /// Time that is set or recorded for this: max talk. Example: `100`.
    pub max_talk_time: Option<i64>,
    /// Number that is given for this: total calls. Example: `100`.
    pub total_calls: Option<i64>,
    /// Items of the kind break code detail that were found or are concerned.
    pub break_code_detail_list: Vec<BreakCodeDetailList>,
    /// Time that is set or recorded for this: first check in. Example: `1686030515000`.
    pub first_check_in_time: Option<i64>,
    /// Time that is set or recorded for this: last check out. Example: `1686030515000`.
    pub last_check_out_time: Option<i64>,
    /// Time that is set or recorded for this: total outbound scenario. Example: `100`.
    pub total_outbound_scenario_time: Option<i64>,
    /// Time that is set or recorded for this: total outbound scenario ready. Example: `100`.
    pub total_outbound_scenario_ready_time: Option<i64>,
    /// Time that is set or recorded for this: total outbound scenario logged in.
    pub total_outbound_scenario_logged_in_time: Option<i64>,
    /// Time that is set or recorded for this: total office phone logged in.
    pub total_office_phone_logged_in_time: Option<i64>,
    /// Time that is set or recorded for this: total off site lgged in.
    pub total_off_site_lgged_in_time: Option<i64>,
    /// Time that is set or recorded for this: total on site logged in.
    pub total_on_site_logged_in_time: Option<String>,
}

response! {
    Overall {
        "TotalTalkTime" => total_talk_time: value,
        "TotalLoggedInTime" => total_logged_in_time: value,
        "OccupancyRate" => occupancy_rate: value,
        "TotalWorkTime" => total_work_time: value,
        "MaxHoldTime" => max_hold_time: value,
        "MaxWorkTime" => max_work_time: value,
        "AverageBreakTime" => average_break_time: value,
        "TotalHoldTime" => total_hold_time: value,
        "SatisfactionRate" => satisfaction_rate: value,
        "MaxBreakTime" => max_break_time: value,
        "AverageWorkTime" => average_work_time: value,
        "AverageTalkTime" => average_talk_time: value,
        "SatisfactionIndex" => satisfaction_index: value,
        "SatisfactionSurveysOffered" => satisfaction_surveys_offered: value,
        "SatisfactionSurveysResponded" => satisfaction_surveys_responded: value,
        "MaxReadyTime" => max_ready_time: value,
        "AverageReadyTime" => average_ready_time: value,
        "AverageHoldTime" => average_hold_time: value,
        "TotalReadyTime" => total_ready_time: value,
        "TotalBreakTime" => total_break_time: value,
        "MaxTalkTime" => max_talk_time: value,
        "TotalCalls" => total_calls: value,
        "BreakCodeDetailList" => break_code_detail_list: list(""),
        "FirstCheckInTime" => first_check_in_time: value,
        "LastCheckOutTime" => last_check_out_time: value,
        "TotalOutboundScenarioTime" => total_outbound_scenario_time: value,
        "TotalOutboundScenarioReadyTime" => total_outbound_scenario_ready_time: value,
        "TotalOutboundScenarioLoggedInTime" => total_outbound_scenario_logged_in_time: value,
        "TotalOfficePhoneLoggedInTime" => total_office_phone_logged_in_time: value,
        "TotalOffSiteLggedInTime" => total_off_site_lgged_in_time: value,
        "TotalOnSiteLoggedInTime" => total_on_site_logged_in_time: value,
    }
}

/// Figures of calls between agents.
#[non_exhaustive]
pub struct Internal {
    /// Time that is set or recorded for this: total talk. Example: `100`.
    pub total_talk_time: Option<i64>,
    /// Time that is set or recorded for this: average talk. Example: `100`.
    pub average_talk_time: Option<i64>,
    /// Time that is set or recorded for this: max talk. Example: `100`.
    pub max_talk_time: Option<i64>,
    /// Calls that came in, or that were handed to the agent or skill group. Example: `100`.
    pub calls_offered: Option<i64>,
    /// Calls that agents took, counted once however many agents shared in them. Example: `100`.
    pub calls_handled: Option<i64>,
    /// Calls between agents in which the agent spoke; read `CallsTalked` where both are there.
    /// Example: `100`.
    pub calls_talk: Option<i64>,
    /// Numbers dialed, repeated attempts included. Example: `100`.
    pub calls_dialed: Option<i64>,
    /// Calls that were picked up. Example: `100`.
    pub calls_answered: Option<i64>,
    /// Calls between agents in which the agent spoke.
    pub calls_talked: Option<i64>,
}

response! {
    Internal {
        "TotalTalkTime" => total_talk_time: value,
        "AverageTalkTime" => average_talk_time: value,
        "MaxTalkTime" => max_talk_time: value,
        "CallsOffered" => calls_offered: value,
        "CallsHandled" => calls_handled: value,
        "CallsTalk" => calls_talk: value,
        "CallsDialed" => calls_dialed: value,
        "CallsAnswered" => calls_answered: value,
        "CallsTalked" => calls_talked: value,
    }
}

/// Errors that the documentation of [`ListHistoricalAgentSkillGroupReportRequest`] names.
///
/// - [`ParameterBlank`](super::DocumentedError::ParameterBlank)
pub type ListHistoricalAgentSkillGroupReportError = super::DocumentedError;
