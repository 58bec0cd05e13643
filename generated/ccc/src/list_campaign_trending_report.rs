// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListCampaignTrendingReport`, from `ccc/ListCampaignTrendingReport.md`.

use alicloud_runtime::codegen::*;

/// Reports how the figures of one predictive outbound campaign developed over time.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::ListCampaignTrendingReportRequest::new()
///     .instance_id("...")
///     .campaign_id("...");
/// let reply = client.list_campaign_trending_report(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListCampaignTrendingReportRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** ID of the campaign that the call is about.
    pub campaign_id: Option<String>,
    /// Beginning of the period to look at.
    pub start_time: Option<i64>,
    /// End of the period to look at.
    pub end_time: Option<i64>,
}

impl ListCampaignTrendingReportRequest {
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
    /// Sets `CampaignId`, which is required.
    pub fn campaign_id(mut self, value: impl Into<String>) -> Self {
        self.campaign_id = Some(value.into());
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
}

request! {
    ListCampaignTrendingReportRequest {
        "InstanceId" => instance_id: query,
        "CampaignId" => campaign_id: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
    }
}

impl Operation for ListCampaignTrendingReportRequest {
    type Response = ListCampaignTrendingReportResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListCampaignTrendingReport")
        .method("GET")
        .required(&["InstanceId", "CampaignId"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK")
        .read_only();
}

/// Response to [`ListCampaignTrendingReportRequest`].
#[non_exhaustive]
pub struct ListCampaignTrendingReportResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `6CCEF32F-8614-535F-A1D9-D85B8C0DC4F0`.
    pub request_id: Option<String>,
    /// What the call found, one entry each.
    pub data: Vec<CampaignTrendingReportData>,
}

response! {
    ListCampaignTrendingReportResponse {
        "Code" => code: value,
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Data" => data: list(""),
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct CampaignTrendingReportData {
    /// Moment the figures of this interval stand for, in milliseconds since 1970.
    /// Example: `1634037840000`.
    pub datetime: Option<i64>,
    /// How many may run at the same time. Example: `1`.
    pub concurrency: Option<i64>,
    /// Number that is given for this: talk agents. Example: `0`.
    pub talk_agents: Option<i64>,
    /// Number that is given for this: ready agents. Example: `2`.
    pub ready_agents: Option<i64>,
    /// Number that is given for this: work agents. Example: `0`.
    pub work_agents: Option<i64>,
    /// Number that is given for this: loggeds in agent. Example: `2`.
    pub logged_in_agents: Option<i64>,
    /// Number that is given for this: break agents. Example: `0`.
    pub break_agents: Option<i64>,
    /// Time that is set or recorded for this: stats.
    pub stats_time: Option<i64>,
    /// Number that is given for this: talking agents.
    pub talking_agents: Option<i64>,
    /// Number that is given for this: working agents.
    pub working_agents: Option<i64>,
    /// Number that is given for this: breaking agents.
    pub breaking_agents: Option<i64>,
    /// Number that is given for this: outbound scenario ready agents.
    pub outbound_scenario_ready_agents: Option<i64>,
    /// Number that is given for this: outbound scenario breaking agents.
    pub outbound_scenario_breaking_agents: Option<i64>,
    /// Number that is given for this: outbound scenario talking agents.
    pub outbound_scenario_talking_agents: Option<i64>,
    /// Number that is given for this: outbound scenario working agents.
    pub outbound_scenario_working_agents: Option<i64>,
}

response! {
    CampaignTrendingReportData {
        "Datetime" => datetime: value,
        "Concurrency" => concurrency: value,
        "TalkAgents" => talk_agents: value,
        "ReadyAgents" => ready_agents: value,
        "WorkAgents" => work_agents: value,
        "LoggedInAgents" => logged_in_agents: value,
        "BreakAgents" => break_agents: value,
        "StatsTime" => stats_time: value,
        "TalkingAgents" => talking_agents: value,
        "WorkingAgents" => working_agents: value,
        "BreakingAgents" => breaking_agents: value,
        "OutboundScenarioReadyAgents" => outbound_scenario_ready_agents: value,
        "OutboundScenarioBreakingAgents" => outbound_scenario_breaking_agents: value,
        "OutboundScenarioTalkingAgents" => outbound_scenario_talking_agents: value,
        "OutboundScenarioWorkingAgents" => outbound_scenario_working_agents: value,
    }
}
