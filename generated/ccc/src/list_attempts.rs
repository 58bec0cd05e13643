// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListAttempts`, from `ccc/ListAttempts.md`.

use alicloud_runtime::codegen::*;

/// Lists the attempts to call that a predictive outbound campaign has made.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::ListAttemptsRequest::new()
///     .instance_id("...")
///     .campaign_id("...")
///     .case_id("...")
///     .page_number(1)
///     .page_size(1);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_attempts(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListAttemptsRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** ID of the campaign that the call is about.
    pub campaign_id: Option<String>,
    /// Beginning of the period to look at.
    pub start_time: Option<i64>,
    /// End of the period to look at.
    pub end_time: Option<i64>,
    /// ID of the queue that the call is about.
    pub queue_id: Option<String>,
    /// **Required.** ID of the case that the call is about.
    pub case_id: Option<String>,
    /// ID of the attempt that the call is about.
    pub attempt_id: Option<String>,
    /// ID of the contact that the call is about.
    pub contact_id: Option<String>,
    /// ID of the agent that the call is about.
    pub agent_id: Option<String>,
    /// Number shown to the person called. In a case it replaces the random choice among the numbers of
    /// the campaign.
    pub caller: Option<String>,
    /// Number or extension that is dialed, or to which listed calls must have gone.
    pub callee: Option<String>,
    /// **Required.** Which page of the list to return.
    pub page_number: Option<i32>,
    /// **Required.** How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Further conditions as a JSON object, such as the IDs of cases or a number.
    pub criteria: Option<String>,
}

impl ListAttemptsRequest {
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
    /// Sets `QueueId`.
    pub fn queue_id(mut self, value: impl Into<String>) -> Self {
        self.queue_id = Some(value.into());
        self
    }
    /// Sets `CaseId`, which is required.
    pub fn case_id(mut self, value: impl Into<String>) -> Self {
        self.case_id = Some(value.into());
        self
    }
    /// Sets `AttemptId`.
    pub fn attempt_id(mut self, value: impl Into<String>) -> Self {
        self.attempt_id = Some(value.into());
        self
    }
    /// Sets `ContactId`.
    pub fn contact_id(mut self, value: impl Into<String>) -> Self {
        self.contact_id = Some(value.into());
        self
    }
    /// Sets `AgentId`.
    pub fn agent_id(mut self, value: impl Into<String>) -> Self {
        self.agent_id = Some(value.into());
        self
    }
    /// Sets `Caller`.
    pub fn caller(mut self, value: impl Into<String>) -> Self {
        self.caller = Some(value.into());
        self
    }
    /// Sets `Callee`.
    pub fn callee(mut self, value: impl Into<String>) -> Self {
        self.callee = Some(value.into());
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
    /// Sets `Criteria`.
    pub fn criteria(mut self, value: impl Into<String>) -> Self {
        self.criteria = Some(value.into());
        self
    }
}

request! {
    ListAttemptsRequest {
        "InstanceId" => instance_id: query,
        "CampaignId" => campaign_id: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "QueueId" => queue_id: query,
        "CaseId" => case_id: query,
        "AttemptId" => attempt_id: query,
        "ContactId" => contact_id: query,
        "AgentId" => agent_id: query,
        "Caller" => caller: query,
        "Callee" => callee: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "Criteria" => criteria: query,
    }
}

impl Operation for ListAttemptsRequest {
    type Response = ListAttemptsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListAttempts")
        .method("GET")
        .required(&["InstanceId", "CampaignId", "CaseId", "PageNumber", "PageSize"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK")
        .read_only();
}

impl Paginated for ListAttemptsRequest {
    type Item = AttemptList;
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

/// Response to [`ListAttemptsRequest`].
#[non_exhaustive]
pub struct ListAttemptsResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `7CC6523B-0E51-1B62-8DA5-6A9831CAE315`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<AttemptData>,
}

response! {
    ListAttemptsResponse {
        "Code" => code: value,
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct AttemptData {
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `100`.
    pub page_size: Option<i32>,
    /// Entries of the list.
    pub list: Vec<AttemptList>,
}

response! {
    AttemptData {
        "TotalCount" => total_count: value,
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "List" => list: list(""),
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct AttemptList {
    /// ID of the attempt that the item belongs to or stands for. Example: `job-1704342174816****`.
    pub attempt_id: Option<String>,
    /// ID of the contact that the item belongs to or stands for. Example: `job-1704342174816****`.
    pub contact_id: Option<String>,
    /// ID of the case that the item belongs to or stands for.
    /// Example: `21d194a7-60b7-4824-932b-48ed03a83704`.
    pub case_id: Option<String>,
    /// ID of the campaign that the item belongs to or stands for.
    /// Example: `083046e3-5822-4cda-9b84-04f2a02eb605`.
    pub campaign_id: Option<String>,
    /// ID of the instance, by which other calls name it. Example: `ccc-test`.
    pub instance_id: Option<String>,
    /// ID of the queue that the item belongs to or stands for. Example: `skillgroup@ccc-test`.
    pub queue_id: Option<String>,
    /// Number from which the call came. Example: `05711234****`.
    pub caller: Option<String>,
    /// Number that was dialed. Example: `1888888****`.
    pub callee: Option<String>,
    /// ID of the agent that the item belongs to or stands for. Example: `agent@ccc-test`.
    pub agent_id: Option<String>,
    /// Time that is set or recorded for this: dial. Example: `1634196283974`.
    pub dial_time: Option<i64>,
    /// How long the dial lasts. Example: `2734`.
    pub dial_duration: Option<i64>,
    /// Time that is set or recorded for this: customer established. Example: `1634196286708`.
    pub customer_established_time: Option<i64>,
    /// Time that is set or recorded for this: customer released. Example: `1634196317888`.
    pub customer_released_time: Option<i64>,
    /// Time that is set or recorded for this: enter ivr. Example: `1634196286740`.
    pub enter_ivr_time: Option<i64>,
    /// How long the ivr lasts. Example: `1049`.
    pub ivr_duration: Option<i64>,
    /// Time that is set or recorded for this: enqueue. Example: `1634196287789`.
    pub enqueue_time: Option<i64>,
    /// How long the queue lasts. Example: `80`.
    pub queue_duration: Option<i64>,
    /// Time that is set or recorded for this: assign agent. Example: `1634196287869`.
    pub assign_agent_time: Option<i64>,
    /// How long the agent ring lasts. Example: `23`.
    pub agent_ring_duration: Option<i64>,
    /// Time that is set or recorded for this: agent established. Example: `1632883592732`.
    pub agent_established_time: Option<i64>,
}

response! {
    AttemptList {
        "AttemptId" => attempt_id: value,
        "ContactId" => contact_id: value,
        "CaseId" => case_id: value,
        "CampaignId" => campaign_id: value,
        "InstanceId" => instance_id: value,
        "QueueId" => queue_id: value,
        "Caller" => caller: value,
        "Callee" => callee: value,
        "AgentId" => agent_id: value,
        "DialTime" => dial_time: value,
        "DialDuration" => dial_duration: value,
        "CustomerEstablishedTime" => customer_established_time: value,
        "CustomerReleasedTime" => customer_released_time: value,
        "EnterIvrTime" => enter_ivr_time: value,
        "IvrDuration" => ivr_duration: value,
        "EnqueueTime" => enqueue_time: value,
        "QueueDuration" => queue_duration: value,
        "AssignAgentTime" => assign_agent_time: value,
        "AgentRingDuration" => agent_ring_duration: value,
        "AgentEstablishedTime" => agent_established_time: value,
    }
}
