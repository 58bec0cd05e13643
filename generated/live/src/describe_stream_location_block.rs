// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeStreamLocationBlock`, from `live/DescribeStreamLocationBlock.md`.

use alicloud_runtime::codegen::*;

/// Lists the location-based playback restrictions on streams of a domain.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::DescribeStreamLocationBlockRequest::new()
///     .domain_name("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_stream_location_block(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeStreamLocationBlockRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Domain name that the call or the item is about.
    pub domain_name: Option<String>,
    /// Name that the application is registered under.
    pub app_name: Option<String>,
    /// Name that the stream goes by.
    pub stream_name: Option<String>,
    /// Which kind of block it is or is to be.
    pub block_type: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Which page of the list to return.
    pub page_num: Option<i32>,
}

impl DescribeStreamLocationBlockRequest {
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
    /// Sets `DomainName`, which is required.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
        self
    }
    /// Sets `AppName`.
    pub fn app_name(mut self, value: impl Into<String>) -> Self {
        self.app_name = Some(value.into());
        self
    }
    /// Sets `StreamName`.
    pub fn stream_name(mut self, value: impl Into<String>) -> Self {
        self.stream_name = Some(value.into());
        self
    }
    /// Sets `BlockType`.
    pub fn block_type(mut self, value: impl Into<String>) -> Self {
        self.block_type = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `PageNum`.
    #[inline]
    pub fn page_num(mut self, value: i32) -> Self {
        self.page_num = Some(value);
        self
    }
}

request! {
    DescribeStreamLocationBlockRequest {
        "RegionId" => region_id: query,
        "DomainName" => domain_name: query,
        "AppName" => app_name: query,
        "StreamName" => stream_name: query,
        "BlockType" => block_type: query,
        "PageSize" => page_size: query,
        "PageNum" => page_num: query,
    }
}

impl Operation for DescribeStreamLocationBlockRequest {
    type Response = DescribeStreamLocationBlockResponse;
    type Error = DescribeStreamLocationBlockError;
    const INFO: OperationInfo = super::operation("DescribeStreamLocationBlock")
        .required(&["DomainName"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeStreamLocationBlockError] = &[
        DescribeStreamLocationBlockError::InvalidParam,
        DescribeStreamLocationBlockError::InternalError2,
    ];
}

impl Paginated for DescribeStreamLocationBlockRequest {
    type Item = StreamBlock;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_num).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().number(&response.page_num).size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.stream_block_list)
    }
}

/// Response to [`DescribeStreamLocationBlockRequest`].
#[non_exhaustive]
pub struct DescribeStreamLocationBlockResponse {
    /// How many items or events were counted.
    pub count: Option<i32>,
    /// How many there are of this: page.
    pub page_num: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    pub request_id: Option<String>,
    /// Items of the kind stream block that were found or are concerned.
    pub stream_block_list: Vec<StreamBlock>,
    /// Number of pages there are.
    pub total_page: Option<i32>,
}

response! {
    DescribeStreamLocationBlockResponse {
        "Count" => count: value,
        "PageNum" => page_num: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "StreamBlockList" => stream_block_list: list("StreamBlock"),
        "TotalPage" => total_page: value,
    }
}

/// Items of the kind stream block that were found or are concerned.
#[non_exhaustive]
pub struct StreamBlock {
    /// Name that the application is registered under.
    pub app_name: Option<String>,
    /// Which kind of block it is or is to be.
    pub block_type: Option<String>,
    /// Domain name that the call or the item is about.
    pub domain_name: Option<String>,
    /// Items of the kind location that were found or are concerned.
    pub location_list: Option<String>,
    /// Time that is set or recorded for this: release.
    pub release_time: Option<String>,
    /// State of what the entry describes, which decides what can be done with it.
    pub status: Option<i32>,
    /// Name that the stream goes by.
    pub stream_name: Option<String>,
    /// When the item was last changed.
    pub update_time: Option<String>,
}

response! {
    StreamBlock {
        "AppName" => app_name: value,
        "BlockType" => block_type: value,
        "DomainName" => domain_name: value,
        "LocationList" => location_list: value,
        "ReleaseTime" => release_time: value,
        "Status" => status: value,
        "StreamName" => stream_name: value,
        "UpdateTime" => update_time: value,
    }
}

/// Errors that the documentation of [`DescribeStreamLocationBlockRequest`] names.
///
/// - [`InvalidParam`](super::DocumentedError::InvalidParam)
/// - [`InternalError2`](super::DocumentedError::InternalError2)
pub type DescribeStreamLocationBlockError = super::DocumentedError;
