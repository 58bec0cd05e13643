// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateServiceMesh`, from `servicemesh/CreateServiceMesh.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Creates an ASM instance in a VPC, with its Istio version and features.
///
/// ```no_run
/// # async fn example(client: alicloud_servicemesh::Client) -> Result<(), alicloud_servicemesh::Error> {
/// let request = alicloud_servicemesh::CreateServiceMeshRequest::new()
///     .region_id("...")
///     .vpc_id("...")
///     .vswitches("...");
/// let reply = client.create_service_mesh(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateServiceMeshRequest {
    /// **Required.** Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Istio release that the control plane runs, which decides on features and templates.
    pub istio_version: Option<String>,
    /// **Required.** ID of the virtual private cloud.
    pub vpc_id: Option<String>,
    /// Whether the API server gets a public address.
    pub api_server_public_eip: Option<bool>,
    /// Whether requests are traced.
    pub tracing: Option<bool>,
    /// Name that people know the item by.
    pub name: Option<String>,
    /// **Required.** The v switches that are concerned.
    pub vswitches: Option<String>,
    /// Share of requests that are traced, in percent.
    pub trace_sampling: Option<f64>,
    /// Whether traces go to a Zipkin of one's own and not to the tracing service.
    pub customized_zipkin: Option<bool>,
    /// Whether the nearest endpoints are preferred.
    pub locality_load_balancing: Option<bool>,
    /// How traffic is spread over places or moved when one fails, as JSON text.
    pub locality_lb_conf: Option<String>,
    /// Whether Prometheus metrics are collected.
    pub telemetry: Option<bool>,
    /// What is done about the open agent, as rules.
    pub open_agent_policy: Option<bool>,
    /// Level that the OPA log has on its scale.
    pub opa_log_level: Option<String>,
    /// CPU set aside for the policy agent.
    pub opa_request_cpu: Option<String>,
    /// Memory set aside for the policy agent.
    pub opa_request_memory: Option<String>,
    /// Most CPU the policy agent may use.
    pub opa_limit_cpu: Option<String>,
    /// Most memory the policy agent may use.
    pub opa_limit_memory: Option<String>,
    /// Whether this is switched on: audit.
    pub enable_audit: Option<bool>,
    /// Log project for audits.
    pub audit_project: Option<String>,
    /// Domain name that belongs to the cluster.
    pub cluster_domain: Option<String>,
    /// CPU set aside for the sidecar.
    pub proxy_request_cpu: Option<String>,
    /// Memory set aside for the sidecar.
    pub proxy_request_memory: Option<String>,
    /// Most CPU the sidecar may use.
    pub proxy_limit_cpu: Option<String>,
    /// Most memory the sidecar may use.
    pub proxy_limit_memory: Option<String>,
    /// The include IP address ranges that are concerned.
    pub include_ip_ranges: Option<String>,
    /// The exclude IP address ranges that are concerned.
    pub exclude_ip_ranges: Option<String>,
    /// Network ports that belong to the exclude outbound.
    pub exclude_outbound_ports: Option<String>,
    /// Network ports that belong to the exclude inbound.
    pub exclude_inbound_ports: Option<String>,
    /// Whether the opa is switched on.
    pub opa_enabled: Option<bool>,
    /// Whether the kiali is switched on.
    pub kiali_enabled: Option<bool>,
    /// Whether the access log is switched on.
    pub access_log_enabled: Option<bool>,
    /// Whether this holds: customized prometheus.
    pub customized_prometheus: Option<bool>,
    /// Web address under which the prometheus is found.
    pub prometheus_url: Option<String>,
    /// Whether the redis filter is switched on.
    pub redis_filter_enabled: Option<bool>,
    /// Whether the mysql filter is switched on.
    pub mysql_filter_enabled: Option<bool>,
    /// Whether the thrift filter is switched on.
    pub thrift_filter_enabled: Option<bool>,
    /// Whether the web assembly filter is switched on.
    pub web_assembly_filter_enabled: Option<bool>,
    /// Whether the MSE is switched on.
    pub mse_enabled: Option<bool>,
    /// Whether the DNS proxying is switched on.
    pub dns_proxying_enabled: Option<bool>,
    /// Which purchased tier the mesh is, with the features that come with it.
    pub edition: Option<String>,
    /// Whether the config source is switched on.
    pub config_source_enabled: Option<bool>,
    /// Nacos registry in Microservices Engine that the mesh takes services from.
    pub config_source_nacos_id: Option<String>,
    /// Whether the dubbo filter is switched on.
    pub dubbo_filter_enabled: Option<bool>,
    /// Settings of the filter gateway cluster, and what it works with.
    pub filter_gateway_cluster_config: Option<bool>,
    /// Whether this is switched on: SDS server.
    pub enable_sds_server: Option<bool>,
    /// Whether the access log service is switched on.
    pub access_log_service_enabled: Option<bool>,
    /// Host name or address of the access log service.
    pub access_log_service_host: Option<String>,
    /// Network port that belongs to the access log service.
    pub access_log_service_port: Option<i32>,
    /// Whether the gateway API is switched on.
    pub gateway_api_enabled: Option<bool>,
    /// Whether the control plane log is switched on.
    pub control_plane_log_enabled: Option<bool>,
    /// Project of Simple Log Service that the logs of the control plane go to.
    pub control_plane_log_project: Option<String>,
    /// Notation or file format of the access log.
    pub access_log_format: Option<String>,
    /// `/dev/stdout` writes requests to the log, an empty text does not.
    pub access_log_file: Option<String>,
    /// Log project for requests.
    pub access_log_project: Option<String>,
    /// Whether this is switched on: CR history.
    pub enable_cr_history: Option<bool>,
    /// Whether the CR aggregation is switched on.
    pub cr_aggregation_enabled: Option<bool>,
    /// Size or model of the API server load balancer.
    pub api_server_load_balancer_spec: Option<String>,
    /// Size or model of the pilot load balancer.
    pub pilot_load_balancer_spec: Option<String>,
    /// How the item is billed.
    pub charge_type: Option<String>,
    /// Length of the subscription or of another time span, in the unit that applies to it.
    pub period: Option<i32>,
    /// Whether the subscription is extended by itself before it runs out.
    pub auto_renew: Option<bool>,
    /// How long the auto renew lasts or how often it comes round.
    pub auto_renew_period: Option<i32>,
    /// Size or model of the cluster.
    pub cluster_spec: Option<String>,
    /// Whether the multi buffer is switched on.
    pub multi_buffer_enabled: Option<bool>,
    /// How long the proxy waits to gather encryption work.
    pub multi_buffer_poll_delay: Option<String>,
    /// Whether an authority of one's own signs certificates.
    pub use_existing_ca: Option<bool>,
    /// Certificate of the authority of an Istio of one's own, as Base64.
    pub existing_ca_cert: Option<String>,
    /// Key that opens, signs or picks out the existing ca.
    pub existing_ca_key: Option<String>,
    /// Origin of the CA that the mesh takes over, such as one that Istiod signed itself; decides what
    /// else must be given.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub existing_ca_type: Option<String>,
    /// Root certificate of an Istio of one's own, as Base64.
    pub existing_root_ca_cert: Option<String>,
    /// Key that opens, signs or picks out the existing root ca.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub existing_root_ca_key: Option<String>,
    /// Certificates from the issuing to the root authority, two at least.
    pub cert_chain: Option<String>,
    /// Cluster to work on.
    pub guest_cluster: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tag: Vec<Tag>,
    /// Whether this is switched on: ambient.
    pub enable_ambient: Option<bool>,
    /// Scene that the mesh is to show for trying things out.
    pub playground_scene: Option<String>,
    /// Whether this is switched on: ACMG.
    pub enable_acmg: Option<bool>,
}

