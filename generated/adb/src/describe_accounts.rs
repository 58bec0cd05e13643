// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAccounts`, from `adb/DescribeAccounts.md`.

use alicloud_runtime::codegen::*;

/// Lists the database accounts of a cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_adb::Client) -> Result<(), alicloud_adb::Error> {
/// let request = alicloud_adb::DescribeAccountsRequest::new()
///     .db_cluster_id("...");
/// let reply = client.describe_accounts(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAccountsRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// Login name of the account.
    pub account_name: Option<String>,
    /// Database engine, such as MySQL or Redis.
    pub engine: Option<String>,
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
    /// Sets `Engine`.
    pub fn engine(mut self, value: impl Into<String>) -> Self {
        self.engine = Some(value.into());
        self
    }
}

request! {
    DescribeAccountsRequest {
        "DBClusterId" => db_cluster_id: query,
        "AccountName" => account_name: query,
        "Engine" => engine: query,
    }
}

impl Operation for DescribeAccountsRequest {
    type Response = DescribeAccountsResponse;
    type Error = DescribeAccountsError;
    const INFO: OperationInfo = super::operation("DescribeAccounts")
        .required(&["DBClusterId"])
        .read_only();
    const ERRORS: &'static [DescribeAccountsError] = &[
        DescribeAccountsError::InvalidDBClusterIdNotFound,
        DescribeAccountsError::InvalidDBClusterIdMalformed,
        DescribeAccountsError::AcsSqlCannotConnect,
    ];
}

/// Response to [`DescribeAccountsRequest`].
#[non_exhaustive]
pub struct DescribeAccountsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `9CCFAAB4-97B7-5800-B9F2-685EB596E3EF`.
    pub request_id: Option<String>,
    /// Items of the kind account that were found or are concerned.
    pub account_list: Option<AccountList>,
}

response! {
    DescribeAccountsResponse {
        "RequestId" => request_id: value,
        "AccountList" => account_list: value,
    }
}

/// Items of the kind account that were found or are concerned.
#[non_exhaustive]
pub struct AccountList {
    /// Account that the database belongs to or works with.
    pub db_account: Vec<DBAccount>,
}

response! {
    AccountList {
        "DBAccount" => db_account: list(""),
    }
}

/// Account that the database belongs to or works with.
#[non_exhaustive]
pub struct DBAccount {
    /// Login name of the account. Example: `test_accout`.
    pub account_name: Option<String>,
    /// Whether the account can be used at present. Example: `Available`.
    pub account_status: Option<String>,
    /// Note that tells people what the account is for. Example: `text`.
    pub account_description: Option<String>,
    /// The RAM users that are concerned. Example: `1958134230****`.
    pub ram_users: Option<String>,
    /// Which kind of account it is or is to be. Example: `Normal`.
    pub account_type: Option<String>,
    /// Database engine, such as MySQL or Redis.
    pub engine: Option<String>,
}

response! {
    DBAccount {
        "AccountName" => account_name: value,
        "AccountStatus" => account_status: value,
        "AccountDescription" => account_description: value,
        "RamUsers" => ram_users: value,
        "AccountType" => account_type: value,
        "Engine" => engine: value,
    }
}

/// Errors that the documentation of [`DescribeAccountsRequest`] names.
///
/// - [`InvalidDBClusterIdNotFound`](super::DocumentedError::InvalidDBClusterIdNotFound)
/// - [`InvalidDBClusterIdMalformed`](super::DocumentedError::InvalidDBClusterIdMalformed)
/// - [`AcsSqlCannotConnect`](super::DocumentedError::AcsSqlCannotConnect)
pub type DescribeAccountsError = super::DocumentedError;
