// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeVodDomainRealTimeReqHitRateData`, from `vod/DescribeVodDomainRealTimeReqHitRateData.md`.

use alicloud_runtime::codegen::*;

/// Shows the request hit ratio of domain names in steps down to one minute.
///
/// ```no_run
/// # async fn example(client: alicloud_vod::Client) -> Result<(), alicloud_vod::Error> {
/// let request = alicloud_vod::DescribeVodDomainRealTimeReqHitRateDataRequest::new()
///     .domain_name("...");
/// let reply = client.describe_vod_domain_real_time_req_hit_rate_data(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeVodDomainRealTimeReqHitRateDataRequest {
    /// **Required.** Domain name that the call or the item is about.
    pub domain_name: Option<String>,
    /// Beginning of the period to look at.
    pub start_time: Option<String>,
    /// End of the period to look at.
    pub end_time: Option<String>,
}

impl DescribeVodDomainRealTimeReqHitRateDataRequest {
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
    DescribeVodDomainRealTimeReqHitRateDataRequest {
        "DomainName" => domain_name: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
    }
}

impl Operation for DescribeVodDomainRealTimeReqHitRateDataRequest {
    type Response = DescribeVodDomainRealTimeReqHitRateDataResponse;
    type Error = DescribeVodDomainRealTimeReqHitRateDataError;
    const INFO: OperationInfo = super::operation(
            "DescribeVodDomainRealTimeReqHitRateData",
        )
        .method("GET")
        .required(&["DomainName"])
        .read_only();
    const ERRORS: &'static [DescribeVodDomainRealTimeReqHitRateDataError] = &[
        DescribeVodDomainRealTimeReqHitRateDataError::InvalidTimeMalformed,
        DescribeVodDomainRealTimeReqHitRateDataError::InvalidDomainNameMalformed,
        DescribeVodDomainRealTimeReqHitRateDataError::InvalidParameter,
    ];
}

/// Response to [`DescribeVodDomainRealTimeReqHitRateDataRequest`].
#[non_exhaustive]
pub struct DescribeVodDomainRealTimeReqHitRateDataResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `70A26B11-3673-479C-AEA8-E03FC5D3496D`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<VodDomainRealTimeReqHitRateData>,
}

response! {
    DescribeVodDomainRealTimeReqHitRateDataResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct VodDomainRealTimeReqHitRateData {
    /// Share of requests that the cache served, one entry for each interval.
    pub req_hit_rate_data_model: Vec<ReqHitRateDataModel>,
}

response! {
    VodDomainRealTimeReqHitRateData {
        "ReqHitRateDataModel" => req_hit_rate_data_model: list(""),
    }
}

/// Share of requests that the cache served, one entry for each interval.
#[non_exhaustive]
pub struct ReqHitRateDataModel {
    /// Rate or share that applies to the req hit. Example: `0.8956940476262277`.
    pub req_hit_rate: Option<f64>,
    /// Moment that the record or data point belongs to. Example: `2024-01-02T11:26:00Z`.
    pub time_stamp: Option<Timestamp>,
}

response! {
    ReqHitRateDataModel {
        "ReqHitRate" => req_hit_rate: value,
        "TimeStamp" => time_stamp: value,
    }
}

/// Errors that the documentation of [`DescribeVodDomainRealTimeReqHitRateDataRequest`] names.
///
/// - [`InvalidTimeMalformed`](super::DocumentedError::InvalidTimeMalformed)
/// - [`InvalidDomainNameMalformed`](super::DocumentedError::InvalidDomainNameMalformed)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
pub type DescribeVodDomainRealTimeReqHitRateDataError = super::DocumentedError;
