// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeVodDomainRealTimeQpsData`, from `vod/DescribeVodDomainRealTimeQpsData.md`.

use alicloud_runtime::codegen::*;

/// Shows queries per second of domain names in steps down to one minute.
///
/// ```no_run
/// # async fn example(client: alicloud_vod::Client) -> Result<(), alicloud_vod::Error> {
/// let request = alicloud_vod::DescribeVodDomainRealTimeQpsDataRequest::new()
///     .domain_name("...");
/// let reply = client.describe_vod_domain_real_time_qps_data(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeVodDomainRealTimeQpsDataRequest {
    /// **Required.** Domain name that the call or the item is about.
    pub domain_name: Option<String>,
    /// Carrier that the data is narrowed down to, by its English name.
    pub isp_name_en: Option<String>,
    /// Area that the data is narrowed down to, by its English name.
    pub location_name_en: Option<String>,
    /// Beginning of the period to look at.
    pub start_time: Option<String>,
    /// End of the period to look at.
    pub end_time: Option<String>,
}

impl DescribeVodDomainRealTimeQpsDataRequest {
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
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `EndTime`.
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.end_time = Some(value.into());
        self
    }
}

request! {
    DescribeVodDomainRealTimeQpsDataRequest {
        "DomainName" => domain_name: query,
        "IspNameEn" => isp_name_en: query,
        "LocationNameEn" => location_name_en: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
    }
}

impl Operation for DescribeVodDomainRealTimeQpsDataRequest {
    type Response = DescribeVodDomainRealTimeQpsDataResponse;
    type Error = DescribeVodDomainRealTimeQpsDataError;
    const INFO: OperationInfo = super::operation("DescribeVodDomainRealTimeQpsData")
        .method("GET")
        .required(&["DomainName"])
        .read_only();
    const ERRORS: &'static [DescribeVodDomainRealTimeQpsDataError] = &[
        DescribeVodDomainRealTimeQpsDataError::InvalidTimeMalformed,
        DescribeVodDomainRealTimeQpsDataError::InvalidDomainNameMalformed,
        DescribeVodDomainRealTimeQpsDataError::InvalidIspParameter,
        DescribeVodDomainRealTimeQpsDataError::InvalidLocName,
    ];
}

/// Response to [`DescribeVodDomainRealTimeQpsDataRequest`].
#[non_exhaustive]
pub struct DescribeVodDomainRealTimeQpsDataResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `32DC9806-E9F9-4490-BBDC-B3A9E32FCC1D`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<VodDomainRealTimeQpData>,
}

response! {
    DescribeVodDomainRealTimeQpsDataResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct VodDomainRealTimeQpData {
    /// Requests a second, one entry for each interval.
    pub qps_model: Vec<QpsModel>,
}

response! {
    VodDomainRealTimeQpData {
        "QpsModel" => qps_model: list(""),
    }
}

/// Requests a second, one entry for each interval.
#[non_exhaustive]
pub struct QpsModel {
    /// Requests a second. Example: `1851.25`.
    pub qps: Option<f64>,
    /// Moment that the record or data point belongs to. Example: `2019-12-02T11:25:00Z`.
    pub time_stamp: Option<Timestamp>,
}

response! {
    QpsModel {
        "Qps" => qps: value,
        "TimeStamp" => time_stamp: value,
    }
}

/// Errors that the documentation of [`DescribeVodDomainRealTimeQpsDataRequest`] names.
///
/// - [`InvalidTimeMalformed`](super::DocumentedError::InvalidTimeMalformed)
/// - [`InvalidDomainNameMalformed`](super::DocumentedError::InvalidDomainNameMalformed)
/// - [`InvalidIspParameter`](super::DocumentedError::InvalidIspParameter)
/// - [`InvalidLocName`](super::DocumentedError::InvalidLocName)
pub type DescribeVodDomainRealTimeQpsDataError = super::DocumentedError;
