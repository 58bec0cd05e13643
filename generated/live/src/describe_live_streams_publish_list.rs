// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeLiveStreamsPublishList`, from `live/DescribeLiveStreamsPublishList.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{QueryType, StreamType};

/// Lists past stream pushes to a domain, app, or stream in a time range.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::DescribeLiveStreamsPublishListRequest::new()
///     .domain_name("...")
///     .start_time("...")
///     .end_time("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_live_streams_publish_list(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeLiveStreamsPublishListRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Domain name that the call or the item is about.
    pub domain_name: Option<String>,
    /// Name that the application is registered under.
    pub app_name: Option<String>,
    /// Name that the stream goes by.
    pub stream_name: Option<String>,
    /// **Required.** Beginning of the period to look at.
    pub start_time: Option<String>,
    /// **Required.** End of the period to look at.
    pub end_time: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Which page of the list to return.
    pub page_number: Option<i32>,
    /// Which kind of stream it is or is to be.
    pub stream_type: Option<Open<StreamType>>,
    /// Which kind of query it is or is to be.
    pub query_type: Option<Open<QueryType>>,
    /// How the list is sorted.
    pub order_by: Option<Open<OrderBy>>,
}

impl DescribeLiveStreamsPublishListRequest {
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
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `StreamType`.
    pub fn stream_type(mut self, value: impl Into<Open<StreamType>>) -> Self {
        self.stream_type = Some(value.into());
        self
    }
    /// Sets `QueryType`.
    pub fn query_type(mut self, value: impl Into<Open<QueryType>>) -> Self {
        self.query_type = Some(value.into());
        self
    }
    /// Sets `OrderBy`.
    pub fn order_by(mut self, value: impl Into<Open<OrderBy>>) -> Self {
        self.order_by = Some(value.into());
        self
    }
}

request! {
    DescribeLiveStreamsPublishListRequest {
        "RegionId" => region_id: query,
        "DomainName" => domain_name: query,
        "AppName" => app_name: query,
        "StreamName" => stream_name: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
        "StreamType" => stream_type: query,
        "QueryType" => query_type: query,
        "OrderBy" => order_by: query,
    }
}

impl Operation for DescribeLiveStreamsPublishListRequest {
    type Response = DescribeLiveStreamsPublishListResponse;
    type Error = DescribeLiveStreamsPublishListError;
    const INFO: OperationInfo = super::operation("DescribeLiveStreamsPublishList")
        .required(&["DomainName", "StartTime", "EndTime"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeLiveStreamsPublishListError] = &[
        DescribeLiveStreamsPublishListError::QpsOverLimit,
        DescribeLiveStreamsPublishListError::InvalidStartTimeMalformed,
        DescribeLiveStreamsPublishListError::InvalidEndTimeMalformed,
        DescribeLiveStreamsPublishListError::InvalidStartTimeValueNotSupported,
        DescribeLiveStreamsPublishListError::InvalidEndTimeMismatch,
        DescribeLiveStreamsPublishListError::DurationExceed,
    ];
}

impl Paginated for DescribeLiveStreamsPublishListRequest {
    type Item = LiveStreamPublishInfo;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.total_num).size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.publish_info.as_mut()?.live_stream_publish_info)
    }
}

/// Response to [`DescribeLiveStreamsPublishListRequest`].
#[non_exhaustive]
pub struct DescribeLiveStreamsPublishListResponse {
    /// Number of pages there are. Example: `2`.
    pub total_page: Option<i32>,
    /// How many there are of this: page. Example: `2`.
    pub page_num: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `40A4F36D-A7CC-473A-88E7-154F92242566`.
    pub request_id: Option<String>,
    /// How many there are of this: total. Example: `11`.
    pub total_num: Option<i32>,
    /// What is known about the publish.
    pub publish_info: Option<PublishInfo>,
}

response! {
    DescribeLiveStreamsPublishListResponse {
        "TotalPage" => total_page: value,
        "PageNum" => page_num: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "TotalNum" => total_num: value,
        "PublishInfo" => publish_info: value,
    }
}

