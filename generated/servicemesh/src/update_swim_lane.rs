// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateSwimLane`, from `servicemesh/UpdateSwimLane.md`.

use alicloud_runtime::codegen::*;

/// Changes the services or label of a lane.
///
/// ```no_run
/// # async fn example(client: alicloud_servicemesh::Client) -> Result<(), alicloud_servicemesh::Error> {
/// let request = alicloud_servicemesh::UpdateSwimLaneRequest::new()
///     .service_mesh_id("...");
/// let reply = client.update_swim_lane(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateSwimLaneRequest {
    /// **Required.** Mesh that the call works on.
    pub service_mesh_id: Option<String>,
    /// Items of the kind services to work on or to narrow the list down to.
    pub services_list: Option<String>,
    /// Lane that is meant; it isolates one version of the services.
    pub swim_lane_name: Option<String>,
    /// Key that opens, signs or picks out the label selector.
    pub label_selector_key: Option<String>,
    /// What the label `ASM_TRAFFIC_TAG` must be for a workload to belong to the lane.
    pub label_selector_value: Option<String>,
    /// Swim lane group, which joins lanes of the same services.
    pub group_name: Option<String>,
}

impl UpdateSwimLaneRequest {
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
    /// Sets `SwimLaneName`.
    pub fn swim_lane_name(mut self, value: impl Into<String>) -> Self {
        self.swim_lane_name = Some(value.into());
        self
    }
    /// Sets `LabelSelectorKey`.
    pub fn label_selector_key(mut self, value: impl Into<String>) -> Self {
        self.label_selector_key = Some(value.into());
        self
    }
    /// Sets `LabelSelectorValue`.
    pub fn label_selector_value(mut self, value: impl Into<String>) -> Self {
        self.label_selector_value = Some(value.into());
        self
    }
    /// Sets `GroupName`.
    pub fn group_name(mut self, value: impl Into<String>) -> Self {
        self.group_name = Some(value.into());
        self
    }
}

request! {
    UpdateSwimLaneRequest {
        "ServiceMeshId" => service_mesh_id: form,
        "ServicesList" => services_list: form,
        "SwimLaneName" => swim_lane_name: form,
        "LabelSelectorKey" => label_selector_key: form,
        "LabelSelectorValue" => label_selector_value: form,
        "GroupName" => group_name: form,
    }
}

impl Operation for UpdateSwimLaneRequest {
    type Response = UpdateSwimLaneResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateSwimLane")
        .required(&["ServiceMeshId"]);
}

/// Response to [`UpdateSwimLaneRequest`].
pub type UpdateSwimLaneResponse = alicloud_runtime::EmptyResponse;
