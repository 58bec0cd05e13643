// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDcdnDomainLog`, from `dcdn/DescribeDcdnDomainLog.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{PageInfos};

/// Returns download addresses for the raw access logs of a domain name.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::DescribeDcdnDomainLogRequest::new()
///     .domain_name("example.com");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_dcdn_domain_log(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDcdnDomainLogRequest {
    /// **Required.** Accelerated domain, or the one to be added for acceleration.
    /// Example: `example.com`.
    pub domain_name: Option<String>,
    /// End of the period to look at. Example: `2017-01-01T12:12:20Z`.
    pub end_time: Option<Timestamp>,
    /// Which page of the list to return. Range: at least 2. Example: `2`.
    pub page_number: Option<i64>,
    /// How many items a page holds at most. Range: at most 1000. Default: `300`. Example: `300`.
    pub page_size: Option<i64>,
    /// Beginning of the period to look at. Example: `2017-01-01T12:12:20Z`.
    pub start_time: Option<Timestamp>,
}

impl DescribeDcdnDomainLogRequest {
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
    /// Sets `EndTime`.
    pub fn end_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.end_time = Some(value.into());
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i64) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `StartTime`.
    pub fn start_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.start_time = Some(value.into());
        self
    }
}

request! {
    DescribeDcdnDomainLogRequest {
        "DomainName" => domain_name: query,
        "EndTime" => end_time: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "StartTime" => start_time: query,
    }
}

impl Operation for DescribeDcdnDomainLogRequest {
    type Response = DescribeDcdnDomainLogResponse;
    type Error = DescribeDcdnDomainLogError;
    const INFO: OperationInfo = super::operation("DescribeDcdnDomainLog")
        .required(&["DomainName"])
        .read_only();
    const ERRORS: &'static [DescribeDcdnDomainLogError] = &[
        DescribeDcdnDomainLogError::InvalidEndTimeMismatch,
        DescribeDcdnDomainLogError::InvalidStartTimeValueNotSupported,
    ];
}

impl Paginated for DescribeDcdnDomainLogRequest {
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

/// Response to [`DescribeDcdnDomainLogRequest`].
#[non_exhaustive]
pub struct DescribeDcdnDomainLogResponse {
    /// Log files of the domain name with the time that each covers.
    pub domain_log_details: Vec<DomainLogDetail>,
    /// Accelerated domain, or the one to be added for acceleration. Example: `test1.example.com`.
    pub domain_name: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `077D0284-F041-4A41-A932-B48377FDAA25`.
    pub request_id: Option<String>,
}

response! {
    DescribeDcdnDomainLogResponse {
        "DomainLogDetails" => domain_log_details: list("DomainLogDetail"),
        "DomainName" => domain_name: value,
        "RequestId" => request_id: value,
    }
}

/// Log files of the domain name with the time that each covers.
#[non_exhaustive]
pub struct DomainLogDetail {
    /// How many log entries this page holds. Example: `12`.
    pub log_count: Option<i64>,
    /// What is known about each log, one entry each.
    pub log_infos: Vec<LogInfoDetail>,
    /// What is known about each page, one entry each.
    pub page_infos: Option<PageInfos>,
    /// Accelerated domain, or the one to be added for acceleration. Example: `test1.example.com`.
    pub domain_name: Option<String>,
}

response! {
    DomainLogDetail {
        "LogCount" => log_count: value,
        "LogInfos" => log_infos: list("LogInfoDetail"),
        "PageInfos" => page_infos: value,
        "DomainName" => domain_name: value,
    }
}

/// What is known about each log, one entry each.
#[non_exhaustive]
pub struct LogInfoDetail {
    /// When it ended or ends, or where the period ends that the data is about. Example: `1521979200`.
    pub end_time: Option<Timestamp>,
    /// Name that the log goes by. Example: `example1.com_2018_03_25_190000_200000.gz`.
    pub log_name: Option<String>,
    /// Path of the log file.
    /// Example: `cdnlog2.aliyuncs.com/test1.example.com/2018_03_25/example1.com_2018_03?xxx`.
    pub log_path: Option<String>,
    /// How much space the log takes. Example: `2645401`.
    pub log_size: Option<i64>,
    /// When it began, or where the period begins that the data is about. Example: `1521975600`.
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

/// Errors that the documentation of [`DescribeDcdnDomainLogRequest`] names.
///
/// - [`InvalidEndTimeMismatch`](super::DocumentedError::InvalidEndTimeMismatch)
/// - [`InvalidStartTimeValueNotSupported`](super::DocumentedError::InvalidStartTimeValueNotSupported)
pub type DescribeDcdnDomainLogError = super::DocumentedError;
