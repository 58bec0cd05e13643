// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDcdnDomainRealTimeHttpCodeData`, from `dcdn/DescribeDcdnDomainRealTimeHttpCodeData.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{CodeProportionData};

/// Returns real-time counts and shares of HTTP status codes for domain names.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::DescribeDcdnDomainRealTimeHttpCodeDataRequest::new()
///     .domain_name("example.com")
///     .end_time("2017-12-10T21:00:00Z")
///     .start_time("2017-12-10T20:00:00Z");
/// let reply = client.describe_dcdn_domain_real_time_http_code_data(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDcdnDomainRealTimeHttpCodeDataRequest {
    /// **Required.** Accelerated domain, or the one to be added for acceleration.
    /// Example: `example.com`.
    pub domain_name: Option<String>,
    /// End of the period to look at. Example: `2017-12-10T21:00:00Z`.
    pub end_time: Option<Timestamp>,
    /// Carrier that the data is narrowed down to, by its English name. Example: `beijing`.
    pub isp_name_en: Option<String>,
    /// Area that the data is narrowed down to, by its English name. Example: `unicom`.
    pub location_name_en: Option<String>,
    /// Beginning of the period to look at. Example: `2017-12-10T20:00:00Z`.
    pub start_time: Option<Timestamp>,
}

impl DescribeDcdnDomainRealTimeHttpCodeDataRequest {
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
    /// Sets `StartTime`.
    pub fn start_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.start_time = Some(value.into());
        self
    }
}

request! {
    DescribeDcdnDomainRealTimeHttpCodeDataRequest {
        "DomainName" => domain_name: query,
        "EndTime" => end_time: query,
        "IspNameEn" => isp_name_en: query,
        "LocationNameEn" => location_name_en: query,
        "StartTime" => start_time: query,
    }
}

impl Operation for DescribeDcdnDomainRealTimeHttpCodeDataRequest {
    type Response = DescribeDcdnDomainRealTimeHttpCodeDataResponse;
    type Error = DescribeDcdnDomainRealTimeHttpCodeDataError;
    const INFO: OperationInfo = super::operation(
            "DescribeDcdnDomainRealTimeHttpCodeData",
        )
        .required(&["DomainName"])
        .read_only();
    const ERRORS: &'static [DescribeDcdnDomainRealTimeHttpCodeDataError] = &[
        DescribeDcdnDomainRealTimeHttpCodeDataError::MissingTimeParameter,
        DescribeDcdnDomainRealTimeHttpCodeDataError::InvalidStartTimeMalformed,
        DescribeDcdnDomainRealTimeHttpCodeDataError::InvalidEndTimeMalformed,
        DescribeDcdnDomainRealTimeHttpCodeDataError::InvalidEndTimeMismatch,
        DescribeDcdnDomainRealTimeHttpCodeDataError::InvalidStartTimeValueNotSupported,
    ];
}

/// Response to [`DescribeDcdnDomainRealTimeHttpCodeDataRequest`].
#[non_exhaustive]
pub struct DescribeDcdnDomainRealTimeHttpCodeDataResponse {
    /// Time between two data points. Unit: `seconds`. Example: `300`.
    pub data_interval: Option<String>,
    /// Accelerated domain, or the one to be added for acceleration. Example: `example.com`.
    pub domain_name: Option<String>,
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `2017-12-10T21:00:00Z`.
    pub end_time: Option<Timestamp>,
    /// What was measured or stored about the real time HTTP status code.
    pub real_time_http_code_data: Option<RealTimeHttpCodeData>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `B955107D-E658-4E77-B913-E0AC3D31693E`.
    pub request_id: Option<String>,
    /// When it began, or where the period begins that the data is about.
    /// Example: `2017-12-10T20:00:00Z`.
    pub start_time: Option<Timestamp>,
}

response! {
    DescribeDcdnDomainRealTimeHttpCodeDataResponse {
        "DataInterval" => data_interval: value,
        "DomainName" => domain_name: value,
        "EndTime" => end_time: value,
        "RealTimeHttpCodeData" => real_time_http_code_data: value,
        "RequestId" => request_id: value,
        "StartTime" => start_time: value,
    }
}

/// What was measured or stored about the real time HTTP status code.
#[non_exhaustive]
pub struct RealTimeHttpCodeData {
    /// Moment that the record or data point belongs to. Example: `2017-12-10T20:00:00Z`.
    pub time_stamp: Option<Timestamp>,
    /// Value that belongs to the name or key beside it.
    pub value: Vec<RealTimeHttpCodeValue>,
    /// What was measured or stored about the usage.
    pub usage_data: Vec<UsageData>,
}

response! {
    RealTimeHttpCodeData {
        "TimeStamp" => time_stamp: value,
        "Value" => value: list(""),
        "UsageData" => usage_data: list(""),
    }
}

/// Value that belongs to the name or key beside it.
#[non_exhaustive]
pub struct RealTimeHttpCodeValue {
    /// Code for programs to act on, as a rule that of the result. Example: `11111`.
    pub code: Option<String>,
    /// How many requests ended with the status code beside it. Example: `1`.
    pub count: Option<String>,
    /// Share in the whole. Example: `0.01155980271270037`.
    pub proportion: Option<String>,
}

response! {
    RealTimeHttpCodeValue {
        "Code" => code: value,
        "Count" => count: value,
        "Proportion" => proportion: value,
    }
}

/// What was measured or stored about the usage.
#[non_exhaustive]
pub struct UsageData {
    /// Moment that the record or data point belongs to. Example: `2017-12-10T20:00:00Z`.
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
    /// What was measured or stored about the real time code proportion.
    pub real_time_code_proportion_data: Vec<CodeProportionData>,
}

response! {
    UsageValue {
        "RealTimeCodeProportionData" => real_time_code_proportion_data: list(""),
    }
}

/// Errors that the documentation of [`DescribeDcdnDomainRealTimeHttpCodeDataRequest`] names.
///
/// - [`MissingTimeParameter`](super::DocumentedError::MissingTimeParameter)
/// - [`InvalidStartTimeMalformed`](super::DocumentedError::InvalidStartTimeMalformed)
/// - [`InvalidEndTimeMalformed`](super::DocumentedError::InvalidEndTimeMalformed)
/// - [`InvalidEndTimeMismatch`](super::DocumentedError::InvalidEndTimeMismatch)
/// - [`InvalidStartTimeValueNotSupported`](super::DocumentedError::InvalidStartTimeValueNotSupported)
pub type DescribeDcdnDomainRealTimeHttpCodeDataError = super::DocumentedError;
