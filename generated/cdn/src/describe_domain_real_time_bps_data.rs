// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDomainRealTimeBpsData`, from `cdn/DescribeDomainRealTimeBpsData.md`.

use alicloud_runtime::codegen::*;

/// Returns recent bandwidth of domain names, minute by minute.
///
/// ```no_run
/// # async fn example(client: alicloud_cdn::Client) -> Result<(), alicloud_cdn::Error> {
/// let request = alicloud_cdn::DescribeDomainRealTimeBpsDataRequest::new()
///     .domain_name("example.com")
///     .isp_name_en("telecom")
///     .location_name_en("beijing")
///     .start_time("2019-11-30T05:33:00Z")
///     .end_time("2019-11-30T05:40:00Z");
/// let reply = client.describe_domain_real_time_bps_data(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDomainRealTimeBpsDataRequest {
    /// **Required.** Accelerated domain name that the call works on; operations that take several want
    /// commas between them. Items: at most 500. Example: `example.com`.
    pub domain_name: Option<String>,
    /// Carrier that the data is narrowed down to, by its English name. Example: `telecom`.
    pub isp_name_en: Option<String>,
    /// Area that the data is narrowed down to, by its English name. Example: `beijing`.
    pub location_name_en: Option<String>,
    /// Beginning of the period to look at. Example: `2019-11-30T05:33:00Z`.
    pub start_time: Option<Timestamp>,
    /// End of the period to look at. Example: `2019-11-30T05:40:00Z`.
    pub end_time: Option<Timestamp>,
}

impl DescribeDomainRealTimeBpsDataRequest {
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
    /// Sets `EndTime`.
    pub fn end_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.end_time = Some(value.into());
        self
    }
}

request! {
    DescribeDomainRealTimeBpsDataRequest {
        "DomainName" => domain_name: query,
        "IspNameEn" => isp_name_en: query,
        "LocationNameEn" => location_name_en: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
    }
}

impl Operation for DescribeDomainRealTimeBpsDataRequest {
    type Response = DescribeDomainRealTimeBpsDataResponse;
    type Error = DescribeDomainRealTimeBpsDataError;
    const INFO: OperationInfo = super::operation("DescribeDomainRealTimeBpsData")
        .method("GET")
        .required(&["DomainName"])
        .read_only();
    const ERRORS: &'static [DescribeDomainRealTimeBpsDataError] = &[
        DescribeDomainRealTimeBpsDataError::InvalidTimeMalformed,
        DescribeDomainRealTimeBpsDataError::InvalidDomainNameMalformed,
    ];
}

/// Response to [`DescribeDomainRealTimeBpsDataRequest`].
#[non_exhaustive]
pub struct DescribeDomainRealTimeBpsDataResponse {
    /// What the call found, one entry each.
    pub data: Vec<BpsModel>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `B49E6DDA-F413-422B-B58E-2FA23F286726`.
    pub request_id: Option<String>,
}

response! {
    DescribeDomainRealTimeBpsDataResponse {
        "Data" => data: list("BpsModel"),
        "RequestId" => request_id: value,
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct BpsModel {
    /// Data rate over the interval. Unit: `bit/second`. Example: `16710625.733333332`.
    pub bps: Option<f64>,
    /// Start of the interval that the figures are for. Example: `2019-11-30T05:41:00Z`.
    pub time_stamp: Option<Timestamp>,
}

response! {
    BpsModel {
        "Bps" => bps: value,
        "TimeStamp" => time_stamp: value,
    }
}

/// Errors that the documentation of [`DescribeDomainRealTimeBpsDataRequest`] names.
///
/// - [`InvalidTimeMalformed`](super::DocumentedError::InvalidTimeMalformed)
/// - [`InvalidDomainNameMalformed`](super::DocumentedError::InvalidDomainNameMalformed)
pub type DescribeDomainRealTimeBpsDataError = super::DocumentedError;
