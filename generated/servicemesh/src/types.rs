// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Types that several operations of the product have in common.

use alicloud_runtime::codegen::*;

/// Requests that are answered with an error on purpose.
#[non_exhaustive]
pub struct Abort {
    /// State of the HTTP, to narrow the list down to or to be put into.
    pub http_status: Option<i32>,
    /// Share of requests that are hit.
    pub percentage: Option<Percentage>,
}

impl Abort {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `HttpStatus`.
    #[inline]
    pub fn http_status(mut self, value: i32) -> Self {
        self.http_status = Some(value);
        self
    }
    /// Sets `Percentage`.
    pub fn percentage(mut self, value: impl Into<Percentage>) -> Self {
        self.percentage = Some(value.into());
        self
    }
}

response! {
    Abort {
        "HttpStatus" => http_status: value,
        "Percentage" => percentage: value,
    }
}

/// Settings of the SMC, and what it works with.
#[non_exhaustive]
pub struct Configuration {
    /// Whether the feature or the item is switched on. Example: `true`.
    pub enabled: Option<bool>,
}

response! {
    Configuration {
        "Enabled" => enabled: value,
    }
}

/// The dashboards that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Dashboard {
    /// URL, or the path in it, that the call or the item is about. Example: `test.com`.
    pub url: Option<String>,
    /// Title or heading shown to people. Example: `test`.
    pub title: Option<String>,
}

response! {
    Dashboard {
        "Url" => url: value,
        "Title" => title: value,
    }
}

/// Requests that are held back on purpose.
#[non_exhaustive]
pub struct Delay {
    /// How long requests are held back.
    pub fixed_delay: Option<String>,
    /// Share of requests that are hit.
    pub percentage: Option<Percentage>,
}

impl Delay {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `FixedDelay`.
    pub fn fixed_delay(mut self, value: impl Into<String>) -> Self {
        self.fixed_delay = Some(value.into());
        self
    }
    /// Sets `Percentage`.
    pub fn percentage(mut self, value: impl Into<Percentage>) -> Self {
        self.percentage = Some(value.into());
        self
    }
}

request! {
    Delay {
        "FixedDelay" => fixed_delay: field,
        "Percentage" => percentage: field,
    }
}

/// Virtual service that takes over the routing.
#[non_exhaustive]
pub struct Delegate {
    /// Name that people know the item by.
    pub name: Option<String>,
    /// Space of names that keeps items of different origin apart.
    pub namespace: Option<String>,
}

impl Delegate {
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
    /// Sets `Namespace`.
    pub fn namespace(mut self, value: impl Into<String>) -> Self {
        self.namespace = Some(value.into());
        self
    }
}

response! {
    Delegate {
        "Name" => name: value,
        "Namespace" => namespace: value,
    }
}

/// Service the requests go to.
#[non_exhaustive]
pub struct Destination {
    /// Name or address of the host concerned.
    pub host: Option<String>,
    /// Subset of the service.
    pub subset: Option<String>,
    /// Port of the service.
    pub port: Option<Port>,
}

impl Destination {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Host`.
    pub fn host(mut self, value: impl Into<String>) -> Self {
        self.host = Some(value.into());
        self
    }
    /// Sets `Subset`.
    pub fn subset(mut self, value: impl Into<String>) -> Self {
        self.subset = Some(value.into());
        self
    }
    /// Sets `Port`.
    pub fn port(mut self, value: impl Into<Port>) -> Self {
        self.port = Some(value.into());
        self
    }
}

response! {
    Destination {
        "Host" => host: value,
        "Subset" => subset: value,
        "Port" => port: value,
    }
}

/// Faults made on purpose, to see how services cope.
#[non_exhaustive]
pub struct Fault {
    /// Requests that are held back on purpose.
    pub delay: Option<Delay>,
    /// Requests that are answered with an error on purpose.
    pub abort: Option<Abort>,
}

impl Fault {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Delay`.
    pub fn delay(mut self, value: impl Into<Delay>) -> Self {
        self.delay = Some(value.into());
        self
    }
    /// Sets `Abort`.
    pub fn abort(mut self, value: impl Into<Abort>) -> Self {
        self.abort = Some(value.into());
        self
    }
}

