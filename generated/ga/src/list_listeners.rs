// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListListeners`, from `ga/ListListeners.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{BackendPort, ListenerCertificate, PortRanges, ServiceManagedInfos, XForwardedForConfig};

/// Lists the listeners of one instance.
///
/// ```no_run
/// # async fn example(client: alicloud_ga::Client) -> Result<(), alicloud_ga::Error> {
/// let request = alicloud_ga::ListListenersRequest::new()
///     .region_id("cn-hangzhou")
///     .accelerator_id("ga-bp1odcab8tmno0hdq****");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_listeners(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListListenersRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Which page of the list to return. Range: at least 1. Default: `1`. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: 1 to 50. Default: `10`. Example: `10`.
    pub page_size: Option<i32>,
    /// **Required.** ID of the accelerator that the call is about.
    /// Example: `ga-bp1odcab8tmno0hdq****`.
    pub accelerator_id: Option<String>,
}

impl ListListenersRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `AcceleratorId`, which is required.
    pub fn accelerator_id(mut self, value: impl Into<String>) -> Self {
        self.accelerator_id = Some(value.into());
        self
    }
}

request! {
    ListListenersRequest {
        "RegionId" => region_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "AcceleratorId" => accelerator_id: query,
    }
}

impl Operation for ListListenersRequest {
    type Response = ListListenersResponse;
    type Error = ListListenersError;
    const INFO: OperationInfo = super::operation("ListListeners")
        .required(&["RegionId", "AcceleratorId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [ListListenersError] = &[ListListenersError::UnknownError];
}

impl Paginated for ListListenersRequest {
    type Item = Listeners;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_count)
            .number(&response.page_number)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.listeners)
    }
}

/// Response to [`ListListenersRequest`].
#[non_exhaustive]
pub struct ListListenersResponse {
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
    /// Listeners, one entry each.
    pub listeners: Vec<Listeners>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `6FEA0CF3-D3B9-43E5-A304-D217037876A8`.
    pub request_id: Option<String>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
}

response! {
    ListListenersResponse {
        "TotalCount" => total_count: value,
        "Listeners" => listeners: list(""),
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "PageNumber" => page_number: value,
    }
}

/// Listeners, one entry each.
#[non_exhaustive]
pub struct Listeners {
    /// The certificates that were found or are concerned, one entry each.
    pub certificates: Vec<ListenerCertificate>,
    /// Network ports that belong to the backend.
    pub backend_ports: Vec<BackendPort>,
    /// ID of the listener that the item belongs to or stands for.
    /// Example: `lsr-bp1bpn0kn908w4nbw****`.
    pub listener_id: Option<String>,
    /// Free text that describes the item to people. Example: `Listener`.
    pub description: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `active`.
    pub state: Option<String>,
    /// Whether a client always reaches the same endpoint. Default: `Null`. Example: `SOURCE_IP`.
    pub client_affinity: Option<Open<ClientAffinity>>,
    /// Network or application protocol that applies. Example: `TCP`.
    pub protocol: Option<String>,
    /// When the item was created. Example: `1577786252000`.
    pub create_time: Option<i64>,
    /// The port ranges that were found or are concerned, one entry each.
    pub port_ranges: Vec<PortRanges>,
    /// Name that people know the item by. Example: `Listener`.
    pub name: Option<String>,
    /// Protocol that the proxy uses. Example: `true`.
    pub proxy_protocol: Option<bool>,
    /// ID of the accelerator that the item belongs to or stands for.
    /// Example: `ga-bp1odcab8tmno0hdq****`.
    pub accelerator_id: Option<String>,
    /// Settings of the x forwarded for, and what it works with.
    pub x_forwarded_for_config: Option<XForwardedForConfig>,
    /// ID of the security policy that the item belongs to or stands for.
    /// Example: `tls_cipher_policy_1_0`.
    pub security_policy_id: Option<String>,
    /// Kind of the item, out of those that the service tells apart. Example: `Standard`.
    pub type_: Option<String>,
    /// ID of the service that the item belongs to or stands for. Example: `ALB`.
    pub service_id: Option<String>,
    /// Whether another cloud service manages the instance. Example: `true`.
    pub service_managed: Option<bool>,
    /// What is known about each service managed, one entry each.
    pub service_managed_infos: Vec<ServiceManagedInfos>,
    /// How long the idle may take before it is given up. Example: `900`.
    pub idle_timeout: Option<i32>,
    /// How long the request may take before it is given up. Example: `60`.
    pub request_timeout: Option<i32>,
    /// Which version of the HTTP is meant. Example: `http2`.
    pub http_version: Option<String>,
}

response! {
    Listeners {
        "Certificates" => certificates: list(""),
        "BackendPorts" => backend_ports: list(""),
        "ListenerId" => listener_id: value,
        "Description" => description: value,
        "State" => state: value,
        "ClientAffinity" => client_affinity: value,
        "Protocol" => protocol: value,
        "CreateTime" => create_time: value,
        "PortRanges" => port_ranges: list(""),
        "Name" => name: value,
        "ProxyProtocol" => proxy_protocol: value,
        "AcceleratorId" => accelerator_id: value,
        "XForwardedForConfig" => x_forwarded_for_config: value,
        "SecurityPolicyId" => security_policy_id: value,
        "Type" => type_: value,
        "ServiceId" => service_id: value,
        "ServiceManaged" => service_managed: value,
        "ServiceManagedInfos" => service_managed_infos: list(""),
        "IdleTimeout" => idle_timeout: value,
        "RequestTimeout" => request_timeout: value,
        "HttpVersion" => http_version: value,
    }
}

values! {
    /// Whether a client always reaches the same endpoint.
    pub enum ClientAffinity {
        /// Any endpoint may serve a client.
        Null = "Null",
        /// The same endpoint serves an address every time.
        SourceIp = "SOURCE_IP",
    }
}

/// Errors that the documentation of [`ListListenersRequest`] names.
///
/// - [`UnknownError`](super::DocumentedError::UnknownError)
pub type ListListenersError = super::DocumentedError;
