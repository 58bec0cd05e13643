// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeLiveStreamMonitorList`, from `live/DescribeLiveStreamMonitorList.md`.

use alicloud_runtime::codegen::*;

/// Lists the stream monitoring sessions created so far, with their status.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::DescribeLiveStreamMonitorListRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_live_stream_monitor_list(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeLiveStreamMonitorListRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the monitor that the call is about.
    pub monitor_id: Option<String>,
    /// Which page of the list to return.
    pub page_num: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// State to narrow the list down to, or to put the item into.
    pub status: Option<i32>,
    /// Whether those started first or last come first.
    pub order_rule: Option<i32>,
}

impl DescribeLiveStreamMonitorListRequest {
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
    /// Sets `MonitorId`.
    pub fn monitor_id(mut self, value: impl Into<String>) -> Self {
        self.monitor_id = Some(value.into());
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
    /// Sets `Status`.
    #[inline]
    pub fn status(mut self, value: i32) -> Self {
        self.status = Some(value);
        self
    }
    /// Sets `OrderRule`.
    #[inline]
    pub fn order_rule(mut self, value: i32) -> Self {
        self.order_rule = Some(value);
        self
    }
}

request! {
    DescribeLiveStreamMonitorListRequest {
        "RegionId" => region_id: query,
        "MonitorId" => monitor_id: query,
        "PageNum" => page_num: query,
        "PageSize" => page_size: query,
        "Status" => status: query,
        "OrderRule" => order_rule: query,
    }
}

impl Operation for DescribeLiveStreamMonitorListRequest {
    type Response = DescribeLiveStreamMonitorListResponse;
    type Error = DescribeLiveStreamMonitorListError;
    const INFO: OperationInfo = super::operation("DescribeLiveStreamMonitorList")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeLiveStreamMonitorListError] = &[
        DescribeLiveStreamMonitorListError::InvalidUserIdMalformed,
        DescribeLiveStreamMonitorListError::IllegalOperation,
        DescribeLiveStreamMonitorListError::InternalError2,
    ];
}

impl Paginated for DescribeLiveStreamMonitorListRequest {
    type Item = LiveStreamMonitorList;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_num).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.total)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.live_stream_monitor_list)
    }
}

/// Response to [`DescribeLiveStreamMonitorListRequest`].
#[non_exhaustive]
pub struct DescribeLiveStreamMonitorListResponse {
    /// How many items there are in all. Example: `1`.
    pub total: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `2234baba-a586-46ea-8bd4-c8f7891abcdef`.
    pub request_id: Option<String>,
    /// Items of the kind live stream monitor that were found or are concerned.
    pub live_stream_monitor_list: Vec<LiveStreamMonitorList>,
}

response! {
    DescribeLiveStreamMonitorListResponse {
        "Total" => total: value,
        "RequestId" => request_id: value,
        "LiveStreamMonitorList" => live_stream_monitor_list: list(""),
    }
}

/// Items of the kind live stream monitor that were found or are concerned.
#[non_exhaustive]
pub struct LiveStreamMonitorList {
    /// Settings of the monitor, and what it works with. Example: `text`.
    pub monitor_config: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `1`.
    pub status: Option<i32>,
    /// ID of the monitor that the item belongs to or stands for.
    /// Example: `445409ec-7eaa-461d-8f29-4bec2eb9****`.
    pub monitor_id: Option<String>,
    /// Domain that the call or the item is about, as a rule a domain name.
    /// Example: `demo.aliyundoc.com`.
    pub domain: Option<String>,
    /// Web address under which the callback is found. Example: `http://guide.aliyundoc.com/notify`.
    pub callback_url: Option<String>,
    /// Which of the pictures in the layout gives the sound. Example: `1`.
    pub audio_from: Option<i32>,
    /// Web address under which the ding talk web hook is found.
    pub ding_talk_web_hook_url: Option<String>,
    /// Name that the monitor goes by. Example: `liveMonito****`.
    pub monitor_name: Option<String>,
    /// Time that is set or recorded for this: stop. Example: `2017-01-11T12:00:00Z`.
    pub stop_time: Option<Timestamp>,
    /// When it began, or where the period begins that the data is about.
    /// Example: `2017-01-11T12:00:00Z`.
    pub start_time: Option<Timestamp>,
    /// Size and quality of the monitored picture, as a template. Example: `lp_ud`.
    pub output_template: Option<String>,
    /// Where it lies or is looked for, as the region's ID or, in some lists, its name.
    /// Example: `cn-shanghai`.
    pub region: Option<String>,
    /// Items of the kind input that were found or are concerned.
    pub input_list: Vec<InputList>,
    /// The output URLs that are concerned.
    pub output_urls: Option<OutputUrls>,
}

