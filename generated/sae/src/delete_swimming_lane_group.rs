// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteSwimmingLaneGroup`, from `sae/DeleteSwimmingLaneGroup.md`.

use alicloud_runtime::codegen::*;

/// Deletes a group of lanes; requests are no longer routed by its lanes.
///
/// ```no_run
/// # async fn example(client: alicloud_sae::Client) -> Result<(), alicloud_sae::Error> {
/// let request = alicloud_sae::DeleteSwimmingLaneGroupRequest::new();
/// let reply = client.delete_swimming_lane_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteSwimmingLaneGroupRequest {
    /// ID of the namespace that the call is about.
    pub namespace_id: Option<String>,
    /// ID of the group that the call or the item is about.
    pub group_id: Option<i64>,
}

impl DeleteSwimmingLaneGroupRequest {
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
}

request! {
    DeleteSwimmingLaneGroupRequest {
        "NamespaceId" => namespace_id: query,
        "GroupId" => group_id: query,
    }
}

impl Operation for DeleteSwimmingLaneGroupRequest {
    type Response = DeleteSwimmingLaneGroupResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteSwimmingLaneGroup")
        .roa("POST", "/pop/v1/cas/gray/deleteSwimmingLaneGroup");
}

/// Response to [`DeleteSwimmingLaneGroupRequest`], which the documentation does not describe.
pub type DeleteSwimmingLaneGroupResponse = alicloud_runtime::UndocumentedResponse;
