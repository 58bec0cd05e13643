// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Types that several operations of the product have in common.

use alicloud_runtime::codegen::*;

/// Headers that the rule looks at; used for custom authentication only.
#[non_exhaustive]
pub struct AuthResourceHeaderList {
    /// Header that the rule looks at.
    pub header_key: Option<String>,
    /// How the header is compared with the value given, such as equal, prefix or existence.
    pub header_method: Option<String>,
    /// Text that the request header is compared with.
    pub header_value: Option<String>,
}

impl AuthResourceHeaderList {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `HeaderKey`.
    pub fn header_key(mut self, value: impl Into<String>) -> Self {
        self.header_key = Some(value.into());
        self
    }
    /// Sets `HeaderMethod`.
    pub fn header_method(mut self, value: impl Into<String>) -> Self {
        self.header_method = Some(value.into());
        self
    }
    /// Sets `HeaderValue`.
    pub fn header_value(mut self, value: impl Into<String>) -> Self {
        self.header_value = Some(value.into());
        self
    }
}

response! {
    AuthResourceHeaderList {
        "HeaderKey" => header_key: value,
        "HeaderMethod" => header_method: value,
        "HeaderValue" => header_value: value,
    }
}

values! {
    /// Size of the nodes in CPU cores and memory, with the edition.
    pub enum ClusterSpecification {
        /// Nodes with 1 CPU core and 2 GB of memory.
        MseSc1_2_200C = "MSE_SC_1_2_200_c",
        /// Nodes with 2 CPU cores and 4 GB of memory.
        MseSc2_4_200C = "MSE_SC_2_4_200_c",
        /// Nodes with 4 CPU cores and 8 GB of memory.
        MseSc4_8_200C = "MSE_SC_4_8_200_c",
        /// Nodes with 8 CPU cores and 16 GB of memory.
        MseSc8_16_200C = "MSE_SC_8_16_200_c",
    }
}

/// Free text added as a note.
#[non_exhaustive]
pub struct Comment {
    /// State of what the entry describes, which decides what can be done with it. Example: `Error`.
    pub status: Option<String>,
}

response! {
    Comment {
        "Status" => status: value,
    }
}

/// What a request must contain to be led into the lane.
#[non_exhaustive]
pub struct Condition {
    /// Name that people know the item by.
    pub name: Option<String>,
    /// Value that belongs to the name or key beside it.
    pub value: Option<String>,
    /// Part of the request that is looked at: a header or a parameter.
    pub type_: Option<String>,
    /// Way in which the value found is compared with the one given.
    pub cond: Option<String>,
}

impl Condition {
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
    /// Sets `Value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
    /// Sets `Type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `Cond`.
    pub fn cond(mut self, value: impl Into<String>) -> Self {
        self.cond = Some(value.into());
        self
    }
}

response! {
    Condition {
        "Name" => name: value,
        "Value" => value: value,
        "Type" => type_: value,
        "Cond" => cond: value,
    }
}

values! {
    /// Whether the cluster is reached through a load balancer or through network interfaces.
    pub enum ConnectType {
        /// Clients reach the cluster through a load balancer.
        Slb = "slb",
        /// Clients reach the cluster through elastic network interfaces.
        Eni = "eni",
    }
}

/// What the hash is built from; only for consistent hashing.
#[non_exhaustive]
pub struct ConsistentHashLBConfig {
    /// Name of one adjustable setting. Example: `test`.
    pub parameter_name: Option<String>,
    /// Cookie that keeps a client on the same node; only when hashing goes by cookie.
    pub http_cookie: Option<HttpCookie>,
    /// Part of the request that the hash is built from, such as a header or the client address.
    /// Example: `QUERY_PARAMETER`.
    pub consistent_hash_lb_type: Option<String>,
}

impl ConsistentHashLBConfig {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ParameterName`.
    pub fn parameter_name(mut self, value: impl Into<String>) -> Self {
        self.parameter_name = Some(value.into());
        self
    }
    /// Sets `HttpCookie`.
    pub fn http_cookie(mut self, value: impl Into<HttpCookie>) -> Self {
        self.http_cookie = Some(value.into());
        self
    }
    /// Sets `ConsistentHashLBType`.
    pub fn consistent_hash_lb_type(mut self, value: impl Into<String>) -> Self {
        self.consistent_hash_lb_type = Some(value.into());
        self
    }
}

response! {
    ConsistentHashLBConfig {
        "ParameterName" => parameter_name: value,
        "HttpCookie" => http_cookie: value,
        "ConsistentHashLBType" => consistent_hash_lb_type: value,
    }
}

/// Which other origins may call the route from a browser, and how.
#[non_exhaustive]
pub struct Cors {
    /// Whether cross-origin requests are allowed (`on`) or not (`off`). Example: `off`.
    pub status: Option<String>,
    /// Origins whose pages may call the route from a browser. Example: `*`.
    pub allow_origins: Option<String>,
    /// HTTP methods that pages of other origins may use.
    /// Example: `GET,POST,PUT,DELETE,HEAD,OPTIONS,PATCH`.
    pub allow_methods: Option<String>,
    /// Request headers that pages of other origins may send. Example: `*`.
    pub allow_headers: Option<String>,
    /// Response headers that pages of other origins may read. Example: `*`.
    pub expose_headers: Option<String>,
    /// Unit in which the length of time beside it is counted. Example: `h`.
    pub time_unit: Option<String>,
    /// Length of time, counted in the unit beside it. Example: `24`.
    pub unit_num: Option<i64>,
    /// Whether pages of other origins may send cookies and the like. Example: `true`.
    pub allow_credentials: Option<bool>,
}

response! {
    Cors {
        "Status" => status: value,
        "AllowOrigins" => allow_origins: value,
        "AllowMethods" => allow_methods: value,
        "AllowHeaders" => allow_headers: value,
        "ExposeHeaders" => expose_headers: value,
        "TimeUnit" => time_unit: value,
        "UnitNum" => unit_num: value,
        "AllowCredentials" => allow_credentials: value,
    }
}

/// Fixed response that the gateway itself gives to requests on the route.
#[non_exhaustive]
pub struct DirectResponse {
    /// Result code; `200` stands for success. Example: `200`.
    pub code: Option<i32>,
    /// Text that the gateway returns as the mocked response.
    pub body: Option<String>,
}

response! {
    DirectResponse {
        "Code" => code: value,
        "Body" => body: value,
    }
}

/// Fixed response that the gateway itself gives to requests on the route.
#[non_exhaustive]
pub struct DirectResponseJSON {
    /// HTTP status that the gateway returns instead of forwarding the request.
    pub code: Option<i64>,
    /// Text that the gateway returns as the mocked response.
    pub body: Option<String>,
}

impl DirectResponseJSON {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Code`.
    #[inline]
    pub fn code(mut self, value: i64) -> Self {
        self.code = Some(value);
        self
    }
    /// Sets `Body`.
    pub fn body(mut self, value: impl Into<String>) -> Self {
        self.body = Some(value.into());
        self
    }
}

