// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListCampaigns`, from `ccc/ListCampaigns.md`.

use alicloud_runtime::codegen::*;

/// Lists the predictive outbound campaigns of an instance.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::ListCampaignsRequest::new()
///     .instance_id("...")
///     .page_number(1)
///     .page_size(1);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_campaigns(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListCampaignsRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// State to narrow the list down to or to be put into.
    pub state: Option<String>,
    /// Name that people know the item by.
    pub name: Option<String>,
    /// Campaigns planned to begin at this moment or later, written as date and time of day.
    pub planed_start_time_from: Option<String>,
    /// Campaigns planned to begin no later than this, written as date and time of day.
    pub planed_start_time_to: Option<String>,
    /// Campaigns that really began at this moment or later, written as date and time of day.
    pub actual_start_time_from: Option<String>,
    /// Campaigns that really began no later than this, written as date and time of day.
    pub actual_start_time_to: Option<String>,
    /// **Required.** Which page of the list to return.
    pub page_number: Option<i64>,
    /// **Required.** How many items a page holds at most.
    pub page_size: Option<i64>,
    /// ID of the queue that the call is about.
    pub queue_id: Option<String>,
}

impl ListCampaignsRequest {
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
    /// Sets `State`.
    pub fn state(mut self, value: impl Into<String>) -> Self {
        self.state = Some(value.into());
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `PlanedStartTimeFrom`.
    pub fn planed_start_time_from(mut self, value: impl Into<String>) -> Self {
        self.planed_start_time_from = Some(value.into());
        self
    }
    /// Sets `PlanedStartTimeTo`.
    pub fn planed_start_time_to(mut self, value: impl Into<String>) -> Self {
        self.planed_start_time_to = Some(value.into());
        self
    }
    /// Sets `ActualStartTimeFrom`.
    pub fn actual_start_time_from(mut self, value: impl Into<String>) -> Self {
        self.actual_start_time_from = Some(value.into());
        self
    }
    /// Sets `ActualStartTimeTo`.
    pub fn actual_start_time_to(mut self, value: impl Into<String>) -> Self {
        self.actual_start_time_to = Some(value.into());
        self
    }
    /// Sets `PageNumber`, which is required.
    #[inline]
    pub fn page_number(mut self, value: i64) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`, which is required.
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `QueueId`.
    pub fn queue_id(mut self, value: impl Into<String>) -> Self {
        self.queue_id = Some(value.into());
        self
    }
}

request! {
    ListCampaignsRequest {
        "InstanceId" => instance_id: query,
        "State" => state: query,
        "Name" => name: query,
        "PlanedStartTimeFrom" => planed_start_time_from: query,
        "PlanedStartTimeTo" => planed_start_time_to: query,
        "ActualStartTimeFrom" => actual_start_time_from: query,
        "ActualStartTimeTo" => actual_start_time_to: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "QueueId" => queue_id: query,
    }
}

impl Operation for ListCampaignsRequest {
    type Response = ListCampaignsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListCampaigns")
        .required(&["InstanceId", "PageNumber", "PageSize"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK")
        .read_only();
}

impl Paginated for ListCampaignsRequest {
    type Item = CampaignList;
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

/// Response to [`ListCampaignsRequest`].
#[non_exhaustive]
pub struct ListCampaignsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `6CCEF32F-8614-535F-A1D9-D85B8C0DC4F0`.
    pub request_id: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i64>,
    /// What the call returns besides its status.
    pub data: Option<CampaignData>,
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    ListCampaignsResponse {
        "RequestId" => request_id: value,
        "Message" => message: value,
        "HttpStatusCode" => http_status_code: value,
        "Data" => data: value,
        "Code" => code: value,
        "Success" => success: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct CampaignData {
    /// Entries of the list.
    pub list: Vec<CampaignList>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i64>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i64>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i64>,
}

response! {
    CampaignData {
        "List" => list: list(""),
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct CampaignList {
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
    pub state: Option<String>,
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
    /// Rate or share that applies to the completion.
    pub completion_rate: Option<f64>,
    /// ID of the contact flow that the item belongs to or stands for.
    pub contact_flow_id: Option<String>,
}

response! {
    CampaignList {
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
        "CompletionRate" => completion_rate: value,
        "ContactFlowId" => contact_flow_id: value,
    }
}
