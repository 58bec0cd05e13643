// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeWebLockFileEvents`, from `sas/DescribeWebLockFileEvents.md`.

use alicloud_runtime::codegen::*;

/// Lists the events of web tamper proofing.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeWebLockFileEventsRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_web_lock_file_events(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeWebLockFileEventsRequest {
    /// Free text for people; it has no technical effect.
    pub remark: Option<String>,
    /// Which page of the list to return.
    pub current_page: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Name that the process goes by.
    pub process_name: Option<String>,
    /// Earliest event to list, in milliseconds since 1970.
    pub ts_begin: Option<i64>,
    /// Latest event to list, in milliseconds since 1970.
    pub ts_end: Option<i64>,
    /// Whether those that have been dealt with are wanted, or those that have not.
    pub dealed: Option<String>,
}

impl DescribeWebLockFileEventsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Remark`.
    pub fn remark(mut self, value: impl Into<String>) -> Self {
        self.remark = Some(value.into());
        self
    }
    /// Sets `CurrentPage`.
    #[inline]
    pub fn current_page(mut self, value: i32) -> Self {
        self.current_page = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `ProcessName`.
    pub fn process_name(mut self, value: impl Into<String>) -> Self {
        self.process_name = Some(value.into());
        self
    }
    /// Sets `TsBegin`.
    #[inline]
    pub fn ts_begin(mut self, value: i64) -> Self {
        self.ts_begin = Some(value);
        self
    }
    /// Sets `TsEnd`.
    #[inline]
    pub fn ts_end(mut self, value: i64) -> Self {
        self.ts_end = Some(value);
        self
    }
    /// Sets `Dealed`.
    pub fn dealed(mut self, value: impl Into<String>) -> Self {
        self.dealed = Some(value.into());
        self
    }
}

request! {
    DescribeWebLockFileEventsRequest {
        "Remark" => remark: query,
        "CurrentPage" => current_page: query,
        "PageSize" => page_size: query,
        "ProcessName" => process_name: query,
        "TsBegin" => ts_begin: query,
        "TsEnd" => ts_end: query,
        "Dealed" => dealed: query,
    }
}

impl Operation for DescribeWebLockFileEventsRequest {
    type Response = DescribeWebLockFileEventsResponse;
    type Error = DescribeWebLockFileEventsError;
    const INFO: OperationInfo = super::operation("DescribeWebLockFileEvents")
        .read_only();
    const ERRORS: &'static [DescribeWebLockFileEventsError] = &[
        DescribeWebLockFileEventsError::NoPermission,
        DescribeWebLockFileEventsError::ServerError,
    ];
}

impl Paginated for DescribeWebLockFileEventsRequest {
    type Item = WebLockFileEventList;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.current_page).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_count)
            .number(&response.current_page)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.list)
    }
}

/// Response to [`DescribeWebLockFileEventsRequest`].
#[non_exhaustive]
pub struct DescribeWebLockFileEventsResponse {
    /// Number of the page returned. Example: `2`.
    pub current_page: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `79CFF74D-E967-5407-8A78-EE03B925FDAA`.
    pub request_id: Option<String>,
    /// How many items a page holds at most. Example: `20`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `100`.
    pub total_count: Option<i32>,
    /// Entries of the list.
    pub list: Vec<WebLockFileEventList>,
}

response! {
    DescribeWebLockFileEventsResponse {
        "CurrentPage" => current_page: value,
        "RequestId" => request_id: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
        "List" => list: list(""),
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct WebLockFileEventList {
    /// State of what the entry describes, which decides what can be done with it. Example: `1`.
    pub status: Option<String>,
    /// Name that the event goes by. Example: `modify`.
    pub event_name: Option<String>,
    /// Number that is given for this: ds. Example: `1657178400000`.
    pub ds: Option<i64>,
    /// Address that can be reached from the Internet. Example: `8.210.XX.XX`.
    pub internet_ip: Option<String>,
    /// Path under which the process is found. Example: `C:\Windows\explorer.exe`.
    pub process_path: Option<String>,
    /// IP address of the host or service concerned. Example: `8.210.XX.XX`.
    pub ip: Option<String>,
    /// When it last happened, in milliseconds since 1970. Example: `1657178400000`.
    pub gmt_event: Option<i64>,
    /// How many items or events were counted. Example: `10`.
    pub count: Option<i64>,
    /// IP address that belongs to the intranet. Example: `172.25.XX.XX`.
    pub intranet_ip: Option<String>,
    /// Name that the process goes by. Example: `python3.7`.
    pub process_name: Option<String>,
    /// Identifier that is unique for the item. Example: `49e25e0f-bb51-4a5a-a1b3-13a4ddaa****`.
    pub uuid: Option<String>,
    /// Class of the event, which says what happened. Example: `audit`.
    pub event_type: Option<String>,
    /// Name given to the instance, as lists and the console show it. Example: `sql-test-001`.
    pub instance_name: Option<String>,
    /// State that the event is in. Example: `1`.
    pub event_status: Option<String>,
    /// Path of the file, the entry or the URL. Example: `D:\test-tamper-proofing\123.html`.
    pub path: Option<String>,
    /// Rank of the item on the scale that its container defines. Example: `medium`.
    pub level: Option<String>,
    /// Identifier of the item within its collection. Example: `3555953980`.
    pub id: Option<i64>,
}

response! {
    WebLockFileEventList {
        "Status" => status: value,
        "EventName" => event_name: value,
        "Ds" => ds: value,
        "InternetIp" => internet_ip: value,
        "ProcessPath" => process_path: value,
        "Ip" => ip: value,
        "GmtEvent" => gmt_event: value,
        "Count" => count: value,
        "IntranetIp" => intranet_ip: value,
        "ProcessName" => process_name: value,
        "Uuid" => uuid: value,
        "EventType" => event_type: value,
        "InstanceName" => instance_name: value,
        "EventStatus" => event_status: value,
        "Path" => path: value,
        "Level" => level: value,
        "Id" => id: value,
    }
}

/// Errors that the documentation of [`DescribeWebLockFileEventsRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeWebLockFileEventsError = super::DocumentedError;
