// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDcdnDomainRealTimeBpsData`, from `dcdn/DescribeDcdnDomainRealTimeBpsData.md`.

use alicloud_runtime::codegen::*;

/// Returns real-time bandwidth of accelerated domain names.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::DescribeDcdnDomainRealTimeBpsDataRequest::new()
///     .domain_name("example.com")
///     .end_time("2018-01-02T11:00:00Z")
///     .isp_name_en("telecom")
///     .location_name_en("beijing");
/// let reply = client.describe_dcdn_domain_real_time_bps_data(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDcdnDomainRealTimeBpsDataRequest {
    /// **Required.** Accelerated domain, or the one to be added for acceleration.
    /// Example: `example.com`.
    pub domain_name: Option<String>,
    /// End of the period to look at. Example: `2018-01-02T11:00:00Z`.
    pub end_time: Option<Timestamp>,
    /// Carrier that the data is narrowed down to, by its English name. Example: `telecom`.
    pub isp_name_en: Option<String>,
    /// Area that the data is narrowed down to, by its English name. Example: `beijing`.
    pub location_name_en: Option<String>,
    /// Beginning of the period to look at. Example: `2018-01-02T11:00:00Z`.
    pub start_time: Option<Timestamp>,
}

impl DescribeDcdnDomainRealTimeBpsDataRequest {
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
    DescribeDcdnDomainRealTimeBpsDataRequest {
        "DomainName" => domain_name: query,
        "EndTime" => end_time: query,
        "IspNameEn" => isp_name_en: query,
        "LocationNameEn" => location_name_en: query,
        "StartTime" => start_time: query,
    }
}

impl Operation for DescribeDcdnDomainRealTimeBpsDataRequest {
    type Response = DescribeDcdnDomainRealTimeBpsDataResponse;
    type Error = DescribeDcdnDomainRealTimeBpsDataError;
    const INFO: OperationInfo = super::operation("DescribeDcdnDomainRealTimeBpsData")
        .method("GET")
        .required(&["DomainName"])
        .read_only();
    const ERRORS: &'static [DescribeDcdnDomainRealTimeBpsDataError] = &[
        DescribeDcdnDomainRealTimeBpsDataError::MissingTimeParameter,
        DescribeDcdnDomainRealTimeBpsDataError::InvalidStartTimeMalformed,
        DescribeDcdnDomainRealTimeBpsDataError::InvalidEndTimeMalformed,
        DescribeDcdnDomainRealTimeBpsDataError::InvalidEndTimeMismatch,
        DescribeDcdnDomainRealTimeBpsDataError::InvalidStartTimeValueNotSupported,
    ];
}

/// Response to [`DescribeDcdnDomainRealTimeBpsDataRequest`].
#[non_exhaustive]
pub struct DescribeDcdnDomainRealTimeBpsDataResponse {
    /// What the call found, one entry each.
    pub data: Vec<BpsModel>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `B49E6DDA-F413-422B-B58E-2FA23F286726`.
    pub request_id: Option<String>,
}

response! {
    DescribeDcdnDomainRealTimeBpsDataResponse {
        "Data" => data: list("BpsModel"),
        "RequestId" => request_id: value,
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct BpsModel {
    /// Data rate over the interval. Unit: `bit/second`. Example: `16710625.733333332`.
    pub bps: Option<f64>,
    /// Moment that the record or data point belongs to. Example: `2018-01-02T11:05:00Z`.
    pub time_stamp: Option<Timestamp>,
}

response! {
    BpsModel {
        "Bps" => bps: value,
        "TimeStamp" => time_stamp: value,
    }
}

/// Errors that the documentation of [`DescribeDcdnDomainRealTimeBpsDataRequest`] names.
///
/// - [`MissingTimeParameter`](super::DocumentedError::MissingTimeParameter)
/// - [`InvalidStartTimeMalformed`](super::DocumentedError::InvalidStartTimeMalformed)
/// - [`InvalidEndTimeMalformed`](super::DocumentedError::InvalidEndTimeMalformed)
/// - [`InvalidEndTimeMismatch`](super::DocumentedError::InvalidEndTimeMismatch)
/// - [`InvalidStartTimeValueNotSupported`](super::DocumentedError::InvalidStartTimeValueNotSupported)
pub type DescribeDcdnDomainRealTimeBpsDataError = super::DocumentedError;