/// What is known about the publish.
#[non_exhaustive]
pub struct PublishInfo {
    /// What is known about the live stream publish.
    pub live_stream_publish_info: Vec<LiveStreamPublishInfo>,
}

response! {
    PublishInfo {
        "LiveStreamPublishInfo" => live_stream_publish_info: list(""),
    }
}

/// What is known about the live stream publish.
#[non_exhaustive]
pub struct LiveStreamPublishInfo {
    /// Address of the edge node that takes the stream in. Example: `10.175.XX.XX`.
    pub edge_node_addr: Option<String>,
    /// Web address under which the publish is found.
    /// Example: `rtmp://demo.aliyundoc.com/liveApp****/liveStream****`.
    pub publish_url: Option<String>,
    /// Name that the stream goes by. Example: `liveStream****`.
    pub stream_name: Option<String>,
    /// Domain name that the call or the item is about. Example: `example.com`.
    pub domain_name: Option<String>,
    /// Time that is set or recorded for this: stop. Example: `2015-12-02T03:11:19Z`.
    pub stop_time: Option<Timestamp>,
    /// ID of the transcode that the item belongs to or stands for. Example: `ld`.
    pub transcode_id: Option<String>,
    /// Domain name that belongs to the publish. Example: `demo.aliyundoc.com`.
    pub publish_domain: Option<String>,
    /// Name that the application is registered under. Example: `liveApp****`.
    pub app_name: Option<String>,
    /// Time that is set or recorded for this: publish. Example: `2015-12-02T03:05:53Z`.
    pub publish_time: Option<Timestamp>,
    /// Which kind of publish it is or is to be. Example: `edge`.
    pub publish_type: Option<String>,
    /// Whether it came out of transcoding rather than from the host. Example: `yes`.
    pub transcoded: Option<String>,
    /// Address of the host's device. Example: `10.175.XX.XX`.
    pub client_addr: Option<String>,
    /// Web address under which the stream is found.
    /// Example: `http://example.com/liveApp****/liveStream****.flv`.
    pub stream_url: Option<String>,
}

response! {
    LiveStreamPublishInfo {
        "EdgeNodeAddr" => edge_node_addr: value,
        "PublishUrl" => publish_url: value,
        "StreamName" => stream_name: value,
        "DomainName" => domain_name: value,
        "StopTime" => stop_time: value,
        "TranscodeId" => transcode_id: value,
        "PublishDomain" => publish_domain: value,
        "AppName" => app_name: value,
        "PublishTime" => publish_time: value,
        "PublishType" => publish_type: value,
        "Transcoded" => transcoded: value,
        "ClientAddr" => client_addr: value,
        "StreamUrl" => stream_url: value,
    }
}

values! {
    /// How the list is sorted.
    pub enum OrderBy {
        /// By name from Z to A.
        StreamNameDesc = "stream_name_desc",
        /// By name from A to Z.
        StreamNameAsc = "stream_name_asc",
        /// The stream that was pushed last comes first.
        PublishTimeDesc = "publish_time_desc",
        /// The stream that was pushed first comes first.
        PublishTimeAsc = "publish_time_asc",
    }
}

/// Errors that the documentation of [`DescribeLiveStreamsPublishListRequest`] names.
///
/// - [`QpsOverLimit`](super::DocumentedError::QpsOverLimit)
/// - [`InvalidStartTimeMalformed`](super::DocumentedError::InvalidStartTimeMalformed)
/// - [`InvalidEndTimeMalformed`](super::DocumentedError::InvalidEndTimeMalformed)
/// - [`InvalidStartTimeValueNotSupported`](super::DocumentedError::InvalidStartTimeValueNotSupported)
/// - [`InvalidEndTimeMismatch`](super::DocumentedError::InvalidEndTimeMismatch)
/// - [`DurationExceed`](super::DocumentedError::DurationExceed)
pub type DescribeLiveStreamsPublishListError = super::DocumentedError;
