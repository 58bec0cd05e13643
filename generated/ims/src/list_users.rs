// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListUsers`, from `ims/ListUsers.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag, User, UserTag};

/// Lists RAM users in detail; [`ListUserBasicInfos`](super::Client::list_user_basic_infos) returns
/// names and IDs only.
///
/// ```no_run
/// # async fn example(client: alicloud_ims::Client) -> Result<(), alicloud_ims::Error> {
/// let request = alicloud_ims::ListUsersRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_users(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListUsersRequest {
    /// Where the next page of results begins; hand it back unchanged while `IsTruncated` is true.
    /// Example: `EXAMPLE`.
    pub marker: Option<String>,
    /// How many entries to return at most in one call.
    /// Range: 1 to 1000. Default: `1000`. Example: `1000`.
    pub max_items: Option<i32>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 21.
    pub tag: Vec<Tag>,
    /// Returns only users in this state.
    pub status: Option<String>,
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
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }
}

request! {
    ListUsersRequest {
        "Marker" => marker: query,
        "MaxItems" => max_items: query,
        "Tag" => tag: query,
        "Status" => status: query,
    }
}

impl Operation for ListUsersRequest {
    type Response = ListUsersResponse;
    type Error = NoDocumentedErrors;
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
    /// Whether the list goes on beyond what this response holds. Example: `true`.
    pub is_truncated: Option<bool>,
    /// Where the next page of results begins; hand it back unchanged while `IsTruncated` is true.
    /// Example: `EXAMPLE`.
    pub marker: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `4B450CA1-36E8-4AA2-8461-86B42BF4CC4E`.
    pub request_id: Option<String>,
    /// RAM users that match, one entry each.
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
