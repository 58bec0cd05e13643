// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeLiveSnapshotConfig`, from `live/DescribeLiveSnapshotConfig.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Order};

/// Lists the snapshot configurations under a streaming domain.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::DescribeLiveSnapshotConfigRequest::new()
///     .domain_name("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_live_snapshot_config(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeLiveSnapshotConfigRequest {
    /// **Required.** Domain name that the call or the item is about.
    pub domain_name: Option<String>,
    /// Name that the application is registered under.
    pub app_name: Option<String>,
    /// Which page of the list to return.
    pub page_num: Option<i32>,
    /// How many items a page holds at most. Range: 5 to 30.
    pub page_size: Option<i32>,
    /// Whether the list goes up or down.
    pub order: Option<Open<Order>>,
}

impl DescribeLiveSnapshotConfigRequest {
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
    /// Sets `AppName`.
    pub fn app_name(mut self, value: impl Into<String>) -> Self {
        self.app_name = Some(value.into());
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
    DescribeLiveSnapshotConfigRequest {
        "DomainName" => domain_name: query,
        "AppName" => app_name: query,
        "PageNum" => page_num: query,
        "PageSize" => page_size: query,
        "Order" => order: query,
    }
}

impl Operation for DescribeLiveSnapshotConfigRequest {
    type Response = DescribeLiveSnapshotConfigResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeLiveSnapshotConfig")
        .required(&["DomainName"])
        .read_only();
}

impl Paginated for DescribeLiveSnapshotConfigRequest {
    type Item = LiveStreamSnapshotConfig;
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
        Some(&mut response.live_stream_snapshot_config_list)
    }
}

/// Response to [`DescribeLiveSnapshotConfigRequest`].
#[non_exhaustive]
pub struct DescribeLiveSnapshotConfigResponse {
    /// How many there are of this: page. Example: `2`.
    pub page_num: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `A3136B58-5876-4168-83CA-B562781981A0`.
    pub request_id: Option<String>,
    /// Whether the list goes up or down. Example: `asc`.
    pub order: Option<String>,
    /// Number of pages there are. Example: `10`.
    pub total_page: Option<i32>,
    /// How many items a page holds at most. Example: `11`.
    pub page_size: Option<i32>,
    /// How many there are of this: total. Example: `6`.
    pub total_num: Option<i32>,
    /// Items of the kind live stream snapshot config that were found or are concerned.
    pub live_stream_snapshot_config_list: Vec<LiveStreamSnapshotConfig>,
}

response! {
    DescribeLiveSnapshotConfigResponse {
        "PageNum" => page_num: value,
        "RequestId" => request_id: value,
        "Order" => order: value,
        "TotalPage" => total_page: value,
        "PageSize" => page_size: value,
        "TotalNum" => total_num: value,
        "LiveStreamSnapshotConfigList" => live_stream_snapshot_config_list: list("LiveStreamSnapshotConfig"),
    }
}

/// Items of the kind live stream snapshot config that were found or are concerned.
#[non_exhaustive]
pub struct LiveStreamSnapshotConfig {
    /// Path in the bucket for a snapshot that each new one replaces.
    /// Example: `{liveApp****}/{liveStream****}.jpg`.
    pub overwrite_oss_object: Option<String>,
    /// Time between two of this, or the span in which it holds: time. Example: `10`.
    pub time_interval: Option<i32>,
    /// Name that the application is registered under. Example: `liveApp****`.
    pub app_name: Option<String>,
    /// When the item was created. Example: `2016-05-20T01:33:38Z`.
    pub create_time: Option<Timestamp>,
    /// Name of the OSS bucket for the OSS. Example: `liveBucket****`.
    pub oss_bucket: Option<String>,
    /// Domain name that the call or the item is about. Example: `example.com`.
    pub domain_name: Option<String>,
    /// Address of yours that is told about new results. Example: `https://learn.aliyundoc.com`.
    pub callback: Option<String>,
    /// Path in the bucket for snapshots that are all kept, numbered in order.
    /// Example: `snapshot/{liveApp****}/{liveStream****}/{UnixTimestamp}.jpg`.
    pub sequence_oss_object: Option<String>,
    /// Host name at which the OSS is reached. Example: `cn-oss-****.aliyuncs.com`.
    pub oss_endpoint: Option<String>,
}

response! {
    LiveStreamSnapshotConfig {
        "OverwriteOssObject" => overwrite_oss_object: value,
        "TimeInterval" => time_interval: value,
        "AppName" => app_name: value,
        "CreateTime" => create_time: value,
        "OssBucket" => oss_bucket: value,
        "DomainName" => domain_name: value,
        "Callback" => callback: value,
        "SequenceOssObject" => sequence_oss_object: value,
        "OssEndpoint" => oss_endpoint: value,
    }
}
