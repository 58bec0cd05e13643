// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListNamingTrack`, from `mse/ListNamingTrack.md`.

use alicloud_runtime::codegen::*;

/// Lists when changes of a Nacos service were pushed to clients, and how long it took.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::ListNamingTrackRequest::new()
///     .instance_id("...")
///     .start_ts(1)
///     .end_ts(1)
///     .page_size(1)
///     .page_num(1);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_naming_track(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListNamingTrackRequest {
    /// More parameters as a JSON text, kept for extensions.
    pub request_pars: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Service as it is registered; callers look it up by this text.
    pub service_name: Option<String>,
    /// Nacos group that the configuration or the service is in.
    pub group: Option<String>,
    /// Namespace that the call stays inside; names in other namespaces do not clash with it.
    pub namespace_id: Option<String>,
    /// IP address of the host or service concerned.
    pub ip: Option<String>,
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

impl ListNamingTrackRequest {
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
    /// Sets `ServiceName`.
    pub fn service_name(mut self, value: impl Into<String>) -> Self {
        self.service_name = Some(value.into());
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
    /// Sets `Ip`.
    pub fn ip(mut self, value: impl Into<String>) -> Self {
        self.ip = Some(value.into());
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
    ListNamingTrackRequest {
        "RequestPars" => request_pars: query,
        "InstanceId" => instance_id: query,
        "ServiceName" => service_name: query,
        "Group" => group: query,
        "NamespaceId" => namespace_id: query,
        "Ip" => ip: query,
        "StartTs" => start_ts: query,
        "EndTs" => end_ts: query,
        "PageSize" => page_size: query,
        "PageNum" => page_num: query,
        "Reverse" => reverse: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for ListNamingTrackRequest {
    type Response = ListNamingTrackResponse;
    type Error = ListNamingTrackError;
    const INFO: OperationInfo = super::operation("ListNamingTrack")
        .method("GET")
        .required(&["InstanceId", "StartTs", "EndTs", "PageSize", "PageNum"])
        .success_flag("Success")
        .error_codes(&["ErrorCode"])
        .error_messages(&["Message"])
        .read_only();
    const ERRORS: &'static [ListNamingTrackError] = &[
        ListNamingTrackError::TrackRegionNotSupport,
        ListNamingTrackError::IllegalRequest,
        ListNamingTrackError::InvalidParameter,
        ListNamingTrackError::NoPermission,
        ListNamingTrackError::NotFound,
        ListNamingTrackError::InternalError,
    ];
}

impl Paginated for ListNamingTrackRequest {
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

/// Response to [`ListNamingTrackRequest`].
#[non_exhaustive]
pub struct ListNamingTrackResponse {
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_code: Option<String>,
    /// Events found, one entry each.
    pub traces: Vec<Trace>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i64>,
    /// Which page of the whole list this one is. Example: `1`.
    pub page_number: Option<i64>,
    /// How many items match in all, over all pages. Example: `7`.
    pub total_count: Option<i64>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `9916CBED-B2D5-5685-9129-4592FE1*****`.
    pub request_id: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// Code of the reason why the call or the item failed. Example: `mse-100-000`.
    pub error_code: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    ListNamingTrackResponse {
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
    /// Time that is set or recorded for this: push. Example: `2022-12-16 11:48:07`.
    pub push_time: Option<String>,
    /// Cluster node that did the push. Example: `mse-197*****-167083******-reg-center-0-0`.
    pub node_name: Option<String>,
    /// IP address that belongs to the client. Example: `120.40.32.235`.
    pub client_ip: Option<String>,
    /// Service whose change was pushed. Example: `fpx-xms-baseinfo`.
    pub server_name: Option<String>,
    /// Nacos group that the configuration or the service is in. Example: `prod`.
    pub group: Option<String>,
    /// How large the instance is or is to be. Example: `1`.
    pub instance_size: Option<String>,
    /// How long the push took from start to end. Example: `628ms`.
    pub push_time_all: Option<String>,
    /// Part of the push time that the network took. Example: `37ms`.
    pub push_time_network: Option<String>,
    /// Time that the push took as counted for the service level. Example: `628ms`.
    pub sla_time: Option<String>,
}

response! {
    Trace {
        "PushTime" => push_time: value,
        "NodeName" => node_name: value,
        "ClientIp" => client_ip: value,
        "ServerName" => server_name: value,
        "Group" => group: value,
        "InstanceSize" => instance_size: value,
        "PushTimeAll" => push_time_all: value,
        "PushTimeNetwork" => push_time_network: value,
        "SlaTime" => sla_time: value,
    }
}

/// Errors that the documentation of [`ListNamingTrackRequest`] names.
///
/// - [`TrackRegionNotSupport`](super::DocumentedError::TrackRegionNotSupport)
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type ListNamingTrackError = super::DocumentedError;
