// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDomainPvData`, from `cdn/DescribeDomainPvData.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DomainPvUsageData};

/// Returns page views of a domain name, by the hour.
///
/// ```no_run
/// # async fn example(client: alicloud_cdn::Client) -> Result<(), alicloud_cdn::Error> {
/// let request = alicloud_cdn::DescribeDomainPvDataRequest::new()
///     .domain_name("test.test.com")
///     .start_time("2015-11-28T00:00:00Z")
///     .end_time("2015-11-29T00:00:00Z");
/// let reply = client.describe_domain_pv_data(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDomainPvDataRequest {
    /// **Required.** Accelerated domain name that the call works on; operations that take several want
    /// commas between them. Example: `test.test.com`.
    pub domain_name: Option<String>,
    /// Beginning of the period to look at. Example: `2015-11-28T00:00:00Z`.
    pub start_time: Option<Timestamp>,
    /// End of the period to look at. Example: `2015-11-29T00:00:00Z`.
    pub end_time: Option<Timestamp>,
}

impl DescribeDomainPvDataRequest {
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
    DescribeDomainPvDataRequest {
        "DomainName" => domain_name: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
    }
}

impl Operation for DescribeDomainPvDataRequest {
    type Response = DescribeDomainPvDataResponse;
    type Error = DescribeDomainPvDataError;
    const INFO: OperationInfo = super::operation("DescribeDomainPvData")
        .required(&["DomainName"])
        .read_only();
    const ERRORS: &'static [DescribeDomainPvDataError] = &[
        DescribeDomainPvDataError::MissingParameter,
        DescribeDomainPvDataError::InvalidStartTimeMalformed,
        DescribeDomainPvDataError::InvalidEndTimeMalformed,
        DescribeDomainPvDataError::InvalidEndTimeMismatch,
        DescribeDomainPvDataError::InvalidStartTimeValueNotSupported,
        DescribeDomainPvDataError::InvalidDomainNameValueNotSupported,
        DescribeDomainPvDataError::InvalidTimeValueNotSupported,
    ];
}

/// Response to [`DescribeDomainPvDataRequest`].
#[non_exhaustive]
pub struct DescribeDomainPvDataResponse {
    /// Time between two data points. Unit: `seconds`. Example: `3600`.
    pub data_interval: Option<String>,
    /// Accelerated domain name that the entry or the data belongs to. Example: `test.test.com`.
    pub domain_name: Option<String>,
    /// When it began, or where the period begins that the data is about.
    /// Example: `2015-11-28T03:00:00Z`.
    pub start_time: Option<Timestamp>,
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `2015-11-28T04:00:00Z`.
    pub end_time: Option<Timestamp>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `BCD7D917-76F1-442F-BB75-C810DE34C761`.
    pub request_id: Option<String>,
    /// Page views, one entry for each interval.
    pub pv_data_interval: Vec<DomainPvUsageData>,
}

response! {
    DescribeDomainPvDataResponse {
        "DataInterval" => data_interval: value,
        "DomainName" => domain_name: value,
        "StartTime" => start_time: value,
        "EndTime" => end_time: value,
        "RequestId" => request_id: value,
        "PvDataInterval" => pv_data_interval: list("UsageData"),
    }
}

/// Errors that the documentation of [`DescribeDomainPvDataRequest`] names.
///
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InvalidStartTimeMalformed`](super::DocumentedError::InvalidStartTimeMalformed)
/// - [`InvalidEndTimeMalformed`](super::DocumentedError::InvalidEndTimeMalformed)
/// - [`InvalidEndTimeMismatch`](super::DocumentedError::InvalidEndTimeMismatch)
/// - [`InvalidStartTimeValueNotSupported`](super::DocumentedError::InvalidStartTimeValueNotSupported)
/// - [`InvalidDomainNameValueNotSupported`](super::DocumentedError::InvalidDomainNameValueNotSupported)
/// - [`InvalidTimeValueNotSupported`](super::DocumentedError::InvalidTimeValueNotSupported)
pub type DescribeDomainPvDataError = super::DocumentedError;
