// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetServiceListeners`, from `mse/GetServiceListeners.md`.

use alicloud_runtime::codegen::*;

/// Lists the clients that are subscribed to a Nacos service.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::GetServiceListenersRequest::new()
///     .service_name("...")
///     .group_name("...")
///     .namespace_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.get_service_listeners(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetServiceListenersRequest {
    /// **Required.** Service as it is registered; callers look it up by this text.
    pub service_name: Option<String>,
    /// **Required.** Group in the registry that services of the same kind are kept in.
    pub group_name: Option<String>,
    /// **Required.** Namespace that the call stays inside; names in other namespaces do not clash with
    /// it.
    pub namespace_id: Option<String>,
    /// What the cluster is called; for Nacos services, a part of the service such as `DEFAULT`.
    pub cluster_name: Option<String>,
    /// Meant to ask for the number of instances; not always used.
    pub has_ip_count: Option<String>,
    /// Cluster concerned, as the operation that lists clusters of its kind shows it.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub cluster_id: Option<String>,
    /// ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Which page of the list to return.
    pub page_num: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// More parameters as a JSON text, kept for extensions.
    pub request_pars: Option<String>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl GetServiceListenersRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ServiceName`, which is required.
    pub fn service_name(mut self, value: impl Into<String>) -> Self {
        self.service_name = Some(value.into());
        self
    }
    /// Sets `GroupName`, which is required.
    pub fn group_name(mut self, value: impl Into<String>) -> Self {
        self.group_name = Some(value.into());
        self
    }
    /// Sets `NamespaceId`, which is required.
    pub fn namespace_id(mut self, value: impl Into<String>) -> Self {
        self.namespace_id = Some(value.into());
        self
    }
    /// Sets `ClusterName`.
    pub fn cluster_name(mut self, value: impl Into<String>) -> Self {
        self.cluster_name = Some(value.into());
        self
    }
    /// Sets `HasIpCount`.
    pub fn has_ip_count(mut self, value: impl Into<String>) -> Self {
        self.has_ip_count = Some(value.into());
        self
    }
    /// Sets `ClusterId`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `PageNum`.
    #[inline]
    pub fn page_num(mut self, value: i32) -> Self {
        self.page_num = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `RequestPars`.
    pub fn request_pars(mut self, value: impl Into<String>) -> Self {
        self.request_pars = Some(value.into());
        self
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
}

request! {
    GetServiceListenersRequest {
        "ServiceName" => service_name: query,
        "GroupName" => group_name: query,
        "NamespaceId" => namespace_id: query,
        "ClusterName" => cluster_name: query,
        "HasIpCount" => has_ip_count: query,
        "ClusterId" => cluster_id: query,
        "InstanceId" => instance_id: query,
        "PageNum" => page_num: query,
        "PageSize" => page_size: query,
        "RegionId" => region_id: query,
        "RequestPars" => request_pars: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for GetServiceListenersRequest {
    type Response = GetServiceListenersResponse;
    type Error = GetServiceListenersError;
    const INFO: OperationInfo = super::operation("GetServiceListeners")
        .required(&["ServiceName", "GroupName", "NamespaceId"])
        .success_flag("Success")
        .error_codes(&["ErrorCode"])
        .error_messages(&["Message"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [GetServiceListenersError] = &[
        GetServiceListenersError::IllegalRequest,
        GetServiceListenersError::InvalidParameter,
        GetServiceListenersError::NoPermission,
        GetServiceListenersError::NotFound,
        GetServiceListenersError::InternalError,
    ];
}

impl Paginated for GetServiceListenersRequest {
    type Item = ServiceListenerData;
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
        Some(&mut response.data)
    }
}

/// Response to [`GetServiceListenersRequest`].
#[non_exhaustive]
pub struct GetServiceListenersResponse {
    /// What the call found, one entry each.
    pub data: Vec<ServiceListenerData>,
    /// Which page of the whole list this one is. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items match in all, over all pages. Example: `2`.
    pub total_count: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `54973C90-F379-4372-9AA5-053A3F7****`.
    pub request_id: Option<String>,
    /// Code of the reason why the call or the item failed. Example: `mse-100-000`.
    pub error_code: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `202`.
    pub http_code: Option<String>,
}

response! {
    GetServiceListenersResponse {
        "Data" => data: list(""),
        "PageNumber" => page_number: value,
        "TotalCount" => total_count: value,
        "PageSize" => page_size: value,
        "Success" => success: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "ErrorCode" => error_code: value,
        "HttpCode" => http_code: value,
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct ServiceListenerData {
    /// Address that the listening client connects from. Example: `119.23.84.102`.
    pub addr: Option<String>,
    /// Client library and version that the listener uses. Example: `Nacos-Java-Client:v2.1.1`.
    pub agent: Option<String>,
    /// Application that the instance or the listener belongs to. Example: `app`.
    pub app: Option<String>,
    /// IP address of the host or service concerned. Example: `172.16.1.5`.
    pub ip: Option<String>,
    /// Port that the target is reached at. Example: `8080`.
    pub port: Option<String>,
    /// Namespace that the call stays inside; names in other namespaces do not clash with it.
    /// Example: `0ba53825-b183-414f-a6a0-288e4f1c467e`.
    pub namespace_id: Option<String>,
    /// Service as it is registered; callers look it up by this text. Example: `zeekr-orderboss`.
    pub service_name: Option<String>,
    /// Cluster that the entry belongs to: of Kubernetes, or inside a Nacos service.
    /// Example: `DEFAULT`.
    pub cluster: Option<String>,
}

response! {
    ServiceListenerData {
        "Addr" => addr: value,
        "Agent" => agent: value,
        "App" => app: value,
        "IP" => ip: value,
        "Port" => port: value,
        "NamespaceId" => namespace_id: value,
        "ServiceName" => service_name: value,
        "Cluster" => cluster: value,
    }
}

/// Errors that the documentation of [`GetServiceListenersRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type GetServiceListenersError = super::DocumentedError;
