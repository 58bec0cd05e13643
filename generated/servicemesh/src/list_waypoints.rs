// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListWaypoints`, from `servicemesh/ListWaypoints.md`.

use alicloud_runtime::codegen::*;

/// Lists the waypoint proxies in a namespace of a data plane cluster, with their configuration.
///
/// ```no_run
/// # async fn example(client: alicloud_servicemesh::Client) -> Result<(), alicloud_servicemesh::Error> {
/// let request = alicloud_servicemesh::ListWaypointsRequest::new()
///     .service_mesh_id("...")
///     .cluster_id("...");
/// let reply = client.list_waypoints(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListWaypointsRequest {
    /// **Required.** Mesh that the call works on. Length: at least 1.
    pub service_mesh_id: Option<String>,
    /// **Required.** Kubernetes cluster of the data plane, which the mesh manages. Length: at least 1.
    pub cluster_id: Option<String>,
    /// Space of names that keeps items of different origin apart.
    pub namespace: Option<String>,
    /// Name that people know the item by.
    pub name: Option<String>,
    /// How many items to return at most.
    pub limit: Option<i64>,
    /// Where the list goes on.
    pub continue_: Option<String>,
}

impl ListWaypointsRequest {
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
    /// Sets `ClusterId`, which is required.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
    }
    /// Sets `Namespace`.
    pub fn namespace(mut self, value: impl Into<String>) -> Self {
        self.namespace = Some(value.into());
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Limit`.
    #[inline]
    pub fn limit(mut self, value: i64) -> Self {
        self.limit = Some(value);
        self
    }
    /// Sets `Continue`.
    pub fn continue_(mut self, value: impl Into<String>) -> Self {
        self.continue_ = Some(value.into());
        self
    }
}

request! {
    ListWaypointsRequest {
        "ServiceMeshId" => service_mesh_id: form,
        "ClusterId" => cluster_id: form,
        "Namespace" => namespace: form,
        "Name" => name: form,
        "Limit" => limit: form,
        "Continue" => continue_: form,
    }
}

impl Operation for ListWaypointsRequest {
    type Response = ListWaypointsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListWaypoints")
        .required(&["ServiceMeshId", "ClusterId"])
        .read_only();
}

/// Response to [`ListWaypointsRequest`].
#[non_exhaustive]
pub struct ListWaypointsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `BD65C0AD-D3C6-48D3-8D93-38D2015C****`.
    pub request_id: Option<String>,
    /// The waypoints that were found or are concerned, one entry each.
    pub waypoints: Vec<Waypoint>,
    /// Where the list goes on.
    pub continue_: Option<String>,
}

response! {
    ListWaypointsResponse {
        "RequestId" => request_id: value,
        "Waypoints" => waypoints: list(""),
        "Continue" => continue_: value,
    }
}

/// The waypoints that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Waypoint {
    /// Name that people know the item by. Example: `namespace`.
    pub name: Option<String>,
    /// Account that the service belongs to or works with. Example: `bookinfo-productpage`.
    pub service_account: Option<String>,
    /// Space of names that keeps items of different origin apart. Example: `default`.
    pub namespace: Option<String>,
    /// CPU set aside for the container. Example: `100m`.
    pub request_cpu: Option<String>,
    /// Memory set aside for the container. Example: `128Mi`.
    pub request_memory: Option<String>,
    /// Most CPU the container may use. Example: `2000m`.
    pub limit_cpu: Option<String>,
    /// Most memory the container may use. Example: `1024Mi`.
    pub limit_memory: Option<String>,
    /// The replicas that are concerned. Example: `1`.
    pub replicas: Option<String>,
    /// Whether the HPA is switched on. Example: `false`.
    pub hpa_enabled: Option<String>,
    /// CPU usage that scaling aims at, in percent. Example: `93`.
    pub hpa_target_cpu: Option<String>,
    /// Memory usage that scaling aims at, in percent. Example: `91`.
    pub hpa_target_memory: Option<String>,
    /// The HPA min replicas that are concerned. Example: `2`.
    pub hpa_min_replicas: Option<String>,
    /// The HPA max replicas that are concerned. Example: `4`.
    pub hpa_max_replicas: Option<String>,
    /// Whether elastic container instances are preferred. Example: `false`.
    pub prefer_eci: Option<String>,
}

response! {
    Waypoint {
        "Name" => name: value,
        "ServiceAccount" => service_account: value,
        "Namespace" => namespace: value,
        "RequestCPU" => request_cpu: value,
        "RequestMemory" => request_memory: value,
        "LimitCPU" => limit_cpu: value,
        "LimitMemory" => limit_memory: value,
        "Replicas" => replicas: value,
        "HPAEnabled" => hpa_enabled: value,
        "HPATargetCPU" => hpa_target_cpu: value,
        "HPATargetMemory" => hpa_target_memory: value,
        "HPAMinReplicas" => hpa_min_replicas: value,
        "HPAMaxReplicas" => hpa_max_replicas: value,
        "PreferECI" => prefer_eci: value,
    }
}
