// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateSwimLaneGroup`, from `servicemesh/CreateSwimLaneGroup.md`.

use alicloud_runtime::codegen::*;

/// Creates a lane group, which isolates versions of services by traffic, with ingress gateway and
/// request headers.
///
/// ```no_run
/// # async fn example(client: alicloud_servicemesh::Client) -> Result<(), alicloud_servicemesh::Error> {
/// let request = alicloud_servicemesh::CreateSwimLaneGroupRequest::new()
///     .service_mesh_id("...")
///     .services_list("...")
///     .group_name("...")
///     .ingress_type("...")
///     .ingress_gateway_name("...");
/// let reply = client.create_swim_lane_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateSwimLaneGroupRequest {
    /// **Required.** Mesh that the call works on.
    pub service_mesh_id: Option<String>,
    /// **Required.** Items of the kind services to work on or to narrow the list down to.
    pub services_list: Option<String>,
    /// **Required.** Swim lane group, which joins lanes of the same services.
    pub group_name: Option<String>,
    /// **Required.** Where traffic enters the lanes; only an ASM gateway (`ASM`) is possible.
    pub ingress_type: Option<String>,
    /// **Required.** ASM gateway at which traffic enters the lanes.
    pub ingress_gateway_name: Option<String>,
    /// Whether lanes need not hold every service.
    pub is_permissive: Option<bool>,
    /// Request header that is handed on from service to service; needed for lenient groups.
    pub trace_header: Option<String>,
    /// Request header that picks the lane; needed for lenient groups.
    pub route_header: Option<String>,
    /// Namespace that the ingress gateway lies in.
    pub ingress_gateway_namespace: Option<String>,
}

impl CreateSwimLaneGroupRequest {
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
    /// Sets `ServicesList`, which is required.
    pub fn services_list(mut self, value: impl Into<String>) -> Self {
        self.services_list = Some(value.into());
        self
    }
    /// Sets `GroupName`, which is required.
    pub fn group_name(mut self, value: impl Into<String>) -> Self {
        self.group_name = Some(value.into());
        self
    }
    /// Sets `IngressType`, which is required.
    pub fn ingress_type(mut self, value: impl Into<String>) -> Self {
        self.ingress_type = Some(value.into());
        self
    }
    /// Sets `IngressGatewayName`, which is required.
    pub fn ingress_gateway_name(mut self, value: impl Into<String>) -> Self {
        self.ingress_gateway_name = Some(value.into());
        self
    }
    /// Sets `IsPermissive`.
    #[inline]
    pub fn is_permissive(mut self, value: bool) -> Self {
        self.is_permissive = Some(value);
        self
    }
    /// Sets `TraceHeader`.
    pub fn trace_header(mut self, value: impl Into<String>) -> Self {
        self.trace_header = Some(value.into());
        self
    }
    /// Sets `RouteHeader`.
    pub fn route_header(mut self, value: impl Into<String>) -> Self {
        self.route_header = Some(value.into());
        self
    }
    /// Sets `IngressGatewayNamespace`.
    pub fn ingress_gateway_namespace(mut self, value: impl Into<String>) -> Self {
        self.ingress_gateway_namespace = Some(value.into());
        self
    }
}

request! {
    CreateSwimLaneGroupRequest {
        "ServiceMeshId" => service_mesh_id: form,
        "ServicesList" => services_list: form,
        "GroupName" => group_name: form,
        "IngressType" => ingress_type: form,
        "IngressGatewayName" => ingress_gateway_name: form,
        "IsPermissive" => is_permissive: form,
        "TraceHeader" => trace_header: form,
        "RouteHeader" => route_header: form,
        "IngressGatewayNamespace" => ingress_gateway_namespace: form,
    }
}

impl Operation for CreateSwimLaneGroupRequest {
    type Response = CreateSwimLaneGroupResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateSwimLaneGroup")
        .required(
            &[
                "ServiceMeshId",
                "ServicesList",
                "GroupName",
                "IngressType",
                "IngressGatewayName",
            ],
        );
}

/// Response to [`CreateSwimLaneGroupRequest`].
pub type CreateSwimLaneGroupResponse = alicloud_runtime::EmptyResponse;
