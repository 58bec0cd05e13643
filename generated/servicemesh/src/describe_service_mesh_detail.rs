// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeServiceMeshDetail`, from `servicemesh/DescribeServiceMeshDetail.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Configuration, InitCNIConfiguration, LoadBalancer, ResourceLimit, ResourceRequest, ServiceMeshInfo, SpecNetwork};

/// Reads one ASM instance, with its endpoints, version, network and enabled features.
///
/// ```no_run
/// # async fn example(client: alicloud_servicemesh::Client) -> Result<(), alicloud_servicemesh::Error> {
/// let request = alicloud_servicemesh::DescribeServiceMeshDetailRequest::new()
///     .service_mesh_id("...");
/// let reply = client.describe_service_mesh_detail(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeServiceMeshDetailRequest {
    /// **Required.** ID of the service mesh that the call is about.
    pub service_mesh_id: Option<String>,
}

impl DescribeServiceMeshDetailRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ServiceMeshId`, which is required.
    pub fn service_mesh_id(mut self, value: impl Into<String>) -> Self {
        self.service_mesh_id = Some(value.into());
        self
    }
}

request! {
    DescribeServiceMeshDetailRequest {
        "ServiceMeshId" => service_mesh_id: form,
    }
}

impl Operation for DescribeServiceMeshDetailRequest {
    type Response = DescribeServiceMeshDetailResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeServiceMeshDetail")
        .required(&["ServiceMeshId"])
        .read_only();
}

/// Response to [`DescribeServiceMeshDetailRequest`].
#[non_exhaustive]
pub struct DescribeServiceMeshDetailResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `11fd0027-c27e-41bb-a565-75583054****`.
    pub request_id: Option<String>,
    /// `ServiceMesh`.
    pub service_mesh: Option<ServiceMesh>,
}

response! {
    DescribeServiceMeshDetailResponse {
        "RequestId" => request_id: value,
        "ServiceMesh" => service_mesh: value,
    }
}

/// The value of [`service_mesh`](DescribeServiceMeshDetailResponse::service_mesh).
#[non_exhaustive]
pub struct ServiceMesh {
    /// The endpoints that are concerned.
    pub endpoints: Option<ServiceMeshEndpoints>,
    /// What is known about the service mesh.
    pub service_mesh_info: Option<ServiceMeshInfo>,
    /// `Spec`.
    pub spec: Option<Spec>,
    /// The clusters that were found or are concerned, one entry each.
    /// Example: `["caf089e56daba4c51a8906fe43ea1****","c80f45444b3da447da60a911390c2****"]`.
    pub clusters: Vec<String>,
    /// Size or model of the cluster. Example: `standard`.
    pub cluster_spec: Option<String>,
    /// Which kind of owner it is or is to be. Example: `ackone`.
    pub owner_type: Option<String>,
    /// Number of the account that the resource belongs to.
    /// Example: `cc3e96f249d124eb38b72718ec5*****`.
    pub owner_id: Option<String>,
}

response! {
    ServiceMesh {
        "Endpoints" => endpoints: value,
        "ServiceMeshInfo" => service_mesh_info: value,
        "Spec" => spec: value,
        "Clusters" => clusters: list(""),
        "ClusterSpec" => cluster_spec: value,
        "OwnerType" => owner_type: value,
        "OwnerId" => owner_id: value,
    }
}

/// The endpoints that are concerned.
#[non_exhaustive]
pub struct ServiceMeshEndpoints {
    /// Host name at which the intranet pilot is reached. Example: `192.168.**.**:15011`.
    pub intranet_pilot_endpoint: Option<String>,
    /// Host name at which the public pilot is reached. Example: `182.92.**.**:15011`.
    pub public_pilot_endpoint: Option<String>,
    /// Host name at which the intranet API server is reached. Example: `https://192.168.**.**:6443`.
    pub intranet_api_server_endpoint: Option<String>,
    /// Host name at which the public API server is reached. Example: `https://123.56.**.**:6443`.
    pub public_api_server_endpoint: Option<String>,
}

