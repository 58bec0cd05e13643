// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAccounts`, from `clickhouse_2023_05_22/DescribeAccounts.md`.

use alicloud_runtime::codegen::*;

/// Lists the database accounts of a cluster, page by page.
///
/// ```no_run
/// # async fn example(client: alicloud_clickhouse_2023_05_22::Client) -> Result<(), alicloud_clickhouse_2023_05_22::Error> {
/// let request = alicloud_clickhouse_2023_05_22::DescribeAccountsRequest::new()
///     .db_instance_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_accounts(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAccountsRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// Which page of the list to return.
    pub page_number: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<String>,
    /// Code of the cloud service concerned.
    pub product: Option<String>,
}

impl DescribeAccountsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
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
    /// Sets `Product`.
    pub fn product(mut self, value: impl Into<String>) -> Self {
        self.product = Some(value.into());
        self
    }
}

request! {
    DescribeAccountsRequest {
        "RegionId" => region_id: query,
        "DBInstanceId" => db_instance_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "Product" => product: query,
    }
}

impl Operation for DescribeAccountsRequest {
    type Response = DescribeAccountsResponse;
    type Error = DescribeAccountsError;
    const INFO: OperationInfo = super::operation("DescribeAccounts")
        .required(&["DBInstanceId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeAccountsError] = &[
        DescribeAccountsError::InvalidDBInstanceIdNotFound,
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
        PageResponse::new().total(&response.data.as_ref().and_then(|v| v.total_count))
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.data.as_mut()?.accounts)
    }
}

/// Response to [`DescribeAccountsRequest`].
#[non_exhaustive]
pub struct DescribeAccountsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `F5178C10-1407-4987-9133-DE4DC9119F75`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<AccountData>,
}

response! {
    DescribeAccountsResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct AccountData {
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `30`.
    pub page_size: Option<i32>,
    /// Accounts, one entry each.
    pub accounts: Vec<Account>,
}

response! {
    AccountData {
        "TotalCount" => total_count: value,
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "Accounts" => accounts: list(""),
    }
}

/// Accounts, one entry each.
#[non_exhaustive]
pub struct Account {
    /// Account that the item belongs to or the call works with. Example: `test`.
    pub account: Option<String>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// Which kind of account it is or is to be. Example: `NormalAccount`.
    pub account_type: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `1`.
    pub status: Option<String>,
}

response! {
    Account {
        "Account" => account: value,
        "Description" => description: value,
        "AccountType" => account_type: value,
        "Status" => status: value,
    }
}

/// Errors that the documentation of [`DescribeAccountsRequest`] names.
///
/// - [`InvalidDBInstanceIdNotFound`](super::DocumentedError::InvalidDBInstanceIdNotFound)
pub type DescribeAccountsError = super::DocumentedError;
