// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateWaypoint`, from `servicemesh/UpdateWaypoint.md`.

use alicloud_runtime::codegen::*;

/// Changes resources, replicas or autoscaling of a waypoint proxy.
///
/// ```no_run
/// # async fn example(client: alicloud_servicemesh::Client) -> Result<(), alicloud_servicemesh::Error> {
/// let request = alicloud_servicemesh::UpdateWaypointRequest::new()
///     .service_mesh_id("...")
///     .cluster_id("...")
///     .namespace("...")
///     .name("...");
/// let reply = client.update_waypoint(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateWaypointRequest {
    /// **Required.** Mesh that the call works on. Length: at least 1.
    pub service_mesh_id: Option<String>,
    /// **Required.** Kubernetes cluster of the data plane, which the mesh manages. Length: at least 1.
    pub cluster_id: Option<String>,
    /// **Required.** Space of names that keeps items of different origin apart.
    pub namespace: Option<String>,
    /// **Required.** Name that people know the item by.
    pub name: Option<String>,
    /// CPU set aside for the container.
    pub request_cpu: Option<String>,
    /// Memory set aside for the container.
    pub request_memory: Option<String>,
    /// Most CPU the container may use.
    pub limit_cpu: Option<String>,
    /// Most memory the container may use.
    pub limit_memory: Option<String>,
    /// Number that is given for this: replicas. Range: at least 0.
    pub replicas: Option<i32>,
    /// Whether the HPA is switched on.
    pub hpa_enabled: Option<bool>,
    /// CPU usage that scaling aims at, in percent. Range: 0 to 100.
    pub hpa_target_cpu: Option<i32>,
    /// Memory usage that scaling aims at, in percent. Range: 0 to 100.
    pub hpa_target_memory: Option<i32>,
    /// Number that is given for this: HPA min replicas. Range: at least 0.
    pub hpa_min_replicas: Option<i32>,
    /// Number that is given for this: HPA max replicas. Range: at least 0.
    pub hpa_max_replicas: Option<i32>,
    /// Whether elastic container instances are preferred.
    pub prefer_eci: Option<bool>,
}

impl UpdateWaypointRequest {
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
    /// Sets `Namespace`, which is required.
    pub fn namespace(mut self, value: impl Into<String>) -> Self {
        self.namespace = Some(value.into());
        self
    }
    /// Sets `Name`, which is required.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `RequestCPU`.
    pub fn request_cpu(mut self, value: impl Into<String>) -> Self {
        self.request_cpu = Some(value.into());
        self
    }
    /// Sets `RequestMemory`.
    pub fn request_memory(mut self, value: impl Into<String>) -> Self {
        self.request_memory = Some(value.into());
        self
    }
    /// Sets `LimitCPU`.
    pub fn limit_cpu(mut self, value: impl Into<String>) -> Self {
        self.limit_cpu = Some(value.into());
        self
    }
    /// Sets `LimitMemory`.
    pub fn limit_memory(mut self, value: impl Into<String>) -> Self {
        self.limit_memory = Some(value.into());
        self
    }
    /// Sets `Replicas`.
    #[inline]
    pub fn replicas(mut self, value: i32) -> Self {
        self.replicas = Some(value);
        self
    }
    /// Sets `HPAEnabled`.
    #[inline]
    pub fn hpa_enabled(mut self, value: bool) -> Self {
        self.hpa_enabled = Some(value);
        self
    }
    /// Sets `HPATargetCPU`.
    #[inline]
    pub fn hpa_target_cpu(mut self, value: i32) -> Self {
        self.hpa_target_cpu = Some(value);
        self
    }
    /// Sets `HPATargetMemory`.
    #[inline]
    pub fn hpa_target_memory(mut self, value: i32) -> Self {
        self.hpa_target_memory = Some(value);
        self
    }
    /// Sets `HPAMinReplicas`.
    #[inline]
    pub fn hpa_min_replicas(mut self, value: i32) -> Self {
        self.hpa_min_replicas = Some(value);
        self
    }
    /// Sets `HPAMaxReplicas`.
    #[inline]
    pub fn hpa_max_replicas(mut self, value: i32) -> Self {
        self.hpa_max_replicas = Some(value);
        self
    }
    /// Sets `PreferECI`.
    #[inline]
    pub fn prefer_eci(mut self, value: bool) -> Self {
        self.prefer_eci = Some(value);
        self
    }
}

request! {
    UpdateWaypointRequest {
        "ServiceMeshId" => service_mesh_id: form,
        "ClusterId" => cluster_id: form,
        "Namespace" => namespace: form,
        "Name" => name: form,
        "RequestCPU" => request_cpu: form,
        "RequestMemory" => request_memory: form,
        "LimitCPU" => limit_cpu: form,
        "LimitMemory" => limit_memory: form,
        "Replicas" => replicas: form,
        "HPAEnabled" => hpa_enabled: form,
        "HPATargetCPU" => hpa_target_cpu: form,
        "HPATargetMemory" => hpa_target_memory: form,
        "HPAMinReplicas" => hpa_min_replicas: form,
        "HPAMaxReplicas" => hpa_max_replicas: form,
        "PreferECI" => prefer_eci: form,
    }
}

impl Operation for UpdateWaypointRequest {
    type Response = UpdateWaypointResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateWaypoint")
        .required(&["ServiceMeshId", "ClusterId", "Namespace", "Name"]);
}

/// Response to [`UpdateWaypointRequest`].
pub type UpdateWaypointResponse = alicloud_runtime::EmptyResponse;
