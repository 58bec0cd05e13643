// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDcdnDomainRealTimeTrafficData`, from `dcdn/DescribeDcdnDomainRealTimeTrafficData.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DataModule};

/// Returns real-time traffic of accelerated domain names per time unit.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::DescribeDcdnDomainRealTimeTrafficDataRequest::new()
///     .domain_name("...");
/// let reply = client.describe_dcdn_domain_real_time_traffic_data(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDcdnDomainRealTimeTrafficDataRequest {
    /// **Required.** Accelerated domain, or the one to be added for acceleration.
    pub domain_name: Option<String>,
    /// Beginning of the period to look at.
    pub start_time: Option<String>,
    /// End of the period to look at.
    pub end_time: Option<String>,
}

impl DescribeDcdnDomainRealTimeTrafficDataRequest {
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
}

request! {
    DescribeDcdnDomainRealTimeTrafficDataRequest {
        "DomainName" => domain_name: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
    }
}

impl Operation for DescribeDcdnDomainRealTimeTrafficDataRequest {
    type Response = DescribeDcdnDomainRealTimeTrafficDataResponse;
    type Error = DescribeDcdnDomainRealTimeTrafficDataError;
    const INFO: OperationInfo = super::operation("DescribeDcdnDomainRealTimeTrafficData")
        .required(&["DomainName"])
        .read_only();
    const ERRORS: &'static [DescribeDcdnDomainRealTimeTrafficDataError] = &[
        DescribeDcdnDomainRealTimeTrafficDataError::MissingTimeParameter,
        DescribeDcdnDomainRealTimeTrafficDataError::InvalidStartTimeMalformed,
        DescribeDcdnDomainRealTimeTrafficDataError::InvalidEndTimeMalformed,
        DescribeDcdnDomainRealTimeTrafficDataError::InvalidEndTimeMismatch,
        DescribeDcdnDomainRealTimeTrafficDataError::InvalidStartTimeValueNotSupported,
    ];
}

/// Response to [`DescribeDcdnDomainRealTimeTrafficDataRequest`].
#[non_exhaustive]
pub struct DescribeDcdnDomainRealTimeTrafficDataResponse {
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `2015-12-10T20:01:00Z`.
    pub end_time: Option<Timestamp>,
    /// When it began, or where the period begins that the data is about.
    /// Example: `2015-12-10T20:00:00Z`.
    pub start_time: Option<Timestamp>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `A666D44F-19D6-490E-97CF-1A64AB962C57`.
    pub request_id: Option<String>,
    /// Accelerated domain, or the one to be added for acceleration. Example: `example.com`.
    pub domain_name: Option<String>,
    /// Time between two data points. Example: `60`.
    pub data_interval: Option<String>,
    /// Time between two of this, or the span in which it holds: real time traffic data per.
    pub real_time_traffic_data_per_interval: Option<RealTimeTrafficDataPerInterval>,
}

response! {
    DescribeDcdnDomainRealTimeTrafficDataResponse {
        "EndTime" => end_time: value,
        "StartTime" => start_time: value,
        "RequestId" => request_id: value,
        "DomainName" => domain_name: value,
        "DataInterval" => data_interval: value,
        "RealTimeTrafficDataPerInterval" => real_time_traffic_data_per_interval: value,
    }
}

/// Time between two of this, or the span in which it holds: real time traffic data per.
#[non_exhaustive]
pub struct RealTimeTrafficDataPerInterval {
    /// Data points for traffic from the origin, one an interval.
    pub data_module: Vec<DataModule>,
}

response! {
    RealTimeTrafficDataPerInterval {
        "DataModule" => data_module: list(""),
    }
}

/// Errors that the documentation of [`DescribeDcdnDomainRealTimeTrafficDataRequest`] names.
///
/// - [`MissingTimeParameter`](super::DocumentedError::MissingTimeParameter)
/// - [`InvalidStartTimeMalformed`](super::DocumentedError::InvalidStartTimeMalformed)
/// - [`InvalidEndTimeMalformed`](super::DocumentedError::InvalidEndTimeMalformed)
/// - [`InvalidEndTimeMismatch`](super::DocumentedError::InvalidEndTimeMismatch)
/// - [`InvalidStartTimeValueNotSupported`](super::DocumentedError::InvalidStartTimeValueNotSupported)
pub type DescribeDcdnDomainRealTimeTrafficDataError = super::DocumentedError;
