// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDcdnDomainRealTimeReqHitRateData`, from `dcdn/DescribeDcdnDomainRealTimeReqHitRateData.md`.

use alicloud_runtime::codegen::*;

/// Returns the real-time request hit ratio of accelerated domain names.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::DescribeDcdnDomainRealTimeReqHitRateDataRequest::new()
///     .domain_name("example.com")
///     .end_time("2017-12-10T21:00:00Z")
///     .start_time("2017-12-10T20:00:00Z");
/// let reply = client.describe_dcdn_domain_real_time_req_hit_rate_data(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDcdnDomainRealTimeReqHitRateDataRequest {
    /// **Required.** Accelerated domain, or the one to be added for acceleration.
    /// Example: `example.com`.
    pub domain_name: Option<String>,
    /// End of the period to look at. Example: `2017-12-10T21:00:00Z`.
    pub end_time: Option<Timestamp>,
    /// Beginning of the period to look at. Example: `2017-12-10T20:00:00Z`.
    pub start_time: Option<Timestamp>,
}

impl DescribeDcdnDomainRealTimeReqHitRateDataRequest {
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
    DescribeDcdnDomainRealTimeReqHitRateDataRequest {
        "DomainName" => domain_name: query,
        "EndTime" => end_time: query,
        "StartTime" => start_time: query,
    }
}

impl Operation for DescribeDcdnDomainRealTimeReqHitRateDataRequest {
    type Response = DescribeDcdnDomainRealTimeReqHitRateDataResponse;
    type Error = DescribeDcdnDomainRealTimeReqHitRateDataError;
    const INFO: OperationInfo = super::operation(
            "DescribeDcdnDomainRealTimeReqHitRateData",
        )
        .method("GET")
        .required(&["DomainName"])
        .read_only();
    const ERRORS: &'static [DescribeDcdnDomainRealTimeReqHitRateDataError] = &[
        DescribeDcdnDomainRealTimeReqHitRateDataError::MissingTimeParameter,
        DescribeDcdnDomainRealTimeReqHitRateDataError::InvalidStartTimeMalformed,
        DescribeDcdnDomainRealTimeReqHitRateDataError::InvalidEndTimeMalformed,
        DescribeDcdnDomainRealTimeReqHitRateDataError::InvalidEndTimeMismatch,
        DescribeDcdnDomainRealTimeReqHitRateDataError::InvalidStartTimeValueNotSupported,
    ];
}

/// Response to [`DescribeDcdnDomainRealTimeReqHitRateDataRequest`].
#[non_exhaustive]
pub struct DescribeDcdnDomainRealTimeReqHitRateDataResponse {
    /// What the call returns besides its status.
    pub data: Option<DcdnDomainRealTimeReqHitRateData>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `B955107D-E658-4E77-B913-E0AC3D31693E`.
    pub request_id: Option<String>,
}

response! {
    DescribeDcdnDomainRealTimeReqHitRateDataResponse {
        "Data" => data: value,
        "RequestId" => request_id: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct DcdnDomainRealTimeReqHitRateData {
    /// Share of requests that the cache answered, over time.
    pub req_hit_rate_data_model: Vec<ReqHitRateDataModel>,
}

response! {
    DcdnDomainRealTimeReqHitRateData {
        "ReqHitRateDataModel" => req_hit_rate_data_model: list(""),
    }
}

/// Share of requests that the cache answered, over time.
#[non_exhaustive]
pub struct ReqHitRateDataModel {
    /// Rate or share that applies to the req hit. Example: `0.8956940476262277`.
    pub req_hit_rate: Option<f64>,
    /// Moment that the record or data point belongs to. Example: `2016-10-20T04:00:00Z`.
    pub time_stamp: Option<Timestamp>,
}

response! {
    ReqHitRateDataModel {
        "ReqHitRate" => req_hit_rate: value,
        "TimeStamp" => time_stamp: value,
    }
}

/// Errors that the documentation of [`DescribeDcdnDomainRealTimeReqHitRateDataRequest`] names.
///
/// - [`MissingTimeParameter`](super::DocumentedError::MissingTimeParameter)
/// - [`InvalidStartTimeMalformed`](super::DocumentedError::InvalidStartTimeMalformed)
/// - [`InvalidEndTimeMalformed`](super::DocumentedError::InvalidEndTimeMalformed)
/// - [`InvalidEndTimeMismatch`](super::DocumentedError::InvalidEndTimeMismatch)
/// - [`InvalidStartTimeValueNotSupported`](super::DocumentedError::InvalidStartTimeValueNotSupported)
pub type DescribeDcdnDomainRealTimeReqHitRateDataError = super::DocumentedError;
