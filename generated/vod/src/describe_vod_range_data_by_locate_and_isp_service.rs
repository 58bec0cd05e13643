// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeVodRangeDataByLocateAndIspService`, from `vod/DescribeVodRangeDataByLocateAndIspService.md`.

use alicloud_runtime::codegen::*;

/// Shows bandwidth, speed, page views and hit ratios of domain names, split by region and carrier.
///
/// ```no_run
/// # async fn example(client: alicloud_vod::Client) -> Result<(), alicloud_vod::Error> {
/// let request = alicloud_vod::DescribeVodRangeDataByLocateAndIspServiceRequest::new()
///     .domain_name("...")
///     .start_time("...")
///     .end_time("...");
/// let reply = client.describe_vod_range_data_by_locate_and_isp_service(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeVodRangeDataByLocateAndIspServiceRequest {
    /// **Required.** Domain name that the call or the item is about.
    pub domain_name: Option<String>,
    /// **Required.** Beginning of the period to look at.
    pub start_time: Option<String>,
    /// **Required.** End of the period to look at.
    pub end_time: Option<String>,
    /// Area that the data is narrowed down to, by its English name.
    pub location_name_en: Option<String>,
    /// Carrier that the data is narrowed down to, by its English name.
    pub isp_name_en: Option<String>,
}

impl DescribeVodRangeDataByLocateAndIspServiceRequest {
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
    /// Sets `StartTime`, which is required.
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `EndTime`, which is required.
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.end_time = Some(value.into());
        self
    }
    /// Sets `LocationNameEn`.
    pub fn location_name_en(mut self, value: impl Into<String>) -> Self {
        self.location_name_en = Some(value.into());
        self
    }
    /// Sets `IspNameEn`.
    pub fn isp_name_en(mut self, value: impl Into<String>) -> Self {
        self.isp_name_en = Some(value.into());
        self
    }
}

request! {
    DescribeVodRangeDataByLocateAndIspServiceRequest {
        "DomainName" => domain_name: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "LocationNameEn" => location_name_en: query,
        "IspNameEn" => isp_name_en: query,
    }
}

impl Operation for DescribeVodRangeDataByLocateAndIspServiceRequest {
    type Response = DescribeVodRangeDataByLocateAndIspServiceResponse;
    type Error = DescribeVodRangeDataByLocateAndIspServiceError;
    const INFO: OperationInfo = super::operation(
            "DescribeVodRangeDataByLocateAndIspService",
        )
        .required(&["DomainName", "StartTime", "EndTime"])
        .read_only();
    const ERRORS: &'static [DescribeVodRangeDataByLocateAndIspServiceError] = &[
        DescribeVodRangeDataByLocateAndIspServiceError::InvalidStartTimeMalformed,
        DescribeVodRangeDataByLocateAndIspServiceError::InvalidEndTimeMalformed,
        DescribeVodRangeDataByLocateAndIspServiceError::InvalidStartTimeValueNotSupported,
        DescribeVodRangeDataByLocateAndIspServiceError::InvalidTimeValueNotSupported,
    ];
}

/// Response to [`DescribeVodRangeDataByLocateAndIspServiceRequest`].
#[non_exhaustive]
pub struct DescribeVodRangeDataByLocateAndIspServiceResponse {
    /// Result of the step or check named json. Example: `text`.
    pub json_result: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `C74802AA-C277-5A80-BDF2-072B05F119C7`.
    pub request_id: Option<String>,
}

response! {
    DescribeVodRangeDataByLocateAndIspServiceResponse {
        "JsonResult" => json_result: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`DescribeVodRangeDataByLocateAndIspServiceRequest`] names.
///
/// - [`InvalidStartTimeMalformed`](super::DocumentedError::InvalidStartTimeMalformed)
/// - [`InvalidEndTimeMalformed`](super::DocumentedError::InvalidEndTimeMalformed)
/// - [`InvalidStartTimeValueNotSupported`](super::DocumentedError::InvalidStartTimeValueNotSupported)
/// - [`InvalidTimeValueNotSupported`](super::DocumentedError::InvalidTimeValueNotSupported)
pub type DescribeVodRangeDataByLocateAndIspServiceError = super::DocumentedError;
