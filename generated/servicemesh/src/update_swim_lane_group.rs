// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateSwimLaneGroup`, from `servicemesh/UpdateSwimLaneGroup.md`.

use alicloud_runtime::codegen::*;

/// Changes a lane group's services, fallback targets and ingress routing.
///
/// ```no_run
/// # async fn example(client: alicloud_servicemesh::Client) -> Result<(), alicloud_servicemesh::Error> {
/// let request = alicloud_servicemesh::UpdateSwimLaneGroupRequest::new()
///     .service_mesh_id("...");
/// let reply = client.update_swim_lane_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateSwimLaneGroupRequest {
    /// **Required.** Mesh that the call works on.
    pub service_mesh_id: Option<String>,
    /// Items of the kind services to work on or to narrow the list down to.
    pub services_list: Option<String>,
    /// Swim lane group, which joins lanes of the same services.
    pub group_name: Option<String>,
    /// Baseline lane, for what a lane lacks; lenient groups only.
    pub fallback_target: Option<String>,
    /// What is done about the ingress routing, as rules.
    pub ingress_routing_strategy: Option<String>,
    /// Requests that are spread over the lanes by weight, as JSON text.
    pub weighted_ingress_rule: Option<String>,
    /// Baseline lane of single services.
    pub service_level_fallback_target: Option<String>,
}

impl UpdateSwimLaneGroupRequest {
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
    /// Sets `ServicesList`.
    pub fn services_list(mut self, value: impl Into<String>) -> Self {
        self.services_list = Some(value.into());
        self
    }
    /// Sets `GroupName`.
    pub fn group_name(mut self, value: impl Into<String>) -> Self {
        self.group_name = Some(value.into());
        self
    }
    /// Sets `FallbackTarget`.
    pub fn fallback_target(mut self, value: impl Into<String>) -> Self {
        self.fallback_target = Some(value.into());
        self
    }
    /// Sets `IngressRoutingStrategy`.
    pub fn ingress_routing_strategy(mut self, value: impl Into<String>) -> Self {
        self.ingress_routing_strategy = Some(value.into());
        self
    }
    /// Sets `WeightedIngressRule`.
    pub fn weighted_ingress_rule(mut self, value: impl Into<String>) -> Self {
        self.weighted_ingress_rule = Some(value.into());
        self
    }
    /// Sets `ServiceLevelFallbackTarget`.
    pub fn service_level_fallback_target(mut self, value: impl Into<String>) -> Self {
        self.service_level_fallback_target = Some(value.into());
        self
    }
}

request! {
    UpdateSwimLaneGroupRequest {
        "ServiceMeshId" => service_mesh_id: form,
        "ServicesList" => services_list: form,
        "GroupName" => group_name: form,
        "FallbackTarget" => fallback_target: form,
        "IngressRoutingStrategy" => ingress_routing_strategy: form,
        "WeightedIngressRule" => weighted_ingress_rule: form,
        "ServiceLevelFallbackTarget" => service_level_fallback_target: form,
    }
}

impl Operation for UpdateSwimLaneGroupRequest {
    type Response = UpdateSwimLaneGroupResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateSwimLaneGroup")
        .required(&["ServiceMeshId"]);
}

/// Response to [`UpdateSwimLaneGroupRequest`].
pub type UpdateSwimLaneGroupResponse = alicloud_runtime::EmptyResponse;
