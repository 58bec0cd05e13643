// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeLiveStreamRecordIndexFiles`, from `live/DescribeLiveStreamRecordIndexFiles.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Order, RecordIndexInfo};

/// Lists all recording index files of a stream that fall in a time range.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::DescribeLiveStreamRecordIndexFilesRequest::new()
///     .domain_name("...")
///     .app_name("...")
///     .stream_name("...")
///     .start_time("...")
///     .end_time("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_live_stream_record_index_files(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeLiveStreamRecordIndexFilesRequest {
    /// **Required.** Domain name that the call or the item is about.
    pub domain_name: Option<String>,
    /// **Required.** Name that the application is registered under.
    pub app_name: Option<String>,
    /// **Required.** Name that the stream goes by.
    pub stream_name: Option<String>,
    /// **Required.** Beginning of the period to look at.
    pub start_time: Option<String>,
    /// **Required.** End of the period to look at.
    pub end_time: Option<String>,
    /// Which page of the list to return.
    pub page_num: Option<i32>,
    /// How many items a page holds at most. Range: 5 to 30.
    pub page_size: Option<i32>,
    /// Whether the list goes up or down.
    pub order: Option<Open<Order>>,
}

impl DescribeLiveStreamRecordIndexFilesRequest {
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
    /// Sets `AppName`, which is required.
    pub fn app_name(mut self, value: impl Into<String>) -> Self {
        self.app_name = Some(value.into());
        self
    }
    /// Sets `StreamName`, which is required.
    pub fn stream_name(mut self, value: impl Into<String>) -> Self {
        self.stream_name = Some(value.into());
        self
    }
    /// Sets `StartTime`, which is required.
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `EndTime`, which is required.
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.end_time = Some(value.into());
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
    /// Sets `Order`.
    pub fn order(mut self, value: impl Into<Open<Order>>) -> Self {
        self.order = Some(value.into());
        self
    }
}

request! {
    DescribeLiveStreamRecordIndexFilesRequest {
        "DomainName" => domain_name: query,
        "AppName" => app_name: query,
        "StreamName" => stream_name: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "PageNum" => page_num: query,
        "PageSize" => page_size: query,
        "Order" => order: query,
    }
}

impl Operation for DescribeLiveStreamRecordIndexFilesRequest {
    type Response = DescribeLiveStreamRecordIndexFilesResponse;
    type Error = DescribeLiveStreamRecordIndexFilesError;
    const INFO: OperationInfo = super::operation("DescribeLiveStreamRecordIndexFiles")
        .required(&["DomainName", "AppName", "StreamName", "StartTime", "EndTime"])
        .read_only();
    const ERRORS: &'static [DescribeLiveStreamRecordIndexFilesError] = &[
        DescribeLiveStreamRecordIndexFilesError::InvalidStartTimeMalformed,
        DescribeLiveStreamRecordIndexFilesError::InvalidEndTimeMalformed,
        DescribeLiveStreamRecordIndexFilesError::InvalidEndTimeMismatch,
        DescribeLiveStreamRecordIndexFilesError::InvalidStartTimeMismatch,
        DescribeLiveStreamRecordIndexFilesError::Forbidden,
    ];
}

impl Paginated for DescribeLiveStreamRecordIndexFilesRequest {
    type Item = RecordIndexInfo;
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
        Some(&mut response.record_index_info_list)
    }
}

/// Response to [`DescribeLiveStreamRecordIndexFilesRequest`].
#[non_exhaustive]
pub struct DescribeLiveStreamRecordIndexFilesResponse {
    /// How many there are of this: page. Example: `10`.
    pub page_num: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `DE24625C-7C0F-4020-8448-9C31A50C1556`.
    pub request_id: Option<String>,
    /// Whether the list goes up or down. Example: `asc`.
    pub order: Option<String>,
    /// Number of pages there are. Example: `20`.
    pub total_page: Option<i32>,
    /// How many items a page holds at most. Example: `5`.
    pub page_size: Option<i32>,
    /// How many there are of this: total. Example: `12`.
    pub total_num: Option<i32>,
    /// Items of the kind record index info that were found or are concerned.
    pub record_index_info_list: Vec<RecordIndexInfo>,
}

response! {
    DescribeLiveStreamRecordIndexFilesResponse {
        "PageNum" => page_num: value,
        "RequestId" => request_id: value,
        "Order" => order: value,
        "TotalPage" => total_page: value,
        "PageSize" => page_size: value,
        "TotalNum" => total_num: value,
        "RecordIndexInfoList" => record_index_info_list: list("RecordIndexInfo"),
    }
}

/// Errors that the documentation of [`DescribeLiveStreamRecordIndexFilesRequest`] names.
///
/// - [`InvalidStartTimeMalformed`](super::DocumentedError::InvalidStartTimeMalformed)
/// - [`InvalidEndTimeMalformed`](super::DocumentedError::InvalidEndTimeMalformed)
/// - [`InvalidEndTimeMismatch`](super::DocumentedError::InvalidEndTimeMismatch)
/// - [`InvalidStartTimeMismatch`](super::DocumentedError::InvalidStartTimeMismatch)
/// - [`Forbidden`](super::DocumentedError::Forbidden)
pub type DescribeLiveStreamRecordIndexFilesError = super::DocumentedError;
