// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListRoles`, from `resourcemanager/ListRoles.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{LatestDeletionTask};

/// Lists the RAM roles of the account.
///
/// ```no_run
/// # async fn example(client: alicloud_resourcemanager::Client) -> Result<(), alicloud_resourcemanager::Error> {
/// let request = alicloud_resourcemanager::ListRolesRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_roles(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListRolesRequest {
    /// Which page of the list to return.
    pub page_number: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Language that descriptions of system policies are returned in.
    pub language: Option<String>,
}

impl ListRolesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `Language`.
    pub fn language(mut self, value: impl Into<String>) -> Self {
        self.language = Some(value.into());
        self
    }
}

request! {
    ListRolesRequest {
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "Language" => language: query,
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
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_count)
            .number(&response.page_number)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.roles)
    }
}

/// Response to [`ListRolesRequest`].
#[non_exhaustive]
pub struct ListRolesResponse {
    /// How many items match in all, over all pages. Example: `2`.
    pub total_count: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `7B8A4E7D-6CFF-471D-84DF-195A7A241ECB`.
    pub request_id: Option<String>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// Which page of the list this response shows. Example: `1`.
    pub page_number: Option<i32>,
    /// RAM roles, one entry each.
    pub roles: Vec<Role>,
}

response! {
    ListRolesResponse {
        "TotalCount" => total_count: value,
        "RequestId" => request_id: value,
        "PageSize" => page_size: value,
        "PageNumber" => page_number: value,
        "Roles" => roles: list("Role"),
    }
}

/// RAM roles, one entry each.
#[non_exhaustive]
pub struct Role {
    /// Name of the role with the domain of the account, as policies are attached to it.
    /// Example: `ECSAdmin@role.123456.onaliyunservice.com`.
    pub role_principal_name: Option<String>,
    /// When the item was last changed. Example: `2016-01-23T12:33:18Z`.
    pub update_date: Option<Timestamp>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// How long a session of the role lasts at most. Example: `3600`.
    pub max_session_duration: Option<i64>,
    /// The most recent attempt to delete the role.
    pub latest_deletion_task: Option<LatestDeletionTask>,
    /// Name under which the role is defined. Example: `ECSAdmin`.
    pub role_name: Option<String>,
    /// When the item was created. Example: `2015-01-23T12:33:18Z`.
    pub create_date: Option<Timestamp>,
    /// Number that the service gave the role. Example: `90123456789****`.
    pub role_id: Option<String>,
    /// Resource name that identifies the item across services, in the `acs:` notation.
    /// Example: `acs:ram::123456789012****:role/ECSAdmin`.
    pub arn: Option<String>,
    /// Whether a cloud service made the role for its own use. Example: `true`.
    pub is_service_linked_role: Option<bool>,
}

response! {
    Role {
        "RolePrincipalName" => role_principal_name: value,
        "UpdateDate" => update_date: value,
        "Description" => description: value,
        "MaxSessionDuration" => max_session_duration: value,
        "LatestDeletionTask" => latest_deletion_task: value,
        "RoleName" => role_name: value,
        "CreateDate" => create_date: value,
        "RoleId" => role_id: value,
        "Arn" => arn: value,
        "IsServiceLinkedRole" => is_service_linked_role: value,
    }
}
