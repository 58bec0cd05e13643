// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeVodDomainRealTimeHttpCodeData`, from `vod/DescribeVodDomainRealTimeHttpCodeData.md`.

use alicloud_runtime::codegen::*;

/// Shows numbers and shares of HTTP status codes in steps down to one minute.
///
/// ```no_run
/// # async fn example(client: alicloud_vod::Client) -> Result<(), alicloud_vod::Error> {
/// let request = alicloud_vod::DescribeVodDomainRealTimeHttpCodeDataRequest::new()
///     .domain_name("...");
/// let reply = client.describe_vod_domain_real_time_http_code_data(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeVodDomainRealTimeHttpCodeDataRequest {
    /// **Required.** Domain name that the call or the item is about.
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

impl DescribeVodDomainRealTimeHttpCodeDataRequest {
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
    DescribeVodDomainRealTimeHttpCodeDataRequest {
        "DomainName" => domain_name: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "IspNameEn" => isp_name_en: query,
        "LocationNameEn" => location_name_en: query,
    }
}

impl Operation for DescribeVodDomainRealTimeHttpCodeDataRequest {
    type Response = DescribeVodDomainRealTimeHttpCodeDataResponse;
    type Error = DescribeVodDomainRealTimeHttpCodeDataError;
    const INFO: OperationInfo = super::operation("DescribeVodDomainRealTimeHttpCodeData")
        .required(&["DomainName"])
        .read_only();
    const ERRORS: &'static [DescribeVodDomainRealTimeHttpCodeDataError] = &[
        DescribeVodDomainRealTimeHttpCodeDataError::MissingTimeParameter,
        DescribeVodDomainRealTimeHttpCodeDataError::InvalidStartTimeMalformed,
        DescribeVodDomainRealTimeHttpCodeDataError::InvalidEndTimeMalformed,
        DescribeVodDomainRealTimeHttpCodeDataError::InvalidEndTimeMismatch,
        DescribeVodDomainRealTimeHttpCodeDataError::InvalidStartTimeValueNotSupported,
    ];
}

/// Response to [`DescribeVodDomainRealTimeHttpCodeDataRequest`].
#[non_exhaustive]
pub struct DescribeVodDomainRealTimeHttpCodeDataResponse {
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `2019-11-30T05:40:00Z`.
    pub end_time: Option<Timestamp>,
    /// When it began, or where the period begins that the data is about.
    /// Example: `2019-11-30T05:39:00Z`.
    pub start_time: Option<Timestamp>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `BC858082-736F-4A25-867B-E5B67C85ACF7`.
    pub request_id: Option<String>,
    /// Domain name that the call or the item is about. Example: `example.com`.
    pub domain_name: Option<String>,
    /// Time between two data points. Example: `60`.
    pub data_interval: Option<String>,
    /// What was measured or stored about the real time HTTP status code.
    pub real_time_http_code_data: Option<RealTimeHttpCodeData>,
}

response! {
    DescribeVodDomainRealTimeHttpCodeDataResponse {
        "EndTime" => end_time: value,
        "StartTime" => start_time: value,
        "RequestId" => request_id: value,
        "DomainName" => domain_name: value,
        "DataInterval" => data_interval: value,
        "RealTimeHttpCodeData" => real_time_http_code_data: value,
    }
}

/// What was measured or stored about the real time HTTP status code.
#[non_exhaustive]
pub struct RealTimeHttpCodeData {
    /// What was measured or stored about the usage.
    pub usage_data: Vec<UsageData>,
}

response! {
    RealTimeHttpCodeData {
        "UsageData" => usage_data: list(""),
    }
}

/// What was measured or stored about the usage.
#[non_exhaustive]
pub struct UsageData {
    /// Moment that the record or data point belongs to. Example: `2019-11-30T05:39:00Z`.
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
    pub real_time_code_proportion_data: Vec<RealTimeCodeProportionData>,
}

response! {
    UsageValue {
        "RealTimeCodeProportionData" => real_time_code_proportion_data: list(""),
    }
}

/// What was measured or stored about the real time code proportion.
#[non_exhaustive]
pub struct RealTimeCodeProportionData {
    /// Code for programs to act on, as a rule that of the result. Example: `500`.
    pub code: Option<String>,
    /// Share in the whole. Example: `28.4496124031008`.
    pub proportion: Option<String>,
    /// How many requests got the status. Example: `100`.
    pub count: Option<String>,
}

response! {
    RealTimeCodeProportionData {
        "Code" => code: value,
        "Proportion" => proportion: value,
        "Count" => count: value,
    }
}

/// Errors that the documentation of [`DescribeVodDomainRealTimeHttpCodeDataRequest`] names.
///
/// - [`MissingTimeParameter`](super::DocumentedError::MissingTimeParameter)
/// - [`InvalidStartTimeMalformed`](super::DocumentedError::InvalidStartTimeMalformed)
/// - [`InvalidEndTimeMalformed`](super::DocumentedError::InvalidEndTimeMalformed)
/// - [`InvalidEndTimeMismatch`](super::DocumentedError::InvalidEndTimeMismatch)
/// - [`InvalidStartTimeValueNotSupported`](super::DocumentedError::InvalidStartTimeValueNotSupported)
pub type DescribeVodDomainRealTimeHttpCodeDataError = super::DocumentedError;
