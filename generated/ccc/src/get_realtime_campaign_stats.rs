// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetRealtimeCampaignStats`, from `ccc/GetRealtimeCampaignStats.md`.

use alicloud_runtime::codegen::*;

/// Shows how many agents of a campaign are ready, talking or on a break right now.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::GetRealtimeCampaignStatsRequest::new()
///     .instance_id("...")
///     .queue_id("...");
/// let reply = client.get_realtime_campaign_stats(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetRealtimeCampaignStatsRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** ID of the queue that the call is about.
    pub queue_id: Option<String>,
}

impl GetRealtimeCampaignStatsRequest {
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
    /// Sets `QueueId`, which is required.
    pub fn queue_id(mut self, value: impl Into<String>) -> Self {
        self.queue_id = Some(value.into());
        self
    }
}

request! {
    GetRealtimeCampaignStatsRequest {
        "InstanceId" => instance_id: query,
        "QueueId" => queue_id: query,
    }
}

impl Operation for GetRealtimeCampaignStatsRequest {
    type Response = GetRealtimeCampaignStatsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetRealtimeCampaignStats")
        .method("GET")
        .required(&["InstanceId", "QueueId"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK")
        .read_only();
}

/// Response to [`GetRealtimeCampaignStatsRequest`].
#[non_exhaustive]
pub struct GetRealtimeCampaignStatsResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `42970829-E2C8-515A-8F42-5A6B59F852A7`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<RealtimeCampaignStatData>,
}

response! {
    GetRealtimeCampaignStatsResponse {
        "Code" => code: value,
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct RealtimeCampaignStatData {
    /// Number that is given for this: loggeds in agent. Example: `10`.
    pub logged_in_agents: Option<i64>,
    /// Number that is given for this: ready agents. Example: `3`.
    pub ready_agents: Option<i64>,
    /// Number that is given for this: breaking agents. Example: `1`.
    pub breaking_agents: Option<i64>,
    /// Number that is given for this: talking agents. Example: `4`.
    pub talking_agents: Option<i64>,
    /// Number that is given for this: working agents. Example: `2`.
    pub working_agents: Option<i64>,
    /// Number that is given for this: caps. Example: `5`.
    pub caps: Option<i64>,
    /// Number that is given for this: total agents. Example: `10`.
    pub total_agents: Option<i64>,
    /// Number that is given for this: outbound scenario ready agents. Example: `1`.
    pub outbound_scenario_ready_agents: Option<i64>,
    /// Number that is given for this: outbound scenario breaking agents. Example: `1`.
    pub outbound_scenario_breaking_agents: Option<i64>,
    /// Number that is given for this: outbound scenario talking agents. Example: `1`.
    pub outbound_scenario_talking_agents: Option<i64>,
    /// Number that is given for this: outbound scenario working agents. Example: `1`.
    pub outbound_scenario_working_agents: Option<i64>,
}

response! {
    RealtimeCampaignStatData {
        "LoggedInAgents" => logged_in_agents: value,
        "ReadyAgents" => ready_agents: value,
        "BreakingAgents" => breaking_agents: value,
        "TalkingAgents" => talking_agents: value,
        "WorkingAgents" => working_agents: value,
        "Caps" => caps: value,
        "TotalAgents" => total_agents: value,
        "OutboundScenarioReadyAgents" => outbound_scenario_ready_agents: value,
        "OutboundScenarioBreakingAgents" => outbound_scenario_breaking_agents: value,
        "OutboundScenarioTalkingAgents" => outbound_scenario_talking_agents: value,
        "OutboundScenarioWorkingAgents" => outbound_scenario_working_agents: value,
    }
}