request! {
    DirectResponseJSON {
        "Code" => code: field,
        "Body" => body: field,
    }
}

/// Conditions under which a request enters the lane.
#[non_exhaustive]
pub struct EntryRule {
    /// HTTP paths that the rule applies to.
    pub paths: Vec<String>,
    /// HTTP path that the rule applies to. Example: `/adump/wxb/prod`.
    pub path: Option<String>,
    /// How the single conditions are joined, as a logical and or or. Example: `AND`.
    pub condition: Option<String>,
    /// Conditions on parts of an HTTP request, such as headers or parameters.
    pub rest_items: Vec<RestItem>,
}

response! {
    EntryRule {
        "paths" => paths: list(""),
        "path" => path: value,
        "condition" => condition: value,
        "restItems" => rest_items: list(""),
    }
}

/// Configurations that were passed over.
#[non_exhaustive]
pub struct FailData {
    /// Key of a configuration in its group, as clients ask for it, such as `common.yaml`.
    /// Example: `test.yaml`.
    pub data_id: Option<String>,
    /// Nacos group that the configuration or the service is in. Example: `public`.
    pub group: Option<String>,
}

response! {
    FailData {
        "DataId" => data_id: value,
        "Group" => group: value,
    }
}

/// Services that step in when the targets of the route have no usable node.
#[non_exhaustive]
pub struct FallbackService {
    /// Service on the gateway, by the number that
    /// [`ListGatewayService`](super::Client::list_gateway_service) shows.
    pub service_id: Option<i64>,
    /// Share of the traffic that this service gets.
    pub percent: Option<i32>,
    /// Which version of the software, the template or the item is meant.
    pub version: Option<String>,
    /// Name that people know the item by.
    pub name: Option<String>,
    /// Where it comes from, such as a registry, a Kubernetes cluster, DNS or fixed addresses.
    pub source_type: Option<String>,
    /// Space of names that keeps items of different origin apart.
    pub namespace: Option<String>,
    /// Group in the registry that services of the same kind are kept in.
    pub group_name: Option<String>,
    /// Protocol that the gateway speaks with the service.
    pub agreement_type: Option<String>,
    /// Port at which the service takes requests.
    pub service_port: Option<i32>,
}

