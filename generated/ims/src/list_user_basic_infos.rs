// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListUserBasicInfos`, from `ims/ListUserBasicInfos.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Lists ID, logon name, and display name of RAM users, optionally by tag or status.
///
/// ```no_run
/// # async fn example(client: alicloud_ims::Client) -> Result<(), alicloud_ims::Error> {
/// let request = alicloud_ims::ListUserBasicInfosRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_user_basic_infos(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListUserBasicInfosRequest {
    /// Where the next page of results begins; hand it back unchanged while `IsTruncated` is true.
    /// Example: `EXAMPLE`.
    pub marker: Option<String>,
    /// How many entries to return at most in one call.
    /// Range: 1 to 100. Default: `100`. Example: `100`.
    pub max_items: Option<i32>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 21.
    pub tag: Vec<Tag>,
    /// Returns only users in this state.
    pub status: Option<String>,
}

impl ListUserBasicInfosRequest {
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
    ListUserBasicInfosRequest {
        "Marker" => marker: query,
        "MaxItems" => max_items: query,
        "Tag" => tag: query,
        "Status" => status: query,
    }
}

impl Operation for ListUserBasicInfosRequest {
    type Response = ListUserBasicInfosResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("ListUserBasicInfos").read_only();
}

impl Paginated for ListUserBasicInfosRequest {
    type Item = UserBasicInfo;
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
        Some(&mut response.user_basic_infos)
    }
}

/// Response to [`ListUserBasicInfosRequest`].
#[non_exhaustive]
pub struct ListUserBasicInfosResponse {
    /// Whether the list goes on beyond what this response holds. Example: `true`.
    pub is_truncated: Option<bool>,
    /// Where the next page of results begins; hand it back unchanged while `IsTruncated` is true.
    /// Example: `EXAMPLE`.
    pub marker: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `EF2B25FD-CADE-445B-BE4D-E082E0FF1A0F`.
    pub request_id: Option<String>,
    /// RAM users that match, with their basic facts.
    pub user_basic_infos: Vec<UserBasicInfo>,
}

response! {
    ListUserBasicInfosResponse {
        "IsTruncated" => is_truncated: value,
        "Marker" => marker: value,
        "RequestId" => request_id: value,
        "UserBasicInfos" => user_basic_infos: list("UserBasicInfo"),
    }
}

/// RAM users that match, with their basic facts.
#[non_exhaustive]
pub struct UserBasicInfo {
    /// Name shown to people; not used to identify the item. Example: `test`.
    pub display_name: Option<String>,
    /// ID that the RAM user keeps even when the logon name changes. Example: `20732900249392****`.
    pub user_id: Option<String>,
    /// Logon name of the RAM user, as in `alice@example.onaliyun.com`.
    /// Example: `test@example.onaliyun.com`.
    pub user_principal_name: Option<String>,
}

response! {
    UserBasicInfo {
        "DisplayName" => display_name: value,
        "UserId" => user_id: value,
        "UserPrincipalName" => user_principal_name: value,
    }
}
