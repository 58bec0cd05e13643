// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListRoles`, from `ram/ListRoles.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Lists the RAM roles of the account, optionally by tags.
///
/// ```no_run
/// # async fn example(client: alicloud_ram::Client) -> Result<(), alicloud_ram::Error> {
/// let request = alicloud_ram::ListRolesRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_roles(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListRolesRequest {
    /// Mark that the call before returned; without it, the list starts at the beginning.
    /// Example: `EXAMPLE`.
    pub marker: Option<String>,
    /// How many items the response holds at most. Range: 1 to 1000. Default: `100`. Example: `100`.
    pub max_items: Option<i32>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tag: Vec<Tag>,
}

impl ListRolesRequest {
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
}

request! {
    ListRolesRequest {
        "Marker" => marker: query,
        "MaxItems" => max_items: query,
        "Tag" => tag: query_json,
    }
}

impl Operation for ListRolesRequest {
    type Response = ListRolesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListRoles").read_only();
}

impl Paginated for ListRolesRequest {
    type Item = Role;
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
        Some(&mut response.roles)
    }
}

/// Response to [`ListRolesRequest`].
#[non_exhaustive]
pub struct ListRolesResponse {
    /// Whether the list goes on beyond this response. Example: `true`.
    pub is_truncated: Option<bool>,
    /// Mark to pass to the next call; only there if the list goes on. Example: `EXAMPLE`.
    pub marker: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `7B8A4E7D-6CFF-471D-84DF-195A7A241ECB`.
    pub request_id: Option<String>,
    /// RAM roles that were found.
    pub roles: Vec<Role>,
}

response! {
    ListRolesResponse {
        "IsTruncated" => is_truncated: value,
        "Marker" => marker: value,
        "RequestId" => request_id: value,
        "Roles" => roles: list("Role"),
    }
}

/// RAM roles that were found.
#[non_exhaustive]
pub struct Role {
    /// Resource name that identifies the item across services, in the `acs:` notation.
    /// Example: `acs:ram::123456789012****:role/ECSAdmin`.
    pub arn: Option<String>,
    /// When the item was created. Example: `2015-01-23T12:33:18Z`.
    pub create_date: Option<Timestamp>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// ID that RAM gave the role. Example: `901234567890****`.
    pub role_id: Option<String>,
    /// Name under which the role is defined. Example: `ECSAdmin`.
    pub role_name: Option<String>,
    /// When the item was last changed. Example: `2015-01-23T12:33:18Z`.
    pub update_date: Option<Timestamp>,
    /// Longest time that a session of the role may last. Example: `3600`.
    pub max_session_duration: Option<i64>,
}

response! {
    Role {
        "Arn" => arn: value,
        "CreateDate" => create_date: value,
        "Description" => description: value,
        "RoleId" => role_id: value,
        "RoleName" => role_name: value,
        "UpdateDate" => update_date: value,
        "MaxSessionDuration" => max_session_duration: value,
    }
}