impl CreateServiceMeshRequest {
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
    /// Sets `IstioVersion`.
    pub fn istio_version(mut self, value: impl Into<String>) -> Self {
        self.istio_version = Some(value.into());
        self
    }
    /// Sets `VpcId`, which is required.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }
    /// Sets `ApiServerPublicEip`.
    #[inline]
    pub fn api_server_public_eip(mut self, value: bool) -> Self {
        self.api_server_public_eip = Some(value);
        self
    }
    /// Sets `Tracing`.
    #[inline]
    pub fn tracing(mut self, value: bool) -> Self {
        self.tracing = Some(value);
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `VSwitches`, which is required.
    pub fn vswitches(mut self, value: impl Into<String>) -> Self {
        self.vswitches = Some(value.into());
        self
    }
    /// Sets `TraceSampling`.
    #[inline]
    pub fn trace_sampling(mut self, value: f64) -> Self {
        self.trace_sampling = Some(value);
        self
    }
    /// Sets `CustomizedZipkin`.
    #[inline]
    pub fn customized_zipkin(mut self, value: bool) -> Self {
        self.customized_zipkin = Some(value);
        self
    }
    /// Sets `LocalityLoadBalancing`.
    #[inline]
    pub fn locality_load_balancing(mut self, value: bool) -> Self {
        self.locality_load_balancing = Some(value);
        self
    }
    /// Sets `LocalityLBConf`.
    pub fn locality_lb_conf(mut self, value: impl Into<String>) -> Self {
        self.locality_lb_conf = Some(value.into());
        self
    }
    /// Sets `Telemetry`.
    #[inline]
    pub fn telemetry(mut self, value: bool) -> Self {
        self.telemetry = Some(value);
        self
    }
    /// Sets `OpenAgentPolicy`.
    #[inline]
    pub fn open_agent_policy(mut self, value: bool) -> Self {
        self.open_agent_policy = Some(value);
        self
    }
    /// Sets `OPALogLevel`.
    pub fn opa_log_level(mut self, value: impl Into<String>) -> Self {
        self.opa_log_level = Some(value.into());
        self
    }
    /// Sets `OPARequestCPU`.
    pub fn opa_request_cpu(mut self, value: impl Into<String>) -> Self {
        self.opa_request_cpu = Some(value.into());
        self
    }
    /// Sets `OPARequestMemory`.
    pub fn opa_request_memory(mut self, value: impl Into<String>) -> Self {
        self.opa_request_memory = Some(value.into());
        self
    }
    /// Sets `OPALimitCPU`.
    pub fn opa_limit_cpu(mut self, value: impl Into<String>) -> Self {
        self.opa_limit_cpu = Some(value.into());
        self
    }
    /// Sets `OPALimitMemory`.
    pub fn opa_limit_memory(mut self, value: impl Into<String>) -> Self {
        self.opa_limit_memory = Some(value.into());
        self
    }
    /// Sets `EnableAudit`.
    #[inline]
    pub fn enable_audit(mut self, value: bool) -> Self {
        self.enable_audit = Some(value);
        self
    }
    /// Sets `AuditProject`.
    pub fn audit_project(mut self, value: impl Into<String>) -> Self {
        self.audit_project = Some(value.into());
        self
    }
    /// Sets `ClusterDomain`.
    pub fn cluster_domain(mut self, value: impl Into<String>) -> Self {
        self.cluster_domain = Some(value.into());
        self
    }
    /// Sets `ProxyRequestCPU`.
    pub fn proxy_request_cpu(mut self, value: impl Into<String>) -> Self {
        self.proxy_request_cpu = Some(value.into());
        self
    }
    /// Sets `ProxyRequestMemory`.
    pub fn proxy_request_memory(mut self, value: impl Into<String>) -> Self {
        self.proxy_request_memory = Some(value.into());
        self
    }
    /// Sets `ProxyLimitCPU`.
    pub fn proxy_limit_cpu(mut self, value: impl Into<String>) -> Self {
        self.proxy_limit_cpu = Some(value.into());
        self
    }
    /// Sets `ProxyLimitMemory`.
    pub fn proxy_limit_memory(mut self, value: impl Into<String>) -> Self {
        self.proxy_limit_memory = Some(value.into());
        self
    }
    /// Sets `IncludeIPRanges`.
    pub fn include_ip_ranges(mut self, value: impl Into<String>) -> Self {
        self.include_ip_ranges = Some(value.into());
        self
    }
    /// Sets `ExcludeIPRanges`.
    pub fn exclude_ip_ranges(mut self, value: impl Into<String>) -> Self {
        self.exclude_ip_ranges = Some(value.into());
        self
    }
    /// Sets `ExcludeOutboundPorts`.
    pub fn exclude_outbound_ports(mut self, value: impl Into<String>) -> Self {
        self.exclude_outbound_ports = Some(value.into());
        self
    }
    /// Sets `ExcludeInboundPorts`.
    pub fn exclude_inbound_ports(mut self, value: impl Into<String>) -> Self {
        self.exclude_inbound_ports = Some(value.into());
        self
    }
    /// Sets `OpaEnabled`.
    #[inline]
    pub fn opa_enabled(mut self, value: bool) -> Self {
        self.opa_enabled = Some(value);
        self
    }
    /// Sets `KialiEnabled`.
    #[inline]
    pub fn kiali_enabled(mut self, value: bool) -> Self {
        self.kiali_enabled = Some(value);
        self
    }
    /// Sets `AccessLogEnabled`.
    #[inline]
    pub fn access_log_enabled(mut self, value: bool) -> Self {
        self.access_log_enabled = Some(value);
        self
    }
    /// Sets `CustomizedPrometheus`.
    #[inline]
    pub fn customized_prometheus(mut self, value: bool) -> Self {
        self.customized_prometheus = Some(value);
        self
    }
    /// Sets `PrometheusUrl`.
    pub fn prometheus_url(mut self, value: impl Into<String>) -> Self {
        self.prometheus_url = Some(value.into());
        self
    }
    /// Sets `RedisFilterEnabled`.
    #[inline]
    pub fn redis_filter_enabled(mut self, value: bool) -> Self {
        self.redis_filter_enabled = Some(value);
        self
    }
    /// Sets `MysqlFilterEnabled`.
    #[inline]
    pub fn mysql_filter_enabled(mut self, value: bool) -> Self {
        self.mysql_filter_enabled = Some(value);
        self
    }
    /// Sets `ThriftFilterEnabled`.
    #[inline]
    pub fn thrift_filter_enabled(mut self, value: bool) -> Self {
        self.thrift_filter_enabled = Some(value);
        self
    }
    /// Sets `WebAssemblyFilterEnabled`.
    #[inline]
    pub fn web_assembly_filter_enabled(mut self, value: bool) -> Self {
        self.web_assembly_filter_enabled = Some(value);
        self
    }
    /// Sets `MSEEnabled`.
    #[inline]
    pub fn mse_enabled(mut self, value: bool) -> Self {
        self.mse_enabled = Some(value);
        self
    }
    /// Sets `DNSProxyingEnabled`.
    #[inline]
    pub fn dns_proxying_enabled(mut self, value: bool) -> Self {
        self.dns_proxying_enabled = Some(value);
        self
    }
    /// Sets `Edition`.
    pub fn edition(mut self, value: impl Into<String>) -> Self {
        self.edition = Some(value.into());
        self
    }
    /// Sets `ConfigSourceEnabled`.
    #[inline]
    pub fn config_source_enabled(mut self, value: bool) -> Self {
        self.config_source_enabled = Some(value);
        self
    }
    /// Sets `ConfigSourceNacosID`.
    pub fn config_source_nacos_id(mut self, value: impl Into<String>) -> Self {
        self.config_source_nacos_id = Some(value.into());
        self
    }
    /// Sets `DubboFilterEnabled`.
    #[inline]
    pub fn dubbo_filter_enabled(mut self, value: bool) -> Self {
        self.dubbo_filter_enabled = Some(value);
        self
    }
    /// Sets `FilterGatewayClusterConfig`.
    #[inline]
    pub fn filter_gateway_cluster_config(mut self, value: bool) -> Self {
        self.filter_gateway_cluster_config = Some(value);
        self
    }
    /// Sets `EnableSDSServer`.
    #[inline]
    pub fn enable_sds_server(mut self, value: bool) -> Self {
        self.enable_sds_server = Some(value);
        self
    }
    /// Sets `AccessLogServiceEnabled`.
    #[inline]
    pub fn access_log_service_enabled(mut self, value: bool) -> Self {
        self.access_log_service_enabled = Some(value);
        self
    }
    /// Sets `AccessLogServiceHost`.
    pub fn access_log_service_host(mut self, value: impl Into<String>) -> Self {
        self.access_log_service_host = Some(value.into());
        self
    }
    /// Sets `AccessLogServicePort`.
    #[inline]
    pub fn access_log_service_port(mut self, value: i32) -> Self {
        self.access_log_service_port = Some(value);
        self
    }
    /// Sets `GatewayAPIEnabled`.
    #[inline]
    pub fn gateway_api_enabled(mut self, value: bool) -> Self {
        self.gateway_api_enabled = Some(value);
        self
    }
    /// Sets `ControlPlaneLogEnabled`.
    #[inline]
    pub fn control_plane_log_enabled(mut self, value: bool) -> Self {
        self.control_plane_log_enabled = Some(value);
        self
    }
    /// Sets `ControlPlaneLogProject`.
    pub fn control_plane_log_project(mut self, value: impl Into<String>) -> Self {
        self.control_plane_log_project = Some(value.into());
        self
    }
    /// Sets `AccessLogFormat`.
    pub fn access_log_format(mut self, value: impl Into<String>) -> Self {
        self.access_log_format = Some(value.into());
        self
    }
    /// Sets `AccessLogFile`.
    pub fn access_log_file(mut self, value: impl Into<String>) -> Self {
        self.access_log_file = Some(value.into());
        self
    }
    /// Sets `AccessLogProject`.
    pub fn access_log_project(mut self, value: impl Into<String>) -> Self {
        self.access_log_project = Some(value.into());
        self
    }
    /// Sets `EnableCRHistory`.
    #[inline]
    pub fn enable_cr_history(mut self, value: bool) -> Self {
        self.enable_cr_history = Some(value);
        self
    }
    /// Sets `CRAggregationEnabled`.
    #[inline]
    pub fn cr_aggregation_enabled(mut self, value: bool) -> Self {
        self.cr_aggregation_enabled = Some(value);
        self
    }
    /// Sets `ApiServerLoadBalancerSpec`.
    pub fn api_server_load_balancer_spec(mut self, value: impl Into<String>) -> Self {
        self.api_server_load_balancer_spec = Some(value.into());
        self
    }
    /// Sets `PilotLoadBalancerSpec`.
    pub fn pilot_load_balancer_spec(mut self, value: impl Into<String>) -> Self {
        self.pilot_load_balancer_spec = Some(value.into());
        self
    }
    /// Sets `ChargeType`.
    pub fn charge_type(mut self, value: impl Into<String>) -> Self {
        self.charge_type = Some(value.into());
        self
    }
    /// Sets `Period`.
    #[inline]
    pub fn period(mut self, value: i32) -> Self {
        self.period = Some(value);
        self
    }
    /// Sets `AutoRenew`.
    #[inline]
    pub fn auto_renew(mut self, value: bool) -> Self {
        self.auto_renew = Some(value);
        self
    }
    /// Sets `AutoRenewPeriod`.
    #[inline]
    pub fn auto_renew_period(mut self, value: i32) -> Self {
        self.auto_renew_period = Some(value);
        self
    }
    /// Sets `ClusterSpec`.
    pub fn cluster_spec(mut self, value: impl Into<String>) -> Self {
        self.cluster_spec = Some(value.into());
        self
    }
    /// Sets `MultiBufferEnabled`.
    #[inline]
    pub fn multi_buffer_enabled(mut self, value: bool) -> Self {
        self.multi_buffer_enabled = Some(value);
        self
    }
    /// Sets `MultiBufferPollDelay`.
    pub fn multi_buffer_poll_delay(mut self, value: impl Into<String>) -> Self {
        self.multi_buffer_poll_delay = Some(value.into());
        self
    }
    /// Sets `UseExistingCA`.
    #[inline]
    pub fn use_existing_ca(mut self, value: bool) -> Self {
        self.use_existing_ca = Some(value);
        self
    }
    /// Sets `ExistingCaCert`.
    pub fn existing_ca_cert(mut self, value: impl Into<String>) -> Self {
        self.existing_ca_cert = Some(value.into());
        self
    }
    /// Sets `ExistingCaKey`.
    pub fn existing_ca_key(mut self, value: impl Into<String>) -> Self {
        self.existing_ca_key = Some(value.into());
        self
    }
    /// Sets `ExistingCaType`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub fn existing_ca_type(mut self, value: impl Into<String>) -> Self {
        self.existing_ca_type = Some(value.into());
        self
    }
    /// Sets `ExistingRootCaCert`.
    pub fn existing_root_ca_cert(mut self, value: impl Into<String>) -> Self {
        self.existing_root_ca_cert = Some(value.into());
        self
    }
    /// Sets `ExistingRootCaKey`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub fn existing_root_ca_key(mut self, value: impl Into<String>) -> Self {
        self.existing_root_ca_key = Some(value.into());
        self
    }
    /// Sets `CertChain`.
    pub fn cert_chain(mut self, value: impl Into<String>) -> Self {
        self.cert_chain = Some(value.into());
        self
    }
    /// Sets `GuestCluster`.
    pub fn guest_cluster(mut self, value: impl Into<String>) -> Self {
        self.guest_cluster = Some(value.into());
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `EnableAmbient`.
    #[inline]
    pub fn enable_ambient(mut self, value: bool) -> Self {
        self.enable_ambient = Some(value);
        self
    }
    /// Sets `PlaygroundScene`.
    pub fn playground_scene(mut self, value: impl Into<String>) -> Self {
        self.playground_scene = Some(value.into());
        self
    }
    /// Sets `EnableACMG`.
    #[inline]
    pub fn enable_acmg(mut self, value: bool) -> Self {
        self.enable_acmg = Some(value);
        self
    }
}

