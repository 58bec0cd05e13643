// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeLivePushProxyLog`, from `live/DescribeLivePushProxyLog.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{PageInfos};

/// Returns download URLs of the offline logs about relayed streams.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::DescribeLivePushProxyLogRequest::new()
///     .domain_name("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_live_push_proxy_log(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeLivePushProxyLogRequest {
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

impl DescribeLivePushProxyLogRequest {
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
    DescribeLivePushProxyLogRequest {
        "RegionId" => region_id: query,
        "DomainName" => domain_name: query,
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
    }
}

impl Operation for DescribeLivePushProxyLogRequest {
    type Response = DescribeLivePushProxyLogResponse;
    type Error = DescribeLivePushProxyLogError;
    const INFO: OperationInfo = super::operation("DescribeLivePushProxyLog")
        .required(&["DomainName"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeLivePushProxyLogError] = &[
        DescribeLivePushProxyLogError::InvalidStartTimeMalformed,
        DescribeLivePushProxyLogError::InvalidEndTimeMalformed,
        DescribeLivePushProxyLogError::InvalidStartTimeValueNotSupported,
        DescribeLivePushProxyLogError::InvalidParameter,
        DescribeLivePushProxyLogError::InternalError,
    ];
}

impl Paginated for DescribeLivePushProxyLogRequest {
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

/// Response to [`DescribeLivePushProxyLogRequest`].
#[non_exhaustive]
pub struct DescribeLivePushProxyLogResponse {
    /// Log files of the domain name with the time that each covers.
    pub domain_log_details: Vec<DomainLogDetail>,
    /// Domain name that the call or the item is about. Example: `example.com`.
    pub domain_name: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `CF60DB6A-7FD6-426E-9288-122CC1A52FA7`.
    pub request_id: Option<String>,
}

response! {
    DescribeLivePushProxyLogResponse {
        "DomainLogDetails" => domain_log_details: list("DomainLogDetail"),
        "DomainName" => domain_name: value,
        "RequestId" => request_id: value,
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
    /// When it ended or ends, or where the period ends that the data is about. Example: `1695189600`.
    pub end_time: Option<String>,
    /// Name that the log goes by. Example: `example.com _2023_09_20_160000_170000.****.gz`.
    pub log_name: Option<String>,
    /// Path of the log file.
    pub log_path: Option<String>,
    /// How much space the log takes. Example: `512`.
    pub log_size: Option<i64>,
    /// When it began, or where the period begins that the data is about. Example: `1695193200`.
    pub start_time: Option<String>,
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

/// Errors that the documentation of [`DescribeLivePushProxyLogRequest`] names.
///
/// - [`InvalidStartTimeMalformed`](super::DocumentedError::InvalidStartTimeMalformed)
/// - [`InvalidEndTimeMalformed`](super::DocumentedError::InvalidEndTimeMalformed)
/// - [`InvalidStartTimeValueNotSupported`](super::DocumentedError::InvalidStartTimeValueNotSupported)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type DescribeLivePushProxyLogError = super::DocumentedError;
