// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListVoicemails`, from `ccc/ListVoicemails.md`.

use alicloud_runtime::codegen::*;

/// Lists the voicemails that callers left in an instance.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::ListVoicemailsRequest::new()
///     .instance_id("...")
///     .page_number(1)
///     .page_size(1);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_voicemails(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListVoicemailsRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** Which page of the list to return.
    pub page_number: Option<i32>,
    /// **Required.** How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Beginning of the period to look at.
    pub start_time: Option<i64>,
    /// End of the period to look at.
    pub end_time: Option<i64>,
    /// ID of the contact that the call is about.
    pub contact_id: Option<String>,
    /// Number shown to the person called. In a case it replaces the random choice among the numbers of
    /// the campaign.
    pub caller: Option<String>,
    /// Name that people know the item by.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub name: Option<String>,
}

impl ListVoicemailsRequest {
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
    /// Sets `ContactId`.
    pub fn contact_id(mut self, value: impl Into<String>) -> Self {
        self.contact_id = Some(value.into());
        self
    }
    /// Sets `Caller`.
    pub fn caller(mut self, value: impl Into<String>) -> Self {
        self.caller = Some(value.into());
        self
    }
    /// Sets `Name`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

request! {
    ListVoicemailsRequest {
        "InstanceId" => instance_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "ContactId" => contact_id: query,
        "Caller" => caller: query,
        "Name" => name: query,
    }
}

impl Operation for ListVoicemailsRequest {
    type Response = ListVoicemailsResponse;
    type Error = ListVoicemailsError;
    const INFO: OperationInfo = super::operation("ListVoicemails")
        .required(&["InstanceId", "PageNumber", "PageSize"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK")
        .read_only();
    const ERRORS: &'static [ListVoicemailsError] = &[
        ListVoicemailsError::NotExistsInstanceId,
    ];
}

impl Paginated for ListVoicemailsRequest {
    type Item = VoicemailList;
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

/// Response to [`ListVoicemailsRequest`].
#[non_exhaustive]
pub struct ListVoicemailsResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `EEEE671A-3E24-4A04-81E6-6C4F5B39DF75`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<VoicemailData>,
}

response! {
    ListVoicemailsResponse {
        "Code" => code: value,
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct VoicemailData {
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `11`.
    pub total_count: Option<i32>,
    /// Entries of the list.
    pub list: Vec<VoicemailList>,
}

response! {
    VoicemailData {
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
        "List" => list: list(""),
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct VoicemailList {
    /// When the cdr began or is to begin. Example: `text`.
    pub cdr_start_time: Option<i64>,
    /// Number from which the call came. Example: `073xxxx7539`.
    pub caller: Option<String>,
    /// ID of the contact that the item belongs to or stands for. Example: `job-125152394144124921`.
    pub contact_id: Option<String>,
    /// How long the recording lasts. Example: `text`.
    pub recording_duration: Option<i64>,
    /// ID of the instance, by which other calls name it. Example: `ccc-test`.
    pub instance_id: Option<String>,
    /// Name that people know the item by. Example: `voicemail-test`.
    pub name: Option<String>,
    /// Number that was dialed. Example: `0533128****`.
    pub callee: Option<String>,
    /// When it began, or where the period begins that the data is about. Example: `1631440860000`.
    pub start_time: Option<String>,
    /// How long it lasts, or how long the term bought is. Example: `16`.
    pub duration: Option<i64>,
}

response! {
    VoicemailList {
        "CdrStartTime" => cdr_start_time: value,
        "Caller" => caller: value,
        "ContactId" => contact_id: value,
        "RecordingDuration" => recording_duration: value,
        "InstanceId" => instance_id: value,
        "Name" => name: value,
        "Callee" => callee: value,
        "StartTime" => start_time: value,
        "Duration" => duration: value,
    }
}

/// Errors that the documentation of [`ListVoicemailsRequest`] names.
///
/// - [`NotExistsInstanceId`](super::DocumentedError::NotExistsInstanceId)
pub type ListVoicemailsError = super::DocumentedError;
