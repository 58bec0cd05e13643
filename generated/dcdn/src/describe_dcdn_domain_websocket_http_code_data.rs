// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDcdnDomainWebsocketHttpCodeData`, from `dcdn/DescribeDcdnDomainWebsocketHttpCodeData.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{HttpCodeDataModule};

/// Returns counts and shares of HTTP status codes in WebSocket requests to domain names.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::DescribeDcdnDomainWebsocketHttpCodeDataRequest::new()
///     .domain_name("example.com")
///     .end_time("2018-03-01T13:00:00Z")
///     .start_time("2018-03-01T05:00:00Z");
/// let reply = client.describe_dcdn_domain_websocket_http_code_data(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDcdnDomainWebsocketHttpCodeDataRequest {
    /// **Required.** Accelerated domain, or the one to be added for acceleration.
    /// Example: `example.com`.
    pub domain_name: Option<String>,
    /// End of the period to look at. Example: `2018-03-01T06:00:00Z`.
    pub end_time: Option<Timestamp>,
    /// Time from one run, check or data point to the next. Example: `300`.
    pub interval: Option<String>,
    /// Carrier that the data is narrowed down to, by its English name. Example: `unicom`.
    pub isp_name_en: Option<String>,
    /// Area that the data is narrowed down to, by its English name. Example: `beijing`.
    pub location_name_en: Option<String>,
    /// Beginning of the period to look at. Example: `2018-03-01T05:00:00Z`.
    pub start_time: Option<Timestamp>,
}

impl DescribeDcdnDomainWebsocketHttpCodeDataRequest {
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
    /// Sets `StartTime`.
    pub fn start_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.start_time = Some(value.into());
        self
    }
}

request! {
    DescribeDcdnDomainWebsocketHttpCodeDataRequest {
        "DomainName" => domain_name: query,
        "EndTime" => end_time: query,
        "Interval" => interval: query,
        "IspNameEn" => isp_name_en: query,
        "LocationNameEn" => location_name_en: query,
        "StartTime" => start_time: query,
    }
}

impl Operation for DescribeDcdnDomainWebsocketHttpCodeDataRequest {
    type Response = DescribeDcdnDomainWebsocketHttpCodeDataResponse;
    type Error = DescribeDcdnDomainWebsocketHttpCodeDataError;
    const INFO: OperationInfo = super::operation(
            "DescribeDcdnDomainWebsocketHttpCodeData",
        )
        .required(&["DomainName"])
        .read_only();
    const ERRORS: &'static [DescribeDcdnDomainWebsocketHttpCodeDataError] = &[
        DescribeDcdnDomainWebsocketHttpCodeDataError::MissingTimeParameter,
        DescribeDcdnDomainWebsocketHttpCodeDataError::InvalidStartTimeMalformed,
        DescribeDcdnDomainWebsocketHttpCodeDataError::InvalidEndTimeMalformed,
        DescribeDcdnDomainWebsocketHttpCodeDataError::InvalidEndTimeMismatch,
        DescribeDcdnDomainWebsocketHttpCodeDataError::InvalidStartTimeValueNotSupported,
    ];
}

/// Response to [`DescribeDcdnDomainWebsocketHttpCodeDataRequest`].
#[non_exhaustive]
pub struct DescribeDcdnDomainWebsocketHttpCodeDataResponse {
    /// Time between two data points. Unit: `seconds`. Example: `3600`.
    pub data_interval: Option<String>,
    /// Time between two of this, or the span in which it holds: data per.
    pub data_per_interval: Option<DataPerInterval>,
    /// Accelerated domain, or the one to be added for acceleration. Example: `example.com`.
    pub domain_name: Option<String>,
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `2018-03-01T13:00:00Z`.
    pub end_time: Option<Timestamp>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `91FC2D9D-B042-4634-8A5C-7B8E7482C22D`.
    pub request_id: Option<String>,
    /// When it began, or where the period begins that the data is about.
    /// Example: `2018-03-01T05:00:00Z`.
    pub start_time: Option<Timestamp>,
    /// Time between two of this, or the span in which it holds: HTTP status code data per.
    pub http_code_data_per_interval: Option<HttpCodeDataPerInterval>,
}

response! {
    DescribeDcdnDomainWebsocketHttpCodeDataResponse {
        "DataInterval" => data_interval: value,
        "DataPerInterval" => data_per_interval: value,
        "DomainName" => domain_name: value,
        "EndTime" => end_time: value,
        "RequestId" => request_id: value,
        "StartTime" => start_time: value,
        "HttpCodeDataPerInterval" => http_code_data_per_interval: value,
    }
}

/// Time between two of this, or the span in which it holds: data per.
#[non_exhaustive]
pub struct DataPerInterval {
    /// Moment that the record or data point belongs to. Example: `2018-03-01T11:00:00`.
    pub time_stamp: Option<String>,
    /// Time between two of this, or the span in which it holds: websocket HTTP status code data per.
    pub websocket_http_code_data_per_interval: Vec<HttpCodeDataModule>,
}

response! {
    DataPerInterval {
        "TimeStamp" => time_stamp: value,
        "WebsocketHttpCodeDataPerInterval" => websocket_http_code_data_per_interval: list("HttpCodeDataModule"),
    }
}

/// Time between two of this, or the span in which it holds: HTTP status code data per.
#[non_exhaustive]
pub struct HttpCodeDataPerInterval {
    /// Data points for traffic from the origin, one an interval.
    pub data_module: Vec<DataModule>,
}

response! {
    HttpCodeDataPerInterval {
        "DataModule" => data_module: list(""),
    }
}

/// Data points for traffic from the origin, one an interval.
#[non_exhaustive]
pub struct DataModule {
    /// Moment that the record or data point belongs to. Example: `2018-03-01T13:00:00Z`.
    pub time_stamp: Option<Timestamp>,
    /// Code that stands for the websocket HTTP, for programs to act on.
    pub websocket_http_code: Option<WebsocketHttpCode>,
}

response! {
    DataModule {
        "TimeStamp" => time_stamp: value,
        "WebsocketHttpCode" => websocket_http_code: value,
    }
}

/// Code that stands for the websocket HTTP, for programs to act on.
#[non_exhaustive]
pub struct WebsocketHttpCode {
    /// Figures, one entry per status code.
    pub http_code_data_module: Vec<HttpCodeDataModule>,
}

response! {
    WebsocketHttpCode {
        "HttpCodeDataModule" => http_code_data_module: list(""),
    }
}

/// Errors that the documentation of [`DescribeDcdnDomainWebsocketHttpCodeDataRequest`] names.
///
/// - [`MissingTimeParameter`](super::DocumentedError::MissingTimeParameter)
/// - [`InvalidStartTimeMalformed`](super::DocumentedError::InvalidStartTimeMalformed)
/// - [`InvalidEndTimeMalformed`](super::DocumentedError::InvalidEndTimeMalformed)
/// - [`InvalidEndTimeMismatch`](super::DocumentedError::InvalidEndTimeMismatch)
/// - [`InvalidStartTimeValueNotSupported`](super::DocumentedError::InvalidStartTimeValueNotSupported)
pub type DescribeDcdnDomainWebsocketHttpCodeDataError = super::DocumentedError;
