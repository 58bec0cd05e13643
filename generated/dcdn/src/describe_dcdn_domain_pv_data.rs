// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDcdnDomainPvData`, from `dcdn/DescribeDcdnDomainPvData.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{UsageData};

/// Returns hourly page view statistics of a domain name.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::DescribeDcdnDomainPvDataRequest::new()
///     .domain_name("example.com")
///     .end_time("2015-11-29T00:00:00Z")
///     .start_time("2015-11-28T00:00:00Z");
/// let reply = client.describe_dcdn_domain_pv_data(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDcdnDomainPvDataRequest {
    /// **Required.** Accelerated domain, or the one to be added for acceleration.
    /// Example: `example.com`.
    pub domain_name: Option<String>,
    /// End of the period to look at. Example: `2015-11-29T00:00:00Z`.
    pub end_time: Option<Timestamp>,
    /// Beginning of the period to look at. Example: `2015-11-28T00:00:00Z`.
    pub start_time: Option<Timestamp>,
}

impl DescribeDcdnDomainPvDataRequest {
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
    /// Sets `StartTime`.
    pub fn start_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.start_time = Some(value.into());
        self
    }
}

request! {
    DescribeDcdnDomainPvDataRequest {
        "DomainName" => domain_name: query,
        "EndTime" => end_time: query,
        "StartTime" => start_time: query,
    }
}

impl Operation for DescribeDcdnDomainPvDataRequest {
    type Response = DescribeDcdnDomainPvDataResponse;
    type Error = DescribeDcdnDomainPvDataError;
    const INFO: OperationInfo = super::operation("DescribeDcdnDomainPvData")
        .required(&["DomainName"])
        .read_only();
    const ERRORS: &'static [DescribeDcdnDomainPvDataError] = &[
        DescribeDcdnDomainPvDataError::MissingTimeParameter,
        DescribeDcdnDomainPvDataError::InvalidStartTimeMalformed,
        DescribeDcdnDomainPvDataError::InvalidEndTimeMalformed,
        DescribeDcdnDomainPvDataError::InvalidEndTimeMismatch,
        DescribeDcdnDomainPvDataError::InvalidStartTimeValueNotSupported,
    ];
}

/// Response to [`DescribeDcdnDomainPvDataRequest`].
#[non_exhaustive]
pub struct DescribeDcdnDomainPvDataResponse {
    /// Time between two data points. Example: `3600`.
    pub data_interval: Option<String>,
    /// Accelerated domain, or the one to be added for acceleration. Example: `example.com`.
    pub domain_name: Option<String>,
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `2015-11-29T00:00:00Z`.
    pub end_time: Option<Timestamp>,
    /// Time between two of this, or the span in which it holds: pv data.
    pub pv_data_interval: Vec<UsageData>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `BCD7D917-76F1-442F-BB75-C810DE34C761`.
    pub request_id: Option<String>,
    /// When it began, or where the period begins that the data is about.
    /// Example: `2015-11-28T00:00:00Z`.
    pub start_time: Option<Timestamp>,
}

response! {
    DescribeDcdnDomainPvDataResponse {
        "DataInterval" => data_interval: value,
        "DomainName" => domain_name: value,
        "EndTime" => end_time: value,
        "PvDataInterval" => pv_data_interval: list("UsageData"),
        "RequestId" => request_id: value,
        "StartTime" => start_time: value,
    }
}

/// Errors that the documentation of [`DescribeDcdnDomainPvDataRequest`] names.
///
/// - [`MissingTimeParameter`](super::DocumentedError::MissingTimeParameter)
/// - [`InvalidStartTimeMalformed`](super::DocumentedError::InvalidStartTimeMalformed)
/// - [`InvalidEndTimeMalformed`](super::DocumentedError::InvalidEndTimeMalformed)
/// - [`InvalidEndTimeMismatch`](super::DocumentedError::InvalidEndTimeMismatch)
/// - [`InvalidStartTimeValueNotSupported`](super::DocumentedError::InvalidStartTimeValueNotSupported)
pub type DescribeDcdnDomainPvDataError = super::DocumentedError;