response! {
    ServiceMeshEndpoints {
        "IntranetPilotEndpoint" => intranet_pilot_endpoint: value,
        "PublicPilotEndpoint" => public_pilot_endpoint: value,
        "IntranetApiServerEndpoint" => intranet_api_server_endpoint: value,
        "PublicApiServerEndpoint" => public_api_server_endpoint: value,
    }
}

/// The value of [`spec`](ServiceMesh::spec).
#[non_exhaustive]
pub struct Spec {
    /// `Network`.
    pub network: Option<SpecNetwork>,
    /// `LoadBalancer`.
    pub load_balancer: Option<LoadBalancer>,
    /// Settings of the mesh, and what it works with.
    pub mesh_config: Option<MeshConfig>,
}

response! {
    Spec {
        "Network" => network: value,
        "LoadBalancer" => load_balancer: value,
        "MeshConfig" => mesh_config: value,
    }
}

/// Settings of the mesh, and what it works with.
#[non_exhaustive]
pub struct MeshConfig {
    /// `OPA`.
    pub opa: Option<Opa>,
    /// The prometheus that are concerned.
    pub prometheus: Option<Prometheus>,
    /// `AccessLog`.
    pub access_log: Option<AccessLog>,
    /// `Pilot`.
    pub pilot: Option<Pilot>,
    /// `MSE`.
    pub mse: Option<Mse>,
    /// Example: `false`.
    pub customized_zipkin: Option<bool>,
    /// `SidecarInjector`.
    pub sidecar_injector: Option<SidecarInjector>,
    /// The include IP address ranges that are concerned. Example: `192.168.0.0/16`.
    pub include_ip_ranges: Option<String>,
    /// The exclude IP address ranges that are concerned. Example: `172.16.0.0`.
    pub exclude_ip_ranges: Option<String>,
    /// Network ports that belong to the exclude outbound. Example: `80,81`.
    pub exclude_outbound_ports: Option<String>,
    /// Network ports that belong to the exclude inbound. Example: `80,81`.
    pub exclude_inbound_ports: Option<String>,
    /// Example: `true`.
    pub telemetry: Option<bool>,
    /// `Edition`.
    pub edition: Option<Edition>,
    /// `ProtocolSupport`.
    pub protocol_support: Option<ProtocolSupport>,
    /// What is done about the outbound traffic, as rules. Example: `ALLOW_ANY`.
    pub outbound_traffic_policy: Option<String>,
    /// `Kiali`.
    pub kiali: Option<Kiali>,
    /// Example: `true`.
    pub tracing: Option<bool>,
    /// `WebAssemblyFilterDeployment`.
    pub web_assembly_filter_deployment: Option<WebAssemblyFilterDeployment>,
    /// Whether this is switched on: locality LB. Example: `true`.
    pub enable_locality_lb: Option<bool>,
    /// `Audit`.
    pub audit: Option<Audit>,
    /// `Proxy`.
    pub proxy: Option<Proxy>,
    /// `K8sNewAPIsSupport`.
    pub k8s_new_apis_support: Option<K8sNewAPIsSupport>,
    /// `LocalityLB`.
    pub locality_lb: Option<LocalityLB>,
    /// What is known about the control plane log.
    pub control_plane_log_info: Option<ControlPlaneLogInfo>,
    /// Settings of the extra, and what it works with.
    pub extra_configuration: Option<ExtraConfiguration>,
}

response! {
    MeshConfig {
        "OPA" => opa: value,
        "Prometheus" => prometheus: value,
        "AccessLog" => access_log: value,
        "Pilot" => pilot: value,
        "MSE" => mse: value,
        "CustomizedZipkin" => customized_zipkin: value,
        "SidecarInjector" => sidecar_injector: value,
        "IncludeIPRanges" => include_ip_ranges: value,
        "ExcludeIPRanges" => exclude_ip_ranges: value,
        "ExcludeOutboundPorts" => exclude_outbound_ports: value,
        "ExcludeInboundPorts" => exclude_inbound_ports: value,
        "Telemetry" => telemetry: value,
        "Edition" => edition: value,
        "ProtocolSupport" => protocol_support: value,
        "OutboundTrafficPolicy" => outbound_traffic_policy: value,
        "Kiali" => kiali: value,
        "Tracing" => tracing: value,
        "WebAssemblyFilterDeployment" => web_assembly_filter_deployment: value,
        "EnableLocalityLB" => enable_locality_lb: value,
        "Audit" => audit: value,
        "Proxy" => proxy: value,
        "K8sNewAPIsSupport" => k8s_new_apis_support: value,
        "LocalityLB" => locality_lb: value,
        "ControlPlaneLogInfo" => control_plane_log_info: value,
        "ExtraConfiguration" => extra_configuration: value,
    }
}

