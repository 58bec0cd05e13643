// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAccesskeyLeakList`, from `sas/DescribeAccesskeyLeakList.md`.

use alicloud_runtime::codegen::*;

/// Lists the AccessKey pairs of the account that have leaked.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeAccesskeyLeakListRequest::new()
///     .page_size(1)
///     .current_page(1);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_accesskey_leak_list(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAccesskeyLeakListRequest {
    /// State to narrow the list down to, or to put the item into.
    pub status: Option<String>,
    /// Text or conditions to search for.
    pub query: Option<String>,
    /// Moment of this, as a number: start.
    pub start_ts: Option<i64>,
    /// **Required.** How many items a page holds at most.
    pub page_size: Option<i32>,
    /// **Required.** Which page of the list to return.
    pub current_page: Option<i32>,
    /// ID of the resource directory account that the call is about.
    pub resource_directory_account_id: Option<i64>,
}

impl DescribeAccesskeyLeakListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets `Query`.
    pub fn query(mut self, value: impl Into<String>) -> Self {
        self.query = Some(value.into());
        self
    }
    /// Sets `StartTs`.
    #[inline]
    pub fn start_ts(mut self, value: i64) -> Self {
        self.start_ts = Some(value);
        self
    }
    /// Sets `PageSize`, which is required.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `CurrentPage`, which is required.
    #[inline]
    pub fn current_page(mut self, value: i32) -> Self {
        self.current_page = Some(value);
        self
    }
    /// Sets `ResourceDirectoryAccountId`.
    #[inline]
    pub fn resource_directory_account_id(mut self, value: i64) -> Self {
        self.resource_directory_account_id = Some(value);
        self
    }
}

request! {
    DescribeAccesskeyLeakListRequest {
        "Status" => status: query,
        "Query" => query: query,
        "StartTs" => start_ts: query,
        "PageSize" => page_size: query,
        "CurrentPage" => current_page: query,
        "ResourceDirectoryAccountId" => resource_directory_account_id: query,
    }
}

impl Operation for DescribeAccesskeyLeakListRequest {
    type Response = DescribeAccesskeyLeakListResponse;
    type Error = DescribeAccesskeyLeakListError;
    const INFO: OperationInfo = super::operation("DescribeAccesskeyLeakList")
        .required(&["PageSize", "CurrentPage"])
        .read_only();
    const ERRORS: &'static [DescribeAccesskeyLeakListError] = &[
        DescribeAccesskeyLeakListError::NoPermission,
        DescribeAccesskeyLeakListError::RdCheckNoPermission,
        DescribeAccesskeyLeakListError::RdCheckInnerError,
        DescribeAccesskeyLeakListError::ServerError,
    ];
}

impl Paginated for DescribeAccesskeyLeakListRequest {
    type Item = AccessKeyLeakList;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.current_page).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_count)
            .number(&response.current_page)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.access_key_leak_list)
    }
}

/// Response to [`DescribeAccesskeyLeakListRequest`].
#[non_exhaustive]
pub struct DescribeAccesskeyLeakListResponse {
    /// Number of the page returned. Example: `1`.
    pub current_page: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `B37C9052-A73E-4707-A024-9247702852BE`.
    pub request_id: Option<String>,
    /// No longer used. Example: `1612357897000`.
    pub gmt_last: Option<i64>,
    /// How many there are of this: ak leak. Example: `1`.
    pub ak_leak_count: Option<i32>,
    /// How many items a page holds at most. Example: `20`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `2`.
    pub total_count: Option<i32>,
    /// Items of the kind AccessKey pair leak that were found or are concerned.
    pub access_key_leak_list: Vec<AccessKeyLeakList>,
}

response! {
    DescribeAccesskeyLeakListResponse {
        "CurrentPage" => current_page: value,
        "RequestId" => request_id: value,
        "GmtLast" => gmt_last: value,
        "AkLeakCount" => ak_leak_count: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
        "AccessKeyLeakList" => access_key_leak_list: list(""),
    }
}

/// Items of the kind AccessKey pair leak that were found or are concerned.
#[non_exhaustive]
pub struct AccessKeyLeakList {
    /// Time that is set or recorded for this: deal. Example: `2020-12-03 21:23:38`.
    pub deal_time: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `pending`.
    pub status: Option<String>,
    /// Kind of the item, out of those that the service tells apart. Example: `AccessKey`.
    pub type_: Option<String>,
    /// Which kind of user it is or is to be. Example: `master`.
    pub user_type: Option<String>,
    /// ID of the accesskey that the item belongs to or stands for.
    /// Example: `LTAI4Fytv7ALKzkNVBV6****`.
    pub accesskey_id: Option<String>,
    /// Name that the user of the ali is known by. Example: `testAccountName`.
    pub ali_user_name: Option<String>,
    /// Which kind of deal it is or is to be. Example: `pending`.
    pub deal_type: Option<String>,
    /// URL, or the path in it, that the call or the item is about.
    pub url: Option<String>,
    /// When the item was last changed. Example: `1612357897000`.
    pub gmt_modified: Option<i64>,
    /// Platform that the leaked key belongs to. Example: `text`.
    pub asset: Option<String>,
    /// Identifier of the item within its collection. Example: `389357`.
    pub id: Option<i64>,
}

response! {
    AccessKeyLeakList {
        "DealTime" => deal_time: value,
        "Status" => status: value,
        "Type" => type_: value,
        "UserType" => user_type: value,
        "AccesskeyId" => accesskey_id: value,
        "AliUserName" => ali_user_name: value,
        "DealType" => deal_type: value,
        "Url" => url: value,
        "GmtModified" => gmt_modified: value,
        "Asset" => asset: value,
        "Id" => id: value,
    }
}

/// Errors that the documentation of [`DescribeAccesskeyLeakListRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission), here with HTTP status 400
/// - [`RdCheckNoPermission`](super::DocumentedError::RdCheckNoPermission)
/// - [`RdCheckInnerError`](super::DocumentedError::RdCheckInnerError)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeAccesskeyLeakListError = super::DocumentedError;
