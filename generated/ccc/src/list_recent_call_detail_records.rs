// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListRecentCallDetailRecords`, from `ccc/ListRecentCallDetailRecords.md`.

use alicloud_runtime::codegen::*;

/// Lists the latest calls of the agent to whom the current RAM user belongs.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::ListRecentCallDetailRecordsRequest::new()
///     .instance_id("ccc-test")
///     .page_number(1)
///     .page_size(10);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_recent_call_detail_records(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListRecentCallDetailRecordsRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `ccc-test`.
    pub instance_id: Option<String>,
    /// **Required.** Which page of the list to return. Example: `1`.
    pub page_number: Option<i32>,
    /// **Required.** How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// Beginning of the period to look at. Range: 0 to 4133952000000. Example: `1604638129000`.
    pub start_time: Option<i64>,
    /// End of the period to look at. Range: 0 to 4133952000000. Example: `1604639129000`.
    pub end_time: Option<i64>,
    /// Further conditions as a JSON object, such as the IDs of cases or a number.
    /// Example: `{"phoneNumber":"139xxxx1234"}`.
    pub criteria: Option<String>,
}

impl ListRecentCallDetailRecordsRequest {
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
    /// Sets `Criteria`.
    pub fn criteria(mut self, value: impl Into<String>) -> Self {
        self.criteria = Some(value.into());
        self
    }
}

request! {
    ListRecentCallDetailRecordsRequest {
        "InstanceId" => instance_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "StartTime" => start_time: form,
        "EndTime" => end_time: query,
        "Criteria" => criteria: query,
    }
}

impl Operation for ListRecentCallDetailRecordsRequest {
    type Response = ListRecentCallDetailRecordsResponse;
    type Error = ListRecentCallDetailRecordsError;
    const INFO: OperationInfo = super::operation("ListRecentCallDetailRecords")
        .required(&["InstanceId", "PageNumber", "PageSize"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK")
        .read_only();
    const ERRORS: &'static [ListRecentCallDetailRecordsError] = &[
        ListRecentCallDetailRecordsError::ParameterBlank,
    ];
}

impl Paginated for ListRecentCallDetailRecordsRequest {
    type Item = CallDetailRecord;
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

/// Response to [`ListRecentCallDetailRecordsRequest`].
#[non_exhaustive]
pub struct ListRecentCallDetailRecordsResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<RecentCallDetailRecordData>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `EEEE671A-3E24-4A04-81E6-6C4F5B39DF75`.
    pub request_id: Option<String>,
}

response! {
    ListRecentCallDetailRecordsResponse {
        "Code" => code: value,
        "Data" => data: value,
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct RecentCallDetailRecordData {
    /// Entries of the list.
    pub list: Vec<CallDetailRecord>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `11`.
    pub total_count: Option<i32>,
}

response! {
    RecentCallDetailRecordData {
        "List" => list: list(""),
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct CallDetailRecord {
    /// IDs of the agents that were found or are concerned. Example: `user-test@ccc-test`.
    pub agent_ids: Option<String>,
    /// How long the call lasts. Unit: `seconds`. Example: `16`.
    pub call_duration: Option<String>,
    /// Number that counts or picks out the called. Example: `133xxxx2315`.
    pub called_number: Option<String>,
    /// Number that counts or picks out the calling. Example: `053xxxx3128`.
    pub calling_number: Option<String>,
    /// How the call ended. Some outcomes appear only if the flow has a node that records the reason of
    /// the hangup. Example: `Success`.
    pub contact_disposition: Option<String>,
    /// ID of the contact that the item belongs to or stands for. Example: `job-76604722428454704`.
    pub contact_id: Option<String>,
    /// Which kind of contact it is or is to be. Example: `Outbound`.
    pub contact_type: Option<String>,
    /// How long it lasts, or how long the term bought is. Unit: `seconds`. Example: `16`.
    pub duration: Option<i64>,
    /// ID of the instance, by which other calls name it. Example: `ccc-test`.
    pub instance_id: Option<String>,
    /// IDs of the skill groups that were found or are concerned. Example: `skg-default@ccc-test`.
    pub skill_group_ids: Option<String>,
    /// When it began, or where the period begins that the data is about. Example: `1532448000000`.
    pub start_time: Option<i64>,
}

response! {
    CallDetailRecord {
        "AgentIds" => agent_ids: value,
        "CallDuration" => call_duration: value,
        "CalledNumber" => called_number: value,
        "CallingNumber" => calling_number: value,
        "ContactDisposition" => contact_disposition: value,
        "ContactId" => contact_id: value,
        "ContactType" => contact_type: value,
        "Duration" => duration: value,
        "InstanceId" => instance_id: value,
        "SkillGroupIds" => skill_group_ids: value,
        "StartTime" => start_time: value,
    }
}

/// Errors that the documentation of [`ListRecentCallDetailRecordsRequest`] names.
///
/// - [`ParameterBlank`](super::DocumentedError::ParameterBlank)
pub type ListRecentCallDetailRecordsError = super::DocumentedError;