impl FallbackService {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ServiceId`.
    #[inline]
    pub fn service_id(mut self, value: i64) -> Self {
        self.service_id = Some(value);
        self
    }
    /// Sets `Percent`.
    #[inline]
    pub fn percent(mut self, value: i32) -> Self {
        self.percent = Some(value);
        self
    }
    /// Sets `Version`.
    pub fn version(mut self, value: impl Into<String>) -> Self {
        self.version = Some(value.into());
        self
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
    /// Sets `AgreementType`.
    pub fn agreement_type(mut self, value: impl Into<String>) -> Self {
        self.agreement_type = Some(value.into());
        self
    }
    /// Sets `ServicePort`.
    #[inline]
    pub fn service_port(mut self, value: i32) -> Self {
        self.service_port = Some(value);
        self
    }
}

request! {
    FallbackService {
        "ServiceId" => service_id: field,
        "Percent" => percent: field,
        "Version" => version: field,
        "Name" => name: field,
        "SourceType" => source_type: field,
        "Namespace" => namespace: field,
        "GroupName" => group_name: field,
        "AgreementType" => agreement_type: field,
        "ServicePort" => service_port: field,
    }
}

values! {
    /// Whether messages for lanes are filtered on the message server or in the client.
    pub enum FilterSide {
        /// The message server hands out only messages of the consumer's lane.
        Server = "Server",
        /// Each client receives all messages and drops those of other lanes.
        Client = "Client",
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct GatewayOption {
    /// Whether and how requests through the gateway are traced.
    pub trace_details: Option<TraceDetails>,
    /// Whether and where to the access logs of the gateway are delivered.
    pub log_config_details: Option<LogConfigDetails>,
    /// Whether encryption is sped up by hardware. Example: `true`.
    pub enable_hardware_acceleration: Option<bool>,
    /// Whether the gateway keeps from offering HTTP/2 to clients. Example: `true`.
    pub disable_http2_alpn: Option<bool>,
    /// Whether a web application firewall checks the requests. Example: `true`.
    pub enable_waf: Option<bool>,
}

impl GatewayOption {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `TraceDetails`.
    pub fn trace_details(mut self, value: impl Into<TraceDetails>) -> Self {
        self.trace_details = Some(value.into());
        self
    }
    /// Sets `LogConfigDetails`.
    pub fn log_config_details(mut self, value: impl Into<LogConfigDetails>) -> Self {
        self.log_config_details = Some(value.into());
        self
    }
    /// Sets `EnableHardwareAcceleration`.
    #[inline]
    pub fn enable_hardware_acceleration(mut self, value: bool) -> Self {
        self.enable_hardware_acceleration = Some(value);
        self
    }
    /// Sets `DisableHttp2Alpn`.
    #[inline]
    pub fn disable_http2_alpn(mut self, value: bool) -> Self {
        self.disable_http2_alpn = Some(value);
        self
    }
    /// Sets `EnableWaf`.
    #[inline]
    pub fn enable_waf(mut self, value: bool) -> Self {
        self.enable_waf = Some(value);
        self
    }
}

response! {
    GatewayOption {
        "TraceDetails" => trace_details: value,
        "LogConfigDetails" => log_config_details: value,
        "EnableHardwareAcceleration" => enable_hardware_acceleration: value,
        "DisableHttp2Alpn" => disable_http2_alpn: value,
        "EnableWaf" => enable_waf: value,
    }
}

/// Services that step in when the targets of the route have no usable node.
#[non_exhaustive]
pub struct GatewayRouteFallbackService {
    /// Service on the gateway, by the number that
    /// [`ListGatewayService`](super::Client::list_gateway_service) shows. Example: `1`.
    pub service_id: Option<i64>,
    /// Service as it is registered; callers look it up by this text. Example: `name`.
    pub service_name: Option<String>,
    /// Share of the traffic that this service gets. Example: `80`.
    pub percent: Option<i32>,
    /// Which version of the software, the template or the item is meant. Example: `v1`.
    pub version: Option<String>,
    /// Name that people know the item by. Example: `name`.
    pub name: Option<String>,
    /// Where it comes from, such as a registry, a Kubernetes cluster, DNS or fixed addresses.
    /// Example: `MSE`.
    pub source_type: Option<String>,
    /// Space of names that keeps items of different origin apart. Example: `namespace`.
    pub namespace: Option<String>,
    /// Group in the registry that services of the same kind are kept in. Example: `test`.
    pub group_name: Option<String>,
    /// Protocol that the gateway speaks with the service. Example: `DUBBO`.
    pub agreement_type: Option<String>,
    /// Port at which the service takes requests. Example: `8848`.
    pub service_port: Option<i32>,
}

response! {
    GatewayRouteFallbackService {
        "ServiceId" => service_id: value,
        "ServiceName" => service_name: value,
        "Percent" => percent: value,
        "Version" => version: value,
        "Name" => name: value,
        "SourceType" => source_type: value,
        "Namespace" => namespace: value,
        "GroupName" => group_name: value,
        "AgreementType" => agreement_type: value,
        "ServicePort" => service_port: value,
    }
}

values! {
    /// Whether the gray release picks clients by address or by tag.
    pub enum GrayType {
        /// Clients are picked by their tags.
        Tags = "Tags",
        /// Clients are picked by their addresses.
        Beta = "Beta",
    }
}

/// How path and host are rewritten before forwarding.
#[non_exhaustive]
pub struct HTTPRewrite {
    /// Whether paths or host names are rewritten (`on`) or not (`off`). Example: `off`.
    pub status: Option<String>,
    /// Path of the file, the entry or the URL. Example: `/test/client`.
    pub path: Option<String>,
    /// Name or address of the host concerned. Example: `aliyuncs.com`.
    pub host: Option<String>,
    /// Whether a beginning of the path or the full path is rewritten. Example: `PRE`.
    pub path_type: Option<String>,
    /// Expression that the path must match for the rewrite. Example: `/test`.
    pub pattern: Option<String>,
    /// Text that takes the place of the part of the path that matched. Example: `test`.
    pub substitution: Option<String>,
}

response! {
    HTTPRewrite {
        "Status" => status: value,
        "Path" => path: value,
        "Host" => host: value,
        "PathType" => path_type: value,
        "Pattern" => pattern: value,
        "Substitution" => substitution: value,
    }
}

/// Headers that the route adds, sets or removes.
#[non_exhaustive]
pub struct HeaderOp {
    /// Whether headers are changed on the way (`on`) or not (`off`). Example: `off`.
    pub status: Option<String>,
    /// Changes to headers, one entry each.
    pub header_op_items: Vec<HeaderOpItem>,
}

response! {
    HeaderOp {
        "Status" => status: value,
        "HeaderOpItems" => header_op_items: list(""),
    }
}

/// Changes to headers, one entry each.
#[non_exhaustive]
pub struct HeaderOpItem {
    /// Whether headers of the request or of the response are changed. Example: `Response`.
    pub direction_type: Option<String>,
    /// What is done to the header, such as adding or removing it. Example: `Add`.
    pub op_type: Option<String>,
    /// Name in a pair of name and value. Example: `debug`.
    pub key: Option<String>,
    /// Value that belongs to the name or key beside it. Example: `test`.
    pub value: Option<String>,
}

response! {
    HeaderOpItem {
        "DirectionType" => direction_type: value,
        "OpType" => op_type: value,
        "Key" => key: value,
        "Value" => value: value,
    }
}

/// Cookie that keeps a client on the same node; only when hashing goes by cookie.
#[non_exhaustive]
pub struct HttpCookie {
    /// Name that people know the item by. Example: `test`.
    pub name: Option<String>,
    /// Path of the file, the entry or the URL. Example: `/path`.
    pub path: Option<String>,
    /// How long the cookie for session stickiness is valid. Example: `10s`.
    pub ttl: Option<String>,
}

impl HttpCookie {
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
    /// Sets `Path`.
    pub fn path(mut self, value: impl Into<String>) -> Self {
        self.path = Some(value.into());
        self
    }
    /// Sets `TTL`.
    pub fn ttl(mut self, value: impl Into<String>) -> Self {
        self.ttl = Some(value.into());
        self
    }
}

response! {
    HttpCookie {
        "Name" => name: value,
        "Path" => path: value,
        "TTL" => ttl: value,
    }
}

/// How HTTP requests are turned into calls of a Dubbo service.
#[non_exhaustive]
pub struct HttpDubboTranscoder {
    /// Interface of the Dubbo service that HTTP requests are turned into calls of.
    pub dubbo_service_name: Option<String>,
    /// Release under which the Dubbo service is registered.
    pub dubbo_service_version: Option<String>,
    /// Group under which the Dubbo service is registered.
    pub dubbo_service_group: Option<String>,
    /// Which HTTP request is turned into which Dubbo method.
    pub mothed_map_list: Vec<MothedMapList>,
}

impl HttpDubboTranscoder {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DubboServiceName`.
    pub fn dubbo_service_name(mut self, value: impl Into<String>) -> Self {
        self.dubbo_service_name = Some(value.into());
        self
    }
    /// Sets `DubboServiceVersion`.
    pub fn dubbo_service_version(mut self, value: impl Into<String>) -> Self {
        self.dubbo_service_version = Some(value.into());
        self
    }
    /// Sets `DubboServiceGroup`.
    pub fn dubbo_service_group(mut self, value: impl Into<String>) -> Self {
        self.dubbo_service_group = Some(value.into());
        self
    }
    /// Sets `MothedMapList`.
    pub fn mothed_map_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<MothedMapList>>,
    ) -> Self {
        self.mothed_map_list = value.into_iter().map(Into::into).collect();
        self
    }
}

