// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListConfigTrack`, from `mse/ListConfigTrack.md`.

use alicloud_runtime::codegen::*;

/// Lists when a Nacos configuration was pushed to or fetched by clients.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::ListConfigTrackRequest::new()
///     .instance_id("...")
///     .start_ts(1)
///     .end_ts(1)
///     .page_size(1)
///     .page_num(1);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_config_track(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListConfigTrackRequest {
    /// More parameters as a JSON text, kept for extensions.
    pub request_pars: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Key of a configuration in its group, as clients ask for it, such as `common.yaml`.
    pub data_id: Option<String>,
    /// Nacos group that the configuration or the service is in.
    pub group: Option<String>,
    /// Namespace that the call stays inside; names in other namespaces do not clash with it.
    pub namespace_id: Option<String>,
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
    /// IP address of the host or service concerned.
    pub ip: Option<String>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl ListConfigTrackRequest {
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
    /// Sets `DataId`.
    pub fn data_id(mut self, value: impl Into<String>) -> Self {
        self.data_id = Some(value.into());
        self
    }
    /// Sets `Group`.
    pub fn group(mut self, value: impl Into<String>) -> Self {
        self.group = Some(value.into());
        self
    }
    /// Sets `NamespaceId`.
    pub fn namespace_id(mut self, value: impl Into<String>) -> Self {
        self.namespace_id = Some(value.into());
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
    /// Sets `Ip`.
    pub fn ip(mut self, value: impl Into<String>) -> Self {
        self.ip = Some(value.into());
        self
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
}

request! {
    ListConfigTrackRequest {
        "RequestPars" => request_pars: query,
        "InstanceId" => instance_id: query,
        "DataId" => data_id: query,
        "Group" => group: query,
        "NamespaceId" => namespace_id: query,
        "StartTs" => start_ts: query,
        "EndTs" => end_ts: query,
        "PageSize" => page_size: query,
        "PageNum" => page_num: query,
        "Reverse" => reverse: query,
        "Ip" => ip: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for ListConfigTrackRequest {
    type Response = ListConfigTrackResponse;
    type Error = ListConfigTrackError;
    const INFO: OperationInfo = super::operation("ListConfigTrack")
        .required(&["InstanceId", "StartTs", "EndTs", "PageSize", "PageNum"])
        .success_flag("Success")
        .error_codes(&["ErrorCode"])
        .error_messages(&["Message"])
        .read_only();
    const ERRORS: &'static [ListConfigTrackError] = &[
        ListConfigTrackError::IllegalRequest,
        ListConfigTrackError::InvalidParameter,
        ListConfigTrackError::NoPermission,
        ListConfigTrackError::NotFound,
        ListConfigTrackError::InternalError,
    ];
}

impl Paginated for ListConfigTrackRequest {
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

/// Response to [`ListConfigTrackRequest`].
#[non_exhaustive]
pub struct ListConfigTrackResponse {
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_code: Option<String>,
    /// Events found, one entry each.
    pub traces: Vec<Trace>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i64>,
    /// Which page of the whole list this one is. Example: `1`.
    pub page_number: Option<i64>,
    /// How many items match in all, over all pages. Example: `3`.
    pub total_count: Option<i64>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `0CE3ABD2-1E04-561F-A9B4-0423D50****`.
    pub request_id: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// Code of the reason why the call or the item failed. Example: `mse-100-000`.
    pub error_code: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    ListConfigTrackResponse {
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
    /// When the event was recorded. Example: `2022-11-28 15:09:15`.
    pub log_date: Option<String>,
    /// Moment of the record, in seconds since 1970. Example: `1659666529`.
    pub ts: Option<String>,
    /// IP address that belongs to the request. Example: `192.168.1.2`.
    pub request_ip: Option<String>,
    /// IP address that belongs to the response. Example: `mse-1973b9a0-1670834*****-reg-center-0-2`.
    pub response_ip: Option<String>,
    /// Key of a configuration in its group, as clients ask for it, such as `common.yaml`.
    /// Example: `eir-server.properties`.
    pub data_id: Option<String>,
    /// Nacos group that the configuration or the service is in. Example: `DEFAULT_GROUP`.
    pub group: Option<String>,
    /// What happened to the configuration: a client fetched it, or it was stored. Example: `pull`.
    pub event: Option<String>,
    /// What came of the event, such as success. Example: `ok`.
    pub result: Option<String>,
    /// Milliseconds from the change of the configuration to its arrival. Example: `0`.
    pub delay: Option<String>,
    /// Checksum of the configuration content, which tells whether it has changed.
    /// Example: `d21c9091c60daa0ff7ee2f420141e5a0`.
    pub md5: Option<String>,
    /// Kind of the item, out of those that the service tells apart. Example: `beta`.
    pub type_: Option<String>,
    /// Whether the server sent the change out by itself. Example: `false`.
    pub push: Option<bool>,
    /// Whether the event goes back to a request of a client. Example: `false`.
    pub client: Option<bool>,
}

response! {
    Trace {
        "LogDate" => log_date: value,
        "Ts" => ts: value,
        "RequestIp" => request_ip: value,
        "ResponseIp" => response_ip: value,
        "DataId" => data_id: value,
        "Group" => group: value,
        "Event" => event: value,
        "Result" => result: value,
        "Delay" => delay: value,
        "Md5" => md5: value,
        "Type" => type_: value,
        "Push" => push: value,
        "Client" => client: value,
    }
}

/// Errors that the documentation of [`ListConfigTrackRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type ListConfigTrackError = super::DocumentedError;
