// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDomainISPData`, from `cdn/DescribeDomainISPData.md`.

use alicloud_runtime::codegen::*;

/// Returns how the visitors of a domain name spread over carriers, by the day.
///
/// ```no_run
/// # async fn example(client: alicloud_cdn::Client) -> Result<(), alicloud_cdn::Error> {
/// let request = alicloud_cdn::DescribeDomainISPDataRequest::new()
///     .domain_name("example.com")
///     .start_time("2015-12-05T00:00:00Z")
///     .end_time("2019-11-30T05:40:00Z");
/// let reply = client.describe_domain_isp_data(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDomainISPDataRequest {
    /// Accelerated domain name that the call works on; operations that take several want commas between
    /// them. Example: `example.com`.
    pub domain_name: Option<String>,
    /// Beginning of the period to look at. Example: `2019-11-29T05:33:00Z`.
    pub start_time: Option<Timestamp>,
    /// End of the period to look at. Example: `2019-11-30T05:40:00Z`.
    pub end_time: Option<Timestamp>,
}

impl DescribeDomainISPDataRequest {
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
}

request! {
    DescribeDomainISPDataRequest {
        "DomainName" => domain_name: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
    }
}

impl Operation for DescribeDomainISPDataRequest {
    type Response = DescribeDomainISPDataResponse;
    type Error = DescribeDomainISPDataError;
    const INFO: OperationInfo = super::operation("DescribeDomainISPData").read_only();
    const ERRORS: &'static [DescribeDomainISPDataError] = &[
        DescribeDomainISPDataError::InvalidStartTimeMalformed,
        DescribeDomainISPDataError::InvalidEndTimeMalformed,
        DescribeDomainISPDataError::InvalidStartTimeValueNotSupported,
        DescribeDomainISPDataError::InvalidDomainNotFound,
        DescribeDomainISPDataError::Throttling,
        DescribeDomainISPDataError::IllegalOperation,
        DescribeDomainISPDataError::OperationDenied,
        DescribeDomainISPDataError::InvalidDomainOffline,
        DescribeDomainISPDataError::ServiceBusy,
        DescribeDomainISPDataError::InvalidDomainConfigureFailed,
        DescribeDomainISPDataError::MissingParameter,
        DescribeDomainISPDataError::InvalidEndTimeMismatch,
    ];
}

/// Response to [`DescribeDomainISPDataRequest`].
#[non_exhaustive]
pub struct DescribeDomainISPDataResponse {
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `2019-11-30T05:40:00Z`.
    pub end_time: Option<Timestamp>,
    /// When it began, or where the period begins that the data is about.
    /// Example: `2019-11-29T05:33:00Z`.
    pub start_time: Option<Timestamp>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `DE81639B-DAC1-4C76-AB72-F34B836837D5`.
    pub request_id: Option<String>,
    /// Accelerated domain name that the entry or the data belongs to. Example: `example.com`.
    pub domain_name: Option<String>,
    /// Time between two data points. Unit: `seconds`. Example: `86400`.
    pub data_interval: Option<String>,
    /// Shares and figures of the carriers, one entry each.
    pub value: Vec<ISPProportionData>,
}

response! {
    DescribeDomainISPDataResponse {
        "EndTime" => end_time: value,
        "StartTime" => start_time: value,
        "RequestId" => request_id: value,
        "DomainName" => domain_name: value,
        "DataInterval" => data_interval: value,
        "Value" => value: list("ISPProportionData"),
    }
}

/// Shares and figures of the carriers, one entry each.
#[non_exhaustive]
pub struct ISPProportionData {
    /// Requests counted in total over the period. Example: `1`.
    pub total_query: Option<String>,
    /// Data sent in total, in bytes. Example: `7081884`.
    pub total_bytes: Option<String>,
    /// Average speed at which responses were sent. Unit: `byte/ms`. Example: `88.92594866772144`.
    pub avg_response_rate: Option<String>,
    /// Average time until the response, in milliseconds. Example: `79638.0`.
    pub avg_response_time: Option<String>,
    /// Share of the requests that ended in an error. Example: `0.0`.
    pub req_err_rate: Option<String>,
    /// Average size of a response, in bytes. Example: `7081884.7`.
    pub avg_object_size: Option<String>,
    /// Data rate over the interval. Example: `1311.4601296296296`.
    pub bps: Option<String>,
    /// Requests a second. Example: `2.3148148148148147E-5`.
    pub qps: Option<String>,
    /// Share of the total that the entry makes up. Example: `0.004509176173513099`.
    pub proportion: Option<String>,
    /// English name of the carrier. Example: `alibaba`.
    pub isp_ename: Option<String>,
    /// Carrier that the traffic or the probe uses. Example: `text`.
    pub isp: Option<String>,
    /// Share of the total traffic that the entry makes up. Example: `0.012220518530445479`.
    pub bytes_proportion: Option<String>,
    /// Share of the bytes that the cache could serve, in percent. Example: `100.0`.
    pub byte_hit_rate: Option<String>,
    /// Share of the requests that the cache could serve. Example: `100.0`.
    pub req_hit_rate: Option<String>,
}

response! {
    ISPProportionData {
        "TotalQuery" => total_query: value,
        "TotalBytes" => total_bytes: value,
        "AvgResponseRate" => avg_response_rate: value,
        "AvgResponseTime" => avg_response_time: value,
        "ReqErrRate" => req_err_rate: value,
        "AvgObjectSize" => avg_object_size: value,
        "Bps" => bps: value,
        "Qps" => qps: value,
        "Proportion" => proportion: value,
        "IspEname" => isp_ename: value,
        "ISP" => isp: value,
        "BytesProportion" => bytes_proportion: value,
        "ByteHitRate" => byte_hit_rate: value,
        "ReqHitRate" => req_hit_rate: value,
    }
}

/// Errors that the documentation of [`DescribeDomainISPDataRequest`] names.
///
/// - [`InvalidStartTimeMalformed`](super::DocumentedError::InvalidStartTimeMalformed)
/// - [`InvalidEndTimeMalformed`](super::DocumentedError::InvalidEndTimeMalformed)
/// - [`InvalidStartTimeValueNotSupported`](super::DocumentedError::InvalidStartTimeValueNotSupported)
/// - [`InvalidDomainNotFound`](super::DocumentedError::InvalidDomainNotFound)
/// - [`Throttling`](super::DocumentedError::Throttling)
/// - [`IllegalOperation`](super::DocumentedError::IllegalOperation)
/// - [`OperationDenied`](super::DocumentedError::OperationDenied)
/// - [`InvalidDomainOffline`](super::DocumentedError::InvalidDomainOffline), here with HTTP status 404
/// - [`ServiceBusy`](super::DocumentedError::ServiceBusy)
/// - [`InvalidDomainConfigureFailed`](super::DocumentedError::InvalidDomainConfigureFailed)
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InvalidEndTimeMismatch`](super::DocumentedError::InvalidEndTimeMismatch)
pub type DescribeDomainISPDataError = super::DocumentedError;
