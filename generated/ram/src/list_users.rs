// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListUsers`, from `ram/ListUsers.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{User};

/// Lists all RAM users of the account with their details.
///
/// ```no_run
/// # async fn example(client: alicloud_ram::Client) -> Result<(), alicloud_ram::Error> {
/// let request = alicloud_ram::ListUsersRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_users(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListUsersRequest {
    /// Mark that the call before returned; without it, the list starts at the beginning.
    /// Example: `EXAMPLE`.
    pub marker: Option<String>,
    /// How many items the response holds at most. Range: 1 to 100. Default: `100`. Example: `100`.
    pub max_items: Option<i32>,
}

impl ListUsersRequest {
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
    ListUsersRequest {
        "Marker" => marker: query,
        "MaxItems" => max_items: query,
    }
}

impl Operation for ListUsersRequest {
    type Response = ListUsersResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListUsers").read_only();
}

impl Paginated for ListUsersRequest {
    type Item = User;
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
        Some(&mut response.users)
    }
}

/// Response to [`ListUsersRequest`].
#[non_exhaustive]
pub struct ListUsersResponse {
    /// Whether the list goes on beyond this response. Example: `true`.
    pub is_truncated: Option<bool>,
    /// Mark to pass to the next call; only there if the list goes on. Example: `EXAMPLE`.
    pub marker: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `4B450CA1-36E8-4AA2-8461-86B42BF4CC4E`.
    pub request_id: Option<String>,
    /// RAM users that were found.
    pub users: Vec<User>,
}

response! {
    ListUsersResponse {
        "IsTruncated" => is_truncated: value,
        "Marker" => marker: value,
        "RequestId" => request_id: value,
        "Users" => users: list("User"),
    }
}
