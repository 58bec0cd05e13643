// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDcdnDomainRealTimeByteHitRateData`, from `dcdn/DescribeDcdnDomainRealTimeByteHitRateData.md`.

use alicloud_runtime::codegen::*;

/// Returns the real-time byte hit ratio of accelerated domain names.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::DescribeDcdnDomainRealTimeByteHitRateDataRequest::new()
///     .domain_name("example.com")
///     .start_time("2017-12-10T20:00:00Z")
///     .end_time("2017-12-10T21:00:00Z");
/// let reply = client.describe_dcdn_domain_real_time_byte_hit_rate_data(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDcdnDomainRealTimeByteHitRateDataRequest {
    /// **Required.** Accelerated domain, or the one to be added for acceleration.
    /// Example: `example.com`.
    pub domain_name: Option<String>,
    /// Beginning of the period to look at.
    pub start_time: Option<String>,
    /// End of the period to look at.
    pub end_time: Option<String>,
}

impl DescribeDcdnDomainRealTimeByteHitRateDataRequest {
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
    DescribeDcdnDomainRealTimeByteHitRateDataRequest {
        "DomainName" => domain_name: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
    }
}

impl Operation for DescribeDcdnDomainRealTimeByteHitRateDataRequest {
    type Response = DescribeDcdnDomainRealTimeByteHitRateDataResponse;
    type Error = DescribeDcdnDomainRealTimeByteHitRateDataError;
    const INFO: OperationInfo = super::operation(
            "DescribeDcdnDomainRealTimeByteHitRateData",
        )
        .method("GET")
        .required(&["DomainName"])
        .read_only();
    const ERRORS: &'static [DescribeDcdnDomainRealTimeByteHitRateDataError] = &[
        DescribeDcdnDomainRealTimeByteHitRateDataError::MissingTimeParameter,
        DescribeDcdnDomainRealTimeByteHitRateDataError::InvalidStartTimeMalformed,
        DescribeDcdnDomainRealTimeByteHitRateDataError::InvalidEndTimeMalformed,
        DescribeDcdnDomainRealTimeByteHitRateDataError::InvalidEndTimeMismatch,
        DescribeDcdnDomainRealTimeByteHitRateDataError::InvalidStartTimeValueNotSupported,
    ];
}

/// Response to [`DescribeDcdnDomainRealTimeByteHitRateDataRequest`].
#[non_exhaustive]
pub struct DescribeDcdnDomainRealTimeByteHitRateDataResponse {
    /// What the call returns besides its status.
    pub data: Option<DcdnDomainRealTimeByteHitRateData>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `B955107D-E658-4E77-B913-E0AC3D31693E`.
    pub request_id: Option<String>,
}

response! {
    DescribeDcdnDomainRealTimeByteHitRateDataResponse {
        "Data" => data: value,
        "RequestId" => request_id: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct DcdnDomainRealTimeByteHitRateData {
    /// Share of bytes that came from the cache, over time.
    pub byte_hit_rate_data_model: Vec<ByteHitRateDataModel>,
}

response! {
    DcdnDomainRealTimeByteHitRateData {
        "ByteHitRateDataModel" => byte_hit_rate_data_model: list(""),
    }
}

/// Share of bytes that came from the cache, over time.
#[non_exhaustive]
pub struct ByteHitRateDataModel {
    /// Rate or share that applies to the byte hit. Example: `0.8956940476262277`.
    pub byte_hit_rate: Option<f64>,
    /// Moment that the record or data point belongs to. Example: `2016-10-20T04:00:00Z`.
    pub time_stamp: Option<Timestamp>,
}

response! {
    ByteHitRateDataModel {
        "ByteHitRate" => byte_hit_rate: value,
        "TimeStamp" => time_stamp: value,
    }
}

/// Errors that the documentation of [`DescribeDcdnDomainRealTimeByteHitRateDataRequest`] names.
///
/// - [`MissingTimeParameter`](super::DocumentedError::MissingTimeParameter)
/// - [`InvalidStartTimeMalformed`](super::DocumentedError::InvalidStartTimeMalformed)
/// - [`InvalidEndTimeMalformed`](super::DocumentedError::InvalidEndTimeMalformed)
/// - [`InvalidEndTimeMismatch`](super::DocumentedError::InvalidEndTimeMismatch)
/// - [`InvalidStartTimeValueNotSupported`](super::DocumentedError::InvalidStartTimeValueNotSupported)
pub type DescribeDcdnDomainRealTimeByteHitRateDataError = super::DocumentedError;
