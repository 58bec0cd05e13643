// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDomainReqHitRateData`, from `cdn/DescribeDomainReqHitRateData.md`.

use alicloud_runtime::codegen::*;

/// Returns the share of requests served from cache, over a period.
///
/// ```no_run
/// # async fn example(client: alicloud_cdn::Client) -> Result<(), alicloud_cdn::Error> {
/// let request = alicloud_cdn::DescribeDomainReqHitRateDataRequest::new()
///     .domain_name("test.com")
///     .start_time("2017-12-21T08:00:00Z")
///     .end_time("2017-12-22T08:00:00Z");
/// let reply = client.describe_domain_req_hit_rate_data(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDomainReqHitRateDataRequest {
    /// Accelerated domain name that the call works on; operations that take several want commas between
    /// them. Example: `www.yourdomain.com`.
    pub domain_name: Option<String>,
    /// Beginning of the period to look at. Example: `2017-12-21T08:00:00Z`.
    pub start_time: Option<Timestamp>,
    /// End of the period to look at. Example: `2017-12-22T08:00:00Z`.
    pub end_time: Option<Timestamp>,
    /// Time between data points; the longest period that can be asked for depends on it.
    /// Unit: `seconds`. Example: `300`.
    pub interval: Option<String>,
}

impl DescribeDomainReqHitRateDataRequest {
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
    /// Sets `Interval`.
    pub fn interval(mut self, value: impl Into<String>) -> Self {
        self.interval = Some(value.into());
        self
    }
}

request! {
    DescribeDomainReqHitRateDataRequest {
        "DomainName" => domain_name: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "Interval" => interval: query,
    }
}

impl Operation for DescribeDomainReqHitRateDataRequest {
    type Response = DescribeDomainReqHitRateDataResponse;
    type Error = DescribeDomainReqHitRateDataError;
    const INFO: OperationInfo = super::operation("DescribeDomainReqHitRateData")
        .read_only();
    const ERRORS: &'static [DescribeDomainReqHitRateDataError] = &[
        DescribeDomainReqHitRateDataError::InvalidStartTimeMalformed,
        DescribeDomainReqHitRateDataError::InvalidEndTimeMalformed,
        DescribeDomainReqHitRateDataError::InvalidStartTimeValueNotSupported,
    ];
}

/// Response to [`DescribeDomainReqHitRateDataRequest`].
#[non_exhaustive]
pub struct DescribeDomainReqHitRateDataResponse {
    /// Accelerated domain name that the entry or the data belongs to. Example: `test.com`.
    pub domain_name: Option<String>,
    /// Time between two data points. Unit: `seconds`. Example: `300`.
    pub data_interval: Option<String>,
    /// When it began, or where the period begins that the data is about.
    /// Example: `2017-12-21T08:00:00Z`.
    pub start_time: Option<Timestamp>,
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `2017-12-22T08:00:00Z`.
    pub end_time: Option<Timestamp>,
    /// Shares of requests that the cache could serve, over the course of time. Unit: `%`.
    pub req_hit_rate_interval: Vec<DomainHitRateDataModule>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `16A96B9A-F203-4EC5-8E43-CB92E68F4CD8`.
    pub request_id: Option<String>,
}

response! {
    DescribeDomainReqHitRateDataResponse {
        "DomainName" => domain_name: value,
        "DataInterval" => data_interval: value,
        "StartTime" => start_time: value,
        "EndTime" => end_time: value,
        "ReqHitRateInterval" => req_hit_rate_interval: list("DataModule"),
        "RequestId" => request_id: value,
    }
}

/// Shares of requests that the cache could serve, over the course of time.
#[non_exhaustive]
pub struct DomainHitRateDataModule {
    /// Start of the interval that the figures are for. Example: `2017-12-22T08:00:00:00Z`.
    pub time_stamp: Option<String>,
    /// What was measured in the interval, of the kind that the operation is about. Example: `100.0`.
    pub value: Option<String>,
    /// Value for HTTPS alone during the interval. Example: `50.0`.
    pub https_value: Option<String>,
}

response! {
    DomainHitRateDataModule {
        "TimeStamp" => time_stamp: value,
        "Value" => value: value,
        "HttpsValue" => https_value: value,
    }
}

/// Errors that the documentation of [`DescribeDomainReqHitRateDataRequest`] names.
///
/// - [`InvalidStartTimeMalformed`](super::DocumentedError::InvalidStartTimeMalformed)
/// - [`InvalidEndTimeMalformed`](super::DocumentedError::InvalidEndTimeMalformed)
/// - [`InvalidStartTimeValueNotSupported`](super::DocumentedError::InvalidStartTimeValueNotSupported)
pub type DescribeDomainReqHitRateDataError = super::DocumentedError;
