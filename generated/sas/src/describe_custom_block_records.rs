// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCustomBlockRecords`, from `sas/DescribeCustomBlockRecords.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{PageInfo, TargetList};

/// Lists custom IP blocking policies defined for one or several servers.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeCustomBlockRecordsRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_custom_block_records(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeCustomBlockRecordsRequest {
    /// Which page of the list to return.
    pub current_page: Option<i32>,
    /// State to narrow the list down to, or to put the item into.
    pub status: Option<i32>,
    /// IP address that belongs to the block.
    pub block_ip: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
}

impl DescribeCustomBlockRecordsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `CurrentPage`.
    #[inline]
    pub fn current_page(mut self, value: i32) -> Self {
        self.current_page = Some(value);
        self
    }
    /// Sets `Status`.
    #[inline]
    pub fn status(mut self, value: i32) -> Self {
        self.status = Some(value);
        self
    }
    /// Sets `BlockIp`.
    pub fn block_ip(mut self, value: impl Into<String>) -> Self {
        self.block_ip = Some(value.into());
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
    DescribeCustomBlockRecordsRequest {
        "CurrentPage" => current_page: query,
        "Status" => status: query,
        "BlockIp" => block_ip: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribeCustomBlockRecordsRequest {
    type Response = DescribeCustomBlockRecordsResponse;
    type Error = DescribeCustomBlockRecordsError;
    const INFO: OperationInfo = super::operation("DescribeCustomBlockRecords")
        .read_only();
    const ERRORS: &'static [DescribeCustomBlockRecordsError] = &[
        DescribeCustomBlockRecordsError::NoPermission,
        DescribeCustomBlockRecordsError::ServerError,
    ];
}

impl Paginated for DescribeCustomBlockRecordsRequest {
    type Item = RecordList;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.current_page).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.page_info.as_ref().and_then(|v| v.total_count))
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.record_list)
    }
}

/// Response to [`DescribeCustomBlockRecordsRequest`].
#[non_exhaustive]
pub struct DescribeCustomBlockRecordsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `028CF634-5268-5660-9575-48C9ED6B7T8Y`.
    pub request_id: Option<String>,
    /// What is known about the page.
    pub page_info: Option<PageInfo>,
    /// Items of the kind record that were found or are concerned.
    pub record_list: Vec<RecordList>,
}

response! {
    DescribeCustomBlockRecordsResponse {
        "RequestId" => request_id: value,
        "PageInfo" => page_info: value,
        "RecordList" => record_list: list(""),
    }
}

/// Items of the kind record that were found or are concerned.
#[non_exhaustive]
pub struct RecordList {
    /// State of what the entry describes, which decides what can be done with it. Example: `1`.
    pub status: Option<i32>,
    /// Day or moment of the block expire. Example: `1671506882063`.
    pub block_expire_date: Option<i64>,
    /// Whether this is switched on: count. Example: `4`.
    pub enable_count: Option<i32>,
    /// How many there are of this: server. Example: `6`.
    pub server_count: Option<i32>,
    /// IP address that belongs to the block. Example: `45.227.XX.XX`.
    pub block_ip: Option<String>,
    /// Which traffic is cut off, that into the server or out of it. Example: `in`.
    pub bound: Option<String>,
    /// Where it comes from. Example: `UserRule`.
    pub source: Option<String>,
    /// Identifier of the item within its collection. Example: `353376`.
    pub id: Option<i64>,
    /// Items of the kind target that were found or are concerned.
    pub target_list: Vec<TargetList>,
}

response! {
    RecordList {
        "Status" => status: value,
        "BlockExpireDate" => block_expire_date: value,
        "EnableCount" => enable_count: value,
        "ServerCount" => server_count: value,
        "BlockIp" => block_ip: value,
        "Bound" => bound: value,
        "Source" => source: value,
        "Id" => id: value,
        "TargetList" => target_list: list(""),
    }
}

/// Errors that the documentation of [`DescribeCustomBlockRecordsRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeCustomBlockRecordsError = super::DocumentedError;
