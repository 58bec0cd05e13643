// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetNetworkDomain`, from `yundun-bastionhost/GetNetworkDomain.md`.

use alicloud_runtime::codegen::*;

/// Shows one network domain in detail.
///
/// ```no_run
/// # async fn example(client: alicloud_yundun_bastionhost::Client) -> Result<(), alicloud_yundun_bastionhost::Error> {
/// let request = alicloud_yundun_bastionhost::GetNetworkDomainRequest::new()
///     .instance_id("...")
///     .network_domain_id("...");
/// let reply = client.get_network_domain(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetNetworkDomainRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the network domain name that the call is about.
    pub network_domain_id: Option<String>,
}

impl GetNetworkDomainRequest {
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
    /// Sets `NetworkDomainId`, which is required.
    pub fn network_domain_id(mut self, value: impl Into<String>) -> Self {
        self.network_domain_id = Some(value.into());
        self
    }
}

request! {
    GetNetworkDomainRequest {
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
        "NetworkDomainId" => network_domain_id: query,
    }
}

impl Operation for GetNetworkDomainRequest {
    type Response = GetNetworkDomainResponse;
    type Error = GetNetworkDomainError;
    const INFO: OperationInfo = super::operation("GetNetworkDomain")
        .required(&["InstanceId", "NetworkDomainId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [GetNetworkDomainError] = &[
        GetNetworkDomainError::InvalidParameter,
        GetNetworkDomainError::NetworkDomainNotFound,
        GetNetworkDomainError::InternalError,
    ];
}

/// Response to [`GetNetworkDomainRequest`].
#[non_exhaustive]
pub struct GetNetworkDomainResponse {
    /// Domain name that belongs to the network.
    pub network_domain: Option<NetworkDomain>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `05F59944-2E24-595C-B21A-8C9955E60FAF`.
    pub request_id: Option<String>,
}

response! {
    GetNetworkDomainResponse {
        "NetworkDomain" => network_domain: value,
        "RequestId" => request_id: value,
    }
}

/// Domain name that belongs to the network.
#[non_exhaustive]
pub struct NetworkDomain {
    /// Free text added as a note. Example: `comment`.
    pub comment: Option<String>,
    /// Whether it is the network domain used where none is named. Example: `false`.
    pub default: Option<bool>,
    /// ID of the network domain name that the item belongs to or stands for. Example: `2`.
    pub network_domain_id: Option<String>,
    /// Name that the network domain name goes by. Example: `text`.
    pub network_domain_name: Option<String>,
    /// Which kind of network domain name it is or is to be. Example: `Proxy`.
    pub network_domain_type: Option<String>,
    /// The proxies that were found or are concerned, one entry each.
    pub proxies: Vec<Proxy>,
}

response! {
    NetworkDomain {
        "Comment" => comment: value,
        "Default" => default: value,
        "NetworkDomainId" => network_domain_id: value,
        "NetworkDomainName" => network_domain_name: value,
        "NetworkDomainType" => network_domain_type: value,
        "Proxies" => proxies: list(""),
    }
}

/// The proxies that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Proxy {
    /// Which kind of proxy it is or is to be. Example: `HTTPProxy`.
    pub proxy_type: Option<String>,
    /// Part that the node plays. Example: `Master`.
    pub node_type: Option<String>,
    /// Network or postal address of the item. Example: `47.102.**.**`.
    pub address: Option<String>,
    /// Network port that the server, the listener or the traffic uses. Example: `22`.
    pub port: Option<i32>,
    /// The user asked about. Example: `root`.
    pub user: Option<String>,
    /// Password that belongs to the has; keep it secret. Example: `true`.
    pub has_password: Option<bool>,
    /// State that the proxy is in. Example: `Unavailable`.
    pub proxy_state: Option<String>,
    /// Code that stands for the proxy state error, for programs to act on.
    /// Example: `CHECK_PWD_TIMEOUT`.
    pub proxy_state_error_code: Option<String>,
}

response! {
    Proxy {
        "ProxyType" => proxy_type: value,
        "NodeType" => node_type: value,
        "Address" => address: value,
        "Port" => port: value,
        "User" => user: value,
        "HasPassword" => has_password: value,
        "ProxyState" => proxy_state: value,
        "ProxyStateErrorCode" => proxy_state_error_code: value,
    }
}

/// Errors that the documentation of [`GetNetworkDomainRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NetworkDomainNotFound`](super::DocumentedError::NetworkDomainNotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type GetNetworkDomainError = super::DocumentedError;