/// The value of [`opa`](MeshConfig::opa).
#[non_exhaustive]
pub struct Opa {
    /// Example: `1024Mi`.
    pub request_memory: Option<String>,
    /// Level that the log has on its scale. Example: `info`.
    pub log_level: Option<String>,
    /// Whether the feature or the item is switched on. Example: `true`.
    pub enabled: Option<bool>,
    /// Example: `512Mi`.
    pub limit_memory: Option<String>,
    /// Example: `2`.
    pub request_cpu: Option<String>,
    /// Example: `1`.
    pub limit_cpu: Option<String>,
}

response! {
    Opa {
        "RequestMemory" => request_memory: value,
        "LogLevel" => log_level: value,
        "Enabled" => enabled: value,
        "LimitMemory" => limit_memory: value,
        "RequestCPU" => request_cpu: value,
        "LimitCPU" => limit_cpu: value,
    }
}

/// The prometheus that are concerned.
#[non_exhaustive]
pub struct Prometheus {
    /// Example: `false`.
    pub use_external: Option<bool>,
    /// Web address under which the external is found. Example: `http://prometheus:9090`.
    pub external_url: Option<String>,
}

response! {
    Prometheus {
        "UseExternal" => use_external: value,
        "ExternalUrl" => external_url: value,
    }
}

/// The value of [`access_log`](MeshConfig::access_log).
#[non_exhaustive]
pub struct AccessLog {
    /// Whether the feature or the item is switched on. Example: `true`.
    pub enabled: Option<bool>,
    /// Example: `k8s-log-b7b05d08670e41ca8c8fc0b7718f*****`.
    pub project: Option<String>,
}

response! {
    AccessLog {
        "Enabled" => enabled: value,
        "Project" => project: value,
    }
}

/// The value of [`pilot`](MeshConfig::pilot).
#[non_exhaustive]
pub struct Pilot {
    /// Whether the http10 is switched on. Example: `false`.
    pub http10_enabled: Option<bool>,
    /// Example: `100`.
    pub trace_sampling: Option<f64>,
    /// `Feature`.
    pub feature: Option<Feature>,
    /// Where the config comes from.
    pub config_source: Option<ConfigSource>,
}

response! {
    Pilot {
        "Http10Enabled" => http10_enabled: value,
        "TraceSampling" => trace_sampling: value,
        "Feature" => feature: value,
        "ConfigSource" => config_source: value,
    }
}

/// The value of [`feature`](Pilot::feature).
#[non_exhaustive]
pub struct Feature {
    /// Settings of the filter gateway cluster, and what it works with. Example: `false`.
    pub filter_gateway_cluster_config: Option<bool>,
    /// Whether this is switched on: SDS server. Example: `false`.
    pub enable_sds_server: Option<bool>,
}

response! {
    Feature {
        "FilterGatewayClusterConfig" => filter_gateway_cluster_config: value,
        "EnableSDSServer" => enable_sds_server: value,
    }
}

/// Where the config comes from.
#[non_exhaustive]
pub struct ConfigSource {
    /// Whether the feature or the item is switched on. Example: `false`.
    pub enabled: Option<bool>,
    /// ID of the nacos that the item belongs to or stands for. Example: `mse-cn-tl326******`.
    pub nacos_id: Option<String>,
}

response! {
    ConfigSource {
        "Enabled" => enabled: value,
        "NacosID" => nacos_id: value,
    }
}