request! {
    Fault {
        "Delay" => delay: field,
        "Abort" => abort: field,
    }
}

/// The route to make.
#[non_exhaustive]
pub struct GatewayRoute {
    /// Routing rule of the gateway that is meant.
    pub route_name: Option<String>,
    /// Protocol that the rule works on: `HTTP`, `TLS` or `TCP`.
    pub route_type: Option<String>,
    /// Requests the route takes.
    pub match_request: Option<MatchRequest>,
    /// The route destinations to work on or to narrow the list down to.
    pub route_destinations: Vec<RouteDestination>,
    /// The HTTP advanced options that are concerned.
    pub http_advanced_options: Option<HTTPAdvancedOptions>,
    /// Space of names that keeps items of different origin apart.
    pub namespace: Option<String>,
    /// Domain names, one entry each.
    pub domains: Vec<String>,
    /// Route as in a virtual service; overrides the single settings.
    pub raw_vs_route: Option<Value>,
}

impl GatewayRoute {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RouteName`.
    pub fn route_name(mut self, value: impl Into<String>) -> Self {
        self.route_name = Some(value.into());
        self
    }
    /// Sets `RouteType`.
    pub fn route_type(mut self, value: impl Into<String>) -> Self {
        self.route_type = Some(value.into());
        self
    }
    /// Sets `MatchRequest`.
    pub fn match_request(mut self, value: impl Into<MatchRequest>) -> Self {
        self.match_request = Some(value.into());
        self
    }
    /// Sets `RouteDestinations`.
    pub fn route_destinations(
        mut self,
        value: impl IntoIterator<Item = impl Into<RouteDestination>>,
    ) -> Self {
        self.route_destinations = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `HTTPAdvancedOptions`.
    pub fn http_advanced_options(
        mut self,
        value: impl Into<HTTPAdvancedOptions>,
    ) -> Self {
        self.http_advanced_options = Some(value.into());
        self
    }
    /// Sets `Namespace`.
    pub fn namespace(mut self, value: impl Into<String>) -> Self {
        self.namespace = Some(value.into());
        self
    }
    /// Sets `Domains`.
    pub fn domains(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.domains = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `RawVSRoute`.
    pub fn raw_vs_route(mut self, value: impl Into<Value>) -> Self {
        self.raw_vs_route = Some(value.into());
        self
    }
}

request! {
    GatewayRoute {
        "RouteName" => route_name: field,
        "RouteType" => route_type: field,
        "MatchRequest" => match_request: field,
        "RouteDestinations" => route_destinations: field,
        "HTTPAdvancedOptions" => http_advanced_options: field,
        "Namespace" => namespace: field,
        "Domains" => domains: field,
        "RawVSRoute" => raw_vs_route: field,
    }
}

/// The HTTP advanced options that are concerned.
#[non_exhaustive]
pub struct HTTPAdvancedOptions {
    /// Where clients are sent instead.
    pub http_redirect: Option<HTTPRedirect>,
    /// Virtual service that takes over the routing.
    pub delegate: Option<Delegate>,
    /// What of the address is changed before passing the request on.
    pub rewrite: Option<Rewrite>,
    /// How long to wait before giving up.
    pub timeout: Option<String>,
    /// The retries that are concerned.
    pub retries: Option<Retries>,
    /// Faults made on purpose, to see how services cope.
    pub fault: Option<Fault>,
    /// Service that gets a copy of the requests.
    pub mirror: Option<Mirror>,
    /// Share of the requests that are copied.
    pub mirror_percentage: Option<Percentage>,
}

impl HTTPAdvancedOptions {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `HTTPRedirect`.
    pub fn http_redirect(mut self, value: impl Into<HTTPRedirect>) -> Self {
        self.http_redirect = Some(value.into());
        self
    }
    /// Sets `Delegate`.
    pub fn delegate(mut self, value: impl Into<Delegate>) -> Self {
        self.delegate = Some(value.into());
        self
    }
    /// Sets `Rewrite`.
    pub fn rewrite(mut self, value: impl Into<Rewrite>) -> Self {
        self.rewrite = Some(value.into());
        self
    }
    /// Sets `Timeout`.
    pub fn timeout(mut self, value: impl Into<String>) -> Self {
        self.timeout = Some(value.into());
        self
    }
    /// Sets `Retries`.
    pub fn retries(mut self, value: impl Into<Retries>) -> Self {
        self.retries = Some(value.into());
        self
    }
    /// Sets `Fault`.
    pub fn fault(mut self, value: impl Into<Fault>) -> Self {
        self.fault = Some(value.into());
        self
    }
    /// Sets `Mirror`.
    pub fn mirror(mut self, value: impl Into<Mirror>) -> Self {
        self.mirror = Some(value.into());
        self
    }
    /// Sets `MirrorPercentage`.
    pub fn mirror_percentage(mut self, value: impl Into<Percentage>) -> Self {
        self.mirror_percentage = Some(value.into());
        self
    }
}

request! {
    HTTPAdvancedOptions {
        "HTTPRedirect" => http_redirect: field,
        "Delegate" => delegate: field,
        "Rewrite" => rewrite: field,
        "Timeout" => timeout: field,
        "Retries" => retries: field,
        "Fault" => fault: field,
        "Mirror" => mirror: field,
        "MirrorPercentage" => mirror_percentage: field,
    }
}

/// Where clients are sent instead.
#[non_exhaustive]
pub struct HTTPRedirect {
    /// Address or path of the resource.
    pub uri: Option<String>,
    /// Host the request is made to name.
    pub authority: Option<String>,
    /// Code that stands for the redirect, for programs to act on.
    pub redirect_code: Option<i32>,
}

impl HTTPRedirect {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Uri`.
    pub fn uri(mut self, value: impl Into<String>) -> Self {
        self.uri = Some(value.into());
        self
    }
    /// Sets `Authority`.
    pub fn authority(mut self, value: impl Into<String>) -> Self {
        self.authority = Some(value.into());
        self
    }
    /// Sets `RedirectCode`.
    #[inline]
    pub fn redirect_code(mut self, value: i32) -> Self {
        self.redirect_code = Some(value);
        self
    }
}