response! {
    HttpDubboTranscoder {
        "DubboServiceName" => dubbo_service_name: value,
        "DubboServiceVersion" => dubbo_service_version: value,
        "DubboServiceGroup" => dubbo_service_group: value,
        "MothedMapList" => mothed_map_list: list(""),
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct ImportFileUrlData {
    /// URL, or the path in it, that the call or the item is about. Example: `http://xxxxxxxxx`.
    pub url: Option<String>,
}

response! {
    ImportFileUrlData {
        "Url" => url: value,
    }
}

/// How Ingress resources of a Kubernetes cluster are watched; only for a source of that kind.
#[non_exhaustive]
pub struct IngressOptionsRequest {
    /// Whether Ingress resources of the cluster are turned into routes.
    pub enable_ingress: Option<bool>,
    /// Only Ingress resources of this class are watched.
    pub ingress_class: Option<String>,
    /// Kubernetes namespace whose Ingress resources are watched.
    pub watch_namespace: Option<String>,
    /// Whether the status of the Ingress resources is kept up to date.
    pub enable_status: Option<bool>,
}

impl IngressOptionsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `EnableIngress`.
    #[inline]
    pub fn enable_ingress(mut self, value: bool) -> Self {
        self.enable_ingress = Some(value);
        self
    }
    /// Sets `IngressClass`.
    pub fn ingress_class(mut self, value: impl Into<String>) -> Self {
        self.ingress_class = Some(value.into());
        self
    }
    /// Sets `WatchNamespace`.
    pub fn watch_namespace(mut self, value: impl Into<String>) -> Self {
        self.watch_namespace = Some(value.into());
        self
    }
    /// Sets `EnableStatus`.
    #[inline]
    pub fn enable_status(mut self, value: bool) -> Self {
        self.enable_status = Some(value);
        self
    }
}

request! {
    IngressOptionsRequest {
        "EnableIngress" => enable_ingress: field,
        "IngressClass" => ingress_class: field,
        "WatchNamespace" => watch_namespace: field,
        "EnableStatus" => enable_status: field,
    }
}

/// How requests are spread over the nodes of the service.
#[non_exhaustive]
pub struct LoadBalancerSettings {
    /// Rule by which the next node is chosen, such as in turn, at random or by hash.
    pub loadbalancer_type: Option<String>,
    /// What the hash is built from; only for consistent hashing.
    pub consistent_hash_lb_config: Option<ConsistentHashLBConfig>,
    /// Seconds over which a new node gets more and more requests. Example: `5`.
    pub warmup_duration: Option<i64>,
}

impl LoadBalancerSettings {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `LoadbalancerType`.
    pub fn loadbalancer_type(mut self, value: impl Into<String>) -> Self {
        self.loadbalancer_type = Some(value.into());
        self
    }
    /// Sets `ConsistentHashLBConfig`.
    pub fn consistent_hash_lb_config(
        mut self,
        value: impl Into<ConsistentHashLBConfig>,
    ) -> Self {
        self.consistent_hash_lb_config = Some(value.into());
        self
    }
    /// Sets `WarmupDuration`.
    #[inline]
    pub fn warmup_duration(mut self, value: i64) -> Self {
        self.warmup_duration = Some(value);
        self
    }
}

response! {
    LoadBalancerSettings {
        "LoadbalancerType" => loadbalancer_type: value,
        "ConsistentHashLBConfig" => consistent_hash_lb_config: value,
        "WarmupDuration" => warmup_duration: value,
    }
}

/// Whether and where to the access logs of the gateway are delivered.
#[non_exhaustive]
pub struct LogConfigDetails {
    /// Whether access logs are delivered to Log Service. Example: `true`.
    pub log_enabled: Option<bool>,
    /// Project of Log Service that receives the access logs.
    /// Example: `k8s-log-c173117256e934a96b7fefdf2ef8a8057`.
    pub project_name: Option<String>,
    /// Logstore of Log Service that receives the access logs. Example: `mse_access_log`.
    pub log_store_name: Option<String>,
}

impl LogConfigDetails {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `LogEnabled`.
    #[inline]
    pub fn log_enabled(mut self, value: bool) -> Self {
        self.log_enabled = Some(value);
        self
    }
    /// Sets `ProjectName`.
    pub fn project_name(mut self, value: impl Into<String>) -> Self {
        self.project_name = Some(value.into());
        self
    }
    /// Sets `LogStoreName`.
    pub fn log_store_name(mut self, value: impl Into<String>) -> Self {
        self.log_store_name = Some(value.into());
        self
    }
}

response! {
    LogConfigDetails {
        "LogEnabled" => log_enabled: value,
        "ProjectName" => project_name: value,
        "LogStoreName" => log_store_name: value,
    }
}

/// Daily window in which the service may do maintenance.
#[non_exhaustive]
pub struct MaintenancePeriod {
    /// When it began, or where the period begins that the data is about. Example: `02:00`.
    pub start_time: Option<String>,
    /// When it ended or ends, or where the period ends that the data is about. Example: `06:00`.
    pub end_time: Option<String>,
}

response! {
    MaintenancePeriod {
        "StartTime" => start_time: value,
        "EndTime" => end_time: value,
    }
}

/// Which HTTP request is turned into which Dubbo method.
#[non_exhaustive]
pub struct MothedMapList {
    /// Method of the Dubbo service that is called for a matching request.
    pub dubbo_mothed_name: Option<String>,
    /// HTTP verbs that the mapping to the Dubbo method holds for.
    pub http_mothed: Option<String>,
    /// Path of the HTTP request that is mapped to the Dubbo method.
    pub mothedpath: Option<String>,
    /// Whether all, none or some of the HTTP headers are handed on to the Dubbo service.
    pub pass_through_all_headers: Option<String>,
    /// HTTP headers that are handed on, when only some are.
    pub pass_through_list: Vec<String>,
    /// Which part of the HTTP request becomes which argument of the method.
    pub param_maps_list: Vec<ParamMapsList>,
}

impl MothedMapList {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DubboMothedName`.
    pub fn dubbo_mothed_name(mut self, value: impl Into<String>) -> Self {
        self.dubbo_mothed_name = Some(value.into());
        self
    }
    /// Sets `HttpMothed`.
    pub fn http_mothed(mut self, value: impl Into<String>) -> Self {
        self.http_mothed = Some(value.into());
        self
    }
    /// Sets `Mothedpath`.
    pub fn mothedpath(mut self, value: impl Into<String>) -> Self {
        self.mothedpath = Some(value.into());
        self
    }
    /// Sets `PassThroughAllHeaders`.
    pub fn pass_through_all_headers(mut self, value: impl Into<String>) -> Self {
        self.pass_through_all_headers = Some(value.into());
        self
    }
    /// Sets `PassThroughList`.
    pub fn pass_through_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.pass_through_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ParamMapsList`.
    pub fn param_maps_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<ParamMapsList>>,
    ) -> Self {
        self.param_maps_list = value.into_iter().map(Into::into).collect();
        self
    }
}

