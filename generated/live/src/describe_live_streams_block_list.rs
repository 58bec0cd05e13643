// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeLiveStreamsBlockList`, from `live/DescribeLiveStreamsBlockList.md`.

use alicloud_runtime::codegen::*;

/// Lists the stream URLs that are on a domain's blacklist.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::DescribeLiveStreamsBlockListRequest::new()
///     .domain_name("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_live_streams_block_list(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeLiveStreamsBlockListRequest {
    /// **Required.** Domain name that the call or the item is about.
    pub domain_name: Option<String>,
    /// Which page of the list to return.
    pub page_num: Option<i32>,
    /// How many items a page holds at most. Range: 1 to 3000.
    pub page_size: Option<i32>,
}

impl DescribeLiveStreamsBlockListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DomainName`, which is required.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
        self
    }
    /// Sets `PageNum`.
    #[inline]
    pub fn page_num(mut self, value: i32) -> Self {
        self.page_num = Some(value);
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
    DescribeLiveStreamsBlockListRequest {
        "DomainName" => domain_name: query,
        "PageNum" => page_num: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribeLiveStreamsBlockListRequest {
    type Response = DescribeLiveStreamsBlockListResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeLiveStreamsBlockList")
        .required(&["DomainName"])
        .read_only();
}

impl Paginated for DescribeLiveStreamsBlockListRequest {
    type Item = String;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_num).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_num)
            .number(&response.page_num)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.stream_urls)
    }
}

/// Response to [`DescribeLiveStreamsBlockListRequest`].
#[non_exhaustive]
pub struct DescribeLiveStreamsBlockListResponse {
    /// How many there are of this: page. Example: `2`.
    pub page_num: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `9D855EC8-CF71-4615-B164-F7DFCB23B41D`.
    pub request_id: Option<String>,
    /// Number of pages there are. Example: `2`.
    pub total_page: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// How many there are of this: total. Example: `11`.
    pub total_num: Option<i32>,
    /// Domain name that the call or the item is about. Example: `example.com`.
    pub domain_name: Option<String>,
    /// The stream URLs that were found or are concerned, one entry each.
    pub stream_urls: Vec<String>,
}

response! {
    DescribeLiveStreamsBlockListResponse {
        "PageNum" => page_num: value,
        "RequestId" => request_id: value,
        "TotalPage" => total_page: value,
        "PageSize" => page_size: value,
        "TotalNum" => total_num: value,
        "DomainName" => domain_name: value,
        "StreamUrls" => stream_urls: list("StreamUrl"),
    }
}