request! {
    CreateServiceMeshRequest {
        "RegionId" => region_id: form,
        "IstioVersion" => istio_version: form,
        "VpcId" => vpc_id: form,
        "ApiServerPublicEip" => api_server_public_eip: form,
        "Tracing" => tracing: form,
        "Name" => name: form,
        "VSwitches" => vswitches: form,
        "TraceSampling" => trace_sampling: form,
        "CustomizedZipkin" => customized_zipkin: form,
        "LocalityLoadBalancing" => locality_load_balancing: form,
        "LocalityLBConf" => locality_lb_conf: form,
        "Telemetry" => telemetry: form,
        "OpenAgentPolicy" => open_agent_policy: form,
        "OPALogLevel" => opa_log_level: form,
        "OPARequestCPU" => opa_request_cpu: form,
        "OPARequestMemory" => opa_request_memory: form,
        "OPALimitCPU" => opa_limit_cpu: form,
        "OPALimitMemory" => opa_limit_memory: form,
        "EnableAudit" => enable_audit: form,
        "AuditProject" => audit_project: form,
        "ClusterDomain" => cluster_domain: form,
        "ProxyRequestCPU" => proxy_request_cpu: form,
        "ProxyRequestMemory" => proxy_request_memory: form,
        "ProxyLimitCPU" => proxy_limit_cpu: form,
        "ProxyLimitMemory" => proxy_limit_memory: form,
        "IncludeIPRanges" => include_ip_ranges: form,
        "ExcludeIPRanges" => exclude_ip_ranges: form,
        "ExcludeOutboundPorts" => exclude_outbound_ports: form,
        "ExcludeInboundPorts" => exclude_inbound_ports: form,
        "OpaEnabled" => opa_enabled: form,
        "KialiEnabled" => kiali_enabled: form,
        "AccessLogEnabled" => access_log_enabled: form,
        "CustomizedPrometheus" => customized_prometheus: form,
        "PrometheusUrl" => prometheus_url: form,
        "RedisFilterEnabled" => redis_filter_enabled: form,
        "MysqlFilterEnabled" => mysql_filter_enabled: form,
        "ThriftFilterEnabled" => thrift_filter_enabled: form,
        "WebAssemblyFilterEnabled" => web_assembly_filter_enabled: form,
        "MSEEnabled" => mse_enabled: form,
        "DNSProxyingEnabled" => dns_proxying_enabled: form,
        "Edition" => edition: form,
        "ConfigSourceEnabled" => config_source_enabled: form,
        "ConfigSourceNacosID" => config_source_nacos_id: form,
        "DubboFilterEnabled" => dubbo_filter_enabled: form,
        "FilterGatewayClusterConfig" => filter_gateway_cluster_config: form,
        "EnableSDSServer" => enable_sds_server: form,
        "AccessLogServiceEnabled" => access_log_service_enabled: form,
        "AccessLogServiceHost" => access_log_service_host: form,
        "AccessLogServicePort" => access_log_service_port: form,
        "GatewayAPIEnabled" => gateway_api_enabled: form,
        "ControlPlaneLogEnabled" => control_plane_log_enabled: form,
        "ControlPlaneLogProject" => control_plane_log_project: form,
        "AccessLogFormat" => access_log_format: form,
        "AccessLogFile" => access_log_file: form,
        "AccessLogProject" => access_log_project: form,
        "EnableCRHistory" => enable_cr_history: form,
        "CRAggregationEnabled" => cr_aggregation_enabled: form,
        "ApiServerLoadBalancerSpec" => api_server_load_balancer_spec: form,
        "PilotLoadBalancerSpec" => pilot_load_balancer_spec: form,
        "ChargeType" => charge_type: form,
        "Period" => period: form,
        "AutoRenew" => auto_renew: form,
        "AutoRenewPeriod" => auto_renew_period: form,
        "ClusterSpec" => cluster_spec: form,
        "MultiBufferEnabled" => multi_buffer_enabled: form,
        "MultiBufferPollDelay" => multi_buffer_poll_delay: form,
        "UseExistingCA" => use_existing_ca: form,
        "ExistingCaCert" => existing_ca_cert: form,
        "ExistingCaKey" => existing_ca_key: form,
        "ExistingCaType" => existing_ca_type: form,
        "ExistingRootCaCert" => existing_root_ca_cert: form,
        "ExistingRootCaKey" => existing_root_ca_key: form,
        "CertChain" => cert_chain: form,
        "GuestCluster" => guest_cluster: form,
        "Tag" => tag: query,
        "EnableAmbient" => enable_ambient: form,
        "PlaygroundScene" => playground_scene: form,
        "EnableACMG" => enable_acmg: form,
    }
}

impl Operation for CreateServiceMeshRequest {
    type Response = CreateServiceMeshResponse;
    type Error = CreateServiceMeshError;
    const INFO: OperationInfo = super::operation("CreateServiceMesh")
        .required(&["RegionId", "VpcId", "VSwitches"]);
    const ERRORS: &'static [CreateServiceMeshError] = &[CreateServiceMeshError::Err404];
}

/// Response to [`CreateServiceMeshRequest`].
#[non_exhaustive]
pub struct CreateServiceMeshResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `BD65C0AD-D3C6-48D3-8D93-38D2015C****`.
    pub request_id: Option<String>,
    /// Mesh that the call works on. Example: `c08ba3fd1e6484b0f8cc1ad8fe10d****`.
    pub service_mesh_id: Option<String>,
}

response! {
    CreateServiceMeshResponse {
        "RequestId" => request_id: value,
        "ServiceMeshId" => service_mesh_id: value,
    }
}

/// Errors that the documentation of [`CreateServiceMeshRequest`] names.
///
/// - [`Err404`](super::DocumentedError::Err404)
pub type CreateServiceMeshError = super::DocumentedError;
