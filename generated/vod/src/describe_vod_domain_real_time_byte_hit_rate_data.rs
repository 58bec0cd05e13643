// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeVodDomainRealTimeByteHitRateData`, from `vod/DescribeVodDomainRealTimeByteHitRateData.md`.

use alicloud_runtime::codegen::*;

/// Shows the byte hit ratio of domain names in steps down to one minute.
///
/// ```no_run
/// # async fn example(client: alicloud_vod::Client) -> Result<(), alicloud_vod::Error> {
/// let request = alicloud_vod::DescribeVodDomainRealTimeByteHitRateDataRequest::new()
///     .domain_name("...");
/// let reply = client.describe_vod_domain_real_time_byte_hit_rate_data(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeVodDomainRealTimeByteHitRateDataRequest {
    /// **Required.** Domain name that the call or the item is about.
    pub domain_name: Option<String>,
    /// Beginning of the period to look at.
    pub start_time: Option<String>,
    /// End of the period to look at.
    pub end_time: Option<String>,
}

impl DescribeVodDomainRealTimeByteHitRateDataRequest {
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
    DescribeVodDomainRealTimeByteHitRateDataRequest {
        "DomainName" => domain_name: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
    }
}

impl Operation for DescribeVodDomainRealTimeByteHitRateDataRequest {
    type Response = DescribeVodDomainRealTimeByteHitRateDataResponse;
    type Error = DescribeVodDomainRealTimeByteHitRateDataError;
    const INFO: OperationInfo = super::operation(
            "DescribeVodDomainRealTimeByteHitRateData",
        )
        .method("GET")
        .required(&["DomainName"])
        .read_only();
    const ERRORS: &'static [DescribeVodDomainRealTimeByteHitRateDataError] = &[
        DescribeVodDomainRealTimeByteHitRateDataError::InvalidTimeMalformed,
        DescribeVodDomainRealTimeByteHitRateDataError::InvalidDomainNameMalformed,
        DescribeVodDomainRealTimeByteHitRateDataError::InvalidEndTimeMalformed,
        DescribeVodDomainRealTimeByteHitRateDataError::InvalidParameterType,
        DescribeVodDomainRealTimeByteHitRateDataError::InvalidTimeSpan,
        DescribeVodDomainRealTimeByteHitRateDataError::InvalidParameter,
    ];
}

/// Response to [`DescribeVodDomainRealTimeByteHitRateDataRequest`].
#[non_exhaustive]
pub struct DescribeVodDomainRealTimeByteHitRateDataResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `70A26B11-3673-479C-AEA8-E03FC5D3496D`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<VodDomainRealTimeByteHitRateData>,
}

response! {
    DescribeVodDomainRealTimeByteHitRateDataResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct VodDomainRealTimeByteHitRateData {
    /// Share of bytes that came from the cache, one entry for each interval.
    pub byte_hit_rate_data_model: Vec<ByteHitRateDataModel>,
}

response! {
    VodDomainRealTimeByteHitRateData {
        "ByteHitRateDataModel" => byte_hit_rate_data_model: list(""),
    }
}

/// Share of bytes that came from the cache, one entry for each interval.
#[non_exhaustive]
pub struct ByteHitRateDataModel {
    /// Rate or share that applies to the byte hit. Example: `0.8956940476262277`.
    pub byte_hit_rate: Option<f64>,
    /// Moment that the record or data point belongs to. Example: `2020-05-15T09:13:00Z`.
    pub time_stamp: Option<Timestamp>,
}

response! {
    ByteHitRateDataModel {
        "ByteHitRate" => byte_hit_rate: value,
        "TimeStamp" => time_stamp: value,
    }
}

/// Errors that the documentation of [`DescribeVodDomainRealTimeByteHitRateDataRequest`] names.
///
/// - [`InvalidTimeMalformed`](super::DocumentedError::InvalidTimeMalformed)
/// - [`InvalidDomainNameMalformed`](super::DocumentedError::InvalidDomainNameMalformed)
/// - [`InvalidEndTimeMalformed`](super::DocumentedError::InvalidEndTimeMalformed)
/// - [`InvalidParameterType`](super::DocumentedError::InvalidParameterType)
/// - [`InvalidTimeSpan`](super::DocumentedError::InvalidTimeSpan)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
pub type DescribeVodDomainRealTimeByteHitRateDataError = super::DocumentedError;
