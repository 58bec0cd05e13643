// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListLegacyQueueEventLogs`, from `ccc/ListLegacyQueueEventLogs.md`.

use alicloud_runtime::codegen::*;

/// Lists queues' event logs left from version 1.0; reserved for certain customers.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::ListLegacyQueueEventLogsRequest::new()
///     .instance_id("...")
///     .page_number(1)
///     .page_size(1)
///     .start_time(1)
///     .end_time(1);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_legacy_queue_event_logs(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListLegacyQueueEventLogsRequest {
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
    /// ID of the skill group that the call is about.
    pub skill_group_id: Option<String>,
}

impl ListLegacyQueueEventLogsRequest {
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
    /// Sets `SkillGroupId`.
    pub fn skill_group_id(mut self, value: impl Into<String>) -> Self {
        self.skill_group_id = Some(value.into());
        self
    }
}

request! {
    ListLegacyQueueEventLogsRequest {
        "InstanceId" => instance_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "SkillGroupId" => skill_group_id: query,
    }
}

impl Operation for ListLegacyQueueEventLogsRequest {
    type Response = ListLegacyQueueEventLogsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListLegacyQueueEventLogs")
        .required(&["InstanceId", "PageNumber", "PageSize", "StartTime", "EndTime"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK")
        .read_only();
}

impl Paginated for ListLegacyQueueEventLogsRequest {
    type Item = LegacyQueueEventLogList;
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

/// Response to [`ListLegacyQueueEventLogsRequest`].
#[non_exhaustive]
pub struct ListLegacyQueueEventLogsResponse {
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `1A5A8998-41F9-5F85-BFCF-EB2B6E376812`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// What the call returns besides its status.
    pub data: Option<LegacyQueueEventLogData>,
}

response! {
    ListLegacyQueueEventLogsResponse {
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
pub struct LegacyQueueEventLogData {
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `100`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `10`.
    pub total_count: Option<i32>,
    /// Entries of the list.
    pub list: Vec<LegacyQueueEventLogList>,
}

response! {
    LegacyQueueEventLogData {
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
        "List" => list: list(""),
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct LegacyQueueEventLogList {
    /// Name of the queue that the call waited in. Example: `skillgroup@ccc-test`.
    pub vq: Option<String>,
    /// Day or moment of the statistic. Example: `2021-12-03T10:15:30`.
    pub statistic_date: Option<String>,
    /// Time that is set or recorded for this: queue. Example: `10`.
    pub queue_time: Option<i64>,
    /// Number from which the call came. Example: `8012****`.
    pub ani: Option<String>,
    /// The dnis that are concerned. Example: `1312211****`.
    pub dnis: Option<String>,
    /// Why the call was hung up. Example: `text`.
    pub cause: Option<String>,
    /// Time that is set or recorded for this: answer. Example: `15`.
    pub answer_time: Option<i64>,
    /// Telephone number that belongs to the answer. Example: `agent@ccc-test`.
    pub answer_phone: Option<String>,
    /// ID of the call in the older log. Example: `456328****`.
    pub acid: Option<String>,
    /// ID of the tenant that the item belongs to or stands for. Example: `acc3733`.
    pub tenant_id: Option<String>,
    /// Identifier of the item within its collection. Example: `109160`.
    pub id: Option<i64>,
}

response! {
    LegacyQueueEventLogList {
        "Vq" => vq: value,
        "StatisticDate" => statistic_date: value,
        "QueueTime" => queue_time: value,
        "Ani" => ani: value,
        "Dnis" => dnis: value,
        "Cause" => cause: value,
        "AnswerTime" => answer_time: value,
        "AnswerPhone" => answer_phone: value,
        "Acid" => acid: value,
        "TenantId" => tenant_id: value,
        "Id" => id: value,
    }
}