/// The value of [`mse`](MeshConfig::mse).
#[non_exhaustive]
pub struct Mse {
    /// Whether the feature or the item is switched on. Example: `false`.
    pub enabled: Option<bool>,
}

response! {
    Mse {
        "Enabled" => enabled: value,
    }
}

/// The value of [`sidecar_injector`](MeshConfig::sidecar_injector).
#[non_exhaustive]
pub struct SidecarInjector {
    /// Whether this is switched on: namespaces by default. Example: `false`.
    pub enable_namespaces_by_default: Option<bool>,
    /// Example: `512Mi`.
    pub request_memory: Option<String>,
    /// Example: `2048Mi`.
    pub limit_memory: Option<String>,
    /// Example: `1000m`.
    pub request_cpu: Option<String>,
    /// Whether the auto injection policy is switched on. Example: `true`.
    pub auto_injection_policy_enabled: Option<bool>,
    /// Example: `4000m`.
    pub limit_cpu: Option<String>,
    /// Settings of the init CNI, and what it works with.
    pub init_cni_configuration: Option<InitCNIConfiguration>,
    /// `SidecarInjectorWebhookAsYaml`.
    pub sidecar_injector_webhook_as_yaml: Option<String>,
    /// How many there are of this: sidecar injector. Example: `1`.
    pub sidecar_injector_num: Option<i32>,
}

response! {
    SidecarInjector {
        "EnableNamespacesByDefault" => enable_namespaces_by_default: value,
        "RequestMemory" => request_memory: value,
        "LimitMemory" => limit_memory: value,
        "RequestCPU" => request_cpu: value,
        "AutoInjectionPolicyEnabled" => auto_injection_policy_enabled: value,
        "LimitCPU" => limit_cpu: value,
        "InitCNIConfiguration" => init_cni_configuration: value,
        "SidecarInjectorWebhookAsYaml" => sidecar_injector_webhook_as_yaml: value,
        "SidecarInjectorNum" => sidecar_injector_num: value,
    }
}

/// The value of [`edition`](MeshConfig::edition).
#[non_exhaustive]
pub struct Edition {
    /// Name that people know the item by. Example: `Pro`.
    pub name: Option<String>,
    /// Tag that the istiod image carries. Example: `v1.9.7.1-3-gb3f1ab3c9c-pro-aliyun`.
    pub istiod_image_tag: Option<String>,
    /// Tag that the proxy image carries. Example: `v1.9.7.1-3-gb3f1ab3c9c-pro-aliyun`.
    pub proxy_image_tag: Option<String>,
}

response! {
    Edition {
        "Name" => name: value,
        "IstiodImageTag" => istiod_image_tag: value,
        "ProxyImageTag" => proxy_image_tag: value,
    }
}

/// The value of [`protocol_support`](MeshConfig::protocol_support).
#[non_exhaustive]
pub struct ProtocolSupport {
    /// Whether the mysql filter is switched on. Example: `false`.
    pub mysql_filter_enabled: Option<bool>,
    /// Whether the redis filter is switched on. Example: `false`.
    pub redis_filter_enabled: Option<bool>,
    /// Whether the thrift filter is switched on. Example: `false`.
    pub thrift_filter_enabled: Option<bool>,
    /// Whether the dubbo filter is switched on. Example: `false`.
    pub dubbo_filter_enabled: Option<bool>,
}

response! {
    ProtocolSupport {
        "MysqlFilterEnabled" => mysql_filter_enabled: value,
        "RedisFilterEnabled" => redis_filter_enabled: value,
        "ThriftFilterEnabled" => thrift_filter_enabled: value,
        "DubboFilterEnabled" => dubbo_filter_enabled: value,
    }
}

/// The value of [`kiali`](MeshConfig::kiali).
#[non_exhaustive]
pub struct Kiali {
    /// Whether the feature or the item is switched on. Example: `false`.
    pub enabled: Option<bool>,
    /// URL, or the path in it, that the call or the item is about. Example: `http://1.2.**.**:20001`.
    pub url: Option<String>,
}

response! {
    Kiali {
        "Enabled" => enabled: value,
        "Url" => url: value,
    }
}

