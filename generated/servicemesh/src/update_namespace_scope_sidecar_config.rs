// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateNamespaceScopeSidecarConfig`, from `servicemesh/UpdateNamespaceScopeSidecarConfig.md`.

use alicloud_runtime::codegen::*;

/// Changes the sidecar proxy settings of one namespace, such as captured ports and resources.
///
/// ```no_run
/// # async fn example(client: alicloud_servicemesh::Client) -> Result<(), alicloud_servicemesh::Error> {
/// let request = alicloud_servicemesh::UpdateNamespaceScopeSidecarConfigRequest::new()
///     .service_mesh_id("...");
/// let reply = client.update_namespace_scope_sidecar_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateNamespaceScopeSidecarConfigRequest {
    /// **Required.** Mesh that the call works on.
    pub service_mesh_id: Option<String>,
    /// Space of names that keeps items of different origin apart.
    pub namespace: Option<String>,
    /// The include IP address ranges that are concerned.
    pub include_ip_ranges: Option<String>,
    /// The exclude IP address ranges that are concerned.
    pub exclude_ip_ranges: Option<String>,
    /// Network ports that belong to the include inbound.
    pub include_inbound_ports: Option<String>,
    /// Network ports that belong to the exclude outbound.
    pub exclude_outbound_ports: Option<String>,
    /// Network ports that belong to the exclude inbound.
    pub exclude_inbound_ports: Option<String>,
    /// Network ports that belong to the include outbound.
    pub include_outbound_ports: Option<String>,
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
    /// Upper limit that applies to the sidecar proxy CPU resource.
    pub sidecar_proxy_cpu_resource_limit: Option<String>,
    /// Upper limit that applies to the sidecar proxy memory resource.
    pub sidecar_proxy_memory_resource_limit: Option<String>,
    /// CPU set aside for the sidecar.
    pub sidecar_proxy_cpu_resource_request: Option<String>,
    /// Memory set aside for the sidecar.
    pub sidecar_proxy_memory_resource_request: Option<String>,
    /// What the proxy does after starting and before stopping, as JSON text.
    pub lifecycle: Option<String>,
    /// Whether the istio DNS proxy is switched on.
    pub istio_dns_proxy_enabled: Option<bool>,
    /// What the sidecar does after starting, as JSON text.
    pub post_start: Option<String>,
    /// What the sidecar does before stopping, as JSON text.
    pub pre_stop: Option<String>,
    /// How many may run at the same time.
    pub concurrency: Option<i32>,
    /// Metrics the sidecar reports beside the usual ones, as JSON text.
    pub proxy_stats_matcher: Option<String>,
    /// Whether this holds: hold application until proxy starts.
    pub hold_application_until_proxy_starts: Option<bool>,
    /// Level that the log has on its scale.
    pub log_level: Option<String>,
    /// Whether requests are traced.
    pub tracing: Option<String>,
    /// Way in which the interception works.
    pub interception_mode: Option<String>,
    /// Environment variables of the sidecar, as JSON text.
    pub proxy_metadata: Option<String>,
    /// Upper limit that applies to the proxy init ack slo CPU resource.
    pub proxy_init_ack_slo_cpu_resource_limit: Option<String>,
    /// Upper limit that applies to the proxy init ack slo memory resource.
    pub proxy_init_ack_slo_memory_resource_limit: Option<String>,
    /// Batch CPU set aside for the init container, under ACK resource sharing.
    pub proxy_init_ack_slo_cpu_resource_request: Option<String>,
    /// Batch memory set aside for the init container, under ACK resource sharing.
    pub proxy_init_ack_slo_memory_resource_request: Option<String>,
    /// Upper limit that applies to the sidecar proxy ack slo CPU resource.
    pub sidecar_proxy_ack_slo_cpu_resource_limit: Option<String>,
    /// Upper limit that applies to the sidecar proxy ack slo memory resource.
    pub sidecar_proxy_ack_slo_memory_resource_limit: Option<String>,
    /// Batch CPU set aside for the sidecar, under ACK resource sharing.
    pub sidecar_proxy_ack_slo_cpu_resource_request: Option<String>,
    /// Batch memory set aside for the sidecar, under ACK resource sharing.
    pub sidecar_proxy_ack_slo_memory_resource_request: Option<String>,
    /// Whether the sidecar runs with all rights.
    pub privileged: Option<bool>,
    /// Whether this is switched on: core dump.
    pub enable_core_dump: Option<bool>,
    /// How many seconds this is: readiness initial delay.
    pub readiness_initial_delay_seconds: Option<i32>,
    /// How many seconds this is: readiness period.
    pub readiness_period_seconds: Option<i32>,
    /// Value at which the readiness failure sets in.
    pub readiness_failure_threshold: Option<i32>,
    /// Whether the SMC is switched on.
    pub smc_enabled: Option<bool>,
    /// The runtime values that are concerned.
    pub runtime_values: Option<String>,
    /// Resource that the scaled sidecar works on or belongs to.
    pub scaled_sidecar_resource: Option<ScaledSidecarResource>,
}

