// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeLiveDomainLog`, from `live/DescribeLiveDomainLog.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{PageInfos};

/// Returns the download URLs of a domain's raw access log files.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::DescribeLiveDomainLogRequest::new()
///     .domain_name("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_live_domain_log(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeLiveDomainLogRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Domain name that the call or the item is about.
    pub domain_name: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<i64>,
    /// Which page of the list to return.
    pub page_number: Option<i64>,
    /// Beginning of the period to look at.
    pub start_time: Option<String>,
    /// End of the period to look at.
    pub end_time: Option<String>,
}

impl DescribeLiveDomainLogRequest {
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
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i64) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `StartTime`.
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `EndTime`.
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.end_time = Some(value.into());
        self
    }
}

request! {
    DescribeLiveDomainLogRequest {
        "RegionId" => region_id: query,
        "DomainName" => domain_name: query,
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
    }
}

impl Operation for DescribeLiveDomainLogRequest {
    type Response = DescribeLiveDomainLogResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeLiveDomainLog")
        .required(&["DomainName"])
        .region("RegionId")
        .read_only();
}

impl Paginated for DescribeLiveDomainLogRequest {
    type Item = DomainLogDetail;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(_: &Self::Response) -> PageResponse {
        PageResponse::new()
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.domain_log_details)
    }
}

/// Response to [`DescribeLiveDomainLogRequest`].
#[non_exhaustive]
pub struct DescribeLiveDomainLogResponse {
    /// Domain name that the call or the item is about. Example: `example.com`.
    pub domain_name: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `16A96B9A-F203-4EC5-8E43-CB92E68F4CD8`.
    pub request_id: Option<String>,
    /// Log files of the domain name with the time that each covers.
    pub domain_log_details: Vec<DomainLogDetail>,
}

response! {
    DescribeLiveDomainLogResponse {
        "DomainName" => domain_name: value,
        "RequestId" => request_id: value,
        "DomainLogDetails" => domain_log_details: list("DomainLogDetail"),
    }
}

/// Log files of the domain name with the time that each covers.
#[non_exhaustive]
pub struct DomainLogDetail {
    /// How many log entries this page holds. Example: `10`.
    pub log_count: Option<i64>,
    /// What is known about each log, one entry each.
    pub log_infos: Option<LogInfos>,
    /// What is known about each page, one entry each.
    pub page_infos: Option<PageInfos>,
}

response! {
    DomainLogDetail {
        "LogCount" => log_count: value,
        "LogInfos" => log_infos: value,
        "PageInfos" => page_infos: value,
    }
}

/// What is known about each log, one entry each.
#[non_exhaustive]
pub struct LogInfos {
    /// Details about the log info.
    pub log_info_detail: Vec<LogInfoDetail>,
}

response! {
    LogInfos {
        "LogInfoDetail" => log_info_detail: list(""),
    }
}

/// Details about the log info.
#[non_exhaustive]
pub struct LogInfoDetail {
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `2016-10-20T05:00:00Z`.
    pub end_time: Option<Timestamp>,
    /// How much space the log takes. Example: `10`.
    pub log_size: Option<i64>,
    /// When it began, or where the period begins that the data is about.
    /// Example: `2016-10-20T04:00:00Z`.
    pub start_time: Option<Timestamp>,
    /// Name that the log goes by. Example: `developer.aliyundoc.com_2016_10_20_040000_050000.gz`.
    pub log_name: Option<String>,
    /// Path of the log file. Example: `text`.
    pub log_path: Option<String>,
}

response! {
    LogInfoDetail {
        "EndTime" => end_time: value,
        "LogSize" => log_size: value,
        "StartTime" => start_time: value,
        "LogName" => log_name: value,
        "LogPath" => log_path: value,
    }
}
