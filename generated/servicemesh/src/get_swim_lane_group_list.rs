// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetSwimLaneGroupList`, from `servicemesh/GetSwimLaneGroupList.md`.

use alicloud_runtime::codegen::*;

/// Lists the lane groups of an ASM instance.
///
/// ```no_run
/// # async fn example(client: alicloud_servicemesh::Client) -> Result<(), alicloud_servicemesh::Error> {
/// let request = alicloud_servicemesh::GetSwimLaneGroupListRequest::new()
///     .service_mesh_id("...");
/// let reply = client.get_swim_lane_group_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetSwimLaneGroupListRequest {
    /// **Required.** Mesh that the call works on.
    pub service_mesh_id: Option<String>,
}

impl GetSwimLaneGroupListRequest {
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
    GetSwimLaneGroupListRequest {
        "ServiceMeshId" => service_mesh_id: form,
    }
}

impl Operation for GetSwimLaneGroupListRequest {
    type Response = GetSwimLaneGroupListResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetSwimLaneGroupList")
        .required(&["ServiceMeshId"])
        .read_only();
}

/// Response to [`GetSwimLaneGroupListRequest`].
#[non_exhaustive]
pub struct GetSwimLaneGroupListResponse {
    /// ID of this call; quote it when asking support about it. Example: `yyyy`.
    pub request_id: Option<String>,
    /// Items of the kind swim lane group that were found or are concerned.
    pub swim_lane_group_list: Vec<SwimLaneGroupList>,
}

response! {
    GetSwimLaneGroupListResponse {
        "RequestId" => request_id: value,
        "SwimLaneGroupList" => swim_lane_group_list: list(""),
    }
}

/// Items of the kind swim lane group that were found or are concerned.
#[non_exhaustive]
pub struct SwimLaneGroupList {
    /// Swim lane group, which joins lanes of the same services. Example: `test`.
    pub group_name: Option<String>,
    /// Items of the kind service that were found or are concerned.
    pub service_list: Option<String>,
    /// Where traffic enters the lanes; only an ASM gateway (`ASM`) is possible. Example: `ASM`.
    pub ingress_type: Option<String>,
    /// ASM gateway at which traffic enters the lanes. Example: `ingressgateway`.
    pub ingress_gateway_name: Option<String>,
    /// Whether lanes need not hold every service. Example: `false`.
    pub is_permissive: Option<bool>,
    /// Baseline lane, for what a lane lacks. Example: `s1`.
    pub fallback_target: Option<String>,
    /// Request header that is handed on from service to service. Example: `my-request-id`.
    pub trace_header: Option<String>,
    /// Request header that picks the lane. Example: `x-asm-prefer-tag`.
    pub route_header: Option<String>,
    /// The swim lane labels that are concerned. Example: `text`.
    pub swim_lane_labels: Option<String>,
    /// What is done about the ingress routing, as rules. Example: `weighted`.
    pub ingress_routing_strategy: Option<String>,
    /// Requests that are spread over the lanes by weight, as JSON text. Example: `text`.
    pub weighted_ingress_rule: Option<String>,
}

response! {
    SwimLaneGroupList {
        "GroupName" => group_name: value,
        "ServiceList" => service_list: value,
        "IngressType" => ingress_type: value,
        "IngressGatewayName" => ingress_gateway_name: value,
        "IsPermissive" => is_permissive: value,
        "FallbackTarget" => fallback_target: value,
        "TraceHeader" => trace_header: value,
        "RouteHeader" => route_header: value,
        "SwimLaneLabels" => swim_lane_labels: value,
        "IngressRoutingStrategy" => ingress_routing_strategy: value,
        "WeightedIngressRule" => weighted_ingress_rule: value,
    }
}
