// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListGroups`, from `ram/ListGroups.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Group};

/// Lists the RAM user groups of the account page by page.
///
/// ```no_run
/// # async fn example(client: alicloud_ram::Client) -> Result<(), alicloud_ram::Error> {
/// let request = alicloud_ram::ListGroupsRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_groups(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListGroupsRequest {
    /// Mark that the call before returned; without it, the list starts at the beginning.
    /// Example: `EXAMPLE`.
    pub marker: Option<String>,
    /// How many items the response holds at most. Range: 1 to 1000. Default: `100`. Example: `100`.
    pub max_items: Option<i32>,
}

impl ListGroupsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Marker`.
    pub fn marker(mut self, value: impl Into<String>) -> Self {
        self.marker = Some(value.into());
        self
    }
    /// Sets `MaxItems`.
    #[inline]
    pub fn max_items(mut self, value: i32) -> Self {
        self.max_items = Some(value);
        self
    }
}

request! {
    ListGroupsRequest {
        "Marker" => marker: query,
        "MaxItems" => max_items: query,
    }
}

impl Operation for ListGroupsRequest {
    type Response = ListGroupsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListGroups").read_only();
}

impl Paginated for ListGroupsRequest {
    type Item = Group;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::token(&mut self.marker)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().next(&response.marker).more(&response.is_truncated)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.groups)
    }
}

/// Response to [`ListGroupsRequest`].
#[non_exhaustive]
pub struct ListGroupsResponse {
    /// User groups that were found.
    pub groups: Vec<Group>,
    /// Whether the list goes on beyond this response. Example: `true`.
    pub is_truncated: Option<bool>,
    /// Mark to pass to the next call; only there if the list goes on. Example: `EXAMPLE`.
    pub marker: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `065527AA-2F2E-AD7C-7484-F2626CFE4934`.
    pub request_id: Option<String>,
}

response! {
    ListGroupsResponse {
        "Groups" => groups: list("Group"),
        "IsTruncated" => is_truncated: value,
        "Marker" => marker: value,
        "RequestId" => request_id: value,
    }
}
