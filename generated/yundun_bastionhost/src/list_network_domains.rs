// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListNetworkDomains`, from `yundun-bastionhost/ListNetworkDomains.md`.

use alicloud_runtime::codegen::*;

/// Lists the network domains of a bastion host.
///
/// ```no_run
/// # async fn example(client: alicloud_yundun_bastionhost::Client) -> Result<(), alicloud_yundun_bastionhost::Error> {
/// let request = alicloud_yundun_bastionhost::ListNetworkDomainsRequest::new()
///     .instance_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_network_domains(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListNetworkDomainsRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Which page of the list to return.
    pub page_number: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<String>,
    /// Name that the network domain name goes by.
    pub network_domain_name: Option<String>,
    /// Which kind of network domain name it is or is to be.
    pub network_domain_type: Option<String>,
}

impl ListNetworkDomainsRequest {
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
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `PageNumber`.
    pub fn page_number(mut self, value: impl Into<String>) -> Self {
        self.page_number = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    pub fn page_size(mut self, value: impl Into<String>) -> Self {
        self.page_size = Some(value.into());
        self
    }
    /// Sets `NetworkDomainName`.
    pub fn network_domain_name(mut self, value: impl Into<String>) -> Self {
        self.network_domain_name = Some(value.into());
        self
    }
    /// Sets `NetworkDomainType`.
    pub fn network_domain_type(mut self, value: impl Into<String>) -> Self {
        self.network_domain_type = Some(value.into());
        self
    }
}

request! {
    ListNetworkDomainsRequest {
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "NetworkDomainName" => network_domain_name: query,
        "NetworkDomainType" => network_domain_type: query,
    }
}

impl Operation for ListNetworkDomainsRequest {
    type Response = ListNetworkDomainsResponse;
    type Error = ListNetworkDomainsError;
    const INFO: OperationInfo = super::operation("ListNetworkDomains")
        .required(&["InstanceId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [ListNetworkDomainsError] = &[
        ListNetworkDomainsError::InvalidParameter,
        ListNetworkDomainsError::InternalError,
    ];
}

impl Paginated for ListNetworkDomainsRequest {
    type Item = NetworkDomain;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.total_count)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.network_domains)
    }
}

/// Response to [`ListNetworkDomainsRequest`].
#[non_exhaustive]
pub struct ListNetworkDomainsResponse {
    /// The network domain names that were found or are concerned, one entry each.
    pub network_domains: Vec<NetworkDomain>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `EC9BF0F4-8983-491A-BC8C-1B4DD94976DE`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `5`.
    pub total_count: Option<i64>,
}

response! {
    ListNetworkDomainsResponse {
        "NetworkDomains" => network_domains: list(""),
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
    }
}

/// The network domain names that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct NetworkDomain {
    /// Free text added as a note. Example: `comment`.
    pub comment: Option<String>,
    /// Whether it is the network domain used where none is named. Example: `true`.
    pub default: Option<bool>,
    /// ID of the network domain name that the item belongs to or stands for. Example: `2`.
    pub network_domain_id: Option<String>,
    /// Name that the network domain name goes by. Example: `test`.
    pub network_domain_name: Option<String>,
    /// Which kind of network domain name it is or is to be. Example: `Proxy`.
    pub network_domain_type: Option<String>,
    /// State that the proxies is in.
    pub proxies_state: Vec<ProxiesState>,
}

response! {
    NetworkDomain {
        "Comment" => comment: value,
        "Default" => default: value,
        "NetworkDomainId" => network_domain_id: value,
        "NetworkDomainName" => network_domain_name: value,
        "NetworkDomainType" => network_domain_type: value,
        "ProxiesState" => proxies_state: list(""),
    }
}

/// State that the proxies is in.
#[non_exhaustive]
pub struct ProxiesState {
    /// Part that the node plays. Example: `Master`.
    pub node_type: Option<String>,
    /// State that the proxy is in. Example: `Available`.
    pub proxy_state: Option<String>,
}

response! {
    ProxiesState {
        "NodeType" => node_type: value,
        "ProxyState" => proxy_state: value,
    }
}

/// Errors that the documentation of [`ListNetworkDomainsRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type ListNetworkDomainsError = super::DocumentedError;
