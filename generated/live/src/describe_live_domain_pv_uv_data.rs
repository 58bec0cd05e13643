// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeLiveDomainPvUvData`, from `live/DescribeLiveDomainPvUvData.md`.

use alicloud_runtime::codegen::*;

/// Returns the page views and unique visitors of a live domain.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::DescribeLiveDomainPvUvDataRequest::new()
///     .domain_name("...");
/// let reply = client.describe_live_domain_pv_uv_data(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeLiveDomainPvUvDataRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Domain name that the call or the item is about.
    pub domain_name: Option<String>,
    /// Beginning of the period to look at.
    pub start_time: Option<String>,
    /// End of the period to look at.
    pub end_time: Option<String>,
}

impl DescribeLiveDomainPvUvDataRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `DomainName`, which is required.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
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
    DescribeLiveDomainPvUvDataRequest {
        "RegionId" => region_id: query,
        "DomainName" => domain_name: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
    }
}

impl Operation for DescribeLiveDomainPvUvDataRequest {
    type Response = DescribeLiveDomainPvUvDataResponse;
    type Error = DescribeLiveDomainPvUvDataError;
    const INFO: OperationInfo = super::operation("DescribeLiveDomainPvUvData")
        .required(&["DomainName"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeLiveDomainPvUvDataError] = &[
        DescribeLiveDomainPvUvDataError::InvalidStartTimeMalformed,
        DescribeLiveDomainPvUvDataError::InvalidEndTimeMalformed,
        DescribeLiveDomainPvUvDataError::InvalidStartTimeValueNotSupported,
        DescribeLiveDomainPvUvDataError::InvalidTimeValueNotSupported,
    ];
}

/// Response to [`DescribeLiveDomainPvUvDataRequest`].
#[non_exhaustive]
pub struct DescribeLiveDomainPvUvDataResponse {
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `2018-03-20T16:00:00Z`.
    pub end_time: Option<Timestamp>,
    /// When it began, or where the period begins that the data is about.
    /// Example: `2018-03-17T16:00:00Z`.
    pub start_time: Option<Timestamp>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `E9D3257A-1B7C-414C-90C1-8D07AC47BCAC`.
    pub request_id: Option<String>,
    /// Domain name that the call or the item is about. Example: `example.com`.
    pub domain_name: Option<String>,
    /// Time between two data points. Example: `3600`.
    pub data_interval: Option<String>,
    /// What is known about each pv uv data, one entry each.
    pub pv_uv_data_infos: Vec<PvUvDataInfo>,
}

response! {
    DescribeLiveDomainPvUvDataResponse {
        "EndTime" => end_time: value,
        "StartTime" => start_time: value,
        "RequestId" => request_id: value,
        "DomainName" => domain_name: value,
        "DataInterval" => data_interval: value,
        "PvUvDataInfos" => pv_uv_data_infos: list("PvUvDataInfo"),
    }
}

/// What is known about each pv uv data, one entry each.
#[non_exhaustive]
pub struct PvUvDataInfo {
    /// Times the stream was opened. Example: `3036`.
    pub pv: Option<String>,
    /// Moment that the record or data point belongs to. Example: `2018-03-19T16:00:00Z`.
    pub time_stamp: Option<Timestamp>,
    /// Different viewers counted. Example: `2`.
    pub uv: Option<String>,
}

response! {
    PvUvDataInfo {
        "PV" => pv: value,
        "TimeStamp" => time_stamp: value,
        "UV" => uv: value,
    }
}

/// Errors that the documentation of [`DescribeLiveDomainPvUvDataRequest`] names.
///
/// - [`InvalidStartTimeMalformed`](super::DocumentedError::InvalidStartTimeMalformed)
/// - [`InvalidEndTimeMalformed`](super::DocumentedError::InvalidEndTimeMalformed)
/// - [`InvalidStartTimeValueNotSupported`](super::DocumentedError::InvalidStartTimeValueNotSupported)
/// - [`InvalidTimeValueNotSupported`](super::DocumentedError::InvalidTimeValueNotSupported)
pub type DescribeLiveDomainPvUvDataError = super::DocumentedError;
