// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeServiceMeshes`, from `servicemesh/DescribeServiceMeshes.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{InitCNIConfiguration, LoadBalancer, ServiceMeshInfo, SpecNetwork, Tag};

/// Lists the account's ASM instances, optionally by tag.
///
/// ```no_run
/// # async fn example(client: alicloud_servicemesh::Client) -> Result<(), alicloud_servicemesh::Error> {
/// let request = alicloud_servicemesh::DescribeServiceMeshesRequest::new();
/// let reply = client.describe_service_meshes(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeServiceMeshesRequest {
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 20.
    pub tag: Vec<Tag>,
}

impl DescribeServiceMeshesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DescribeServiceMeshesRequest {
        "Tag" => tag: query,
    }
}

impl Operation for DescribeServiceMeshesRequest {
    type Response = DescribeServiceMeshesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeServiceMeshes")
        .method("GET")
        .read_only();
}

/// Response to [`DescribeServiceMeshesRequest`].
#[non_exhaustive]
pub struct DescribeServiceMeshesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `BD65C0AD-D3C6-48D3-8D93-38D2015C****`.
    pub request_id: Option<String>,
    /// The service meshes that were found or are concerned, one entry each.
    pub service_meshes: Vec<ServiceMesh>,
}

response! {
    DescribeServiceMeshesResponse {
        "RequestId" => request_id: value,
        "ServiceMeshes" => service_meshes: list(""),
    }
}

/// The service meshes that were found or are concerned, one entry each.
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
    /// Tags, which are pairs of key and value for sorting resources.
    pub tag: Vec<Tag>,
    /// Whether a newer version can be had. Example: `false`.
    pub upgradable: Option<bool>,
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
        "Tag" => tag: list(""),
        "Upgradable" => upgradable: value,
    }
}

/// The endpoints that are concerned.
#[non_exhaustive]
pub struct ServiceMeshEndpoints {
    /// Host name at which the intranet pilot is reached. Example: `192.168.xx.xx:15011`.
    pub intranet_pilot_endpoint: Option<String>,
    /// Host name at which the intranet API server is reached. Example: `https://192.168.xx.xx:6443`.
    pub intranet_api_server_endpoint: Option<String>,
    /// Host name at which the public API server is reached. Example: `https://123.56.xx.xx:6443`.
    pub public_api_server_endpoint: Option<String>,
}

response! {
    ServiceMeshEndpoints {
        "IntranetPilotEndpoint" => intranet_pilot_endpoint: value,
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
    /// Whether Prometheus metrics are collected. Example: `true`.
    pub telemetry: Option<bool>,
    /// What is done about the outbound traffic, as rules. Example: `ALLOW_ANY`.
    pub outbound_traffic_policy: Option<String>,
    /// How requests are traced. Example: `true`.
    pub tracing: Option<bool>,
    /// Whether this holds: strict mtls. Example: `true`.
    pub strict_mtls: Option<bool>,
    /// Settings of the control plane.
    pub pilot: Option<Pilot>,
    /// Whether this holds: mtls. Example: `true`.
    pub mtls: Option<bool>,
    /// Settings of the injector.
    pub sidecar_injector: Option<SidecarInjector>,
}

response! {
    MeshConfig {
        "Telemetry" => telemetry: value,
        "OutboundTrafficPolicy" => outbound_traffic_policy: value,
        "Tracing" => tracing: value,
        "StrictMtls" => strict_mtls: value,
        "Pilot" => pilot: value,
        "Mtls" => mtls: value,
        "SidecarInjector" => sidecar_injector: value,
    }
}

/// Settings of the control plane.
#[non_exhaustive]
pub struct Pilot {
    /// Whether the http10 is switched on. Example: `true`.
    pub http10_enabled: Option<bool>,
    /// Share of requests that are traced, in percent. Example: `0.2`.
    pub trace_sampling: Option<f64>,
}

response! {
    Pilot {
        "Http10Enabled" => http10_enabled: value,
        "TraceSampling" => trace_sampling: value,
    }
}

/// Settings of the injector.
#[non_exhaustive]
pub struct SidecarInjector {
    /// Whether this is switched on: namespaces by default. Example: `false`.
    pub enable_namespaces_by_default: Option<bool>,
    /// Whether the auto injection policy is switched on. Example: `true`.
    pub auto_injection_policy_enabled: Option<bool>,
    /// Settings of the init CNI, and what it works with.
    pub init_cni_configuration: Option<InitCNIConfiguration>,
}

response! {
    SidecarInjector {
        "EnableNamespacesByDefault" => enable_namespaces_by_default: value,
        "AutoInjectionPolicyEnabled" => auto_injection_policy_enabled: value,
        "InitCNIConfiguration" => init_cni_configuration: value,
    }
}