response! {
    HTTPRedirect {
        "Uri" => uri: value,
        "Authority" => authority: value,
        "RedirectCode" => redirect_code: value,
    }
}

/// The headers to work on or to narrow the list down to.
#[non_exhaustive]
pub struct Header {
    /// Name that people know the item by.
    pub name: Option<String>,
    /// Way in which the matching works.
    pub matching_mode: Option<String>,
    /// What the matching contains.
    pub matching_content: Option<String>,
}

impl Header {
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
    /// Sets `MatchingMode`.
    pub fn matching_mode(mut self, value: impl Into<String>) -> Self {
        self.matching_mode = Some(value.into());
        self
    }
    /// Sets `MatchingContent`.
    pub fn matching_content(mut self, value: impl Into<String>) -> Self {
        self.matching_content = Some(value.into());
        self
    }
}

response! {
    Header {
        "Name" => name: value,
        "MatchingMode" => matching_mode: value,
        "MatchingContent" => matching_content: value,
    }
}

/// Settings of the init CNI, and what it works with.
#[non_exhaustive]
pub struct InitCNIConfiguration {
    /// The exclude namespaces that are concerned. Example: `kube-system,istio-system`.
    pub exclude_namespaces: Option<String>,
    /// Whether the feature or the item is switched on. Example: `false`.
    pub enabled: Option<bool>,
}

response! {
    InitCNIConfiguration {
        "ExcludeNamespaces" => exclude_namespaces: value,
        "Enabled" => enabled: value,
    }
}

/// Load balancers and EIPs in front of the API server and Pilot.
#[non_exhaustive]
pub struct LoadBalancer {
    /// Whether the control plane has a public address. Example: `true`.
    pub pilot_public_eip: Option<bool>,
    /// ID of the pilot public loadbalancer that the item belongs to or stands for.
    /// Example: `lb-2zesa8qs8kbkj9jkl****`.
    pub pilot_public_loadbalancer_id: Option<String>,
    /// ID of the API server loadbalancer that the item belongs to or stands for.
    /// Example: `lb-2zekaak10uxds44vx****`.
    pub api_server_loadbalancer_id: Option<String>,
    /// Whether the API server has a public address. Example: `true`.
    pub api_server_public_eip: Option<bool>,
}

