// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDomainHttpCodeData`, from `cdn/DescribeDomainHttpCodeData.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{CodeProportionData, UsageData};

/// Returns number and share of HTTP status codes of domain names, over a period.
///
/// ```no_run
/// # async fn example(client: alicloud_cdn::Client) -> Result<(), alicloud_cdn::Error> {
/// let request = alicloud_cdn::DescribeDomainHttpCodeDataRequest::new()
///     .start_time("2021-06-29T05:30:00Z")
///     .end_time("2021-06-29T05:45:00Z");
/// let reply = client.describe_domain_http_code_data(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDomainHttpCodeDataRequest {
    /// Accelerated domain name that the call works on; operations that take several want commas between
    /// them. Example: `test.test.com`.
    pub domain_name: Option<String>,
    /// Beginning of the period to look at. Example: `2021-06-29T05:30:00Z`.
    pub start_time: Option<Timestamp>,
    /// End of the period to look at. Example: `2021-06-29T05:45:00Z`.
    pub end_time: Option<Timestamp>,
    /// Time between data points; the longest period that can be asked for depends on it.
    /// Unit: `seconds`. Example: `300`.
    pub interval: Option<String>,
    /// Carrier that the data is narrowed down to, by its English name. Example: `unicom`.
    pub isp_name_en: Option<String>,
    /// Area that the data is narrowed down to, by its English name. Example: `beijing`.
    pub location_name_en: Option<String>,
}

impl DescribeDomainHttpCodeDataRequest {
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
    /// Sets `IspNameEn`.
    pub fn isp_name_en(mut self, value: impl Into<String>) -> Self {
        self.isp_name_en = Some(value.into());
        self
    }
    /// Sets `LocationNameEn`.
    pub fn location_name_en(mut self, value: impl Into<String>) -> Self {
        self.location_name_en = Some(value.into());
        self
    }
}

request! {
    DescribeDomainHttpCodeDataRequest {
        "DomainName" => domain_name: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "Interval" => interval: query,
        "IspNameEn" => isp_name_en: query,
        "LocationNameEn" => location_name_en: query,
    }
}

impl Operation for DescribeDomainHttpCodeDataRequest {
    type Response = DescribeDomainHttpCodeDataResponse;
    type Error = DescribeDomainHttpCodeDataError;
    const INFO: OperationInfo = super::operation("DescribeDomainHttpCodeData")
        .read_only();
    const ERRORS: &'static [DescribeDomainHttpCodeDataError] = &[
        DescribeDomainHttpCodeDataError::MissingTimeParameter,
        DescribeDomainHttpCodeDataError::InvalidStartTimeMalformed,
        DescribeDomainHttpCodeDataError::InvalidEndTimeMalformed,
        DescribeDomainHttpCodeDataError::InvalidEndTimeMismatch,
        DescribeDomainHttpCodeDataError::InvalidStartTimeValueNotSupported,
    ];
}

/// Response to [`DescribeDomainHttpCodeDataRequest`].
#[non_exhaustive]
pub struct DescribeDomainHttpCodeDataResponse {
    /// Time between two data points. Example: `300`.
    pub data_interval: Option<String>,
    /// Accelerated domain name that the entry or the data belongs to. Example: `test.test.com`.
    pub domain_name: Option<String>,
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `2021-06-29T05:45:00Z`.
    pub end_time: Option<Timestamp>,
    /// Requests by HTTP status code.
    pub http_code_data: Vec<UsageData>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `BC858082-736F-4A25-867B-E5B67C85ACF7`.
    pub request_id: Option<String>,
    /// When it began, or where the period begins that the data is about.
    /// Example: `2021-06-29T05:30:00Z`.
    pub start_time: Option<Timestamp>,
}

response! {
    DescribeDomainHttpCodeDataResponse {
        "DataInterval" => data_interval: value,
        "DomainName" => domain_name: value,
        "EndTime" => end_time: value,
        "HttpCodeData" => http_code_data: list("UsageData"),
        "RequestId" => request_id: value,
        "StartTime" => start_time: value,
    }
}

/// Errors that the documentation of [`DescribeDomainHttpCodeDataRequest`] names.
///
/// - [`MissingTimeParameter`](super::DocumentedError::MissingTimeParameter)
/// - [`InvalidStartTimeMalformed`](super::DocumentedError::InvalidStartTimeMalformed)
/// - [`InvalidEndTimeMalformed`](super::DocumentedError::InvalidEndTimeMalformed)
/// - [`InvalidEndTimeMismatch`](super::DocumentedError::InvalidEndTimeMismatch)
/// - [`InvalidStartTimeValueNotSupported`](super::DocumentedError::InvalidStartTimeValueNotSupported)
pub type DescribeDomainHttpCodeDataError = super::DocumentedError;
