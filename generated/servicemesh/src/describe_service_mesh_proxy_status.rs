// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeServiceMeshProxyStatus`, from `servicemesh/DescribeServiceMeshProxyStatus.md`.

use alicloud_runtime::codegen::*;

/// Shows for each Istio proxy its version and whether clusters, listeners and routes are in sync.
///
/// ```no_run
/// # async fn example(client: alicloud_servicemesh::Client) -> Result<(), alicloud_servicemesh::Error> {
/// let request = alicloud_servicemesh::DescribeServiceMeshProxyStatusRequest::new()
///     .service_mesh_id("...");
/// let reply = client.describe_service_mesh_proxy_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeServiceMeshProxyStatusRequest {
    /// **Required.** Mesh that the call works on.
    pub service_mesh_id: Option<String>,
}

impl DescribeServiceMeshProxyStatusRequest {
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
    DescribeServiceMeshProxyStatusRequest {
        "ServiceMeshId" => service_mesh_id: form,
    }
}

impl Operation for DescribeServiceMeshProxyStatusRequest {
    type Response = DescribeServiceMeshProxyStatusResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeServiceMeshProxyStatus")
        .required(&["ServiceMeshId"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
}

/// Response to [`DescribeServiceMeshProxyStatusRequest`].
#[non_exhaustive]
pub struct DescribeServiceMeshProxyStatusResponse {
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `31d3a0f0-07ed-4f6e-9004-1804498c****`.
    pub request_id: Option<String>,
    /// State that the proxy is in.
    pub proxy_status: Vec<ProxyStatus>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// The succes that are concerned. Example: `success`.
    pub success: Option<String>,
}

response! {
    DescribeServiceMeshProxyStatusResponse {
        "Message" => message: value,
        "RequestId" => request_id: value,
        "ProxyStatus" => proxy_status: list(""),
        "Code" => code: value,
        "Success" => success: value,
    }
}

/// State that the proxy is in.
#[non_exhaustive]
pub struct ProxyStatus {
    /// Release of the sidecar that runs beside the workload. Example: `1.9.7`.
    pub proxy_version: Option<String>,
    /// Whether the proxy has the clusters: `SYNCED`, `NOT SENT`, or `STALE` when no confirmation came.
    /// Example: `SYNCED`.
    pub cluster_synced: Option<String>,
    /// Share of endpoints the proxy has. Example: `1`.
    pub endpoint_percent: Option<String>,
    /// Whether the proxy has the listeners. Example: `SYNCED`.
    pub listener_synced: Option<String>,
    /// Whether the proxy has the routes. Example: `SYNCED`.
    pub route_synced: Option<String>,
    /// Whether the proxy has the endpoints. Example: `SYNCED`.
    pub endpoint_synced: Option<String>,
    /// ID of the proxy that the item belongs to or stands for. Example: `119q****`.
    pub proxy_id: Option<String>,
    /// Istio release that the control plane runs, which decides on features and templates.
    /// Example: `1.9.7`.
    pub istio_version: Option<String>,
}

response! {
    ProxyStatus {
        "ProxyVersion" => proxy_version: value,
        "ClusterSynced" => cluster_synced: value,
        "EndpointPercent" => endpoint_percent: value,
        "ListenerSynced" => listener_synced: value,
        "RouteSynced" => route_synced: value,
        "EndpointSynced" => endpoint_synced: value,
        "ProxyId" => proxy_id: value,
        "IstioVersion" => istio_version: value,
    }
}
