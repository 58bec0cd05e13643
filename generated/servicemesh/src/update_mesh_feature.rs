// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateMeshFeature`, from `servicemesh/UpdateMeshFeature.md`.

use alicloud_runtime::codegen::*;

/// Changes the features of an ASM instance, such as tracing, telemetry, OPA and proxy resources.
///
/// ```no_run
/// # async fn example(client: alicloud_servicemesh::Client) -> Result<(), alicloud_servicemesh::Error> {
/// let request = alicloud_servicemesh::UpdateMeshFeatureRequest::new()
///     .service_mesh_id("...");
/// let reply = client.update_mesh_feature(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateMeshFeatureRequest {
    /// **Required.** Mesh that the call works on.
    pub service_mesh_id: Option<String>,
    /// Whether requests are traced.
    pub tracing: Option<bool>,
    /// Share of requests that are traced, in percent.
    pub trace_sampling: Option<f64>,
    /// Tags that the trace custom carries.
    pub trace_custom_tags: Option<String>,
    /// How long the trace max path tag is.
    pub trace_max_path_tag_length: Option<String>,
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
    /// Whether traces go to a Zipkin of one's own and not to the tracing service.
    pub customized_zipkin: Option<bool>,
    /// What is done about the outbound traffic, as rules.
    pub outbound_traffic_policy: Option<String>,
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
    /// Network ports that belong to the include inbound.
    pub include_inbound_ports: Option<String>,
    /// Network ports that belong to the exclude inbound.
    pub exclude_inbound_ports: Option<String>,
    /// Whether this is switched on: namespaces by default.
    pub enable_namespaces_by_default: Option<bool>,
    /// Whether the auto injection policy is switched on.
    pub auto_injection_policy_enabled: Option<bool>,
    /// CPU set aside for the injector.
    pub sidecar_injector_request_cpu: Option<String>,
    /// Memory set aside for the injector.
    pub sidecar_injector_request_memory: Option<String>,
    /// Most CPU the injector may use.
    pub sidecar_injector_limit_cpu: Option<String>,
    /// Most memory the injector may use.
    pub sidecar_injector_limit_memory: Option<String>,
    /// Further settings of the injection, as YAML.
    pub sidecar_injector_webhook_as_yaml: Option<String>,
    /// Whether the cni is switched on.
    pub cni_enabled: Option<bool>,
    /// The cni exclude namespaces that are concerned.
    pub cni_exclude_namespaces: Option<String>,
    /// Whether the opa is switched on.
    pub opa_enabled: Option<bool>,
    /// Whether the http10 is switched on.
    pub http10_enabled: Option<bool>,
    /// Whether the kiali is switched on.
    pub kiali_enabled: Option<bool>,
    /// Whether this holds: customized prometheus.
    pub customized_prometheus: Option<bool>,
    /// Web address under which the prometheus is found.
    pub prometheus_url: Option<String>,
    /// Whether the access log is switched on.
    pub access_log_enabled: Option<bool>,
    /// Whether the MSE is switched on.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub mse_enabled: Option<bool>,
    /// Whether the redis filter is switched on.
    pub redis_filter_enabled: Option<bool>,
    /// Whether the mysql filter is switched on.
    pub mysql_filter_enabled: Option<bool>,
    /// Whether the thrift filter is switched on.
    pub thrift_filter_enabled: Option<bool>,
    /// Whether the web assembly filter is switched on.
    pub web_assembly_filter_enabled: Option<bool>,
    /// Whether the DNS proxying is switched on.
    pub dns_proxying_enabled: Option<bool>,
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
    /// Whether the config source is switched on.
    pub config_source_enabled: Option<bool>,
    /// Nacos registry in Microservices Engine that the mesh takes services from.
    pub config_source_nacos_id: Option<String>,
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
    /// How long the termination drain lasts.
    pub termination_drain_duration: Option<String>,
    /// Upper limit that applies to the proxy init CPU resource.
    pub proxy_init_cpu_resource_limit: Option<String>,
    /// Upper limit that applies to the proxy init memory resource.
    pub proxy_init_memory_resource_limit: Option<String>,
    /// CPU set aside for the init container.
    pub proxy_init_cpu_resource_request: Option<String>,
    /// Memory set aside for the init container.
    pub proxy_init_memory_resource_request: Option<String>,
    /// What the proxy does after starting and before stopping, as JSON text.
    pub lifecycle: Option<String>,
    /// Whether the multi buffer is switched on.
    pub multi_buffer_enabled: Option<bool>,
    /// How long the proxy waits to gather encryption work.
    pub multi_buffer_poll_delay: Option<String>,
    /// The discovery selectors that are concerned.
    pub discovery_selectors: Option<String>,
    /// Size or model of the cluster.
    pub cluster_spec: Option<String>,
    /// Whether it can be chosen where the policy agent is injected.
    pub opa_scope_injected: Option<bool>,
    /// CPU set aside for the injector of the policy agent.
    pub opa_injector_cpu_requirement: Option<String>,
    /// Memory set aside for the injector of the policy agent.
    pub opa_injector_memory_requirement: Option<String>,
    /// Upper limit that applies to the OPA injector CPU.
    pub opa_injector_cpu_limit: Option<String>,
    /// Upper limit that applies to the OPA injector memory.
    pub opa_injector_memory_limit: Option<String>,
    /// Whether Kiali is set up.
    pub integrate_kiali: Option<bool>,
    /// Whether the NFD is switched on.
    pub nfd_enabled: Option<bool>,
    /// Whether labels are taken off the nodes when feature discovery is switched off.
    pub nfd_label_pruned: Option<bool>,
    /// CPU set aside for the tracing proxy.
    pub tracing_on_ext_zipkin_request_cpu: Option<String>,
    /// Memory set aside for the tracing proxy.
    pub tracing_on_ext_zipkin_request_memory: Option<String>,
    /// Most CPU the tracing proxy may use.
    pub tracing_on_ext_zipkin_limit_cpu: Option<String>,
    /// Most memory the tracing proxy may use.
    pub tracing_on_ext_zipkin_limit_memory: Option<String>,
    /// How many there are of this: tracing on ext zipkin replica.
    pub tracing_on_ext_zipkin_replica_count: Option<String>,
    /// Days that request logs of gateways are kept.
    pub access_log_gateway_lifecycle: Option<i32>,
    /// Days that request logs of sidecars are kept.
    pub access_log_sidecar_lifecycle: Option<i32>,
    /// Whether this is switched on: auto diagnosis.
    pub enable_auto_diagnosis: Option<bool>,
    /// Network ports that belong to the include outbound.
    pub include_outbound_ports: Option<String>,
    /// Level that the log has on its scale.
    pub log_level: Option<String>,
    /// How many may run at the same time.
    pub concurrency: Option<i32>,
    /// Whether this holds: hold application until proxy starts.
    pub hold_application_until_proxy_starts: Option<bool>,
    /// Metrics the sidecar reports beside the usual ones, as JSON text.
    pub proxy_stats_matcher: Option<String>,
    /// Way in which the interception works.
    pub interception_mode: Option<String>,
    /// Whether this is switched on: bootstrap xds agent.
    pub enable_bootstrap_xds_agent: Option<bool>,
    /// The kiali arms auth tokens that are concerned.
    pub kiali_arms_auth_tokens: Option<String>,
    /// Settings of the default components schedule, and what it works with.
    pub default_components_schedule_config: Option<String>,
    /// The kiali service annotations that are concerned.
    pub kiali_service_annotations: Option<String>,
    /// Whether the access log gateway is switched on.
    pub access_log_gateway_enabled: Option<bool>,
    /// Whether the access log sidecar is switched on.
    pub access_log_sidecar_enabled: Option<bool>,
    /// The labels for offloaded workload that are concerned.
    pub labels_for_offloaded_workloads: Option<String>,
    /// Root certificate of an Istio of one's own, as Base64.
    pub existing_root_ca_cert: Option<String>,
    /// Certificate of the authority of an Istio of one's own, as Base64.
    pub existing_ca_cert: Option<String>,
    /// Key that opens, signs or picks out the existing ca.
    pub existing_ca_key: Option<String>,
    /// Certificates from the issuing to the root authority, two at least.
    pub cert_chain: Option<String>,
    /// Whether the SMC is switched on.
    pub smc_enabled: Option<bool>,
    /// Whether this holds: pilot enable quic listeners.
    pub pilot_enable_quic_listeners: Option<bool>,
}

