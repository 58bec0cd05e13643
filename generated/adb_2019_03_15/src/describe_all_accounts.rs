// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAllAccounts`, from `adb_2019_03_15/DescribeAllAccounts.md`.

use alicloud_runtime::codegen::*;

/// Lists the names of all users in a cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_adb_2019_03_15::Client) -> Result<(), alicloud_adb_2019_03_15::Error> {
/// let request = alicloud_adb_2019_03_15::DescribeAllAccountsRequest::new()
///     .db_cluster_id("...");
/// let reply = client.describe_all_accounts(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAllAccountsRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
}

impl DescribeAllAccountsRequest {
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
}

request! {
    DescribeAllAccountsRequest {
        "DBClusterId" => db_cluster_id: query,
    }
}

impl Operation for DescribeAllAccountsRequest {
    type Response = DescribeAllAccountsResponse;
    type Error = DescribeAllAccountsError;
    const INFO: OperationInfo = super::operation("DescribeAllAccounts")
        .required(&["DBClusterId"])
        .read_only();
    const ERRORS: &'static [DescribeAllAccountsError] = &[
        DescribeAllAccountsError::InvalidDBClusterNotFound,
    ];
}

/// Response to [`DescribeAllAccountsRequest`].
#[non_exhaustive]
pub struct DescribeAllAccountsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `1AD222E9-E606-4A42-BF6D-8A4442913CEF`.
    pub request_id: Option<String>,
    /// Items of the kind account that were found or are concerned.
    pub account_list: Vec<AccountList>,
}

response! {
    DescribeAllAccountsResponse {
        "RequestId" => request_id: value,
        "AccountList" => account_list: list(""),
    }
}

/// Items of the kind account that were found or are concerned.
#[non_exhaustive]
pub struct AccountList {
    /// User that the call or the item is about. Example: `rdsdt_dts_adb`.
    pub user: Option<String>,
}

response! {
    AccountList {
        "User" => user: value,
    }
}

/// Errors that the documentation of [`DescribeAllAccountsRequest`] names.
///
/// - [`InvalidDBClusterNotFound`](super::DocumentedError::InvalidDBClusterNotFound)
pub type DescribeAllAccountsError = super::DocumentedError;
