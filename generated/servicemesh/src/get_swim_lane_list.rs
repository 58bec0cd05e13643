// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetSwimLaneList`, from `servicemesh/GetSwimLaneList.md`.

use alicloud_runtime::codegen::*;

/// Lists the lanes of one lane group.
///
/// ```no_run
/// # async fn example(client: alicloud_servicemesh::Client) -> Result<(), alicloud_servicemesh::Error> {
/// let request = alicloud_servicemesh::GetSwimLaneListRequest::new()
///     .service_mesh_id("...");
/// let reply = client.get_swim_lane_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetSwimLaneListRequest {
    /// **Required.** Mesh that the call works on.
    pub service_mesh_id: Option<String>,
    /// Swim lane group, which joins lanes of the same services.
    pub group_name: Option<String>,
}

impl GetSwimLaneListRequest {
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
    /// Sets `GroupName`.
    pub fn group_name(mut self, value: impl Into<String>) -> Self {
        self.group_name = Some(value.into());
        self
    }
}

request! {
    GetSwimLaneListRequest {
        "ServiceMeshId" => service_mesh_id: form,
        "GroupName" => group_name: form,
    }
}

impl Operation for GetSwimLaneListRequest {
    type Response = GetSwimLaneListResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetSwimLaneList")
        .required(&["ServiceMeshId"])
        .read_only();
}

/// Response to [`GetSwimLaneListRequest`].
#[non_exhaustive]
pub struct GetSwimLaneListResponse {
    /// ID of this call; quote it when asking support about it. Example: `yyyy`.
    pub request_id: Option<String>,
    /// Items of the kind swim lane that were found or are concerned.
    pub swim_lane_list: Vec<SwimLaneList>,
}

response! {
    GetSwimLaneListResponse {
        "RequestId" => request_id: value,
        "SwimLaneList" => swim_lane_list: list(""),
    }
}

/// Items of the kind swim lane that were found or are concerned.
#[non_exhaustive]
pub struct SwimLaneList {
    /// Name that people know the item by. Example: `s1`.
    pub name: Option<String>,
    /// Swim lane group, which joins lanes of the same services. Example: `test`.
    pub group_name: Option<String>,
    /// Key that opens, signs or picks out the label selector. Example: `ASM_TRAFFIC_TAG`.
    pub label_selector_key: Option<String>,
    /// What the label `ASM_TRAFFIC_TAG` must be for a workload to belong to the lane. Example: `v1`.
    pub label_selector_value: Option<String>,
    /// Service at which requests enter the lane. Example: `mocka.default.svc.cluster.local`.
    pub ingress_service: Option<String>,
    /// Requests that enter the lane, as JSON text. Example: `text`.
    pub ingress_rule: Option<String>,
    /// Items of the kind service that were found or are concerned.
    pub service_list: Option<String>,
    /// Service and weight of the lane, as JSON text.
    pub weighted_ingress_destinatin: Option<String>,
}

response! {
    SwimLaneList {
        "Name" => name: value,
        "GroupName" => group_name: value,
        "LabelSelectorKey" => label_selector_key: value,
        "LabelSelectorValue" => label_selector_value: value,
        "IngressService" => ingress_service: value,
        "IngressRule" => ingress_rule: value,
        "ServiceList" => service_list: value,
        "WeightedIngressDestinatin" => weighted_ingress_destinatin: value,
    }
}
