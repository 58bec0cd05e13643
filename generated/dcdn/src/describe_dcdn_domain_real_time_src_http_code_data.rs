// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDcdnDomainRealTimeSrcHttpCodeData`, from `dcdn/DescribeDcdnDomainRealTimeSrcHttpCodeData.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{CodeProportionData};

/// Returns real-time shares of HTTP status codes in back-to-origin requests.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::DescribeDcdnDomainRealTimeSrcHttpCodeDataRequest::new()
///     .domain_name("...");
/// let reply = client.describe_dcdn_domain_real_time_src_http_code_data(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDcdnDomainRealTimeSrcHttpCodeDataRequest {
    /// **Required.** Accelerated domain, or the one to be added for acceleration.
    pub domain_name: Option<String>,
    /// Beginning of the period to look at.
    pub start_time: Option<String>,
    /// End of the period to look at.
    pub end_time: Option<String>,
    /// Carrier that the data is narrowed down to, by its English name.
    pub isp_name_en: Option<String>,
    /// Area that the data is narrowed down to, by its English name.
    pub location_name_en: Option<String>,
}

impl DescribeDcdnDomainRealTimeSrcHttpCodeDataRequest {
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
    DescribeDcdnDomainRealTimeSrcHttpCodeDataRequest {
        "DomainName" => domain_name: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "IspNameEn" => isp_name_en: query,
        "LocationNameEn" => location_name_en: query,
    }
}

impl Operation for DescribeDcdnDomainRealTimeSrcHttpCodeDataRequest {
    type Response = DescribeDcdnDomainRealTimeSrcHttpCodeDataResponse;
    type Error = DescribeDcdnDomainRealTimeSrcHttpCodeDataError;
    const INFO: OperationInfo = super::operation(
            "DescribeDcdnDomainRealTimeSrcHttpCodeData",
        )
        .required(&["DomainName"])
        .read_only();
    const ERRORS: &'static [DescribeDcdnDomainRealTimeSrcHttpCodeDataError] = &[
        DescribeDcdnDomainRealTimeSrcHttpCodeDataError::MissingTimeParameter,
        DescribeDcdnDomainRealTimeSrcHttpCodeDataError::InvalidStartTimeMalformed,
        DescribeDcdnDomainRealTimeSrcHttpCodeDataError::InvalidEndTimeMalformed,
        DescribeDcdnDomainRealTimeSrcHttpCodeDataError::InvalidEndTimeMismatch,
        DescribeDcdnDomainRealTimeSrcHttpCodeDataError::InvalidStartTimeValueNotSupported,
    ];
}

/// Response to [`DescribeDcdnDomainRealTimeSrcHttpCodeDataRequest`].
#[non_exhaustive]
pub struct DescribeDcdnDomainRealTimeSrcHttpCodeDataResponse {
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `2019-11-30T05:40:00Z`.
    pub end_time: Option<Timestamp>,
    /// When it began, or where the period begins that the data is about.
    /// Example: `2019-11-30T05:33:00Z`.
    pub start_time: Option<Timestamp>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `BC858082-736F-4A25-867B-E5B67C85ACF7`.
    pub request_id: Option<String>,
    /// Accelerated domain, or the one to be added for acceleration.
    /// Example: `example.com,example.org`.
    pub domain_name: Option<String>,
    /// Time between two data points. Example: `60`.
    pub data_interval: Option<String>,
    /// What was measured or stored about the real time src HTTP status code.
    pub real_time_src_http_code_data: Option<RealTimeSrcHttpCodeData>,
}

response! {
    DescribeDcdnDomainRealTimeSrcHttpCodeDataResponse {
        "EndTime" => end_time: value,
        "StartTime" => start_time: value,
        "RequestId" => request_id: value,
        "DomainName" => domain_name: value,
        "DataInterval" => data_interval: value,
        "RealTimeSrcHttpCodeData" => real_time_src_http_code_data: value,
    }
}

/// What was measured or stored about the real time src HTTP status code.
#[non_exhaustive]
pub struct RealTimeSrcHttpCodeData {
    /// What was measured or stored about the usage.
    pub usage_data: Vec<UsageData>,
}

response! {
    RealTimeSrcHttpCodeData {
        "UsageData" => usage_data: list(""),
    }
}

/// What was measured or stored about the usage.
#[non_exhaustive]
pub struct UsageData {
    /// Moment that the record or data point belongs to. Example: `2019-11-30T05:40:00Z`.
    pub time_stamp: Option<Timestamp>,
    /// Value that belongs to the name or key beside it.
    pub value: Option<UsageValue>,
}

response! {
    UsageData {
        "TimeStamp" => time_stamp: value,
        "Value" => value: value,
    }
}

/// Value that belongs to the name or key beside it.
#[non_exhaustive]
pub struct UsageValue {
    /// What was measured or stored about the real time src code proportion.
    pub real_time_src_code_proportion_data: Vec<CodeProportionData>,
}

response! {
    UsageValue {
        "RealTimeSrcCodeProportionData" => real_time_src_code_proportion_data: list(""),
    }
}

/// Errors that the documentation of [`DescribeDcdnDomainRealTimeSrcHttpCodeDataRequest`] names.
///
/// - [`MissingTimeParameter`](super::DocumentedError::MissingTimeParameter)
/// - [`InvalidStartTimeMalformed`](super::DocumentedError::InvalidStartTimeMalformed)
/// - [`InvalidEndTimeMalformed`](super::DocumentedError::InvalidEndTimeMalformed)
/// - [`InvalidEndTimeMismatch`](super::DocumentedError::InvalidEndTimeMismatch)
/// - [`InvalidStartTimeValueNotSupported`](super::DocumentedError::InvalidStartTimeValueNotSupported)
pub type DescribeDcdnDomainRealTimeSrcHttpCodeDataError = super::DocumentedError;
