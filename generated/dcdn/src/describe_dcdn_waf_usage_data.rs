// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDcdnWafUsageData`, from `dcdn/DescribeDcdnWafUsageData.md`.

use alicloud_runtime::codegen::*;

/// Returns usage data of DCDN WAF over a time range.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::DescribeDcdnWafUsageDataRequest::new();
/// let reply = client.describe_dcdn_waf_usage_data(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDcdnWafUsageDataRequest {
    /// Accelerated domain, or the one to be added for acceleration.
    pub domain_name: Option<String>,
    /// Beginning of the period to look at.
    pub start_time: Option<String>,
    /// End of the period to look at.
    pub end_time: Option<String>,
    /// Time from one run, check or data point to the next.
    pub interval: Option<String>,
    /// What figures are grouped by.
    pub split_by: Option<String>,
}

impl DescribeDcdnWafUsageDataRequest {
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
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `EndTime`.
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.end_time = Some(value.into());
        self
    }
    /// Sets `Interval`.
    pub fn interval(mut self, value: impl Into<String>) -> Self {
        self.interval = Some(value.into());
        self
    }
    /// Sets `SplitBy`.
    pub fn split_by(mut self, value: impl Into<String>) -> Self {
        self.split_by = Some(value.into());
        self
    }
}

request! {
    DescribeDcdnWafUsageDataRequest {
        "DomainName" => domain_name: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "Interval" => interval: query,
        "SplitBy" => split_by: query,
    }
}

impl Operation for DescribeDcdnWafUsageDataRequest {
    type Response = DescribeDcdnWafUsageDataResponse;
    type Error = DescribeDcdnWafUsageDataError;
    const INFO: OperationInfo = super::operation("DescribeDcdnWafUsageData").read_only();
    const ERRORS: &'static [DescribeDcdnWafUsageDataError] = &[
        DescribeDcdnWafUsageDataError::MissingTimeParameter,
        DescribeDcdnWafUsageDataError::InvalidStartTimeMalformed,
        DescribeDcdnWafUsageDataError::InvalidEndTimeMalformed,
        DescribeDcdnWafUsageDataError::InvalidTimeMalformed,
        DescribeDcdnWafUsageDataError::InvalidEndTimeMismatch,
        DescribeDcdnWafUsageDataError::InvalidTimeSpan,
        DescribeDcdnWafUsageDataError::InvalidStartTimeValueNotSupported,
    ];
}

/// Response to [`DescribeDcdnWafUsageDataRequest`].
#[non_exhaustive]
pub struct DescribeDcdnWafUsageDataResponse {
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `2018-10-01T16:00:00Z`.
    pub end_time: Option<Timestamp>,
    /// When it began, or where the period begins that the data is about.
    /// Example: `2018-09-30T16:00:00Z`.
    pub start_time: Option<Timestamp>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `CB1A380B-09F0-41BB-802B-72F8FD6DA2FE`.
    pub request_id: Option<String>,
    /// What was measured or stored about the WAF usage.
    pub waf_usage_data: Option<WafUsageData>,
}

response! {
    DescribeDcdnWafUsageDataResponse {
        "EndTime" => end_time: value,
        "StartTime" => start_time: value,
        "RequestId" => request_id: value,
        "WafUsageData" => waf_usage_data: value,
    }
}

/// What was measured or stored about the WAF usage.
#[non_exhaustive]
pub struct WafUsageData {
    /// Figures, over time.
    pub waf_usage_data_item: Vec<WafUsageDataItem>,
}

response! {
    WafUsageData {
        "WafUsageDataItem" => waf_usage_data_item: list(""),
    }
}

/// Figures, over time.
#[non_exhaustive]
pub struct WafUsageDataItem {
    /// Requests only watched. Example: `300`.
    pub observe_cnt: Option<i64>,
    /// The domain asked for. Example: `example.com`.
    pub domain: Option<String>,
    /// Requests blocked. Example: `300`.
    pub block_cnt: Option<i64>,
    /// Requests checked. Example: `600`.
    pub access_cnt: Option<i64>,
    /// Moment that the record or data point belongs to. Example: `2018-09-30T16:00:00Z`.
    pub time_stamp: Option<Timestamp>,
    /// Security capacity units used. Example: `50`.
    pub sec_cu: Option<i64>,
}

response! {
    WafUsageDataItem {
        "ObserveCnt" => observe_cnt: value,
        "Domain" => domain: value,
        "BlockCnt" => block_cnt: value,
        "AccessCnt" => access_cnt: value,
        "TimeStamp" => time_stamp: value,
        "SecCu" => sec_cu: value,
    }
}

/// Errors that the documentation of [`DescribeDcdnWafUsageDataRequest`] names.
///
/// - [`MissingTimeParameter`](super::DocumentedError::MissingTimeParameter)
/// - [`InvalidStartTimeMalformed`](super::DocumentedError::InvalidStartTimeMalformed)
/// - [`InvalidEndTimeMalformed`](super::DocumentedError::InvalidEndTimeMalformed)
/// - [`InvalidTimeMalformed`](super::DocumentedError::InvalidTimeMalformed)
/// - [`InvalidEndTimeMismatch`](super::DocumentedError::InvalidEndTimeMismatch)
/// - [`InvalidTimeSpan`](super::DocumentedError::InvalidTimeSpan)
/// - [`InvalidStartTimeValueNotSupported`](super::DocumentedError::InvalidStartTimeValueNotSupported)
pub type DescribeDcdnWafUsageDataError = super::DocumentedError;