/// The value of [`web_assembly_filter_deployment`](MeshConfig::web_assembly_filter_deployment).
#[non_exhaustive]
pub struct WebAssemblyFilterDeployment {
    /// Whether the feature or the item is switched on. Example: `false`.
    pub enabled: Option<bool>,
}

response! {
    WebAssemblyFilterDeployment {
        "Enabled" => enabled: value,
    }
}

/// The value of [`audit`](MeshConfig::audit).
#[non_exhaustive]
pub struct Audit {
    /// Whether the feature or the item is switched on. Example: `true`.
    pub enabled: Option<bool>,
    /// Example: `audit-project`.
    pub project: Option<String>,
    /// State that the audit project is in. Example: `audit_project_not_exist`.
    pub audit_project_status: Option<String>,
}

response! {
    Audit {
        "Enabled" => enabled: value,
        "Project" => project: value,
        "AuditProjectStatus" => audit_project_status: value,
    }
}

/// The value of [`proxy`](MeshConfig::proxy).
#[non_exhaustive]
pub struct Proxy {
    /// Example: `128Mi`.
    pub request_memory: Option<String>,
    /// Domain name that belongs to the cluster. Example: `cluster.domain`.
    pub cluster_domain: Option<String>,
    /// Example: `1024Mi`.
    pub limit_memory: Option<String>,
    /// Example: `100m`.
    pub request_cpu: Option<String>,
    /// Whether this is switched on: DNS proxying. Example: `false`.
    pub enable_dns_proxying: Option<bool>,
    /// Example: `2000m`.
    pub limit_cpu: Option<String>,
    /// Whether the access log service is switched on. Example: `false`.
    pub access_log_service_enabled: Option<bool>,
    /// Host name or address of the access log service. Example: `0.0.0.0`.
    pub access_log_service_host: Option<String>,
    /// Network port that belongs to the access log service. Example: `9999`.
    pub access_log_service_port: Option<i32>,
    /// Notation or file format of the access log. Example: `text`.
    pub access_log_format: Option<String>,
    /// Example: `/dev/stdout`.
    pub access_log_file: Option<String>,
}

response! {
    Proxy {
        "RequestMemory" => request_memory: value,
        "ClusterDomain" => cluster_domain: value,
        "LimitMemory" => limit_memory: value,
        "RequestCPU" => request_cpu: value,
        "EnableDNSProxying" => enable_dns_proxying: value,
        "LimitCPU" => limit_cpu: value,
        "AccessLogServiceEnabled" => access_log_service_enabled: value,
        "AccessLogServiceHost" => access_log_service_host: value,
        "AccessLogServicePort" => access_log_service_port: value,
        "AccessLogFormat" => access_log_format: value,
        "AccessLogFile" => access_log_file: value,
    }
}

/// The value of [`k8s_new_apis_support`](MeshConfig::k8s_new_apis_support).
#[non_exhaustive]
pub struct K8sNewAPIsSupport {
    /// Whether the gateway API is switched on. Example: `false`.
    pub gateway_api_enabled: Option<bool>,
}

response! {
    K8sNewAPIsSupport {
        "GatewayAPIEnabled" => gateway_api_enabled: value,
    }
}

/// The value of [`locality_lb`](MeshConfig::locality_lb).
#[non_exhaustive]
pub struct LocalityLB {
    /// Whether the feature or the item is switched on. Example: `false`.
    pub enabled: Option<bool>,
    /// Example: `{"failover":[{"from":"cn-hangzhou","to":"cn-shanghai"}]}`.
    pub failover: Option<Value>,
    /// Example: `text`.
    pub distribute: Option<Value>,
}

response! {
    LocalityLB {
        "Enabled" => enabled: value,
        "Failover" => failover: value,
        "Distribute" => distribute: value,
    }
}

/// What is known about the control plane log.
#[non_exhaustive]
pub struct ControlPlaneLogInfo {
    /// Whether the feature or the item is switched on. Example: `false`.
    pub enabled: Option<bool>,
    /// Example: `mesh-log-cbeb85a09161b4a26ab73e0ac****`.
    pub project: Option<String>,
    /// Example: `30`.
    pub log_ttl: Option<i32>,
}

