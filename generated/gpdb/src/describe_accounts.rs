// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAccounts`, from `gpdb/DescribeAccounts.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AccountType};

/// Lists the database accounts of an instance with their state and description.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::DescribeAccountsRequest::new()
///     .db_instance_id("...");
/// let reply = client.describe_accounts(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAccountsRequest {
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// Login name of the account.
    pub account_name: Option<String>,
    /// Rights that the login has: `Super` may do everything, `Normal` only what it is granted.
    pub account_type: Option<Open<AccountType>>,
}

impl DescribeAccountsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `AccountName`.
    pub fn account_name(mut self, value: impl Into<String>) -> Self {
        self.account_name = Some(value.into());
        self
    }
    /// Sets `AccountType`.
    pub fn account_type(mut self, value: impl Into<Open<AccountType>>) -> Self {
        self.account_type = Some(value.into());
        self
    }
}

request! {
    DescribeAccountsRequest {
        "DBInstanceId" => db_instance_id: query,
        "AccountName" => account_name: query,
        "AccountType" => account_type: query,
    }
}

impl Operation for DescribeAccountsRequest {
    type Response = DescribeAccountsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeAccounts")
        .required(&["DBInstanceId"])
        .read_only();
}

/// Response to [`DescribeAccountsRequest`].
#[non_exhaustive]
pub struct DescribeAccountsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `7565770E-7C45-462D-BA4A-8A5396F2CAD1`.
    pub request_id: Option<String>,
    /// The accounts that are concerned.
    pub accounts: Option<Accounts>,
}

response! {
    DescribeAccountsResponse {
        "RequestId" => request_id: value,
        "Accounts" => accounts: value,
    }
}

/// The accounts that are concerned.
#[non_exhaustive]
pub struct Accounts {
    /// Account that the database instance belongs to or works with.
    pub db_instance_account: Vec<DBInstanceAccount>,
}

response! {
    Accounts {
        "DBInstanceAccount" => db_instance_account: list(""),
    }
}

/// Account that the database instance belongs to or works with.
#[non_exhaustive]
pub struct DBInstanceAccount {
    /// Whether the account can be used at present. Example: `1`.
    pub account_status: Option<String>,
    /// Note that tells people what the account is for. Example: `testuser`.
    pub account_description: Option<String>,
    /// ID of the database instance. Example: `gp-bp***************`.
    pub db_instance_id: Option<String>,
    /// Login name of the account. Example: `testuser`.
    pub account_name: Option<String>,
}

response! {
    DBInstanceAccount {
        "AccountStatus" => account_status: value,
        "AccountDescription" => account_description: value,
        "DBInstanceId" => db_instance_id: value,
        "AccountName" => account_name: value,
    }
}
