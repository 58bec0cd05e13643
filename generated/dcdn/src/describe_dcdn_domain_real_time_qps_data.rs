// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDcdnDomainRealTimeQpsData`, from `dcdn/DescribeDcdnDomainRealTimeQpsData.md`.

use alicloud_runtime::codegen::*;

/// Returns real-time queries per second of accelerated domain names.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::DescribeDcdnDomainRealTimeQpsDataRequest::new()
///     .domain_name("example.com")
///     .end_time("2018-01-02T11:26:00Z")
///     .isp_name_en("telecom")
///     .location_name_en("beijing");
/// let reply = client.describe_dcdn_domain_real_time_qps_data(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDcdnDomainRealTimeQpsDataRequest {
    /// **Required.** Accelerated domain, or the one to be added for acceleration.
    /// Example: `example.com`.
    pub domain_name: Option<String>,
    /// End of the period to look at. Example: `2018-01-02T11:27:00Z`.
    pub end_time: Option<Timestamp>,
    /// Carrier that the data is narrowed down to, by its English name. Example: `telecom`.
    pub isp_name_en: Option<String>,
    /// Area that the data is narrowed down to, by its English name. Example: `beijing`.
    pub location_name_en: Option<String>,
    /// Beginning of the period to look at. Example: `2018-01-02T11:26:00Z`.
    pub start_time: Option<Timestamp>,
}

impl DescribeDcdnDomainRealTimeQpsDataRequest {
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
    DescribeDcdnDomainRealTimeQpsDataRequest {
        "DomainName" => domain_name: query,
        "EndTime" => end_time: query,
        "IspNameEn" => isp_name_en: query,
        "LocationNameEn" => location_name_en: query,
        "StartTime" => start_time: query,
    }
}

impl Operation for DescribeDcdnDomainRealTimeQpsDataRequest {
    type Response = DescribeDcdnDomainRealTimeQpsDataResponse;
    type Error = DescribeDcdnDomainRealTimeQpsDataError;
    const INFO: OperationInfo = super::operation("DescribeDcdnDomainRealTimeQpsData")
        .method("GET")
        .required(&["DomainName"])
        .read_only();
    const ERRORS: &'static [DescribeDcdnDomainRealTimeQpsDataError] = &[
        DescribeDcdnDomainRealTimeQpsDataError::MissingTimeParameter,
        DescribeDcdnDomainRealTimeQpsDataError::InvalidStartTimeMalformed,
        DescribeDcdnDomainRealTimeQpsDataError::InvalidEndTimeMalformed,
        DescribeDcdnDomainRealTimeQpsDataError::InvalidEndTimeMismatch,
        DescribeDcdnDomainRealTimeQpsDataError::InvalidStartTimeValueNotSupported,
    ];
}

/// Response to [`DescribeDcdnDomainRealTimeQpsDataRequest`].
#[non_exhaustive]
pub struct DescribeDcdnDomainRealTimeQpsDataResponse {
    /// What the call found, one entry each.
    pub data: Vec<QpsModel>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `32DC9806-E9F9-4490-BBDC-B3A9E32FCC1D`.
    pub request_id: Option<String>,
}

response! {
    DescribeDcdnDomainRealTimeQpsDataResponse {
        "Data" => data: list("QpsModel"),
        "RequestId" => request_id: value,
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct QpsModel {
    /// Requests a second. Example: `1851.25`.
    pub qps: Option<f64>,
    /// Moment that the record or data point belongs to. Example: `2018-01-02T11:26:00Z`.
    pub time_stamp: Option<Timestamp>,
}

response! {
    QpsModel {
        "Qps" => qps: value,
        "TimeStamp" => time_stamp: value,
    }
}

/// Errors that the documentation of [`DescribeDcdnDomainRealTimeQpsDataRequest`] names.
///
/// - [`MissingTimeParameter`](super::DocumentedError::MissingTimeParameter)
/// - [`InvalidStartTimeMalformed`](super::DocumentedError::InvalidStartTimeMalformed)
/// - [`InvalidEndTimeMalformed`](super::DocumentedError::InvalidEndTimeMalformed)
/// - [`InvalidEndTimeMismatch`](super::DocumentedError::InvalidEndTimeMismatch)
/// - [`InvalidStartTimeValueNotSupported`](super::DocumentedError::InvalidStartTimeValueNotSupported)
pub type DescribeDcdnDomainRealTimeQpsDataError = super::DocumentedError;
