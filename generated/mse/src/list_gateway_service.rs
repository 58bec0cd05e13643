// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListGatewayService`, from `mse/ListGatewayService.md`.

use alicloud_runtime::codegen::*;

/// Lists the services that a gateway has taken in.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::ListGatewayServiceRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_gateway_service(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListGatewayServiceRequest {
    /// Which page of the list to return.
    pub page_number: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Attribute that the list is to be sorted by, such as `GmtCreate`.
    pub order_item: Option<String>,
    /// Meant to reverse the sort order; the service does not use it at present.
    pub desc_sort: Option<bool>,
    /// Conditions that narrow the list down.
    pub filter_params: Option<FilterParams>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl ListGatewayServiceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    /// Sets `OrderItem`.
    pub fn order_item(mut self, value: impl Into<String>) -> Self {
        self.order_item = Some(value.into());
        self
    }
    /// Sets `DescSort`.
    #[inline]
    pub fn desc_sort(mut self, value: bool) -> Self {
        self.desc_sort = Some(value);
        self
    }
    /// Sets `FilterParams`.
    pub fn filter_params(mut self, value: impl Into<FilterParams>) -> Self {
        self.filter_params = Some(value.into());
        self
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
}

request! {
    ListGatewayServiceRequest {
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "OrderItem" => order_item: query,
        "DescSort" => desc_sort: query,
        "FilterParams" => filter_params: query_json,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for ListGatewayServiceRequest {
    type Response = ListGatewayServiceResponse;
    type Error = ListGatewayServiceError;
    const INFO: OperationInfo = super::operation("ListGatewayService")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [ListGatewayServiceError] = &[
        ListGatewayServiceError::IllegalRequest,
        ListGatewayServiceError::InvalidParameter,
        ListGatewayServiceError::NoPermission,
        ListGatewayServiceError::NotFound,
        ListGatewayServiceError::InternalError,
    ];
}

impl Paginated for ListGatewayServiceRequest {
    type Item = GatewayServiceResult;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.data.as_ref().and_then(|v| v.total_size))
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.data.as_mut()?.result)
    }
}

/// Response to [`ListGatewayServiceRequest`].
#[non_exhaustive]
pub struct ListGatewayServiceResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `F46CDBA4-B1EE-5C94-8A48-51C10177****`.
    pub request_id: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// Result code; `200` stands for success. Example: `200`.
    pub code: Option<i32>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// What the call returns besides its status.
    pub data: Option<GatewayServiceData>,
}

response! {
    ListGatewayServiceResponse {
        "RequestId" => request_id: value,
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "Code" => code: value,
        "Success" => success: value,
        "Data" => data: value,
    }
}

/// Conditions that narrow the list down.
#[non_exhaustive]
pub struct FilterParams {
    /// Name that people know the item by.
    pub name: Option<String>,
    /// Where it comes from, such as a registry, a Kubernetes cluster, DNS or fixed addresses.
    pub source_type: Option<String>,
    /// Space of names that keeps items of different origin apart.
    pub namespace: Option<String>,
    /// Group in the registry that services of the same kind are kept in.
    pub group_name: Option<String>,
    /// **Required.** Gateway to work on or that was worked on, as
    /// [`ListGateway`](super::Client::list_gateway) shows it, in the form `gw-…`.
    pub gateway_unique_id: Option<String>,
    /// Protocol that the service speaks, such as HTTP or gRPC.
    pub service_protocol: Option<String>,
}

impl FilterParams {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `SourceType`.
    pub fn source_type(mut self, value: impl Into<String>) -> Self {
        self.source_type = Some(value.into());
        self
    }
    /// Sets `Namespace`.
    pub fn namespace(mut self, value: impl Into<String>) -> Self {
        self.namespace = Some(value.into());
        self
    }
    /// Sets `GroupName`.
    pub fn group_name(mut self, value: impl Into<String>) -> Self {
        self.group_name = Some(value.into());
        self
    }
    /// Sets `GatewayUniqueId`, which is required.
    pub fn gateway_unique_id(mut self, value: impl Into<String>) -> Self {
        self.gateway_unique_id = Some(value.into());
        self
    }
    /// Sets `ServiceProtocol`.
    pub fn service_protocol(mut self, value: impl Into<String>) -> Self {
        self.service_protocol = Some(value.into());
        self
    }
}