response! {
    ControlPlaneLogInfo {
        "Enabled" => enabled: value,
        "Project" => project: value,
        "LogTTL" => log_ttl: value,
    }
}

/// Settings of the extra, and what it works with.
#[non_exhaustive]
pub struct ExtraConfiguration {
    /// `IstioCRHistory`.
    pub istio_cr_history: Option<IstioCRHistory>,
    /// Whether the CR aggregation is switched on. Example: `false`.
    pub cr_aggregation_enabled: Option<bool>,
    /// `MultiBuffer`.
    pub multi_buffer: Option<MultiBuffer>,
    /// How long the termination drain lasts. Example: `5s`.
    pub termination_drain_duration: Option<String>,
    /// `Lifecycle`.
    pub lifecycle: Option<Lifecycle>,
    /// Upper limit that applies to the sidecar proxy init resource.
    pub sidecar_proxy_init_resource_limit: Option<ResourceLimit>,
    /// `SidecarProxyInitResourceRequest`.
    pub sidecar_proxy_init_resource_request: Option<ResourceRequest>,
    /// The discovery selectors that were found or are concerned, one entry each.
    /// Example: `[{"matchExpressions":[{"key":"asm-discovery","operator":"Exists"}]}]`.
    pub discovery_selectors: Vec<Value>,
    /// `OPAScopeInjection`.
    pub opa_scope_injection: Option<OPAScopeInjection>,
    /// Settings of the CR aggregation, and what it works with.
    pub cr_aggregation_configuration: Option<Configuration>,
    /// Settings of the NFD, and what it works with.
    pub nfd_configuration: Option<NFDConfiguration>,
    /// `AccessLogExtraConf`.
    pub access_log_extra_conf: Option<AccessLogExtraConf>,
    /// The auto diagnosis that are concerned.
    pub auto_diagnosis: Option<AutoDiagnosis>,
    /// Settings of the adaptive xds, and what it works with.
    pub adaptive_xds_configuration: Option<AdaptiveXdsConfiguration>,
    /// Settings of the istiod extra, and what it works with.
    pub istiod_extra_configuration: Option<IstiodExtraConfiguration>,
}

response! {
    ExtraConfiguration {
        "IstioCRHistory" => istio_cr_history: value,
        "CRAggregationEnabled" => cr_aggregation_enabled: value,
        "MultiBuffer" => multi_buffer: value,
        "TerminationDrainDuration" => termination_drain_duration: value,
        "Lifecycle" => lifecycle: value,
        "SidecarProxyInitResourceLimit" => sidecar_proxy_init_resource_limit: value,
        "SidecarProxyInitResourceRequest" => sidecar_proxy_init_resource_request: value,
        "DiscoverySelectors" => discovery_selectors: list(""),
        "OPAScopeInjection" => opa_scope_injection: value,
        "CRAggregationConfiguration" => cr_aggregation_configuration: value,
        "NFDConfiguration" => nfd_configuration: value,
        "AccessLogExtraConf" => access_log_extra_conf: value,
        "AutoDiagnosis" => auto_diagnosis: value,
        "AdaptiveXdsConfiguration" => adaptive_xds_configuration: value,
        "IstiodExtraConfiguration" => istiod_extra_configuration: value,
    }
}

/// The value of [`istio_cr_history`](ExtraConfiguration::istio_cr_history).
#[non_exhaustive]
pub struct IstioCRHistory {
    /// Whether this is switched on: history. Example: `false`.
    pub enable_history: Option<bool>,
}

response! {
    IstioCRHistory {
        "EnableHistory" => enable_history: value,
    }
}

/// The value of [`multi_buffer`](ExtraConfiguration::multi_buffer).
#[non_exhaustive]
pub struct MultiBuffer {
    /// Whether the feature or the item is switched on. Example: `false`.
    pub enabled: Option<bool>,
    /// Example: `0.02s`.
    pub poll_delay: Option<String>,
}

response! {
    MultiBuffer {
        "Enabled" => enabled: value,
        "PollDelay" => poll_delay: value,
    }
}

