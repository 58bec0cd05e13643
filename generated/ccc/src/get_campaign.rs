// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetCampaign`, from `ccc/GetCampaign.md`.

use alicloud_runtime::codegen::*;

/// Shows one predictive outbound campaign with its settings and progress.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// use alicloud_ccc::get_campaign::CampaignState;
///
/// let request = alicloud_ccc::GetCampaignRequest::new()
///     .instance_id("...")
///     .campaign_id("...");
/// // Repeats the call until that is the state; `.await` alone asks once.
/// let reply = client
///     .get_campaign(request)
///     .wait()
///     .until(CampaignState::Draft)
///     .await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetCampaignRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** ID of the campaign that the call is about.
    pub campaign_id: Option<String>,
}

impl GetCampaignRequest {
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
}

request! {
    GetCampaignRequest {
        "InstanceId" => instance_id: query,
        "CampaignId" => campaign_id: query,
    }
}

impl Operation for GetCampaignRequest {
    type Response = GetCampaignResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetCampaign")
        .required(&["InstanceId", "CampaignId"])
        .read_only();
}

impl Stateful for GetCampaignRequest {
    type State = CampaignState;
    const FAILURES: &'static [CampaignState] = &[CampaignState::Aborted];
    #[inline]
    fn states(response: &Self::Response) -> impls::States<'_> {
        impls::States::one(
            response.data.iter().find_map(|v| v.state.as_ref().map(|s| s.as_str())),
        )
    }
}

/// Response to [`GetCampaignRequest`].
#[non_exhaustive]
pub struct GetCampaignResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `6CCEF32F-8614-535F-A1D9-D85B8C0DC4F0`.
    pub request_id: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i64>,
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<CampaignData>,
}

response! {
    GetCampaignResponse {
        "RequestId" => request_id: value,
        "HttpStatusCode" => http_status_code: value,
        "Code" => code: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct CampaignData {
    /// When the actual ended or is to end. Example: `1634008800000`.
    pub actual_end_time: Option<i64>,
    /// When the actual began or is to begin. Example: `1634000460000`.
    pub actual_start_time: Option<i64>,
    /// People who are no longer called, since their cases were canceled. Example: `0`.
    pub cases_aborted: Option<i64>,
    /// People who have not been reached yet. Example: `0`.
    pub cases_uncompleted: Option<i64>,
    /// People who were reached. Example: `40`.
    pub cases_connected: Option<i64>,
    /// How many there are of this: max attempt. Example: `1`.
    pub max_attempt_count: Option<i64>,
    /// Time between two of this, or the span in which it holds: min attempt. Example: `1`.
    pub min_attempt_interval: Option<i64>,
    /// Name that people know the item by. Example: `test-campaign`.
    pub name: Option<String>,
    /// When the planed ended or is to end. Example: `1634054400000`.
    pub planed_end_time: Option<i64>,
    /// When the planed began or is to begin. Example: `1633968000000`.
    pub planed_start_time: Option<i64>,
    /// Name that the queue goes by. Example: `text`.
    pub queue_name: Option<String>,
    /// Number that is given for this: total cases. Example: `100`.
    pub total_cases: Option<i64>,
    /// State of what the entry describes, which decides what can be done with it.
    /// Example: `Completed`.
    pub state: Option<Open<CampaignState>>,
    /// ID of the campaign that the item belongs to or stands for.
    /// Example: `6badb397-a8b5-40b6-21019d382a09`.
    pub campaign_id: Option<String>,
    /// Which kind of strategy it is or is to be. Example: `PACING`.
    pub strategy_type: Option<String>,
    /// Parameters of the strategy, with their values. Example: `{"ratio":1}`.
    pub strategy_parameters: Option<String>,
    /// ID of the queue that the item belongs to or stands for. Example: `skillgroup@ccc-test`.
    pub queue_id: Option<String>,
    /// Whether the campaign makes no real calls; used for tests of the service. Example: `false`.
    pub simulation: Option<bool>,
    /// Parameters of the simulation, with their values. Example: `text`.
    pub simulation_parameters: Option<String>,
    /// People who were tried without success and still have attempts left. Example: `1`.
    pub cases_uncompleted_after_attempted: Option<i64>,
    /// People who were tried without success and still have attempts left.
    pub cases_uncompleted_after_attempt: Option<String>,
    /// Rate or share that applies to the completion.
    pub completion_rate: Option<f64>,
    /// ID of the contact flow that the item belongs to or stands for.
    pub contact_flow_id: Option<String>,
}

response! {
    CampaignData {
        "ActualEndTime" => actual_end_time: value,
        "ActualStartTime" => actual_start_time: value,
        "CasesAborted" => cases_aborted: value,
        "CasesUncompleted" => cases_uncompleted: value,
        "CasesConnected" => cases_connected: value,
        "MaxAttemptCount" => max_attempt_count: value,
        "MinAttemptInterval" => min_attempt_interval: value,
        "Name" => name: value,
        "PlanedEndTime" => planed_end_time: value,
        "PlanedStartTime" => planed_start_time: value,
        "QueueName" => queue_name: value,
        "TotalCases" => total_cases: value,
        "State" => state: value,
        "CampaignId" => campaign_id: value,
        "StrategyType" => strategy_type: value,
        "StrategyParameters" => strategy_parameters: value,
        "QueueId" => queue_id: value,
        "Simulation" => simulation: value,
        "SimulationParameters" => simulation_parameters: value,
        "CasesUncompletedAfterAttempted" => cases_uncompleted_after_attempted: value,
        "CasesUncompletedAfterAttempt" => cases_uncompleted_after_attempt: value,
        "CompletionRate" => completion_rate: value,
        "ContactFlowId" => contact_flow_id: value,
    }
}

values! {
    /// State of what the entry describes, which decides what can be done with it.
    pub enum CampaignState {
        /// Being prepared; not submitted yet.
        Draft = "Draft",
        /// All numbers were called.
        Completed = "Completed",
        /// The numbers are being called.
        Executing = "Executing",
        /// Submitted and waiting for its start.
        Pending = "Pending",
        /// Stopped for good before all numbers were called.
        Aborted = "Aborted",
        /// Dialing is halted and can be taken up again.
        Paused = "Paused",
    }
}