impl UpdateMeshFeatureRequest {
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
    /// Sets `Tracing`.
    #[inline]
    pub fn tracing(mut self, value: bool) -> Self {
        self.tracing = Some(value);
        self
    }
    /// Sets `TraceSampling`.
    #[inline]
    pub fn trace_sampling(mut self, value: f64) -> Self {
        self.trace_sampling = Some(value);
        self
    }
    /// Sets `TraceCustomTags`.
    pub fn trace_custom_tags(mut self, value: impl Into<String>) -> Self {
        self.trace_custom_tags = Some(value.into());
        self
    }
    /// Sets `TraceMaxPathTagLength`.
    pub fn trace_max_path_tag_length(mut self, value: impl Into<String>) -> Self {
        self.trace_max_path_tag_length = Some(value.into());
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
    /// Sets `CustomizedZipkin`.
    #[inline]
    pub fn customized_zipkin(mut self, value: bool) -> Self {
        self.customized_zipkin = Some(value);
        self
    }
    /// Sets `OutboundTrafficPolicy`.
    pub fn outbound_traffic_policy(mut self, value: impl Into<String>) -> Self {
        self.outbound_traffic_policy = Some(value.into());
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
    /// Sets `IncludeInboundPorts`.
    pub fn include_inbound_ports(mut self, value: impl Into<String>) -> Self {
        self.include_inbound_ports = Some(value.into());
        self
    }
    /// Sets `ExcludeInboundPorts`.
    pub fn exclude_inbound_ports(mut self, value: impl Into<String>) -> Self {
        self.exclude_inbound_ports = Some(value.into());
        self
    }
    /// Sets `EnableNamespacesByDefault`.
    #[inline]
    pub fn enable_namespaces_by_default(mut self, value: bool) -> Self {
        self.enable_namespaces_by_default = Some(value);
        self
    }
    /// Sets `AutoInjectionPolicyEnabled`.
    #[inline]
    pub fn auto_injection_policy_enabled(mut self, value: bool) -> Self {
        self.auto_injection_policy_enabled = Some(value);
        self
    }
    /// Sets `SidecarInjectorRequestCPU`.
    pub fn sidecar_injector_request_cpu(mut self, value: impl Into<String>) -> Self {
        self.sidecar_injector_request_cpu = Some(value.into());
        self
    }
    /// Sets `SidecarInjectorRequestMemory`.
    pub fn sidecar_injector_request_memory(mut self, value: impl Into<String>) -> Self {
        self.sidecar_injector_request_memory = Some(value.into());
        self
    }
    /// Sets `SidecarInjectorLimitCPU`.
    pub fn sidecar_injector_limit_cpu(mut self, value: impl Into<String>) -> Self {
        self.sidecar_injector_limit_cpu = Some(value.into());
        self
    }
    /// Sets `SidecarInjectorLimitMemory`.
    pub fn sidecar_injector_limit_memory(mut self, value: impl Into<String>) -> Self {
        self.sidecar_injector_limit_memory = Some(value.into());
        self
    }
    /// Sets `SidecarInjectorWebhookAsYaml`.
    pub fn sidecar_injector_webhook_as_yaml(mut self, value: impl Into<String>) -> Self {
        self.sidecar_injector_webhook_as_yaml = Some(value.into());
        self
    }
    /// Sets `CniEnabled`.
    #[inline]
    pub fn cni_enabled(mut self, value: bool) -> Self {
        self.cni_enabled = Some(value);
        self
    }
    /// Sets `CniExcludeNamespaces`.
    pub fn cni_exclude_namespaces(mut self, value: impl Into<String>) -> Self {
        self.cni_exclude_namespaces = Some(value.into());
        self
    }
    /// Sets `OpaEnabled`.
    #[inline]
    pub fn opa_enabled(mut self, value: bool) -> Self {
        self.opa_enabled = Some(value);
        self
    }
    /// Sets `Http10Enabled`.
    #[inline]
    pub fn http10_enabled(mut self, value: bool) -> Self {
        self.http10_enabled = Some(value);
        self
    }
    /// Sets `KialiEnabled`.
    #[inline]
    pub fn kiali_enabled(mut self, value: bool) -> Self {
        self.kiali_enabled = Some(value);
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
    /// Sets `AccessLogEnabled`.
    #[inline]
    pub fn access_log_enabled(mut self, value: bool) -> Self {
        self.access_log_enabled = Some(value);
        self
    }
    /// Sets `MSEEnabled`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn mse_enabled(mut self, value: bool) -> Self {
        self.mse_enabled = Some(value);
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
    /// Sets `DNSProxyingEnabled`.
    #[inline]
    pub fn dns_proxying_enabled(mut self, value: bool) -> Self {
        self.dns_proxying_enabled = Some(value);
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
    /// Sets `TerminationDrainDuration`.
    pub fn termination_drain_duration(mut self, value: impl Into<String>) -> Self {
        self.termination_drain_duration = Some(value.into());
        self
    }
    /// Sets `ProxyInitCPUResourceLimit`.
    pub fn proxy_init_cpu_resource_limit(mut self, value: impl Into<String>) -> Self {
        self.proxy_init_cpu_resource_limit = Some(value.into());
        self
    }
    /// Sets `ProxyInitMemoryResourceLimit`.
    pub fn proxy_init_memory_resource_limit(mut self, value: impl Into<String>) -> Self {
        self.proxy_init_memory_resource_limit = Some(value.into());
        self
    }
    /// Sets `ProxyInitCPUResourceRequest`.
    pub fn proxy_init_cpu_resource_request(mut self, value: impl Into<String>) -> Self {
        self.proxy_init_cpu_resource_request = Some(value.into());
        self
    }
    /// Sets `ProxyInitMemoryResourceRequest`.
    pub fn proxy_init_memory_resource_request(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.proxy_init_memory_resource_request = Some(value.into());
        self
    }
    /// Sets `Lifecycle`.
    pub fn lifecycle(mut self, value: impl Into<String>) -> Self {
        self.lifecycle = Some(value.into());
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
    /// Sets `DiscoverySelectors`.
    pub fn discovery_selectors(mut self, value: impl Into<String>) -> Self {
        self.discovery_selectors = Some(value.into());
        self
    }
    /// Sets `ClusterSpec`.
    pub fn cluster_spec(mut self, value: impl Into<String>) -> Self {
        self.cluster_spec = Some(value.into());
        self
    }
    /// Sets `OPAScopeInjected`.
    #[inline]
    pub fn opa_scope_injected(mut self, value: bool) -> Self {
        self.opa_scope_injected = Some(value);
        self
    }
    /// Sets `OPAInjectorCPURequirement`.
    pub fn opa_injector_cpu_requirement(mut self, value: impl Into<String>) -> Self {
        self.opa_injector_cpu_requirement = Some(value.into());
        self
    }
    /// Sets `OPAInjectorMemoryRequirement`.
    pub fn opa_injector_memory_requirement(mut self, value: impl Into<String>) -> Self {
        self.opa_injector_memory_requirement = Some(value.into());
        self
    }
    /// Sets `OPAInjectorCPULimit`.
    pub fn opa_injector_cpu_limit(mut self, value: impl Into<String>) -> Self {
        self.opa_injector_cpu_limit = Some(value.into());
        self
    }
    /// Sets `OPAInjectorMemoryLimit`.
    pub fn opa_injector_memory_limit(mut self, value: impl Into<String>) -> Self {
        self.opa_injector_memory_limit = Some(value.into());
        self
    }
    /// Sets `IntegrateKiali`.
    #[inline]
    pub fn integrate_kiali(mut self, value: bool) -> Self {
        self.integrate_kiali = Some(value);
        self
    }
    /// Sets `NFDEnabled`.
    #[inline]
    pub fn nfd_enabled(mut self, value: bool) -> Self {
        self.nfd_enabled = Some(value);
        self
    }
    /// Sets `NFDLabelPruned`.
    #[inline]
    pub fn nfd_label_pruned(mut self, value: bool) -> Self {
        self.nfd_label_pruned = Some(value);
        self
    }
    /// Sets `TracingOnExtZipkinRequestCPU`.
    pub fn tracing_on_ext_zipkin_request_cpu(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.tracing_on_ext_zipkin_request_cpu = Some(value.into());
        self
    }
    /// Sets `TracingOnExtZipkinRequestMemory`.
    pub fn tracing_on_ext_zipkin_request_memory(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.tracing_on_ext_zipkin_request_memory = Some(value.into());
        self
    }
    /// Sets `TracingOnExtZipkinLimitCPU`.
    pub fn tracing_on_ext_zipkin_limit_cpu(mut self, value: impl Into<String>) -> Self {
        self.tracing_on_ext_zipkin_limit_cpu = Some(value.into());
        self
    }
    /// Sets `TracingOnExtZipkinLimitMemory`.
    pub fn tracing_on_ext_zipkin_limit_memory(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.tracing_on_ext_zipkin_limit_memory = Some(value.into());
        self
    }
    /// Sets `TracingOnExtZipkinReplicaCount`.
    pub fn tracing_on_ext_zipkin_replica_count(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.tracing_on_ext_zipkin_replica_count = Some(value.into());
        self
    }
    /// Sets `AccessLogGatewayLifecycle`.
    #[inline]
    pub fn access_log_gateway_lifecycle(mut self, value: i32) -> Self {
        self.access_log_gateway_lifecycle = Some(value);
        self
    }
    /// Sets `AccessLogSidecarLifecycle`.
    #[inline]
    pub fn access_log_sidecar_lifecycle(mut self, value: i32) -> Self {
        self.access_log_sidecar_lifecycle = Some(value);
        self
    }
    /// Sets `EnableAutoDiagnosis`.
    #[inline]
    pub fn enable_auto_diagnosis(mut self, value: bool) -> Self {
        self.enable_auto_diagnosis = Some(value);
        self
    }
    /// Sets `IncludeOutboundPorts`.
    pub fn include_outbound_ports(mut self, value: impl Into<String>) -> Self {
        self.include_outbound_ports = Some(value.into());
        self
    }
    /// Sets `LogLevel`.
    pub fn log_level(mut self, value: impl Into<String>) -> Self {
        self.log_level = Some(value.into());
        self
    }
    /// Sets `Concurrency`.
    #[inline]
    pub fn concurrency(mut self, value: i32) -> Self {
        self.concurrency = Some(value);
        self
    }
    /// Sets `HoldApplicationUntilProxyStarts`.
    #[inline]
    pub fn hold_application_until_proxy_starts(mut self, value: bool) -> Self {
        self.hold_application_until_proxy_starts = Some(value);
        self
    }
    /// Sets `ProxyStatsMatcher`.
    pub fn proxy_stats_matcher(mut self, value: impl Into<String>) -> Self {
        self.proxy_stats_matcher = Some(value.into());
        self
    }
    /// Sets `InterceptionMode`.
    pub fn interception_mode(mut self, value: impl Into<String>) -> Self {
        self.interception_mode = Some(value.into());
        self
    }
    /// Sets `EnableBootstrapXdsAgent`.
    #[inline]
    pub fn enable_bootstrap_xds_agent(mut self, value: bool) -> Self {
        self.enable_bootstrap_xds_agent = Some(value);
        self
    }
    /// Sets `KialiArmsAuthTokens`.
    pub fn kiali_arms_auth_tokens(mut self, value: impl Into<String>) -> Self {
        self.kiali_arms_auth_tokens = Some(value.into());
        self
    }
    /// Sets `DefaultComponentsScheduleConfig`.
    pub fn default_components_schedule_config(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.default_components_schedule_config = Some(value.into());
        self
    }
    /// Sets `KialiServiceAnnotations`.
    pub fn kiali_service_annotations(mut self, value: impl Into<String>) -> Self {
        self.kiali_service_annotations = Some(value.into());
        self
    }
    /// Sets `AccessLogGatewayEnabled`.
    #[inline]
    pub fn access_log_gateway_enabled(mut self, value: bool) -> Self {
        self.access_log_gateway_enabled = Some(value);
        self
    }
    /// Sets `AccessLogSidecarEnabled`.
    #[inline]
    pub fn access_log_sidecar_enabled(mut self, value: bool) -> Self {
        self.access_log_sidecar_enabled = Some(value);
        self
    }
    /// Sets `LabelsForOffloadedWorkloads`.
    pub fn labels_for_offloaded_workloads(mut self, value: impl Into<String>) -> Self {
        self.labels_for_offloaded_workloads = Some(value.into());
        self
    }
    /// Sets `ExistingRootCaCert`.
    pub fn existing_root_ca_cert(mut self, value: impl Into<String>) -> Self {
        self.existing_root_ca_cert = Some(value.into());
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
    /// Sets `CertChain`.
    pub fn cert_chain(mut self, value: impl Into<String>) -> Self {
        self.cert_chain = Some(value.into());
        self
    }
    /// Sets `SMCEnabled`.
    #[inline]
    pub fn smc_enabled(mut self, value: bool) -> Self {
        self.smc_enabled = Some(value);
        self
    }
    /// Sets `PilotEnableQuicListeners`.
    #[inline]
    pub fn pilot_enable_quic_listeners(mut self, value: bool) -> Self {
        self.pilot_enable_quic_listeners = Some(value);
        self
    }
}

request! {
    UpdateMeshFeatureRequest {
        "ServiceMeshId" => service_mesh_id: form,
        "Tracing" => tracing: form,
        "TraceSampling" => trace_sampling: form,
        "TraceCustomTags" => trace_custom_tags: form,
        "TraceMaxPathTagLength" => trace_max_path_tag_length: form,
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
        "CustomizedZipkin" => customized_zipkin: form,
        "OutboundTrafficPolicy" => outbound_traffic_policy: form,
        "ProxyRequestCPU" => proxy_request_cpu: form,
        "ProxyRequestMemory" => proxy_request_memory: form,
        "ProxyLimitCPU" => proxy_limit_cpu: form,
        "ProxyLimitMemory" => proxy_limit_memory: form,
        "IncludeIPRanges" => include_ip_ranges: form,
        "ExcludeIPRanges" => exclude_ip_ranges: form,
        "ExcludeOutboundPorts" => exclude_outbound_ports: form,
        "IncludeInboundPorts" => include_inbound_ports: form,
        "ExcludeInboundPorts" => exclude_inbound_ports: form,
        "EnableNamespacesByDefault" => enable_namespaces_by_default: form,
        "AutoInjectionPolicyEnabled" => auto_injection_policy_enabled: form,
        "SidecarInjectorRequestCPU" => sidecar_injector_request_cpu: form,
        "SidecarInjectorRequestMemory" => sidecar_injector_request_memory: form,
        "SidecarInjectorLimitCPU" => sidecar_injector_limit_cpu: form,
        "SidecarInjectorLimitMemory" => sidecar_injector_limit_memory: form,
        "SidecarInjectorWebhookAsYaml" => sidecar_injector_webhook_as_yaml: form,
        "CniEnabled" => cni_enabled: form,
        "CniExcludeNamespaces" => cni_exclude_namespaces: form,
        "OpaEnabled" => opa_enabled: form,
        "Http10Enabled" => http10_enabled: form,
        "KialiEnabled" => kiali_enabled: form,
        "CustomizedPrometheus" => customized_prometheus: form,
        "PrometheusUrl" => prometheus_url: form,
        "AccessLogEnabled" => access_log_enabled: form,
        "MSEEnabled" => mse_enabled: form,
        "RedisFilterEnabled" => redis_filter_enabled: form,
        "MysqlFilterEnabled" => mysql_filter_enabled: form,
        "ThriftFilterEnabled" => thrift_filter_enabled: form,
        "WebAssemblyFilterEnabled" => web_assembly_filter_enabled: form,
        "DNSProxyingEnabled" => dns_proxying_enabled: form,
        "DubboFilterEnabled" => dubbo_filter_enabled: form,
        "FilterGatewayClusterConfig" => filter_gateway_cluster_config: form,
        "EnableSDSServer" => enable_sds_server: form,
        "AccessLogServiceEnabled" => access_log_service_enabled: form,
        "AccessLogServiceHost" => access_log_service_host: form,
        "AccessLogServicePort" => access_log_service_port: form,
        "GatewayAPIEnabled" => gateway_api_enabled: form,
        "ConfigSourceEnabled" => config_source_enabled: form,
        "ConfigSourceNacosID" => config_source_nacos_id: form,
        "AccessLogFormat" => access_log_format: form,
        "AccessLogFile" => access_log_file: form,
        "AccessLogProject" => access_log_project: form,
        "EnableCRHistory" => enable_cr_history: form,
        "CRAggregationEnabled" => cr_aggregation_enabled: form,
        "TerminationDrainDuration" => termination_drain_duration: form,
        "ProxyInitCPUResourceLimit" => proxy_init_cpu_resource_limit: form,
        "ProxyInitMemoryResourceLimit" => proxy_init_memory_resource_limit: form,
        "ProxyInitCPUResourceRequest" => proxy_init_cpu_resource_request: form,
        "ProxyInitMemoryResourceRequest" => proxy_init_memory_resource_request: form,
        "Lifecycle" => lifecycle: form,
        "MultiBufferEnabled" => multi_buffer_enabled: form,
        "MultiBufferPollDelay" => multi_buffer_poll_delay: form,
        "DiscoverySelectors" => discovery_selectors: form,
        "ClusterSpec" => cluster_spec: form,
        "OPAScopeInjected" => opa_scope_injected: form,
        "OPAInjectorCPURequirement" => opa_injector_cpu_requirement: form,
        "OPAInjectorMemoryRequirement" => opa_injector_memory_requirement: form,
        "OPAInjectorCPULimit" => opa_injector_cpu_limit: form,
        "OPAInjectorMemoryLimit" => opa_injector_memory_limit: form,
        "IntegrateKiali" => integrate_kiali: form,
        "NFDEnabled" => nfd_enabled: form,
        "NFDLabelPruned" => nfd_label_pruned: form,
        "TracingOnExtZipkinRequestCPU" => tracing_on_ext_zipkin_request_cpu: form,
        "TracingOnExtZipkinRequestMemory" => tracing_on_ext_zipkin_request_memory: form,
        "TracingOnExtZipkinLimitCPU" => tracing_on_ext_zipkin_limit_cpu: form,
        "TracingOnExtZipkinLimitMemory" => tracing_on_ext_zipkin_limit_memory: form,
        "TracingOnExtZipkinReplicaCount" => tracing_on_ext_zipkin_replica_count: form,
        "AccessLogGatewayLifecycle" => access_log_gateway_lifecycle: form,
        "AccessLogSidecarLifecycle" => access_log_sidecar_lifecycle: form,
        "EnableAutoDiagnosis" => enable_auto_diagnosis: form,
        "IncludeOutboundPorts" => include_outbound_ports: form,
        "LogLevel" => log_level: form,
        "Concurrency" => concurrency: form,
        "HoldApplicationUntilProxyStarts" => hold_application_until_proxy_starts: form,
        "ProxyStatsMatcher" => proxy_stats_matcher: form,
        "InterceptionMode" => interception_mode: form,
        "EnableBootstrapXdsAgent" => enable_bootstrap_xds_agent: form,
        "KialiArmsAuthTokens" => kiali_arms_auth_tokens: form,
        "DefaultComponentsScheduleConfig" => default_components_schedule_config: form,
        "KialiServiceAnnotations" => kiali_service_annotations: form,
        "AccessLogGatewayEnabled" => access_log_gateway_enabled: query,
        "AccessLogSidecarEnabled" => access_log_sidecar_enabled: query,
        "LabelsForOffloadedWorkloads" => labels_for_offloaded_workloads: query,
        "ExistingRootCaCert" => existing_root_ca_cert: form,
        "ExistingCaCert" => existing_ca_cert: form,
        "ExistingCaKey" => existing_ca_key: form,
        "CertChain" => cert_chain: form,
        "SMCEnabled" => smc_enabled: form,
        "PilotEnableQuicListeners" => pilot_enable_quic_listeners: form,
    }
}

impl Operation for UpdateMeshFeatureRequest {
    type Response = UpdateMeshFeatureResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateMeshFeature")
        .required(&["ServiceMeshId"]);
}

/// Response to [`UpdateMeshFeatureRequest`].
pub type UpdateMeshFeatureResponse = alicloud_runtime::EmptyResponse;