/// The value of [`lifecycle`](ExtraConfiguration::lifecycle).
#[non_exhaustive]
pub struct Lifecycle {
    /// `postStart`.
    pub post_start: Option<PostStart>,
    /// `preStop`.
    pub pre_stop: Option<PreStop>,
}

response! {
    Lifecycle {
        "postStart" => post_start: value,
        "preStop" => pre_stop: value,
    }
}

/// The value of [`post_start`](Lifecycle::post_start).
#[non_exhaustive]
pub struct PostStart {
    /// `exec`.
    pub exec: Option<Exec>,
    /// `httpGet`.
    pub http_get: Option<HttpGet>,
    /// `tcpSocket`.
    pub tcp_socket: Option<TcpSocket>,
}

response! {
    PostStart {
        "exec" => exec: value,
        "httpGet" => http_get: value,
        "tcpSocket" => tcp_socket: value,
    }
}

/// The value of [`exec`](PostStart::exec).
#[non_exhaustive]
pub struct Exec {
    /// Example: `sleep 3s`.
    pub command: Vec<String>,
}

response! {
    Exec {
        "command" => command: list(""),
    }
}

/// The value of [`http_get`](PostStart::http_get).
#[non_exhaustive]
pub struct HttpGet {
    /// Example: `80`.
    pub port: Option<String>,
    /// Example: `127.xx.xx.1`.
    pub host: Option<String>,
    /// Example: `http`.
    pub scheme: Option<String>,
    /// The http headers that were found or are concerned, one entry each.
    pub http_headers: Vec<HttpHeader>,
}

response! {
    HttpGet {
        "port" => port: value,
        "host" => host: value,
        "scheme" => scheme: value,
        "httpHeaders" => http_headers: list(""),
    }
}

/// The http headers that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct HttpHeader {
    /// Name of the item, as people see it. Example: `key`.
    pub name: Option<String>,
    /// Value that belongs to the name or key beside it. Example: `value`.
    pub value: Option<String>,
}

response! {
    HttpHeader {
        "name" => name: value,
        "value" => value: value,
    }
}

/// The value of [`tcp_socket`](PostStart::tcp_socket).
#[non_exhaustive]
pub struct TcpSocket {
    /// Example: `888`.
    pub port: Option<String>,
    /// Example: `127.xx.xx.1`.
    pub host: Option<String>,
}

response! {
    TcpSocket {
        "port" => port: value,
        "host" => host: value,
    }
}

/// The value of [`pre_stop`](Lifecycle::pre_stop).
#[non_exhaustive]
pub struct PreStop {
    /// `exec`.
    pub exec: Option<Exec>,
    /// `httpGet`.
    pub http_get: Option<HttpGet>,
    /// `tcpSocket`.
    pub tcp_socket: Option<TcpSocket>,
}

response! {
    PreStop {
        "exec" => exec: value,
        "httpGet" => http_get: value,
        "tcpSocket" => tcp_socket: value,
    }
}

/// The value of [`opa_scope_injection`](ExtraConfiguration::opa_scope_injection).
#[non_exhaustive]
pub struct OPAScopeInjection {
    /// Example: `false`.
    pub opa_scope_injected: Option<bool>,
}

response! {
    OPAScopeInjection {
        "OPAScopeInjected" => opa_scope_injected: value,
    }
}

/// Settings of the NFD, and what it works with.
#[non_exhaustive]
pub struct NFDConfiguration {
    /// Whether the feature or the item is switched on. Example: `true`.
    pub enabled: Option<bool>,
    /// Example: `true`.
    pub nfd_label_pruned: Option<bool>,
}

response! {
    NFDConfiguration {
        "Enabled" => enabled: value,
        "NFDLabelPruned" => nfd_label_pruned: value,
    }
}

