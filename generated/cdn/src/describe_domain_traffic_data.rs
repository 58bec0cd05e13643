// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDomainTrafficData`, from `cdn/DescribeDomainTrafficData.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DomainBpDataModule};

/// Returns the traffic of domain names over a period, for a region or carrier if wanted.
///
/// ```no_run
/// # async fn example(client: alicloud_cdn::Client) -> Result<(), alicloud_cdn::Error> {
/// let request = alicloud_cdn::DescribeDomainTrafficDataRequest::new()
///     .domain_name("example.com")
///     .start_time("2015-12-10T20:00:00Z")
///     .end_time("2015-12-10T21:00:00Z");
/// let reply = client.describe_domain_traffic_data(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDomainTrafficDataRequest {
    /// Accelerated domain name that the call works on; operations that take several want commas between
    /// them. Example: `example.com`.
    pub domain_name: Option<String>,
    /// Beginning of the period to look at. Example: `2015-12-10T20:00:00Z`.
    pub start_time: Option<Timestamp>,
    /// End of the period to look at. Example: `2015-12-10T21:00:00Z`.
    pub end_time: Option<Timestamp>,
    /// Area that the data is narrowed down to, by its English name. Example: `beijing`.
    pub location_name_en: Option<String>,
    /// Carrier that the data is narrowed down to, by its English name. Example: `unicom`.
    pub isp_name_en: Option<String>,
    /// Time between data points; the longest period that can be asked for depends on it.
    /// Unit: `seconds`. Example: `300`.
    pub interval: Option<String>,
}

impl DescribeDomainTrafficDataRequest {
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
    /// Sets `LocationNameEn`.
    pub fn location_name_en(mut self, value: impl Into<String>) -> Self {
        self.location_name_en = Some(value.into());
        self
    }
    /// Sets `IspNameEn`.
    pub fn isp_name_en(mut self, value: impl Into<String>) -> Self {
        self.isp_name_en = Some(value.into());
        self
    }
    /// Sets `Interval`.
    pub fn interval(mut self, value: impl Into<String>) -> Self {
        self.interval = Some(value.into());
        self
    }
}

request! {
    DescribeDomainTrafficDataRequest {
        "DomainName" => domain_name: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "LocationNameEn" => location_name_en: query,
        "IspNameEn" => isp_name_en: query,
        "Interval" => interval: query,
    }
}

impl Operation for DescribeDomainTrafficDataRequest {
    type Response = DescribeDomainTrafficDataResponse;
    type Error = DescribeDomainTrafficDataError;
    const INFO: OperationInfo = super::operation("DescribeDomainTrafficData")
        .read_only();
    const ERRORS: &'static [DescribeDomainTrafficDataError] = &[
        DescribeDomainTrafficDataError::MissingTimeParameter,
        DescribeDomainTrafficDataError::InvalidStartTimeMalformed,
        DescribeDomainTrafficDataError::InvalidEndTimeMalformed,
        DescribeDomainTrafficDataError::InvalidEndTimeMismatch,
        DescribeDomainTrafficDataError::InvalidStartTimeValueNotSupported,
    ];
}

/// Response to [`DescribeDomainTrafficDataRequest`].
#[non_exhaustive]
pub struct DescribeDomainTrafficDataResponse {
    /// Time between two data points. Unit: `seconds`. Example: `300`.
    pub data_interval: Option<String>,
    /// Accelerated domain name that the entry or the data belongs to. Example: `example.com`.
    pub domain_name: Option<String>,
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `2015-12-10T21:00:00Z`.
    pub end_time: Option<Timestamp>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `B955107D-E658-4E77-B913-E0AC3D31693E`.
    pub request_id: Option<String>,
    /// When it began, or where the period begins that the data is about.
    /// Example: `2015-12-10T20:00:00Z`.
    pub start_time: Option<Timestamp>,
    /// Amounts of data sent, over the course of time.
    pub traffic_data_per_interval: Vec<DomainBpDataModule>,
}

response! {
    DescribeDomainTrafficDataResponse {
        "DataInterval" => data_interval: value,
        "DomainName" => domain_name: value,
        "EndTime" => end_time: value,
        "RequestId" => request_id: value,
        "StartTime" => start_time: value,
        "TrafficDataPerInterval" => traffic_data_per_interval: list("DataModule"),
    }
}

/// Errors that the documentation of [`DescribeDomainTrafficDataRequest`] names.
///
/// - [`MissingTimeParameter`](super::DocumentedError::MissingTimeParameter)
/// - [`InvalidStartTimeMalformed`](super::DocumentedError::InvalidStartTimeMalformed)
/// - [`InvalidEndTimeMalformed`](super::DocumentedError::InvalidEndTimeMalformed)
/// - [`InvalidEndTimeMismatch`](super::DocumentedError::InvalidEndTimeMismatch)
/// - [`InvalidStartTimeValueNotSupported`](super::DocumentedError::InvalidStartTimeValueNotSupported)
pub type DescribeDomainTrafficDataError = super::DocumentedError;
