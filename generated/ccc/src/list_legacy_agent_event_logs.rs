// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListLegacyAgentEventLogs`, from `ccc/ListLegacyAgentEventLogs.md`.

use alicloud_runtime::codegen::*;

/// Lists agents' event logs left from version 1.0; reserved for certain customers.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::ListLegacyAgentEventLogsRequest::new()
///     .instance_id("...")
///     .page_number(1)
///     .page_size(1)
///     .start_time(1)
///     .end_time(1);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_legacy_agent_event_logs(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct ListLegacyAgentEventLogsRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** Which page of the list to return.
    pub page_number: Option<i32>,
    /// **Required.** How many items a page holds at most.
    pub page_size: Option<i32>,
    /// **Required.** Beginning of the period to look at.
    pub start_time: Option<i64>,
    /// **Required.** End of the period to look at.
    pub end_time: Option<i64>,
    /// ID of the agent that the call is about.
    pub agent_id: Option<String>,
}

impl ListLegacyAgentEventLogsRequest {
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
    /// Sets `StartTime`, which is required.
    #[inline]
    pub fn start_time(mut self, value: i64) -> Self {
        self.start_time = Some(value);
        self
    }
    /// Sets `EndTime`, which is required.
    #[inline]
    pub fn end_time(mut self, value: i64) -> Self {
        self.end_time = Some(value);
        self
    }
    /// Sets `AgentId`.
    pub fn agent_id(mut self, value: impl Into<String>) -> Self {
        self.agent_id = Some(value.into());
        self
    }
}

request! {
    ListLegacyAgentEventLogsRequest {
        "InstanceId" => instance_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "AgentId" => agent_id: query,
    }
}

impl Operation for ListLegacyAgentEventLogsRequest {
    type Response = ListLegacyAgentEventLogsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListLegacyAgentEventLogs")
        .required(&["InstanceId", "PageNumber", "PageSize", "StartTime", "EndTime"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK")
        .read_only();
}

impl Paginated for ListLegacyAgentEventLogsRequest {
    type Item = LegacyAgentEventLogList;
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

/// Response to [`ListLegacyAgentEventLogsRequest`].
#[non_exhaustive]
pub struct ListLegacyAgentEventLogsResponse {
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `2802EE59-3B53-513A-A130-85E480AF689D`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// What the call returns besides its status.
    pub data: Option<LegacyAgentEventLogData>,
}

response! {
    ListLegacyAgentEventLogsResponse {
        "HttpStatusCode" => http_status_code: value,
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct LegacyAgentEventLogData {
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `100`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `10`.
    pub total_count: Option<i32>,
    /// Entries of the list.
    pub list: Vec<LegacyAgentEventLogList>,
}

response! {
    LegacyAgentEventLogData {
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
        "List" => list: list(""),
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct LegacyAgentEventLogList {
    /// ID of the skill group that was chosen. Example: `skillgroup@ccc-test`.
    pub target_select: Option<String>,
    /// ID of the skill group that was asked for. Example: `skillgroup@ccc-test`.
    pub target_request: Option<String>,
    /// Day or moment of the statistic. Example: `2021-12-03T10:15:30`.
    pub statistic_date: Option<String>,
    /// Number that picks out the phone. Example: `8012****`.
    pub phone_no: Option<String>,
    /// Number that picks out the group. Example: `skillgroup1@ccc-test,skillgroup2@ccc-test`.
    pub group_no: Option<String>,
    /// What happened at this point of the call. Example: `text`.
    pub event: Option<String>,
    /// ID of the conn that the item belongs to or stands for. Example: `345467****`.
    pub conn_id: Option<String>,
    /// Which kind of call it is or is to be. Example: `text`.
    pub call_type: Option<String>,
    /// ID of the call that the item belongs to or stands for. Example: `378654****`.
    pub call_id: Option<String>,
    /// ID of the caller that the item belongs to or stands for. Example: `08331111****`.
    pub caller_id: Option<String>,
    /// ID of the callee that the item belongs to or stands for. Example: `1312343****`.
    pub callee_id: Option<String>,
    /// Number that picks out the agent. Example: `agent@ccc-test`.
    pub agent_no: Option<String>,
    /// Whether the agent hung up, rather than the customer. Example: `false`.
    pub agent_drop_call: Option<String>,
    /// Number that counts or picks out the transfer. Example: `07518888****`.
    pub transfer_number: Option<String>,
    /// Whether the call came in or went out. Example: `text`.
    pub call_dir: Option<String>,
    /// Way in which the call works. Example: `text`.
    pub call_mode: Option<String>,
    /// ID of the tenant that the item belongs to or stands for. Example: `acc101`.
    pub tenant_id: Option<String>,
    /// Whether the agent takes no incoming calls and only dials out. Example: `false`.
    pub outbound_scenario: Option<bool>,
}

response! {
    LegacyAgentEventLogList {
        "TargetSelect" => target_select: value,
        "TargetRequest" => target_request: value,
        "StatisticDate" => statistic_date: value,
        "PhoneNo" => phone_no: value,
        "GroupNo" => group_no: value,
        "Event" => event: value,
        "ConnId" => conn_id: value,
        "CallType" => call_type: value,
        "CallId" => call_id: value,
        "CallerId" => caller_id: value,
        "CalleeId" => callee_id: value,
        "AgentNo" => agent_no: value,
        "AgentDropCall" => agent_drop_call: value,
        "TransferNumber" => transfer_number: value,
        "CallDir" => call_dir: value,
        "CallMode" => call_mode: value,
        "TenantId" => tenant_id: value,
        "OutboundScenario" => outbound_scenario: value,
    }
}
