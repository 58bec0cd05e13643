// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateSwimLane`, from `servicemesh/CreateSwimLane.md`.

use alicloud_runtime::codegen::*;

/// Creates a lane within a lane group, from services selected by a label.
///
/// ```no_run
/// # async fn example(client: alicloud_servicemesh::Client) -> Result<(), alicloud_servicemesh::Error> {
/// let request = alicloud_servicemesh::CreateSwimLaneRequest::new()
///     .service_mesh_id("...");
/// let reply = client.create_swim_lane(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateSwimLaneRequest {
    /// **Required.** Mesh that the call works on.
    pub service_mesh_id: Option<String>,
    /// Lane that is meant; it isolates one version of the services.
    pub swim_lane_name: Option<String>,
    /// Key that opens, signs or picks out the label selector.
    pub label_selector_key: Option<String>,
    /// Items of the kind services to work on or to narrow the list down to.
    pub services_list: Option<String>,
    /// What the label `ASM_TRAFFIC_TAG` must be for a workload to belong to the lane.
    pub label_selector_value: Option<String>,
    /// Swim lane group, which joins lanes of the same services.
    pub group_name: Option<String>,
}

impl CreateSwimLaneRequest {
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
    /// Sets `LabelSelectorKey`.
    pub fn label_selector_key(mut self, value: impl Into<String>) -> Self {
        self.label_selector_key = Some(value.into());
        self
    }
    /// Sets `ServicesList`.
    pub fn services_list(mut self, value: impl Into<String>) -> Self {
        self.services_list = Some(value.into());
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
    CreateSwimLaneRequest {
        "ServiceMeshId" => service_mesh_id: form,
        "SwimLaneName" => swim_lane_name: form,
        "LabelSelectorKey" => label_selector_key: form,
        "ServicesList" => services_list: form,
        "LabelSelectorValue" => label_selector_value: form,
        "GroupName" => group_name: form,
    }
}

impl Operation for CreateSwimLaneRequest {
    type Response = CreateSwimLaneResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateSwimLane")
        .required(&["ServiceMeshId"]);
}

/// Response to [`CreateSwimLaneRequest`].
pub type CreateSwimLaneResponse = alicloud_runtime::EmptyResponse;
