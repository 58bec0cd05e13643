// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListDatabaseAccounts`, from `yundun-bastionhost/ListDatabaseAccounts.md`.

use alicloud_runtime::codegen::*;

/// Lists the accounts of a database, filtered by name.
///
/// ```no_run
/// # async fn example(client: alicloud_yundun_bastionhost::Client) -> Result<(), alicloud_yundun_bastionhost::Error> {
/// let request = alicloud_yundun_bastionhost::ListDatabaseAccountsRequest::new()
///     .instance_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_database_accounts(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListDatabaseAccountsRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the database that the call is about.
    pub database_id: Option<String>,
    /// Which page of the list to return.
    pub page_number: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<String>,
    /// Name that the database account goes by.
    pub database_account_name: Option<String>,
}

impl ListDatabaseAccountsRequest {
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
    /// Sets `DatabaseId`.
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
    ListDatabaseAccountsRequest {
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
        "DatabaseId" => database_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "DatabaseAccountName" => database_account_name: query,
    }
}

impl Operation for ListDatabaseAccountsRequest {
    type Response = ListDatabaseAccountsResponse;
    type Error = ListDatabaseAccountsError;
    const INFO: OperationInfo = super::operation("ListDatabaseAccounts")
        .required(&["InstanceId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [ListDatabaseAccountsError] = &[
        ListDatabaseAccountsError::InvalidParameter,
        ListDatabaseAccountsError::InternalError,
    ];
}

impl Paginated for ListDatabaseAccountsRequest {
    type Item = DatabaseAccount;
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

/// Response to [`ListDatabaseAccountsRequest`].
#[non_exhaustive]
pub struct ListDatabaseAccountsResponse {
    /// The database accounts that were found or are concerned, one entry each.
    pub database_accounts: Vec<DatabaseAccount>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `4F6C075F-FC86-476E-943B-097BD4E12948`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `10`.
    pub total_count: Option<i64>,
}

response! {
    ListDatabaseAccountsResponse {
        "DatabaseAccounts" => database_accounts: list(""),
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
    }
}

/// The database accounts that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct DatabaseAccount {
    /// ID of the database account that the item belongs to or stands for. Example: `59`.
    pub database_account_id: Option<String>,
    /// Name that the database account goes by. Example: `test`.
    pub database_account_name: Option<String>,
    /// ID of the database that the item belongs to or stands for. Example: `4`.
    pub database_id: Option<String>,
    /// Database that a PostgreSQL or Oracle logon goes to. Example: `orcl`.
    pub database_schema: Option<String>,
    /// Password that belongs to the has; keep it secret. Example: `true`.
    pub has_password: Option<String>,
}

response! {
    DatabaseAccount {
        "DatabaseAccountId" => database_account_id: value,
        "DatabaseAccountName" => database_account_name: value,
        "DatabaseId" => database_id: value,
        "DatabaseSchema" => database_schema: value,
        "HasPassword" => has_password: value,
    }
}

/// Errors that the documentation of [`ListDatabaseAccountsRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type ListDatabaseAccountsError = super::DocumentedError;
