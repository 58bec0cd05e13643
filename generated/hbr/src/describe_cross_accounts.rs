// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCrossAccounts`, from `hbr/DescribeCrossAccounts.md`.

use alicloud_runtime::codegen::*;

/// Lists the accounts whose backups the current account manages.
///
/// ```no_run
/// # async fn example(client: alicloud_hbr::Client) -> Result<(), alicloud_hbr::Error> {
/// let request = alicloud_hbr::DescribeCrossAccountsRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_cross_accounts(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeCrossAccountsRequest {
    /// Which part of the list this is, counted from 1.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: 1 to 100.
    pub page_size: Option<i32>,
}

impl DescribeCrossAccountsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    DescribeCrossAccountsRequest {
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribeCrossAccountsRequest {
    type Response = DescribeCrossAccountsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeCrossAccounts")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
}

impl Paginated for DescribeCrossAccountsRequest {
    type Item = CrossAccount;
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
        Some(&mut response.cross_accounts)
    }
}

/// Response to [`DescribeCrossAccountsRequest`].
#[non_exhaustive]
pub struct DescribeCrossAccountsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `successful`.
    pub message: Option<String>,
    /// Which part of the list this is, counted from 1. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `22`.
    pub total_count: Option<i64>,
    /// The cross accounts that were found or are concerned, one entry each.
    pub cross_accounts: Vec<CrossAccount>,
}

response! {
    DescribeCrossAccountsResponse {
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Code" => code: value,
        "Message" => message: value,
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
        "CrossAccounts" => cross_accounts: list("CrossAccount"),
    }
}

/// The cross accounts that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct CrossAccount {
    /// Number of the account that the resource belongs to. Example: `184164xxxxx49795`.
    pub owner_id: Option<i64>,
    /// Alibaba Cloud account that owns the data, when it is backed up from another account.
    /// Example: `15897534xxxxx625`.
    pub cross_account_user_id: Option<i64>,
    /// RAM role in the other account that Cloud Backup assumes there; only for backups across accounts.
    /// Example: `BackupRole`.
    pub cross_account_role_name: Option<String>,
    /// Second name that the item goes by. Example: `content`.
    pub alias: Option<String>,
    /// Identifier of the item within its collection. Example: `1`.
    pub id: Option<i64>,
    /// When the item was created or added. Example: `1654570439`.
    pub created_time: Option<i64>,
    /// Time that is set or recorded for this: updated. Example: `1640157098`.
    pub updated_time: Option<i64>,
}

response! {
    CrossAccount {
        "OwnerId" => owner_id: value,
        "CrossAccountUserId" => cross_account_user_id: value,
        "CrossAccountRoleName" => cross_account_role_name: value,
        "Alias" => alias: value,
        "Id" => id: value,
        "CreatedTime" => created_time: value,
        "UpdatedTime" => updated_time: value,
    }
}
