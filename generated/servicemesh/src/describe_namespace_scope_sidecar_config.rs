// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeNamespaceScopeSidecarConfig`, from `servicemesh/DescribeNamespaceScopeSidecarConfig.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Configuration, ResourceLimit, ResourceRequest};

/// Reads the sidecar proxy settings that apply to one namespace.
///
/// ```no_run
/// # async fn example(client: alicloud_servicemesh::Client) -> Result<(), alicloud_servicemesh::Error> {
/// let request = alicloud_servicemesh::DescribeNamespaceScopeSidecarConfigRequest::new()
///     .service_mesh_id("...");
/// let reply = client.describe_namespace_scope_sidecar_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeNamespaceScopeSidecarConfigRequest {
    /// **Required.** Mesh that the call works on.
    pub service_mesh_id: Option<String>,
    /// Space of names that keeps items of different origin apart.
    pub namespace: Option<String>,
}

impl DescribeNamespaceScopeSidecarConfigRequest {
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
}

request! {
    DescribeNamespaceScopeSidecarConfigRequest {
        "ServiceMeshId" => service_mesh_id: form,
        "Namespace" => namespace: form,
    }
}

impl Operation for DescribeNamespaceScopeSidecarConfigRequest {
    type Response = DescribeNamespaceScopeSidecarConfigResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeNamespaceScopeSidecarConfig")
        .required(&["ServiceMeshId"])
        .read_only();
}

/// Response to [`DescribeNamespaceScopeSidecarConfigRequest`].
#[non_exhaustive]
pub struct DescribeNamespaceScopeSidecarConfigResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `31d3a0f0-07ed-4f6e-9004-1804498c****`.
    pub request_id: Option<String>,
    /// The config patches that are concerned.
    pub config_patches: Option<ConfigPatches>,
}

response! {
    DescribeNamespaceScopeSidecarConfigResponse {
        "RequestId" => request_id: value,
        "ConfigPatches" => config_patches: value,
    }
}

/// The config patches that are concerned.
#[non_exhaustive]
pub struct ConfigPatches {
    /// How long the termination drain lasts. Example: `6s`.
    pub termination_drain_duration: Option<String>,
    /// Upper limit that applies to the sidecar proxy init resource.
    pub sidecar_proxy_init_resource_limit: Option<ResourceLimit>,
    /// What is set aside for the init container.
    pub sidecar_proxy_init_resource_request: Option<ResourceRequest>,
    /// Upper limit that applies to the sidecar proxy resource.
    pub sidecar_proxy_resource_limit: Option<ResourceLimit>,
    /// What is set aside for the sidecar.
    pub sidecar_proxy_resource_request: Option<ResourceRequest>,
    /// Network ports that belong to the exclude outbound. Example: `81`.
    pub exclude_outbound_ports: Option<String>,
    /// The exclude outbound IP address ranges that are concerned. Example: `192.168.1.3/31`.
    pub exclude_outbound_ip_ranges: Option<String>,
    /// The include outbound IP address ranges that are concerned. Example: `192.168.1.4/31`.
    pub include_outbound_ip_ranges: Option<String>,
    /// Network ports that belong to the exclude inbound. Example: `82`.
    pub exclude_inbound_ports: Option<String>,
    /// Network ports that belong to the include inbound. Example: `83`.
    pub include_inbound_ports: Option<String>,
    /// Network ports that belong to the include outbound. Example: `84`.
    pub include_outbound_ports: Option<String>,
    /// Whether the istio DNS proxy is switched on. Example: `true`.
    pub istio_dns_proxy_enabled: Option<bool>,
    /// What the proxy does after starting and before stopping, as JSON text. Example: `text`.
    pub lifecycle_str: Option<String>,
    /// How many may run at the same time. Example: `2`.
    pub concurrency: Option<i32>,
    /// Level that the log has on its scale. Example: `info`.
    pub log_level: Option<String>,
    /// Whether this holds: hold application until proxy starts. Example: `true`.
    pub hold_application_until_proxy_starts: Option<bool>,
    /// Metrics the sidecar reports beside the usual ones.
    pub proxy_stats_matcher: Option<ProxyStatsMatcher>,
    /// How requests are traced.
    pub tracing: Option<Tracing>,
    /// Way in which the interception works. Example: `TPROXY`.
    pub interception_mode: Option<String>,
    /// Environment variables of the sidecar.
    pub proxy_metadata: BTreeMap<String, String>,
    /// Resource that the sidecar proxy init ack slo works on or belongs to.
    pub sidecar_proxy_init_ack_slo_resource: Option<AckSloResource>,
    /// Resource that the sidecar proxy ack slo works on or belongs to.
    pub sidecar_proxy_ack_slo_resource: Option<AckSloResource>,
    /// Whether the sidecar runs with all rights. Example: `false`.
    pub privileged: Option<bool>,
    /// Whether this is switched on: core dump. Example: `false`.
    pub enable_core_dump: Option<bool>,
    /// How many seconds this is: readiness initial delay. Example: `2`.
    pub readiness_initial_delay_seconds: Option<i32>,
    /// How many seconds this is: readiness period. Example: `3`.
    pub readiness_period_seconds: Option<i32>,
    /// Value at which the readiness failure sets in. Example: `5`.
    pub readiness_failure_threshold: Option<i32>,
    /// Settings of the SMC, and what it works with.
    pub smc_configuration: Option<Configuration>,
}

