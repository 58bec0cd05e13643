// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListZkTrack`, from `mse/ListZkTrack.md`.

use alicloud_runtime::codegen::*;

/// Lists the operations of clients on a ZooKeeper cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::ListZkTrackRequest::new()
///     .instance_id("...")
///     .start_ts(1)
///     .end_ts(1)
///     .page_size(1)
///     .page_num(1);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_zk_track(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListZkTrackRequest {
    /// More parameters as a JSON text, kept for extensions.
    pub request_pars: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Path of the file, the entry or the URL.
    pub path: Option<String>,
    /// ZooKeeper session whose tracks are wanted.
    pub session_id: Option<String>,
    /// **Required.** Beginning of the period concerned, in seconds since 1970.
    pub start_ts: Option<i64>,
    /// **Required.** End of the period concerned, in seconds since 1970.
    pub end_ts: Option<i64>,
    /// **Required.** How many items a page holds at most.
    pub page_size: Option<i64>,
    /// **Required.** Which page of the list to return.
    pub page_num: Option<i64>,
    /// Whether the newest records come first.
    pub reverse: Option<bool>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl ListZkTrackRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RequestPars`.
    pub fn request_pars(mut self, value: impl Into<String>) -> Self {
        self.request_pars = Some(value.into());
        self
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `Path`.
    pub fn path(mut self, value: impl Into<String>) -> Self {
        self.path = Some(value.into());
        self
    }
    /// Sets `SessionId`.
    pub fn session_id(mut self, value: impl Into<String>) -> Self {
        self.session_id = Some(value.into());
        self
    }
    /// Sets `StartTs`, which is required.
    #[inline]
    pub fn start_ts(mut self, value: i64) -> Self {
        self.start_ts = Some(value);
        self
    }
    /// Sets `EndTs`, which is required.
    #[inline]
    pub fn end_ts(mut self, value: i64) -> Self {
        self.end_ts = Some(value);
        self
    }
    /// Sets `PageSize`, which is required.
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `PageNum`, which is required.
    #[inline]
    pub fn page_num(mut self, value: i64) -> Self {
        self.page_num = Some(value);
        self
    }
    /// Sets `Reverse`.
    #[inline]
    pub fn reverse(mut self, value: bool) -> Self {
        self.reverse = Some(value);
        self
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
}

request! {
    ListZkTrackRequest {
        "RequestPars" => request_pars: query,
        "InstanceId" => instance_id: query,
        "Path" => path: query,
        "SessionId" => session_id: query,
        "StartTs" => start_ts: query,
        "EndTs" => end_ts: query,
        "PageSize" => page_size: query,
        "PageNum" => page_num: query,
        "Reverse" => reverse: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for ListZkTrackRequest {
    type Response = ListZkTrackResponse;
    type Error = ListZkTrackError;
    const INFO: OperationInfo = super::operation("ListZkTrack")
        .required(&["InstanceId", "StartTs", "EndTs", "PageSize", "PageNum"])
        .success_flag("Success")
        .error_codes(&["ErrorCode"])
        .error_messages(&["Message"])
        .read_only();
    const ERRORS: &'static [ListZkTrackError] = &[
        ListZkTrackError::IllegalRequest,
        ListZkTrackError::InvalidParameter,
        ListZkTrackError::NoPermission,
        ListZkTrackError::NotFound,
        ListZkTrackError::InternalError,
    ];
}

impl Paginated for ListZkTrackRequest {
    type Item = Trace;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_num).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.total_count).size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.traces)
    }
}

/// Response to [`ListZkTrackRequest`].
#[non_exhaustive]
pub struct ListZkTrackResponse {
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_code: Option<String>,
    /// Events found, one entry each.
    pub traces: Vec<Trace>,
    /// How many items a page holds at most. Example: `20`.
    pub page_size: Option<i64>,
    /// Which page of the whole list this one is. Example: `1`.
    pub page_number: Option<i64>,
    /// How many items match in all, over all pages. Example: `20`.
    pub total_count: Option<i64>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `DC34E4A3-5F1C-4E40-86EA-02EDF967****`.
    pub request_id: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `ok`.
    pub message: Option<String>,
    /// Code of the reason why the call or the item failed. Example: `mse-100-000`.
    pub error_code: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    ListZkTrackResponse {
        "HttpCode" => http_code: value,
        "Traces" => traces: list(""),
        "PageSize" => page_size: value,
        "PageNumber" => page_number: value,
        "TotalCount" => total_count: value,
        "RequestId" => request_id: value,
        "Message" => message: value,
        "ErrorCode" => error_code: value,
        "Success" => success: value,
    }
}

/// Events found, one entry each.
#[non_exhaustive]
pub struct Trace {
    /// When the event was recorded. Example: `2022-11-28 15:09:15,606`.
    pub log_date: Option<String>,
    /// Moment that the record or data point belongs to. Example: `1669619383000`.
    pub timestamp: Option<String>,
    /// ZooKeeper session that the event took place in. Example: `0x301fdfbdbf00***`.
    pub session_id: Option<String>,
    /// Path of the file, the entry or the URL. Example: `/path`.
    pub path: Option<String>,
    /// Which tracing system is used, or which kind of event was traced. Example: `Push`.
    pub trace_type: Option<String>,
    /// What kind of operation the entry records. Example: `Create`.
    pub op_type: Option<String>,
    /// Class of the event, which says what happened. Example: `NodeCreated`.
    pub event_type: Option<String>,
    /// Which kind of data it is or is to be. Example: `persist`.
    pub data_type: Option<String>,
    /// Whether the client keeps watching the ZooKeeper node for changes. Example: `true`.
    pub watch: Option<bool>,
    /// Access rights on the ZooKeeper node, in ZooKeeper's own notation.
    /// Example: `world:anyone:cdrwa`.
    pub acl: Option<String>,
    /// How many operations the transaction has. Example: `3`.
    pub multi_size: Option<i64>,
    /// What came of the event, such as success.
    pub result: Option<String>,
    /// How long the cookie or the ZooKeeper node lasts. Example: `0`.
    pub ttl: Option<i64>,
    /// Whether the operation on the node has come to its end. Example: `true`.
    pub finished: Option<bool>,
}

response! {
    Trace {
        "LogDate" => log_date: value,
        "Timestamp" => timestamp: value,
        "SessionId" => session_id: value,
        "Path" => path: value,
        "TraceType" => trace_type: value,
        "OpType" => op_type: value,
        "EventType" => event_type: value,
        "DataType" => data_type: value,
        "Watch" => watch: value,
        "Acl" => acl: value,
        "MultiSize" => multi_size: value,
        "Result" => result: value,
        "Ttl" => ttl: value,
        "Finished" => finished: value,
    }
}

/// Errors that the documentation of [`ListZkTrackRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type ListZkTrackError = super::DocumentedError;
