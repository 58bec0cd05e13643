// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeHybridCloudResources`, from `waf-openapi_2021_10_01/DescribeHybridCloudResources.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Header};

/// Lists the domains that are protected in hybrid cloud mode.
///
/// ```no_run
/// # async fn example(client: alicloud_waf_openapi_2021_10_01::Client) -> Result<(), alicloud_waf_openapi_2021_10_01::Error> {
/// let request = alicloud_waf_openapi_2021_10_01::DescribeHybridCloudResourcesRequest::new()
///     .instance_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_hybrid_cloud_resources(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeHybridCloudResourcesRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Domain that the call or the item is about, as a rule a domain name.
    pub domain: Option<String>,
    /// Address of the origin, either an IP address or a host name.
    pub backend: Option<String>,
    /// Which page of the list to return.
    pub page_number: Option<i64>,
    /// How many items a page holds at most. Range: at most 50.
    pub page_size: Option<i64>,
    /// Whether the CNAME is switched on.
    pub cname_enabled: Option<bool>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the resource manager resource group that the call is about.
    pub resource_manager_resource_group_id: Option<String>,
}

impl DescribeHybridCloudResourcesRequest {
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
    /// Sets `Domain`.
    pub fn domain(mut self, value: impl Into<String>) -> Self {
        self.domain = Some(value.into());
        self
    }
    /// Sets `Backend`.
    pub fn backend(mut self, value: impl Into<String>) -> Self {
        self.backend = Some(value.into());
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i64) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `CnameEnabled`.
    #[inline]
    pub fn cname_enabled(mut self, value: bool) -> Self {
        self.cname_enabled = Some(value);
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ResourceManagerResourceGroupId`.
    pub fn resource_manager_resource_group_id(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.resource_manager_resource_group_id = Some(value.into());
        self
    }
}

request! {
    DescribeHybridCloudResourcesRequest {
        "InstanceId" => instance_id: query,
        "Domain" => domain: query,
        "Backend" => backend: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "CnameEnabled" => cname_enabled: query,
        "RegionId" => region_id: query,
        "ResourceManagerResourceGroupId" => resource_manager_resource_group_id: query,
    }
}

impl Operation for DescribeHybridCloudResourcesRequest {
    type Response = DescribeHybridCloudResourcesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeHybridCloudResources")
        .required(&["InstanceId"])
        .region("RegionId")
        .read_only();
}

impl Paginated for DescribeHybridCloudResourcesRequest {
    type Item = Domain;
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
        Some(&mut response.domains)
    }
}

/// Response to [`DescribeHybridCloudResourcesRequest`].
#[non_exhaustive]
pub struct DescribeHybridCloudResourcesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `98D2AA9A-5959-5CCD-83E3-B6606232A2BE`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `24`.
    pub total_count: Option<i64>,
    /// Domain names, one entry each.
    pub domains: Vec<Domain>,
}

response! {
    DescribeHybridCloudResourcesResponse {
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
        "Domains" => domains: list(""),
    }
}

/// Domain names, one entry each.
#[non_exhaustive]
pub struct Domain {
    /// Identifier of the item within its collection. Example: `12345`.
    pub id: Option<i64>,
    /// Number of the account concerned. Example: `130715431409****`.
    pub uid: Option<String>,
    /// Domain that the call or the item is about, as a rule a domain name.
    /// Example: `www.aliyundoc.com`.
    pub domain: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `1`.
    pub status: Option<i32>,
    /// Name that your DNS record has to point to for the traffic to reach the service.
    /// Example: `50fqmu1ci7g0xtiyxnrhgx6qdhmn****.yundunwaf5.com`.
    pub cname: Option<String>,
    /// How requests are accepted from clients.
    pub listen: Option<Listen>,
    /// How requests are passed on to the origin.
    pub redirect: Option<Redirect>,
    /// ID of the resource manager resource group that the item belongs to or stands for.
    /// Example: `rg-acfmvtc5z52****`.
    pub resource_manager_resource_group_id: Option<String>,
}

response! {
    Domain {
        "Id" => id: value,
        "Uid" => uid: value,
        "Domain" => domain: value,
        "Status" => status: value,
        "Cname" => cname: value,
        "Listen" => listen: value,
        "Redirect" => redirect: value,
        "ResourceManagerResourceGroupId" => resource_manager_resource_group_id: value,
    }
}

/// How requests are accepted from clients.
#[non_exhaustive]
pub struct Listen {
    /// Network ports that belong to the HTTP. Example: `80`.
    pub http_ports: Vec<i64>,
    /// Network ports that belong to the HTTPS. Example: `443`.
    pub https_ports: Vec<i64>,
    /// Whether the HTTP/2 is switched on. Example: `false`.
    pub http2_enabled: Option<bool>,
    /// ID that the certificate is kept under in the service. Example: `72***76-cn-hangzhou`.
    pub cert_id: Option<String>,
    /// Which version of the TLS is meant. Example: `tlsv1.2`.
    pub tls_version: Option<String>,
    /// Whether this is switched on: TL sv3. Example: `true`.
    pub enable_tl_sv3: Option<bool>,
    /// Cipher suites offered to clients: `1` all, `2` strong ones only, `99` those listed.
    /// Example: `1`.
    pub cipher_suite: Option<i32>,
    /// The custom ciphers that were found or are concerned, one entry each.
    /// Example: `ECDHE-ECDSA-AES128-GCM-SHA256`.
    pub custom_ciphers: Vec<String>,
    /// Whether this holds: focus HTTPs. Example: `false`.
    pub focus_https: Option<bool>,
    /// Way in which the xff header works. Example: `0`.
    pub xff_header_mode: Option<i32>,
    /// The xff headers that were found or are concerned, one entry each. Example: `Client-ip`.
    pub xff_headers: Vec<String>,
    /// Whether the i pv6 is switched on. Example: `false`.
    pub ipv6_enabled: Option<bool>,
    /// Resource that the protection works on or belongs to. Example: `share`.
    pub protection_resource: Option<String>,
    /// IP address that belongs to the exclusive. Example: `true`.
    pub exclusive_ip: Option<bool>,
}

response! {
    Listen {
        "HttpPorts" => http_ports: list(""),
        "HttpsPorts" => https_ports: list(""),
        "Http2Enabled" => http2_enabled: value,
        "CertId" => cert_id: value,
        "TLSVersion" => tls_version: value,
        "EnableTLSv3" => enable_tl_sv3: value,
        "CipherSuite" => cipher_suite: value,
        "CustomCiphers" => custom_ciphers: list(""),
        "FocusHttps" => focus_https: value,
        "XffHeaderMode" => xff_header_mode: value,
        "XffHeaders" => xff_headers: list(""),
        "IPv6Enabled" => ipv6_enabled: value,
        "ProtectionResource" => protection_resource: value,
        "ExclusiveIp" => exclusive_ip: value,
    }
}

/// How requests are passed on to the origin.
#[non_exhaustive]
pub struct Redirect {
    /// The backends that were found or are concerned, one entry each. Example: `1.1.XX.XX`.
    pub backends: Vec<String>,
    /// Whether requests go to the origin over HTTP even when the client used HTTPS. Example: `true`.
    pub focus_http_backend: Option<bool>,
    /// How requests are shared out among the origin servers. Example: `iphash`.
    pub loadbalance: Option<String>,
    /// Whether the sni is switched on. Example: `true`.
    pub sni_enabled: Option<bool>,
    /// Host name or address of the sni. Example: `www.aliyundoc.com`.
    pub sni_host: Option<String>,
    /// The request headers that were found or are concerned, one entry each.
    pub request_headers: Vec<Header>,
    /// How long the connect may take before it is given up. Example: `120`.
    pub connect_timeout: Option<i64>,
    /// Whether the CNAME is switched on. Example: `true`.
    pub cname_enabled: Option<bool>,
    /// Rules that apply to the routing, one entry each. Example: `text`.
    pub routing_rules: Option<String>,
    /// Whether connections to the origin stay open between requests. Example: `true`.
    pub keepalive: Option<bool>,
    /// Number that is given for this: keepalive requests. Example: `1000`.
    pub keepalive_requests: Option<i64>,
    /// How long the keepalive may take before it is given up. Example: `15`.
    pub keepalive_timeout: Option<i64>,
    /// How long the read may take before it is given up. Example: `200`.
    pub read_timeout: Option<i64>,
    /// Whether a request that the origin fails is sent again. Example: `true`.
    pub retry: Option<bool>,
    /// How long the write may take before it is given up. Example: `200`.
    pub write_timeout: Option<i64>,
}

response! {
    Redirect {
        "Backends" => backends: list(""),
        "FocusHttpBackend" => focus_http_backend: value,
        "Loadbalance" => loadbalance: value,
        "SniEnabled" => sni_enabled: value,
        "SniHost" => sni_host: value,
        "RequestHeaders" => request_headers: list(""),
        "ConnectTimeout" => connect_timeout: value,
        "CnameEnabled" => cname_enabled: value,
        "RoutingRules" => routing_rules: value,
        "Keepalive" => keepalive: value,
        "KeepaliveRequests" => keepalive_requests: value,
        "KeepaliveTimeout" => keepalive_timeout: value,
        "ReadTimeout" => read_timeout: value,
        "Retry" => retry: value,
        "WriteTimeout" => write_timeout: value,
    }
}
