// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListLegacyAgentStatusLogs`, from `ccc/ListLegacyAgentStatusLogs.md`.

use alicloud_runtime::codegen::*;

/// Lists agents' status logs left from version 1.0; reserved for certain customers.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::ListLegacyAgentStatusLogsRequest::new()
///     .instance_id("...")
///     .page_number(1)
///     .page_size(1)
///     .start_time(1)
///     .end_time(1);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_legacy_agent_status_logs(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct ListLegacyAgentStatusLogsRequest {
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

impl ListLegacyAgentStatusLogsRequest {
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
    ListLegacyAgentStatusLogsRequest {
        "InstanceId" => instance_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "AgentId" => agent_id: query,
    }
}

impl Operation for ListLegacyAgentStatusLogsRequest {
    type Response = ListLegacyAgentStatusLogsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListLegacyAgentStatusLogs")
        .required(&["InstanceId", "PageNumber", "PageSize", "StartTime", "EndTime"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK")
        .read_only();
}

impl Paginated for ListLegacyAgentStatusLogsRequest {
    type Item = LegacyAgentStatusLogList;
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

/// Response to [`ListLegacyAgentStatusLogsRequest`].
#[non_exhaustive]
pub struct ListLegacyAgentStatusLogsResponse {
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `4C9A5D93-33A6-57F3-A423-4C83BD0A8455`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// What the call returns besides its status.
    pub data: Option<LegacyAgentStatusLogData>,
}

response! {
    ListLegacyAgentStatusLogsResponse {
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
pub struct LegacyAgentStatusLogData {
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `100`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `10`.
    pub total_count: Option<i32>,
    /// Entries of the list.
    pub list: Vec<LegacyAgentStatusLogList>,
}

response! {
    LegacyAgentStatusLogData {
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
        "List" => list: list(""),
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct LegacyAgentStatusLogList {
    /// Number that picks out the transfer. Example: `07551231****`.
    pub transfer_no: Option<String>,
    /// ID of the skill group that was chosen. Example: `skillgroup@ccc-test`.
    pub target_select: Option<String>,
    /// ID of the skill group that was asked for. Example: `skillgroup@ccc-test`.
    pub target_request: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `text`.
    pub status: Option<String>,
    /// Day or moment of the statistic. Example: `2021-12-03T10:15:30`.
    pub statistic_date: Option<String>,
    /// Time that is set or recorded for this: statistic. Example: `3`.
    pub statistic_time: Option<i32>,
    /// Number that picks out the phone. Example: `8012****`.
    pub phone_no: Option<String>,
    /// Number that picks out the monited agent phone. Example: `8012****`.
    pub monited_agent_phone_no: Option<String>,
    /// Number that picks out the monited agent. Example: `8032****`.
    pub monited_agent_no: Option<String>,
    /// Number that picks out the group. Example: `skillgroup@ccc-test`.
    pub group_no: Option<String>,
    /// ID of the conn that the item belongs to or stands for. Example: `487326****`.
    pub conn_id: Option<String>,
    /// Which kind of call it is or is to be. Example: `text`.
    pub call_type: Option<String>,
    /// ID of the call that the item belongs to or stands for. Example: `454326****`.
    pub call_id: Option<String>,
    /// ID of the caller that the item belongs to or stands for. Example: `08337676****`.
    pub caller_id: Option<String>,
    /// ID of the callee that the item belongs to or stands for. Example: `1312121****`.
    pub callee_id: Option<String>,
    /// Whether the call came in or went out. Example: `text`.
    pub call_dir: Option<String>,
    /// Number that picks out the agent. Example: `agent@ccc-test`.
    pub agent_no: Option<String>,
    /// Whether the agent hung up, rather than the customer. Example: `false`.
    pub agent_drop_call: Option<String>,
    /// Why the call ended, in the telephone platform's own code. Example: `text`.
    pub ali_hangup_cause: Option<String>,
    /// Number that counts or picks out the transfer. Example: `05711231****`.
    pub transfer_number: Option<String>,
    /// First field free for your own data. Example: `text`.
    pub extend1: Option<String>,
    /// Second field free for your own data. Example: `text`.
    pub extend2: Option<String>,
    /// Third field free for your own data. Example: `text`.
    pub extend3: Option<String>,
    /// Fourth field free for your own data. Example: `text`.
    pub extend4: Option<String>,
    /// ID of the tenant that the item belongs to or stands for. Example: `acc6736`.
    pub tenant_id: Option<String>,
    /// Whether the agent takes no incoming calls and only dials out. Example: `false`.
    pub outbound_scenario: Option<bool>,
}

response! {
    LegacyAgentStatusLogList {
        "TransferNo" => transfer_no: value,
        "TargetSelect" => target_select: value,
        "TargetRequest" => target_request: value,
        "Status" => status: value,
        "StatisticDate" => statistic_date: value,
        "StatisticTime" => statistic_time: value,
        "PhoneNo" => phone_no: value,
        "MonitedAgentPhoneNo" => monited_agent_phone_no: value,
        "MonitedAgentNo" => monited_agent_no: value,
        "GroupNo" => group_no: value,
        "ConnId" => conn_id: value,
        "CallType" => call_type: value,
        "CallId" => call_id: value,
        "CallerId" => caller_id: value,
        "CalleeId" => callee_id: value,
        "CallDir" => call_dir: value,
        "AgentNo" => agent_no: value,
        "AgentDropCall" => agent_drop_call: value,
        "AliHangupCause" => ali_hangup_cause: value,
        "TransferNumber" => transfer_number: value,
        "Extend1" => extend1: value,
        "Extend2" => extend2: value,
        "Extend3" => extend3: value,
        "Extend4" => extend4: value,
        "TenantId" => tenant_id: value,
        "OutboundScenario" => outbound_scenario: value,
    }
}
