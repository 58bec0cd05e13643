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
    /// **Required.** Mesh that the call works on.
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
    /// The mesh asked for.
    pub service_mesh: Option<ServiceMesh>,
}

response! {
    DescribeServiceMeshDetailResponse {
        "RequestId" => request_id: value,
        "ServiceMesh" => service_mesh: value,
    }
}

/// The mesh asked for.
#[non_exhaustive]
pub struct ServiceMesh {
    /// The endpoints that are concerned.
    pub endpoints: Option<ServiceMeshEndpoints>,
    /// What is known about the service mesh.
    pub service_mesh_info: Option<ServiceMeshInfo>,
    /// How the mesh is set up.
    pub spec: Option<Spec>,
    /// The clusters that were found or are concerned, one entry each.
    /// Example: `["caf089e56daba4c51a8906fe43ea1****","c80f45444b3da447da60a911390c2****"]`.
    pub clusters: Vec<String>,
    /// Size or model of the cluster. Example: `standard`.
    pub cluster_spec: Option<String>,
    /// Who created the mesh: `ackone` for ACK One, empty for the user. Example: `ackone`.
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

/// How the mesh is set up.
#[non_exhaustive]
pub struct Spec {
    /// Network the mesh is in.
    pub network: Option<SpecNetwork>,
    /// Load balancers and EIPs in front of the API server and Pilot.
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
    /// How the policy agent is set up.
    pub opa: Option<Opa>,
    /// Settings of Prometheus.
    pub prometheus: Option<Prometheus>,
    /// How requests are logged.
    pub access_log: Option<AccessLog>,
    /// Settings of the control plane.
    pub pilot: Option<Pilot>,
    /// How the mesh works with Microservices Engine.
    pub mse: Option<Mse>,
    /// Whether traces go to a Zipkin of one's own. Example: `false`.
    pub customized_zipkin: Option<bool>,
    /// Settings of the injector.
    pub sidecar_injector: Option<SidecarInjector>,
    /// The include IP address ranges that are concerned. Example: `192.168.0.0/16`.
    pub include_ip_ranges: Option<String>,
    /// The exclude IP address ranges that are concerned. Example: `172.16.0.0`.
    pub exclude_ip_ranges: Option<String>,
    /// Network ports that belong to the exclude outbound. Example: `80,81`.
    pub exclude_outbound_ports: Option<String>,
    /// Network ports that belong to the exclude inbound. Example: `80,81`.
    pub exclude_inbound_ports: Option<String>,
    /// Whether Prometheus metrics are collected. Example: `true`.
    pub telemetry: Option<bool>,
    /// Edition of the mesh.
    pub edition: Option<Edition>,
    /// Further protocols the mesh takes.
    pub protocol_support: Option<ProtocolSupport>,
    /// What is done about the outbound traffic, as rules. Example: `ALLOW_ANY`.
    pub outbound_traffic_policy: Option<String>,
    /// How Kiali is set up.
    pub kiali: Option<Kiali>,
    /// How requests are traced. Example: `true`.
    pub tracing: Option<bool>,
    /// How WebAssembly filters are set up.
    pub web_assembly_filter_deployment: Option<WebAssemblyFilterDeployment>,
    /// Whether this is switched on: locality LB. Example: `true`.
    pub enable_locality_lb: Option<bool>,
    /// How changes to the mesh are recorded.
    pub audit: Option<Audit>,
    /// Settings of the sidecars.
    pub proxy: Option<Proxy>,
    /// Newer Kubernetes APIs the mesh takes.
    pub k8s_new_apis_support: Option<K8sNewAPIsSupport>,
    /// How traffic is spread over places or moved when one fails.
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

/// How the policy agent is set up.
#[non_exhaustive]
pub struct Opa {
    /// Memory set aside for the container. Example: `1024Mi`.
    pub request_memory: Option<String>,
    /// Level that the log has on its scale. Example: `info`.
    pub log_level: Option<String>,
    /// Whether the feature or the item is switched on. Example: `true`.
    pub enabled: Option<bool>,
    /// Most memory the container may use. Example: `512Mi`.
    pub limit_memory: Option<String>,
    /// CPU set aside for the container. Example: `2`.
    pub request_cpu: Option<String>,
    /// Most CPU the container may use. Example: `1`.
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

/// Settings of Prometheus.
#[non_exhaustive]
pub struct Prometheus {
    /// Whether metrics go to a Prometheus of one's own. Example: `false`.
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

/// How requests are logged.
#[non_exhaustive]
pub struct AccessLog {
    /// Whether the feature or the item is switched on. Example: `true`.
    pub enabled: Option<bool>,
    /// Project of Simple Log Service that takes the logs.
    /// Example: `k8s-log-b7b05d08670e41ca8c8fc0b7718f*****`.
    pub project: Option<String>,
}

response! {
    AccessLog {
        "Enabled" => enabled: value,
        "Project" => project: value,
    }
}

/// Settings of the control plane.
#[non_exhaustive]
pub struct Pilot {
    /// Whether the http10 is switched on. Example: `false`.
    pub http10_enabled: Option<bool>,
    /// Share of requests that are traced, in percent. Example: `100`.
    pub trace_sampling: Option<f64>,
    /// Features of the control plane.
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

/// Features of the control plane.
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

/// How the mesh works with Microservices Engine.
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

/// Settings of the injector.
#[non_exhaustive]
pub struct SidecarInjector {
    /// Whether this is switched on: namespaces by default. Example: `false`.
    pub enable_namespaces_by_default: Option<bool>,
    /// Memory set aside for the container. Example: `512Mi`.
    pub request_memory: Option<String>,
    /// Most memory the container may use. Example: `2048Mi`.
    pub limit_memory: Option<String>,
    /// CPU set aside for the container. Example: `1000m`.
    pub request_cpu: Option<String>,
    /// Whether the auto injection policy is switched on. Example: `true`.
    pub auto_injection_policy_enabled: Option<bool>,
    /// Most CPU the container may use. Example: `4000m`.
    pub limit_cpu: Option<String>,
    /// Settings of the init CNI, and what it works with.
    pub init_cni_configuration: Option<InitCNIConfiguration>,
    /// Further settings of the injection, as YAML.
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

/// Edition of the mesh.
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

/// Further protocols the mesh takes.
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

/// How Kiali is set up.
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

/// How WebAssembly filters are set up.
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

/// How changes to the mesh are recorded.
#[non_exhaustive]
pub struct Audit {
    /// Whether the feature or the item is switched on. Example: `true`.
    pub enabled: Option<bool>,
    /// Project of Simple Log Service that takes the logs. Example: `audit-project`.
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

/// Settings of the sidecars.
#[non_exhaustive]
pub struct Proxy {
    /// Memory set aside for the container. Example: `128Mi`.
    pub request_memory: Option<String>,
    /// Domain name that belongs to the cluster. Example: `cluster.domain`.
    pub cluster_domain: Option<String>,
    /// Most memory the container may use. Example: `1024Mi`.
    pub limit_memory: Option<String>,
    /// CPU set aside for the container. Example: `100m`.
    pub request_cpu: Option<String>,
    /// Whether this is switched on: DNS proxying. Example: `false`.
    pub enable_dns_proxying: Option<bool>,
    /// Most CPU the container may use. Example: `2000m`.
    pub limit_cpu: Option<String>,
    /// Whether the access log service is switched on. Example: `false`.
    pub access_log_service_enabled: Option<bool>,
    /// Host name or address of the access log service. Example: `0.0.0.0`.
    pub access_log_service_host: Option<String>,
    /// Network port that belongs to the access log service. Example: `9999`.
    pub access_log_service_port: Option<i32>,
    /// Notation or file format of the access log. Example: `text`.
    pub access_log_format: Option<String>,
    /// `/dev/stdout` if requests are written to the log. Example: `/dev/stdout`.
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

/// Newer Kubernetes APIs the mesh takes.
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

/// How traffic is spread over places or moved when one fails.
#[non_exhaustive]
pub struct LocalityLB {
    /// Whether the feature or the item is switched on. Example: `false`.
    pub enabled: Option<bool>,
    /// Where traffic goes when a place fails.
    /// Example: `{"failover":[{"from":"cn-hangzhou","to":"cn-shanghai"}]}`.
    pub failover: Option<Value>,
    /// How traffic is spread over places. Example: `text`.
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
    /// Project of Simple Log Service that takes the logs.
    /// Example: `mesh-log-cbeb85a09161b4a26ab73e0ac****`.
    pub project: Option<String>,
    /// Days that logs are kept. Example: `30`.
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
    /// Whether earlier versions of Istio resources are kept.
    pub istio_cr_history: Option<IstioCRHistory>,
    /// Whether the CR aggregation is switched on. Example: `false`.
    pub cr_aggregation_enabled: Option<bool>,
    /// Whether encryption work is gathered and done at once.
    pub multi_buffer: Option<MultiBuffer>,
    /// How long the termination drain lasts. Example: `5s`.
    pub termination_drain_duration: Option<String>,
    /// What the proxy does after starting and before stopping.
    pub lifecycle: Option<Lifecycle>,
    /// Upper limit that applies to the sidecar proxy init resource.
    pub sidecar_proxy_init_resource_limit: Option<ResourceLimit>,
    /// What is set aside for the init container.
    pub sidecar_proxy_init_resource_request: Option<ResourceRequest>,
    /// The discovery selectors that were found or are concerned, one entry each.
    /// Example: `[{"matchExpressions":[{"key":"asm-discovery","operator":"Exists"}]}]`.
    pub discovery_selectors: Vec<Value>,
    /// Where the policy agent is injected.
    pub opa_scope_injection: Option<OPAScopeInjection>,
    /// Settings of the CR aggregation, and what it works with.
    pub cr_aggregation_configuration: Option<Configuration>,
    /// Settings of the NFD, and what it works with.
    pub nfd_configuration: Option<NFDConfiguration>,
    /// Further settings of request logs.
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

/// Whether earlier versions of Istio resources are kept.
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

/// Whether encryption work is gathered and done at once.
#[non_exhaustive]
pub struct MultiBuffer {
    /// Whether the feature or the item is switched on. Example: `false`.
    pub enabled: Option<bool>,
    /// How long the proxy waits to gather encryption work. Example: `0.02s`.
    pub poll_delay: Option<String>,
}

response! {
    MultiBuffer {
        "Enabled" => enabled: value,
        "PollDelay" => poll_delay: value,
    }
}

/// What the proxy does after starting and before stopping.
#[non_exhaustive]
pub struct Lifecycle {
    /// What is done after starting.
    pub post_start: Option<PostStart>,
    /// What is done before stopping.
    pub pre_stop: Option<PreStop>,
}

response! {
    Lifecycle {
        "postStart" => post_start: value,
        "preStop" => pre_stop: value,
    }
}

/// What is done after starting.
#[non_exhaustive]
pub struct PostStart {
    /// Command run in the container.
    pub exec: Option<Exec>,
    /// HTTP request that is sent.
    pub http_get: Option<HttpGet>,
    /// Connection that is opened.
    pub tcp_socket: Option<TcpSocket>,
}

response! {
    PostStart {
        "exec" => exec: value,
        "httpGet" => http_get: value,
        "tcpSocket" => tcp_socket: value,
    }
}

/// Command run in the container.
#[non_exhaustive]
pub struct Exec {
    /// Command that is run. Example: `sleep 3s`.
    pub command: Vec<String>,
}

response! {
    Exec {
        "command" => command: list(""),
    }
}

/// HTTP request that is sent.
#[non_exhaustive]
pub struct HttpGet {
    /// Port that is called. Example: `80`.
    pub port: Option<String>,
    /// Host that is called. Example: `127.xx.xx.1`.
    pub host: Option<String>,
    /// Protocol of the request. Example: `http`.
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

/// Connection that is opened.
#[non_exhaustive]
pub struct TcpSocket {
    /// Port that is called. Example: `888`.
    pub port: Option<String>,
    /// Host that is called. Example: `127.xx.xx.1`.
    pub host: Option<String>,
}

response! {
    TcpSocket {
        "port" => port: value,
        "host" => host: value,
    }
}

/// What is done before stopping.
#[non_exhaustive]
pub struct PreStop {
    /// Command run in the container.
    pub exec: Option<Exec>,
    /// HTTP request that is sent.
    pub http_get: Option<HttpGet>,
    /// Connection that is opened.
    pub tcp_socket: Option<TcpSocket>,
}

response! {
    PreStop {
        "exec" => exec: value,
        "httpGet" => http_get: value,
        "tcpSocket" => tcp_socket: value,
    }
}

/// Where the policy agent is injected.
#[non_exhaustive]
pub struct OPAScopeInjection {
    /// Whether it can be chosen where the policy agent is injected. Example: `false`.
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
    /// Whether labels are taken off the nodes when feature discovery is switched off. Example: `true`.
    pub nfd_label_pruned: Option<bool>,
}

response! {
    NFDConfiguration {
        "Enabled" => enabled: value,
        "NFDLabelPruned" => nfd_label_pruned: value,
    }
}

/// Further settings of request logs.
#[non_exhaustive]
pub struct AccessLogExtraConf {
    /// Days that request logs of gateways are kept. Example: `30`.
    pub gateway_lifecycle: Option<i32>,
    /// Days that request logs of sidecars are kept. Example: `30`.
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
    /// Fewest replicas of the egress gateway. Example: `1`.
    pub egress_min_replica: Option<i32>,
    /// Most replicas of the egress gateway. Example: `2`.
    pub egress_max_replica: Option<i32>,
    /// CPU usage at which the egress gateway is scaled.
    pub egress_hpa_cpu: Option<EgressHpaCpu>,
    /// Memory usage at which the egress gateway is scaled.
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

/// CPU usage at which the egress gateway is scaled.
#[non_exhaustive]
pub struct EgressHpaCpu {
    /// Average usage that scaling aims at, in percent. Example: `80`.
    pub target_average_utilization: Option<i32>,
}

response! {
    EgressHpaCpu {
        "TargetAverageUtilization" => target_average_utilization: value,
    }
}

/// Memory usage at which the egress gateway is scaled.
#[non_exhaustive]
pub struct EgressHpaMemory {
    /// Average usage that scaling aims at, in percent. Example: `80`.
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
