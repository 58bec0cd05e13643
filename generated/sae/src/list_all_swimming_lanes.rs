// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListAllSwimmingLanes`, from `sae/ListAllSwimmingLanes.md`.

use alicloud_runtime::codegen::*;

/// Lists all lanes in a lane group.
///
/// ```no_run
/// # async fn example(client: alicloud_sae::Client) -> Result<(), alicloud_sae::Error> {
/// let request = alicloud_sae::ListAllSwimmingLanesRequest::new();
/// let reply = client.list_all_swimming_lanes(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListAllSwimmingLanesRequest {
    /// ID of the namespace that the call is about.
    pub namespace_id: Option<String>,
    /// ID of the group that the call or the item is about.
    pub group_id: Option<i64>,
}

impl ListAllSwimmingLanesRequest {
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
    ListAllSwimmingLanesRequest {
        "NamespaceId" => namespace_id: query,
        "GroupId" => group_id: query,
    }
}

impl Operation for ListAllSwimmingLanesRequest {
    type Response = ListAllSwimmingLanesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListAllSwimmingLanes")
        .roa("GET", "/pop/v1/cas/gray/listSwimmingLanes")
        .read_only();
}

/// Response to [`ListAllSwimmingLanesRequest`], which the documentation does not describe.
pub type ListAllSwimmingLanesResponse = alicloud_runtime::UndocumentedResponse;
