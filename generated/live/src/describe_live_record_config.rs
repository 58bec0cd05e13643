// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeLiveRecordConfig`, from `live/DescribeLiveRecordConfig.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Order, RecordFormat};

/// Lists the recording configurations of all apps under a live domain.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::DescribeLiveRecordConfigRequest::new()
///     .domain_name("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_live_record_config(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeLiveRecordConfigRequest {
    /// **Required.** Domain name that the call or the item is about.
    pub domain_name: Option<String>,
    /// Name that the application is registered under.
    pub app_name: Option<String>,
    /// Name that the stream goes by.
    pub stream_name: Option<String>,
    /// Which page of the list to return.
    pub page_num: Option<i32>,
    /// How many items a page holds at most. Range: 5 to 30.
    pub page_size: Option<i32>,
    /// Whether the list goes up or down.
    pub order: Option<Open<Order>>,
}

impl DescribeLiveRecordConfigRequest {
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
    /// Sets `StreamName`.
    pub fn stream_name(mut self, value: impl Into<String>) -> Self {
        self.stream_name = Some(value.into());
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
    DescribeLiveRecordConfigRequest {
        "DomainName" => domain_name: query,
        "AppName" => app_name: query,
        "StreamName" => stream_name: query,
        "PageNum" => page_num: query,
        "PageSize" => page_size: query,
        "Order" => order: query,
    }
}

impl Operation for DescribeLiveRecordConfigRequest {
    type Response = DescribeLiveRecordConfigResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeLiveRecordConfig")
        .required(&["DomainName"])
        .read_only();
}

impl Paginated for DescribeLiveRecordConfigRequest {
    type Item = LiveAppRecord;
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
        Some(&mut response.live_app_record_list)
    }
}

/// Response to [`DescribeLiveRecordConfigRequest`].
#[non_exhaustive]
pub struct DescribeLiveRecordConfigResponse {
    /// How many there are of this: page. Example: `5`.
    pub page_num: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `5056369B-D337-499E-B8B7-B761BD37B08A`.
    pub request_id: Option<String>,
    /// Whether the list goes up or down. Example: `desc`.
    pub order: Option<String>,
    /// Number of pages there are. Example: `20`.
    pub total_page: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// How many there are of this: total. Example: `12`.
    pub total_num: Option<i32>,
    /// Items of the kind live application record that were found or are concerned.
    pub live_app_record_list: Vec<LiveAppRecord>,
}

response! {
    DescribeLiveRecordConfigResponse {
        "PageNum" => page_num: value,
        "RequestId" => request_id: value,
        "Order" => order: value,
        "TotalPage" => total_page: value,
        "PageSize" => page_size: value,
        "TotalNum" => total_num: value,
        "LiveAppRecordList" => live_app_record_list: list("LiveAppRecord"),
    }
}

/// Items of the kind live application record that were found or are concerned.
#[non_exhaustive]
pub struct LiveAppRecord {
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `2018-11-08T03:49:18Z`.
    pub end_time: Option<Timestamp>,
    /// When it began, or where the period begins that the data is about.
    /// Example: `2018-11-08T02:49:18Z`.
    pub start_time: Option<Timestamp>,
    /// Name that the application is registered under. Example: `liveApp****`.
    pub app_name: Option<String>,
    /// Name that the stream goes by. Example: `liveStream****`.
    pub stream_name: Option<String>,
    /// Time that is set or recorded for this: delay. Example: `180`.
    pub delay_time: Option<i32>,
    /// When the item was created. Example: `2016-05-20T09:33:38Z`.
    pub create_time: Option<Timestamp>,
    /// Who decides whether a stream is recorded; the service spells the field this way. Example: `0`.
    pub on_demond: Option<i32>,
    /// Name of the OSS bucket for the OSS. Example: `liveBucket****`.
    pub oss_bucket: Option<String>,
    /// Domain name that the call or the item is about. Example: `example.com`.
    pub domain_name: Option<String>,
    /// Host name at which the OSS is reached. Example: `cn-oss-****.aliyuncs.com`.
    pub oss_endpoint: Option<String>,
    /// Items of the kind record format that were found or are concerned.
    pub record_format_list: Vec<RecordFormat>,
    /// Items of the kind transcode record format that were found or are concerned.
    pub transcode_record_format_list: Option<TranscodeRecordFormatList>,
    /// The transcode templates that were found or are concerned, one entry each.
    pub transcode_templates: Vec<String>,
}

response! {
    LiveAppRecord {
        "EndTime" => end_time: value,
        "StartTime" => start_time: value,
        "AppName" => app_name: value,
        "StreamName" => stream_name: value,
        "DelayTime" => delay_time: value,
        "CreateTime" => create_time: value,
        "OnDemond" => on_demond: value,
        "OssBucket" => oss_bucket: value,
        "DomainName" => domain_name: value,
        "OssEndpoint" => oss_endpoint: value,
        "RecordFormatList" => record_format_list: list("RecordFormat"),
        "TranscodeRecordFormatList" => transcode_record_format_list: value,
        "TranscodeTemplates" => transcode_templates: list("Templates"),
    }
}

/// Items of the kind transcode record format that were found or are concerned.
#[non_exhaustive]
pub struct TranscodeRecordFormatList {
    /// Notation or file format of the record.
    pub record_format: Vec<RecordFormat>,
}

response! {
    TranscodeRecordFormatList {
        "RecordFormat" => record_format: list(""),
    }
}
