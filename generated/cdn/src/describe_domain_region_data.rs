// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDomainRegionData`, from `cdn/DescribeDomainRegionData.md`.

use alicloud_runtime::codegen::*;

/// Returns how the visitors of a domain name spread over regions, by the day.
///
/// ```no_run
/// # async fn example(client: alicloud_cdn::Client) -> Result<(), alicloud_cdn::Error> {
/// let request = alicloud_cdn::DescribeDomainRegionDataRequest::new()
///     .domain_name("example.com")
///     .start_time("2015-12-05T12:00:00Z")
///     .end_time("2015-12-07T12:00:00Z");
/// let reply = client.describe_domain_region_data(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDomainRegionDataRequest {
    /// Accelerated domain name that the call works on; operations that take several want commas between
    /// them. Example: `test.test.com`.
    pub domain_name: Option<String>,
    /// Beginning of the period to look at. Example: `2015-12-05T12:00:00Z`.
    pub start_time: Option<Timestamp>,
    /// End of the period to look at. Example: `2015-12-07T12:00:00Z`.
    pub end_time: Option<Timestamp>,
}

impl DescribeDomainRegionDataRequest {
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
    DescribeDomainRegionDataRequest {
        "DomainName" => domain_name: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
    }
}

impl Operation for DescribeDomainRegionDataRequest {
    type Response = DescribeDomainRegionDataResponse;
    type Error = DescribeDomainRegionDataError;
    const INFO: OperationInfo = super::operation("DescribeDomainRegionData").read_only();
    const ERRORS: &'static [DescribeDomainRegionDataError] = &[
        DescribeDomainRegionDataError::InvalidStartTimeMalformed,
        DescribeDomainRegionDataError::InvalidEndTimeMalformed,
        DescribeDomainRegionDataError::InvalidStartTimeValueNotSupported,
        DescribeDomainRegionDataError::InvalidDomainNotFound,
        DescribeDomainRegionDataError::InvalidEndTimeMismatch,
    ];
}

/// Response to [`DescribeDomainRegionDataRequest`].
#[non_exhaustive]
pub struct DescribeDomainRegionDataResponse {
    /// Time between two data points. Unit: `seconds`. Example: `86400`.
    pub data_interval: Option<String>,
    /// Accelerated domain name that the entry or the data belongs to. Example: `test.test.com`.
    pub domain_name: Option<String>,
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `2015-12-07T12:00:00Z`.
    pub end_time: Option<Timestamp>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `2E5AD83F-BD7B-462E-8319-2E30E305519A`.
    pub request_id: Option<String>,
    /// When it began, or where the period begins that the data is about.
    /// Example: `2015-12-05T12:00:00Z`.
    pub start_time: Option<Timestamp>,
    /// Shares and figures of the regions, one entry each.
    pub value: Vec<RegionProportionData>,
}

response! {
    DescribeDomainRegionDataResponse {
        "DataInterval" => data_interval: value,
        "DomainName" => domain_name: value,
        "EndTime" => end_time: value,
        "RequestId" => request_id: value,
        "StartTime" => start_time: value,
        "Value" => value: list("RegionProportionData"),
    }
}

/// Shares and figures of the regions, one entry each.
#[non_exhaustive]
pub struct RegionProportionData {
    /// Average size of a response, in bytes. Example: `800019.0`.
    pub avg_object_size: Option<String>,
    /// Average speed at which responses were sent. Unit: `byte/s`. Example: `154.3345765545624`.
    pub avg_response_rate: Option<String>,
    /// Average time until the response, in milliseconds. Example: `5183.666666666667`.
    pub avg_response_time: Option<String>,
    /// Data rate over the interval. Example: `380.9614285714286`.
    pub bps: Option<String>,
    /// Share of the total traffic that the entry makes up. Example: `0.003544181046236794`.
    pub bytes_proportion: Option<String>,
    /// Share of the total that the entry makes up. Example: `0.01155980271270037`.
    pub proportion: Option<String>,
    /// Requests a second. Example: `5.9523809523809524E-5`.
    pub qps: Option<String>,
    /// Region that the entry stands for, or where real-time logs are delivered to. Example: `Japan`.
    pub region: Option<String>,
    /// English name of the region. Example: `japan`.
    pub region_ename: Option<String>,
    /// Share of the requests that ended in an error. Example: `0.0`.
    pub req_err_rate: Option<String>,
    /// Data sent in total, in bytes. Example: `2400057`.
    pub total_bytes: Option<String>,
    /// Requests counted in total over the period. Example: `3`.
    pub total_query: Option<String>,
    /// Share of the requests that the cache could serve. Example: `100.0`.
    pub req_hit_rate: Option<String>,
    /// Share of the bytes that the cache could serve, in percent. Example: `100.0`.
    pub byte_hit_rate: Option<String>,
}

response! {
    RegionProportionData {
        "AvgObjectSize" => avg_object_size: value,
        "AvgResponseRate" => avg_response_rate: value,
        "AvgResponseTime" => avg_response_time: value,
        "Bps" => bps: value,
        "BytesProportion" => bytes_proportion: value,
        "Proportion" => proportion: value,
        "Qps" => qps: value,
        "Region" => region: value,
        "RegionEname" => region_ename: value,
        "ReqErrRate" => req_err_rate: value,
        "TotalBytes" => total_bytes: value,
        "TotalQuery" => total_query: value,
        "ReqHitRate" => req_hit_rate: value,
        "ByteHitRate" => byte_hit_rate: value,
    }
}

/// Errors that the documentation of [`DescribeDomainRegionDataRequest`] names.
///
/// - [`InvalidStartTimeMalformed`](super::DocumentedError::InvalidStartTimeMalformed)
/// - [`InvalidEndTimeMalformed`](super::DocumentedError::InvalidEndTimeMalformed)
/// - [`InvalidStartTimeValueNotSupported`](super::DocumentedError::InvalidStartTimeValueNotSupported)
/// - [`InvalidDomainNotFound`](super::DocumentedError::InvalidDomainNotFound)
/// - [`InvalidEndTimeMismatch`](super::DocumentedError::InvalidEndTimeMismatch)
pub type DescribeDomainRegionDataError = super::DocumentedError;
