// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDomainsUsageByDay`, from `cdn/DescribeDomainsUsageByDay.md`.

use alicloud_runtime::codegen::*;

/// Returns daily figures of a domain name or of all, such as traffic, peaks and hit rates.
///
/// ```no_run
/// # async fn example(client: alicloud_cdn::Client) -> Result<(), alicloud_cdn::Error> {
/// let request = alicloud_cdn::DescribeDomainsUsageByDayRequest::new()
///     .domain_name("test.com")
///     .start_time("2019-12-22T08:00:00Z")
///     .end_time("2019-12-23T09:00:00Z");
/// let reply = client.describe_domains_usage_by_day(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDomainsUsageByDayRequest {
    /// Accelerated domain name that the call works on; operations that take several want commas between
    /// them. Example: `www.yourdomain.com`.
    pub domain_name: Option<String>,
    /// Beginning of the period to look at. Example: `2019-12-22T08:00:00Z`.
    pub start_time: Option<Timestamp>,
    /// End of the period to look at. Example: `2019-12-23T09:00:00Z`.
    pub end_time: Option<Timestamp>,
}

impl DescribeDomainsUsageByDayRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DomainName`.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
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
    DescribeDomainsUsageByDayRequest {
        "DomainName" => domain_name: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
    }
}

impl Operation for DescribeDomainsUsageByDayRequest {
    type Response = DescribeDomainsUsageByDayResponse;
    type Error = DescribeDomainsUsageByDayError;
    const INFO: OperationInfo = super::operation("DescribeDomainsUsageByDay")
        .read_only();
    const ERRORS: &'static [DescribeDomainsUsageByDayError] = &[
        DescribeDomainsUsageByDayError::InvalidStartTimeMalformed,
        DescribeDomainsUsageByDayError::InvalidEndTimeMalformed,
        DescribeDomainsUsageByDayError::InvalidStartTimeValueNotSupported,
        DescribeDomainsUsageByDayError::InvalidDomainNotFound,
        DescribeDomainsUsageByDayError::InvalidEndTimeMismatch,
    ];
}

/// Response to [`DescribeDomainsUsageByDayRequest`].
#[non_exhaustive]
pub struct DescribeDomainsUsageByDayResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `C88EF8ED-72F0-45EA-9E86-95114E224FC5`.
    pub request_id: Option<String>,
    /// Accelerated domain name that the entry or the data belongs to. Example: `test.com`.
    pub domain_name: Option<String>,
    /// Time between two data points. Unit: `seconds`. Example: `86400`.
    pub data_interval: Option<String>,
    /// When it began, or where the period begins that the data is about.
    /// Example: `2019-12-22T08:00:00Z`.
    pub start_time: Option<Timestamp>,
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `2019-12-23T09:00:00Z`.
    pub end_time: Option<Timestamp>,
    /// Figures for single days, one entry each.
    pub usage_by_days: Vec<UsageByDay>,
    /// Figures summed up over the whole period.
    pub usage_total: Option<UsageTotal>,
}

response! {
    DescribeDomainsUsageByDayResponse {
        "RequestId" => request_id: value,
        "DomainName" => domain_name: value,
        "DataInterval" => data_interval: value,
        "StartTime" => start_time: value,
        "EndTime" => end_time: value,
        "UsageByDays" => usage_by_days: list("UsageByDay"),
        "UsageTotal" => usage_total: value,
    }
}

/// Figures for single days, one entry each.
#[non_exhaustive]
pub struct UsageByDay {
    /// Share of the bytes that the cache could serve, in percent. Example: `97.46250599529726`.
    pub bytes_hit_rate: Option<String>,
    /// Start of the interval that the figures are for. Example: `2019-12-22`.
    pub time_stamp: Option<String>,
    /// Requests a second. Example: `7.466354166666667`.
    pub qps: Option<String>,
    /// Share of the requests that the cache could serve, in percent. Example: `70.24770071912111`.
    pub request_hit_rate: Option<String>,
    /// Highest bandwidth reached. Example: `306747.76`.
    pub max_bps: Option<String>,
    /// When the bandwidth was highest. Example: `2019-12-23 10:55:00`.
    pub max_bps_time: Option<String>,
    /// Highest bandwidth of requests to the origin. Example: `72584.072`.
    pub max_src_bps: Option<String>,
    /// Requests counted in total over the period. Example: `645093`.
    pub total_access: Option<String>,
    /// When the bandwidth of requests to the origin was highest. Example: `2019-12-23 11:45:00`.
    pub max_src_bps_time: Option<String>,
    /// Data sent in total over the period, in bytes. Example: `564300099309`.
    pub total_traffic: Option<String>,
}

response! {
    UsageByDay {
        "BytesHitRate" => bytes_hit_rate: value,
        "TimeStamp" => time_stamp: value,
        "Qps" => qps: value,
        "RequestHitRate" => request_hit_rate: value,
        "MaxBps" => max_bps: value,
        "MaxBpsTime" => max_bps_time: value,
        "MaxSrcBps" => max_src_bps: value,
        "TotalAccess" => total_access: value,
        "MaxSrcBpsTime" => max_src_bps_time: value,
        "TotalTraffic" => total_traffic: value,
    }
}

/// Figures summed up over the whole period.
#[non_exhaustive]
pub struct UsageTotal {
    /// Share of the bytes that the cache could serve, in percent. Example: `97.03110726801242`.
    pub bytes_hit_rate: Option<String>,
    /// Share of the requests that the cache could serve, in percent. Example: `69.92610837438424`.
    pub request_hit_rate: Option<String>,
    /// Highest bandwidth reached. Example: `1.0747912780000001E8`.
    pub max_bps: Option<String>,
    /// When the bandwidth was highest. Example: `2019-12-23 10:55:00`.
    pub max_bps_time: Option<String>,
    /// Highest bandwidth of requests to the origin. Example: `72584.072`.
    pub max_src_bps: Option<String>,
    /// Requests counted in total over the period. Example: `1319500`.
    pub total_access: Option<String>,
    /// When the bandwidth of requests to the origin was highest. Example: `2019-12-23 11:45:00`.
    pub max_src_bps_time: Option<String>,
    /// Data sent in total over the period, in bytes. Example: `1117711832100`.
    pub total_traffic: Option<String>,
}

response! {
    UsageTotal {
        "BytesHitRate" => bytes_hit_rate: value,
        "RequestHitRate" => request_hit_rate: value,
        "MaxBps" => max_bps: value,
        "MaxBpsTime" => max_bps_time: value,
        "MaxSrcBps" => max_src_bps: value,
        "TotalAccess" => total_access: value,
        "MaxSrcBpsTime" => max_src_bps_time: value,
        "TotalTraffic" => total_traffic: value,
    }
}

/// Errors that the documentation of [`DescribeDomainsUsageByDayRequest`] names.
///
/// - [`InvalidStartTimeMalformed`](super::DocumentedError::InvalidStartTimeMalformed)
/// - [`InvalidEndTimeMalformed`](super::DocumentedError::InvalidEndTimeMalformed)
/// - [`InvalidStartTimeValueNotSupported`](super::DocumentedError::InvalidStartTimeValueNotSupported)
/// - [`InvalidDomainNotFound`](super::DocumentedError::InvalidDomainNotFound)
/// - [`InvalidEndTimeMismatch`](super::DocumentedError::InvalidEndTimeMismatch)
pub type DescribeDomainsUsageByDayError = super::DocumentedError;
