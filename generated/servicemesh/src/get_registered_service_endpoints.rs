// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetRegisteredServiceEndpoints`, from `servicemesh/GetRegisteredServiceEndpoints.md`.

use alicloud_runtime::codegen::*;

/// Lists the endpoints of a service registered in an ASM instance, by cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_servicemesh::Client) -> Result<(), alicloud_servicemesh::Error> {
/// let request = alicloud_servicemesh::GetRegisteredServiceEndpointsRequest::new()
///     .service_mesh_id("...");
/// let reply = client.get_registered_service_endpoints(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetRegisteredServiceEndpointsRequest {
    /// **Required.** Mesh that the call works on.
    pub service_mesh_id: Option<String>,
    /// Space of names that keeps items of different origin apart.
    pub namespace: Option<String>,
    /// IDs of the clusters to work on or to narrow the list down to.
    pub cluster_ids: Option<String>,
    /// Name that people know the item by.
    pub name: Option<String>,
    /// Where it is registered: by a `ServiceEntry` of the mesh, or in a Kubernetes cluster
    /// (`Kubernetes`).
    pub service_type: Option<String>,
}

impl GetRegisteredServiceEndpointsRequest {
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
    /// Sets `ClusterIds`.
    pub fn cluster_ids(mut self, value: impl Into<String>) -> Self {
        self.cluster_ids = Some(value.into());
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `ServiceType`.
    pub fn service_type(mut self, value: impl Into<String>) -> Self {
        self.service_type = Some(value.into());
        self
    }
}

request! {
    GetRegisteredServiceEndpointsRequest {
        "ServiceMeshId" => service_mesh_id: form,
        "Namespace" => namespace: form,
        "ClusterIds" => cluster_ids: form,
        "Name" => name: form,
        "ServiceType" => service_type: form,
    }
}

impl Operation for GetRegisteredServiceEndpointsRequest {
    type Response = GetRegisteredServiceEndpointsResponse;
    type Error = GetRegisteredServiceEndpointsError;
    const INFO: OperationInfo = super::operation("GetRegisteredServiceEndpoints")
        .required(&["ServiceMeshId"])
        .read_only();
    const ERRORS: &'static [GetRegisteredServiceEndpointsError] = &[
        GetRegisteredServiceEndpointsError::Err500,
    ];
}

/// Response to [`GetRegisteredServiceEndpointsRequest`].
#[non_exhaustive]
pub struct GetRegisteredServiceEndpointsResponse {
    /// The service endpoints that were found or are concerned, one entry each.
    pub service_endpoints: Vec<ServiceEndpoint>,
    /// Endpoints of the service.
    pub end_point_slice: Option<EndPointSlice>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `31d3a0f0-07ed-4f6e-9004-1804498c****`.
    pub request_id: Option<String>,
}

response! {
    GetRegisteredServiceEndpointsResponse {
        "ServiceEndpoints" => service_endpoints: list(""),
        "EndPointSlice" => end_point_slice: value,
        "RequestId" => request_id: value,
    }
}

/// The service endpoints that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct ServiceEndpoint {
    /// Network or postal address of the item. Example: `192.168.25.153`.
    pub address: Option<String>,
    /// Kubernetes cluster of the data plane, which the mesh manages.
    /// Example: `c80f45444b3da447da60a911390c2****`.
    pub cluster_id: Option<String>,
}

response! {
    ServiceEndpoint {
        "Address" => address: value,
        "ClusterId" => cluster_id: value,
    }
}

/// Endpoints of the service.
#[non_exhaustive]
pub struct EndPointSlice {
    /// Kubernetes or registered workload that requests are sent to. Example: `reviews`.
    pub service_name: Option<String>,
    /// Space of names that keeps items of different origin apart. Example: `default`.
    pub namespace: Option<String>,
    /// Place that the item lies in, is stored at or shows. Example: `MESH_INTERNAL`.
    pub location: Option<String>,
    /// Pods or addresses that serve requests, with port and region.
    pub endpoints_details: Vec<EndpointsDetail>,
}

response! {
    EndPointSlice {
        "ServiceName" => service_name: value,
        "Namespace" => namespace: value,
        "Location" => location: value,
        "EndpointsDetails" => endpoints_details: list(""),
    }
}

/// Pods or addresses that serve requests, with port and region.
#[non_exhaustive]
pub struct EndpointsDetail {
    /// Pod that serves requests at this address. Example: `provider-v1-8c86b6898-h***`.
    pub pod_name: Option<String>,
    /// Network or postal address of the item. Example: `127.2.**.**`.
    pub address: Option<String>,
    /// The ports that were found or are concerned, one entry each. Example: `9090`.
    pub ports: Vec<i32>,
    /// Name that the machine goes by on the network. Example: `www.demo.com`.
    pub hostname: Option<String>,
    /// Where the server or pod runs, such as `cn-hangzhou`.
    pub region: Option<String>,
    /// Whether a sidecar runs beside the endpoint. Example: `false`.
    pub sidecar_injected: Option<bool>,
}

response! {
    EndpointsDetail {
        "PodName" => pod_name: value,
        "Address" => address: value,
        "Ports" => ports: list(""),
        "Hostname" => hostname: value,
        "Region" => region: value,
        "SidecarInjected" => sidecar_injected: value,
    }
}

/// Errors that the documentation of [`GetRegisteredServiceEndpointsRequest`] names.
///
/// - [`Err500`](super::DocumentedError::Err500)
pub type GetRegisteredServiceEndpointsError = super::DocumentedError;
