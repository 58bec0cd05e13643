// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListOperationDatabaseAccounts`, from `yundun-bastionhost/ListOperationDatabaseAccounts.md`.

use alicloud_runtime::codegen::*;

/// Lists the database accounts that the calling RAM user may use.
///
/// ```no_run
/// # async fn example(client: alicloud_yundun_bastionhost::Client) -> Result<(), alicloud_yundun_bastionhost::Error> {
/// let request = alicloud_yundun_bastionhost::ListOperationDatabaseAccountsRequest::new()
///     .instance_id("...")
///     .database_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_operation_database_accounts(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListOperationDatabaseAccountsRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the database that the call is about.
    pub database_id: Option<String>,
    /// Which page of the list to return.
    pub page_number: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<String>,
    /// Name that the database account goes by.
    pub database_account_name: Option<String>,
}

impl ListOperationDatabaseAccountsRequest {
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
    ListOperationDatabaseAccountsRequest {
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
        "DatabaseId" => database_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "DatabaseAccountName" => database_account_name: query,
    }
}

impl Operation for ListOperationDatabaseAccountsRequest {
    type Response = ListOperationDatabaseAccountsResponse;
    type Error = ListOperationDatabaseAccountsError;
    const INFO: OperationInfo = super::operation("ListOperationDatabaseAccounts")
        .required(&["InstanceId", "DatabaseId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [ListOperationDatabaseAccountsError] = &[
        ListOperationDatabaseAccountsError::InvalidParameter,
        ListOperationDatabaseAccountsError::InternalError,
    ];
}

impl Paginated for ListOperationDatabaseAccountsRequest {
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

/// Response to [`ListOperationDatabaseAccountsRequest`].
#[non_exhaustive]
pub struct ListOperationDatabaseAccountsResponse {
    /// The database accounts that were found or are concerned, one entry each.
    pub database_accounts: Vec<DatabaseAccount>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `EC9BF0F4-8983-491A-BC8C-1B4DD94976DE`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `5`.
    pub total_count: Option<i64>,
}

response! {
    ListOperationDatabaseAccountsResponse {
        "DatabaseAccounts" => database_accounts: list(""),
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
    }
}

/// The database accounts that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct DatabaseAccount {
    /// Name of the database inside the instance. Example: `xe`.
    pub db_name: Option<String>,
    /// ID of the database account that the item belongs to or stands for. Example: `3`.
    pub database_account_id: Option<String>,
    /// Name that the database account goes by. Example: `system`.
    pub database_account_name: Option<String>,
    /// ID of the database that the item belongs to or stands for. Example: `2`.
    pub database_id: Option<String>,
    /// Password that belongs to the has; keep it secret. Example: `true`.
    pub has_password: Option<String>,
    /// Whether Oracle is reached by service name or SID. Example: `SID`.
    pub login_attribute: Option<String>,
    /// Name that the protocol goes by. Example: `MySQL`.
    pub protocol_name: Option<String>,
}

response! {
    DatabaseAccount {
        "DBName" => db_name: value,
        "DatabaseAccountId" => database_account_id: value,
        "DatabaseAccountName" => database_account_name: value,
        "DatabaseId" => database_id: value,
        "HasPassword" => has_password: value,
        "LoginAttribute" => login_attribute: value,
        "ProtocolName" => protocol_name: value,
    }
}

/// Errors that the documentation of [`ListOperationDatabaseAccountsRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type ListOperationDatabaseAccountsError = super::DocumentedError;
