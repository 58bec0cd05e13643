// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListApplicationsForSwimmingLane`, from `sae/ListApplicationsForSwimmingLane.md`.

use alicloud_runtime::codegen::*;

/// Lists applications that a lane with a given tag could hold.
///
/// ```no_run
/// # async fn example(client: alicloud_sae::Client) -> Result<(), alicloud_sae::Error> {
/// let request = alicloud_sae::ListApplicationsForSwimmingLaneRequest::new()
///     .namespace_id("...");
/// let reply = client.list_applications_for_swimming_lane(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListApplicationsForSwimmingLaneRequest {
    /// **Required.** ID of the namespace that the call is about.
    pub namespace_id: Option<String>,
    /// ID of the group that the call or the item is about.
    pub group_id: Option<i64>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tag: Option<String>,
}

impl ListApplicationsForSwimmingLaneRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `NamespaceId`, which is required.
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
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl Into<String>) -> Self {
        self.tag = Some(value.into());
        self
    }
}

request! {
    ListApplicationsForSwimmingLaneRequest {
        "NamespaceId" => namespace_id: query,
        "GroupId" => group_id: query,
        "Tag" => tag: query,
    }
}

impl Operation for ListApplicationsForSwimmingLaneRequest {
    type Response = ListApplicationsForSwimmingLaneResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListApplicationsForSwimmingLane")
        .roa("GET", "/pop/v1/cas/gray/listApplicationsForSwimmingLane")
        .required(&["NamespaceId"])
        .read_only();
}

/// Response to [`ListApplicationsForSwimmingLaneRequest`], which the documentation does not describe.
pub type ListApplicationsForSwimmingLaneResponse = alicloud_runtime::UndocumentedResponse;