request! {
    FilterParams {
        "Name" => name: field,
        "SourceType" => source_type: field,
        "Namespace" => namespace: field,
        "GroupName" => group_name: field,
        "GatewayUniqueId" => gateway_unique_id: field,
        "ServiceProtocol" => service_protocol: field,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct GatewayServiceData {
    /// How many items match in all, over all pages. Example: `9`.
    pub total_size: Option<i64>,
    /// Which page of the whole list this one is. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// What the call found, one entry each.
    pub result: Vec<GatewayServiceResult>,
}

response! {
    GatewayServiceData {
        "TotalSize" => total_size: value,
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "Result" => result: list(""),
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct GatewayServiceResult {
    /// Identifier of the item within its collection. Example: `1`.
    pub id: Option<i64>,
    /// Name that people know the item by. Example: `test`.
    pub name: Option<String>,
    /// Gateway to work on or that was worked on, as [`ListGateway`](super::Client::list_gateway) shows
    /// it, in the form `gw-…`. Example: `gw-5017305290e14centbrveca****`.
    pub gateway_unique_id: Option<String>,
    /// Number of the gateway, which the service uses beside the unique ID. Example: `1`.
    pub gateway_id: Option<i64>,
    /// Where it comes from, such as a registry, a Kubernetes cluster, DNS or fixed addresses.
    /// Example: `MSE`.
    pub source_type: Option<String>,
    /// Space of names that keeps items of different origin apart. Example: `public`.
    pub namespace: Option<String>,
    /// Group in the registry that services of the same kind are kept in. Example: `test`.
    pub group_name: Option<String>,
    /// Source that services come from, such as a registry or a Kubernetes cluster. Example: `2`.
    pub source_id: Option<i64>,
    /// Name that the service has in the registry that it comes from. Example: `test`.
    pub service_name_in_registry: Option<String>,
    /// Basic facts about the service, such as its addresses.
    pub meta_info: Option<String>,
    /// Addresses of the service's nodes. Example: `127.0.2.1`.
    pub ips: Vec<String>,
    /// When the item was created. Example: `2022-01-07 18:07:57`.
    pub gmt_create: Option<String>,
    /// When the item was last changed. Example: `2022-01-07 18:07:57`.
    pub gmt_modified: Option<String>,
    /// Versions of the service; superseded by `VersionDetails`.
    pub versions: Vec<Version>,
    /// Protocol that the service speaks, such as HTTP or gRPC.
    pub service_protocol: Option<String>,
    /// Port at which the service takes requests. Example: `80`.
    pub service_port: Option<i64>,
    /// Whether the nodes of the service are healthy; the service spells the name this way.
    /// Example: `Unhealthy`.
    pub healeh_status: Option<String>,
    /// Whether the gateway finds the backend service healthy. Example: `Unhealthy`.
    pub health_status: Option<String>,
    /// Whether the gateway probes the nodes of the service. Example: `true`.
    pub health_check: Option<bool>,
    /// What is known about the health check.
    pub health_check_info: Option<HealthCheckInfo>,
    /// Nodes that fail the probes, by their addresses. Example: `172.168.0.1`.
    pub unhealthy_endpoints: Vec<String>,
    /// How the gateway spreads and encrypts traffic to the service.
    pub gateway_traffic_policy: Option<GatewayTrafficPolicy>,
    /// Ports at which the service takes requests. Example: `8080`.
    pub ports: Vec<i32>,
    /// Full internal name under which the gateway knows the service.
    pub service_fqdn: Option<String>,
}

response! {
    GatewayServiceResult {
        "Id" => id: value,
        "Name" => name: value,
        "GatewayUniqueId" => gateway_unique_id: value,
        "GatewayId" => gateway_id: value,
        "SourceType" => source_type: value,
        "Namespace" => namespace: value,
        "GroupName" => group_name: value,
        "SourceId" => source_id: value,
        "ServiceNameInRegistry" => service_name_in_registry: value,
        "MetaInfo" => meta_info: value,
        "Ips" => ips: list(""),
        "GmtCreate" => gmt_create: value,
        "GmtModified" => gmt_modified: value,
        "Versions" => versions: list(""),
        "ServiceProtocol" => service_protocol: value,
        "ServicePort" => service_port: value,
        "HealehStatus" => healeh_status: value,
        "HealthStatus" => health_status: value,
        "HealthCheck" => health_check: value,
        "HealthCheckInfo" => health_check_info: value,
        "UnhealthyEndpoints" => unhealthy_endpoints: list(""),
        "GatewayTrafficPolicy" => gateway_traffic_policy: value,
        "Ports" => ports: list(""),
        "ServiceFQDN" => service_fqdn: value,
    }
}

/// Versions of the service; superseded by `VersionDetails`.
#[non_exhaustive]
pub struct Version {
    /// Name that people know the item by. Example: `v1`.
    pub name: Option<String>,
}

response! {
    Version {
        "Name" => name: value,
    }
}

/// What is known about the health check.
#[non_exhaustive]
pub struct HealthCheckInfo {
    /// Whether the nodes of the service are probed. Example: `true`.
    pub check: Option<bool>,
    /// Protocol by which the gateway checks the service's health. Example: `TCP`.
    pub protocol: Option<String>,
    /// How long to wait before giving up. Example: `2`.
    pub timeout: Option<i32>,
    /// Time from one run, check or data point to the next. Example: `2`.
    pub interval: Option<i32>,
    /// Probes in a row that must succeed before a node counts as healthy. Example: `2`.
    pub healthy_threshold: Option<i32>,
    /// Probes in a row that must fail before a node counts as unhealthy. Example: `2`.
    pub unhealthy_threshold: Option<i32>,
    /// Path that HTTP probes ask for. Example: `/health`.
    pub http_path: Option<String>,
    /// Host name that HTTP probes ask for. Example: `http://172.168.0.1`.
    pub http_host: Option<String>,
    /// HTTP statuses that a probe takes for success. Example: `200`.
    pub expected_statuses: Vec<i32>,
}

response! {
    HealthCheckInfo {
        "Check" => check: value,
        "Protocol" => protocol: value,
        "Timeout" => timeout: value,
        "Interval" => interval: value,
        "HealthyThreshold" => healthy_threshold: value,
        "UnhealthyThreshold" => unhealthy_threshold: value,
        "HttpPath" => http_path: value,
        "HttpHost" => http_host: value,
        "ExpectedStatuses" => expected_statuses: list(""),
    }
}

/// How the gateway spreads and encrypts traffic to the service.
#[non_exhaustive]
pub struct GatewayTrafficPolicy {
    /// How the gateway encrypts traffic to the service.
    pub tls: Option<Tls>,
    /// How requests are spread over the nodes of the service.
    pub load_balancer_settings: Option<LoadBalancerSettings>,
}

response! {
    GatewayTrafficPolicy {
        "Tls" => tls: value,
        "LoadBalancerSettings" => load_balancer_settings: value,
    }
}

/// How the gateway encrypts traffic to the service.
#[non_exhaustive]
pub struct Tls {
    /// Whether traffic to the backend is plain, encrypted, or encrypted with certificates on both
    /// sides. Example: `SIMPLE`.
    pub mode: Option<String>,
    /// ID that the certificate is kept under in the service. Example: `5******-cn-hangzhou`.
    pub cert_id: Option<String>,
    /// Certificate of the authority that the gateway trusts for the backend.
    /// Example: `5******-cn-hangzhou`.
    pub ca_cert_id: Option<String>,
    /// Certificates of the authorities that the gateway trusts when it checks the backend.
    /// Example: `content`.
    pub ca_cert_content: Option<String>,
    /// Names that the backend's certificate may be made out to. Example: `name`.
    pub subject_alt_names: Vec<String>,
    /// Server name that the gateway sends when it opens a TLS connection to the backend.
    /// Example: `name-sni`.
    pub sni: Option<String>,
}

response! {
    Tls {
        "Mode" => mode: value,
        "CertId" => cert_id: value,
        "CaCertId" => ca_cert_id: value,
        "CaCertContent" => ca_cert_content: value,
        "SubjectAltNames" => subject_alt_names: list(""),
        "Sni" => sni: value,
    }
}

/// How requests are spread over the nodes of the service.
#[non_exhaustive]
pub struct LoadBalancerSettings {
    /// Rule by which the next node is chosen, such as in turn, at random or by hash.
    pub loadbalancer_type: Option<String>,
    /// What the hash is built from; only for consistent hashing.
    pub consistent_hash_lb_config: Option<ConsistentHashLBConfig>,
    /// Seconds over which a new node gets more and more requests. Example: `10`.
    pub warmup_duration: Option<i32>,
}

response! {
    LoadBalancerSettings {
        "LoadbalancerType" => loadbalancer_type: value,
        "ConsistentHashLBConfig" => consistent_hash_lb_config: value,
        "WarmupDuration" => warmup_duration: value,
    }
}

/// What the hash is built from; only for consistent hashing.
#[non_exhaustive]
pub struct ConsistentHashLBConfig {
    /// Name of one adjustable setting. Example: `param`.
    pub parameter_name: Option<String>,
    /// Cookie that keeps a client on the same node; only when hashing goes by cookie.
    pub http_cookie: Option<HttpCookie>,
    /// Fewest points on the hash ring; more spread the load more evenly. Example: `10000`.
    pub minimum_ring_size: Option<i64>,
    /// Part of the request that the hash is built from, such as a header or the client address.
    pub consistent_hash_lb_type: Option<String>,
}

response! {
    ConsistentHashLBConfig {
        "ParameterName" => parameter_name: value,
        "HttpCookie" => http_cookie: value,
        "MinimumRingSize" => minimum_ring_size: value,
        "ConsistentHashLBType" => consistent_hash_lb_type: value,
    }
}

/// Cookie that keeps a client on the same node; only when hashing goes by cookie.
#[non_exhaustive]
pub struct HttpCookie {
    /// Name that people know the item by. Example: `name`.
    pub name: Option<String>,
    /// Path of the file, the entry or the URL. Example: `/path`.
    pub path: Option<String>,
    /// How long the cookie or the ZooKeeper node lasts. Example: `360`.
    pub ttl: Option<String>,
}

response! {
    HttpCookie {
        "Name" => name: value,
        "Path" => path: value,
        "Ttl" => ttl: value,
    }
}

/// Errors that the documentation of [`ListGatewayServiceRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type ListGatewayServiceError = super::DocumentedError;
