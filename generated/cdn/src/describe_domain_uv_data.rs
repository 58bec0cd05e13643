// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDomainUvData`, from `cdn/DescribeDomainUvData.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DomainPvUsageData};

/// Returns unique visitors of a domain name, by the hour.
///
/// ```no_run
/// # async fn example(client: alicloud_cdn::Client) -> Result<(), alicloud_cdn::Error> {
/// let request = alicloud_cdn::DescribeDomainUvDataRequest::new()
///     .domain_name("example.com")
///     .start_time("2019-11-29T00:00:00Z")
///     .end_time("2019-11-29T04:00:00Z");
/// let reply = client.describe_domain_uv_data(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDomainUvDataRequest {
    /// **Required.** Accelerated domain name that the call works on; operations that take several want
    /// commas between them. Example: `test.test.com`.
    pub domain_name: Option<String>,
    /// Beginning of the period to look at. Example: `2019-11-29T00:00:00Z`.
    pub start_time: Option<Timestamp>,
    /// End of the period to look at. Example: `2019-11-29T04:00:00Z`.
    pub end_time: Option<Timestamp>,
}

impl DescribeDomainUvDataRequest {
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
    DescribeDomainUvDataRequest {
        "DomainName" => domain_name: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
    }
}

impl Operation for DescribeDomainUvDataRequest {
    type Response = DescribeDomainUvDataResponse;
    type Error = DescribeDomainUvDataError;
    const INFO: OperationInfo = super::operation("DescribeDomainUvData")
        .required(&["DomainName"])
        .read_only();
    const ERRORS: &'static [DescribeDomainUvDataError] = &[
        DescribeDomainUvDataError::MissingParameter,
        DescribeDomainUvDataError::InvalidStartTimeMalformed,
        DescribeDomainUvDataError::InvalidEndTimeMalformed,
        DescribeDomainUvDataError::InvalidEndTimeMismatch,
        DescribeDomainUvDataError::InvalidDomainNameValueNotSupported,
        DescribeDomainUvDataError::InvalidStartTimeValueNotSupported,
        DescribeDomainUvDataError::Throttling,
        DescribeDomainUvDataError::IllegalOperation,
        DescribeDomainUvDataError::OperationDenied,
        DescribeDomainUvDataError::InvalidDomainNotFound,
        DescribeDomainUvDataError::InvalidDomainOffline,
        DescribeDomainUvDataError::ServiceBusy,
        DescribeDomainUvDataError::InvalidDomainConfigureFailed,
        DescribeDomainUvDataError::InvalidTimeValueNotSupported,
    ];
}

/// Response to [`DescribeDomainUvDataRequest`].
#[non_exhaustive]
pub struct DescribeDomainUvDataResponse {
    /// Time between two data points. Unit: `seconds`. Example: `3600`.
    pub data_interval: Option<String>,
    /// Accelerated domain name that the entry or the data belongs to. Example: `example.com`.
    pub domain_name: Option<String>,
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `2019-11-29T04:00:00Z`.
    pub end_time: Option<Timestamp>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `E9D3257A-1B7C-414C-90C1-8D07AC47BCAC`.
    pub request_id: Option<String>,
    /// When it began, or where the period begins that the data is about.
    /// Example: `2019-11-29T00:00:00Z`.
    pub start_time: Option<Timestamp>,
    /// Unique visitors, one entry for each interval.
    pub uv_data_interval: Vec<DomainPvUsageData>,
}

response! {
    DescribeDomainUvDataResponse {
        "DataInterval" => data_interval: value,
        "DomainName" => domain_name: value,
        "EndTime" => end_time: value,
        "RequestId" => request_id: value,
        "StartTime" => start_time: value,
        "UvDataInterval" => uv_data_interval: list("UsageData"),
    }
}

/// Errors that the documentation of [`DescribeDomainUvDataRequest`] names.
///
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InvalidStartTimeMalformed`](super::DocumentedError::InvalidStartTimeMalformed)
/// - [`InvalidEndTimeMalformed`](super::DocumentedError::InvalidEndTimeMalformed)
/// - [`InvalidEndTimeMismatch`](super::DocumentedError::InvalidEndTimeMismatch)
/// - [`InvalidDomainNameValueNotSupported`](super::DocumentedError::InvalidDomainNameValueNotSupported)
/// - [`InvalidStartTimeValueNotSupported`](super::DocumentedError::InvalidStartTimeValueNotSupported)
/// - [`Throttling`](super::DocumentedError::Throttling)
/// - [`IllegalOperation`](super::DocumentedError::IllegalOperation)
/// - [`OperationDenied`](super::DocumentedError::OperationDenied)
/// - [`InvalidDomainNotFound`](super::DocumentedError::InvalidDomainNotFound)
/// - [`InvalidDomainOffline`](super::DocumentedError::InvalidDomainOffline), here with HTTP status 404
/// - [`ServiceBusy`](super::DocumentedError::ServiceBusy)
/// - [`InvalidDomainConfigureFailed`](super::DocumentedError::InvalidDomainConfigureFailed)
/// - [`InvalidTimeValueNotSupported`](super::DocumentedError::InvalidTimeValueNotSupported)
pub type DescribeDomainUvDataError = super::DocumentedError;