response! {
    LoadBalancer {
        "PilotPublicEip" => pilot_public_eip: value,
        "PilotPublicLoadbalancerId" => pilot_public_loadbalancer_id: value,
        "ApiServerLoadbalancerId" => api_server_loadbalancer_id: value,
        "ApiServerPublicEip" => api_server_public_eip: value,
    }
}

/// Requests the route takes.
#[non_exhaustive]
pub struct MatchRequest {
    /// How the path is matched.
    pub uri: Option<Uri>,
    /// The headers to work on or to narrow the list down to.
    pub headers: Vec<Header>,
    /// The TLS match attributes to work on or to narrow the list down to.
    pub tls_match_attributes: Vec<TLSMatchAttribute>,
    /// The ports to work on or to narrow the list down to.
    pub ports: Vec<i32>,
}

impl MatchRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `URI`.
    pub fn uri(mut self, value: impl Into<Uri>) -> Self {
        self.uri = Some(value.into());
        self
    }
    /// Sets `Headers`.
    pub fn headers(
        mut self,
        value: impl IntoIterator<Item = impl Into<Header>>,
    ) -> Self {
        self.headers = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `TLSMatchAttributes`.
    pub fn tls_match_attributes(
        mut self,
        value: impl IntoIterator<Item = impl Into<TLSMatchAttribute>>,
    ) -> Self {
        self.tls_match_attributes = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Ports`.
    pub fn ports(mut self, value: impl IntoIterator<Item = impl Into<i32>>) -> Self {
        self.ports = value.into_iter().map(Into::into).collect();
        self
    }
}

response! {
    MatchRequest {
        "URI" => uri: value,
        "Headers" => headers: list(""),
        "TLSMatchAttributes" => tls_match_attributes: list(""),
        "Ports" => ports: list(""),
    }
}

/// Service that gets a copy of the requests.
#[non_exhaustive]
pub struct Mirror {
    /// Name or address of the host concerned.
    pub host: Option<String>,
    /// Subset of the service.
    pub subset: Option<String>,
}

impl Mirror {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Host`.
    pub fn host(mut self, value: impl Into<String>) -> Self {
        self.host = Some(value.into());
        self
    }
    /// Sets `Subset`.
    pub fn subset(mut self, value: impl Into<String>) -> Self {
        self.subset = Some(value.into());
        self
    }
}

response! {
    Mirror {
        "Host" => host: value,
        "Subset" => subset: value,
    }
}

/// Share of requests that are hit.
#[non_exhaustive]
pub struct Percentage {
    /// Value that belongs to the name or key beside it.
    pub value: Option<f64>,
}

impl Percentage {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Value`.
    #[inline]
    pub fn value(mut self, value: f64) -> Self {
        self.value = Some(value);
        self
    }
}

response! {
    Percentage {
        "Value" => value: value,
    }
}

/// Port of the service.
#[non_exhaustive]
pub struct Port {
    /// How many there are, or which one it is.
    pub number: Option<i32>,
}

impl Port {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Number`.
    #[inline]
    pub fn number(mut self, value: i32) -> Self {
        self.number = Some(value);
        self
    }
}

response! {
    Port {
        "Number" => number: value,
    }
}

/// What became of the secret in each cluster.
#[non_exhaustive]
pub struct Record {
    /// State of what the entry describes, which decides what can be done with it. Example: `success`.
    pub state: Option<String>,
    /// Kubernetes cluster of the data plane, which the mesh manages.
    /// Example: `c08ba3fd1e6484b0f8cc1ad8xe10d****`.
    pub cluster_id: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `timeout`.
    pub message: Option<String>,
}

response! {
    Record {
        "State" => state: value,
        "ClusterId" => cluster_id: value,
        "Message" => message: value,
    }
}

/// Upper limit that applies to the sidecar proxy init resource.
#[non_exhaustive]
pub struct ResourceLimit {
    /// Upper limit that applies to the resource CPU. Example: `2000 m`.
    pub resource_cpu_limit: Option<String>,
    /// Upper limit that applies to the resource memory. Example: `50 Mi`.
    pub resource_memory_limit: Option<String>,
}

response! {
    ResourceLimit {
        "ResourceCPULimit" => resource_cpu_limit: value,
        "ResourceMemoryLimit" => resource_memory_limit: value,
    }
}

/// What is set aside for the init container.
#[non_exhaustive]
pub struct ResourceRequest {
    /// CPU set aside. Example: `60 m`.
    pub resource_cpu_request: Option<String>,
    /// Memory set aside. Example: `30 Mi`.
    pub resource_memory_request: Option<String>,
}

response! {
    ResourceRequest {
        "ResourceCPURequest" => resource_cpu_request: value,
        "ResourceMemoryRequest" => resource_memory_request: value,
    }
}

/// The retries that are concerned.
#[non_exhaustive]
pub struct Retries {
    /// Number that is given for this: attempts.
    pub attempts: Option<i32>,
    /// How long the per try may take before it is given up.
    pub per_try_timeout: Option<String>,
    /// Conditions for another attempt.
    pub retry_on: Option<String>,
    /// The retry remote localities that are concerned.
    pub retry_remote_localities: Option<RetryRemoteLocalities>,
}

impl Retries {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Attempts`.
    #[inline]
    pub fn attempts(mut self, value: i32) -> Self {
        self.attempts = Some(value);
        self
    }
    /// Sets `PerTryTimeout`.
    pub fn per_try_timeout(mut self, value: impl Into<String>) -> Self {
        self.per_try_timeout = Some(value.into());
        self
    }
    /// Sets `RetryOn`.
    pub fn retry_on(mut self, value: impl Into<String>) -> Self {
        self.retry_on = Some(value.into());
        self
    }
    /// Sets `RetryRemoteLocalities`.
    pub fn retry_remote_localities(
        mut self,
        value: impl Into<RetryRemoteLocalities>,
    ) -> Self {
        self.retry_remote_localities = Some(value.into());
        self
    }
}

response! {
    Retries {
        "Attempts" => attempts: value,
        "PerTryTimeout" => per_try_timeout: value,
        "RetryOn" => retry_on: value,
        "RetryRemoteLocalities" => retry_remote_localities: value,
    }
}

/// The retry remote localities that are concerned.
#[non_exhaustive]
pub struct RetryRemoteLocalities {
    /// Value that belongs to the name or key beside it.
    pub value: Option<bool>,
}

impl RetryRemoteLocalities {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Value`.
    #[inline]
    pub fn value(mut self, value: bool) -> Self {
        self.value = Some(value);
        self
    }
}

response! {
    RetryRemoteLocalities {
        "Value" => value: value,
    }
}

/// What of the address is changed before passing the request on.
#[non_exhaustive]
pub struct Rewrite {
    /// Address or path of the resource.
    pub uri: Option<String>,
    /// Host the request is made to name.
    pub authority: Option<String>,
}

impl Rewrite {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Uri`.
    pub fn uri(mut self, value: impl Into<String>) -> Self {
        self.uri = Some(value.into());
        self
    }
    /// Sets `Authority`.
    pub fn authority(mut self, value: impl Into<String>) -> Self {
        self.authority = Some(value.into());
        self
    }
}

response! {
    Rewrite {
        "Uri" => uri: value,
        "Authority" => authority: value,
    }
}

/// The route destinations to work on or to narrow the list down to.
#[non_exhaustive]
pub struct RouteDestination {
    /// Service the requests go to.
    pub destination: Option<Destination>,
    /// Weight of the item when shares are dealt out among several.
    pub weight: Option<i32>,
}

impl RouteDestination {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Destination`.
    pub fn destination(mut self, value: impl Into<Destination>) -> Self {
        self.destination = Some(value.into());
        self
    }
    /// Sets `Weight`.
    #[inline]
    pub fn weight(mut self, value: i32) -> Self {
        self.weight = Some(value);
        self
    }
}

request! {
    RouteDestination {
        "Destination" => destination: field,
        "Weight" => weight: field,
    }
}

/// What is known about the service mesh.
#[non_exhaustive]
pub struct ServiceMeshInfo {
    /// Profile of the codec or of the settings. Example: `Default`.
    pub profile: Option<String>,
    /// When the item was created. Example: `2020-04-21T09:42:20+08:00`.
    pub creation_time: Option<Timestamp>,
    /// When the item was last changed. Example: `2020-06-03T14:48:54+08:00`.
    pub update_time: Option<Timestamp>,
    /// Reason of the failure in words. Example: `error`.
    pub error_message: Option<String>,
    /// Which version of the software, the template or the item is meant.
    /// Example: `v1.7.4.0-gfb34ba99-aliyun`.
    pub version: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `running`.
    pub state: Option<String>,
    /// Mesh that the call works on. Example: `c08ba3fd1e6484b0f8cc1ad8fe10d****`.
    pub service_mesh_id: Option<String>,
    /// Name that people know the item by. Example: `mesh1`.
    pub name: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`. Example: `cn-beijing`.
    pub region_id: Option<String>,
}

response! {
    ServiceMeshInfo {
        "Profile" => profile: value,
        "CreationTime" => creation_time: value,
        "UpdateTime" => update_time: value,
        "ErrorMessage" => error_message: value,
        "Version" => version: value,
        "State" => state: value,
        "ServiceMeshId" => service_mesh_id: value,
        "Name" => name: value,
        "RegionId" => region_id: value,
    }
}

/// Network the mesh is in.
#[non_exhaustive]
pub struct SpecNetwork {
    /// ID of the virtual private cloud. Example: `vpc-2zew0rajjkmxy2369****`.
    pub vpc_id: Option<String>,
    /// ID of the security group, whose rules filter the traffic. Example: `sg-2ze384sxttxbctnj****`.
    pub security_group_id: Option<String>,
    /// The v switches that were found or are concerned, one entry each.
    /// Example: `vsw-2ze66z3ntvsej0mdo****`.
    pub vswitches: Vec<String>,
}

response! {
    SpecNetwork {
        "VpcId" => vpc_id: value,
        "SecurityGroupId" => security_group_id: value,
        "VSwitches" => vswitches: list(""),
    }
}

/// The TLS match attributes to work on or to narrow the list down to.
#[non_exhaustive]
pub struct TLSMatchAttribute {
    /// Network port that belongs to the TLS.
    pub tls_port: Option<i32>,
    /// The SNI hosts to work on or to narrow the list down to.
    pub sni_hosts: Vec<String>,
}

impl TLSMatchAttribute {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `TLSPort`.
    #[inline]
    pub fn tls_port(mut self, value: i32) -> Self {
        self.tls_port = Some(value);
        self
    }
    /// Sets `SNIHosts`.
    pub fn sni_hosts(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.sni_hosts = value.into_iter().map(Into::into).collect();
        self
    }
}

response! {
    TLSMatchAttribute {
        "TLSPort" => tls_port: value,
        "SNIHosts" => sni_hosts: list(""),
    }
}

/// Tags, which are pairs of key and value for sorting resources.
#[non_exhaustive]
pub struct Tag {
    /// Key of one tag, with which items are labeled, grouped and found.
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

response! {
    Tag {
        "Key" => key: value,
        "Value" => value: value,
    }
}

/// How the path is matched.
#[non_exhaustive]
pub struct Uri {
    /// Way in which the matching works.
    pub matching_mode: Option<String>,
    /// What the matching contains.
    pub matching_content: Option<String>,
}

impl Uri {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `MatchingMode`.
    pub fn matching_mode(mut self, value: impl Into<String>) -> Self {
        self.matching_mode = Some(value.into());
        self
    }
    /// Sets `MatchingContent`.
    pub fn matching_content(mut self, value: impl Into<String>) -> Self {
        self.matching_content = Some(value.into());
        self
    }
}

response! {
    Uri {
        "MatchingMode" => matching_mode: value,
        "MatchingContent" => matching_content: value,
    }
}
