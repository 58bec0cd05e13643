// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeVodDomainLog`, from `vod/DescribeVodDomainLog.md`.

use alicloud_runtime::codegen::*;

/// Gets download addresses of the raw access logs of an accelerated domain name.
///
/// ```no_run
/// # async fn example(client: alicloud_vod::Client) -> Result<(), alicloud_vod::Error> {
/// let request = alicloud_vod::DescribeVodDomainLogRequest::new()
///     .domain_name("example1.com");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_vod_domain_log(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeVodDomainLogRequest {
    /// **Required.** Domain name that the call or the item is about. Example: `example1.com`.
    pub domain_name: Option<String>,
    /// How many items a page holds at most. Range: 1 to 1000. Default: `300`. Example: `300`.
    pub page_size: Option<i64>,
    /// Which page of the list to return. Range: at least 1. Default: `1`. Example: `1`.
    pub page_number: Option<i64>,
    /// Beginning of the period to look at. Example: `2016-10-20T04:00:00Z`.
    pub start_time: Option<Timestamp>,
    /// End of the period to look at. Example: `2016-10-20T05:00:00Z`.
    pub end_time: Option<Timestamp>,
}

impl DescribeVodDomainLogRequest {
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
    pub fn start_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `EndTime`.
    pub fn end_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.end_time = Some(value.into());
        self
    }
}

request! {
    DescribeVodDomainLogRequest {
        "DomainName" => domain_name: query,
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
    }
}

impl Operation for DescribeVodDomainLogRequest {
    type Response = DescribeVodDomainLogResponse;
    type Error = DescribeVodDomainLogError;
    const INFO: OperationInfo = super::operation("DescribeVodDomainLog")
        .required(&["DomainName"])
        .read_only();
    const ERRORS: &'static [DescribeVodDomainLogError] = &[
        DescribeVodDomainLogError::InvalidStartTimeMalformed,
        DescribeVodDomainLogError::InvalidEndTimeMalformed,
        DescribeVodDomainLogError::InvalidStartTimeValueNotSupported,
        DescribeVodDomainLogError::InvalidTimeValueNotSupported,
        DescribeVodDomainLogError::InvalidParameter,
    ];
}

impl Paginated for DescribeVodDomainLogRequest {
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

/// Response to [`DescribeVodDomainLogRequest`].
#[non_exhaustive]
pub struct DescribeVodDomainLogResponse {
    /// Log files of the domain name with the time that each covers.
    pub domain_log_details: Vec<DomainLogDetail>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `077D0284-F041-4A41-****-B48377FDAA25`.
    pub request_id: Option<String>,
}

response! {
    DescribeVodDomainLogResponse {
        "DomainLogDetails" => domain_log_details: list("DomainLogDetail"),
        "RequestId" => request_id: value,
    }
}

/// Log files of the domain name with the time that each covers.
#[non_exhaustive]
pub struct DomainLogDetail {
    /// Domain name that the call or the item is about. Example: `example1.com`.
    pub domain_name: Option<String>,
    /// How many log entries this page holds. Example: `2`.
    pub log_count: Option<i64>,
    /// What is known about each log, one entry each.
    pub log_infos: Vec<LogInfoDetail>,
    /// What is known about each page, one entry each.
    pub page_infos: Option<PageInfos>,
}

response! {
    DomainLogDetail {
        "DomainName" => domain_name: value,
        "LogCount" => log_count: value,
        "LogInfos" => log_infos: list("LogInfoDetail"),
        "PageInfos" => page_infos: value,
    }
}

/// What is known about each log, one entry each.
#[non_exhaustive]
pub struct LogInfoDetail {
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `2018-05-31T05:00:00Z`.
    pub end_time: Option<Timestamp>,
    /// Name that the log goes by. Example: `example1.com_2018_03_25_180000_190000.gz`.
    pub log_name: Option<String>,
    /// Path of the log file.
    pub log_path: Option<String>,
    /// How much space the log takes. Example: `2645401`.
    pub log_size: Option<i64>,
    /// When it began, or where the period begins that the data is about.
    /// Example: `2018-05-31T04:00:00Z`.
    pub start_time: Option<Timestamp>,
}

response! {
    LogInfoDetail {
        "EndTime" => end_time: value,
        "LogName" => log_name: value,
        "LogPath" => log_path: value,
        "LogSize" => log_size: value,
        "StartTime" => start_time: value,
    }
}

/// What is known about each page, one entry each.
#[non_exhaustive]
pub struct PageInfos {
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i64>,
    /// How many items a page holds at most. Example: `300`.
    pub page_size: Option<i64>,
    /// How many items there are in all. Example: `2`.
    pub total: Option<i64>,
}

response! {
    PageInfos {
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "Total" => total: value,
    }
}

/// Errors that the documentation of [`DescribeVodDomainLogRequest`] names.
///
/// - [`InvalidStartTimeMalformed`](super::DocumentedError::InvalidStartTimeMalformed)
/// - [`InvalidEndTimeMalformed`](super::DocumentedError::InvalidEndTimeMalformed)
/// - [`InvalidStartTimeValueNotSupported`](super::DocumentedError::InvalidStartTimeValueNotSupported)
/// - [`InvalidTimeValueNotSupported`](super::DocumentedError::InvalidTimeValueNotSupported)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
pub type DescribeVodDomainLogError = super::DocumentedError;
