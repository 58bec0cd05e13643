// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListAllSwimmingLaneGroups`, from `sae/ListAllSwimmingLaneGroups.md`.

use alicloud_runtime::codegen::*;

/// Lists all lane groups of a namespace.
///
/// ```no_run
/// # async fn example(client: alicloud_sae::Client) -> Result<(), alicloud_sae::Error> {
/// let request = alicloud_sae::ListAllSwimmingLaneGroupsRequest::new();
/// let reply = client.list_all_swimming_lane_groups(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListAllSwimmingLaneGroupsRequest {
    /// ID of the namespace that the call is about.
    pub namespace_id: Option<String>,
}

impl ListAllSwimmingLaneGroupsRequest {
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
}

request! {
    ListAllSwimmingLaneGroupsRequest {
        "NamespaceId" => namespace_id: query,
    }
}

impl Operation for ListAllSwimmingLaneGroupsRequest {
    type Response = ListAllSwimmingLaneGroupsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListAllSwimmingLaneGroups")
        .roa("GET", "/pop/v1/cas/gray/listSwimmingLaneGroups")
        .read_only();
}

/// Response to [`ListAllSwimmingLaneGroupsRequest`], which the documentation does not describe.
pub type ListAllSwimmingLaneGroupsResponse = alicloud_runtime::UndocumentedResponse;
