// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAccountsZonal`, from `polardb/DescribeAccountsZonal.md`.

use alicloud_runtime::codegen::*;

/// Zonal variant of [`DescribeAccounts`](super::Client::describe_accounts): lists the database
/// accounts of a cluster page by page.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::DescribeAccountsZonalRequest::new()
///     .db_cluster_id("...");
/// let reply = client.describe_accounts_zonal(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAccountsZonalRequest {
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
    /// How many items to return at most in one call.
    pub max_results: Option<i32>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
}

impl DescribeAccountsZonalRequest {
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
    /// Sets `MaxResults`.
    #[inline]
    pub fn max_results(mut self, value: i32) -> Self {
        self.max_results = Some(value);
        self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
}

request! {
    DescribeAccountsZonalRequest {
        "DBClusterId" => db_cluster_id: query,
        "AccountName" => account_name: query,
        "NodeType" => node_type: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "MaxResults" => max_results: query,
        "NextToken" => next_token: query,
    }
}

impl Operation for DescribeAccountsZonalRequest {
    type Response = DescribeAccountsZonalResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeAccountsZonal")
        .required(&["DBClusterId"])
        .read_only();
}

/// Response to [`DescribeAccountsZonalRequest`], which the documentation does not describe.
pub type DescribeAccountsZonalResponse = alicloud_runtime::UndocumentedResponse;
