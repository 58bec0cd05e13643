// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDcdnWafLogs`, from `dcdn/DescribeDcdnWafLogs.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{PageInfos};

/// Returns download addresses of offline WAF blocking logs for a domain name.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::DescribeDcdnWafLogsRequest::new()
///     .domain_name("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_dcdn_waf_logs(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDcdnWafLogsRequest {
    /// **Required.** Accelerated domain, or the one to be added for acceleration.
    pub domain_name: Option<String>,
    /// Beginning of the period to look at.
    pub start_time: Option<String>,
    /// End of the period to look at.
    pub end_time: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<i64>,
    /// Which page of the list to return.
    pub page_number: Option<i64>,
}

impl DescribeDcdnWafLogsRequest {
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
}

request! {
    DescribeDcdnWafLogsRequest {
        "DomainName" => domain_name: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
    }
}

impl Operation for DescribeDcdnWafLogsRequest {
    type Response = DescribeDcdnWafLogsResponse;
    type Error = DescribeDcdnWafLogsError;
    const INFO: OperationInfo = super::operation("DescribeDcdnWafLogs")
        .required(&["DomainName"])
        .read_only();
    const ERRORS: &'static [DescribeDcdnWafLogsError] = &[
        DescribeDcdnWafLogsError::IdempotentParameterMismatch,
    ];
}

impl Paginated for DescribeDcdnWafLogsRequest {
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

/// Response to [`DescribeDcdnWafLogsRequest`].
#[non_exhaustive]
pub struct DescribeDcdnWafLogsResponse {
    /// Log files of the domain name with the time that each covers.
    pub domain_log_details: Vec<DomainLogDetail>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `0985A362-C81E-5A56-891D-90226BEECA7C`.
    pub request_id: Option<String>,
}

response! {
    DescribeDcdnWafLogsResponse {
        "DomainLogDetails" => domain_log_details: list(""),
        "RequestId" => request_id: value,
    }
}

/// Log files of the domain name with the time that each covers.
#[non_exhaustive]
pub struct DomainLogDetail {
    /// Accelerated domain, or the one to be added for acceleration. Example: `example.com`.
    pub domain_name: Option<String>,
    /// How many log entries this page holds. Example: `10`.
    pub log_count: Option<i64>,
    /// What is known about each log, one entry each.
    pub log_infos: Vec<LogInfos>,
    /// What is known about each page, one entry each.
    pub page_infos: Option<PageInfos>,
}

response! {
    DomainLogDetail {
        "DomainName" => domain_name: value,
        "LogCount" => log_count: value,
        "LogInfos" => log_infos: list(""),
        "PageInfos" => page_infos: value,
    }
}

/// What is known about each log, one entry each.
#[non_exhaustive]
pub struct LogInfos {
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `2015-05-23T14:00:00Z`.
    pub end_time: Option<Timestamp>,
    /// Name that the log goes by. Example: `demo.aliyundoc.com_2015_05_23_2100_2200.xxxxxx.gz`.
    pub log_name: Option<String>,
    /// Path of the log file. Example: `guide.aliyundoc.com-hangzhou.xxx`.
    pub log_path: Option<String>,
    /// How much space the log takes. Example: `258`.
    pub log_size: Option<i64>,
    /// When it began, or where the period begins that the data is about.
    /// Example: `2015-05-23T13:00:00Z`.
    pub start_time: Option<Timestamp>,
}

response! {
    LogInfos {
        "EndTime" => end_time: value,
        "LogName" => log_name: value,
        "LogPath" => log_path: value,
        "LogSize" => log_size: value,
        "StartTime" => start_time: value,
    }
}

/// Errors that the documentation of [`DescribeDcdnWafLogsRequest`] names.
///
/// - [`IdempotentParameterMismatch`](super::DocumentedError::IdempotentParameterMismatch)
pub type DescribeDcdnWafLogsError = super::DocumentedError;
