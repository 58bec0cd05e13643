// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDcdnDomainUvData`, from `dcdn/DescribeDcdnDomainUvData.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{UsageData};

/// Returns hourly unique visitor statistics of a domain name, for at most 90 days back.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::DescribeDcdnDomainUvDataRequest::new()
///     .domain_name("example.com")
///     .end_time("2015-11-30T00:00:00Z")
///     .start_time("2015-11-29T00:00:00Z");
/// let reply = client.describe_dcdn_domain_uv_data(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDcdnDomainUvDataRequest {
    /// **Required.** Accelerated domain, or the one to be added for acceleration.
    /// Example: `example.com`.
    pub domain_name: Option<String>,
    /// End of the period to look at. Example: `2015-11-30T00:00:00Z`.
    pub end_time: Option<Timestamp>,
    /// Beginning of the period to look at. Example: `2015-11-29T00:00:00Z`.
    pub start_time: Option<Timestamp>,
}

impl DescribeDcdnDomainUvDataRequest {
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
    DescribeDcdnDomainUvDataRequest {
        "DomainName" => domain_name: query,
        "EndTime" => end_time: query,
        "StartTime" => start_time: query,
    }
}

impl Operation for DescribeDcdnDomainUvDataRequest {
    type Response = DescribeDcdnDomainUvDataResponse;
    type Error = DescribeDcdnDomainUvDataError;
    const INFO: OperationInfo = super::operation("DescribeDcdnDomainUvData")
        .required(&["DomainName"])
        .read_only();
    const ERRORS: &'static [DescribeDcdnDomainUvDataError] = &[
        DescribeDcdnDomainUvDataError::MissingTimeParameter,
        DescribeDcdnDomainUvDataError::InvalidStartTimeMalformed,
        DescribeDcdnDomainUvDataError::InvalidEndTimeMalformed,
        DescribeDcdnDomainUvDataError::InvalidEndTimeMismatch,
        DescribeDcdnDomainUvDataError::InvalidStartTimeValueNotSupported,
    ];
}

/// Response to [`DescribeDcdnDomainUvDataRequest`].
#[non_exhaustive]
pub struct DescribeDcdnDomainUvDataResponse {
    /// Time between two data points. Unit: `seconds`. Example: `3600`.
    pub data_interval: Option<String>,
    /// Accelerated domain, or the one to be added for acceleration. Example: `example.com`.
    pub domain_name: Option<String>,
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `2015-11-30T00:00:00Z`.
    pub end_time: Option<Timestamp>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `E9D3257A-1B7C-414C-90C1-8D07AC47BCAC`.
    pub request_id: Option<String>,
    /// When it began, or where the period begins that the data is about.
    /// Example: `2015-11-29T00:00:00Z`.
    pub start_time: Option<Timestamp>,
    /// Time between two of this, or the span in which it holds: uv data.
    pub uv_data_interval: Vec<UsageData>,
}

response! {
    DescribeDcdnDomainUvDataResponse {
        "DataInterval" => data_interval: value,
        "DomainName" => domain_name: value,
        "EndTime" => end_time: value,
        "RequestId" => request_id: value,
        "StartTime" => start_time: value,
        "UvDataInterval" => uv_data_interval: list("UsageData"),
    }
}

/// Errors that the documentation of [`DescribeDcdnDomainUvDataRequest`] names.
///
/// - [`MissingTimeParameter`](super::DocumentedError::MissingTimeParameter)
/// - [`InvalidStartTimeMalformed`](super::DocumentedError::InvalidStartTimeMalformed)
/// - [`InvalidEndTimeMalformed`](super::DocumentedError::InvalidEndTimeMalformed)
/// - [`InvalidEndTimeMismatch`](super::DocumentedError::InvalidEndTimeMismatch)
/// - [`InvalidStartTimeValueNotSupported`](super::DocumentedError::InvalidStartTimeValueNotSupported)
pub type DescribeDcdnDomainUvDataError = super::DocumentedError;
