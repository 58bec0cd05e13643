// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateSwimmingLaneEnableAttribute`, from `sae/UpdateSwimmingLaneEnableAttribute.md`.

use alicloud_runtime::codegen::*;

/// Switches a lane of a lane group on or off.
///
/// ```no_run
/// # async fn example(client: alicloud_sae::Client) -> Result<(), alicloud_sae::Error> {
/// let request = alicloud_sae::UpdateSwimmingLaneEnableAttributeRequest::new();
/// let reply = client.update_swimming_lane_enable_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateSwimmingLaneEnableAttributeRequest {
    /// ID of the namespace that the call is about.
    pub namespace_id: Option<String>,
    /// ID of the group that the call or the item is about.
    pub group_id: Option<i64>,
    /// ID of the lane that the call is about.
    pub lane_id: Option<i64>,
    /// Whether the feature or the item is switched on.
    pub enable: Option<bool>,
}

impl UpdateSwimmingLaneEnableAttributeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `NamespaceId`.
    pub fn namespace_id(mut self, value: impl Into<String>) -> Self {
        self.namespace_id = Some(value.into());
        self
    }
    /// Sets `GroupId`.
    #[inline]
    pub fn group_id(mut self, value: i64) -> Self {
        self.group_id = Some(value);
        self
    }
    /// Sets `LaneId`.
    #[inline]
    pub fn lane_id(mut self, value: i64) -> Self {
        self.lane_id = Some(value);
        self
    }
    /// Sets `Enable`.
    #[inline]
    pub fn enable(mut self, value: bool) -> Self {
        self.enable = Some(value);
        self
    }
}

request! {
    UpdateSwimmingLaneEnableAttributeRequest {
        "NamespaceId" => namespace_id: query,
        "GroupId" => group_id: query,
        "LaneId" => lane_id: query,
        "Enable" => enable: query,
    }
}

impl Operation for UpdateSwimmingLaneEnableAttributeRequest {
    type Response = UpdateSwimmingLaneEnableAttributeResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateSwimmingLaneEnableAttribute")
        .roa("POST", "/pop/v1/cas/gray/updateSwimmingLaneEnableAttribute");
}

/// Response to [`UpdateSwimmingLaneEnableAttributeRequest`], which the documentation does not describe.
pub type UpdateSwimmingLaneEnableAttributeResponse = alicloud_runtime::UndocumentedResponse;
