// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDcdnDomainMultiUsageData`, from `dcdn/DescribeDcdnDomainMultiUsageData.md`.

use alicloud_runtime::codegen::*;

/// Returns billable usage of several domain names, except for items billed by request.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::DescribeDcdnDomainMultiUsageDataRequest::new();
/// let reply = client.describe_dcdn_domain_multi_usage_data(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDcdnDomainMultiUsageDataRequest {
    /// Accelerated domain, or the one to be added for acceleration.
    pub domain_name: Option<String>,
    /// Beginning of the period to look at.
    pub start_time: Option<String>,
    /// End of the period to look at.
    pub end_time: Option<String>,
}

impl DescribeDcdnDomainMultiUsageDataRequest {
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
}

request! {
    DescribeDcdnDomainMultiUsageDataRequest {
        "DomainName" => domain_name: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
    }
}

impl Operation for DescribeDcdnDomainMultiUsageDataRequest {
    type Response = DescribeDcdnDomainMultiUsageDataResponse;
    type Error = DescribeDcdnDomainMultiUsageDataError;
    const INFO: OperationInfo = super::operation("DescribeDcdnDomainMultiUsageData")
        .read_only();
    const ERRORS: &'static [DescribeDcdnDomainMultiUsageDataError] = &[
        DescribeDcdnDomainMultiUsageDataError::MissingTimeParameter,
        DescribeDcdnDomainMultiUsageDataError::InvalidStartTimeMalformed,
        DescribeDcdnDomainMultiUsageDataError::InvalidEndTimeMalformed,
        DescribeDcdnDomainMultiUsageDataError::InvalidEndTimeMismatch,
        DescribeDcdnDomainMultiUsageDataError::InvalidTimeSpan,
        DescribeDcdnDomainMultiUsageDataError::InvalidStartTimeValueNotSupported,
    ];
}

/// Response to [`DescribeDcdnDomainMultiUsageDataRequest`].
#[non_exhaustive]
pub struct DescribeDcdnDomainMultiUsageDataResponse {
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `2017-12-10T21:00:00Z`.
    pub end_time: Option<Timestamp>,
    /// When it began, or where the period begins that the data is about.
    /// Example: `2017-12-10T20:00:00Z`.
    pub start_time: Option<Timestamp>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `3C6CCEC4-6B88-4D4A-93E4-D47B3D92CF8F`.
    pub request_id: Option<String>,
    /// Time between two of this, or the span in which it holds: request per.
    pub request_per_interval: Option<RequestPerInterval>,
    /// Time between two of this, or the span in which it holds: traffic per.
    pub traffic_per_interval: Option<TrafficPerInterval>,
}

response! {
    DescribeDcdnDomainMultiUsageDataResponse {
        "EndTime" => end_time: value,
        "StartTime" => start_time: value,
        "RequestId" => request_id: value,
        "RequestPerInterval" => request_per_interval: value,
        "TrafficPerInterval" => traffic_per_interval: value,
    }
}

/// Time between two of this, or the span in which it holds: request per.
#[non_exhaustive]
pub struct RequestPerInterval {
    /// Requests, over time.
    pub request_data_module: Vec<RequestDataModule>,
}

response! {
    RequestPerInterval {
        "RequestDataModule" => request_data_module: list(""),
    }
}

/// Requests, over time.
#[non_exhaustive]
pub struct RequestDataModule {
    /// Kind of the item, out of those that the service tells apart. Example: `DynamicHttp`.
    pub type_: Option<String>,
    /// Moment that the record or data point belongs to. Example: `2017-12-10T20:00:00Z`.
    pub time_stamp: Option<Timestamp>,
    /// The domain asked for. Example: `example.com`.
    pub domain: Option<String>,
    /// How many requests fell into the interval. Example: `1128`.
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

/// Time between two of this, or the span in which it holds: traffic per.
#[non_exhaustive]
pub struct TrafficPerInterval {
    /// Traffic, over time.
    pub traffic_data_module: Vec<TrafficDataModule>,
}

response! {
    TrafficPerInterval {
        "TrafficDataModule" => traffic_data_module: list(""),
    }
}

/// Traffic, over time.
#[non_exhaustive]
pub struct TrafficDataModule {
    /// Kind of the item, out of those that the service tells apart. Example: `Simple`.
    pub type_: Option<String>,
    /// The domain asked for. Example: `example.com`.
    pub domain: Option<String>,
    /// Moment that the record or data point belongs to. Example: `2017-12-10T20:00:00Z`.
    pub time_stamp: Option<Timestamp>,
    /// Part of the country or the world concerned. Example: `CN`.
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

/// Errors that the documentation of [`DescribeDcdnDomainMultiUsageDataRequest`] names.
///
/// - [`MissingTimeParameter`](super::DocumentedError::MissingTimeParameter)
/// - [`InvalidStartTimeMalformed`](super::DocumentedError::InvalidStartTimeMalformed)
/// - [`InvalidEndTimeMalformed`](super::DocumentedError::InvalidEndTimeMalformed)
/// - [`InvalidEndTimeMismatch`](super::DocumentedError::InvalidEndTimeMismatch)
/// - [`InvalidTimeSpan`](super::DocumentedError::InvalidTimeSpan)
/// - [`InvalidStartTimeValueNotSupported`](super::DocumentedError::InvalidStartTimeValueNotSupported)
pub type DescribeDcdnDomainMultiUsageDataError = super::DocumentedError;
