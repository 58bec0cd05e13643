// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAccounts`, from `clickhouse/DescribeAccounts.md`.

use alicloud_runtime::codegen::*;

/// Lists the database accounts of a cluster, or shows one by name.
///
/// ```no_run
/// # async fn example(client: alicloud_clickhouse::Client) -> Result<(), alicloud_clickhouse::Error> {
/// let request = alicloud_clickhouse::DescribeAccountsRequest::new()
///     .db_cluster_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_accounts(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAccountsRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// Login name of the account.
    pub account_name: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Which page of the list to return.
    pub page_number: Option<i32>,
}

impl DescribeAccountsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBClusterId`, which is required.
    pub fn db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_id = Some(value.into());
        self
    }
    /// Sets `AccountName`.
    pub fn account_name(mut self, value: impl Into<String>) -> Self {
        self.account_name = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
}

request! {
    DescribeAccountsRequest {
        "DBClusterId" => db_cluster_id: query,
        "AccountName" => account_name: query,
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
    }
}

impl Operation for DescribeAccountsRequest {
    type Response = DescribeAccountsResponse;
    type Error = DescribeAccountsError;
    const INFO: OperationInfo = super::operation("DescribeAccounts")
        .required(&["DBClusterId"])
        .read_only();
    const ERRORS: &'static [DescribeAccountsError] = &[
        DescribeAccountsError::InvalidDBClusterNotFound,
    ];
}

impl Paginated for DescribeAccountsRequest {
    type Item = Account;
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
        Some(&mut response.accounts)
    }
}

/// Response to [`DescribeAccountsRequest`].
#[non_exhaustive]
pub struct DescribeAccountsResponse {
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
    /// How many items a page holds at most. Example: `30`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `F5178C10-1407-4987-9133-DE4DC9119F75`.
    pub request_id: Option<String>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// Accounts, one entry each.
    pub accounts: Vec<Account>,
}

response! {
    DescribeAccountsResponse {
        "TotalCount" => total_count: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "PageNumber" => page_number: value,
        "Accounts" => accounts: list("Account"),
    }
}

/// Accounts, one entry each.
#[non_exhaustive]
pub struct Account {
    /// Whether the account can be used at present. Example: `Creating`.
    pub account_status: Option<String>,
    /// Note that tells people what the account is for. Example: `test`.
    pub account_description: Option<String>,
    /// Which kind of account it is or is to be. Example: `Super`.
    pub account_type: Option<String>,
    /// Login name of the account. Example: `test`.
    pub account_name: Option<String>,
    /// Which kind of config it is or is to be. Example: `SQL`.
    pub config_type: Option<String>,
}

response! {
    Account {
        "AccountStatus" => account_status: value,
        "AccountDescription" => account_description: value,
        "AccountType" => account_type: value,
        "AccountName" => account_name: value,
        "ConfigType" => config_type: value,
    }
}

/// Errors that the documentation of [`DescribeAccountsRequest`] names.
///
/// - [`InvalidDBClusterNotFound`](super::DocumentedError::InvalidDBClusterNotFound)
pub type DescribeAccountsError = super::DocumentedError;
