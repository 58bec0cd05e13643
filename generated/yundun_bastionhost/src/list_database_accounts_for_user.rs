// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListDatabaseAccountsForUser`, from `yundun-bastionhost/ListDatabaseAccountsForUser.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DatabaseAccountsForUserDatabaseAccount};

/// Lists the accounts of a database that a user may or may not use, as the filter says.
///
/// ```no_run
/// # async fn example(client: alicloud_yundun_bastionhost::Client) -> Result<(), alicloud_yundun_bastionhost::Error> {
/// let request = alicloud_yundun_bastionhost::ListDatabaseAccountsForUserRequest::new()
///     .instance_id("...")
///     .user_id("...")
///     .database_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_database_accounts_for_user(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListDatabaseAccountsForUserRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the user or account that the call or the item is about.
    pub user_id: Option<String>,
    /// **Required.** ID of the database that the call is about.
    pub database_id: Option<String>,
    /// Which page of the list to return.
    pub page_number: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<String>,
    /// Name that the database account goes by.
    pub database_account_name: Option<String>,
}

impl ListDatabaseAccountsForUserRequest {
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
    /// Sets `UserId`, which is required.
    pub fn user_id(mut self, value: impl Into<String>) -> Self {
        self.user_id = Some(value.into());
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
    ListDatabaseAccountsForUserRequest {
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
        "UserId" => user_id: query,
        "DatabaseId" => database_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "DatabaseAccountName" => database_account_name: query,
    }
}

impl Operation for ListDatabaseAccountsForUserRequest {
    type Response = ListDatabaseAccountsForUserResponse;
    type Error = ListDatabaseAccountsForUserError;
    const INFO: OperationInfo = super::operation("ListDatabaseAccountsForUser")
        .required(&["InstanceId", "UserId", "DatabaseId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [ListDatabaseAccountsForUserError] = &[
        ListDatabaseAccountsForUserError::InvalidParameter,
        ListDatabaseAccountsForUserError::InternalError,
    ];
}

impl Paginated for ListDatabaseAccountsForUserRequest {
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

/// Response to [`ListDatabaseAccountsForUserRequest`].
#[non_exhaustive]
pub struct ListDatabaseAccountsForUserResponse {
    /// The database accounts that were found or are concerned, one entry each.
    pub database_accounts: Vec<DatabaseAccountsForUserDatabaseAccount>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `00E3701B-3616-55FE-93EC-E7CF5480B654`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `3`.
    pub total_count: Option<i64>,
}

response! {
    ListDatabaseAccountsForUserResponse {
        "DatabaseAccounts" => database_accounts: list(""),
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
    }
}

/// Errors that the documentation of [`ListDatabaseAccountsForUserRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type ListDatabaseAccountsForUserError = super::DocumentedError;
