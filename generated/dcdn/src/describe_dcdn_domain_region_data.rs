// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDcdnDomainRegionData`, from `dcdn/DescribeDcdnDomainRegionData.md`.

use alicloud_runtime::codegen::*;

/// Returns daily statistics on where the users of a domain name are, by region.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::DescribeDcdnDomainRegionDataRequest::new()
///     .domain_name("example.com")
///     .end_time("2015-12-07T12:00:00Z")
///     .start_time("2015-12-05T12:00:00Z");
/// let reply = client.describe_dcdn_domain_region_data(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDcdnDomainRegionDataRequest {
    /// Accelerated domain, or the one to be added for acceleration. Example: `example.com`.
    pub domain_name: Option<String>,
    /// End of the period to look at. Example: `2015-12-07T12:00:00Z`.
    pub end_time: Option<Timestamp>,
    /// Beginning of the period to look at. Example: `2015-12-05T12:00:00Z`.
    pub start_time: Option<Timestamp>,
}

impl DescribeDcdnDomainRegionDataRequest {
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
    DescribeDcdnDomainRegionDataRequest {
        "DomainName" => domain_name: query,
        "EndTime" => end_time: query,
        "StartTime" => start_time: query,
    }
}

impl Operation for DescribeDcdnDomainRegionDataRequest {
    type Response = DescribeDcdnDomainRegionDataResponse;
    type Error = DescribeDcdnDomainRegionDataError;
    const INFO: OperationInfo = super::operation("DescribeDcdnDomainRegionData")
        .read_only();
    const ERRORS: &'static [DescribeDcdnDomainRegionDataError] = &[
        DescribeDcdnDomainRegionDataError::MissingTimeParameter,
        DescribeDcdnDomainRegionDataError::InvalidStartTimeMalformed,
        DescribeDcdnDomainRegionDataError::InvalidEndTimeMalformed,
        DescribeDcdnDomainRegionDataError::InvalidEndTimeMismatch,
        DescribeDcdnDomainRegionDataError::InvalidStartTimeValueNotSupported,
        DescribeDcdnDomainRegionDataError::InvalidDomainNotFound,
    ];
}

/// Response to [`DescribeDcdnDomainRegionDataRequest`].
#[non_exhaustive]
pub struct DescribeDcdnDomainRegionDataResponse {
    /// Time between two data points. Example: `300`.
    pub data_interval: Option<String>,
    /// Accelerated domain, or the one to be added for acceleration. Example: `test.com`.
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
    /// Value that belongs to the name or key beside it.
    pub value: Vec<RegionProportionData>,
}

response! {
    DescribeDcdnDomainRegionDataResponse {
        "DataInterval" => data_interval: value,
        "DomainName" => domain_name: value,
        "EndTime" => end_time: value,
        "RequestId" => request_id: value,
        "StartTime" => start_time: value,
        "Value" => value: list("RegionProportionData"),
    }
}

/// Value that belongs to the name or key beside it.
#[non_exhaustive]
pub struct RegionProportionData {
    /// How large the avg object is or is to be. Unit: `byte`. Example: `0`.
    pub avg_object_size: Option<String>,
    /// Rate or share that applies to the avg response. Example: `0`.
    pub avg_response_rate: Option<String>,
    /// Time that is set or recorded for this: avg response. Unit: `milliseconds`. Example: `0`.
    pub avg_response_time: Option<String>,
    /// Data rate over the interval. Example: `0`.
    pub bps: Option<String>,
    /// Share that the bytes has in the whole. Example: `0.003544181046236794`.
    pub bytes_proportion: Option<String>,
    /// Share in the whole. Example: `0`.
    pub proportion: Option<String>,
    /// Requests a second. Example: `0`.
    pub qps: Option<String>,
    /// Where it lies or is looked for, as the region's ID or, in some lists, its name.
    /// Example: `text`.
    pub region: Option<String>,
    /// English name of the region. Example: `xizang`.
    pub region_ename: Option<String>,
    /// The total bytes that are concerned. Example: `0`.
    pub total_bytes: Option<String>,
    /// Requests counted in total over the period. Example: `0`.
    pub total_query: Option<String>,
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
        "TotalBytes" => total_bytes: value,
        "TotalQuery" => total_query: value,
    }
}

/// Errors that the documentation of [`DescribeDcdnDomainRegionDataRequest`] names.
///
/// - [`MissingTimeParameter`](super::DocumentedError::MissingTimeParameter)
/// - [`InvalidStartTimeMalformed`](super::DocumentedError::InvalidStartTimeMalformed)
/// - [`InvalidEndTimeMalformed`](super::DocumentedError::InvalidEndTimeMalformed)
/// - [`InvalidEndTimeMismatch`](super::DocumentedError::InvalidEndTimeMismatch)
/// - [`InvalidStartTimeValueNotSupported`](super::DocumentedError::InvalidStartTimeValueNotSupported)
/// - [`InvalidDomainNotFound`](super::DocumentedError::InvalidDomainNotFound)
pub type DescribeDcdnDomainRegionDataError = super::DocumentedError;
