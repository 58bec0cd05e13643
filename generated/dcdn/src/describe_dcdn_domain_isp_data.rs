// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDcdnDomainIspData`, from `dcdn/DescribeDcdnDomainIspData.md`.

use alicloud_runtime::codegen::*;

/// Returns daily statistics on which Internet service providers the users of a domain name have.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::DescribeDcdnDomainIspDataRequest::new()
///     .domain_name("example.com")
///     .end_time("2015-12-07T12:00:00Z")
///     .start_time("2015-12-05T12:00:00Z");
/// let reply = client.describe_dcdn_domain_isp_data(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDcdnDomainIspDataRequest {
    /// Accelerated domain, or the one to be added for acceleration. Example: `example.com`.
    pub domain_name: Option<String>,
    /// End of the period to look at. Example: `2015-12-07T12:00:00Z`.
    pub end_time: Option<Timestamp>,
    /// Beginning of the period to look at. Example: `2015-12-05T12:00:00Z`.
    pub start_time: Option<Timestamp>,
}

impl DescribeDcdnDomainIspDataRequest {
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
    /// Sets `EndTime`.
    pub fn end_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.end_time = Some(value.into());
        self
    }
    /// Sets `StartTime`.
    pub fn start_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.start_time = Some(value.into());
        self
    }
}

request! {
    DescribeDcdnDomainIspDataRequest {
        "DomainName" => domain_name: query,
        "EndTime" => end_time: query,
        "StartTime" => start_time: query,
    }
}

impl Operation for DescribeDcdnDomainIspDataRequest {
    type Response = DescribeDcdnDomainIspDataResponse;
    type Error = DescribeDcdnDomainIspDataError;
    const INFO: OperationInfo = super::operation("DescribeDcdnDomainIspData")
        .read_only();
    const ERRORS: &'static [DescribeDcdnDomainIspDataError] = &[
        DescribeDcdnDomainIspDataError::MissingTimeParameter,
        DescribeDcdnDomainIspDataError::InvalidStartTimeMalformed,
        DescribeDcdnDomainIspDataError::InvalidEndTimeMalformed,
        DescribeDcdnDomainIspDataError::InvalidEndTimeMismatch,
        DescribeDcdnDomainIspDataError::InvalidStartTimeValueNotSupported,
        DescribeDcdnDomainIspDataError::InvalidDomainNotFound,
    ];
}

/// Response to [`DescribeDcdnDomainIspDataRequest`].
#[non_exhaustive]
pub struct DescribeDcdnDomainIspDataResponse {
    /// Time between two data points. Example: `86400`.
    pub data_interval: Option<String>,
    /// Accelerated domain, or the one to be added for acceleration. Example: `example.com`.
    pub domain_name: Option<String>,
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `2015-12-05T12:00:00Z`.
    pub end_time: Option<Timestamp>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `2E5AD83F-BD7B-462E-8319-2E30E305519A`.
    pub request_id: Option<String>,
    /// When it began, or where the period begins that the data is about.
    /// Example: `2015-12-07T12:00:00Z`.
    pub start_time: Option<Timestamp>,
    /// Value that belongs to the name or key beside it.
    pub value: Vec<IspProportionData>,
}

response! {
    DescribeDcdnDomainIspDataResponse {
        "DataInterval" => data_interval: value,
        "DomainName" => domain_name: value,
        "EndTime" => end_time: value,
        "RequestId" => request_id: value,
        "StartTime" => start_time: value,
        "Value" => value: list("IspProportionData"),
    }
}

/// Value that belongs to the name or key beside it.
#[non_exhaustive]
pub struct IspProportionData {
    /// How large the avg object is or is to be. Unit: `byte`. Example: `800019.0`.
    pub avg_object_size: Option<String>,
    /// Rate or share that applies to the avg response. Example: `154.3345765545624`.
    pub avg_response_rate: Option<String>,
    /// Time that is set or recorded for this: avg response.
    /// Unit: `milliseconds`. Example: `5183.666666666667`.
    pub avg_response_time: Option<String>,
    /// Data rate over the interval. Example: `380.9614285714286`.
    pub bps: Option<String>,
    /// Share that the bytes has in the whole. Example: `0.003544181046236794`.
    pub bytes_proportion: Option<String>,
    /// Carrier that the traffic or the probe uses. Example: `text`.
    pub isp: Option<String>,
    /// English name of the carrier. Example: `unicom`.
    pub isp_ename: Option<String>,
    /// Share in the whole. Example: `0.01155980271270037`.
    pub proportion: Option<String>,
    /// Requests a second. Example: `5.9523809523809524E-5`.
    pub qps: Option<String>,
    /// The total bytes that are concerned. Example: `2400057`.
    pub total_bytes: Option<String>,
    /// Requests counted in total over the period. Example: `3`.
    pub total_query: Option<String>,
}

response! {
    IspProportionData {
        "AvgObjectSize" => avg_object_size: value,
        "AvgResponseRate" => avg_response_rate: value,
        "AvgResponseTime" => avg_response_time: value,
        "Bps" => bps: value,
        "BytesProportion" => bytes_proportion: value,
        "Isp" => isp: value,
        "IspEname" => isp_ename: value,
        "Proportion" => proportion: value,
        "Qps" => qps: value,
        "TotalBytes" => total_bytes: value,
        "TotalQuery" => total_query: value,
    }
}

/// Errors that the documentation of [`DescribeDcdnDomainIspDataRequest`] names.
///
/// - [`MissingTimeParameter`](super::DocumentedError::MissingTimeParameter)
/// - [`InvalidStartTimeMalformed`](super::DocumentedError::InvalidStartTimeMalformed)
/// - [`InvalidEndTimeMalformed`](super::DocumentedError::InvalidEndTimeMalformed)
/// - [`InvalidEndTimeMismatch`](super::DocumentedError::InvalidEndTimeMismatch)
/// - [`InvalidStartTimeValueNotSupported`](super::DocumentedError::InvalidStartTimeValueNotSupported)
/// - [`InvalidDomainNotFound`](super::DocumentedError::InvalidDomainNotFound)
pub type DescribeDcdnDomainIspDataError = super::DocumentedError;
