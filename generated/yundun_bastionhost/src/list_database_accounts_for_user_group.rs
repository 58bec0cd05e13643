// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListDatabaseAccountsForUserGroup`, from `yundun-bastionhost/ListDatabaseAccountsForUserGroup.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DatabaseAccountsForUserDatabaseAccount};

/// Lists the accounts of a database and whether a user group is authorized for each.
///
/// ```no_run
/// # async fn example(client: alicloud_yundun_bastionhost::Client) -> Result<(), alicloud_yundun_bastionhost::Error> {
/// let request = alicloud_yundun_bastionhost::ListDatabaseAccountsForUserGroupRequest::new()
///     .instance_id("...")
///     .user_group_id("...")
///     .database_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_database_accounts_for_user_group(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListDatabaseAccountsForUserGroupRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the user group that the call is about.
    pub user_group_id: Option<String>,
    /// **Required.** ID of the database that the call is about.
    pub database_id: Option<String>,
    /// Which page of the list to return.
    pub page_number: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<String>,
    /// Name that the database account goes by.
    pub database_account_name: Option<String>,
}

impl ListDatabaseAccountsForUserGroupRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `UserGroupId`, which is required.
    pub fn user_group_id(mut self, value: impl Into<String>) -> Self {
        self.user_group_id = Some(value.into());
        self
    }
    /// Sets `DatabaseId`, which is required.
    pub fn database_id(mut self, value: impl Into<String>) -> Self {
        self.database_id = Some(value.into());
        self
    }
    /// Sets `PageNumber`.
    pub fn page_number(mut self, value: impl Into<String>) -> Self {
        self.page_number = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    pub fn page_size(mut self, value: impl Into<String>) -> Self {
        self.page_size = Some(value.into());
        self
    }
    /// Sets `DatabaseAccountName`.
    pub fn database_account_name(mut self, value: impl Into<String>) -> Self {
        self.database_account_name = Some(value.into());
        self
    }
}

request! {
    ListDatabaseAccountsForUserGroupRequest {
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
        "UserGroupId" => user_group_id: query,
        "DatabaseId" => database_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "DatabaseAccountName" => database_account_name: query,
    }
}

impl Operation for ListDatabaseAccountsForUserGroupRequest {
    type Response = ListDatabaseAccountsForUserGroupResponse;
    type Error = ListDatabaseAccountsForUserGroupError;
    const INFO: OperationInfo = super::operation("ListDatabaseAccountsForUserGroup")
        .required(&["InstanceId", "UserGroupId", "DatabaseId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [ListDatabaseAccountsForUserGroupError] = &[
        ListDatabaseAccountsForUserGroupError::InvalidParameter,
        ListDatabaseAccountsForUserGroupError::InternalError,
    ];
}

impl Paginated for ListDatabaseAccountsForUserGroupRequest {
    type Item = DatabaseAccountsForUserDatabaseAccount;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.total_count)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.database_accounts)
    }
}

/// Response to [`ListDatabaseAccountsForUserGroupRequest`].
#[non_exhaustive]
pub struct ListDatabaseAccountsForUserGroupResponse {
    /// The database accounts that were found or are concerned, one entry each.
    pub database_accounts: Vec<DatabaseAccountsForUserDatabaseAccount>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `EC9BF0F4-8983-491A-BC8C-1B4DD94976DE`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `10`.
    pub total_count: Option<i64>,
}

response! {
    ListDatabaseAccountsForUserGroupResponse {
        "DatabaseAccounts" => database_accounts: list(""),
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
    }
}

/// Errors that the documentation of [`ListDatabaseAccountsForUserGroupRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type ListDatabaseAccountsForUserGroupError = super::DocumentedError;
