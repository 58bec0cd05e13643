// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeVodDomainRealTimeBpsData`, from `vod/DescribeVodDomainRealTimeBpsData.md`.

use alicloud_runtime::codegen::*;

/// Shows bandwidth of domain names in steps down to one minute, for up to 186 days back.
///
/// ```no_run
/// # async fn example(client: alicloud_vod::Client) -> Result<(), alicloud_vod::Error> {
/// let request = alicloud_vod::DescribeVodDomainRealTimeBpsDataRequest::new()
///     .domain_name("...");
/// let reply = client.describe_vod_domain_real_time_bps_data(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeVodDomainRealTimeBpsDataRequest {
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

impl DescribeVodDomainRealTimeBpsDataRequest {
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
    DescribeVodDomainRealTimeBpsDataRequest {
        "DomainName" => domain_name: query,
        "IspNameEn" => isp_name_en: query,
        "LocationNameEn" => location_name_en: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
    }
}

impl Operation for DescribeVodDomainRealTimeBpsDataRequest {
    type Response = DescribeVodDomainRealTimeBpsDataResponse;
    type Error = DescribeVodDomainRealTimeBpsDataError;
    const INFO: OperationInfo = super::operation("DescribeVodDomainRealTimeBpsData")
        .method("GET")
        .required(&["DomainName"])
        .read_only();
    const ERRORS: &'static [DescribeVodDomainRealTimeBpsDataError] = &[
        DescribeVodDomainRealTimeBpsDataError::InvalidTimeMalformed,
        DescribeVodDomainRealTimeBpsDataError::InvalidDomainNameMalformed,
        DescribeVodDomainRealTimeBpsDataError::InvalidIspParameter,
        DescribeVodDomainRealTimeBpsDataError::InvalidLocName,
    ];
}

/// Response to [`DescribeVodDomainRealTimeBpsDataRequest`].
#[non_exhaustive]
pub struct DescribeVodDomainRealTimeBpsDataResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `B49E6DDA-F413-422B-B58E-2FA23F286726`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<VodDomainRealTimeBpData>,
}

response! {
    DescribeVodDomainRealTimeBpsDataResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct VodDomainRealTimeBpData {
    /// Bandwidth, one entry for each interval.
    pub bps_model: Vec<BpsModel>,
}

response! {
    VodDomainRealTimeBpData {
        "BpsModel" => bps_model: list(""),
    }
}

/// Bandwidth, one entry for each interval.
#[non_exhaustive]
pub struct BpsModel {
    /// Data rate over the interval. Example: `16710625.733333332`.
    pub bps: Option<f64>,
    /// Moment that the record or data point belongs to. Example: `2019-11-30T05:33:00Z`.
    pub time_stamp: Option<Timestamp>,
}

response! {
    BpsModel {
        "Bps" => bps: value,
        "TimeStamp" => time_stamp: value,
    }
}

/// Errors that the documentation of [`DescribeVodDomainRealTimeBpsDataRequest`] names.
///
/// - [`InvalidTimeMalformed`](super::DocumentedError::InvalidTimeMalformed)
/// - [`InvalidDomainNameMalformed`](super::DocumentedError::InvalidDomainNameMalformed)
/// - [`InvalidIspParameter`](super::DocumentedError::InvalidIspParameter)
/// - [`InvalidLocName`](super::DocumentedError::InvalidLocName)
pub type DescribeVodDomainRealTimeBpsDataError = super::DocumentedError;
