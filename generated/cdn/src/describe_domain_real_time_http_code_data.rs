// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDomainRealTimeHttpCodeData`, from `cdn/DescribeDomainRealTimeHttpCodeData.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{CodeProportionData};

/// Returns recent HTTP status codes of domain names with number and share.
///
/// ```no_run
/// # async fn example(client: alicloud_cdn::Client) -> Result<(), alicloud_cdn::Error> {
/// let request = alicloud_cdn::DescribeDomainRealTimeHttpCodeDataRequest::new()
///     .domain_name("example1.com,example2.com")
///     .start_time("2019-11-29T05:39:00Z")
///     .end_time("2019-11-29T05:42:00Z");
/// let reply = client.describe_domain_real_time_http_code_data(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDomainRealTimeHttpCodeDataRequest {
    /// **Required.** Accelerated domain name that the call works on; operations that take several want
    /// commas between them. Items: at most 500. Example: `example1.com,example2.com`.
    pub domain_name: Option<String>,
    /// Beginning of the period to look at. Example: `2019-11-30T05:39:00Z`.
    pub start_time: Option<Timestamp>,
    /// End of the period to look at. Example: `2019-11-30T05:40:00Z`.
    pub end_time: Option<Timestamp>,
    /// Carrier that the data is narrowed down to, by its English name. Example: `unicom`.
    pub isp_name_en: Option<String>,
    /// Area that the data is narrowed down to, by its English name. Example: `beijing`.
    pub location_name_en: Option<String>,
}

impl DescribeDomainRealTimeHttpCodeDataRequest {
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
    DescribeDomainRealTimeHttpCodeDataRequest {
        "DomainName" => domain_name: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "IspNameEn" => isp_name_en: query,
        "LocationNameEn" => location_name_en: query,
    }
}

impl Operation for DescribeDomainRealTimeHttpCodeDataRequest {
    type Response = DescribeDomainRealTimeHttpCodeDataResponse;
    type Error = DescribeDomainRealTimeHttpCodeDataError;
    const INFO: OperationInfo = super::operation("DescribeDomainRealTimeHttpCodeData")
        .required(&["DomainName"])
        .read_only();
    const ERRORS: &'static [DescribeDomainRealTimeHttpCodeDataError] = &[
        DescribeDomainRealTimeHttpCodeDataError::MissingTimeParameter,
        DescribeDomainRealTimeHttpCodeDataError::InvalidStartTimeMalformed,
        DescribeDomainRealTimeHttpCodeDataError::InvalidEndTimeMalformed,
        DescribeDomainRealTimeHttpCodeDataError::InvalidEndTimeMismatch,
        DescribeDomainRealTimeHttpCodeDataError::InvalidStartTimeValueNotSupported,
    ];
}

/// Response to [`DescribeDomainRealTimeHttpCodeDataRequest`].
#[non_exhaustive]
pub struct DescribeDomainRealTimeHttpCodeDataResponse {
    /// Time between two data points. Unit: `seconds`. Example: `60`.
    pub data_interval: Option<String>,
    /// Accelerated domain name that the entry or the data belongs to.
    /// Example: `example1.com,example2.com`.
    pub domain_name: Option<String>,
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `2019-11-29T05:42:00Z`.
    pub end_time: Option<Timestamp>,
    /// Requests by HTTP status code, one entry for each interval.
    pub real_time_http_code_data: Vec<UsageData>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `BC858082-736F-4A25-867B-E5B67C85ACF7`.
    pub request_id: Option<String>,
    /// When it began, or where the period begins that the data is about.
    /// Example: `2019-11-29T05:39:00Z`.
    pub start_time: Option<Timestamp>,
}

response! {
    DescribeDomainRealTimeHttpCodeDataResponse {
        "DataInterval" => data_interval: value,
        "DomainName" => domain_name: value,
        "EndTime" => end_time: value,
        "RealTimeHttpCodeData" => real_time_http_code_data: list("UsageData"),
        "RequestId" => request_id: value,
        "StartTime" => start_time: value,
    }
}

/// Requests by HTTP status code, one entry for each interval.
#[non_exhaustive]
pub struct UsageData {
    /// Start of the interval that the figures are for. Example: `2019-11-29T05:39:00Z`.
    pub time_stamp: Option<Timestamp>,
    /// Status codes of the interval with count and share, one entry each.
    pub value: Vec<CodeProportionData>,
}

response! {
    UsageData {
        "TimeStamp" => time_stamp: value,
        "Value" => value: list("RealTimeCodeProportionData"),
    }
}

/// Errors that the documentation of [`DescribeDomainRealTimeHttpCodeDataRequest`] names.
///
/// - [`MissingTimeParameter`](super::DocumentedError::MissingTimeParameter)
/// - [`InvalidStartTimeMalformed`](super::DocumentedError::InvalidStartTimeMalformed)
/// - [`InvalidEndTimeMalformed`](super::DocumentedError::InvalidEndTimeMalformed)
/// - [`InvalidEndTimeMismatch`](super::DocumentedError::InvalidEndTimeMismatch)
/// - [`InvalidStartTimeValueNotSupported`](super::DocumentedError::InvalidStartTimeValueNotSupported)
pub type DescribeDomainRealTimeHttpCodeDataError = super::DocumentedError;
