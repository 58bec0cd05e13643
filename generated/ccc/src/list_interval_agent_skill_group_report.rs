// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListIntervalAgentSkillGroupReport`, from `ccc/ListIntervalAgentSkillGroupReport.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Back2Back, BreakCodeDetailList, Inbound, Outbound};

/// Reports the figures of an agent within a skill group, interval by interval.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::ListIntervalAgentSkillGroupReportRequest::new()
///     .agent_id("...")
///     .instance_id("...")
///     .skill_group_id("...");
/// let reply = client.list_interval_agent_skill_group_report(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListIntervalAgentSkillGroupReportRequest {
    /// **Required.** ID of the agent that the call is about.
    pub agent_id: Option<String>,
    /// Beginning of the period to look at. Range: 0 to 4133952000000.
    pub start_time: Option<i64>,
    /// End of the period to look at. Range: 0 to 4133952000000.
    pub end_time: Option<i64>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Time from one run, check or data point to the next.
    pub interval: Option<String>,
    /// **Required.** ID of the skill group that the call is about.
    pub skill_group_id: Option<String>,
}

impl ListIntervalAgentSkillGroupReportRequest {
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
    /// Sets `Interval`.
    pub fn interval(mut self, value: impl Into<String>) -> Self {
        self.interval = Some(value.into());
        self
    }
    /// Sets `SkillGroupId`, which is required.
    pub fn skill_group_id(mut self, value: impl Into<String>) -> Self {
        self.skill_group_id = Some(value.into());
        self
    }
}

request! {
    ListIntervalAgentSkillGroupReportRequest {
        "AgentId" => agent_id: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "InstanceId" => instance_id: query,
        "Interval" => interval: query,
        "SkillGroupId" => skill_group_id: query,
    }
}

impl Operation for ListIntervalAgentSkillGroupReportRequest {
    type Response = ListIntervalAgentSkillGroupReportResponse;
    type Error = ListIntervalAgentSkillGroupReportError;
    const INFO: OperationInfo = super::operation("ListIntervalAgentSkillGroupReport")
        .method("GET")
        .required(&["AgentId", "InstanceId", "SkillGroupId"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK")
        .read_only();
    const ERRORS: &'static [ListIntervalAgentSkillGroupReportError] = &[
        ListIntervalAgentSkillGroupReportError::ParameterFormat,
        ListIntervalAgentSkillGroupReportError::ParameterBlank,
        ListIntervalAgentSkillGroupReportError::InternalServiceCommon,
    ];
}

/// Response to [`ListIntervalAgentSkillGroupReportRequest`].
#[non_exhaustive]
pub struct ListIntervalAgentSkillGroupReportResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `2778FA12-EDD6-42AA-9B15-AF855072E5E5`.
    pub request_id: Option<String>,
    /// What the call found, one entry each.
    pub data: Vec<IntervalAgentSkillGroupReportData>,
}

