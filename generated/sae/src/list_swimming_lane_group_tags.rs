// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListSwimmingLaneGroupTags`, from `sae/ListSwimmingLaneGroupTags.md`.

use alicloud_runtime::codegen::*;

/// Lists the tags that are in use in a lane group.
///
/// ```no_run
/// # async fn example(client: alicloud_sae::Client) -> Result<(), alicloud_sae::Error> {
/// let request = alicloud_sae::ListSwimmingLaneGroupTagsRequest::new();
/// let reply = client.list_swimming_lane_group_tags(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListSwimmingLaneGroupTagsRequest {
    /// ID of the namespace that the call is about.
    pub namespace_id: Option<String>,
    /// ID of the group that the call or the item is about.
    pub group_id: Option<i64>,
}

impl ListSwimmingLaneGroupTagsRequest {
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
    ListSwimmingLaneGroupTagsRequest {
        "NamespaceId" => namespace_id: query,
        "GroupId" => group_id: query,
    }
}

impl Operation for ListSwimmingLaneGroupTagsRequest {
    type Response = ListSwimmingLaneGroupTagsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListSwimmingLaneGroupTags")
        .roa("GET", "/pop/v1/cas/gray/listSwimmingLaneGroupTags")
        .read_only();
}

/// Response to [`ListSwimmingLaneGroupTagsRequest`], which the documentation does not describe.
pub type ListSwimmingLaneGroupTagsResponse = alicloud_runtime::UndocumentedResponse;