response! {
    LiveStreamMonitorList {
        "MonitorConfig" => monitor_config: value,
        "Status" => status: value,
        "MonitorId" => monitor_id: value,
        "Domain" => domain: value,
        "CallbackUrl" => callback_url: value,
        "AudioFrom" => audio_from: value,
        "DingTalkWebHookUrl" => ding_talk_web_hook_url: value,
        "MonitorName" => monitor_name: value,
        "StopTime" => stop_time: value,
        "StartTime" => start_time: value,
        "OutputTemplate" => output_template: value,
        "Region" => region: value,
        "InputList" => input_list: list(""),
        "OutputUrls" => output_urls: value,
    }
}

/// Items of the kind input that were found or are concerned.
#[non_exhaustive]
pub struct InputList {
    /// Position of the item in its sequence. Example: `1`.
    pub index: Option<i32>,
    /// Web address under which the input is found. Example: `demo.aliyundoc.com`.
    pub input_url: Option<String>,
    /// ID of the layout that the item belongs to or stands for. Example: `1`.
    pub layout_id: Option<i32>,
    /// Name that the stream goes by. Example: `monitorStream****`.
    pub stream_name: Option<String>,
    /// Settings of the layout, and what it works with.
    pub layout_config: Option<LayoutConfig>,
    /// Settings of the play, and what it works with.
    pub play_config: Option<PlayConfig>,
}

response! {
    InputList {
        "Index" => index: value,
        "InputUrl" => input_url: value,
        "LayoutId" => layout_id: value,
        "StreamName" => stream_name: value,
        "LayoutConfig" => layout_config: value,
        "PlayConfig" => play_config: value,
    }
}

/// Settings of the layout, and what it works with.
#[non_exhaustive]
pub struct LayoutConfig {
    /// Way in which the fill works.
    pub fill_mode: Option<String>,
    /// Corner or point of the element that its place is counted from. Example: `topLeft`.
    pub position_refer: Option<String>,
    /// Horizontal and vertical place as shares of the canvas. Example: `0.1`.
    pub position_normalized: Vec<f64>,
    /// Horizontal and vertical size as shares of the canvas. Example: `0.3`.
    pub size_normalized: Vec<f64>,
}

response! {
    LayoutConfig {
        "FillMode" => fill_mode: value,
        "PositionRefer" => position_refer: value,
        "PositionNormalized" => position_normalized: list(""),
        "SizeNormalized" => size_normalized: list(""),
    }
}

/// Settings of the play, and what it works with.
#[non_exhaustive]
pub struct PlayConfig {
    /// Rate or share that applies to the volume. Example: `0.50`.
    pub volume_rate: Option<f64>,
}

response! {
    PlayConfig {
        "VolumeRate" => volume_rate: value,
    }
}

/// The output URLs that are concerned.
#[non_exhaustive]
pub struct OutputUrls {
    /// Web address under which the flv is found.
    /// Example: `http://demo.aliyundoc.com/monitor/445409ec-7eaa-461d-8f29-4bec2eb9****.flv`.
    pub flv_url: Option<String>,
    /// Web address under which the rtmp is found.
    /// Example: `rtmp://demo.aliyundoc.com/monitor/445409ec-7eaa-461d-8f29-4bec2eb9****`.
    pub rtmp_url: Option<String>,
}

response! {
    OutputUrls {
        "FlvUrl" => flv_url: value,
        "RtmpUrl" => rtmp_url: value,
    }
}

/// Errors that the documentation of [`DescribeLiveStreamMonitorListRequest`] names.
///
/// - [`InvalidUserIdMalformed`](super::DocumentedError::InvalidUserIdMalformed)
/// - [`IllegalOperation`](super::DocumentedError::IllegalOperation)
/// - [`InternalError2`](super::DocumentedError::InternalError2)
pub type DescribeLiveStreamMonitorListError = super::DocumentedError;
