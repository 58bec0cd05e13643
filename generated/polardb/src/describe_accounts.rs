// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAccounts`, from `polardb/DescribeAccounts.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AccountStatus};

/// Lists the database accounts of a PolarDB cluster, or shows one account by name.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::DescribeAccountsRequest::new()
///     .db_cluster_id("pc-xxxxxxxxxxxxxxx");
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
    /// Part that the node plays.
    pub node_type: Option<String>,
    /// Which page of the list to return.
    pub page_number: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
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
    /// Sets `NodeType`.
    pub fn node_type(mut self, value: impl Into<String>) -> Self {
        self.node_type = Some(value.into());
        self
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
}

request! {
    DescribeAccountsRequest {
        "DBClusterId" => db_cluster_id: query,
        "AccountName" => account_name: query,
        "NodeType" => node_type: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribeAccountsRequest {
    type Response = DescribeAccountsResponse;
    type Error = DescribeAccountsError;
    const INFO: OperationInfo = super::operation("DescribeAccounts")
        .required(&["DBClusterId"])
        .read_only();
    const ERRORS: &'static [DescribeAccountsError] = &[
        DescribeAccountsError::InvalidPageSizeMalformed,
        DescribeAccountsError::InvalidPageNumberMalformed,
        DescribeAccountsError::DatabaseConnectError,
        DescribeAccountsError::AccountQueryError,
        DescribeAccountsError::ConnectTimeout,
        DescribeAccountsError::InvalidDBClusterNotFound,
        DescribeAccountsError::InvalidDBClusterIdMalformed,
        DescribeAccountsError::InvalidDBClusterIdNotFound,
    ];
}

impl Paginated for DescribeAccountsRequest {
    type Item = DBAccount;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().number(&response.page_number)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.account_list)
    }
}

/// Response to [`DescribeAccountsRequest`].
#[non_exhaustive]
pub struct DescribeAccountsResponse {
    /// Items of the kind account that were found or are concerned.
    pub account_list: Vec<DBAccount>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `16B29387-7226-4E6C-98C2-06B98FFD16D8`.
    pub request_id: Option<String>,
    /// How many items this page holds. Example: `1`.
    pub page_record_count: Option<i32>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// Accounts, one entry each.
    pub accounts: Vec<Account>,
}

response! {
    DescribeAccountsResponse {
        "AccountList" => account_list: list("DBAccount"),
        "RequestId" => request_id: value,
        "PageRecordCount" => page_record_count: value,
        "PageNumber" => page_number: value,
        "Accounts" => accounts: list(""),
    }
}

/// Items of the kind account that were found or are concerned.
#[non_exhaustive]
pub struct DBAccount {
    /// Login name of the account.
    pub account_name: Option<String>,
    /// Whether the account can be used at present.
    pub account_status: Option<Open<AccountStatus>>,
    /// Note that tells people what the account is for.
    pub account_description: Option<String>,
    /// Rights on databases, one entry for each database.
    pub database_privileges: Vec<DatabasePrivilege>,
    /// Which kind of account it is or is to be.
    pub account_type: Option<Open<AccountType>>,
}

response! {
    DBAccount {
        "AccountName" => account_name: value,
        "AccountStatus" => account_status: value,
        "AccountDescription" => account_description: value,
        "DatabasePrivileges" => database_privileges: list("DatabasePrivilege"),
        "AccountType" => account_type: value,
    }
}

/// Rights on databases, one entry for each database.
#[non_exhaustive]
pub struct DatabasePrivilege {
    /// Name of the database inside the instance.
    pub db_name: Option<String>,
    /// What the account may do in the database.
    pub account_privilege: Option<String>,
}

response! {
    DatabasePrivilege {
        "DBName" => db_name: value,
        "AccountPrivilege" => account_privilege: value,
    }
}

/// Accounts, one entry each.
#[non_exhaustive]
pub struct Account {
    /// Whether the account can be used at present. Example: `Available`.
    pub account_status: Option<String>,
    /// Rights on databases, one entry for each database.
    pub database_privileges: Vec<DatabasePrivilege>,
    /// Note that tells people what the account is for. Example: `test`.
    pub account_description: Option<String>,
    /// Time that is set or recorded for this: account password valid.
    pub account_password_valid_time: Option<String>,
    /// Which kind of account it is or is to be. Example: `Normal`.
    pub account_type: Option<String>,
    /// State that the account lock is in. Example: `UnLock`.
    pub account_lock_state: Option<String>,
    /// Login name of the account. Example: `test_acc`.
    pub account_name: Option<String>,
}

response! {
    Account {
        "AccountStatus" => account_status: value,
        "DatabasePrivileges" => database_privileges: list(""),
        "AccountDescription" => account_description: value,
        "AccountPasswordValidTime" => account_password_valid_time: value,
        "AccountType" => account_type: value,
        "AccountLockState" => account_lock_state: value,
        "AccountName" => account_name: value,
    }
}

values! {
    /// Which kind of account it is or is to be.
    pub enum AccountType {
        /// An ordinary account with the rights granted to it.
        Normal = "Normal",
        /// A privileged account that manages the databases and the other accounts.
        Super = "Super",
    }
}

/// Errors that the documentation of [`DescribeAccountsRequest`] names.
///
/// - [`InvalidPageSizeMalformed`](super::DocumentedError::InvalidPageSizeMalformed)
/// - [`InvalidPageNumberMalformed`](super::DocumentedError::InvalidPageNumberMalformed)
/// - [`DatabaseConnectError`](super::DocumentedError::DatabaseConnectError)
/// - [`AccountQueryError`](super::DocumentedError::AccountQueryError)
/// - [`ConnectTimeout`](super::DocumentedError::ConnectTimeout)
/// - [`InvalidDBClusterNotFound`](super::DocumentedError::InvalidDBClusterNotFound)
/// - [`InvalidDBClusterIdMalformed`](super::DocumentedError::InvalidDBClusterIdMalformed)
/// - [`InvalidDBClusterIdNotFound`](super::DocumentedError::InvalidDBClusterIdNotFound)
pub type DescribeAccountsError = super::DocumentedError;
