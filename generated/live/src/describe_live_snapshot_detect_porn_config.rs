// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeLiveSnapshotDetectPornConfig`, from `live/DescribeLiveSnapshotDetectPornConfig.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Order};

/// Lists the snapshot moderation configurations of a domain or app.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::DescribeLiveSnapshotDetectPornConfigRequest::new()
///     .domain_name("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_live_snapshot_detect_porn_config(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeLiveSnapshotDetectPornConfigRequest {
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

impl DescribeLiveSnapshotDetectPornConfigRequest {
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
    DescribeLiveSnapshotDetectPornConfigRequest {
        "DomainName" => domain_name: query,
        "AppName" => app_name: query,
        "PageNum" => page_num: query,
        "PageSize" => page_size: query,
        "Order" => order: query,
    }
}

impl Operation for DescribeLiveSnapshotDetectPornConfigRequest {
    type Response = DescribeLiveSnapshotDetectPornConfigResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeLiveSnapshotDetectPornConfig")
        .required(&["DomainName"])
        .read_only();
}

impl Paginated for DescribeLiveSnapshotDetectPornConfigRequest {
    type Item = LiveSnapshotDetectPornConfig;
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
        Some(&mut response.live_snapshot_detect_porn_config_list)
    }
}

/// Response to [`DescribeLiveSnapshotDetectPornConfigRequest`].
#[non_exhaustive]
pub struct DescribeLiveSnapshotDetectPornConfigResponse {
    /// How many there are of this: page. Example: `1`.
    pub page_num: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `16A96B9A-F203-4EC5-8E43-CB92E68F4CD8`.
    pub request_id: Option<String>,
    /// Whether the list goes up or down. Example: `Asc`.
    pub order: Option<String>,
    /// Number of pages there are. Example: `11`.
    pub total_page: Option<i32>,
    /// How many items a page holds at most. Example: `2`.
    pub page_size: Option<i32>,
    /// How many there are of this: total. Example: `6`.
    pub total_num: Option<i32>,
    /// Items of the kind live snapshot detect porn config that were found or are concerned.
    pub live_snapshot_detect_porn_config_list: Vec<LiveSnapshotDetectPornConfig>,
}

response! {
    DescribeLiveSnapshotDetectPornConfigResponse {
        "PageNum" => page_num: value,
        "RequestId" => request_id: value,
        "Order" => order: value,
        "TotalPage" => total_page: value,
        "PageSize" => page_size: value,
        "TotalNum" => total_num: value,
        "LiveSnapshotDetectPornConfigList" => live_snapshot_detect_porn_config_list: list("LiveSnapshotDetectPornConfig"),
    }
}

/// Items of the kind live snapshot detect porn config that were found or are concerned.
#[non_exhaustive]
pub struct LiveSnapshotDetectPornConfig {
    /// Path of the file in the bucket.
    /// Example: `{liveApp****}/{liveStream****}/{Date}/{Hour}/{Minute}_{Second}.jpg`.
    pub oss_object: Option<String>,
    /// Name that the application is registered under. Example: `liveApp****`.
    pub app_name: Option<String>,
    /// Time from one run, check or data point to the next. Example: `80`.
    pub interval: Option<i32>,
    /// Name of the OSS bucket for the OSS. Example: `liveBucket****`.
    pub oss_bucket: Option<String>,
    /// Domain name that the call or the item is about. Example: `example.com`.
    pub domain_name: Option<String>,
    /// Host name at which the OSS is reached. Example: `cn-oss-****.aliyuncs.com`.
    pub oss_endpoint: Option<String>,
    /// The scenes that were found or are concerned, one entry each.
    pub scenes: Vec<String>,
}

response! {
    LiveSnapshotDetectPornConfig {
        "OssObject" => oss_object: value,
        "AppName" => app_name: value,
        "Interval" => interval: value,
        "OssBucket" => oss_bucket: value,
        "DomainName" => domain_name: value,
        "OssEndpoint" => oss_endpoint: value,
        "Scenes" => scenes: list("scene"),
    }
}
