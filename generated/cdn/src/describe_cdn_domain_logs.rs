// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCdnDomainLogs`, from `cdn/DescribeCdnDomainLogs.md`.

use alicloud_runtime::codegen::*;

/// Returns download addresses for the offline log files of a domain name.
///
/// ```no_run
/// # async fn example(client: alicloud_cdn::Client) -> Result<(), alicloud_cdn::Error> {
/// let request = alicloud_cdn::DescribeCdnDomainLogsRequest::new()
///     .domain_name("www.yourdomain.com")
///     .start_time("2017-12-21T08:00:00Z")
///     .end_time("2017-12-22T08:00:00Z");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_cdn_domain_logs(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeCdnDomainLogsRequest {
    /// **Required.** Accelerated domain name that the call works on; operations that take several want
    /// commas between them. Example: `www.yourdomain.com`.
    pub domain_name: Option<String>,
    /// How many items a page holds at most. Range: at most 1000. Default: `300`. Example: `300`.
    pub page_size: Option<i64>,
    /// Which page of the list to return. Range: at least 2. Default: `1`. Example: `2`.
    pub page_number: Option<i64>,
    /// Beginning of the period to look at. Example: `2017-12-21T08:00:00Z`.
    pub start_time: Option<Timestamp>,
    /// End of the period to look at. Example: `2017-12-22T08:00:00Z`.
    pub end_time: Option<Timestamp>,
    /// Day whose log files are listed. Example: `2015-05-24`.
    pub log_day: Option<String>,
}

impl DescribeCdnDomainLogsRequest {
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
    /// Sets `LogDay`.
    pub fn log_day(mut self, value: impl Into<String>) -> Self {
        self.log_day = Some(value.into());
        self
    }
}

request! {
    DescribeCdnDomainLogsRequest {
        "DomainName" => domain_name: query,
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "LogDay" => log_day: query,
    }
}

impl Operation for DescribeCdnDomainLogsRequest {
    type Response = DescribeCdnDomainLogsResponse;
    type Error = DescribeCdnDomainLogsError;
    const INFO: OperationInfo = super::operation("DescribeCdnDomainLogs")
        .required(&["DomainName"])
        .read_only();
    const ERRORS: &'static [DescribeCdnDomainLogsError] = &[
        DescribeCdnDomainLogsError::InvalidStartTimeMalformed,
        DescribeCdnDomainLogsError::InvalidEndTimeMalformed,
        DescribeCdnDomainLogsError::InvalidStartTimeValueNotSupported,
        DescribeCdnDomainLogsError::InvalidEndTimeMismatch,
    ];
}

impl Paginated for DescribeCdnDomainLogsRequest {
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

/// Response to [`DescribeCdnDomainLogsRequest`].
#[non_exhaustive]
pub struct DescribeCdnDomainLogsResponse {
    /// Log files of the domain name with the time that each covers.
    pub domain_log_details: Vec<DomainLogDetail>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `16A96B9A-F203-4EC5-8E43-CB92E68F4CD8`.
    pub request_id: Option<String>,
}

response! {
    DescribeCdnDomainLogsResponse {
        "DomainLogDetails" => domain_log_details: list("DomainLogDetail"),
        "RequestId" => request_id: value,
    }
}

/// Log files of the domain name with the time that each covers.
#[non_exhaustive]
pub struct DomainLogDetail {
    /// Accelerated domain name that the entry or the data belongs to. Example: `example.com`.
    pub domain_name: Option<String>,
    /// How many log entries this page holds. Example: `10`.
    pub log_count: Option<i64>,
    /// Log files of the domain name, one entry each.
    pub log_infos: Vec<LogInfoDetail>,
    /// Where the page stands within the whole list.
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

/// Log files of the domain name, one entry each.
#[non_exhaustive]
pub struct LogInfoDetail {
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `2015-05-23T14:00:00Z`.
    pub end_time: Option<Timestamp>,
    /// File name of the log, which tells domain name and time.
    /// Example: `gc.ggter.com_2015_05_23_2100_2200.gz`.
    pub log_name: Option<String>,
    /// Path of the log file. Example: `cdnlog.cn-hangzhou.xxx`.
    pub log_path: Option<String>,
    /// How much space the log takes. Example: `258`.
    pub log_size: Option<i64>,
    /// When it began, or where the period begins that the data is about.
    /// Example: `2015-05-23T13:00:00Z`.
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

/// Where the page stands within the whole list.
#[non_exhaustive]
pub struct PageInfos {
    /// Number of the page returned. Example: `1`.
    pub page_index: Option<i64>,
    /// How many items a page holds at most. Example: `20`.
    pub page_size: Option<i64>,
    /// How many items there are in all. Example: `20`.
    pub total: Option<i64>,
}

response! {
    PageInfos {
        "PageIndex" => page_index: value,
        "PageSize" => page_size: value,
        "Total" => total: value,
    }
}

/// Errors that the documentation of [`DescribeCdnDomainLogsRequest`] names.
///
/// - [`InvalidStartTimeMalformed`](super::DocumentedError::InvalidStartTimeMalformed)
/// - [`InvalidEndTimeMalformed`](super::DocumentedError::InvalidEndTimeMalformed)
/// - [`InvalidStartTimeValueNotSupported`](super::DocumentedError::InvalidStartTimeValueNotSupported)
/// - [`InvalidEndTimeMismatch`](super::DocumentedError::InvalidEndTimeMismatch)
pub type DescribeCdnDomainLogsError = super::DocumentedError;
