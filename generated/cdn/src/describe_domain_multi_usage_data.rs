// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDomainMultiUsageData`, from `cdn/DescribeDomainMultiUsageData.md`.

use alicloud_runtime::codegen::*;

/// Returns traffic and requests of several domain names at once.
///
/// ```no_run
/// # async fn example(client: alicloud_cdn::Client) -> Result<(), alicloud_cdn::Error> {
/// let request = alicloud_cdn::DescribeDomainMultiUsageDataRequest::new();
/// let reply = client.describe_domain_multi_usage_data(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDomainMultiUsageDataRequest {
    /// Accelerated domain name that the call works on; operations that take several want commas between
    /// them. Example: `example.com`.
    pub domain_name: Option<String>,
    /// Beginning of the period to look at. Example: `2017-12-10T20:00:00Z`.
    pub start_time: Option<Timestamp>,
    /// End of the period to look at. Example: `2017-12-10T21:00:00Z`.
    pub end_time: Option<Timestamp>,
}

impl DescribeDomainMultiUsageDataRequest {
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
    DescribeDomainMultiUsageDataRequest {
        "DomainName" => domain_name: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
    }
}

impl Operation for DescribeDomainMultiUsageDataRequest {
    type Response = DescribeDomainMultiUsageDataResponse;
    type Error = DescribeDomainMultiUsageDataError;
    const INFO: OperationInfo = super::operation("DescribeDomainMultiUsageData")
        .read_only();
    const ERRORS: &'static [DescribeDomainMultiUsageDataError] = &[
        DescribeDomainMultiUsageDataError::InvalidStartTimeMalformed,
        DescribeDomainMultiUsageDataError::InvalidEndTimeMalformed,
        DescribeDomainMultiUsageDataError::InvalidStartTimeValueNotSupported,
        DescribeDomainMultiUsageDataError::InvalidTimeMalformed,
        DescribeDomainMultiUsageDataError::InvalidDomainName,
        DescribeDomainMultiUsageDataError::InvalidEndTimeMismatch,
        DescribeDomainMultiUsageDataError::InvalidTimeSpan,
    ];
}

/// Response to [`DescribeDomainMultiUsageDataRequest`].
#[non_exhaustive]
pub struct DescribeDomainMultiUsageDataResponse {
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `2017-12-10T21:00:00Z`.
    pub end_time: Option<Timestamp>,
    /// When it began, or where the period begins that the data is about.
    /// Example: `2017-12-10T20:00:00Z`.
    pub start_time: Option<Timestamp>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `3C6CCEC4-6B88-4D4A-93E4-D47B3D92CF8F`.
    pub request_id: Option<String>,
    /// Numbers of requests over the course of time.
    pub request_per_interval: Vec<RequestDataModule>,
    /// Amounts of data sent, over the course of time.
    pub traffic_per_interval: Vec<TrafficDataModule>,
}

response! {
    DescribeDomainMultiUsageDataResponse {
        "EndTime" => end_time: value,
        "StartTime" => start_time: value,
        "RequestId" => request_id: value,
        "RequestPerInterval" => request_per_interval: list("RequestDataModule"),
        "TrafficPerInterval" => traffic_per_interval: list("TrafficDataModule"),
    }
}

/// Numbers of requests over the course of time.
#[non_exhaustive]
pub struct RequestDataModule {
    /// Kind of requests, such as those for static content over HTTPS, where kinds are told apart.
    /// Example: `Simple`.
    pub type_: Option<String>,
    /// Start of the interval that the figures are for. Example: `2017-12-10T20:00:00Z`.
    pub time_stamp: Option<Timestamp>,
    /// Domain that the call or the item is about, as a rule a domain name. Example: `example.com`.
    pub domain: Option<String>,
    /// How many requests fell into the interval. Example: `11288111`.
    pub request: Option<i64>,
}

response! {
    RequestDataModule {
        "Type" => type_: value,
        "TimeStamp" => time_stamp: value,
        "Domain" => domain: value,
        "Request" => request: value,
    }
}

/// Amounts of data sent, over the course of time.
#[non_exhaustive]
pub struct TrafficDataModule {
    /// Kind of requests, such as those for static content over HTTPS, where kinds are told apart.
    /// Example: `DynamicHttp`.
    pub type_: Option<String>,
    /// Domain that the call or the item is about, as a rule a domain name. Example: `example.com`.
    pub domain: Option<String>,
    /// Start of the interval that the figures are for. Example: `2017-12-10T20:00:00Z`.
    pub time_stamp: Option<Timestamp>,
    /// Part of the world that the figures are for, such as the Chinese mainland. Example: `CN`.
    pub area: Option<String>,
    /// Data rate over the interval. Example: `11288111.1`.
    pub bps: Option<f64>,
}

response! {
    TrafficDataModule {
        "Type" => type_: value,
        "Domain" => domain: value,
        "TimeStamp" => time_stamp: value,
        "Area" => area: value,
        "Bps" => bps: value,
    }
}

/// Errors that the documentation of [`DescribeDomainMultiUsageDataRequest`] names.
///
/// - [`InvalidStartTimeMalformed`](super::DocumentedError::InvalidStartTimeMalformed)
/// - [`InvalidEndTimeMalformed`](super::DocumentedError::InvalidEndTimeMalformed)
/// - [`InvalidStartTimeValueNotSupported`](super::DocumentedError::InvalidStartTimeValueNotSupported)
/// - [`InvalidTimeMalformed`](super::DocumentedError::InvalidTimeMalformed)
/// - [`InvalidDomainName`](super::DocumentedError::InvalidDomainName)
/// - [`InvalidEndTimeMismatch`](super::DocumentedError::InvalidEndTimeMismatch)
/// - [`InvalidTimeSpan`](super::DocumentedError::InvalidTimeSpan)
pub type DescribeDomainMultiUsageDataError = super::DocumentedError;