/// The value of [`access_log_extra_conf`](ExtraConfiguration::access_log_extra_conf).
#[non_exhaustive]
pub struct AccessLogExtraConf {
    /// Example: `30`.
    pub gateway_lifecycle: Option<i32>,
    /// Example: `30`.
    pub sidecar_lifecycle: Option<i32>,
    /// Whether the gateway is switched on. Example: `true`.
    pub gateway_enabled: Option<bool>,
    /// Whether the sidecar is switched on. Example: `true`.
    pub sidecar_enabled: Option<bool>,
}

response! {
    AccessLogExtraConf {
        "GatewayLifecycle" => gateway_lifecycle: value,
        "SidecarLifecycle" => sidecar_lifecycle: value,
        "GatewayEnabled" => gateway_enabled: value,
        "SidecarEnabled" => sidecar_enabled: value,
    }
}

/// The auto diagnosis that are concerned.
#[non_exhaustive]
pub struct AutoDiagnosis {
    /// Whether the auto diagnosis is switched on. Example: `true`.
    pub auto_diagnosis_enabled: Option<bool>,
}

response! {
    AutoDiagnosis {
        "AutoDiagnosisEnabled" => auto_diagnosis_enabled: value,
    }
}

/// Settings of the adaptive xds, and what it works with.
#[non_exhaustive]
pub struct AdaptiveXdsConfiguration {
    /// Whether the feature or the item is switched on. Example: `true`.
    pub enabled: Option<bool>,
    /// The egress resources that are concerned.
    pub egress_resources: Option<EgressResources>,
    /// How many there are of this: egress replica. Example: `2`.
    pub egress_replica_count: Option<i32>,
    /// Whether the egress autoscale is switched on. Example: `true`.
    pub egress_autoscale_enabled: Option<bool>,
    /// Example: `1`.
    pub egress_min_replica: Option<i32>,
    /// Example: `2`.
    pub egress_max_replica: Option<i32>,
    /// `EgressHpaCpu`.
    pub egress_hpa_cpu: Option<EgressHpaCpu>,
    /// `EgressHpaMemory`.
    pub egress_hpa_memory: Option<EgressHpaMemory>,
}

response! {
    AdaptiveXdsConfiguration {
        "Enabled" => enabled: value,
        "EgressResources" => egress_resources: value,
        "EgressReplicaCount" => egress_replica_count: value,
        "EgressAutoscaleEnabled" => egress_autoscale_enabled: value,
        "EgressMinReplica" => egress_min_replica: value,
        "EgressMaxReplica" => egress_max_replica: value,
        "EgressHpaCpu" => egress_hpa_cpu: value,
        "EgressHpaMemory" => egress_hpa_memory: value,
    }
}

/// The egress resources that are concerned.
#[non_exhaustive]
pub struct EgressResources {
    /// The requests that are concerned. Example: `{"cpu":"100m", "memory": "256Mi"}`.
    pub requests: Option<Value>,
    /// The limits that are concerned. Example: `{"cpu":"200m", "memory": "512Mi"}`.
    pub limits: Option<Value>,
}

response! {
    EgressResources {
        "Requests" => requests: value,
        "Limits" => limits: value,
    }
}

/// The value of [`egress_hpa_cpu`](AdaptiveXdsConfiguration::egress_hpa_cpu).
#[non_exhaustive]
pub struct EgressHpaCpu {
    /// Example: `80`.
    pub target_average_utilization: Option<i32>,
}

response! {
    EgressHpaCpu {
        "TargetAverageUtilization" => target_average_utilization: value,
    }
}

/// The value of [`egress_hpa_memory`](AdaptiveXdsConfiguration::egress_hpa_memory).
#[non_exhaustive]
pub struct EgressHpaMemory {
    /// Example: `80`.
    pub target_average_utilization: Option<i32>,
}

response! {
    EgressHpaMemory {
        "TargetAverageUtilization" => target_average_utilization: value,
    }
}

/// Settings of the istiod extra, and what it works with.
#[non_exhaustive]
pub struct IstiodExtraConfiguration {
    /// The labels for offloaded workload that are concerned. Example: `name=xx,region=xx`.
    pub labels_for_offloaded_workloads: Option<String>,
}

response! {
    IstiodExtraConfiguration {
        "LabelsForOffloadedWorkloads" => labels_for_offloaded_workloads: value,
    }
}
