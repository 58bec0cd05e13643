// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAccounts`, from `adb_2019_03_15/DescribeAccounts.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Lists the database accounts of a cluster with type and status.
///
/// ```no_run
/// # async fn example(client: alicloud_adb_2019_03_15::Client) -> Result<(), alicloud_adb_2019_03_15::Error> {
/// let request = alicloud_adb_2019_03_15::DescribeAccountsRequest::new()
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
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 21.
    pub tags: Vec<Tag>,
    /// Which kind of account it is or is to be.
    pub account_type: Option<String>,
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
    /// Sets `Tags`.
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tags = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `AccountType`.
    pub fn account_type(mut self, value: impl Into<String>) -> Self {
        self.account_type = Some(value.into());
        self
    }
}

request! {
    DescribeAccountsRequest {
        "DBClusterId" => db_cluster_id: query,
        "AccountName" => account_name: query,
        "Tags" => tags: query,
        "AccountType" => account_type: query,
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
    /// Whether the account can be used at present. Example: `Available`.
    pub account_status: Option<String>,
    /// Note that tells people what the account is for. Example: `C@test`.
    pub account_description: Option<String>,
    /// Which kind of account it is or is to be. Example: `Super`.
    pub account_type: Option<String>,
    /// Login name of the account. Example: `adb_user1`.
    pub account_name: Option<String>,
}

response! {
    DBAccount {
        "AccountStatus" => account_status: value,
        "AccountDescription" => account_description: value,
        "AccountType" => account_type: value,
        "AccountName" => account_name: value,
    }
}

/// Errors that the documentation of [`DescribeAccountsRequest`] names.
///
/// - [`InvalidDBClusterNotFound`](super::DocumentedError::InvalidDBClusterNotFound)
pub type DescribeAccountsError = super::DocumentedError;
