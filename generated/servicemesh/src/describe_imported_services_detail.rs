// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeImportedServicesDetail`, from `servicemesh/DescribeImportedServicesDetail.md`.

use alicloud_runtime::codegen::*;

/// Details the services that an ASM gateway imported, with labels, ports and clusters.
///
/// ```no_run
/// # async fn example(client: alicloud_servicemesh::Client) -> Result<(), alicloud_servicemesh::Error> {
/// let request = alicloud_servicemesh::DescribeImportedServicesDetailRequest::new()
///     .service_mesh_id("...");
/// let reply = client.describe_imported_services_detail(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeImportedServicesDetailRequest {
    /// **Required.** Mesh that the call works on.
    pub service_mesh_id: Option<String>,
    /// ASM gateway whose imported services are shown or set.
    pub asm_gateway_name: Option<String>,
    /// Namespace that the service lies in.
    pub service_namespace: Option<String>,
}

impl DescribeImportedServicesDetailRequest {
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
    /// Sets `ASMGatewayName`.
    pub fn asm_gateway_name(mut self, value: impl Into<String>) -> Self {
        self.asm_gateway_name = Some(value.into());
        self
    }
    /// Sets `ServiceNamespace`.
    pub fn service_namespace(mut self, value: impl Into<String>) -> Self {
        self.service_namespace = Some(value.into());
        self
    }
}

request! {
    DescribeImportedServicesDetailRequest {
        "ServiceMeshId" => service_mesh_id: form,
        "ASMGatewayName" => asm_gateway_name: form,
        "ServiceNamespace" => service_namespace: form,
    }
}

impl Operation for DescribeImportedServicesDetailRequest {
    type Response = DescribeImportedServicesDetailResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeImportedServicesDetail")
        .required(&["ServiceMeshId"])
        .read_only();
}

/// Response to [`DescribeImportedServicesDetailRequest`].
#[non_exhaustive]
pub struct DescribeImportedServicesDetailResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `E0496204-7586-5B4C-B364-2361CC0EDxxxx`.
    pub request_id: Option<String>,
    /// The details that were found or are concerned, one entry each.
    pub details: Vec<ImportedServiceDetail>,
}

response! {
    DescribeImportedServicesDetailResponse {
        "RequestId" => request_id: value,
        "Details" => details: list(""),
    }
}

/// The details that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct ImportedServiceDetail {
    /// Kubernetes or registered workload that requests are sent to. Example: `productpage`.
    pub service_name: Option<String>,
    /// Space of names that keeps items of different origin apart. Example: `default`.
    pub namespace: Option<String>,
    /// The labels that are concerned.
    pub labels: BTreeMap<String, String>,
    /// IDs of the clusters that were found or are concerned.
    /// Example: `c7894c929677643a5bfe1a732d778****`.
    pub cluster_ids: Vec<String>,
    /// Where it is registered: by a `ServiceEntry` of the mesh, or in a Kubernetes cluster
    /// (`Kubernetes`). Example: `Kubernetes`.
    pub service_type: Option<String>,
    /// The ports that were found or are concerned, one entry each.
    pub ports: Vec<Port>,
}

response! {
    ImportedServiceDetail {
        "ServiceName" => service_name: value,
        "Namespace" => namespace: value,
        "Labels" => labels: map,
        "ClusterIds" => cluster_ids: list(""),
        "ServiceType" => service_type: value,
        "Ports" => ports: list(""),
    }
}

/// The ports that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Port {
    /// Name that people know the item by. Example: `http-0`.
    pub name: Option<String>,
    /// Network or application protocol that applies. Example: `tcp`.
    pub protocol: Option<String>,
    /// Port of the service. Example: `80`.
    pub port: Option<i32>,
    /// Network port that belongs to the target. Example: `8080`.
    pub target_port: Option<i32>,
    /// Network port that belongs to the node. Example: `12345`.
    pub node_port: Option<i32>,
}

response! {
    Port {
        "Name" => name: value,
        "Protocol" => protocol: value,
        "Port" => port: value,
        "TargetPort" => target_port: value,
        "NodePort" => node_port: value,
    }
}
