// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeLiveRecordVodConfigs`, from `live/DescribeLiveRecordVodConfigs.md`.

use alicloud_runtime::codegen::*;

/// Lists the live-to-VOD recording configurations of a domain.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::DescribeLiveRecordVodConfigsRequest::new()
///     .domain_name("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_live_record_vod_configs(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeLiveRecordVodConfigsRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Domain name that the call or the item is about.
    pub domain_name: Option<String>,
    /// Name that the application is registered under.
    pub app_name: Option<String>,
    /// Name that the stream goes by.
    pub stream_name: Option<String>,
    /// Which page of the list to return.
    pub page_num: Option<i64>,
    /// How many items a page holds at most. Range: 5 to 100.
    pub page_size: Option<i64>,
}

impl DescribeLiveRecordVodConfigsRequest {
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
    /// Sets `PageNum`.
    #[inline]
    pub fn page_num(mut self, value: i64) -> Self {
        self.page_num = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }
}

request! {
    DescribeLiveRecordVodConfigsRequest {
        "RegionId" => region_id: query,
        "DomainName" => domain_name: query,
        "AppName" => app_name: query,
        "StreamName" => stream_name: query,
        "PageNum" => page_num: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribeLiveRecordVodConfigsRequest {
    type Response = DescribeLiveRecordVodConfigsResponse;
    type Error = DescribeLiveRecordVodConfigsError;
    const INFO: OperationInfo = super::operation("DescribeLiveRecordVodConfigs")
        .required(&["DomainName"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeLiveRecordVodConfigsError] = &[
        DescribeLiveRecordVodConfigsError::InternalError2,
    ];
}

impl Paginated for DescribeLiveRecordVodConfigsRequest {
    type Item = LiveRecordVodConfig;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_num).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total)
            .number(&response.page_num)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.live_record_vod_configs)
    }
}

/// Response to [`DescribeLiveRecordVodConfigsRequest`].
#[non_exhaustive]
pub struct DescribeLiveRecordVodConfigsResponse {
    /// How many there are of this: page. Example: `1`.
    pub page_num: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `5056369B-D337-499E-B8B7-B761BD37B08A`.
    pub request_id: Option<String>,
    /// How many items a page holds at most. Example: `1`.
    pub page_size: Option<i32>,
    /// How many there are in all. Example: `100`.
    pub total: Option<String>,
    /// Settings of each live record vod, one entry each.
    pub live_record_vod_configs: Vec<LiveRecordVodConfig>,
}

response! {
    DescribeLiveRecordVodConfigsResponse {
        "PageNum" => page_num: value,
        "RequestId" => request_id: value,
        "PageSize" => page_size: value,
        "Total" => total: value,
        "LiveRecordVodConfigs" => live_record_vod_configs: list("LiveRecordVodConfig"),
    }
}

/// Settings of each live record vod, one entry each.
#[non_exhaustive]
pub struct LiveRecordVodConfig {
    /// Where the storage lies.
    pub storage_location: Option<String>,
    /// Name that the application is registered under. Example: `liveApp****`.
    pub app_name: Option<String>,
    /// Whether the recordings of a stream are joined to one video afterward. Example: `ON`.
    pub auto_compose: Option<String>,
    /// Who decides whether a stream is recorded.
    pub on_demand: Option<i32>,
    /// Name that the stream goes by. Example: `liveStream****`.
    pub stream_name: Option<String>,
    /// When the item was created. Example: `2015-12-01T17:37:00Z`.
    pub create_time: Option<Timestamp>,
    /// ID of the vod transcode group that the item belongs to or stands for.
    /// Example: `e2d796d3bb5fd8049d32bff62f94****`.
    pub vod_transcode_group_id: Option<String>,
    /// How long the cycle lasts. Example: `360`.
    pub cycle_duration: Option<i32>,
    /// Domain name that the call or the item is about. Example: `example.com`.
    pub domain_name: Option<String>,
    /// ID of the compose vod transcode group that the item belongs to or stands for.
    /// Example: `dadfcaadde****`.
    pub compose_vod_transcode_group_id: Option<String>,
}

response! {
    LiveRecordVodConfig {
        "StorageLocation" => storage_location: value,
        "AppName" => app_name: value,
        "AutoCompose" => auto_compose: value,
        "OnDemand" => on_demand: value,
        "StreamName" => stream_name: value,
        "CreateTime" => create_time: value,
        "VodTranscodeGroupId" => vod_transcode_group_id: value,
        "CycleDuration" => cycle_duration: value,
        "DomainName" => domain_name: value,
        "ComposeVodTranscodeGroupId" => compose_vod_transcode_group_id: value,
    }
}

/// Errors that the documentation of [`DescribeLiveRecordVodConfigsRequest`] names.
///
/// - [`InternalError2`](super::DocumentedError::InternalError2), here with HTTP status 400
pub type DescribeLiveRecordVodConfigsError = super::DocumentedError;