impl UpdateNamespaceScopeSidecarConfigRequest {
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
    /// Sets `Namespace`.
    pub fn namespace(mut self, value: impl Into<String>) -> Self {
        self.namespace = Some(value.into());
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
    /// Sets `IncludeInboundPorts`.
    pub fn include_inbound_ports(mut self, value: impl Into<String>) -> Self {
        self.include_inbound_ports = Some(value.into());
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
    /// Sets `IncludeOutboundPorts`.
    pub fn include_outbound_ports(mut self, value: impl Into<String>) -> Self {
        self.include_outbound_ports = Some(value.into());
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
    /// Sets `SidecarProxyCPUResourceLimit`.
    pub fn sidecar_proxy_cpu_resource_limit(mut self, value: impl Into<String>) -> Self {
        self.sidecar_proxy_cpu_resource_limit = Some(value.into());
        self
    }
    /// Sets `SidecarProxyMemoryResourceLimit`.
    pub fn sidecar_proxy_memory_resource_limit(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.sidecar_proxy_memory_resource_limit = Some(value.into());
        self
    }
    /// Sets `SidecarProxyCPUResourceRequest`.
    pub fn sidecar_proxy_cpu_resource_request(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.sidecar_proxy_cpu_resource_request = Some(value.into());
        self
    }
    /// Sets `SidecarProxyMemoryResourceRequest`.
    pub fn sidecar_proxy_memory_resource_request(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.sidecar_proxy_memory_resource_request = Some(value.into());
        self
    }
    /// Sets `Lifecycle`.
    pub fn lifecycle(mut self, value: impl Into<String>) -> Self {
        self.lifecycle = Some(value.into());
        self
    }
    /// Sets `IstioDNSProxyEnabled`.
    #[inline]
    pub fn istio_dns_proxy_enabled(mut self, value: bool) -> Self {
        self.istio_dns_proxy_enabled = Some(value);
        self
    }
    /// Sets `PostStart`.
    pub fn post_start(mut self, value: impl Into<String>) -> Self {
        self.post_start = Some(value.into());
        self
    }
    /// Sets `PreStop`.
    pub fn pre_stop(mut self, value: impl Into<String>) -> Self {
        self.pre_stop = Some(value.into());
        self
    }
    /// Sets `Concurrency`.
    #[inline]
    pub fn concurrency(mut self, value: i32) -> Self {
        self.concurrency = Some(value);
        self
    }
    /// Sets `ProxyStatsMatcher`.
    pub fn proxy_stats_matcher(mut self, value: impl Into<String>) -> Self {
        self.proxy_stats_matcher = Some(value.into());
        self
    }
    /// Sets `HoldApplicationUntilProxyStarts`.
    #[inline]
    pub fn hold_application_until_proxy_starts(mut self, value: bool) -> Self {
        self.hold_application_until_proxy_starts = Some(value);
        self
    }
    /// Sets `LogLevel`.
    pub fn log_level(mut self, value: impl Into<String>) -> Self {
        self.log_level = Some(value.into());
        self
    }
    /// Sets `Tracing`.
    pub fn tracing(mut self, value: impl Into<String>) -> Self {
        self.tracing = Some(value.into());
        self
    }
    /// Sets `InterceptionMode`.
    pub fn interception_mode(mut self, value: impl Into<String>) -> Self {
        self.interception_mode = Some(value.into());
        self
    }
    /// Sets `ProxyMetadata`.
    pub fn proxy_metadata(mut self, value: impl Into<String>) -> Self {
        self.proxy_metadata = Some(value.into());
        self
    }
    /// Sets `ProxyInitAckSloCPUResourceLimit`.
    pub fn proxy_init_ack_slo_cpu_resource_limit(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.proxy_init_ack_slo_cpu_resource_limit = Some(value.into());
        self
    }
    /// Sets `ProxyInitAckSloMemoryResourceLimit`.
    pub fn proxy_init_ack_slo_memory_resource_limit(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.proxy_init_ack_slo_memory_resource_limit = Some(value.into());
        self
    }
    /// Sets `ProxyInitAckSloCPUResourceRequest`.
    pub fn proxy_init_ack_slo_cpu_resource_request(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.proxy_init_ack_slo_cpu_resource_request = Some(value.into());
        self
    }
    /// Sets `ProxyInitAckSloMemoryResourceRequest`.
    pub fn proxy_init_ack_slo_memory_resource_request(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.proxy_init_ack_slo_memory_resource_request = Some(value.into());
        self
    }
    /// Sets `SidecarProxyAckSloCPUResourceLimit`.
    pub fn sidecar_proxy_ack_slo_cpu_resource_limit(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.sidecar_proxy_ack_slo_cpu_resource_limit = Some(value.into());
        self
    }
    /// Sets `SidecarProxyAckSloMemoryResourceLimit`.
    pub fn sidecar_proxy_ack_slo_memory_resource_limit(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.sidecar_proxy_ack_slo_memory_resource_limit = Some(value.into());
        self
    }
    /// Sets `SidecarProxyAckSloCPUResourceRequest`.
    pub fn sidecar_proxy_ack_slo_cpu_resource_request(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.sidecar_proxy_ack_slo_cpu_resource_request = Some(value.into());
        self
    }
    /// Sets `SidecarProxyAckSloMemoryResourceRequest`.
    pub fn sidecar_proxy_ack_slo_memory_resource_request(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.sidecar_proxy_ack_slo_memory_resource_request = Some(value.into());
        self
    }
    /// Sets `Privileged`.
    #[inline]
    pub fn privileged(mut self, value: bool) -> Self {
        self.privileged = Some(value);
        self
    }
    /// Sets `EnableCoreDump`.
    #[inline]
    pub fn enable_core_dump(mut self, value: bool) -> Self {
        self.enable_core_dump = Some(value);
        self
    }
    /// Sets `ReadinessInitialDelaySeconds`.
    #[inline]
    pub fn readiness_initial_delay_seconds(mut self, value: i32) -> Self {
        self.readiness_initial_delay_seconds = Some(value);
        self
    }
    /// Sets `ReadinessPeriodSeconds`.
    #[inline]
    pub fn readiness_period_seconds(mut self, value: i32) -> Self {
        self.readiness_period_seconds = Some(value);
        self
    }
    /// Sets `ReadinessFailureThreshold`.
    #[inline]
    pub fn readiness_failure_threshold(mut self, value: i32) -> Self {
        self.readiness_failure_threshold = Some(value);
        self
    }
    /// Sets `SMCEnabled`.
    #[inline]
    pub fn smc_enabled(mut self, value: bool) -> Self {
        self.smc_enabled = Some(value);
        self
    }
    /// Sets `RuntimeValues`.
    pub fn runtime_values(mut self, value: impl Into<String>) -> Self {
        self.runtime_values = Some(value.into());
        self
    }
    /// Sets `ScaledSidecarResource`.
    pub fn scaled_sidecar_resource(
        mut self,
        value: impl Into<ScaledSidecarResource>,
    ) -> Self {
        self.scaled_sidecar_resource = Some(value.into());
        self
    }
}

request! {
    UpdateNamespaceScopeSidecarConfigRequest {
        "ServiceMeshId" => service_mesh_id: form,
        "Namespace" => namespace: form,
        "IncludeIPRanges" => include_ip_ranges: form,
        "ExcludeIPRanges" => exclude_ip_ranges: form,
        "IncludeInboundPorts" => include_inbound_ports: form,
        "ExcludeOutboundPorts" => exclude_outbound_ports: form,
        "ExcludeInboundPorts" => exclude_inbound_ports: form,
        "IncludeOutboundPorts" => include_outbound_ports: form,
        "TerminationDrainDuration" => termination_drain_duration: form,
        "ProxyInitCPUResourceLimit" => proxy_init_cpu_resource_limit: form,
        "ProxyInitMemoryResourceLimit" => proxy_init_memory_resource_limit: form,
        "ProxyInitCPUResourceRequest" => proxy_init_cpu_resource_request: form,
        "ProxyInitMemoryResourceRequest" => proxy_init_memory_resource_request: form,
        "SidecarProxyCPUResourceLimit" => sidecar_proxy_cpu_resource_limit: form,
        "SidecarProxyMemoryResourceLimit" => sidecar_proxy_memory_resource_limit: form,
        "SidecarProxyCPUResourceRequest" => sidecar_proxy_cpu_resource_request: form,
        "SidecarProxyMemoryResourceRequest" => sidecar_proxy_memory_resource_request: form,
        "Lifecycle" => lifecycle: form,
        "IstioDNSProxyEnabled" => istio_dns_proxy_enabled: form,
        "PostStart" => post_start: form,
        "PreStop" => pre_stop: form,
        "Concurrency" => concurrency: form,
        "ProxyStatsMatcher" => proxy_stats_matcher: form,
        "HoldApplicationUntilProxyStarts" => hold_application_until_proxy_starts: form,
        "LogLevel" => log_level: form,
        "Tracing" => tracing: form,
        "InterceptionMode" => interception_mode: form,
        "ProxyMetadata" => proxy_metadata: form,
        "ProxyInitAckSloCPUResourceLimit" => proxy_init_ack_slo_cpu_resource_limit: form,
        "ProxyInitAckSloMemoryResourceLimit" => proxy_init_ack_slo_memory_resource_limit: form,
        "ProxyInitAckSloCPUResourceRequest" => proxy_init_ack_slo_cpu_resource_request: form,
        "ProxyInitAckSloMemoryResourceRequest" => proxy_init_ack_slo_memory_resource_request: form,
        "SidecarProxyAckSloCPUResourceLimit" => sidecar_proxy_ack_slo_cpu_resource_limit: form,
        "SidecarProxyAckSloMemoryResourceLimit" => sidecar_proxy_ack_slo_memory_resource_limit: form,
        "SidecarProxyAckSloCPUResourceRequest" => sidecar_proxy_ack_slo_cpu_resource_request: form,
        "SidecarProxyAckSloMemoryResourceRequest" => sidecar_proxy_ack_slo_memory_resource_request: form,
        "Privileged" => privileged: form,
        "EnableCoreDump" => enable_core_dump: form,
        "ReadinessInitialDelaySeconds" => readiness_initial_delay_seconds: form,
        "ReadinessPeriodSeconds" => readiness_period_seconds: form,
        "ReadinessFailureThreshold" => readiness_failure_threshold: form,
        "SMCEnabled" => smc_enabled: form,
        "RuntimeValues" => runtime_values: form,
        "ScaledSidecarResource" => scaled_sidecar_resource: form_json,
    }
}

impl Operation for UpdateNamespaceScopeSidecarConfigRequest {
    type Response = UpdateNamespaceScopeSidecarConfigResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateNamespaceScopeSidecarConfig")
        .required(&["ServiceMeshId"]);
}

/// Response to [`UpdateNamespaceScopeSidecarConfigRequest`].
pub type UpdateNamespaceScopeSidecarConfigResponse = alicloud_runtime::EmptyResponse;

/// Resource that the scaled sidecar works on or belongs to.
#[non_exhaustive]
pub struct ScaledSidecarResource {
    /// What is done about the resource calculation, as rules.
    pub resource_calculation_strategy: Option<String>,
    /// Container the resources are derived from.
    pub container_ref: Option<String>,
    /// Share of the resources of the container that the sidecar gets, in percent.
    pub resource_percentage: Option<i32>,
}

impl ScaledSidecarResource {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ResourceCalculationStrategy`.
    pub fn resource_calculation_strategy(mut self, value: impl Into<String>) -> Self {
        self.resource_calculation_strategy = Some(value.into());
        self
    }
    /// Sets `ContainerRef`.
    pub fn container_ref(mut self, value: impl Into<String>) -> Self {
        self.container_ref = Some(value.into());
        self
    }
    /// Sets `ResourcePercentage`.
    #[inline]
    pub fn resource_percentage(mut self, value: i32) -> Self {
        self.resource_percentage = Some(value);
        self
    }
}

request! {
    ScaledSidecarResource {
        "ResourceCalculationStrategy" => resource_calculation_strategy: field,
        "ContainerRef" => container_ref: field,
        "ResourcePercentage" => resource_percentage: field,
    }
}