response! {
    ListIntervalAgentSkillGroupReportResponse {
        "Code" => code: value,
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Data" => data: list(""),
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct IntervalAgentSkillGroupReportData {
    /// Time that is set or recorded for this: stats. Example: `1620291600000`.
    pub stats_time: Option<i64>,
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
    IntervalAgentSkillGroupReportData {
        "StatsTime" => stats_time: value,
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
    /// Rate or share that applies to the occupancy. Example: `0.4`.
    pub occupancy_rate: Option<f64>,
    /// Time that is set or recorded for this: total work. Example: `100`.
    pub total_work_time: Option<i64>,
    /// Time that is set or recorded for this: max work. Example: `100`.
    pub max_work_time: Option<i64>,
    /// Time that is set or recorded for this: total hold. Example: `100`.
    pub total_hold_time: Option<i64>,
    /// Time that is set or recorded for this: average work. Example: `100`.
    pub average_work_time: Option<f64>,
    /// Time that is set or recorded for this: max break. Example: `100`.
    pub max_break_time: Option<i64>,
    /// Position of the satisfaction in its sequence, or the index for it. Example: `1.4`.
    pub satisfaction_index: Option<f64>,
    /// Time that is set or recorded for this: max ready. Example: `100`.
    pub max_ready_time: Option<i64>,
    /// Time that is set or recorded for this: max talk. Example: `100`.
    pub max_talk_time: Option<i64>,
    /// Time that is set or recorded for this: total ready. Example: `100`.
    pub total_ready_time: Option<i64>,
    /// Time that is set or recorded for this: last check out. Example: `1712548421000`.
    pub last_check_out_time: Option<i64>,
    /// Number that is given for this: total calls. Example: `100`.
    pub total_calls: Option<i64>,
    /// Time that is set or recorded for this: total logged in. Example: `100`.
    pub total_logged_in_time: Option<i64>,
    /// Time that is set or recorded for this: total talk. Example: `100`.
    pub total_talk_time: Option<i64>,
    /// Time that is set or recorded for this: max hold. Example: `100`.
    pub max_hold_time: Option<i64>,
    /// Time that is set or recorded for this: average break. Example: `100`.
    pub average_break_time: Option<f64>,
    /// Time that is set or recorded for this: average talk. Example: `100`.
    pub average_talk_time: Option<f64>,
    /// Rate or share that applies to the satisfaction. Example: `100`.
    pub satisfaction_rate: Option<f64>,
    /// Times a customer was asked to rate the call. Example: `100`.
    pub satisfaction_surveys_offered: Option<i64>,
    /// Time that is set or recorded for this: first check in. Example: `100`.
    pub first_check_in_time: Option<i64>,
    /// Times a customer gave the rating that was asked for. Example: `100`.
    pub satisfaction_surveys_responded: Option<i64>,
    /// Time that is set or recorded for this: average hold. Example: `100`.
    pub average_hold_time: Option<f64>,
    /// Time that is set or recorded for this: average ready. Example: `100`.
    pub average_ready_time: Option<f64>,
    /// Time that is set or recorded for this: total break. Example: `100`.
    pub total_break_time: Option<i64>,
    /// Items of the kind break code detail that were found or are concerned.
    pub break_code_detail_list: Vec<BreakCodeDetailList>,
    /// Time that is set or recorded for this: total outbound scenario. Example: `100`.
    pub total_outbound_scenario_time: Option<i64>,
    /// Time that is set or recorded for this: total outbound scenario ready. Example: `100`.
    pub total_outbound_scenario_ready_time: Option<i64>,
    /// Time that is set or recorded for this: total outbound scenario logged in. Example: `100`.
    pub total_outbound_scenario_logged_in_time: Option<i64>,
    /// Time that is set or recorded for this: total off site logged in. Example: `100`.
    pub total_off_site_logged_in_time: Option<String>,
    /// Time that is set or recorded for this: total office phone logged in. Example: `100`.
    pub total_office_phone_logged_in_time: Option<String>,
    /// Time that is set or recorded for this: total on site logged in. Example: `100`.
    pub total_on_site_logged_in_time: Option<String>,
    /// Time that is set or recorded for this: last checkout. Example: `100`.
    pub last_checkout_time: Option<i64>,
}

response! {
    Overall {
        "OccupancyRate" => occupancy_rate: value,
        "TotalWorkTime" => total_work_time: value,
        "MaxWorkTime" => max_work_time: value,
        "TotalHoldTime" => total_hold_time: value,
        "AverageWorkTime" => average_work_time: value,
        "MaxBreakTime" => max_break_time: value,
        "SatisfactionIndex" => satisfaction_index: value,
        "MaxReadyTime" => max_ready_time: value,
        "MaxTalkTime" => max_talk_time: value,
        "TotalReadyTime" => total_ready_time: value,
        "LastCheckOutTime" => last_check_out_time: value,
        "TotalCalls" => total_calls: value,
        "TotalLoggedInTime" => total_logged_in_time: value,
        "TotalTalkTime" => total_talk_time: value,
        "MaxHoldTime" => max_hold_time: value,
        "AverageBreakTime" => average_break_time: value,
        "AverageTalkTime" => average_talk_time: value,
        "SatisfactionRate" => satisfaction_rate: value,
        "SatisfactionSurveysOffered" => satisfaction_surveys_offered: value,
        "FirstCheckInTime" => first_check_in_time: value,
        "SatisfactionSurveysResponded" => satisfaction_surveys_responded: value,
        "AverageHoldTime" => average_hold_time: value,
        "AverageReadyTime" => average_ready_time: value,
        "TotalBreakTime" => total_break_time: value,
        "BreakCodeDetailList" => break_code_detail_list: list(""),
        "TotalOutboundScenarioTime" => total_outbound_scenario_time: value,
        "TotalOutboundScenarioReadyTime" => total_outbound_scenario_ready_time: value,
        "TotalOutboundScenarioLoggedInTime" => total_outbound_scenario_logged_in_time: value,
        "TotalOffSiteLoggedInTime" => total_off_site_logged_in_time: value,
        "TotalOfficePhoneLoggedInTime" => total_office_phone_logged_in_time: value,
        "TotalOnSiteLoggedInTime" => total_on_site_logged_in_time: value,
        "LastCheckoutTime" => last_checkout_time: value,
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
    /// Calls between agents in which the agent spoke; read `CallsTalked` where both are there.
    /// Example: `100`.
    pub calls_talk: Option<i64>,
    /// Numbers dialed, repeated attempts included. Example: `100`.
    pub calls_dialed: Option<i64>,
    /// Calls that were picked up. Example: `100`.
    pub calls_answered: Option<i64>,
    /// Calls between agents in which the agent spoke. Example: `100`.
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

/// Errors that the documentation of [`ListIntervalAgentSkillGroupReportRequest`] names.
///
/// - [`ParameterFormat`](super::DocumentedError::ParameterFormat)
/// - [`ParameterBlank`](super::DocumentedError::ParameterBlank)
/// - [`InternalServiceCommon`](super::DocumentedError::InternalServiceCommon)
pub type ListIntervalAgentSkillGroupReportError = super::DocumentedError;