response! {
    ConfigPatches {
        "TerminationDrainDuration" => termination_drain_duration: value,
        "SidecarProxyInitResourceLimit" => sidecar_proxy_init_resource_limit: value,
        "SidecarProxyInitResourceRequest" => sidecar_proxy_init_resource_request: value,
        "SidecarProxyResourceLimit" => sidecar_proxy_resource_limit: value,
        "SidecarProxyResourceRequest" => sidecar_proxy_resource_request: value,
        "ExcludeOutboundPorts" => exclude_outbound_ports: value,
        "ExcludeOutboundIPRanges" => exclude_outbound_ip_ranges: value,
        "IncludeOutboundIPRanges" => include_outbound_ip_ranges: value,
        "ExcludeInboundPorts" => exclude_inbound_ports: value,
        "IncludeInboundPorts" => include_inbound_ports: value,
        "IncludeOutboundPorts" => include_outbound_ports: value,
        "IstioDNSProxyEnabled" => istio_dns_proxy_enabled: value,
        "LifecycleStr" => lifecycle_str: value,
        "Concurrency" => concurrency: value,
        "LogLevel" => log_level: value,
        "HoldApplicationUntilProxyStarts" => hold_application_until_proxy_starts: value,
        "ProxyStatsMatcher" => proxy_stats_matcher: value,
        "Tracing" => tracing: value,
        "InterceptionMode" => interception_mode: value,
        "ProxyMetadata" => proxy_metadata: map,
        "SidecarProxyInitAckSloResource" => sidecar_proxy_init_ack_slo_resource: value,
        "SidecarProxyAckSloResource" => sidecar_proxy_ack_slo_resource: value,
        "Privileged" => privileged: value,
        "EnableCoreDump" => enable_core_dump: value,
        "ReadinessInitialDelaySeconds" => readiness_initial_delay_seconds: value,
        "ReadinessPeriodSeconds" => readiness_period_seconds: value,
        "ReadinessFailureThreshold" => readiness_failure_threshold: value,
        "SMCConfiguration" => smc_configuration: value,
    }
}

/// Metrics the sidecar reports beside the usual ones.
#[non_exhaustive]
pub struct ProxyStatsMatcher {
    /// The inclusion prefixes that were found or are concerned, one entry each. Example: `server`.
    pub inclusion_prefixes: Vec<String>,
    /// The inclusion suffixes that were found or are concerned, one entry each.
    /// Example: `cluster.outbound`.
    pub inclusion_suffixes: Vec<String>,
    /// The inclusion regexps that were found or are concerned, one entry each.
    /// Example: `listener.*.downstream_cx_total`.
    pub inclusion_regexps: Vec<String>,
}

response! {
    ProxyStatsMatcher {
        "InclusionPrefixes" => inclusion_prefixes: list(""),
        "InclusionSuffixes" => inclusion_suffixes: list(""),
        "InclusionRegexps" => inclusion_regexps: list(""),
    }
}

/// How requests are traced.
#[non_exhaustive]
pub struct Tracing {
    /// Share of requests that are traced, in percent. Example: `99.8`.
    pub sampling: Option<f64>,
    /// Tags that the custom carries. Example: `{"test":{"literal":{"value":"test"}}}`.
    pub custom_tags: Option<Value>,
    /// How long the max path tag is. Example: `10`.
    pub max_path_tag_length: Option<i32>,
}

response! {
    Tracing {
        "Sampling" => sampling: value,
        "CustomTags" => custom_tags: value,
        "MaxPathTagLength" => max_path_tag_length: value,
    }
}

/// Resource that the sidecar proxy init ack slo works on or belongs to.
#[non_exhaustive]
pub struct AckSloResource {
    /// The requests that are concerned.
    pub requests: BTreeMap<String, String>,
    /// The limits that are concerned.
    pub limits: BTreeMap<String, String>,
}

response! {
    AckSloResource {
        "Requests" => requests: map,
        "Limits" => limits: map,
    }
}
