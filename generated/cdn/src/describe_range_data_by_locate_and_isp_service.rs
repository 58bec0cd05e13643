// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeRangeDataByLocateAndIspService`, from `cdn/DescribeRangeDataByLocateAndIspService.md`.

use alicloud_runtime::codegen::*;

/// Returns bandwidth and other figures by region and carrier.
///
/// ```no_run
/// # async fn example(client: alicloud_cdn::Client) -> Result<(), alicloud_cdn::Error> {
/// let request = alicloud_cdn::DescribeRangeDataByLocateAndIspServiceRequest::new()
///     .domain_names("example.com")
///     .end_time("2019-11-30T05:40:00Z")
///     .start_time("2019-11-30T05:33:00Z")
///     .isp_names("unicom")
///     .location_names("liaoning,guangxi");
/// let reply = client.describe_range_data_by_locate_and_isp_service(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeRangeDataByLocateAndIspServiceRequest {
    /// **Required.** Accelerated domain names that the call works on, with commas between them.
    /// Example: `example.com`.
    pub domain_names: Option<String>,
    /// **Required.** End of the period to look at. Example: `2019-11-30T05:40:00Z`.
    pub end_time: Option<Timestamp>,
    /// **Required.** Beginning of the period to look at. Example: `2019-11-30T05:33:00Z`.
    pub start_time: Option<Timestamp>,
    /// Carriers to return data for, by the names that
    /// [`DescribeCdnRegionAndIsp`](super::Client::describe_cdn_region_and_isp) gives them.
    /// Example: `unicom`.
    pub isp_names: Option<String>,
    /// Regions to return data for, by the names that
    /// [`DescribeCdnRegionAndIsp`](super::Client::describe_cdn_region_and_isp) gives them.
    /// Example: `liaoning,guangxi`.
    pub location_names: Option<String>,
}

impl DescribeRangeDataByLocateAndIspServiceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DomainNames`, which is required.
    pub fn domain_names(mut self, value: impl Into<String>) -> Self {
        self.domain_names = Some(value.into());
        self
    }
    /// Sets `EndTime`, which is required.
    pub fn end_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.end_time = Some(value.into());
        self
    }
    /// Sets `StartTime`, which is required.
    pub fn start_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `IspNames`.
    pub fn isp_names(mut self, value: impl Into<String>) -> Self {
        self.isp_names = Some(value.into());
        self
    }
    /// Sets `LocationNames`.
    pub fn location_names(mut self, value: impl Into<String>) -> Self {
        self.location_names = Some(value.into());
        self
    }
}

request! {
    DescribeRangeDataByLocateAndIspServiceRequest {
        "DomainNames" => domain_names: query,
        "EndTime" => end_time: query,
        "StartTime" => start_time: query,
        "IspNames" => isp_names: query,
        "LocationNames" => location_names: query,
    }
}

impl Operation for DescribeRangeDataByLocateAndIspServiceRequest {
    type Response = DescribeRangeDataByLocateAndIspServiceResponse;
    type Error = DescribeRangeDataByLocateAndIspServiceError;
    const INFO: OperationInfo = super::operation(
            "DescribeRangeDataByLocateAndIspService",
        )
        .required(&["DomainNames", "EndTime", "StartTime"])
        .read_only();
    const ERRORS: &'static [DescribeRangeDataByLocateAndIspServiceError] = &[
        DescribeRangeDataByLocateAndIspServiceError::InvalidStartTimeMalformed,
        DescribeRangeDataByLocateAndIspServiceError::InvalidEndTimeMalformed,
        DescribeRangeDataByLocateAndIspServiceError::InvalidStartTimeValueNotSupported,
        DescribeRangeDataByLocateAndIspServiceError::InvalidTimeValueNotSupported,
    ];
}

/// Response to [`DescribeRangeDataByLocateAndIspServiceRequest`].
#[non_exhaustive]
pub struct DescribeRangeDataByLocateAndIspServiceResponse {
    /// Figures as JSON: time, region, carrier, status codes, response time, bandwidth, speed, views and
    /// hit rates, in this order. Example: `text`.
    pub json_result: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `16A96B9A-F203-4EC5-8E43-CB92E68F4CD8`.
    pub request_id: Option<String>,
}

response! {
    DescribeRangeDataByLocateAndIspServiceResponse {
        "JsonResult" => json_result: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`DescribeRangeDataByLocateAndIspServiceRequest`] names.
///
/// - [`InvalidStartTimeMalformed`](super::DocumentedError::InvalidStartTimeMalformed)
/// - [`InvalidEndTimeMalformed`](super::DocumentedError::InvalidEndTimeMalformed)
/// - [`InvalidStartTimeValueNotSupported`](super::DocumentedError::InvalidStartTimeValueNotSupported)
/// - [`InvalidTimeValueNotSupported`](super::DocumentedError::InvalidTimeValueNotSupported)
pub type DescribeRangeDataByLocateAndIspServiceError = super::DocumentedError;
