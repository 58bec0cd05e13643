// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetSwimLaneDetail`, from `servicemesh/GetSwimLaneDetail.md`.

use alicloud_runtime::codegen::*;

/// Reads one lane of a lane group, with services, label and ingress rule.
///
/// ```no_run
/// # async fn example(client: alicloud_servicemesh::Client) -> Result<(), alicloud_servicemesh::Error> {
/// let request = alicloud_servicemesh::GetSwimLaneDetailRequest::new()
///     .service_mesh_id("...");
/// let reply = client.get_swim_lane_detail(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetSwimLaneDetailRequest {
    /// **Required.** Mesh that the call works on.
    pub service_mesh_id: Option<String>,
    /// Lane that is meant; it isolates one version of the services.
    pub swim_lane_name: Option<String>,
    /// Swim lane group, which joins lanes of the same services.
    pub group_name: Option<String>,
}

impl GetSwimLaneDetailRequest {
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
    /// Sets `SwimLaneName`.
    pub fn swim_lane_name(mut self, value: impl Into<String>) -> Self {
        self.swim_lane_name = Some(value.into());
        self
    }
    /// Sets `GroupName`.
    pub fn group_name(mut self, value: impl Into<String>) -> Self {
        self.group_name = Some(value.into());
        self
    }
}

request! {
    GetSwimLaneDetailRequest {
        "ServiceMeshId" => service_mesh_id: form,
        "SwimLaneName" => swim_lane_name: form,
        "GroupName" => group_name: form,
    }
}

impl Operation for GetSwimLaneDetailRequest {
    type Response = GetSwimLaneDetailResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetSwimLaneDetail")
        .required(&["ServiceMeshId"])
        .read_only();
}

/// Response to [`GetSwimLaneDetailRequest`].
#[non_exhaustive]
pub struct GetSwimLaneDetailResponse {
    /// ID of this call; quote it when asking support about it. Example: `yyyy`.
    pub request_id: Option<String>,
    /// Items of the kind services that were found or are concerned.
    pub services_list: Option<String>,
    /// Key that opens, signs or picks out the label selector. Example: `ASM_TRAFFIC_TAG`.
    pub label_selector_key: Option<String>,
    /// What the label `ASM_TRAFFIC_TAG` must be for a workload to belong to the lane. Example: `v1`.
    pub label_selector_value: Option<String>,
    /// Service at which requests enter the lane. Example: `mocka.default.svc.cluster.local`.
    pub ingress_service: Option<String>,
    /// Requests that enter the lane, as JSON text. Example: `text`.
    pub ingress_rule: Option<String>,
    /// Service and weight of the lane, as JSON text.
    pub weighted_ingress_destination: Option<String>,
}

response! {
    GetSwimLaneDetailResponse {
        "RequestId" => request_id: value,
        "ServicesList" => services_list: value,
        "LabelSelectorKey" => label_selector_key: value,
        "LabelSelectorValue" => label_selector_value: value,
        "IngressService" => ingress_service: value,
        "IngressRule" => ingress_rule: value,
        "WeightedIngressDestination" => weighted_ingress_destination: value,
    }
}
