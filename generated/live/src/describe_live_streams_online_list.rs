// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeLiveStreamsOnlineList`, from `live/DescribeLiveStreamsOnlineList.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{QueryType, StreamType};

/// Lists the streams now being pushed to a domain or one of its apps.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::DescribeLiveStreamsOnlineListRequest::new()
///     .domain_name("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_live_streams_online_list(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeLiveStreamsOnlineListRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Domain name that the call or the item is about.
    pub domain_name: Option<String>,
    /// Name that the application is registered under.
    pub app_name: Option<String>,
    /// Name that the stream goes by.
    pub stream_name: Option<String>,
    /// Whether only names of domain, application and stream are returned.
    pub only_stream: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Which page of the list to return.
    pub page_num: Option<i32>,
    /// Which kind of stream it is or is to be.
    pub stream_type: Option<Open<StreamType>>,
    /// Which kind of query it is or is to be.
    pub query_type: Option<Open<QueryType>>,
}

impl DescribeLiveStreamsOnlineListRequest {
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
    /// Sets `OnlyStream`.
    pub fn only_stream(mut self, value: impl Into<String>) -> Self {
        self.only_stream = Some(value.into());
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
}

request! {
    DescribeLiveStreamsOnlineListRequest {
        "RegionId" => region_id: query,
        "DomainName" => domain_name: query,
        "AppName" => app_name: query,
        "StreamName" => stream_name: query,
        "OnlyStream" => only_stream: query,
        "PageSize" => page_size: query,
        "PageNum" => page_num: query,
        "StreamType" => stream_type: query,
        "QueryType" => query_type: query,
    }
}

impl Operation for DescribeLiveStreamsOnlineListRequest {
    type Response = DescribeLiveStreamsOnlineListResponse;
    type Error = DescribeLiveStreamsOnlineListError;
    const INFO: OperationInfo = super::operation("DescribeLiveStreamsOnlineList")
        .required(&["DomainName"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeLiveStreamsOnlineListError] = &[
        DescribeLiveStreamsOnlineListError::QpsOverLimit,
        DescribeLiveStreamsOnlineListError::InvalidStartTimeMalformed,
        DescribeLiveStreamsOnlineListError::InvalidEndTimeMalformed,
        DescribeLiveStreamsOnlineListError::InvalidEndTimeMismatch,
        DescribeLiveStreamsOnlineListError::DurationExceed,
    ];
}

impl Paginated for DescribeLiveStreamsOnlineListRequest {
    type Item = LiveStreamOnlineInfo;
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
        Some(&mut response.online_info.as_mut()?.live_stream_online_info)
    }
}

/// Response to [`DescribeLiveStreamsOnlineListRequest`].
#[non_exhaustive]
pub struct DescribeLiveStreamsOnlineListResponse {
    /// Number of pages there are. Example: `2`.
    pub total_page: Option<i32>,
    /// How many there are of this: page. Example: `1`.
    pub page_num: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `5c6a2a0df228-4a64- af62-20e91b9676b3`.
    pub request_id: Option<String>,
    /// How many there are of this: total. Example: `11`.
    pub total_num: Option<i32>,
    /// What is known about the online.
    pub online_info: Option<OnlineInfo>,
}

response! {
    DescribeLiveStreamsOnlineListResponse {
        "TotalPage" => total_page: value,
        "PageNum" => page_num: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "TotalNum" => total_num: value,
        "OnlineInfo" => online_info: value,
    }
}

/// What is known about the online.
#[non_exhaustive]
pub struct OnlineInfo {
    /// What is known about the live stream online.
    pub live_stream_online_info: Vec<LiveStreamOnlineInfo>,
}

response! {
    OnlineInfo {
        "LiveStreamOnlineInfo" => live_stream_online_info: list(""),
    }
}

/// What is known about the live stream online.
#[non_exhaustive]
pub struct LiveStreamOnlineInfo {
    /// Rate or share that applies to the audio data. Example: `600`.
    pub audio_data_rate: Option<i32>,
    /// Rate or share that applies to the frame. Example: `15`.
    pub frame_rate: Option<i32>,
    /// Web address under which the publish is found.
    /// Example: `rtmp://demo.aliyundoc.com/live/test****`.
    pub publish_url: Option<String>,
    /// Name that the stream goes by. Example: `liveStream****`.
    pub stream_name: Option<String>,
    /// ID of the audio codec that the item belongs to or stands for. Example: `10`.
    pub audio_codec_id: Option<i32>,
    /// Extent from top to bottom. Example: `720`.
    pub height: Option<i32>,
    /// Rate or share that applies to the video data. Example: `600`.
    pub video_data_rate: Option<i32>,
    /// Domain name that the call or the item is about. Example: `example.com`.
    pub domain_name: Option<String>,
    /// Domain name that belongs to the publish. Example: `demo.aliyundoc.com`.
    pub publish_domain: Option<String>,
    /// Time that is set or recorded for this: publish. Example: `2021-08-09T02:37:59Z`.
    pub publish_time: Option<Timestamp>,
    /// Name that the application is registered under. Example: `liveApp****`.
    pub app_name: Option<String>,
    /// Which kind of publish it is or is to be. Example: `edge`.
    pub publish_type: Option<String>,
    /// ID of the video codec that the item belongs to or stands for. Example: `7`.
    pub video_codec_id: Option<i32>,
    /// Whether it came out of transcoding rather than from the host. Example: `no`.
    pub transcoded: Option<String>,
    /// Extent from left to right. Example: `1280`.
    pub width: Option<i32>,
    /// IP address that belongs to the client. Example: `106.11.XX.XX`.
    pub client_ip: Option<String>,
    /// IP address that belongs to the server. Example: `120.221.XX.XX`.
    pub server_ip: Option<String>,
}

response! {
    LiveStreamOnlineInfo {
        "AudioDataRate" => audio_data_rate: value,
        "FrameRate" => frame_rate: value,
        "PublishUrl" => publish_url: value,
        "StreamName" => stream_name: value,
        "AudioCodecId" => audio_codec_id: value,
        "Height" => height: value,
        "VideoDataRate" => video_data_rate: value,
        "DomainName" => domain_name: value,
        "PublishDomain" => publish_domain: value,
        "PublishTime" => publish_time: value,
        "AppName" => app_name: value,
        "PublishType" => publish_type: value,
        "VideoCodecId" => video_codec_id: value,
        "Transcoded" => transcoded: value,
        "Width" => width: value,
        "ClientIp" => client_ip: value,
        "ServerIp" => server_ip: value,
    }
}

/// Errors that the documentation of [`DescribeLiveStreamsOnlineListRequest`] names.
///
/// - [`QpsOverLimit`](super::DocumentedError::QpsOverLimit)
/// - [`InvalidStartTimeMalformed`](super::DocumentedError::InvalidStartTimeMalformed)
/// - [`InvalidEndTimeMalformed`](super::DocumentedError::InvalidEndTimeMalformed)
/// - [`InvalidEndTimeMismatch`](super::DocumentedError::InvalidEndTimeMismatch)
/// - [`DurationExceed`](super::DocumentedError::DurationExceed)
pub type DescribeLiveStreamsOnlineListError = super::DocumentedError;
