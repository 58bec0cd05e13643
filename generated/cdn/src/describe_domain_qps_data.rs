// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDomainQpsData`, from `cdn/DescribeDomainQpsData.md`.

use alicloud_runtime::codegen::*;

/// Returns requests a second of domain names over a period.
///
/// ```no_run
/// # async fn example(client: alicloud_cdn::Client) -> Result<(), alicloud_cdn::Error> {
/// let request = alicloud_cdn::DescribeDomainQpsDataRequest::new()
///     .domain_name("test.com")
///     .start_time("2019-11-30T05:33:00Z")
///     .end_time("2019-11-30T05:40:00Z");
/// let reply = client.describe_domain_qps_data(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDomainQpsDataRequest {
    /// Accelerated domain name that the call works on; operations that take several want commas between
    /// them. Example: `test.test.com`.
    pub domain_name: Option<String>,
    /// Beginning of the period to look at. Example: `2019-11-30T05:33:00Z`.
    pub start_time: Option<Timestamp>,
    /// End of the period to look at. Example: `2019-11-30T05:40:00Z`.
    pub end_time: Option<Timestamp>,
    /// Time between data points; the longest period that can be asked for depends on it.
    /// Unit: `seconds`. Example: `300`.
    pub interval: Option<String>,
    /// Carrier that the data is narrowed down to, by its English name. Example: `unicom`.
    pub isp_name_en: Option<String>,
    /// Area that the data is narrowed down to, by its English name. Example: `beijing`.
    pub location_name_en: Option<String>,
}

impl DescribeDomainQpsDataRequest {
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
    DescribeDomainQpsDataRequest {
        "DomainName" => domain_name: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "Interval" => interval: query,
        "IspNameEn" => isp_name_en: query,
        "LocationNameEn" => location_name_en: query,
    }
}

impl Operation for DescribeDomainQpsDataRequest {
    type Response = DescribeDomainQpsDataResponse;
    type Error = DescribeDomainQpsDataError;
    const INFO: OperationInfo = super::operation("DescribeDomainQpsData").read_only();
    const ERRORS: &'static [DescribeDomainQpsDataError] = &[
        DescribeDomainQpsDataError::MissingTimeParameter,
        DescribeDomainQpsDataError::InvalidStartTimeMalformed,
        DescribeDomainQpsDataError::InvalidEndTimeMalformed,
        DescribeDomainQpsDataError::InvalidEndTimeMismatch,
        DescribeDomainQpsDataError::InvalidStartTimeValueNotSupported,
    ];
}

/// Response to [`DescribeDomainQpsDataRequest`].
#[non_exhaustive]
pub struct DescribeDomainQpsDataResponse {
    /// Time between two data points. Unit: `seconds`. Example: `300`.
    pub data_interval: Option<String>,
    /// Accelerated domain name that the entry or the data belongs to. Example: `test.test.com`.
    pub domain_name: Option<String>,
    /// When it began, or where the period begins that the data is about.
    /// Example: `2019-11-30T05:33:00Z`.
    pub start_time: Option<Timestamp>,
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `2019-11-30T05:40:00Z`.
    pub end_time: Option<Timestamp>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `B8333EDB-4595-46E0-AFE9-29BAA290D0E0`.
    pub request_id: Option<String>,
    /// Requests a second, one entry for each interval.
    pub qps_data_interval: Vec<DataModule>,
}

response! {
    DescribeDomainQpsDataResponse {
        "DataInterval" => data_interval: value,
        "DomainName" => domain_name: value,
        "StartTime" => start_time: value,
        "EndTime" => end_time: value,
        "RequestId" => request_id: value,
        "QpsDataInterval" => qps_data_interval: list("DataModule"),
    }
}

/// Requests a second, one entry for each interval.
#[non_exhaustive]
pub struct DataModule {
    /// Requests counted in the Chinese mainland during the interval. Example: `0`.
    pub acc_domestic_value: Option<String>,
    /// Requests counted outside the Chinese mainland during the interval. Example: `0`.
    pub acc_overseas_value: Option<String>,
    /// Requests counted everywhere during the interval. Example: `0`.
    pub acc_value: Option<String>,
    /// Part of the value measured in the Chinese mainland; empty when a region or carrier was asked
    /// for. Example: `0`.
    pub domestic_value: Option<String>,
    /// HTTPS requests counted in the Chinese mainland during the interval. Example: `1`.
    pub https_acc_domestic_value: Option<String>,
    /// HTTPS requests counted outside the Chinese mainland during the interval. Example: `1`.
    pub https_acc_overseas_value: Option<String>,
    /// HTTPS requests counted everywhere during the interval. Example: `1`.
    pub https_acc_value: Option<String>,
    /// HTTPS part of the value measured in the Chinese mainland; may be empty when a region or carrier
    /// was asked for. Example: `1`.
    pub https_domestic_value: Option<String>,
    /// HTTPS part of the value measured outside the Chinese mainland; may be empty when a region or
    /// carrier was asked for. Example: `1`.
    pub https_overseas_value: Option<String>,
    /// Value for HTTPS alone during the interval. Example: `1`.
    pub https_value: Option<String>,
    /// Part of the value measured outside the Chinese mainland; empty when a region or carrier was
    /// asked for. Example: `0`.
    pub overseas_value: Option<String>,
    /// Start of the interval that the figures are for. Example: `2019-11-30T05:40:00Z`.
    pub time_stamp: Option<Timestamp>,
    /// What was measured in the interval, of the kind that the operation is about. Example: `0`.
    pub value: Option<String>,
}

response! {
    DataModule {
        "AccDomesticValue" => acc_domestic_value: value,
        "AccOverseasValue" => acc_overseas_value: value,
        "AccValue" => acc_value: value,
        "DomesticValue" => domestic_value: value,
        "HttpsAccDomesticValue" => https_acc_domestic_value: value,
        "HttpsAccOverseasValue" => https_acc_overseas_value: value,
        "HttpsAccValue" => https_acc_value: value,
        "HttpsDomesticValue" => https_domestic_value: value,
        "HttpsOverseasValue" => https_overseas_value: value,
        "HttpsValue" => https_value: value,
        "OverseasValue" => overseas_value: value,
        "TimeStamp" => time_stamp: value,
        "Value" => value: value,
    }
}

/// Errors that the documentation of [`DescribeDomainQpsDataRequest`] names.
///
/// - [`MissingTimeParameter`](super::DocumentedError::MissingTimeParameter)
/// - [`InvalidStartTimeMalformed`](super::DocumentedError::InvalidStartTimeMalformed)
/// - [`InvalidEndTimeMalformed`](super::DocumentedError::InvalidEndTimeMalformed)
/// - [`InvalidEndTimeMismatch`](super::DocumentedError::InvalidEndTimeMismatch)
/// - [`InvalidStartTimeValueNotSupported`](super::DocumentedError::InvalidStartTimeValueNotSupported)
pub type DescribeDomainQpsDataError = super::DocumentedError;