response! {
    MothedMapList {
        "DubboMothedName" => dubbo_mothed_name: value,
        "HttpMothed" => http_mothed: value,
        "Mothedpath" => mothedpath: value,
        "PassThroughAllHeaders" => pass_through_all_headers: value,
        "PassThroughList" => pass_through_list: list(""),
        "ParamMapsList" => param_maps_list: list(""),
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct NacosConfigData {
    /// How many entries were taken over. Example: `100`.
    pub succ_count: Option<i32>,
    /// How many entries were passed over. Example: `1`.
    pub skip_count: Option<i32>,
    /// Configurations that were passed over.
    pub skip_data: Vec<FailData>,
    /// Configurations that could not be taken over.
    pub fail_data: Vec<FailData>,
}

response! {
    NacosConfigData {
        "SuccCount" => succ_count: value,
        "SkipCount" => skip_count: value,
        "SkipData" => skip_data: list(""),
        "FailData" => fail_data: list(""),
    }
}

values! {
    /// Whether the cluster is reached inside a VPC or from the Internet.
    pub enum NetType {
        /// Reached from inside a virtual private cloud.
        Privatenet = "privatenet",
        /// Reached from the Internet.
        Pubnet = "pubnet",
    }
}

/// Which part of the HTTP request becomes which argument of the method.
#[non_exhaustive]
pub struct ParamMapsList {
    /// Part of the request that the argument is taken from, such as query, header or body.
    pub extract_key_spec: Option<String>,
    /// Name under which the argument is found in that part of the request.
    pub extract_key: Option<String>,
    /// Java type of the argument.
    pub mapping_type: Option<String>,
}

impl ParamMapsList {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ExtractKeySpec`.
    pub fn extract_key_spec(mut self, value: impl Into<String>) -> Self {
        self.extract_key_spec = Some(value.into());
        self
    }
    /// Sets `ExtractKey`.
    pub fn extract_key(mut self, value: impl Into<String>) -> Self {
        self.extract_key = Some(value.into());
        self
    }
    /// Sets `MappingType`.
    pub fn mapping_type(mut self, value: impl Into<String>) -> Self {
        self.mapping_type = Some(value.into());
        self
    }
}

response! {
    ParamMapsList {
        "ExtractKeySpec" => extract_key_spec: value,
        "ExtractKey" => extract_key: value,
        "MappingType" => mapping_type: value,
    }
}

/// How the path of a request must look.
#[non_exhaustive]
pub struct PathPredicates {
    /// Path of the file, the entry or the URL.
    pub path: Option<String>,
    /// How the path is compared: by prefix (`PRE`), as a whole (`EQUAL`) or by regular expression.
    pub type_: Option<String>,
    /// Whether upper and lower case letters are treated alike in matching.
    pub ignore_case: Option<bool>,
}

impl PathPredicates {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Path`.
    pub fn path(mut self, value: impl Into<String>) -> Self {
        self.path = Some(value.into());
        self
    }
    /// Sets `Type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `IgnoreCase`.
    #[inline]
    pub fn ignore_case(mut self, value: bool) -> Self {
        self.ignore_case = Some(value);
        self
    }
}

response! {
    PathPredicates {
        "Path" => path: value,
        "Type" => type_: value,
        "IgnoreCase" => ignore_case: value,
    }
}

/// Headers that a request must carry, with their content.
#[non_exhaustive]
pub struct Predicate {
    /// Name in a pair of name and value.
    pub key: Option<String>,
    /// Value that belongs to the name or key beside it.
    pub value: Option<String>,
    /// How the header is compared: by prefix, as a whole or by regular expression.
    pub type_: Option<String>,
}

impl Predicate {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Key`.
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
        self
    }
    /// Sets `Value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
    /// Sets `Type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
}

response! {
    Predicate {
        "Key" => key: value,
        "Value" => value: value,
        "Type" => type_: value,
    }
}

/// What a request must look like for the route to match.
#[non_exhaustive]
pub struct Predicates {
    /// How the path of a request must look.
    pub path_predicates: Option<PathPredicates>,
    /// HTTP methods that a request may have.
    pub method_predicates: Vec<String>,
    /// Headers that a request must carry, with their content.
    pub header_predicates: Vec<Predicate>,
    /// Query parameters that a request must carry, with their content.
    pub query_predicates: Vec<Predicate>,
}

impl Predicates {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `PathPredicates`.
    pub fn path_predicates(mut self, value: impl Into<PathPredicates>) -> Self {
        self.path_predicates = Some(value.into());
        self
    }
    /// Sets `MethodPredicates`.
    pub fn method_predicates(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.method_predicates = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `HeaderPredicates`.
    pub fn header_predicates(
        mut self,
        value: impl IntoIterator<Item = impl Into<Predicate>>,
    ) -> Self {
        self.header_predicates = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `QueryPredicates`.
    pub fn query_predicates(
        mut self,
        value: impl IntoIterator<Item = impl Into<Predicate>>,
    ) -> Self {
        self.query_predicates = value.into_iter().map(Into::into).collect();
        self
    }
}

response! {
    Predicates {
        "PathPredicates" => path_predicates: value,
        "MethodPredicates" => method_predicates: list(""),
        "HeaderPredicates" => header_predicates: list(""),
        "QueryPredicates" => query_predicates: list(""),
    }
}

/// Where clients of the route are sent instead of to a backend.
#[non_exhaustive]
pub struct Redirect {
    /// Result code; `200` stands for success. Example: `200`.
    pub code: Option<i32>,
    /// Name or address of the host concerned. Example: `16`.
    pub host: Option<String>,
    /// Path of the file, the entry or the URL. Example: `10111`.
    pub path: Option<String>,
}

response! {
    Redirect {
        "Code" => code: value,
        "Host" => host: value,
        "Path" => path: value,
    }
}

/// Redirect with which the gateway sends clients of the route elsewhere.
#[non_exhaustive]
pub struct RedirectJSON {
    /// HTTP status that the gateway returns instead of forwarding the request.
    pub code: Option<i32>,
    /// Name or address of the host concerned.
    pub host: Option<String>,
    /// Path of the file, the entry or the URL.
    pub path: Option<String>,
}

impl RedirectJSON {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Code`.
    #[inline]
    pub fn code(mut self, value: i32) -> Self {
        self.code = Some(value);
        self
    }
    /// Sets `Host`.
    pub fn host(mut self, value: impl Into<String>) -> Self {
        self.host = Some(value.into());
        self
    }
    /// Sets `Path`.
    pub fn path(mut self, value: impl Into<String>) -> Self {
        self.path = Some(value.into());
        self
    }
}

request! {
    RedirectJSON {
        "Code" => code: field,
        "Host" => host: field,
        "Path" => path: field,
    }
}

/// Conditions on parts of an HTTP request, such as headers or parameters.
#[non_exhaustive]
pub struct RestItem {
    /// Kind of the item, out of those that the service tells apart. Example: `cookie`.
    pub type_: Option<String>,
    /// Name of the item, as people see it. Example: `test`.
    pub name: Option<String>,
    /// Way in which the value is evaluated, such as as it is, by remainder, by list or by percentage.
    /// Example: `rawvalue`.
    pub operator: Option<String>,
    /// Texts of which the value has to be one; for conditions by list.
    /// Items: at most 10. Example: `test`.
    pub name_list: Vec<String>,
    /// Constant that the value taken from the request is compared with. Example: `x`.
    pub datum: Option<String>,
    /// Way in which the value found is compared with the one given. Example: `==`.
    pub cond: Option<String>,
    /// Number that the value is divided by when the remainder decides. Example: `10`.
    pub divisor: Option<i32>,
    /// Number that the remainder of the division is compared with. Example: `10`.
    pub remainder: Option<i32>,
    /// Share of requests that meet the condition, for conditions by percentage. Example: `30`.
    pub rate: Option<i32>,
    /// Value that belongs to the name or key beside it. Example: `9`.
    pub value: Option<String>,
}

response! {
    RestItem {
        "type" => type_: value,
        "name" => name: value,
        "operator" => operator: value,
        "nameList" => name_list: list(""),
        "datum" => datum: value,
        "cond" => cond: value,
        "divisor" => divisor: value,
        "remainder" => remainder: value,
        "rate" => rate: value,
        "value" => value: value,
    }
}

/// When and how often failed requests are repeated.
#[non_exhaustive]
pub struct Retry {
    /// How often a failed request is repeated at most. Example: `1`.
    pub attempts: Option<i32>,
    /// Events after which the gateway repeats a request, such as `5xx`.
    pub retry_on: Vec<String>,
    /// HTTP statuses after which a request is repeated. Example: `500`.
    pub http_codes: Vec<String>,
    /// Whether failed requests are tried again (`on`) or not (`off`). Example: `on`.
    pub status: Option<String>,
}

response! {
    Retry {
        "Attempts" => attempts: value,
        "RetryOn" => retry_on: list(""),
        "HttpCodes" => http_codes: list(""),
        "Status" => status: value,
    }
}

/// Backend services that requests are forwarded to, with their shares.
#[non_exhaustive]
pub struct RouteService {
    /// Service on the gateway, by the number that
    /// [`ListGatewayService`](super::Client::list_gateway_service) shows. Example: `782`.
    pub service_id: Option<i64>,
    /// Service as it is registered; callers look it up by this text. Example: `xkc-crm`.
    pub service_name: Option<String>,
    /// Share of the traffic that this service gets. Example: `80`.
    pub percent: Option<i32>,
    /// Which version of the software, the template or the item is meant. Example: `v1`.
    pub version: Option<String>,
    /// Name that people know the item by. Example: `dubbo4`.
    pub name: Option<String>,
    /// Where it comes from, such as a registry, a Kubernetes cluster, DNS or fixed addresses.
    /// Example: `MSE`.
    pub source_type: Option<String>,
    /// Space of names that keeps items of different origin apart. Example: `acs_ecs_dashboard`.
    pub namespace: Option<String>,
    /// Group in the registry that services of the same kind are kept in. Example: `api`.
    pub group_name: Option<String>,
    /// Protocol that the gateway speaks with the service. Example: `DUBBO`.
    pub agreement_type: Option<String>,
    /// How HTTP requests are turned into calls of a Dubbo service.
    pub http_dubbo_transcoder: Option<HttpDubboTranscoder>,
    /// Port at which the service takes requests. Example: `20880`.
    pub service_port: Option<i32>,
    /// Whether the gateway finds the backend service healthy. Example: `Health`.
    pub health_status: Option<String>,
    /// Nodes that fail the probes, by their addresses. Example: `192.168.1.2`.
    pub unhealthy_endpoints: Vec<String>,
}

response! {
    RouteService {
        "ServiceId" => service_id: value,
        "ServiceName" => service_name: value,
        "Percent" => percent: value,
        "Version" => version: value,
        "Name" => name: value,
        "SourceType" => source_type: value,
        "Namespace" => namespace: value,
        "GroupName" => group_name: value,
        "AgreementType" => agreement_type: value,
        "HttpDubboTranscoder" => http_dubbo_transcoder: value,
        "ServicePort" => service_port: value,
        "HealthStatus" => health_status: value,
        "UnhealthyEndpoints" => unhealthy_endpoints: list(""),
    }
}

values! {
    /// Whether the security group is a basic or an advanced one.
    pub enum SecurityGroupType {
        /// Advanced security group, for large numbers of addresses.
        Enterprise = "enterprise",
        /// Basic security group.
        Normal = "normal",
    }
}

/// Backend services that requests are forwarded to, with their shares.
#[non_exhaustive]
pub struct Service {
    /// Service on the gateway, by the number that
    /// [`ListGatewayService`](super::Client::list_gateway_service) shows.
    pub service_id: Option<i64>,
    /// Share of the traffic that this service gets.
    pub percent: Option<i32>,
    /// Which version of the software, the template or the item is meant.
    pub version: Option<String>,
    /// Name that people know the item by.
    pub name: Option<String>,
    /// Where it comes from, such as a registry, a Kubernetes cluster, DNS or fixed addresses.
    pub source_type: Option<String>,
    /// Space of names that keeps items of different origin apart.
    pub namespace: Option<String>,
    /// Group in the registry that services of the same kind are kept in.
    pub group_name: Option<String>,
    /// Protocol that the gateway speaks with the service.
    pub agreement_type: Option<String>,
    /// How HTTP requests are turned into calls of a Dubbo service.
    pub http_dubbo_transcoder: Option<HttpDubboTranscoder>,
    /// Port at which the service takes requests.
    pub service_port: Option<i32>,
}

impl Service {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ServiceId`.
    #[inline]
    pub fn service_id(mut self, value: i64) -> Self {
        self.service_id = Some(value);
        self
    }
    /// Sets `Percent`.
    #[inline]
    pub fn percent(mut self, value: i32) -> Self {
        self.percent = Some(value);
        self
    }
    /// Sets `Version`.
    pub fn version(mut self, value: impl Into<String>) -> Self {
        self.version = Some(value.into());
        self
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
    /// Sets `AgreementType`.
    pub fn agreement_type(mut self, value: impl Into<String>) -> Self {
        self.agreement_type = Some(value.into());
        self
    }
    /// Sets `HttpDubboTranscoder`.
    pub fn http_dubbo_transcoder(
        mut self,
        value: impl Into<HttpDubboTranscoder>,
    ) -> Self {
        self.http_dubbo_transcoder = Some(value.into());
        self
    }
    /// Sets `ServicePort`.
    #[inline]
    pub fn service_port(mut self, value: i32) -> Self {
        self.service_port = Some(value);
        self
    }
}

request! {
    Service {
        "ServiceId" => service_id: field,
        "Percent" => percent: field,
        "Version" => version: field,
        "Name" => name: field,
        "SourceType" => source_type: field,
        "Namespace" => namespace: field,
        "GroupName" => group_name: field,
        "AgreementType" => agreement_type: field,
        "HttpDubboTranscoder" => http_dubbo_transcoder: field,
        "ServicePort" => service_port: field,
    }
}

/// Tags, which are pairs of key and value for sorting resources.
#[non_exhaustive]
pub struct Tag {
    /// First half of a tag, under which its value is filed.
    pub key: Option<String>,
    /// Value of the tag whose key stands beside it; may be empty.
    pub value: Option<String>,
}

impl Tag {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Key`.
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
        self
    }
    /// Sets `Value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

request! {
    Tag {
        "Key" => key: field,
        "Value" => value: field,
    }
}

/// Times of day with the number of nodes wanted then.
#[non_exhaustive]
pub struct TimePolicyList {
    /// How many nodes the time-based scaling rule aims at. Example: `2`.
    pub desired_replica: Option<i32>,
    /// When it began, or where the period begins that the data is about. Example: `16:00`.
    pub start_time: Option<String>,
    /// When it ended or ends, or where the period ends that the data is about. Example: `18:00`.
    pub end_time: Option<String>,
}

response! {
    TimePolicyList {
        "DesiredReplica" => desired_replica: value,
        "StartTime" => start_time: value,
        "EndTime" => end_time: value,
    }
}

/// How long to wait before giving up.
#[non_exhaustive]
pub struct Timeout {
    /// Length of time, counted in the unit beside it. Example: `10`.
    pub unit_num: Option<i32>,
    /// Unit in which the length of time beside it is counted. Example: `s`.
    pub time_unit: Option<String>,
    /// Whether the timeout is applied (`on`) or not (`off`). Example: `off`.
    pub status: Option<String>,
}

response! {
    Timeout {
        "UnitNum" => unit_num: value,
        "TimeUnit" => time_unit: value,
        "Status" => status: value,
    }
}

/// How the gateway uses TLS towards the backend service.
#[non_exhaustive]
pub struct TlsSetting {
    /// Whether traffic to the backend is plain, encrypted, or encrypted with certificates on both
    /// sides. Example: `SIMPLE`.
    pub tls_mode: Option<String>,
    /// ID that the certificate is kept under in the service. Example: `6456988-cn-hangzhou`.
    pub cert_id: Option<String>,
    /// Certificates of the authorities that the gateway trusts when it checks the backend.
    /// Example: `text`.
    pub ca_cert_content: Option<String>,
    /// Server name that the gateway sends when it opens a TLS connection to the backend.
    /// Example: `www.aliyun.com`.
    pub sni: Option<String>,
}

impl TlsSetting {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `TlsMode`.
    pub fn tls_mode(mut self, value: impl Into<String>) -> Self {
        self.tls_mode = Some(value.into());
        self
    }
    /// Sets `CertId`.
    pub fn cert_id(mut self, value: impl Into<String>) -> Self {
        self.cert_id = Some(value.into());
        self
    }
    /// Sets `CaCertContent`.
    pub fn ca_cert_content(mut self, value: impl Into<String>) -> Self {
        self.ca_cert_content = Some(value.into());
        self
    }
    /// Sets `Sni`.
    pub fn sni(mut self, value: impl Into<String>) -> Self {
        self.sni = Some(value.into());
        self
    }
}

response! {
    TlsSetting {
        "TlsMode" => tls_mode: value,
        "CertId" => cert_id: value,
        "CaCertContent" => ca_cert_content: value,
        "Sni" => sni: value,
    }
}

/// Whether and how requests through the gateway are traced.
#[non_exhaustive]
pub struct TraceDetails {
    /// Whether requests are traced. Example: `true`.
    pub trace_enabled: Option<bool>,
    /// Share of requests that tracing records. Default: `10`. Example: `10`.
    pub sample: Option<i64>,
    /// Which tracing system is used, or which kind of event was traced.
    /// Default: `XTRACE`. Example: `XTRACE`.
    pub trace_type: Option<String>,
    /// Service on the gateway, by the number that
    /// [`ListGatewayService`](super::Client::list_gateway_service) shows. Example: `10458`.
    pub service_id: Option<i64>,
    /// Port at which the service takes requests. Example: `80`.
    pub service_port: Option<String>,
}

impl TraceDetails {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `TraceEnabled`.
    #[inline]
    pub fn trace_enabled(mut self, value: bool) -> Self {
        self.trace_enabled = Some(value);
        self
    }
    /// Sets `Sample`.
    #[inline]
    pub fn sample(mut self, value: i64) -> Self {
        self.sample = Some(value);
        self
    }
    /// Sets `TraceType`.
    pub fn trace_type(mut self, value: impl Into<String>) -> Self {
        self.trace_type = Some(value.into());
        self
    }
    /// Sets `ServiceId`.
    #[inline]
    pub fn service_id(mut self, value: i64) -> Self {
        self.service_id = Some(value);
        self
    }
    /// Sets `ServicePort`.
    pub fn service_port(mut self, value: impl Into<String>) -> Self {
        self.service_port = Some(value.into());
        self
    }
}

response! {
    TraceDetails {
        "TraceEnabled" => trace_enabled: value,
        "Sample" => sample: value,
        "TraceType" => trace_type: value,
        "ServiceId" => service_id: value,
        "ServicePort" => service_port: value,
    }
}

/// How the gateway spreads and encrypts traffic to the service.
#[non_exhaustive]
pub struct TrafficPolicy {
    /// How the gateway uses TLS towards the backend service.
    pub tls_setting: Option<TlsSetting>,
    /// How requests are spread over the nodes of the service.
    pub load_balancer_settings: Option<LoadBalancerSettings>,
}

impl TrafficPolicy {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `TlsSetting`.
    pub fn tls_setting(mut self, value: impl Into<TlsSetting>) -> Self {
        self.tls_setting = Some(value.into());
        self
    }
    /// Sets `LoadBalancerSettings`.
    pub fn load_balancer_settings(
        mut self,
        value: impl Into<LoadBalancerSettings>,
    ) -> Self {
        self.load_balancer_settings = Some(value.into());
        self
    }
}

response! {
    TrafficPolicy {
        "TlsSetting" => tls_setting: value,
        "LoadBalancerSettings" => load_balancer_settings: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct ZnodeData {
    /// Outcome of the call in short, such as an ID or a text. Example: `cluster`.
    pub data: Option<String>,
    /// Flag on the listing of the node. Example: `true`.
    pub dir: Option<bool>,
    /// Name that people know the item by. Example: `mse-bc1a29b0-160230875****-reg-center-0-1`.
    pub name: Option<String>,
    /// Path of the file, the entry or the URL.
    pub path: Option<String>,
}

response! {
    ZnodeData {
        "Data" => data: value,
        "Dir" => dir: value,
        "Name" => name: value,
        "Path" => path: value,
    }
}
